package alternanza_test

import (
	"strings"
	"testing"

	"norma"
	"norma/alternanza"
)

func TestAnteprima(t *testing.T) {
	p := latina(t)
	s := p.Anteprima()
	diverso(t, "what a school sees", `profilo nel registro [presentazione RASL, sez. 13]
  soggetto ospitante: Comune di Latina [presentazione RASL, sez. 1]
    tipo di soggetto: ente-pubblico [presentazione RASL, sez. 1]
    descrizione: Comune capoluogo di provincia
    sede: Piazza del Popolo 1, 04100 Latina (LT) [presentazione RASL, sez. 9]
    sito internet: www.comune.latina.it [presentazione RASL, sez. 9]
    PEC: protocollo@pec.comune.latina.it [presentazione RASL, sez. 9]
    dichiara: spazi-adeguati [presentazione RASL, sez. 11]
    dichiara: senza-barriere [presentazione RASL, sez. 11]
    dichiara: tutor-aziendale [presentazione RASL, sez. 11]
    capacità strutturali: Due sale di lettura [presentazione RASL, sez. 4]
    capacità tecnologiche: Dodici postazioni [presentazione RASL, sez. 4]
    capacità organizzative: Un referente per ogni ufficio [presentazione RASL, sez. 4]
    operatore della filiera: Sistema bibliotecario dei Monti Lepini [presentazione RASL, sez. 4]
      rapporto: prestito tra biblioteche
  offerta: alternanza [presentazione RASL, sez. 11]
    numero massimo di studenti: 12 [l. 107/2015, art. 1, c. 41, lett. a)]
    periodo dell'anno: 02-01/04-30 [l. 107/2015, art. 1, c. 41, lett. a)]
    periodo dell'anno: 06-10/07-31 [l. 107/2015, art. 1, c. 41, lett. a)]
    attività: BIB [presentazione RASL, sez. 12]
      descrizione: Catalogare i libri e accogliere i lettori [presentazione RASL, sez. 12]
      figura professionale: 2.5.4.5.2 [presentazione RASL, sez. 12]
        titolo: Bibliotecari
      figura professionale: 4.1.1 [presentazione RASL, sez. 12]
        titolo: Impiegati addetti alla segreteria e agli affari generali
      posti disponibili: 8 [presentazione RASL, sez. 12]
      dove: Corso della Repubblica 6, 04100 Latina (LT) [presentazione RASL, sez. 12]
      chi contattare: Ufficio scuola [presentazione RASL, sez. 12]
        telefono: 0773 652 111
        posta elettronica: scuola@comune.latina.it
    attività: 1.2 [presentazione RASL, sez. 12]
      descrizione: Protocollare la posta [presentazione RASL, sez. 12]
      figura professionale: 4.1.1.2.0 [presentazione RASL, sez. 12]
        titolo: Addetti agli affari generali
      posti disponibili: 4 [presentazione RASL, sez. 12]
      dove: Piazza del Popolo 1, 04100 Latina (LT) [presentazione RASL, sez. 12]
      chi contattare: Protocollo [presentazione RASL, sez. 12]
        telefono: +39 0773-652200
  offerta: apprendistato [presentazione RASL, sez. 11]
    numero massimo di studenti: 1 [presentazione RASL, sez. 4]
    attività: ARC [presentazione RASL, sez. 12]
      descrizione: Riordinare l'archivio storico [presentazione RASL, sez. 12]
      figura professionale: 2.5.4.5.1 [presentazione RASL, sez. 12]
        titolo: Archivisti
      posti disponibili: 1 [presentazione RASL, sez. 12]
      dove: Corso della Repubblica 6, 04100 Latina (LT) [presentazione RASL, sez. 12]
      chi contattare: Archivio [presentazione RASL, sez. 12]
        posta elettronica: archivio@comune.latina.it
`, s.Text(norma.Italiano))
	nellaForma(t, s, alternanza.FormaAnteprima())
}

// What only identifies the host is not shown; what is not said leaves no empty row.
func TestAnteprimaAssenti(t *testing.T) {
	for _, p := range []alternanza.Profilo{latina(t), officina()} {
		for percorso, r := range p.Anteprima().All() {
			if r.Valore == p.Ospite.CodiceFiscale || r.Valore == "c_e472" {
				t.Errorf("%s shows %s", percorso, r.Valore)
			}
			if r.Valore == "" && len(r.Perche) == 0 {
				t.Errorf("%s is empty", percorso)
			}
		}
	}
	p := officina()
	testo := p.Anteprima().Text(norma.Inglese)
	for _, riga := range []string{
		"    firm of the national digital-school plan: artigiana [piano scuola digitale]\n",
		"    function to be digitised: marketing [piano scuola digitale]\n    function to be digitised: comunicazione [piano scuola digitale]\n",
		"    instrument of the national digital-school plan: avviso-pubblico [piano scuola digitale]\n",
		"    period of the year: 01-01/12-31 [l. 107/2015, art. 1, c. 41, lett. a)]\n",
	} {
		if !strings.Contains(testo, riga) {
			t.Errorf("%q is not in\n%s", riga, testo)
		}
	}
	vuoto := alternanza.Profilo{Offerte: []alternanza.Offerta{{Periodi: []alternanza.PeriodoAnno{{}}, Attivita: []alternanza.Attivita{{}}}}}
	diverso(t, "nothing", "profilo nel registro [presentazione RASL, sez. 13]\n  offerta [presentazione RASL, sez. 11]\n    attività: 1.1 [presentazione RASL, sez. 12]\n",
		vuoto.Anteprima().Text(norma.Italiano))
}
