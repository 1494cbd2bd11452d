package crediti_test

import (
	"testing"

	"norma"
	"norma/crediti"
)

// TestUnknownFacts: where a fact is missing the credit is neither accepted nor refused, the hours left are unknown and not zero,
// and only the hours of the other credit, which is sure, are taken away.
func TestUnknownFacts(t *testing.T) {
	m, s := modulo(unModulo), sicurezza(4*norma.Ora)
	for _, tt := range []struct {
		nome    string
		credito crediti.Credito
		certo   crediti.Credito // claimed beside it
		campo   string
		codice  string
		trovato string
		rif     norma.Riferimento // "": of which kind it is nobody knows, either provision may ask
		tolte   norma.Ore
	}{
		// art. 16, c. 1: a module, the origin, the completion, the length, the content
		{"no kind", con(m, tipo("")), s, "tipo", "norma/dato-mancante", "", "", 4 * norma.Ora},
		{"no origin", con(m, origine("")), s, "origine", "norma/dato-mancante", "", art16c1, 4 * norma.Ora},
		{"no word on completion", con(m, attestato(nonDetto)), s, "attestato", "norma/dato-mancante", "", art16c1, 4 * norma.Ora},
		{"no length", con(m, conOre(ignote)), s, "ore", "norma/dato-mancante", "", art16c1, 4 * norma.Ora},
		{"no content", con(m, aree()), s, "analogo", "norma/dato-mancante", "", art16c1, 4 * norma.Ora},
		{"content in part", con(m, aree(crediti.Digitali)), s, "aree", "crediti/contenuto-in-parte-analogo", "", art16c1, 4 * norma.Ora},
		{"impossible length", con(m, conOre(norma.Known[norma.Ore](-1))), s, "ore", "crediti/ore-impossibili", "-0.0001 h", art16c1, 4 * norma.Ora},
		{"unknown kind", con(m, tipo("tirocinio")), s, "tipo", "norma/parola-sconosciuta", "tirocinio", "", 4 * norma.Ora},
		{"unknown origin", con(m, origine("scuola")), s, "origine", "norma/parola-sconosciuta", "scuola", art16c1, 4 * norma.Ora},
		{
			"unknown area", con(m, aree(crediti.Comunicazione, "lingue", crediti.Digitali)), s,
			"aree/1", "norma/parola-sconosciuta", "lingue", art16c1, 4 * norma.Ora,
		},
		{
			"unknown areas, the first is named", con(m, aree(crediti.Comunicazione, crediti.Digitali, "", "lingue")), s,
			"aree/2", "norma/parola-sconosciuta", "", art16c1, 4 * norma.Ora,
		},
		// art. 16, c. 2: safety, the attestation and its hours; where it was attended does not matter
		{"safety without attestation", con(s, attestato(nonDetto)), m, "attestato", "norma/dato-mancante", "", art16c2, 40 * norma.Ora},
		{"safety without hours", con(s, conOre(ignote)), m, "ore", "norma/dato-mancante", "", art16c2, 40 * norma.Ora},
		{"safety of impossible hours", con(s, conOre(norma.Known(-4*norma.Ora))), m, "ore", "crediti/ore-impossibili", "-4 h", art16c2, 40 * norma.Ora},
		{"nothing said", crediti.Credito{}, m, "tipo", "norma/dato-mancante", "", "", 40 * norma.Ora},
	} {
		r := crediti.Apply(licenzaMedia, lista{tt.certo, tt.credito}, dovuta, lazio, "/contratto/crediti")
		if r.Prima != licenzaMedia || r.Tolte != tt.tolte || !r.Restano.IsZero() || r.Esito != norma.Indeterminato {
			t.Errorf("%s: %s - %s = %q, %s, want %s taken away and the rest unknown", tt.nome, r.Prima, r.Tolte, r.Restano, r.Esito, tt.tolte)
		}
		if len(r.Rilievi) == 1 && tt.rif == "" {
			if tt.rif = r.Rilievi[0].Rif; tt.rif != art16c1 && tt.rif != art16c2 {
				t.Errorf("%s cites %q", tt.nome, tt.rif)
			}
		}
		want := []rilievo{{tt.codice, norma.Mancante, "/contratto/crediti/1/" + norma.Puntatore(tt.campo), tt.trovato, "", tt.rif}}
		diverso(t, tt.nome, "findings", want, rilievi(&r))
		v := voci(t, &r)
		if len(v) != 2 || v[0].Accolto != si || v[0].Ore != tt.tolte || v[1] != (crediti.Voce{Motivo: tt.codice, Rif: tt.rif}) {
			t.Errorf("%s: %+v", tt.nome, v)
		}
	}
}

