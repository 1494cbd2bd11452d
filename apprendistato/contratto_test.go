package apprendistato_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"norma"
	"norma/apprendistato"
	"norma/crediti"
)

// documento is a contract with every member of the document in it.
const documento = `{
  "percorso": "professionalizzante",
  "inizio": "2026-06-01",
  "fine": "2029-05-31",
  "stagionale": false,
  "tempoParziale": true,
  "apprendista": {
    "nascita": "2006-04-12", "titolo": "estero", "livelloRiconosciuto": "secondo-ciclo",
    "dataTitolo": "2025-07-10", "annoTitolo": 2025, "qualificaIeFP": false, "beneficiario": false,
    "qualifica": { "codice": "operatore-benessere", "indirizzo": "estetica" }, "diploma": true, "dieciAnni": true
  },
  "impresa": { "regione": "lazio", "sedeLegale": "umbria", "piuRegioni": true, "accentra": false },
  "ccnl": { "nome": "Metalmeccanici", "mesiMinimi": 12, "mesiMassimi": 36, "profiloArtigiano": false,
    "quotaEsterna": 5, "quotaInterna": 20, "fonteQuote": "art. 12", "tutorDiverso": true },
  "crediti": [
    {
      "tipo": "modulo", "codice": "M-1", "origine": "apprendistato", "aree": ["competenze-digitali", "diritti-e-doveri"],
      "ore": 37.5, "attestato": true, "analogo": true
    },
    { "tipo": "sicurezza-generale", "ore": 4, "attestato": true }
  ],
  "offerta": {
    "finanziata": true, "iscrizione": true, "comunicazione": "2026-05-29", "avvisoRegione": "2026-07-01", "scelta": "2026-07-15",
    "modalita": "interna", "avvio": "2026-09-01", "aree": ["competenze-digitali"], "distanza": true, "ambienti": true,
    "verifiche": true, "accreditamento": "formazione-continua", "regioneIstituzione": "lazio", "formatori": true, "locali": true, "oneriPubblici": false
  },
  "precedenti": [
    { "inizio": "2025-06-01", "fine": "2025-08-31", "titolo": "estero", "livelloRiconosciuto": "primo-ciclo" }
  ],
  "figura": { "codice": "operatore-ristorazione", "indirizzo": "sala-bar" },
  "studi": {
    "mesi": 36, "cfu": 180, "acquisiti": 60, "riconosciuti": 6, "iscritto": true, "idoneo": false, "inizio": "2025-10-01",
    "semestri": 4, "esame": "2028-07-10", "stessoITS": true
  },
  "ingresso": [ { "elemento": "lavoro", "attestato": true, "mesi": 6 } ],
  "annoIniziale": 2,
  "anni": [
    {
      "numero": 2, "ordinarie": 990, "esterne": 500, "interne": 490, "contrattuali": 1800, "frequentateEsterne": 400.5,
      "frequentateInterne": 480, "proroga": false
    }
  ],
  "insegnamenti": [ { "nome": "Analisi I", "frontali": 60, "esterne": 36 } ],
  "istituzione": { "tipo": "istituto-professionale", "regione": "umbria", "riconosciuta": true },
  "protocollo": { "stipula": "2026-01-15", "scadenza": "2029-01-14", "percorsi": ["qualifica", "diploma"] },
  "pfi": { "apprendista": "2026-05-28", "datore": "2026-05-29", "istituzione": "2026-05-30" },
  "tutor": {
    "formativo": { "rapporto": "determinato", "scadenza": "2030-12-31", "livello": 3, "adeguato": false },
    "aziendale": { "rapporto": "indeterminato", "scadenza": "2031-12-31", "livello": 5, "adeguato": true },
    "livelloFinale": 4
  },
  "proroghe": [
    {
      "motivo": "consolidamento", "inizio": "2029-06-01", "fine": "2030-05-31", "accordo": "2029-05-20", "scritto": true,
      "aggiornamento": "2029-05-10", "firma": "2029-05-25", "maturita": true, "corsoAnnuale": true, "intesa": false, "esigenze": false
    }
  ],
  "svolgimento": { "titolo": "2029-04-30", "rapporto": "2029-05-01", "cessazione": "2029-05-02", "verificaAnnuale": true },
  "sospensioni": [ { "dal": "2026-10-01", "al": "2026-11-15" } ],
  "calendario": "roma"
}`

