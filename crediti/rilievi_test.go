package crediti_test

import (
	"slices"
	"strings"
	"testing"

	"norma"
	"norma/crediti"
)

// casiRilievi has, for each finding, a minimal list of credits that yields it and nothing else.
var casiRilievi = []struct {
	codice  string
	gravita norma.Gravita
	prima   norma.Ore
	crediti lista
	tabella crediti.Tabella
	want    []rilievo // without code and gravity
	esito   norma.Esito
	restano norma.Opt[norma.Ore]
	it, en  string // of the first finding
}{
	{
		"crediti/troppi", norma.Mancante, licenzaMedia,
		ripeti(101, modulo(norma.Ora)), lazio, // the cap is 100; the hundred modules of one hour that are examined leave 20 hours
		[]rilievo{{Dove: "/crediti", Trovato: "101", Ammesso: "100", Rif: art16c1}},
		norma.Indeterminato, ignote,
		"i crediti sono 101: se ne esaminano al più 100",
		"101 credits are claimed: at most 100 are examined",
	},
	{
		"crediti/non-previsto", norma.Avviso, licenzaMedia,
		lista{sicurezza(4 * norma.Ora)},
		crediti.Tabella{Moduli: art16c1}, // art. 40: another discipline without art. 16, c. 2
		[]rilievo{{Dove: "/crediti/0/tipo", Trovato: "sicurezza-generale"}},
		norma.Rispettato, norma.Known(licenzaMedia),
		"la disciplina non riconosce crediti di questo tipo: sicurezza-generale",
		"the discipline recognises no credits of this kind: sicurezza-generale",
	},
	{
		"crediti/origine-diversa", norma.Avviso, licenzaMedia,
		lista{modulo(unModulo, origine(crediti.AltraOrigine))},
		lazio, // art. 16, c. 1: in earlier apprenticeships
		[]rilievo{{Dove: "/crediti/0/origine", Rif: art16c1}},
		norma.Rispettato, norma.Known(licenzaMedia),
		"credito non accolto: contano solo i moduli completati in un precedente apprendistato",
		"credit refused: only modules completed in an earlier apprenticeship count",
	},
	{
		"crediti/non-completato", norma.Avviso, licenzaMedia,
		lista{modulo(unModulo, attestato(no))},
		lazio, // art. 16, c. 1: completed
		[]rilievo{{Dove: "/crediti/0/attestato", Rif: art16c1}},
		norma.Rispettato, norma.Known(licenzaMedia),
		"credito non accolto: il completamento non è attestato; la frequenza parziale non dà credito",
		"credit refused: completion is not attested; attendance in part gives no credit",
	},
	{
		"crediti/contenuto-diverso", norma.Avviso, licenzaMedia,
		lista{modulo(unModulo, analogo(no))},
		lazio, // art. 16, c. 1: of like content
		[]rilievo{{Dove: "/crediti/0/analogo", Rif: art16c1}},
		norma.Rispettato, norma.Known(licenzaMedia),
		"credito non accolto: il contenuto non è analogo a quello della formazione dovuta",
		"credit refused: the content is not like that of the training due",
	},
	{
		"crediti/contenuto-in-parte-analogo", norma.Mancante, licenzaMedia,
		lista{modulo(unModulo, aree(crediti.Digitali))},
		lazio, // f) of c) and f); the criteria are still to come: art. 16, c. 3
		[]rilievo{{Dove: "/crediti/0/aree", Rif: art16c1}},
		norma.Indeterminato, ignote,
		"le aree coincidono solo in parte: serve un'attestazione di analogo contenuto",
		"the areas coincide only in part: an attestation of like content is needed",
	},
	{
		"crediti/ore-impossibili", norma.Mancante, licenzaMedia,
		lista{sicurezza(-4*norma.Ora - norma.Ora/2)},
		lazio, // -4.5 hours
		[]rilievo{{Dove: "/crediti/0/ore", Trovato: "-4.5 h", Rif: art16c2}},
		norma.Indeterminato, ignote,
		"-4,5 h non è una durata possibile",
		"-4.5 h is not a possible length",
	},
	{
		"crediti/contato-una-volta", norma.Avviso, licenzaMedia,
		lista{modulo(unModulo, codice("LAZIO-2024-0117")), modulo(unModulo, codice("LAZIO-2024-0117"))},
		lazio, // 120 - 40 = 80
		[]rilievo{{Dove: "/crediti/1", Rif: art16c1}},
		norma.Rispettato, norma.Known(80 * norma.Ora),
		"credito già contato: lo stesso modulo o la stessa formazione conta una volta sola",
		"credit already counted: the same module or the same training counts once",
	},
	{
		"crediti/modulo-discordante", norma.Mancante, licenzaMedia,
		lista{modulo(unModulo, codice("LAZIO-2024-0117")), modulo(24*norma.Ora+norma.Ora/2, codice("LAZIO-2024-0117"))},
		lazio,
		[]rilievo{
			{Dove: "/crediti/0/ore", Trovato: "40 h", Ammesso: "24.5 h", Rif: art16c1},
			{Dove: "/crediti/1/ore", Trovato: "24.5 h", Ammesso: "40 h", Rif: art16c1},
		},
		norma.Indeterminato, ignote,
		"lo stesso modulo è dichiarato con durate diverse: 40 h e 24,5 h",
		"the same module is declared with different lengths: 40 h and 24.5 h",
	},
	{
		"crediti/sicurezza-gia-compresa", norma.Avviso, licenzaMedia,
		lista{modulo(unModulo, aree(crediti.ComportamentiSicuri), analogo(si)), sicurezza(4 * norma.Ora)},
		lazio, // 120 - 40 = 80
		[]rilievo{{Dove: "/crediti/1", Rif: art16c2}},
		norma.Rispettato, norma.Known(80 * norma.Ora),
		"la formazione generale sulla sicurezza è già compresa in un modulo accolto",
		"general safety training is already part of an accepted module",
	},
	{
		"crediti/sicurezza-specifica", norma.Avviso, licenzaMedia,
		lista{sicurezza(8*norma.Ora, tipo(crediti.SicurezzaSpecifica))},
		lazio, // art. 16, c. 2: general training
		[]rilievo{{Dove: "/crediti/0/tipo", Rif: art16c2}},
		norma.Rispettato, norma.Known(licenzaMedia),
		"credito non accolto: la formazione specifica sulla sicurezza non è credito, quella generale sì",
		"credit refused: specific safety training is no credit, the general one is",
	},
	{
		"crediti/eccedente", norma.Avviso, laurea,
		lista{modulo(24*norma.Ora + norma.Ora/2), modulo(24 * norma.Ora)},
		lazio, // 40 - 24.5 = 15.5 are left, of 24 hours 8.5 are lost
		[]rilievo{{Dove: "/crediti/1", Trovato: "24 h", Ammesso: "15.5 h", Rif: art16c1}},
		norma.Rispettato, norma.Known[norma.Ore](0),
		"il credito supera le ore che restavano: ne contano 15,5 h, il resto è perso",
		"the credit exceeds the hours that were left: 15.5 h count, the rest is lost",
	},
	{
		"norma/dato-mancante", norma.Mancante, licenzaMedia,
		lista{sicurezza(0, conOre(ignote))},
		lazio, // art. 16, c. 2: how many hours the certificate attests
		[]rilievo{{Dove: "/crediti/0/ore", Rif: art16c2}},
		norma.Indeterminato, ignote,
		"manca un dato senza il quale non si può decidere",
		"an input is missing without which this cannot be decided",
	},
	{
		"norma/parola-sconosciuta", norma.Mancante, licenzaMedia,
		lista{modulo(unModulo, origine("tirocinio"))},
		lazio,
		[]rilievo{{Dove: "/crediti/0/origine", Trovato: "tirocinio", Rif: art16c1}},
		norma.Indeterminato, ignote,
		"la parola «tirocinio» non è conosciuta",
		"the word “tirocinio” is not known",
	},
}

