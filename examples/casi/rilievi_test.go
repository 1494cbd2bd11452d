package main

import (
	"slices"
	"testing"

	"norma/examples/casi/catalogo"
	"norma/internal/documento"
)

// Every code of the module is expected by a case of the pack, but for those that no table can reach.
func TestRilieviAttesi(t *testing.T) {
	attesi := map[string]bool{}
	for _, nome := range file(t, cartelle...) {
		for _, c := range leggi(t, nome).casi {
			for _, a := range c.attese {
				if a.passi[len(a.passi)-1].nome == "rilievo" && !a.rif {
					for _, codice := range a.valori {
						attesi[codice] = true
					}
				}
			}
		}
	}
	var codici, fuori []string
	for _, k := range slices.Concat(catalogo.Controlli(), documento.Controlli()) {
		codici = append(codici, k.Codice)
	}
	perche := map[string]string{}
	for _, g := range irraggiungibili {
		fuori = append(fuori, g.codici...)
		for _, codice := range g.codici {
			perche[codice] = g.perche
		}
	}
	for _, codice := range codici {
		switch motivo, dentro := perche[codice]; {
		case attesi[codice] && dentro:
			t.Errorf("%s is expected by some case, and should not be reached: %s", codice, motivo)
		case !attesi[codice] && !dentro:
			t.Errorf("%s is expected by no case", codice)
		}
	}
	slices.Sort(fuori)
	if n := len(slices.Compact(slices.Clone(fuori))); n != len(fuori) || n > alPiu {
		t.Errorf("%d codes that no table reaches, %d of them different, were %d", len(fuori), n, alPiu)
	}
	for _, codice := range fuori {
		if !slices.Contains(codici, codice) {
			t.Errorf("no code is called %s", codice)
		}
	}
}

// alPiu is how many codes no table reaches: fewer is better.
const alPiu = 75

// irraggiungibili are the codes that no case can expect, and why. One that a case expects is struck off here.
var irraggiungibili = []struct {
	perche string
	codici []string
}{
	{"the reader of documents says so before any rule: the table itself makes no sense", []string{
		"documento/carattere-nascosto", "documento/data-errata", "documento/lista-troppo-lunga", "documento/membro-ignoto", "documento/membro-mancante",
		"documento/membro-ripetuto", "documento/numero-errato", "documento/ore-errate", "documento/parola-sconosciuta",
		"documento/riferimento-errato", "documento/testo-troppo-lungo", "documento/tipo-errato", "documento/troppo-grande",
		"documento/troppo-profondo",
		"alternanza/anno-scolastico-errato", "alternanza/figura-della-cp2021", "alternanza/figura-errata", "alternanza/figura-inesistente",
		"alternanza/giorno-errato",
		"ipa/codice-ipa-con-aoo", "ipa/codice-ipa-errato", "ipa/codice-univoco-ufficio-codice-ipa", "ipa/codice-univoco-ufficio-di-sette",
		"ipa/codice-univoco-ufficio-errato", "ipa/codice-univoco-ufficio-segnaposto",
	}},
	{"no document holds such a value: only one made in Go does", []string{
		"norma/data-impossibile", "norma/parola-sconosciuta",
		"apprendistato/ccnl-mesi-impossibili", "apprendistato/cfu-impossibili", "apprendistato/ore-impossibili",
		"apprendistato/quota-impossibile", "apprendistato/semestri-impossibili", "apprendistato/troppe-aree", "apprendistato/troppe-proroghe",
		"apprendistato/troppe-sospensioni", "apprendistato/troppi-anni", "apprendistato/troppi-insegnamenti",
		"apprendistato/troppi-percorsi-nel-protocollo", "apprendistato/troppi-precedenti",
		"crediti/cfu-impossibili", "crediti/mesi-impossibili", "crediti/ore-impossibili", "crediti/troppi",
		"pfi/troppi-elementi", "alternanza/ore-impossibili", "alternanza/troppi-elementi", "alternanza/file-troppo-grande",
	}},
	{"about the table of a discipline, which cases follow and do not examine", []string{
		"apprendistato/tabella-diversa-dallo-stato", "apprendistato/tabella-errata", "apprendistato/tabella-oltre-il-limite-statale",
		"apprendistato/tabella-riga-ripetuta",
	}},
	{"about an index of bodies as it is read, and codes that no topic asks for", []string{
		"ipa/codice-mancante", "ipa/codice-ripetuto", "ipa/riga-campi", "ipa/riga-lunga", "ipa/riga-non-utf-8", "ipa/riga-virgolette",
		"ipa/valore-errato", "ipa/valore-mancante", "ipa/codice-aoo-destinatario", "ipa/codice-aoo-errato", "ipa/codice-aoo-ufficio",
	}},
	{"about an edition or a sex, which no topic says", []string{
		"cp2011/codice-riusato", "cp2011/codice-soppresso", "cp2011/edizione-superata", "cp2011/edizione-superata-nelle-comunicazioni",
		"identificativi/ateco-fuori-edizione", "identificativi/codice-fiscale-sesso-diverso",
	}},
	{"an enrolment in a table is of one host that is well known, in an index that does not change", []string{
		"alternanza/altro-soggetto", "alternanza/codice-ambiguo", "alternanza/ente-pubblico-da-ipa", "alternanza/identita-incompleta",
		"alternanza/indice-assente", "alternanza/pec-ente-non-piu-nell-indice", "alternanza/profilo-inconservabile",
	}},
}
