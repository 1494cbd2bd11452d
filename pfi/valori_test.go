package pfi_test

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"norma"
	"norma/apprendistato"
	"norma/crediti"
	"norma/internal/gen/valori"
	"norma/internal/identificativi"
	"norma/pfi"
)

// fabbrica makes plans and the other papers.
func fabbrica() *valori.Fabbrica {
	var figure []apprendistato.CodiceFigura
	var indirizzi []apprendistato.Indirizzo
	for v := range apprendistato.Repertorio() {
		figure = append(figure, v.Codice)
		for _, i := range v.Indirizzi {
			indirizzi = append(indirizzi, i.Codice)
		}
	}
	return valori.New(
		apprendistato.AllPercorsi(), apprendistato.AllTitoli(), apprendistato.AllLivelli(), apprendistato.AllModalita(), apprendistato.AllAccreditamenti(),
		apprendistato.AllTipiIstituzione(), apprendistato.AllRapportiTutor(), apprendistato.AllMotiviProroga(), figure, indirizzi,
		crediti.AllTipi(), crediti.AllOrigini(), crediti.AllAree(), crediti.AllElementi(), norma.AllRegioni(), norma.AllCalendari(),
		pfi.AllCittadinanze(), pfi.AllContesti(), pfi.AllTipiEsperienza(), pfi.AllTipiEvidenza(), pfi.AllOggetti(), pfi.AllDestinatari(), pfi.AllClausole(),
		pfi.AllVociDossier(),
		[]apprendistato.Tema{apprendistato.AspettiECoerenza, apprendistato.ProtocolloEPFI, apprendistato.Selezione, apprendistato.DoppioStatus},
		[]norma.Riferimento{"", norma.Riferimento(norma.RegLazio7), reg + "art. 25", "l.r. Lazio 12/2016, art. 3, c. 8", "l. 1/1900"},
		[]pfi.Ateco{"", "10.71.10", "107110", "56.10.11", "V", "00", "10.7.", "\x00"},
		[]string{
			"RSSMRA80A01H501U", "BNCGLI10C45H501W", "rssmra80a01h501x", "02438750586", "00000000000", "00186", "00009", "RM", "Roma", "06 4567 890",
			"mario.rossi@example.it", "anna@pec.example.it", "Giulia", "Bianchi", "I12345678", "H011", "via del Mare 3",
		},
	)
}

var discipline = []*apprendistato.Disciplina{apprendistato.Lazio(), apprendistato.Nazionale()}

// FuzzPianoValori: whatever a plan made in Go holds, by Lazio and by the State what is said of it, of its signatures and of its changes from
// a complete one can be checked; each finding on it has one place on the form.
func FuzzPianoValori(f *testing.F) {
	var basi []pfi.Piano
	for _, nome := range completi {
		basi = append(basi, piano(f, nome))
	}
	semiDiValori(f, len(basi))
	fa := fabbrica()
	d := valori.Documento[pfi.Piano]{
		Giudice: valori.NewGiudice(pfi.CampiPiano(), pfi.Controlli(), apprendistato.Controlli(), crediti.Controlli(), identificativi.Controlli()),
		Parse:   pfi.ParsePiano,
		Campi:   (*pfi.Piano).Campi,
		Dice: func(p *pfi.Piano) (out []valori.Detto) {
			for _, d := range discipline {
				v, firme, cambi := p.Validate(d), p.Firme(d), pfi.Compare(d, &basi[0], p)
				out = append(out,
					valori.Detto{Giudizio: v.Giudizio, Spiegazione: v.Spiegazione()},
					valori.Detto{Giudizio: firme.Giudizio, Spiegazione: firme.Spiegazione()},
					valori.Detto{Giudizio: cambi.Giudizio, Spiegazione: cambi.Spiegazione()})
			}
			return out
		},
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		p := valori.Make(fa, basi, b)
		esamina(t, &d, &p)
		for _, d := range discipline {
			sulModulo(t, p.Modulo, p.Validate(d).Rilievi)
			if c := pfi.Compare(d, &p, &p); len(c.Differenze) > 0 {
				t.Errorf("a plan differs from itself: %v", c.Differenze)
			}
		}
	})
}

func semiDiValori(f *testing.F, basi int) {
	f.Helper()
	for i := range basi {
		for _, quante := range []byte{0, 2, 20, 255} {
			for seme := range byte(4) {
				f.Add([]byte{byte(i), seme, byte(i), quante, 0, seme, 1, seme})
			}
		}
	}
}