func completo() apprendistato.Contratto {
	si, no := norma.Known(true), norma.Known(false)
	return apprendistato.Contratto{
		Percorso: "professionalizzante", Inizio: norma.Giorno(2026, 6, 1), Fine: norma.Giorno(2029, 5, 31), Stagionale: no, TempoParziale: si,
		Apprendista: apprendistato.Apprendista{
			Nascita: norma.Giorno(2006, 4, 12), Titolo: "estero", LivelloRiconosciuto: "secondo-ciclo",
			DataTitolo: norma.Giorno(2025, 7, 10), AnnoTitolo: norma.Known(2025), QualificaIeFP: no, Beneficiario: no,
			Qualifica: apprendistato.Figura{Codice: "operatore-benessere", Indirizzo: "estetica"}, Diploma: si, DieciAnni: si,
		},
		Impresa: apprendistato.Impresa{Regione: "lazio", SedeLegale: "umbria", PiuRegioni: si, Accentra: no},
		CCNL: apprendistato.CCNL{
			Nome: "Metalmeccanici", MesiMinimi: norma.Known(12), MesiMassimi: norma.Known(36), ProfiloArtigiano: no,
			QuotaEsterna: norma.Known(5), QuotaInterna: norma.Known(20), FonteQuote: "art. 12", TutorDiverso: si,
		},
		Crediti: []crediti.Credito{
			{
				Tipo: "modulo", Codice: "M-1", Origine: "apprendistato", Aree: []crediti.Area{"competenze-digitali", "diritti-e-doveri"},
				Ore: norma.Known(norma.Ore(375_000)), Attestato: si, Analogo: si,
			},
			{Tipo: "sicurezza-generale", Ore: norma.Known(4 * norma.Ora), Attestato: si},
		},
		Offerta: apprendistato.Offerta{
			Finanziata: si, Iscrizione: si, Comunicazione: norma.Giorno(2026, 5, 29), AvvisoRegione: norma.Giorno(2026, 7, 1), Scelta: norma.Giorno(2026, 7, 15),
			Modalita: "interna", Avvio: norma.Giorno(2026, 9, 1), Aree: []crediti.Area{"competenze-digitali"}, Distanza: si, Ambienti: si,
			Verifiche: si, Accreditamento: "formazione-continua", RegioneIstituzione: "lazio", Formatori: si, Locali: si, OneriPubblici: no,
		},
		Precedenti: []apprendistato.Precedente{{
			Inizio: norma.Giorno(2025, 6, 1), Fine: norma.Giorno(2025, 8, 31), Titolo: "estero", LivelloRiconosciuto: "primo-ciclo",
		}},
		Figura: apprendistato.Figura{Codice: "operatore-ristorazione", Indirizzo: "sala-bar"},
		Studi: apprendistato.Studi{
			Mesi: norma.Known(36), CFU: norma.Known(180), Acquisiti: norma.Known(60), Riconosciuti: norma.Known(6), Iscritto: si, Idoneo: no,
			Inizio: norma.Giorno(2025, 10, 1), Semestri: norma.Known(4), Esame: norma.Giorno(2028, 7, 10), StessoITS: si,
		},
		Ingresso:     []crediti.Ingresso{{Elemento: "lavoro", Attestato: si, Mesi: norma.Known(6)}},
		AnnoIniziale: norma.Known(2),
		Anni: []apprendistato.Anno{{
			Numero: norma.Known(2), Ordinarie: norma.Known(990 * norma.Ora), Esterne: norma.Known(500 * norma.Ora), Interne: norma.Known(490 * norma.Ora),
			Contrattuali: norma.Known(1800 * norma.Ora), FrequentateEsterne: norma.Known(norma.Ore(4_005_000)),
			FrequentateInterne: norma.Known(480 * norma.Ora), Proroga: no,
		}},
		Insegnamenti: []apprendistato.Insegnamento{{Nome: "Analisi I", Frontali: norma.Known(60 * norma.Ora), Esterne: norma.Known(36 * norma.Ora)}},
		Istituzione:  apprendistato.Istituzione{Tipo: "istituto-professionale", Regione: "umbria", Riconosciuta: si},
		Protocollo: apprendistato.Protocollo{
			Stipula: norma.Giorno(2026, 1, 15), Scadenza: norma.Giorno(2029, 1, 14), Percorsi: []apprendistato.Percorso{"qualifica", "diploma"},
		},
		PFI: apprendistato.PFI{Apprendista: norma.Giorno(2026, 5, 28), Datore: norma.Giorno(2026, 5, 29), Istituzione: norma.Giorno(2026, 5, 30)},
		Tutor: apprendistato.Tutori{
			Formativo:     apprendistato.Tutor{Rapporto: "determinato", Scadenza: norma.Giorno(2030, 12, 31), Livello: norma.Known(3), Adeguato: no},
			Aziendale:     apprendistato.Tutor{Rapporto: "indeterminato", Scadenza: norma.Giorno(2031, 12, 31), Livello: norma.Known(5), Adeguato: si},
			LivelloFinale: norma.Known(4),
		},
		Proroghe: []apprendistato.Proroga{{
			Motivo: "consolidamento", Inizio: norma.Giorno(2029, 6, 1), Fine: norma.Giorno(2030, 5, 31), Accordo: norma.Giorno(2029, 5, 20), Scritto: si,
			Aggiornamento: norma.Giorno(2029, 5, 10), Firma: norma.Giorno(2029, 5, 25), Maturita: si, CorsoAnnuale: si, Intesa: no, Esigenze: no,
		}},
		Svolgimento: apprendistato.Svolgimento{
			Titolo: norma.Giorno(2029, 4, 30), Rapporto: norma.Giorno(2029, 5, 1), Cessazione: norma.Giorno(2029, 5, 2), VerificaAnnuale: si,
		},
		Sospensioni: []norma.Periodo{{Dal: norma.Giorno(2026, 10, 1), Al: norma.Giorno(2026, 11, 15)}},
		Calendario:  "roma",
	}
}

