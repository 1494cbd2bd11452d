package norma_test

import (
	"math/rand/v2"
	"testing"

	"norma"
)

// giorniMisti are 256 days of 2017 to 2040, the same at every run, so that no branch is foreseen by habit.
func giorniMisti(seme uint64) (giorni [256]norma.Data) {
	r := rand.New(rand.NewPCG(seme, 7))
	for i := range giorni {
		giorni[i] = norma.Giorno(2017, 1, 1).AddDays(r.IntN(24 * 365))
	}
	return giorni
}

func BenchmarkParseData(b *testing.B) {
	var testi [256]string
	for i, d := range giorniMisti(1) {
		testi[i] = d.String()
	}
	var i uint8
	b.ReportAllocs()
	for b.Loop() {
		i++
		if _, err := norma.ParseData(testi[i]); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkAddMonths(b *testing.B) {
	giorni := giorniMisti(2)
	var i uint8
	b.ReportAllocs()
	for b.Loop() {
		i++
		giorni[i].AddMonths(6)
	}
}

func BenchmarkAddDays(b *testing.B) {
	giorni := giorniMisti(3)
	var i uint8
	b.ReportAllocs()
	for b.Loop() {
		i++
		giorni[i].AddDays(45)
	}
}

func BenchmarkPeriodoDurata(b *testing.B) {
	inizi, lunghi := giorniMisti(4), rand.New(rand.NewPCG(5, 7))
	var periodi [256]norma.Periodo
	for i, d := range inizi {
		periodi[i] = norma.Periodo{Dal: d, Al: d.AddDays(lunghi.IntN(4 * 365))}
	}
	var i uint8
	b.ReportAllocs()
	for b.Loop() {
		i++
		periodi[i].Durata()
	}
}

// BenchmarkPeriodoDurataWhole measures contracts agreed in whole months, as most are.
func BenchmarkPeriodoDurataWhole(b *testing.B) {
	inizi, lunghi := giorniMisti(6), rand.New(rand.NewPCG(7, 7))
	var periodi [256]norma.Periodo
	for i, d := range inizi {
		periodi[i] = norma.PeriodoDi(d, 1+lunghi.IntN(48))
	}
	var i uint8
	b.ReportAllocs()
	for b.Loop() {
		i++
		periodi[i].Durata()
	}
}

func BenchmarkPeriodoAnno(b *testing.B) {
	inizi := giorniMisti(8)
	var i uint8
	b.ReportAllocs()
	for b.Loop() {
		i++
		norma.PeriodoDi(inizi[i], 36).Anno(2)
	}
}

func BenchmarkEta(b *testing.B) {
	nascite, giorni := giorniMisti(9), giorniMisti(10)
	for i, d := range nascite {
		nascite[i] = d.AddMonths(-12 * 26)
	}
	var i uint8
	b.ReportAllocs()
	for b.Loop() {
		i++
		norma.Eta(nascite[i], giorni[i])
	}
}

func BenchmarkTermineMesi(b *testing.B) {
	giorni := giorniMisti(11)
	var i uint8
	b.ReportAllocs()
	for b.Loop() {
		i++
		norma.Italia.DopoMesi(giorni[i], 6, rifTermine)
	}
}

func BenchmarkTermineGiorni(b *testing.B) {
	giorni := giorniMisti(12)
	var i uint8
	b.ReportAllocs()
	for b.Loop() {
		i++
		norma.Italia.DopoGiorni(giorni[i], 45, rifTermine)
	}
}

func BenchmarkFestivo(b *testing.B) {
	giorni := giorniMisti(13)
	var i uint8
	b.ReportAllocs()
	for b.Loop() {
		i++
		norma.Italia.Festivo(giorni[i])
	}
}

func BenchmarkParseOre(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := norma.ParseOre("37.5"); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkMessaggio(b *testing.B) {
	r := norma.NewRilievo(&troppoLungo, "/fine", "P37M", "P36M", rifTermine)
	b.ReportAllocs()
	for b.Loop() {
		r.Messaggio(norma.Italiano)
	}
}

const rifLungo = norma.Riferimento("reg. reg. Lazio 7/2017, art. 13, c. 6, lett. b), n. 2)")

func BenchmarkRiferimentoCompare(b *testing.B) {
	const q = norma.Riferimento("reg. reg. Lazio 7/2017, art. 13, c. 6, lett. b), n. 10)")
	b.ReportAllocs()
	for b.Loop() {
		rifLungo.Compare(q)
	}
}

func BenchmarkRiferimentoParti(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		rifLungo.Parti()
	}
}

func BenchmarkRiferimentoURN(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		rifLungo.URN()
	}
}

func BenchmarkParseRiferimento(b *testing.B) {
	for _, bb := range []struct{ nome, s string }{
		{"canonical", string(rifLungo)},
		{"words", "comma 6 dell'articolo 13 del regolamento regionale 29 marzo 2017, n. 7"},
		{"relative", "art. 13 co. 6 lett. b) n. 2"},
	} {
		b.Run(bb.nome, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := norma.ParseRiferimento(bb.s); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkJoin(b *testing.B) {
	var pulito norma.Giudizio
	pulito.Applica(norma.Giorno(2026, 6, 1))
	pulito.Letture.Add(norma.LetturaPeriodo)
	b.ReportAllocs()
	for b.Loop() {
		var g norma.Giudizio
		g.Join(&pulito)
	}
}

func BenchmarkSpiegazione(b *testing.B) {
	s := spiegazioneDiProva()
	b.Run("Text", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			s.Text(norma.Italiano)
		}
	})
	b.Run("AppendJSON", func(b *testing.B) {
		buf := make([]byte, 0, 4096)
		b.ReportAllocs()
		for b.Loop() {
			buf = s.AppendJSON(buf[:0])
		}
	})
}

// TestAllocateNothing: what the clean path of a rule does puts nothing on the heap.
func TestAllocateNothing(t *testing.T) {
	inizio, fine := norma.Giorno(2026, 6, 1), norma.Giorno(2029, 5, 30)
	p := norma.Periodo{Dal: inizio, Al: fine}
	buf := make([]byte, 0, 64)
	oggi := inizio.String()
	var pulito norma.Giudizio
	pulito.Applica(inizio)
	pulito.Letture.Add(norma.LetturaPeriodo)
	opt := norma.Known(8 * norma.Ora)
	var (
		data    norma.Data
		durata  norma.Durata
		periodo norma.Periodo
		termine norma.Termine
		parti   norma.Parti
		rif     norma.Riferimento
		gravita norma.Gravita
		ore     norma.Ore
		n       int
		ok      bool
		err     error
	)
	for _, tt := range []struct {
		nome string
		f    func()
	}{
		{"ParseData", func() { data, err = norma.ParseData(oggi) }},
		{"NewData", func() { data, err = norma.NewData(2026, 6, 1) }},
		{"Data.AddMonths", func() { data = inizio.AddMonths(6) }},
		{"Data.AddDays", func() { data = inizio.AddDays(45).AddDays(1000) }},
		{"Data.Sub", func() { n = fine.Sub(inizio) }},
		{"Data.Compare", func() { n = fine.Compare(inizio) }},
		{"Data.AppendText", func() { buf, err = inizio.AppendText(buf[:0]) }},
		{"Periodo.Durata", func() { durata = p.Durata() }},
		{"Periodo.Anno", func() { periodo = p.Anno(3) }},
		{"PeriodoDi", func() { periodo = norma.PeriodoDi(inizio, 36) }},
		{"Durata.Compare", func() { n = durata.Compare(norma.Mesi(36)) }},
		{"Eta", func() { n = norma.Eta(inizio, fine) }},
		{"Compleanno", func() { data = norma.Compleanno(inizio, 18) }},
		{"Calendario.Mesi", func() { termine = norma.Italia.DopoMesi(inizio, 6, rifTermine) }},
		{"Calendario.Giorni", func() { termine = norma.Roma.DopoGiorni(inizio, 45, rifTermine) }},
		{"Calendario.Festivo", func() { rif, ok = norma.Italia.Festivo(inizio) }},
		{"Pasqua", func() { data = norma.Pasqua(2026) }},
		{"Percento.Of", func() { ore = norma.Percento(60).Of(990 * norma.Ora) }},
		{"Ore.Arrotonda", func() { ore = ore.Arrotonda(norma.Ora) }},
		{"Ore.AppendNumero", func() { buf = ore.AppendNumero(buf[:0]) }},
		{"Opt", func() { ore, ok = opt.Value() }},
		{"Letture", func() {
			var s norma.Letture
			s.Add(norma.LetturaEta)
			s = s.Union(pulito.Letture)
			ok = s.Has(norma.LetturaTutor)
			for l := range s.All() {
				n += len(l.String())
			}
		}},
		{"Riferimento.Parti", func() { parti = rifLungo.Parti() }},
		{"Riferimento.Compare", func() { n = rifLungo.Compare(rifTermine) }},
		{"Atto.Scheda", func() { _, ok = norma.RegLazio7.Scheda() }},
		{"Giudizio.Join", func() {
			var g norma.Giudizio
			g.Applica(inizio)
			g.Join(&pulito)
			ok = g.Needs(inizio, "/inizio", rifTermine)
		}},
		{"Rilievo", func() { gravita = norma.NewRilievo(&troppoLungo, "/fine", "P37M", "P36M", rifTermine).Gravita() }},
	} {
		if n := testing.AllocsPerRun(100, tt.f); n != 0 {
			t.Errorf("%s: %v allocations a run, want none", tt.nome, n)
		}
		if err != nil {
			t.Errorf("%s: %v", tt.nome, err)
		}
	}
	_, _, _, _, _, _, _, _ = data, periodo, termine, parti, rif, gravita, n, ok
}