// esamina reports what is wrong with what is said of a document, and wants one that can be read to be read as it was.
func esamina[T json.Marshaler](t *testing.T, d *valori.Documento[T], v *T) {
	t.Helper()
	letto, sano, difetti := d.Examine(v)
	for _, s := range difetti {
		t.Error(s)
	}
	if sano {
		if diff := cmp.Diff(*v, letto, uguali); diff != "" {
			t.Error(diff)
		}
	}
}

// sulModulo wants each finding once on the form.
func sulModulo(t *testing.T, modulo func([]norma.Rilievo) []pfi.Sezione, rilievi []norma.Rilievo) {
	t.Helper()
	visti := map[norma.Rilievo]int{}
	for _, s := range modulo(rilievi) {
		for _, g := range s.Gruppi {
			for _, r := range g.Rilievi {
				visti[r]++
			}
			for _, c := range g.Campi {
				for _, r := range c.Rilievi {
					visti[r]++
				}
			}
		}
	}
	for _, r := range rilievi {
		if visti[r] != 1 {
			t.Errorf("%s at %s is %d times on the form", r.Codice(), r.Dove, visti[r])
		}
	}
	if len(visti) != len(rilievi) {
		t.Errorf("%d findings on the form, %d of them asked for", len(visti), len(rilievi))
	}
}

// carta fuzzes the values of one of the other papers.
func carta[T json.Marshaler](
	f *testing.F, basi []T, campi []norma.Campo, parse func([]byte) (T, []norma.Rilievo, error), visita func(*T, func(norma.Puntatore, norma.Etichetta, string)),
	modulo func(*T, []norma.Rilievo) []pfi.Sezione, valida func(*T, *apprendistato.Disciplina) valori.Detto,
) {
	f.Helper()
	semiDiValori(f, len(basi))
	fa := fabbrica()
	d := valori.Documento[T]{
		Giudice: valori.NewGiudice(campi, pfi.Controlli(), apprendistato.Controlli(), identificativi.Controlli()),
		Parse:   parse,
		Campi:   visita,
		Dice: func(v *T) (out []valori.Detto) {
			for _, d := range discipline {
				out = append(out, valida(v, d))
			}
			return out
		},
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		v := valori.Make(fa, basi, b)
		esamina(t, &d, &v)
		for _, di := range d.Dice(&v) {
			sulModulo(t, func(rr []norma.Rilievo) []pfi.Sezione { return modulo(&v, rr) }, di.Rilievi)
		}
	})
}

func FuzzProtocolloValori(f *testing.F) {
	carta(f, []pfi.Protocollo{protocolloPulito()}, pfi.CampiProtocollo(), pfi.ParseProtocollo, (*pfi.Protocollo).Campi, (*pfi.Protocollo).Modulo,
		func(p *pfi.Protocollo, d *apprendistato.Disciplina) valori.Detto {
			r := p.Validate(d)
			return valori.Detto{Giudizio: r.Giudizio, Spiegazione: r.Spiegazione()}
		})
}

func FuzzDossierValori(f *testing.F) {
	s := dossierPulito()
	s.Documenti = slices.Clone(s.Documenti)
	conclude(&s)
	carta(f, []pfi.Dossier{dossierPulito(), s}, pfi.CampiDossier(), pfi.ParseDossier, (*pfi.Dossier).Campi, (*pfi.Dossier).Modulo,
		func(s *pfi.Dossier, d *apprendistato.Disciplina) valori.Detto {
			r := s.Validate(d)
			return valori.Detto{Giudizio: r.Giudizio, Spiegazione: r.Spiegazione()}
		})
}

func FuzzRapportoValori(f *testing.F) {
	carta(f, []pfi.RapportoRicerca{rapportoPulito()}, pfi.CampiRapportoRicerca(), pfi.ParseRapportoRicerca, (*pfi.RapportoRicerca).Campi, (*pfi.RapportoRicerca).Modulo,
		func(q *pfi.RapportoRicerca, d *apprendistato.Disciplina) valori.Detto {
			r := q.Validate(d)
			return valori.Detto{Giudizio: r.Giudizio, Spiegazione: r.Spiegazione()}
		})
}

func FuzzInformativaValori(f *testing.F) {
	carta(f, []pfi.Informativa{informativaPulita()}, pfi.CampiInformativa(), pfi.ParseInformativa, (*pfi.Informativa).Campi, (*pfi.Informativa).Modulo,
		func(i *pfi.Informativa, d *apprendistato.Disciplina) valori.Detto {
			r := i.Validate(d)
			return valori.Detto{Giudizio: r.Giudizio, Spiegazione: r.Spiegazione()}
		})
}