// TestWrongFacts: where a fact is not what the law asks for the credit is refused, which is a notice, and no hour is taken away.
func TestWrongFacts(t *testing.T) {
	m, s := modulo(unModulo), sicurezza(4*norma.Ora)
	for _, tt := range []struct {
		nome    string
		credito crediti.Credito
		tabella crediti.Tabella
		campo   string
		codice  string
		trovato string
		rif     norma.Riferimento
	}{
		// c. 1: in an earlier apprenticeship
		{"attended elsewhere", con(m, origine(crediti.AltraOrigine)), lazio, "origine", "crediti/origine-diversa", "", art16c1},
		{"attended elsewhere, of like content", con(m, origine(crediti.AltraOrigine), analogo(si)), lazio, "origine", "crediti/origine-diversa", "", art16c1},
		// c. 1: completed
		{"not completed", con(m, attestato(no)), lazio, "attestato", "crediti/non-completato", "", art16c1},
		{"not completed, of like content", con(m, attestato(no), analogo(si)), lazio, "attestato", "crediti/non-completato", "", art16c1},
		{"not completed, no length", con(m, attestato(no), conOre(ignote)), lazio, "attestato", "crediti/non-completato", "", art16c1},
		// c. 1: of like content
		{"attested as unlike", con(m, analogo(no)), lazio, "analogo", "crediti/contenuto-diverso", "", art16c1},
		{"other areas", con(m, aree(crediti.Organizzazione)), lazio, "aree", "crediti/contenuto-diverso", "", art16c1},
		// c. 2: general training, a credit that has been earned
		{"specific safety training", con(s, tipo(crediti.SicurezzaSpecifica)), lazio, "tipo", "crediti/sicurezza-specifica", "", art16c2},
		{"safety not completed", con(s, attestato(no)), lazio, "attestato", "crediti/non-completato", "", art16c2},
		{"safety not completed, no hours", con(s, attestato(no), conOre(ignote)), lazio, "attestato", "crediti/non-completato", "", art16c2},
		// art. 40: what a discipline does not provide for is no credit
		{"no modules", m, crediti.Tabella{Sicurezza: art16c2}, "tipo", "crediti/non-previsto", "modulo", nessuno},
		{"no safety", s, crediti.Tabella{Moduli: art16c1}, "tipo", "crediti/non-previsto", "sicurezza-generale", nessuno},
		{"nothing: a module", m, crediti.Tabella{}, "tipo", "crediti/non-previsto", "modulo", nessuno},
		{"nothing: safety", s, crediti.Tabella{}, "tipo", "crediti/non-previsto", "sicurezza-generale", nessuno},
		{"nothing: specific safety", con(s, tipo(crediti.SicurezzaSpecifica)), crediti.Tabella{}, "tipo", "crediti/sicurezza-specifica", "", nessuno},
		{"no modules, no facts", crediti.Credito{Tipo: crediti.Modulo}, crediti.Tabella{Sicurezza: art16c2}, "tipo", "crediti/non-previsto", "modulo", nessuno},
		{"no safety, no facts", crediti.Credito{Tipo: crediti.SicurezzaGenerale}, crediti.Tabella{Moduli: art16c1}, "tipo", "crediti/non-previsto", "sicurezza-generale", nessuno},
		// of two facts that are wrong one is named: the origin, then the content, then the completion
		{"attended elsewhere, not completed", con(m, origine(crediti.AltraOrigine), attestato(no)), lazio, "origine", "crediti/origine-diversa", "", art16c1},
		{"attended elsewhere, attested as unlike", con(m, origine(crediti.AltraOrigine), analogo(no)), lazio, "origine", "crediti/origine-diversa", "", art16c1},
		{"attested as unlike, not completed", con(m, analogo(no), attestato(no)), lazio, "analogo", "crediti/contenuto-diverso", "", art16c1},
		{"other areas, not completed", con(m, aree(crediti.Organizzazione), attestato(no)), lazio, "aree", "crediti/contenuto-diverso", "", art16c1},
		// a fact that is wrong decides even where another is missing: what is missing could change nothing
		{"not completed, no origin", con(m, attestato(no), origine("")), lazio, "attestato", "crediti/non-completato", "", art16c1},
		{"not completed, unknown origin", con(m, attestato(no), origine("scuola")), lazio, "attestato", "crediti/non-completato", "", art16c1},
		{"not completed, no content", con(m, attestato(no), aree()), lazio, "attestato", "crediti/non-completato", "", art16c1},
		{"not completed, content in part", con(m, attestato(no), aree(crediti.Digitali)), lazio, "attestato", "crediti/non-completato", "", art16c1},
		{"attested as unlike, no origin", con(m, analogo(no), origine("")), lazio, "analogo", "crediti/contenuto-diverso", "", art16c1},
		{"attested as unlike, nothing else", crediti.Credito{Tipo: crediti.Modulo, Analogo: no}, lazio, "analogo", "crediti/contenuto-diverso", "", art16c1},
		{"attended elsewhere, nothing else", crediti.Credito{Tipo: crediti.Modulo, Origine: crediti.AltraOrigine}, lazio, "origine", "crediti/origine-diversa", "", art16c1},
		{"other areas, unknown origin", con(m, aree(crediti.Organizzazione), origine("scuola")), lazio, "aree", "crediti/contenuto-diverso", "", art16c1},
	} {
		r := crediti.Apply(diploma, lista{tt.credito}, dovuta, tt.tabella, posto)
		if r.Prima != diploma || r.Tolte != 0 || r.Restano != norma.Known(diploma) || r.Esito != norma.Rispettato {
			t.Errorf("%s: %s - %s = %q, %s, want the hours unchanged", tt.nome, r.Prima, r.Tolte, r.Restano, r.Esito)
		}
		want := []rilievo{{tt.codice, norma.Avviso, "/crediti/0/" + norma.Puntatore(tt.campo), tt.trovato, "", tt.rif}}
		diverso(t, tt.nome, "findings", want, rilievi(&r))
		diverso(t, tt.nome, "fate", []crediti.Voce{{Accolto: no, Motivo: tt.codice, Rif: tt.rif}}, voci(t, &r))
	}
}

