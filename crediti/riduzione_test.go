package crediti_test

import (
	"math"
	"strconv"
	"strings"
	"testing"

	"norma"
	"norma/crediti"
)

const (
	art4c1  norma.Riferimento = rl + "art. 4, c. 1"
	art4c1a norma.Riferimento = rl + "art. 4, c. 1, lett. a)"
	art4c3  norma.Riferimento = rl + "art. 4, c. 3"
	art11c1 norma.Riferimento = rl + "art. 11, c. 1"
	art11c2 norma.Riferimento = rl + "art. 11, c. 2"
)

var inIngresso = crediti.TabellaIngresso{Riduzione: art4c3, Standard: art11c1, Elementi: art11c2}

// qualifica are the limits of the qualifica, art. 4, c. 1, lett. a): six months to three years; the agreed length is a whole number of months, 0 for none.
func qualifica(massimo, pattuita int) crediti.Limiti {
	l := crediti.Limiti{
		Minimo:  norma.Cifra[int]{Valore: 6, Rif: art4c1},
		Massimo: norma.Cifra[int]{Valore: massimo, Rif: art4c1a},
	}
	if pattuita > 0 {
		l.Pattuita = norma.Mesi(pattuita)
	}
	return l
}

// frequenza is a credit for attended training, documented, of so many months.
func frequenza(mesi int) crediti.Ingresso {
	return crediti.Ingresso{Elemento: crediti.Istruzione, Attestato: si, Mesi: norma.Known(mesi)}
}

func rilieviDi(g *norma.Giudizio) []rilievo {
	rs := make([]rilievo, 0, len(g.Rilievi))
	for _, q := range g.Rilievi {
		rs = append(rs, rilievo{q.Codice(), q.Gravita(), q.Dove, q.Trovato, q.Ammesso, q.Rif})
	}
	return rs
}

