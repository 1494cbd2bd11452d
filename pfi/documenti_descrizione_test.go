package pfi_test

import (
	"encoding/json"
	"regexp"
	"slices"
	"strings"
	"testing"

	"norma"
	"norma/apprendistato"
	"norma/pfi"
)

// descrizioni are the four documents: their members, their schema, how a full one is walked, what examining it explains.
func descrizioni() []struct {
	nome    string
	campi   []norma.Campo
	schema  func(norma.Lingua) []byte
	visita  func(func(norma.Puntatore, norma.Etichetta, string))
	assenti []string // members that the full one does not have
	albero  norma.Spiegazione
	forma   norma.Forma
} {
	p, s, q, i := protocolloPulito(), dossierPulito(), rapportoPulito(), informativaPulita()
	conclude(&s)
	p.Luogo, q.Firme.Ente = "", norma.Data{} // so that there is something to explain
	return []struct {
		nome    string
		campi   []norma.Campo
		schema  func(norma.Lingua) []byte
		visita  func(func(norma.Puntatore, norma.Etichetta, string))
		assenti []string
		albero  norma.Spiegazione
		forma   norma.Forma
	}{
		{
			"protocollo", pfi.CampiProtocollo(), pfi.SchemaProtocollo, p.Campi,
			[]string{"datore.codiceFiscale", "istituzione.riconosciuta", "luogo", "scadenza"},
			p.Validate(apprendistato.Lazio()).Spiegazione(), pfi.FormaProtocollo(),
		},
		{
			"dossier", pfi.CampiDossier(), pfi.SchemaDossier, s.Campi,
			[]string{"annuale", "anniConclusi", "documenti[].descrizione", "svolgimento.cessazione"},
			s.Validate(apprendistato.Lazio()).Spiegazione(), pfi.FormaDossier(),
		},
		{
			"rapporto", pfi.CampiRapportoRicerca(), pfi.SchemaRapportoRicerca, q.Campi,
			[]string{"firme.ente"},
			q.Validate(apprendistato.Lazio()).Spiegazione(), pfi.FormaRapportoRicerca(),
		},
		{
			"informazione", pfi.CampiInformativa(), pfi.SchemaInformativa, i.Campi, nil,
			i.Validate(apprendistato.Lazio()).Spiegazione(), pfi.FormaInformativa(),
		},
	}
}

// TestDescrizioni: the walk goes over the members that are listed, in their order, and over each that the document has; the schema has
// them all and is JSON; the explanation keeps to its declared shape.
func TestDescrizioni(t *testing.T) {
	indice := regexp.MustCompile(`/[0-9]+`)
	for _, d := range descrizioni() {
		t.Run(d.nome, func(t *testing.T) {
			ordine := map[string]int{}
			for n, c := range d.campi {
				if ordine[c.Percorso()] = n; c.Cosa.IT == "" || c.Cosa.EN == "" || c.Tipo == "" {
					t.Errorf("%s is not described", c.Dove)
				}
			}
			visti, ultimo := map[string]bool{}, -1
			d.visita(func(dove norma.Puntatore, cosa norma.Etichetta, valore string) {
				percorso := indice.ReplaceAllString(string(dove), "/-")
				percorso = strings.TrimSuffix(percorso, "/-")
				c := norma.Campo{Dove: norma.Puntatore(percorso)}
				n, ok := ordine[c.Percorso()]
				if !ok || cosa != d.campi[n].Cosa || valore == "" {
					t.Errorf("%s: %q %q is not among the members", dove, cosa.Nome, valore)
				}
				if n < ultimo && !strings.Contains(percorso, "/-/") {
					t.Errorf("%s comes after its place", dove)
				}
				visti[c.Percorso()], ultimo = true, n
			})
			for p := range ordine {
				if visti[p] == slices.Contains(d.assenti, p) {
					t.Errorf("%s: walked %t", p, visti[p])
				}
			}
			for _, l := range []norma.Lingua{norma.Italiano, norma.Inglese} {
				b := d.schema(l)
				var v map[string]any
				if err := json.Unmarshal(b, &v); err != nil || v["title"] == "" {
					t.Errorf("schema: %v", err)
				}
				for _, c := range d.campi {
					if !strings.Contains(string(b), `"`+c.Cosa.Nome+`":{`) || !strings.Contains(string(b), l.Scegli(c.Cosa.IT, c.Cosa.EN)) {
						t.Errorf("schema without %s", c.Dove)
					}
				}
			}
			righe := map[string]bool{}
			for p := range d.forma.All() {
				righe[p] = true
			}
			for p := range d.albero.All() {
				if p = regexp.MustCompile(`\[[0-9]+\]`).ReplaceAllString(p, ""); !righe[p] {
					t.Errorf("row %q is not in the shape", p)
				}
			}
		})
	}
}

