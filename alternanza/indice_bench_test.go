package alternanza_test

import (
	"math/bits"
	"runtime"
	"slices"
	"testing"
	"time"

	"norma/alternanza"
	"norma/cp2011"
)

// registroGrande are as many hosts as there may be one day, made up from a seed.
const registroGrande = 100_000

// forma is a shape of query: what schools ask, each time of another place, occupation, month or word.
type forma struct {
	nome     string
	ricerche []alternanza.Ricerca
}

// forme are the six shapes, fifty queries each.
func forme(r *registro, tutte []scheda) []forma {
	const quante = 50
	out := []forma{
		{nome: "province+figure"}, {nome: "code+months"}, {nome: "word+province"}, {nome: "kind+apprenticeship+seats"}, {nome: "all"}, {nome: "none-paged"},
	}
	for range quante {
		s := &tutte[r.IntN(len(tutte))]
		m := alternanza.Mesi(0)
		for k := range s.mesi.All() {
			if m == 0 || r.IntN(6) == 0 {
				m |= alternanza.NewMesi(k)
			}
		}
		k := s.figure[0]
		ff := [...]alternanza.Filtro{
			{Provincia: s.luogo.Provincia, Figura: k.At(cp2011.Livello(1 + r.IntN(3)))},
			{Figura: k, Mesi: m},
			{Parole: uno(r, s.radici), Provincia: s.luogo.Provincia},
			{Ospite: s.ospite, Offerta: alternanza.Apprendistato, Posti: 1 + r.IntN(6)},
			{
				Regione: s.luogo.Regione(), Provincia: s.luogo.Provincia, Comune: s.luogo.Comune, Ospite: s.ospite, Offerta: s.offerta, Figura: k.At(1), Mesi: m,
				Posti: s.posti, Parole: uno(r, s.radici),
			},
			{},
		}
		for i, f := range ff {
			if i == 4 && len(s.campi) > 0 {
				f.Campo = s.campi[0]
			}
			out[i].ricerche = append(out[i].ricerche, alternanza.Ricerca{Filtro: f, Ordine: uno(r, alternanza.AllOrdini())})
		}
	}
	return out
}

// impagina makes each search without conditions that of the page after that of the one before.
func impagina(x *alternanza.Indice, ff []forma) {
	for i := range ff {
		if ff[i].nome != "none-paged" {
			continue
		}
		var dopo alternanza.Cursore
		for j := range ff[i].ricerche {
			ff[i].ricerche[j].Dopo = dopo
			dopo = x.Search(ff[i].ricerche[j]).Dopo
		}
	}
}

var (
	trovata alternanza.Pagina
	contati alternanza.Conti
)

func BenchmarkIndice(b *testing.B) { misuraIndice(b, registroGrande) }

// misuraIndice measures the building of an index, its memory, searches and counts of the six shapes, the linear scan beside them.
func misuraIndice(b *testing.B, n int) {
	b.Helper()
	r := nuovoRegistro(107)
	profili := r.profili(n)
	prima := memoria()
	x := alternanza.NewIndice(profili)
	occupa := memoria() - prima
	tutte := schede(profili)
	ff := forme(r, tutte)
	impagina(x, ff)
	b.Run("build", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			x = alternanza.NewIndice(profili)
		}
		b.ReportMetric(float64(occupa)/(1<<20), "MB-index")
	})
	b.Run("with/10", func(b *testing.B) {
		cambiati := slices.Clone(profili[:10])
		tolti := []alternanza.Chiave{profili[20].Ospite.Chiave()}
		b.ReportAllocs()
		for b.Loop() {
			x.With(cambiati, tolti)
		}
	})
	b.Run("floor/two-sets", func(b *testing.B) { // of as many activities, met and counted
		p, q, n := make([]uint64, len(tutte)/64+1), make([]uint64, len(tutte)/64+1), 0
		b.ReportAllocs()
		for b.Loop() {
			out := make([]uint64, len(p))
			for i := range out {
				out[i] = p[i] & q[i]
				n += bits.OnesCount64(out[i])
			}
		}
		contati.Attivita = n
	})
	var tutteLeRicerche []alternanza.Ricerca
	for _, f := range ff {
		tutteLeRicerche = append(tutteLeRicerche, f.ricerche...)
		b.Run("search/"+f.nome, func(b *testing.B) { misura(b, f.ricerche, func(r *alternanza.Ricerca) { trovata = x.Search(*r) }) })
	}
	b.Run("search/mix", func(b *testing.B) { misura(b, tutteLeRicerche, func(r *alternanza.Ricerca) { trovata = x.Search(*r) }) })
	for _, f := range ff {
		b.Run("count/"+f.nome, func(b *testing.B) { misura(b, f.ricerche, func(r *alternanza.Ricerca) { contati = x.Count(r.Filtro) }) })
	}
	b.Run("count/mix", func(b *testing.B) {
		misura(b, tutteLeRicerche, func(r *alternanza.Ricerca) { contati = x.Count(r.Filtro) })
	})
	b.Run("scan/mix", func(b *testing.B) { // it only counts, and puts nothing in order
		misura(b, tutteLeRicerche, func(r *alternanza.Ricerca) { contati.Soggetti = quantiSoggetti(tutte, r.Filtro) })
	})
}

// misura asks the same queries over and over, and tells the times below which half of them stay, and all but one in a hundred.
func misura(b *testing.B, ricerche []alternanza.Ricerca, f func(*alternanza.Ricerca)) {
	b.Helper()
	b.ReportAllocs()
	tempi := make([]time.Duration, 0, 1<<20)
	i := 0
	for b.Loop() {
		r := &ricerche[i%len(ricerche)]
		i++
		t := time.Now()
		f(r)
		if len(tempi) < cap(tempi) {
			tempi = append(tempi, time.Since(t))
		}
	}
	slices.Sort(tempi)
	b.ReportMetric(float64(tempi[len(tempi)/2].Nanoseconds()), "p50-ns")
	b.ReportMetric(float64(tempi[len(tempi)*99/100].Nanoseconds()), "p99-ns")
}

func memoria() uint64 {
	var m runtime.MemStats
	runtime.GC()
	runtime.GC()
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}