// uguali compares contracts whose values are opaque.
var uguali = cmp.Options{
	cmpopts.EquateComparable(norma.Data{}, norma.Opt[bool]{}, norma.Opt[int]{}, norma.Opt[norma.Ore]{}),
}

func TestParseContratto(t *testing.T) {
	c, rilievi, err := apprendistato.ParseContratto([]byte(documento))
	if err != nil || len(rilievi) != 0 {
		t.Fatal(rilievi, err)
	}
	if d := cmp.Diff(completo(), c, uguali); d != "" {
		t.Error(d)
	}
	b, err := json.Marshal(&c)
	if err != nil {
		t.Fatal(err)
	}
	var compatto bytes.Buffer
	if err := json.Compact(&compatto, []byte(documento)); err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(compatto.String(), string(b)); d != "" {
		t.Errorf("written back:\n%s", d)
	}
}

// What norma does not know is noticed, kept and written back in its place.
func TestContrattoIgnoti(t *testing.T) {
	const testo = `{"percorso":"professionalizzante","apprendista":{"nascita":"2006-04-12","matricola":"0042"},"crediti":[{"tipo":"modulo","nota":[1,{"a":null}]}],"ufficio":{"codice":7}}`
	c, rilievi, err := apprendistato.ParseContratto([]byte(testo))
	if err != nil {
		t.Fatal(err)
	}
	var dove []norma.Puntatore
	for _, r := range rilievi {
		dove = append(dove, r.Dove)
		if r.Codice() != "documento/membro-ignoto" || r.Gravita() != norma.Avviso {
			t.Errorf("%v %v", r.Codice(), r.Gravita())
		}
	}
	if !slices.Equal(dove, []norma.Puntatore{"/apprendista/matricola", "/crediti/0/nota", "/ufficio"}) {
		t.Errorf("noticed at %q", dove)
	}
	if b, _ := c.MarshalJSON(); string(b) != testo {
		t.Errorf("written back as %s", b)
	}
}

