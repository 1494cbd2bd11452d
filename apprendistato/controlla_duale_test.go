package apprendistato_test

import (
	"testing"

	"norma"
	"norma/apprendistato"
)

// A table whose figures on the acts and rights of Capo I and III do not hold together is refused, with the place.
func TestNewDisciplinaRifiutaDuale(t *testing.T) {
	type tabella = apprendistato.Tabella
	for _, caso := range []struct {
		nome   string
		dove   norma.Puntatore
		cambia func(*tabella)
	}{
		{"no age", "/maggioreEta", func(t *tabella) { t.MaggioreEta.Valore = 0 }},
		{"a protocol for no kind", "/presupposti/protocollo/1", func(t *tabella) { t.Presupposti.Protocollo[1].Tipologia = "scuola" }},
		{"a protocol not cited", "/presupposti/protocollo/0", func(t *tabella) { t.Presupposti.Protocollo[0].Rif = "" }},
		{"kinds not cited", "/presupposti/tipologia", func(t *tabella) { t.Presupposti.Tipologia = "" }},
		{"force not cited", "/presupposti/vigore", func(t *tabella) { t.Presupposti.Vigore = "all. A" }},
		{"a signature not cited", "/presupposti/firme/2", func(t *tabella) { t.Presupposti.Firme[2].Rif = "" }},
		{"tutors of no kind", "/tutor/articoli/3", func(t *tabella) { t.Tutor.Articoli[3].Tipologia = "" }},
		{"naming not cited", "/tutor/articoli/0/nomina", func(t *tabella) { t.Tutor.Articoli[0].Nomina = "" }},
		{"company tutor not cited", "/tutor/articoli/0/aziendale", func(t *tabella) { t.Tutor.Articoli[0].Aziendale = "" }},
		{"external tutor not cited", "/tutor/articoli/0/esterno", func(t *tabella) { t.Tutor.Articoli[0].Esterno = "" }},
		{"company tutor's term not cited", "/tutor/aziendale", func(t *tabella) { t.Tutor.Aziendale = "" }},
		{"training tutor's term not cited", "/tutor/formativo", func(t *tabella) { t.Tutor.Formativo = "" }},
		{"a share below nothing", "/quote/0/esterna", func(t *tabella) { t.Quote[0].Esterna.Valore = -1 }},
		{"a share above all", "/quote/4/interna", func(t *tabella) { t.Quote[4].Interna.Valore = 101 }},
		{"a share not cited", "/quote/4/interna", func(t *tabella) { t.Quote[4].Interna.Rif = "art. 22, c. 5" }},
		{"shares of Capo II", "/quote/2", func(t *tabella) { t.Quote[2].Percorso = apprendistato.Professionalizzante }},
		{"a right of no kind", "/attestazioni/0", func(t *tabella) { t.Attestazioni[0].Tipologia = "scuola" }},
		{"a right not cited", "/attestazioni/1/diritto", func(t *tabella) { t.Attestazioni[1].Diritto.Rif = "" }},
		{"no months", "/attestazioni/2/mesi", func(t *tabella) { t.Attestazioni[2].Mesi.Valore = 0 }},
		{"no model", "/attestazioni/0/modello", func(t *tabella) { t.Attestazioni[0].Modello.Valore = -7 }},
		{"information on Capo II", "/informazione/0", func(t *tabella) { t.Informazione[0].Capo = 2 }},
		{"who informs not cited", "/informazione/0/informa", func(t *tabella) { t.Informazione[0].Informa.Rif = "" }},
		{"in agreement with whom not cited", "/informazione/1/intesa", func(t *tabella) { t.Informazione[1].Intesa.Rif = "" }},
		{"who is told not cited", "/informazione/0/destinatario", func(t *tabella) { t.Informazione[0].Destinatario.Rif = "" }},
		{"the return not cited", "/informazione/1/rientro", func(t *tabella) { t.Informazione[1].Rientro.Rif = "" }},
		{"a matter not cited", "/informazione/1/temi/3", func(t *tabella) { t.Informazione[1].Temi[3].Rif = "" }},
		{"registration of no kind", "/registrazioni/1", func(t *tabella) { t.Registrazioni[1].Tipologia = "" }},
		{"who registers not cited", "/registrazioni/1/soggetto", func(t *tabella) { t.Registrazioni[1].Soggetto.Rif = "" }},
		{"where not cited", "/registrazioni/2/strumento", func(t *tabella) { t.Registrazioni[2].Strumento.Rif = "" }},
		{"where until then not cited", "/registrazioni/2/nelleMore", func(t *tabella) { t.Registrazioni[2].NelleMore.Rif = "" }},
		{"or where not cited", "/registrazioni/3/alternativa", func(t *tabella) { t.Registrazioni[3].Alternativa.Rif = "" }},
		{"no model of a certificate", "/certificazione/modelli/2", func(t *tabella) { t.Certificazione.Modelli[2].Modello.Valore = 0 }},
		{"a checklist of no kind", "/certificazione/elenchi/0", func(t *tabella) { t.Certificazione.Elenchi[0].Tipologia = "scuola" }},
		{"an element not cited", "/certificazione/elenchi/3/voci/4", func(t *tabella) { t.Certificazione.Elenchi[3].Voci[4].Voce.Rif = "" }},
		{"who signs not cited", "/certificazione/elenchi/3/firme/0", func(t *tabella) { t.Certificazione.Elenchi[3].Firme[0].Rif = "" }},
	} {
		t.Run(caso.nome, func(t *testing.T) {
			tb := apprendistato.Lazio().Tabella()
			caso.cambia(&tb)
			d, rilievi := apprendistato.NewDisciplina(tb)
			if d != nil || len(rilievi) == 0 {
				t.Fatalf("accepted: %v", rilievi)
			}
			if r := rilievi[0]; r.Codice() != "apprendistato/tabella-errata" || r.Dove != caso.dove {
				t.Errorf("%v at %q, want the place %q", r.Codice(), r.Dove, caso.dove)
			}
		})
	}
}