// Each element of art. 11, c. 2, with its condition respected, missing and broken; what is no number of months.
func TestIngressoOne(t *testing.T) {
	const nonAttestato, manca = "crediti/ingresso-non-attestato", "norma/dato-mancante"
	ignoti := norma.Opt[int]{}
	for _, tt := range []struct {
		nome    string
		credito crediti.Ingresso
		voce    crediti.VoceIngresso
		campo   string // of the finding
		gravita norma.Gravita
		trovato string
		restano norma.Opt[int]
		calcolo string
	}{
		{"school", crediti.Ingresso{Elemento: "istruzione", Attestato: si, Mesi: norma.Known(12)}, crediti.VoceIngresso{Accolto: si, Mesi: norma.Known(12)}, "", 0, "", norma.Known(24), "36 - 12"},
		{"IeFP", crediti.Ingresso{Elemento: "iefp", Attestato: si, Mesi: norma.Known(12)}, crediti.VoceIngresso{Accolto: si, Mesi: norma.Known(12)}, "", 0, "", norma.Known(24), "36 - 12"},
		{"vocational training", crediti.Ingresso{Elemento: "formazione-professionale", Attestato: si, Mesi: norma.Known(1)}, crediti.VoceIngresso{Accolto: si, Mesi: norma.Known(1)}, "", 0, "", norma.Known(35), "36 - 1"},
		{"work", crediti.Ingresso{Elemento: "lavoro", Attestato: si, Mesi: norma.Known(6)}, crediti.VoceIngresso{Accolto: si, Mesi: norma.Known(6)}, "", 0, "", norma.Known(30), "36 - 6"},
		{"no months", crediti.Ingresso{Elemento: "lavoro", Attestato: si, Mesi: norma.Known(0)}, crediti.VoceIngresso{Accolto: si, Mesi: norma.Known(0)}, "", 0, "", norma.Known(36), "36 - 0"},
		{"sixty months", crediti.Ingresso{Elemento: "lavoro", Attestato: si, Mesi: norma.Known(60)}, crediti.VoceIngresso{Accolto: si, Mesi: norma.Known(60)}, "", 0, "", norma.Known(6), "the minimum"},
		{"attendance not documented", crediti.Ingresso{Elemento: "istruzione", Attestato: no, Mesi: norma.Known(12)}, crediti.VoceIngresso{Accolto: no, Mesi: norma.Known(0), Motivo: nonAttestato}, "attestato", norma.Avviso, "", norma.Known(36), "nothing taken off"},
		{"work not attested", crediti.Ingresso{Elemento: "lavoro", Attestato: no, Mesi: norma.Known(12)}, crediti.VoceIngresso{Accolto: no, Mesi: norma.Known(0), Motivo: nonAttestato}, "attestato", norma.Avviso, "", norma.Known(36), "nothing taken off"},
		{"refused, whatever it rests on", crediti.Ingresso{Attestato: no, Mesi: norma.Known(12)}, crediti.VoceIngresso{Accolto: no, Mesi: norma.Known(0), Motivo: nonAttestato}, "attestato", norma.Avviso, "", norma.Known(36), "refused in any case"},
		{"refused, however long", crediti.Ingresso{Elemento: "lavoro", Attestato: no}, crediti.VoceIngresso{Accolto: no, Mesi: norma.Known(0), Motivo: nonAttestato}, "attestato", norma.Avviso, "", norma.Known(36), "refused in any case"},
		{"documented or not?", crediti.Ingresso{Elemento: "istruzione", Mesi: norma.Known(12)}, crediti.VoceIngresso{Mesi: norma.Known(12), Motivo: manca}, "attestato", norma.Mancante, "", ignoti, "36 or 24"},
		{"how many months?", crediti.Ingresso{Elemento: "istruzione", Attestato: si}, crediti.VoceIngresso{Motivo: manca}, "mesi", norma.Mancante, "", ignoti, "from 6 to 36"},
		{"what does it rest on?", crediti.Ingresso{Attestato: si, Mesi: norma.Known(12)}, crediti.VoceIngresso{Mesi: norma.Known(12), Motivo: manca}, "elemento", norma.Mancante, "", ignoti, "36 or 24"},
		{"no months, documented or not", crediti.Ingresso{Elemento: "istruzione", Mesi: norma.Known(0)}, crediti.VoceIngresso{Mesi: norma.Known(0), Motivo: manca}, "", 0, "", norma.Known(36), "36 either way"},
		{"no known element", crediti.Ingresso{Elemento: "volontariato", Attestato: si, Mesi: norma.Known(12)}, crediti.VoceIngresso{Mesi: norma.Known(12), Motivo: "norma/parola-sconosciuta"}, "elemento", norma.Mancante, "volontariato", ignoti, "36 or 24"},
		{"negative", crediti.Ingresso{Elemento: "lavoro", Attestato: si, Mesi: norma.Known(-1)}, crediti.VoceIngresso{Mesi: norma.Known(-1), Motivo: "crediti/mesi-impossibili"}, "mesi", norma.Mancante, "-1", ignoti, "no number of months"},
		{"sixty-one", crediti.Ingresso{Elemento: "lavoro", Attestato: si, Mesi: norma.Known(61)}, crediti.VoceIngresso{Mesi: norma.Known(61), Motivo: "crediti/mesi-impossibili"}, "mesi", norma.Mancante, "61", ignoti, "no number of months"},
		{"absurd", crediti.Ingresso{Elemento: "lavoro", Attestato: si, Mesi: norma.Known(math.MaxInt)}, crediti.VoceIngresso{Mesi: norma.Known(math.MaxInt), Motivo: "crediti/mesi-impossibili"}, "mesi", norma.Mancante, strconv.Itoa(math.MaxInt), ignoti, "no number of months"},
	} {
		r := crediti.ApplyIngresso(qualifica(36, 0), []crediti.Ingresso{tt.credito}, inIngresso, "/ingresso")
		for i, v := range r.Voci() {
			if i != 0 || v != tt.voce {
				t.Errorf("%s: %+v, want %+v", tt.nome, v, tt.voce)
			}
		}
		if r.Restano != tt.restano {
			t.Errorf("%s: %v left, want %v: %s", tt.nome, r.Restano, tt.restano, tt.calcolo)
		}
		esito := norma.Rispettato
		var want []rilievo
		if tt.campo != "" {
			want = []rilievo{{tt.voce.Motivo, tt.gravita, norma.Puntatore("/ingresso/0/" + tt.campo), tt.trovato, "", art11c2}}
			esito = max(esito, tt.gravita.Esito())
		}
		if tt.nome == "sixty months" { // 36 - 60
			want = []rilievo{{"crediti/minimo-dopo-i-crediti", norma.Avviso, "/ingresso", "P0D", "P6M", art4c1}}
		}
		diverso(t, tt.nome, "findings", want, rilieviDi(&r.Giudizio))
		if r.Esito != esito || !r.Letture.Has(norma.LetturaAttiDelDirettore) {
			t.Errorf("%s: %v %v", tt.nome, r.Esito, r.Letture)
		}
	}
}

