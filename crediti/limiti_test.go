package crediti_test

import (
	"math"
	"slices"
	"testing"

	"norma"
	"norma/crediti"
)

// TestMassimo: the first hundred credits are examined; beyond them the hours left are unknown.
func TestMassimo(t *testing.T) {
	if crediti.Massimo != 100 {
		t.Errorf("at most %d credits", crediti.Massimo)
	}
	for _, tt := range []struct {
		n       int
		tolte   norma.Ore
		restano norma.Opt[norma.Ore]
		esito   norma.Esito
		want    []rilievo
	}{
		// modules of one hour out of 120: art. 13, c. 3, lett. a)
		{99, 99 * norma.Ora, norma.Known(21 * norma.Ora), norma.Rispettato, nil},
		{100, 100 * norma.Ora, norma.Known(20 * norma.Ora), norma.Rispettato, nil},
		{101, 100 * norma.Ora, ignote, norma.Indeterminato, []rilievo{{"crediti/troppi", norma.Mancante, posto, "101", "100", art16c1}}},
		{1000, 100 * norma.Ora, ignote, norma.Indeterminato, []rilievo{{"crediti/troppi", norma.Mancante, posto, "1000", "100", art16c1}}},
	} {
		l := ripeti(tt.n, modulo(norma.Ora))
		if tt.n > 100 {
			l[100] = crediti.Credito{Tipo: "mai letto"} // is not examined
		}
		r := crediti.Apply(licenzaMedia, l, dovuta, lazio, posto)
		if r.Tolte != tt.tolte || r.Restano != tt.restano || r.Esito != tt.esito || len(voci(t, &r)) != min(tt.n, 100) {
			t.Errorf("%d credits: %s, %q, %s, want %s, %q, %s", tt.n, r.Tolte, r.Restano, r.Esito, tt.tolte, tt.restano, tt.esito)
		}
		diverso(t, "credits", "findings", tt.want, rilievi(&r))
	}
}

// TestHuge: hours at the ends of their type neither overflow nor take away what is not there.
func TestHuge(t *testing.T) {
	const (
		molte   norma.Ore = math.MaxInt64
		nessuna norma.Ore = math.MinInt64
	)
	for _, tt := range []struct {
		nome    string
		prima   norma.Ore
		crediti lista
		tolte   norma.Ore
		restano norma.Opt[norma.Ore]
		trovato string // of the first finding
		ammesso string
	}{
		{"a huge credit", licenzaMedia, lista{modulo(molte)}, licenzaMedia, norma.Known[norma.Ore](0), "922337203685477.5807 h", "120 h"},
		{"two huge credits", licenzaMedia, lista{modulo(molte), modulo(molte)}, licenzaMedia, norma.Known[norma.Ore](0), "922337203685477.5807 h", "120 h"},
		{"huge hours", molte, lista{modulo(unModulo)}, unModulo, norma.Known(molte - unModulo), "", ""},
		{"all of huge hours", molte, lista{modulo(molte)}, molte, norma.Known[norma.Ore](0), "", ""},
		{"huge hours twice", molte, lista{modulo(molte), modulo(molte)}, molte, norma.Known[norma.Ore](0), "922337203685477.5807 h", "0 h"},
		{"hours less than nothing", licenzaMedia, lista{modulo(nessuna)}, 0, ignote, "-922337203685477.5808 h", ""},
		{"a ten-thousandth less than nothing", licenzaMedia, lista{modulo(-1)}, 0, ignote, "-0.0001 h", ""},
		{"safety of less than nothing", licenzaMedia, lista{sicurezza(nessuna), modulo(unModulo)}, unModulo, ignote, "-922337203685477.5808 h", ""},
		// A total under zero is nobody's: nothing can be taken away from it, nor given back to it.
		{"nothing from less than nothing", nessuna, nil, 0, norma.Known(nessuna), "", ""},
		{"a credit from less than nothing", nessuna, lista{modulo(unModulo), sicurezza(4 * norma.Ora)}, 0, norma.Known(nessuna), "40 h", "0 h"},
		{"a huge credit from less than nothing", nessuna, lista{modulo(molte)}, 0, norma.Known(nessuna), "922337203685477.5807 h", "0 h"},
		{"a credit from an hour less than nothing", -norma.Ora, lista{modulo(unModulo)}, 0, norma.Known(-norma.Ora), "40 h", "0 h"},
		{"both less than nothing", -norma.Ora, lista{modulo(-norma.Ora)}, 0, ignote, "-1 h", ""},
	} {
		r := crediti.Apply(tt.prima, tt.crediti, dovuta, lazio, posto)
		if r.Prima != tt.prima || r.Tolte != tt.tolte || r.Restano != tt.restano {
			t.Errorf("%s: %s - %s = %q, want %s, %q", tt.nome, r.Prima, r.Tolte, r.Restano, tt.tolte, tt.restano)
		}
		var trovato, ammesso string
		if len(r.Rilievi) > 0 {
			trovato, ammesso = r.Rilievi[0].Trovato, r.Rilievi[0].Ammesso
		}
		if trovato != tt.trovato || ammesso != tt.ammesso {
			t.Errorf("%s: found %q, allowed %q, want %q, %q", tt.nome, trovato, ammesso, tt.trovato, tt.ammesso)
		}
		limiti(t, &domanda{tt.prima, tt.crediti, dovuta, lazio})
	}
}

