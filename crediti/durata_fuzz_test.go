package crediti_test

import (
	"testing"

	"norma"
	"norma/crediti"
)

// numero is nothing said, a small number, or one that cannot be.
func (b *byti) numero() norma.Opt[int] {
	switch n := b.uno(); {
	case n < 8:
		return norma.Opt[int]{}
	case n < 240:
		return norma.Known(n - 8 + b.uno())
	default:
		o := b.ore()
		return norma.Known(int(o))
	}
}

// limiti are those of a path with the shortest length that the law gives, six months, and an agreed length or none.
func (b *byti) limiti() crediti.Limiti { return qualifica(6+b.uno()%100, b.uno()%120) }

// entro wants a length between the shortest and the longest one, known just where the bounds meet.
func entro(t *testing.T, l crediti.Limiti, almeno, alpiu int, restano norma.Opt[int]) {
	t.Helper()
	if n, ok := restano.Value(); almeno > alpiu || almeno < 0 || ok && (n != almeno || n != alpiu || n < 1) {
		t.Errorf("%+v: at least %d, at most %d, left %q", l, almeno, alpiu, restano)
	}
}

// FuzzApplyIngresso: whatever credits are claimed, the length stays between the law's own; the order does not count, and what is said later
// of a doubtful credit leaves the length within the bounds that it had.
func FuzzApplyIngresso(f *testing.F) {
	f.Add([]byte{})
	f.Add([]byte{30, 0, 0, 1, 20, 0})
	f.Add([]byte{30, 18, 0, 1, 20, 0, 1, 1, 18, 0, 2, 0, 14, 0, 3, 2, 0})
	f.Add([]byte{99, 0, 4, 1, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255})
	f.Fuzz(func(t *testing.T, dati []byte) {
		b := byti(dati)
		l := b.limiti()
		var ingressi []crediti.Ingresso
		for len(b) > 0 && len(ingressi) < 2*crediti.MassimoIngresso {
			ingressi = append(ingressi, crediti.Ingresso{
				Elemento:  append(crediti.AllElementi(), "", "tirocinio")[b.uno()%6],
				Attestato: []norma.Opt[bool]{no, si, nonDetto}[b.uno()%3],
				Mesi:      b.numero(),
			})
		}
		r := crediti.ApplyIngresso(l, ingressi, inIngresso, "/ingresso")
		entro(t, l, r.AlMeno, r.AlPiu, r.Restano)
		if r.AlMeno < l.Minimo.Valore || r.AlPiu > l.Massimo.Valore || r.Spiegazione().Text(norma.Inglese) == "" || len(r.Rilievi) > len(ingressi)+2 {
			t.Errorf("%+v: %+v", ingressi, r)
		}
		if len(ingressi) > crediti.MassimoIngresso {
			return // which are examined depends on the order
		}
		for i := range ingressi { // the first comes last
			altri := append(append([]crediti.Ingresso{}, ingressi[i:]...), ingressi[:i]...)
			if q := crediti.ApplyIngresso(l, altri, inIngresso, "/ingresso"); q.AlMeno != r.AlMeno || q.AlPiu != r.AlPiu || q.Esito != r.Esito || q.Restano != r.Restano {
				t.Errorf("%+v: from %d to %d; in another order %+v: from %d to %d", ingressi, r.AlMeno, r.AlPiu, altri, q.AlMeno, q.AlPiu)
			}
			altri = append([]crediti.Ingresso{}, ingressi...)
			altri[i].Attestato = norma.Known(altri[i].Attestato.Or(true))
			altri[i].Mesi = norma.Known(altri[i].Mesi.Or(12))
			if q := crediti.ApplyIngresso(l, altri, inIngresso, "/ingresso"); q.AlMeno < r.AlMeno || q.AlPiu > r.AlPiu {
				t.Errorf("%+v: from %d to %d; once more is said from %d to %d", ingressi, r.AlMeno, r.AlPiu, q.AlMeno, q.AlPiu)
			}
		}
	})
}

// FuzzCFU: whatever is said of a career, no length is longer than the ordinary one or, while some is left, shorter than the law's; a fact
// that is said later leaves the length within the bounds that it had, unless nothing is left to complete.
func FuzzCFU(f *testing.F) {
	f.Add([]byte{})
	f.Add([]byte{30, 0, 0, 44, 0, 188, 0, 68, 0, 8, 0})
	f.Add([]byte{30, 24, 1, 0, 0, 68, 0, 20, 0})
	f.Add([]byte{30, 24, 0, 44, 0, 0, 68, 0, 0, 200})
	f.Add([]byte{99, 0, 0, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255})
	f.Fuzz(func(t *testing.T, dati []byte) {
		b := byti(dati)
		l := b.limiti()
		tabella := []crediti.TabellaCFU{inCorso, delMaster, {}}[b.uno()%3]
		k := crediti.Carriera{Mesi: b.numero(), Totale: b.numero(), Acquisiti: b.numero(), Riconosciuti: b.numero(), Minimi: b.uno()}
		r := crediti.CFU(l, k, tabella, "/studi")
		entro(t, l, r.AlMeno, r.AlPiu, r.Restano)
		ordinari := k.Mesi.Or(l.Massimo.Valore)
		if r.AlPiu > max(ordinari, 0) || r.AlPiu > 0 && r.AlMeno > 0 && r.AlMeno < min(ordinari, l.Minimo.Valore) || r.Spiegazione().Text(norma.Inglese) == "" {
			t.Errorf("%+v, %+v: %+v", l, k, r)
		}
		if n, ok := r.Residui.Value(); ok && (n != r.Totale.Or(0)-r.Contati.Or(0)) {
			t.Errorf("%+v: %d left", k, n)
		}
		if r.AlPiu == 0 {
			return // nothing is left, or the ordinary length cannot be
		}
		for _, detto := range []func(*crediti.Carriera){
			func(k *crediti.Carriera) { k.Acquisiti = norma.Known(k.Acquisiti.Or(30)) },
			func(k *crediti.Carriera) { k.Totale = norma.Known(k.Totale.Or(max(180, k.Minimi))) },
		} {
			altra := k
			detto(&altra)
			q := crediti.CFU(l, altra, tabella, "/studi")
			contraddice := q.Has("crediti/cfu-oltre-il-totale") != r.Has("crediti/cfu-oltre-il-totale") // what was counted is then unknown
			if q.AlPiu > 0 && !contraddice && (q.AlMeno < r.AlMeno || q.AlPiu > r.AlPiu) {
				t.Errorf("%+v: from %d to %d; %+v: from %d to %d", k, r.AlMeno, r.AlPiu, altra, q.AlMeno, q.AlPiu)
			}
		}
	})
}