// TestLikeContent: art. 16, c. 1, and c. 3; as attested, else by the areas of art. 15, c. 2 (reading contenuto-analogo).
func TestLikeContent(t *testing.T) {
	const a, b, c, f, i = crediti.ComportamentiSicuri, crediti.Organizzazione, crediti.Comunicazione, crediti.Digitali, crediti.ElementiProfessione
	type as = []crediti.Area
	for _, tt := range []struct {
		nome     string
		attesta  norma.Opt[bool]
		sue, due as
		accolto  norma.Opt[bool]
		motivo   string
		campo    string
	}{
		{"the same", nonDetto, as{c, f}, as{c, f}, si, "", ""},
		{"in another order", nonDetto, as{f, c}, as{c, f}, si, "", ""},
		{"one repeated", nonDetto, as{c, f, c}, as{c, f}, si, "", ""},
		{"one repeated in the offer", nonDetto, as{f}, as{f, f, f}, si, "", ""},
		{"the first and the last", nonDetto, as{i, a}, as{a, i}, si, "", ""},
		{"nothing in common", nonDetto, as{a, b}, as{c, f}, no, "crediti/contenuto-diverso", "aree"},
		{"a part of the offer", nonDetto, as{c}, as{c, f}, nonDetto, "crediti/contenuto-in-parte-analogo", "aree"},
		{"more than the offer", nonDetto, as{a, c, f}, as{c, f}, nonDetto, "crediti/contenuto-in-parte-analogo", "aree"},
		{"overlapping", nonDetto, as{a, c}, as{c, f}, nonDetto, "crediti/contenuto-in-parte-analogo", "aree"},
		{"no areas", nonDetto, nil, as{c, f}, nonDetto, "norma/dato-mancante", "analogo"},
		{"no areas of the offer", nonDetto, as{c, f}, nil, nonDetto, "norma/dato-mancante", "analogo"},
		{"no areas at all", nonDetto, nil, nil, nonDetto, "norma/dato-mancante", "analogo"},
		{"an unknown word", nonDetto, as{c, "x", f}, as{c, f}, nonDetto, "norma/parola-sconosciuta", "aree/1"},
		{"an unknown word first", nonDetto, as{"x"}, as{c, f}, nonDetto, "norma/parola-sconosciuta", "aree/0"},
		{"an unknown word, no offer", nonDetto, as{c, f, "x"}, nil, nonDetto, "norma/parola-sconosciuta", "aree/2"},
		// an offer of which a word is not known is an offer of which the areas are not known: what comes before it is no set
		{"unknown word in the offer", nonDetto, as{c}, as{c, "x", f}, nonDetto, "norma/dato-mancante", "analogo"},
		{"unknown word in the offer, none before", nonDetto, as{c}, as{"x", f}, nonDetto, "norma/dato-mancante", "analogo"},
		{"unknown word in the offer, others before", nonDetto, as{a}, as{c, "x"}, nonDetto, "norma/dato-mancante", "analogo"},
		// what is attested beats the areas
		{"attested, the same", si, as{c, f}, as{c, f}, si, "", ""},
		{"attested, nothing in common", si, as{a, b}, as{c, f}, si, "", ""},
		{"attested, overlapping", si, as{a, c}, as{c, f}, si, "", ""},
		{"attested, no areas", si, nil, nil, si, "", ""},
		{"attested, an unknown word", si, as{"x"}, as{c, f}, si, "", ""},
		{"attested as unlike, the same", no, as{c, f}, as{c, f}, no, "crediti/contenuto-diverso", "analogo"},
		{"attested as unlike, nothing in common", no, as{a}, as{c, f}, no, "crediti/contenuto-diverso", "analogo"},
		{"attested as unlike, no areas", no, nil, nil, no, "crediti/contenuto-diverso", "analogo"},
		{"attested as unlike, an unknown word", no, as{"x"}, as{c, f}, no, "crediti/contenuto-diverso", "analogo"},
	} {
		r := crediti.Apply(licenzaMedia, lista{modulo(unModulo, aree(tt.sue...), analogo(tt.attesta))}, tt.due, lazio, posto)
		v := crediti.Voce{Accolto: tt.accolto, Motivo: tt.motivo, Rif: art16c1}
		restano := norma.Known(licenzaMedia)
		switch tt.accolto {
		case si:
			v.Ore, restano = unModulo, norma.Known(80*norma.Ora) // 120 - 40
		case nonDetto:
			restano = ignote
		}
		diverso(t, tt.nome, "fate", []crediti.Voce{v}, voci(t, &r))
		if r.Restano != restano || r.Tolte != v.Ore {
			t.Errorf("%s: %s taken away, %q left, want %s, %q", tt.nome, r.Tolte, r.Restano, v.Ore, restano)
		}
		if tt.motivo != "" && (len(r.Rilievi) != 1 || r.Rilievi[0].Dove != "/crediti/0/"+norma.Puntatore(tt.campo)) {
			t.Errorf("%s: %+v, want one finding at %s", tt.nome, r.Rilievi, tt.campo)
		}
	}
}