// TestTabella: a discipline recognises the kinds for which it names a provision, and cites it.
func TestTabella(t *testing.T) {
	l := lista{modulo(unModulo), sicurezza(4 * norma.Ora)}
	nonPrevisto := crediti.Voce{Accolto: no, Motivo: "crediti/non-previsto"}
	accolto := func(ore norma.Ore, rif norma.Riferimento) crediti.Voce {
		return crediti.Voce{Accolto: si, Ore: ore, Rif: rif}
	}
	for _, tt := range []struct {
		nome    string
		tabella crediti.Tabella
		voci    []crediti.Voce
		restano norma.Ore
	}{
		{"both", lazio, []crediti.Voce{accolto(unModulo, art16c1), accolto(4*norma.Ora, art16c2)}, 76 * norma.Ora},                     // 120 - 44
		{"modules", crediti.Tabella{Moduli: "art. 1"}, []crediti.Voce{accolto(unModulo, "art. 1"), nonPrevisto}, 80 * norma.Ora},       // 120 - 40
		{"safety", crediti.Tabella{Sicurezza: "art. 2"}, []crediti.Voce{nonPrevisto, accolto(4*norma.Ora, "art. 2")}, 116 * norma.Ora}, // 120 - 4
		{"neither", crediti.Tabella{}, []crediti.Voce{nonPrevisto, nonPrevisto}, licenzaMedia},                                         // 120 - 0
	} {
		r := crediti.Apply(licenzaMedia, l, dovuta, tt.tabella, posto)
		diverso(t, tt.nome, "fates", tt.voci, voci(t, &r))
		if r.Restano != norma.Known(tt.restano) || r.Esito != norma.Rispettato {
			t.Errorf("%s: %q left, %s, want %s", tt.nome, r.Restano, r.Esito, tt.restano)
		}
		var want []rilievo
		for i, v := range tt.voci {
			if v.Accolto == no {
				want = append(want, rilievo{v.Motivo, norma.Avviso, posto.Indice(i).Campo("tipo"), string(l[i].Tipo), "", nessuno})
			}
		}
		diverso(t, tt.nome, "findings", want, rilievi(&r))
	}
}

// TestVociStop: whoever has seen enough is not shown more.
func TestVociStop(t *testing.T) {
	r := crediti.Apply(licenzaMedia, ripeti(3, modulo(unModulo)), dovuta, lazio, posto)
	viste := 0
	for i := range r.Voci() {
		if viste++; i == 1 {
			break
		}
	}
	if viste != 2 {
		t.Errorf("%d fates, want 2", viste)
	}
}

