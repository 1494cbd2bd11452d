package alternanza_test

import (
	"encoding/json"
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"norma"
	"norma/alternanza"
	"norma/cp2011"
	"norma/internal/gen/valori"
	"norma/internal/identificativi"
	"norma/ipa"
)

// fabbrica makes profiles and the documents about them.
func fabbrica(tb testing.TB) *valori.Fabbrica {
	tb.Helper()
	return valori.New(
		alternanza.AllTipiOspite(), alternanza.AllNature(), alternanza.AllRequisiti(), alternanza.AllTipiOfferta(), alternanza.AllCampi(), alternanza.AllQuadri(),
		alternanza.AllProvince(), alternanza.AllScuole(), alternanza.AllRischi(), norma.AllRegioni(),
		[]alternanza.AnnoScolastico{{}, anno(0), anno(1999), anno(2017), anno(2018), anno(2019), anno(2023), anno(2024), anno(2025), anno(9998), anno(9999)},
		[]alternanza.GiornoAnno{{}, giorno(1, 1), giorno(2, 28), giorno(2, 29), giorno(3, 1), giorno(6, 10), giorno(9, 15), giorno(12, 31)},
		append(figure("1", "5.2", "5.2.2", "5.2.2.3", "5.2.2.3.2", "4.1.1", "4.1.1.2.0", "2.5.4.5.2"), cp2011.Codice{}),
		[]ipa.CodiceIPA{{}, codiceIPA(tb, "c_e472"), codiceIPA(tb, "istsc_rmis00100x")},
		[]ipa.CodiceUnivocoUfficio{{}, codiceUfficio(tb, "UF1A2B"), codiceUfficio(tb, "E6QQA8")},
		[]int{-1, 0, 1, 2, 4, 8, 12, 100, math.MaxInt},
		[]alternanza.Mesi{0, alternanza.NewMesi(3), alternanza.NewMesi(2, 3, 6, 7), alternanza.NewMesi(1, 12)},
		[]string{
			"00097020598", "02345670596", "RSSNNA80A41H501X", "00000000000", "04100", "00009", "Latina", "protocollo@pec.comune.latina.it", "anna@gmail.com", "a@b",
			"0773 652 111", "+39 0773-652200", "12", "BIB", "ARC", "1.1", "1.2", "2.1", "LTIS00100X", "www.comune.latina.it",
		},
	)
}

// FuzzProfiloValori: whatever a profile made in Go holds, what is said of it can be checked; it can be saved, previewed, cloned and found.
func FuzzProfiloValori(f *testing.F) {
	basi := []alternanza.Profilo{latina(f), officina()}
	fuzza(f, basi, alternanza.CampiProfilo(), alternanza.ParseProfilo, (*alternanza.Profilo).Campi,
		func(p *alternanza.Profilo) []valori.Detto {
			v := p.Validate()
			return []valori.Detto{{Giudizio: v.Giudizio, Spiegazione: v.Spiegazione()}, {Spiegazione: p.Anteprima()}}
		},
		func(t *testing.T, p *alternanza.Profilo) {
			t.Helper()
			q := p.Clone()
			diverso(t, "clone", *p, q)
			for s, a := range p.All() {
				nome := a.Codice
				if nome == "" {
					nome = s.String()
				}
				if _, ok := p.Find(nome); !ok {
					t.Errorf("there is no %q", nome)
				}
			}
			x := alternanza.NewIndice([]alternanza.Profilo{q})
			if c := p.Ospite.Chiave(); c != "" && (x.Len() != 1 || x.Find(c) == nil) {
				t.Errorf("%q is not in the index", c)
			}
		})
}

// FuzzVerificaValori does the same with an agreement, the profile of its host and the agreements already made.
func FuzzVerificaValori(f *testing.F) {
	basi := []alternanza.Verifica{
		{Convenzione: convenzione(), Profilo: latina(f)},
		{Convenzione: convenzione(), Profilo: latina(f), Altre: []alternanza.Convenzione{convenzione(), convenzione()}},
		{Convenzione: convenzione(), Profilo: officina()},
	}
	fuzza(f, basi, alternanza.CampiVerifica(), alternanza.ParseVerifica, (*alternanza.Verifica).Campi, func(v *alternanza.Verifica) []valori.Detto {
		r := v.Check()
		return []valori.Detto{{Giudizio: r.Giudizio, Spiegazione: r.Spiegazione()}}
	}, func(t *testing.T, v *alternanza.Verifica) {
		t.Helper()
		r := v.Check()
		if n, ok := r.Posti.Value(); ok && n < 0 {
			t.Errorf("%d seats", n)
		}
	})
}