// TestRilievi: each finding alone, with its gravity, place, values and provision, what it does to the hours, and its words.
func TestRilievi(t *testing.T) {
	for _, tt := range casiRilievi {
		r := crediti.Apply(tt.prima, tt.crediti, dovuta, tt.tabella, posto)
		want := slices.Clone(tt.want)
		for i := range want {
			want[i].Codice, want[i].Gravita = tt.codice, tt.gravita
		}
		diverso(t, tt.codice, "findings", want, rilievi(&r))
		if r.Esito != tt.esito || r.Restano != tt.restano || r.Prima != tt.prima || !r.Has(tt.codice) {
			t.Errorf("%s: %s, %q left of %s, want %s, %q", tt.codice, r.Esito, r.Restano, r.Prima, tt.esito, tt.restano)
			continue
		}
		if len(r.Rilievi) == 0 {
			continue
		}
		if it, en := r.Rilievi[0].Messaggio(norma.Italiano), r.Rilievi[0].Messaggio(norma.Inglese); it != tt.it || en != tt.en {
			t.Errorf("%s says\n%s\n%s\nwant\n%s\n%s", tt.codice, it, en, tt.it, tt.en)
		}
	}
}

// TestControlli: every check of the package has a case above, a code that is its own, and the same values in both languages.
func TestControlli(t *testing.T) {
	codici := make([]string, 0, len(casiRilievi))
	for _, tt := range casiRilievi {
		codici = append(codici, tt.codice)
	}
	for _, tt := range casiDurata {
		codici = append(codici, tt.codice)
	}
	visti := map[string]bool{}
	for _, c := range crediti.Controlli() {
		if !slices.Contains(codici, c.Codice) {
			t.Errorf("%s has no case", c.Codice)
		}
		if visti[c.Codice] || !strings.HasPrefix(c.Codice, "crediti/") {
			t.Errorf("%s is not a code of its own", c.Codice)
		}
		visti[c.Codice] = true
		if c.IT == "" || c.EN == "" || c.IT == c.EN {
			t.Errorf("%s does not speak both languages", c.Codice)
		}
		for _, v := range []string{"{trovato}", "{ammesso}", "{testo}"} {
			if strings.Count(c.IT, v) != strings.Count(c.EN, v) {
				t.Errorf("%s: %s is not in both languages", c.Codice, v)
			}
		}
	}
	for _, codice := range codici {
		if strings.HasPrefix(codice, "crediti/") && !visti[codice] {
			t.Errorf("%s is not among the checks of the package", codice)
		}
	}
	crediti.Controlli()[0].Codice = ""
	if crediti.Controlli()[0].Codice == "" {
		t.Error("a caller can change the list of checks")
	}
}