// What is left, by which provision, and where the minimum decides (reading minimo-dopo-crediti).
func TestIngressoLeft(t *testing.T) {
	for _, tt := range []struct {
		nome           string
		massimo        int
		crediti        []crediti.Ingresso
		tolti, restano int
		rif            norma.Riferimento
		portati        string // where the minimum decides, the length without it
	}{
		{"36 - 0", 36, nil, 0, 36, art4c1a, ""},
		{"36 - 29 = 7", 36, []crediti.Ingresso{frequenza(29)}, 29, 7, art4c3, ""},
		{"36 - 30 = 6", 36, []crediti.Ingresso{frequenza(30)}, 30, 6, art4c3, ""},
		{"36 - 31 = 5, but 6", 36, []crediti.Ingresso{frequenza(31)}, 31, 6, art4c1, "P5M"},
		{"36 - 12 - 12 = 12", 36, []crediti.Ingresso{frequenza(12), frequenza(12)}, 24, 12, art4c3, ""},
		{"36 - 18 - 13 = 5, but 6", 36, []crediti.Ingresso{frequenza(18), frequenza(13)}, 31, 6, art4c1, "P5M"},
		{"48 - 42 = 6", 48, []crediti.Ingresso{frequenza(42)}, 42, 6, art4c3, ""},
		{"48 - 43 = 5, but 6", 48, []crediti.Ingresso{frequenza(43)}, 43, 6, art4c1, "P5M"},
		{"12 - 6 = 6", 12, []crediti.Ingresso{frequenza(6)}, 6, 6, art4c3, ""},
		{"12 - 7 = 5, but 6", 12, []crediti.Ingresso{frequenza(7)}, 7, 6, art4c1, "P5M"},
		{"12 - 0", 12, []crediti.Ingresso{{Elemento: "lavoro", Attestato: no, Mesi: norma.Known(3)}}, 0, 12, art4c1a, ""},
	} {
		r := crediti.ApplyIngresso(qualifica(tt.massimo, 0), tt.crediti, inIngresso, "/ingresso")
		if !r.Restano.Is(tt.restano) || r.AlMeno != tt.restano || r.AlPiu != tt.restano || r.Tolti != tt.tolti || r.Rif != tt.rif || r.Prima.Valore != tt.massimo {
			t.Errorf("%s: %+v", tt.nome, r)
		}
		if r.Letture.Has(norma.LetturaMinimoDopoCrediti) != (tt.portati != "") {
			t.Errorf("%s: %v", tt.nome, r.Letture)
		}
		if tt.portati != "" {
			diverso(t, tt.nome, "findings", []rilievo{{"crediti/minimo-dopo-i-crediti", norma.Avviso, "/ingresso", tt.portati, "P6M", art4c1}}, rilieviDi(&r.Giudizio))
		}
		if (r.Esito == norma.NonApplicabile) != (len(tt.crediti) == 0) {
			t.Errorf("%s: %v", tt.nome, r.Esito)
		}
	}
	r := crediti.ApplyIngresso(qualifica(36, 0), []crediti.Ingresso{frequenza(12)}, crediti.TabellaIngresso{}, "/ingresso")
	if !r.Restano.Is(36) || r.Esito != norma.NonApplicabile || r.Letture.Len() != 0 {
		t.Errorf("a discipline without credits on entry: %+v", r)
	}
}

// What is missing is asked only where the agreed length turns on it: 12 months are sure, 6 more are not, so that 24 or 18 are left.
func TestIngressoAsked(t *testing.T) {
	dubbio := frequenza(6)
	dubbio.Attestato = nonDetto
	for _, tt := range []struct {
		pattuita int
		chiede   bool
	}{{0, true}, {6, false}, {18, false}, {19, true}, {24, true}, {25, false}, {36, false}} {
		r := crediti.ApplyIngresso(qualifica(36, tt.pattuita), []crediti.Ingresso{frequenza(12), dubbio}, inIngresso, "/ingresso")
		if r.AlMeno != 18 || r.AlPiu != 24 || !r.Restano.IsZero() || r.Rif != art4c3 {
			t.Errorf("%d months: %+v", tt.pattuita, r)
		}
		if chiede := r.Has("norma/dato-mancante"); chiede != tt.chiede || (r.Esito == norma.Indeterminato) != tt.chiede {
			t.Errorf("%d months: asks %v, %v", tt.pattuita, chiede, r.Esito)
		}
	}
	l := qualifica(36, 18)
	l.Pattuita = norma.PeriodoDi(norma.Giorno(2026, 9, 1), 18).Durata()
	if r := crediti.ApplyIngresso(l, []crediti.Ingresso{frequenza(12), dubbio}, inIngresso, "/ingresso"); r.Has("norma/dato-mancante") {
		t.Error("eighteen months exactly")
	}
	l.Pattuita = norma.Periodo{Dal: norma.Giorno(2026, 9, 1), Al: norma.Giorno(2028, 3, 1)}.Durata() // eighteen months and a day
	if r := crediti.ApplyIngresso(l, []crediti.Ingresso{frequenza(12), dubbio}, inIngresso, "/ingresso"); !r.Has("norma/dato-mancante") {
		t.Error("eighteen months and a day")
	}
	// Where the minimum decides whatever the doubt, the length is known: 36 - 30 = 6.
	if r := crediti.ApplyIngresso(qualifica(36, 0), []crediti.Ingresso{frequenza(30), dubbio}, inIngresso, "/ingresso"); !r.Restano.Is(6) || len(r.Rilievi) != 0 {
		t.Errorf("%+v", r)
	}
}