// The explanation of each document, row by row.
func TestSpiegazioniDocumenti(t *testing.T) {
	want := map[string]string{
		"protocollo": `protocollo tra istituzione formativa e datore di lavoro
  esito: violato
  in vigore: dal 15/1/2026 al 14/1/2029 [reg. reg. Lazio 7/2017, all. A, art. 8, c. 1]
  percorso: qualifica [reg. reg. Lazio 7/2017, art. 5, c. 4]
  percorso: diploma [reg. reg. Lazio 7/2017, art. 5, c. 4]
  rilievi
    manca un elemento che il protocollo deve contenere: pfi/protocollo-elemento-mancante [reg. reg. Lazio 7/2017, all. A]
      gravità: errore
      dove: /luogo
  letture
    lettura: periodo
    lettura: data-di-riferimento
  alla data del: 15/1/2026
`,
		"rapporto": `rapporto finale di ricerca
  esito: non determinabile
  fine del periodo di formazione: 29/2/2028 [reg. reg. Lazio 7/2017, art. 34, c. 4]
  firma: apprendista [reg. reg. Lazio 7/2017, art. 39, c. 2]
    in data: 29/2/2028
  firma: datore-di-lavoro [reg. reg. Lazio 7/2017, art. 39, c. 2]
    in data: 3/3/2028
  firma: ente-di-ricerca [reg. reg. Lazio 7/2017, art. 39, c. 2]
  rilievi
    manca un dato senza il quale non si può decidere: norma/dato-mancante [reg. reg. Lazio 7/2017, art. 39, c. 2]
      gravità: non determinabile
      dove: /firme/ente
  letture
    lettura: periodo
    lettura: data-di-riferimento
    lettura: fine-anticipata
  alla data del: 1/3/2026
`,
		"informazione": `informazione all'apprendista
  esito: rispettato
  a cura di: istituzione-formativa [reg. reg. Lazio 7/2017, art. 8, c. 1]
  d'intesa con: datore-di-lavoro [reg. reg. Lazio 7/2017, art. 8, c. 1]
  anche a chi esercita la responsabilità genitoriale: sì [reg. reg. Lazio 7/2017, art. 8, c. 1]
  su: aspetti-e-coerenza [reg. reg. Lazio 7/2017, art. 8, c. 1, lett. a)]
    trattato: sì
  su: protocollo-e-pfi [reg. reg. Lazio 7/2017, art. 8, c. 1, lett. b)]
    trattato: sì
  su: selezione [reg. reg. Lazio 7/2017, art. 8, c. 1, lett. c)]
    trattato: sì
  su: doppio-status [reg. reg. Lazio 7/2017, art. 8, c. 1, lett. d)]
    trattato: sì
  letture
    lettura: data-di-riferimento
    lettura: minorenne
  alla data del: 1/9/2026
  fonte: fonte secondaria
`,
	}
	for _, d := range descrizioni() {
		if s := d.albero.Text(norma.Italiano); want[d.nome] != "" && s != want[d.nome] {
			t.Errorf("%s\n%s\nwant\n%s", d.nome, s, want[d.nome])
		}
	}
	s := dossierPulito()
	testo := s.Validate(apprendistato.Lazio()).Spiegazione().Text(norma.Italiano)
	for _, riga := range []string{
		"  documento: contratto-di-assunzione [reg. reg. Lazio 7/2017, all. E, lett. a), n. i)]\n    quando: assunzione\n    a che condizione: sempre\n    dovuti: 1\n    presenti: 1\n",
		"  documento: certificato-di-competenze [reg. reg. Lazio 7/2017, all. E, lett. c), n. iii)]\n    quando: esame-finale\n    a che condizione: esame-positivo\n    dovuti: 0\n    presenti: 0\n",
		"    lettura: dossier\n",
	} {
		if !strings.Contains(testo, riga) {
			t.Errorf("dossier without\n%s\n%s", riga, testo)
		}
	}
}

// TestParoleDocumenti: the words are stable, in the order of the annexes, and the lists belong to the caller.
func TestParoleDocumenti(t *testing.T) {
	if got := pfi.AllOggetti(); !slices.Equal(got, []pfi.Oggetto{"qualifica-e-diploma", "alta-formazione-e-ricerca"}) {
		t.Errorf("%q", got)
	}
	if got := pfi.AllDestinatari(); !slices.Equal(got, []pfi.Destinatari{"da-15-fino-a-25-anni", "da-18-a-29-anni-con-il-titolo"}) {
		t.Errorf("%q", got)
	}
	if got := pfi.AllTipiEvidenza(); !slices.Equal(got, []pfi.TipoEvidenza{"pubblicazione", "rapporto", "brevetto", "altro"}) {
		t.Errorf("%q", got)
	}
	clear(pfi.AllTipiEvidenza())
	clear(pfi.AllClausole())
	clear(pfi.AllVociDossier())
	if slices.Contains(pfi.AllTipiEvidenza(), "") || slices.Contains(pfi.AllClausole(), "") || slices.Contains(pfi.AllVociDossier(), "") {
		t.Error("a caller can change the lists of the package")
	}
}

// Iterators stop when they are told to.
func TestIteratoriSiFermano(t *testing.T) {
	d := apprendistato.Lazio()
	p, s, q, i := protocolloPulito(), dossierPulito(), rapportoPulito(), informativaPulita()
	n := 0
	for range p.Validate(d).Percorsi() {
		n++
		break
	}
	for range s.Validate(d).Voci() {
		n++
		break
	}
	for range pfi.RigheDossier() {
		n++
		break
	}
	for range q.Validate(d).Firmatari() {
		n++
		break
	}
	for range i.Validate(d).Voci() {
		n++
		break
	}
	if n != 5 {
		t.Errorf("%d steps", n)
	}
}