// TestLetture: a result says on which readings it rests, and on no other.
func TestLetture(t *testing.T) {
	const (
		atti      = norma.LetturaAttiDelDirettore // art. 16, c. 3: whatever rests on a credit
		ordine    = norma.LetturaOrdineCrediti    // where hours are taken away
		eccedente = norma.LetturaCreditoEccedente // where hours are lost
		completo  = norma.LetturaModuloCompletato // a module
		analogia  = norma.LetturaContenutoAnalogo // a module whose likeness is not attested
		generale  = norma.LetturaSicurezza        // training on safety
	)
	attestata := modulo(unModulo, analogo(si))
	for _, tt := range []struct {
		nome    string
		prima   norma.Ore
		crediti lista
		want    []norma.Lettura
	}{
		{"no credit", licenzaMedia, nil, nil},
		{"a module attested as alike", licenzaMedia, lista{attestata}, []norma.Lettura{ordine, completo, atti}},
		{"a module of the same areas", licenzaMedia, lista{modulo(unModulo)}, []norma.Lettura{ordine, completo, analogia, atti}},
		{"a module attested as unlike", licenzaMedia, lista{modulo(unModulo, analogo(no))}, []norma.Lettura{completo, atti}},
		{"a module of other areas", licenzaMedia, lista{modulo(unModulo, aree(crediti.Organizzazione))}, []norma.Lettura{completo, analogia, atti}},
		{"a module not completed", licenzaMedia, lista{con(attestata, attestato(no))}, []norma.Lettura{completo, atti}},
		{"safety", licenzaMedia, lista{sicurezza(4 * norma.Ora)}, []norma.Lettura{ordine, generale, atti}},
		{"specific safety", licenzaMedia, lista{sicurezza(4*norma.Ora, tipo(crediti.SicurezzaSpecifica))}, []norma.Lettura{generale, atti}},
		{"no kind", licenzaMedia, lista{{}}, []norma.Lettura{atti}},
		{"unknown kind", licenzaMedia, lista{{Tipo: "tirocinio"}}, []norma.Lettura{atti}},
		{"one hour too many", laurea, lista{con(attestata, conOre(norma.Known(41*norma.Ora)))}, []norma.Lettura{ordine, eccedente, completo, atti}},
		{"just the hours due", laurea, lista{attestata}, []norma.Lettura{ordine, completo, atti}},
		{"nothing due", 0, lista{attestata}, []norma.Lettura{eccedente, completo, atti}},
		{"the smallest credit", licenzaMedia, lista{con(attestata, conOre(norma.Known[norma.Ore](1)))}, []norma.Lettura{ordine, completo, atti}},
		{"a credit of nothing", licenzaMedia, lista{con(attestata, conOre(norma.Known[norma.Ore](0)))}, []norma.Lettura{completo, atti}},
		{
			"a module and safety inside it", licenzaMedia,
			lista{con(attestata, aree(crediti.ComportamentiSicuri)), sicurezza(4 * norma.Ora)},
			[]norma.Lettura{ordine, completo, generale, atti},
		},
		{
			"some of everything", laurea,
			lista{modulo(unModulo), attestata, sicurezza(4 * norma.Ora)},
			[]norma.Lettura{ordine, eccedente, completo, analogia, generale, atti},
		},
	} {
		r := crediti.Apply(tt.prima, tt.crediti, dovuta, lazio, posto)
		if got := slices.Collect(r.Letture.All()); !slices.Equal(got, tt.want) {
			t.Errorf("%s: %v, want %v", tt.nome, got, tt.want)
		}
	}
}

// sedici are sixteen credits that are all accepted: fifteen modules of two hours, safety training, 34 hours together.
func sedici() lista {
	return append(ripeti(15, modulo(2*norma.Ora, analogo(si))), sicurezza(4*norma.Ora))
}

var risultato crediti.Riconoscimento

// TestAllocs: where there is nothing to report nothing is asked of the heap.
func TestAllocs(t *testing.T) {
	for _, tt := range []struct {
		nome    string
		crediti lista
		tolte   norma.Ore
	}{
		{"no credits", nil, 0},
		{"a module attested as alike", lista{modulo(unModulo, analogo(si))}, unModulo},
		{"a module of the same areas", lista{modulo(unModulo)}, unModulo},
		{"safety", lista{sicurezza(4 * norma.Ora)}, 4 * norma.Ora},
		{"sixteen credits", sedici(), 34 * norma.Ora}, // 15 * 2 + 4
	} {
		if n := testing.AllocsPerRun(100, func() { risultato = crediti.Apply(licenzaMedia, tt.crediti, dovuta, lazio, posto) }); n != 0 {
			t.Errorf("%s: %v allocations", tt.nome, n)
		}
		if risultato.Tolte != tt.tolte || len(risultato.Rilievi) != 0 {
			t.Errorf("%s: %s, %v", tt.nome, risultato.Tolte, risultato.Rilievi)
		}
	}
}