// FuzzFiltroValori: in a register of any profiles, whatever filter is asked, what is found is what a linear scan finds.
func FuzzFiltroValori(f *testing.F) {
	basi := []alternanza.Profilo{latina(f), officina()}
	for i := range byte(24) {
		f.Add([]byte{0, i, 1, 4}, []byte{1, i, 2, 8}, []byte{0, i, 3, 40})
		f.Add([]byte{0}, []byte{1}, []byte{1, i, 9, 120})
	}
	fa := fabbrica(f)
	filtri := []alternanza.Filtro{{}, {Provincia: "LT", Parole: "libri"}, {Comune: "LATINA", Mesi: alternanza.NewMesi(3), Posti: 2}}
	f.Fuzz(func(t *testing.T, a, b, c []byte) {
		profili := []alternanza.Profilo{valori.Make(fa, basi, a), valori.Make(fa, basi, b)}
		filtro := valori.Make(fa, filtri, c)
		if len(filtro.Parole) > 64 || len(filtro.Comune) > 64 { // of more, not all of it counts
			return
		}
		if n := len(schede(profili)); n > 0 && n < 200 {
			comeScansione(t, alternanza.NewIndice(profili), schede(profili), filtro, 7)
		}
	})
}

// FuzzStudenteValori: what is said of a student can be checked, whatever it is; so with students at a host, and with those of the country.
func FuzzStudenteValori(f *testing.F) {
	basi := []alternanza.Studente{{Scuola: alternanza.Liceo, Anno: anno(2025), Percorsi: []alternanza.PercorsoSvolto{svolto(60, 50), svolto(40, 40)}}}
	fuzza(f, basi, alternanza.CampiStudente(), alternanza.ParseStudente, (*alternanza.Studente).Campi, func(s *alternanza.Studente) []valori.Detto {
		m, q := s.MonteOre(), s.Frequenza()
		return []valori.Detto{{Giudizio: m.Giudizio, Spiegazione: m.Spiegazione()}, {Giudizio: q.Giudizio, Spiegazione: q.Spiegazione()}}
	}, nulla)
}

func FuzzAccoglienzaValori(f *testing.F) {
	basi := []alternanza.Accoglienza{{Inizio: norma.Giorno(2026, 2, 2), Rischio: alternanza.RischioMedio, Studenti: norma.Known(8), Tutor: norma.Known(1), Lavorazioni: norma.Known(false)}}
	fuzza(f, basi, alternanza.CampiAccoglienza(), alternanza.ParseAccoglienza, (*alternanza.Accoglienza).Campi, func(a *alternanza.Accoglienza) []valori.Detto {
		r, l := a.RapportoTutor(), a.VerificaLavorazioni()
		return []valori.Detto{{Giudizio: r.Giudizio, Spiegazione: r.Spiegazione()}, {Giudizio: l.Giudizio, Spiegazione: l.Spiegazione()}}
	}, nulla)
}

func FuzzPopolazioneValori(f *testing.F) {
	basi := []alternanza.Popolazione{{Gruppi: []alternanza.GruppoStudenti{{Scuola: alternanza.Liceo, Studenti: norma.Known(900), Collocati: norma.Known(900)}}}}
	fuzza(f, basi, alternanza.CampiPopolazione(), alternanza.ParsePopolazione, (*alternanza.Popolazione).Campi, func(p *alternanza.Popolazione) []valori.Detto {
		r := p.Partecipazione()
		return []valori.Detto{{Giudizio: r.Giudizio, Spiegazione: r.Spiegazione()}}
	}, nulla)
}

func nulla[T any](*testing.T, *T) {}

// fuzza fuzzes the values of a kind of document.
func fuzza[T json.Marshaler](
	f *testing.F, basi []T, campi []norma.Campo, parse func([]byte) (T, []norma.Rilievo, error), visita func(*T, func(norma.Puntatore, norma.Etichetta, string)),
	dice func(*T) []valori.Detto, altro func(*testing.T, *T),
) {
	f.Helper()
	for i := range basi {
		for _, quante := range []byte{0, 2, 20, 255} {
			for seme := range byte(4) {
				f.Add([]byte{byte(i), seme, byte(i), quante, 0, seme, 1, seme})
			}
		}
	}
	fa := fabbrica(f)
	d := valori.Documento[T]{
		Giudice: valori.NewGiudice(campi, alternanza.Controlli(), identificativi.Controlli(), cp2011.Controlli(), ipa.Controlli()),
		Parse:   parse,
		Campi:   visita,
		Dice:    dice,
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		v := valori.Make(fa, basi, b)
		letto, sano, difetti := d.Examine(&v)
		for _, s := range difetti {
			t.Error(s)
		}
		if sano {
			if diff := cmp.Diff(v, letto, uguali, cmpopts.EquateComparable(norma.Opt[norma.Ore]{}, alternanza.AnnoScolastico{})); diff != "" {
				t.Error(diff)
			}
		}
		altro(t, &v)
	})
}
