package pfi_test

import (
	"math/rand/v2"
	"regexp"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"norma"
	"norma/apprendistato"
	"norma/pfi"
)

var elemento = regexp.MustCompile(`/\d+(/|$)`)

// senzaNumeri are the findings of a judgement in no order, places without the numbers of elements.
func senzaNumeri(g *norma.Giudizio) []string {
	out := make([]string, 0, len(g.Rilievi)+1)
	for _, r := range g.Rilievi {
		if r.Codice() == "pfi/anni-sovrapposti" { // each of the two overlaps the other
			r.Trovato, r.Ammesso = "", ""
		}
		out = append(out, r.Codice()+" "+elemento.ReplaceAllString(string(r.Dove), "/-$1")+" "+r.Trovato+" "+r.Ammesso+" "+string(r.Rif))
	}
	slices.Sort(out)
	return append(out, g.Esito.String())
}

func mescola[T any](r *rand.Rand, l []T) []T {
	l = slices.Clone(l)
	r.Shuffle(len(l), func(i, j int) { l[i], l[j] = l[j], l[i] })
	return l
}

// TestOrdineDelPiano: skills, years, aims, courses, codes of activity in another order are the same plan: the same findings, but for their
// places, the same signatures. Every change of the plans of the other tests.
func TestOrdineDelPiano(t *testing.T) {
	r := rand.New(rand.NewPCG(6, 2))
	piani := 0
	for _, nome := range completi {
		for _, p := range variazioni(t, nome) {
			piani++
			v, s := p.Validate(lazio()), p.Firme(lazio())
			for range 5 {
				q := p
				f, c := &q.Formazione, &q.Contratto
				q.Datore.Ateco = mescola(r, q.Datore.Ateco)
				f.Competenze, f.InImpresa, f.Anni, f.Obiettivi = mescola(r, f.Competenze), mescola(r, f.InImpresa), mescola(r, f.Anni), mescola(r, f.Obiettivi)
				c.Anni, c.Insegnamenti, c.Ingresso, c.Protocollo.Percorsi = mescola(r, c.Anni), mescola(r, c.Insegnamenti), mescola(r, c.Ingresso), mescola(r, c.Protocollo.Percorsi)
				w, z := q.Validate(lazio()), q.Firme(lazio())
				if d := cmp.Diff(senzaNumeri(&v.Giudizio), senzaNumeri(&w.Giudizio)); d != "" || v.Letture != w.Letture {
					t.Errorf("%s: %s", nome, d)
				}
				if s.Firmabile != z.Firmabile || s.Firmato != z.Firmato || s.Entro != z.Entro {
					t.Errorf("%s: %+v, %+v", nome, s, z)
				}
			}
		}
	}
	if piani < 100 {
		t.Errorf("%d plans", piani)
	}
}

// TestOrdineDelDossier: every set of documents, in two orders, of a path that has just begun and of one that is over; a document more that is
// due, or may be there, never makes another missing.
func TestOrdineDelDossier(t *testing.T) {
	r := rand.New(rand.NewPCG(8, 5))
	voci := pfi.AllVociDossier()
	for insieme := range 1 << len(voci) {
		for _, concluso := range []bool{false, true} {
			s := dossierPulito()
			if concluso {
				conclude(&s)
			}
			s.Documenti = nil
			for i, v := range voci {
				if insieme&(1<<i) != 0 {
					s.Documenti = append(s.Documenti, pfi.DocumentoDossier{Voce: v, Giorno: norma.Giorno(2026, 8, 28)})
				}
			}
			altro := s
			altro.Documenti = mescola(r, s.Documenti)
			v, w := s.Validate(lazio()), altro.Validate(lazio())
			if d := cmp.Diff(senzaNumeri(&v.Giudizio), senzaNumeri(&w.Giudizio)); d != "" {
				t.Errorf("%v: %s", s.Documenti, d)
			}
			for _, voce := range voci {
				piu := s
				piu.Documenti = append(slices.Clone(s.Documenti), pfi.DocumentoDossier{Voce: voce, Giorno: norma.Giorno(2026, 8, 28)})
				u := piu.Validate(lazio())
				for _, q := range mancanti(&u.Giudizio) {
					if !slices.Contains(mancanti(&v.Giudizio), q) {
						t.Errorf("%v with %s lacks %s", s.Documenti, voce, q)
					}
				}
			}
		}
	}
}

// mancanti are the documents that a file lacks.
func mancanti(g *norma.Giudizio) (out []string) {
	for _, q := range g.Rilievi {
		if q.Codice() == "pfi/dossier-documento-mancante" {
			out = append(out, q.Ammesso)
		}
	}
	return out
}

// TestOrdineDelProtocollo: paths, addressees and clauses in another order are the same agreement, whatever it lacks; a clause more never makes
// another missing.
func TestOrdineDelProtocollo(t *testing.T) {
	r := rand.New(rand.NewPCG(2, 1))
	mancate := 0
	for range 2000 {
		p := protocolloPulito()
		p.Clausole = slices.DeleteFunc(p.Clausole, func(pfi.Clausola) bool { return r.IntN(8) == 0 })
		for range r.IntN(3) {
			p.Percorsi = append(p.Percorsi, apprendistato.AllPercorsi()[r.IntN(12)])
		}
		for range r.IntN(2) {
			p.Destinatari = append(p.Destinatari, pfi.AllDestinatari()[r.IntN(2)])
		}
		q := p
		q.Percorsi, q.Destinatari, q.Clausole = mescola(r, p.Percorsi), mescola(r, p.Destinatari), mescola(r, p.Clausole)
		v, w := p.Validate(lazio()), q.Validate(lazio())
		if d := cmp.Diff(senzaNumeri(&v.Giudizio), senzaNumeri(&w.Giudizio)); d != "" {
			t.Fatalf("%v %v %v: %s", p.Percorsi, p.Destinatari, p.Clausole, d)
		}
		clausola := pfi.AllClausole()[r.IntN(len(pfi.AllClausole()))]
		q.Clausole = append(q.Clausole, clausola)
		w = q.Validate(lazio())
		if prima, dopo := lacune(&v.Giudizio), lacune(&w.Giudizio); dopo > prima || !slices.Contains(p.Clausole, clausola) && dopo != prima-1 {
			t.Fatalf("%v with %s: %d missing, %d before", p.Clausole, clausola, dopo, prima)
		} else if dopo < prima {
			mancate++
		}
	}
	if mancate < 100 {
		t.Errorf("%d clauses supplied", mancate)
	}
}

func lacune(g *norma.Giudizio) (n int) {
	for _, q := range g.Rilievi {
		if q.Codice() == "pfi/protocollo-clausola-mancante" {
			n++
		}
	}
	return n
}