func TestParseContrattoErrori(t *testing.T) {
	for _, caso := range []struct{ nome, testo, codice, dove string }{
		{"impossible day", `{"inizio":"2026-02-30"}`, "documento/data-errata", "/inizio"},
		{"day written another way", `{"inizio":"1/6/2026"}`, "documento/data-errata", "/inizio"},
		{"day as a number", `{"inizio":20260601}`, "documento/tipo-errato", "/inizio"},
		{"unknown word", `{"apprendista":{"titolo":"diploma"}}`, "documento/parola-sconosciuta", "/apprendista/titolo"},
		{"capitals", `{"percorso":"Professionalizzante"}`, "documento/parola-sconosciuta", "/percorso"},
		{"yes as a word", `{"stagionale":"si"}`, "documento/tipo-errato", "/stagionale"},
		{"negative hours", `{"crediti":[{"ore":-1}]}`, "documento/ore-errate", "/crediti/0/ore"},
		{"absurd hours", `{"crediti":[{"ore":1000000.01}]}`, "documento/ore-errate", "/crediti/0/ore"},
		{"three decimals", `{"crediti":[{"ore":7.125}]}`, "documento/ore-errate", "/crediti/0/ore"},
		{"an exponent", `{"crediti":[{"ore":4e1}]}`, "documento/ore-errate", "/crediti/0/ore"},
		{"months with a fraction", `{"ccnl":{"mesiMassimi":36.5}}`, "documento/numero-errato", "/ccnl/mesiMassimi"},
		{"too many months", `{"ccnl":{"mesiMassimi":121}}`, "documento/numero-errato", "/ccnl/mesiMassimi"},
		{"unknown area", `{"offerta":{"aree":["competenze-digitali","cucina"]}}`, "documento/parola-sconosciuta", "/offerta/aree/1"},
		{"an area that is a number", `{"offerta":{"aree":[7]}}`, "documento/tipo-errato", "/offerta/aree/0"},
		{"a credit that is no object", `{"crediti":[true]}`, "documento/tipo-errato", "/crediti/0"},
		{"credits that are no list", `{"crediti":{}}`, "documento/tipo-errato", "/crediti"},
		{"repeated member", `{"fine":"2029-05-31","fine":"2029-05-30"}`, "documento/membro-ripetuto", "/fine"},
		{"a list", `[]`, "documento/tipo-errato", ""},
		{"101 credits", `{"crediti":[` + strings.Repeat("{},", 100) + `{}]}`, "documento/lista-troppo-lunga", "/crediti"},
		{"51 earlier contracts", `{"precedenti":[` + strings.Repeat("{},", 50) + `{}]}`, "documento/lista-troppo-lunga", "/precedenti"},
		{"51 absences", `{"sospensioni":[` + strings.Repeat("{},", 50) + `{}]}`, "documento/lista-troppo-lunga", "/sospensioni"},
		{"201 bytes", `{"ccnl":{"nome":"` + strings.Repeat("a", 201) + `"}}`, "documento/testo-troppo-lungo", "/ccnl/nome"},
		{"33 levels", `{"note":` + strings.Repeat("[", 32) + strings.Repeat("]", 32) + `}`, "documento/troppo-profondo", "/note" + strings.Repeat("/0", 31)},
		{"10 MB", `{"note":"` + strings.Repeat("a", 10<<20) + `"}`, "documento/troppo-grande", ""},
	} {
		t.Run(caso.nome, func(t *testing.T) {
			_, rilievi, err := apprendistato.ParseContratto([]byte(caso.testo))
			if err != nil || len(rilievi) != 1 {
				t.Fatal(len(rilievi), err)
			}
			if r := rilievi[0]; r.Codice() != caso.codice || string(r.Dove) != caso.dove || r.Gravita() != norma.Errore {
				t.Errorf("%s at %q", r.Codice(), r.Dove)
			}
		})
	}
}

