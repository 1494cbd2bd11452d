package alternanza_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"norma"
	"norma/alternanza"
	"norma/cp2011"
	"norma/ipa"
)

// The provisions by which the cases are judged.
const (
	comma41        norma.Riferimento = "l. 107/2015, art. 1, c. 41, lett. a)"
	slideSoggetti  norma.Riferimento = "presentazione RASL, sez. 1"
	slideIscritti  norma.Riferimento = "presentazione RASL, sez. 3"
	slideDati      norma.Riferimento = "presentazione RASL, sez. 4"
	slideScenario  norma.Riferimento = "presentazione RASL, sez. 5"
	slideCodici    norma.Riferimento = "presentazione RASL, sez. 9"
	slideProfilo   norma.Riferimento = "presentazione RASL, sez. 11"
	slidePercorsi  norma.Riferimento = "presentazione RASL, sez. 12"
	slidePEC       norma.Riferimento = "presentazione RASL, sez. 14"
	pianoDigitale  norma.Riferimento = "piano scuola digitale"
	senzaCitazione norma.Riferimento = ""
)

func giorno(mese, g int) alternanza.GiornoAnno { return alternanza.NewGiornoAnno(mese, g) }

func figure(codici ...string) []cp2011.Codice {
	out := make([]cp2011.Codice, 0, len(codici))
	for _, c := range codici {
		out = append(out, cp2011.MustParse(c))
	}
	return out
}

func codiceIPA(tb testing.TB, s string) ipa.CodiceIPA {
	tb.Helper()
	c, err := ipa.ParseCodiceIPA(s)
	if err != nil {
		tb.Fatal(err)
	}
	return c
}

func codiceUfficio(tb testing.TB, s string) ipa.CodiceUnivocoUfficio {
	tb.Helper()
	c, err := ipa.ParseCodiceUnivocoUfficio(s)
	if err != nil {
		tb.Fatal(err)
	}
	return c
}

// latina is the profile of a municipality, complete: two offers of alternanza and of apprenticeship, three activities.
func latina(tb testing.TB) alternanza.Profilo {
	tb.Helper()
	biblioteca := alternanza.Indirizzo{Via: "Corso della Repubblica 6", CAP: "04100", Comune: "Latina", Provincia: "LT"}
	municipio := alternanza.Indirizzo{Via: "Piazza del Popolo 1", CAP: "04100", Comune: "Latina", Provincia: "LT"}
	scuole := alternanza.Contatto{Nome: "Ufficio scuola", Telefono: "0773 652 111", Casella: "scuola@comune.latina.it"}
	return alternanza.Profilo{
		Ospite: alternanza.Ospite{
			Tipo: alternanza.EntePubblico, Denominazione: "Comune di Latina", CodiceFiscale: "00097020598", CodiceIPA: codiceIPA(tb, "c_e472"),
			PEC: "protocollo@pec.comune.latina.it", Sito: "www.comune.latina.it", Descrizione: "Comune capoluogo di provincia", Sede: municipio,
		},
		Requisiti: []alternanza.Requisito{alternanza.SpaziAdeguati, alternanza.SenzaBarriere, alternanza.TutorAziendale},
		Capacita:  alternanza.Capacita{Strutturali: "Due sale di lettura", Tecnologiche: "Dodici postazioni", Organizzative: "Un referente per ogni ufficio"},
		Filiera:   []alternanza.Relazione{{Soggetto: "Sistema bibliotecario dei Monti Lepini", Rapporto: "prestito tra biblioteche"}},
		Offerte: []alternanza.Offerta{
			{
				Tipo: alternanza.Alternanza, Massimo: norma.Known(12),
				Periodi: []alternanza.PeriodoAnno{{Dal: giorno(2, 1), Al: giorno(4, 30)}, {Dal: giorno(6, 10), Al: giorno(7, 31)}},
				Attivita: []alternanza.Attivita{
					{
						Codice: "BIB", Descrizione: "Catalogare i libri e accogliere i lettori", Figure: figure("2.5.4.5.2", "4.1.1"), Posti: norma.Known(8),
						Luogo: biblioteca, Contatto: scuole,
					},
					{
						Descrizione: "Protocollare la posta", Figure: figure("4.1.1.2.0"), Posti: norma.Known(4),
						Luogo: municipio, Contatto: alternanza.Contatto{Nome: "Protocollo", Telefono: "+39 0773-652200"},
					},
				},
			},
			{
				Tipo: alternanza.Apprendistato, Massimo: norma.Known(1),
				Attivita: []alternanza.Attivita{{
					Codice: "ARC", Descrizione: "Riordinare l'archivio storico", Figure: figure("2.5.4.5.1"), Posti: norma.Known(1),
					Luogo: biblioteca, Contatto: alternanza.Contatto{Nome: "Archivio", Casella: "archivio@comune.latina.it"},
				}},
			},
		},
	}
}

// officina is the profile of a company, the least that is complete, under the digital-school plan.
func officina() alternanza.Profilo {
	sede := alternanza.Indirizzo{Via: "Via dei Monti Lepini 21", CAP: "04100", Comune: "Latina", Provincia: "LT"}
	return alternanza.Profilo{
		Ospite: alternanza.Ospite{
			Tipo: alternanza.Impresa, Denominazione: "Officine Pontine s.r.l.", CodiceFiscale: "02345670596", PEC: "officinepontine@legalmail.it",
			Natura: alternanza.Artigiana, Sede: sede,
		},
		Offerte: []alternanza.Offerta{{
			Tipo: alternanza.Alternanza, Massimo: norma.Known(2), Periodi: []alternanza.PeriodoAnno{alternanza.TuttoLAnno()},
			Campi: []alternanza.Campo{alternanza.Marketing, alternanza.Comunicazione}, Quadro: alternanza.AvvisoPubblico,
			Attivita: []alternanza.Attivita{{
				Descrizione: "Curare il sito e le pagine sociali", Figure: figure("3.1.2.3.0"), Posti: norma.Known(2),
				Luogo: sede, Contatto: alternanza.Contatto{Nome: "Anna Conti", Casella: "anna@officinepontine.it"},
			}},
		}},
	}
}

// esito is a finding as a case writes it.
type esito struct {
	Codice           string
	Gravita          norma.Gravita
	Dove             norma.Puntatore
	Trovato, Ammesso string
	Rif              norma.Riferimento
}

func esiti(rr []norma.Rilievo) []esito {
	out := make([]esito, 0, len(rr))
	for _, r := range rr {
		out = append(out, esito{r.Codice(), r.Gravita(), r.Dove, r.Trovato, r.Ammesso, r.Rif})
	}
	return out
}

// uguali compares what has no exported fields with ==.
var uguali = cmp.Options{
	cmpopts.EquateComparable(norma.Opt[int]{}, norma.Opt[bool]{}, cp2011.Codice{}, alternanza.GiornoAnno{}, ipa.CodiceIPA{}, ipa.CodiceUnivocoUfficio{}, norma.Data{}),
	cmpopts.EquateEmpty(),
}

// diverso reports how a result differs from what is due.
func diverso(t *testing.T, cosa string, want, got any) {
	t.Helper()
	if d := cmp.Diff(want, got, uguali); d != "" {
		t.Errorf("%s (-want +got):\n%s", cosa, d)
	}
}