// Twenty credits are examined, the twenty-first is a finding and leaves the length unknown.
func TestIngressoMany(t *testing.T) {
	molti := make([]crediti.Ingresso, 21)
	for i := range molti {
		molti[i] = frequenza(1)
	}
	if r := crediti.ApplyIngresso(qualifica(36, 0), molti[:20], inIngresso, "/ingresso"); !r.Restano.Is(16) || len(r.Rilievi) != 0 {
		t.Errorf("twenty: %+v", r)
	}
	r := crediti.ApplyIngresso(qualifica(36, 0), molti, inIngresso, "/ingresso")
	diverso(t, "twenty-one", "findings", []rilievo{{"crediti/troppi", norma.Mancante, "/ingresso", "21", "20", art11c2}}, rilieviDi(&r.Giudizio))
	if !r.Restano.IsZero() || r.AlPiu != 16 {
		t.Errorf("twenty-one: %+v", r)
	}
	n := 0
	for range r.Voci() {
		if n++; n == 3 {
			break
		}
	}
	if n != 3 {
		t.Errorf("%d fates", n)
	}
}

func TestIngressoExplained(t *testing.T) {
	rifiutato, dubbio := frequenza(6), frequenza(3)
	rifiutato.Attestato, rifiutato.Elemento, dubbio.Attestato = no, crediti.Lavoro, nonDetto
	const chiaro = `crediti in ingresso
  esito: rispettato
  durata massima prima dei crediti: 36 mesi [reg. reg. Lazio 7/2017, art. 4, c. 1, lett. a)]
  credito: istruzione [reg. reg. Lazio 7/2017, art. 11, c. 2]
    accolto: sì
    durata riconosciuta: 12 mesi
  credito: lavoro [reg. reg. Lazio 7/2017, art. 11, c. 2]
    accolto: no
    durata riconosciuta: 0 giorni
    motivo: crediti/ingresso-non-attestato
  durata riconosciuta in tutto: 12 mesi [reg. reg. Lazio 7/2017, art. 4, c. 3]
  durata massima che resta: 24 mesi [reg. reg. Lazio 7/2017, art. 4, c. 3]
`
	r := crediti.ApplyIngresso(qualifica(36, 0), []crediti.Ingresso{frequenza(12), rifiutato}, inIngresso, "/ingresso")
	if s := r.Spiegazione().Text(norma.Italiano); !strings.HasPrefix(s, chiaro) {
		t.Error(s)
	}
	r = crediti.ApplyIngresso(qualifica(36, 0), []crediti.Ingresso{dubbio}, inIngresso, "/ingresso")
	s := r.Spiegazione().Text(norma.Inglese)
	if !strings.Contains(s, "credit: istruzione") || strings.Contains(s, "accepted") || strings.Contains(s, "length recognised") || strings.Contains(s, "longest length left") {
		t.Error(s)
	}
}

func TestIngressoWithoutMemory(t *testing.T) {
	c := []crediti.Ingresso{frequenza(12), frequenza(6)}
	if n := testing.AllocsPerRun(100, func() { riduzione = crediti.ApplyIngresso(qualifica(36, 18), c, inIngresso, "/ingresso") }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

var riduzione crediti.Riduzione

func BenchmarkApplyIngresso(b *testing.B) {
	c := []crediti.Ingresso{frequenza(12), frequenza(6)}
	b.ReportAllocs()
	for b.Loop() {
		riduzione = crediti.ApplyIngresso(qualifica(36, 18), c, inIngresso, "/ingresso")
	}
}