func TestParseContrattoNonJSON(t *testing.T) {
	for testo, posizione := range map[string]int{"": 0, "{": 1, `{"inizio":}`: 10, "{} {}": 3, "{\"a\":\"\xff\"}": 6} {
		_, _, err := apprendistato.ParseContratto([]byte(testo))
		var e *norma.SyntaxError
		if !errors.As(err, &e) || e.Posizione != posizione {
			t.Errorf("%q: %v, want position %d", testo, err, posizione)
		}
	}
}

// The schema names every member that the document has, at its place.
func TestSchemaContratto(t *testing.T) {
	for _, l := range []norma.Lingua{norma.Italiano, norma.Inglese} {
		var schema map[string]any
		if err := json.Unmarshal(apprendistato.SchemaContratto(l), &schema); err != nil {
			t.Fatal(err)
		}
		if schema["$schema"] != "https://json-schema.org/draft/2020-12/schema" {
			t.Errorf("%v", schema["$schema"])
		}
		var doc any
		if err := json.Unmarshal([]byte(documento), &doc); err != nil {
			t.Fatal(err)
		}
		nomi(t, "", doc, schema)
	}
}

// nomi wants the schema to describe each member of the document.
func nomi(t *testing.T, dove string, doc any, schema map[string]any) {
	t.Helper()
	switch doc := doc.(type) {
	case map[string]any:
		proprieta, _ := schema["properties"].(map[string]any)
		if len(proprieta) != len(doc) {
			t.Errorf("%s: %d members in the schema, %d in the document", dove, len(proprieta), len(doc))
		}
		for nome, v := range doc {
			suo, ok := proprieta[nome].(map[string]any)
			if !ok || suo["description"] == "" {
				t.Errorf("%s/%s is not described", dove, nome)
				continue
			}
			nomi(t, dove+"/"+nome, v, suo)
		}
	case []any:
		elementi, _ := schema["items"].(map[string]any)
		if _, parole := elementi["enum"]; !parole {
			nomi(t, dove+"/0", doc[0], elementi)
		}
	}
}

// The members listed are those that the document has, with what each takes: the words that its schema allows.
func TestCampiContratto(t *testing.T) {
	var doc, schema any
	for testo, v := range map[string]*any{documento: &doc, string(apprendistato.SchemaContratto(norma.Italiano)): &schema} {
		if err := json.Unmarshal([]byte(testo), v); err != nil {
			t.Fatal(err)
		}
	}
	dentro := func(v any, chiave string) any { m, _ := v.(map[string]any); return m[chiave] }
	foglie := 0
	var conta func(v any)
	conta = func(v any) {
		switch v := v.(type) {
		case map[string]any:
			for _, w := range v {
				conta(w)
			}
		case []any:
			if _, oggetti := v[0].(map[string]any); oggetti {
				conta(v[0])
				return
			}
			foglie++
		default:
			foglie++
		}
	}
	conta(doc)
	campi := apprendistato.CampiContratto()
	if len(campi) != foglie {
		t.Errorf("%d members, %d in the document", len(campi), foglie)
	}
	for _, c := range campi {
		suo := schema
		for nome := range strings.SplitSeq(string(c.Dove[1:]), "/") {
			if nome == "-" {
				suo = dentro(suo, "items")
				continue
			}
			suo = dentro(dentro(suo, "properties"), nome)
		}
		if dentro(suo, "description") != c.Cosa.IT {
			t.Errorf("%s: %v, %q", c.Dove, dentro(suo, "description"), c.Cosa.IT)
		}
		if c.Tipo == "parole" {
			suo = dentro(suo, "items")
		}
		var parole []string
		ammesse, _ := dentro(suo, "enum").([]any)
		for _, p := range ammesse {
			if p, ok := p.(string); ok {
				parole = append(parole, p)
			}
		}
		if !slices.Equal(parole, c.Parole) {
			t.Errorf("%s: %v, %v", c.Dove, parole, c.Parole)
		}
		if m, ok := dentro(suo, "maximum").(float64); ok && c.Tipo == "intero" && int(m) != c.Massimo {
			t.Errorf("%s: %v, %d", c.Dove, m, c.Massimo)
		}
	}
}