// TestEveryCombination goes through every combination of what can be said of one credit: it is refused when one condition fails,
// in doubt when none fails and one is in doubt, accepted when all hold.
func TestEveryCombination(t *testing.T) {
	var n, accolti, rifiutati int
	risposte := []norma.Opt[bool]{nonDetto, si, no}
	for _, tab := range []crediti.Tabella{lazio, {Moduli: art16c1}, {Sicurezza: art16c2}, {}} {
		for _, tp := range append(crediti.AllTipi(), "", "tirocinio") {
			for _, da := range append(crediti.AllOrigini(), "", "scuola") {
				for _, at := range risposte {
					for _, an := range risposte {
						for _, o := range []norma.Opt[norma.Ore]{ignote, norma.Known[norma.Ore](-1), norma.Known[norma.Ore](0), norma.Known(unModulo)} {
							for _, as := range [][]crediti.Area{nil, dovuta, {crediti.Organizzazione}, {crediti.Digitali}, {"lingue"}} {
								c := crediti.Credito{Tipo: tp, Origine: da, Attestato: at, Analogo: an, Ore: o, Aree: as}
								want := spetta(&c, dovuta, tab)
								r := crediti.Apply(licenzaMedia, lista{c}, dovuta, tab, posto)
								v := voci(t, &r)[0]
								n++
								wantOre := norma.Ore(0)
								switch want {
								case vero:
									accolti++
									wantOre = o.Or(0)
								case falso:
									rifiutati++
								case ignoto:
								}
								if v.Accolto != want.opt() || v.Ore != wantOre || (v.Motivo == "") != (want == vero) || r.Restano.IsZero() != (want == ignoto) {
									t.Fatalf("%+v by %+v: %+v, %q left, want %q", c, tab, v, r.Restano, want.opt())
								}
							}
						}
					}
				}
			}
		}
	}
	// 4 tables, 5 kinds, 4 origins, 3 answers on completion, 3 on content, 4 lengths, 5 lists of areas.
	if n != 4*5*4*3*3*4*5 || accolti == 0 || rifiutati == 0 {
		t.Errorf("%d combinations, %d accepted, %d refused", n, accolti, rifiutati)
	}
}