func TestContrattoCampi(t *testing.T) {
	c := stagionale()
	var righe []string
	c.Campi(func(dove norma.Puntatore, cosa norma.Etichetta, valore string) {
		righe = append(righe, string(dove)+" "+cosa.EN+": "+valore)
	})
	vuole := []string{
		"/percorso what the contract leads to: professionalizzante",
		"/inizio hiring day: 2026-06-01",
		"/fine last day of the training period: 2026-08-31",
		"/stagionale hired for seasonal work: si",
		"/apprendista/nascita day of birth: 2006-04-12",
		"/apprendista/titolo highest title of study held on the hiring day: diploma-superiore",
		"/offerta/finanziata paid with public money: si",
		"/offerta/iscrizione allows enrolment in time for the start: si",
		"/offerta/comunicazione day the hiring was communicated: 2026-05-29",
		"/offerta/avvisoRegione day of the Region's notice: 2026-07-01",
	}
	if d := cmp.Diff(vuole, righe); d != "" {
		t.Error(d)
	}
}

// FuzzContratto: no panic, bounded work, what is read is written and read again the same, and evaluating it twice says the same.
func FuzzContratto(f *testing.F) {
	f.Add([]byte(documento))
	f.Add([]byte(`{"percorso":"professionalizzante","inizio":"2026-06-01","fine":"2026-08-31","stagionale":true,"apprendista":{"titolo":"laurea"}}`))
	f.Add([]byte(`{"crediti":[{"tipo":"modulo","ore":40},{"tipo":"x"}],"x":{"y":[1]}}`))
	f.Add([]byte(`{"precedenti":[{"inizio":"0001-01-01","fine":"9999-12-31","titolo":"laurea"}],"inizio":"9999-12-31"}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		c, rilievi, err := apprendistato.ParseContratto(b)
		if err != nil {
			return
		}
		v, w := apprendistato.Lazio().Evaluate(&c), apprendistato.Lazio().Evaluate(&c)
		primo, secondo := v.Spiegazione().AppendJSON(nil), w.Spiegazione().AppendJSON(nil)
		if !bytes.Equal(primo, secondo) || !json.Valid(primo) {
			t.Fatalf("%s\n%s", primo, secondo)
		}
		for _, r := range v.Rilievi {
			if r.Rif == "" || r.Messaggio(norma.Italiano) == "" || r.Messaggio(norma.Inglese) == "" {
				t.Errorf("%+v", r)
			}
		}
		for _, r := range rilievi {
			if r.Gravita() == norma.Errore {
				return // what could not be read is not in the contract
			}
		}
		scritto, err := c.MarshalJSON()
		if err != nil || !json.Valid(scritto) {
			t.Fatalf("%s: %v", scritto, err)
		}
		d, _, err := apprendistato.ParseContratto(scritto)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(c, d, uguali, cmpopts.EquateEmpty()); diff != "" {
			t.Error(diff)
		}
	})
}

// encoding/json reads and writes a contract too: an unsound document is refused whole, and the contract stays as it was.
func TestContrattoJSON(t *testing.T) {
	b, err := json.Marshal(completo())
	if err != nil {
		t.Fatal(err)
	}
	var c apprendistato.Contratto
	if err := json.Unmarshal(b, &c); err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(completo(), c, uguali); d != "" {
		t.Error(d)
	}
	err = json.Unmarshal([]byte(`{"percorso":"stage","ignoto":1,"inizio":"ieri","ccnl":{"nome":7}}`), &c)
	var e *norma.DocumentError
	if !errors.As(err, &e) || len(e.Rilievi) != 3 {
		t.Fatalf("%v", err)
	}
	if want := `documento, "/percorso": «stage» non è tra le parole ammesse: qualifica, diploma, diploma-da-qualifica, professionalizzante, laurea, laurea-magistrale, laurea-ciclo-unico, master-i, master-ii, dottorato, its, ricerca, diploma-superiore, corso-annuale, ifts (e altri 2)`; e.Error() != want {
		t.Errorf("%q, want %q", e.Error(), want)
	}
	if d := cmp.Diff(completo(), c, uguali); d != "" {
		t.Errorf("half applied:\n%s", d)
	}
}
