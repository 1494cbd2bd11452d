package apprendistato_test

import (
	"os"
	"path/filepath"
	"testing"
	"unsafe"

	"norma"
	"norma/apprendistato"
)

// A result is returned by value: it keeps what a rule found, and points to the figures of law instead of copying them.
func TestDimensione(t *testing.T) {
	const massima = 2560 // bytes
	var v apprendistato.Valutazione
	if n := unsafe.Sizeof(v); n >= massima {
		t.Errorf("%d bytes, want fewer than %d", n, massima)
	}
	somma := unsafe.Sizeof(v.Giudizio)
	for _, n := range []uintptr{
		unsafe.Sizeof(v.Ambito), unsafe.Sizeof(v.Ammissione), unsafe.Sizeof(v.Titolo), unsafe.Sizeof(v.ObbligoIstruzione),
		unsafe.Sizeof(v.Istituzione), unsafe.Sizeof(v.DurataFormazione), unsafe.Sizeof(v.Sospensione), unsafe.Sizeof(v.Proroga),
		unsafe.Sizeof(v.FinePeriodo), unsafe.Sizeof(v.FormazionePubblica), unsafe.Sizeof(v.OffertaPubblica), unsafe.Sizeof(v.Scadenze),
		unsafe.Sizeof(v.Sequenza), unsafe.Sizeof(v.FormazioneEsterna), unsafe.Sizeof(v.Insegnamenti), unsafe.Sizeof(v.FormazioneRicerca),
		unsafe.Sizeof(v.Frequenza), unsafe.Sizeof(v.Registrazione), unsafe.Sizeof(v.Retribuzione), unsafe.Sizeof(v.Presupposti),
		unsafe.Sizeof(v.Tutor), unsafe.Sizeof(v.Attestazione), unsafe.Sizeof(v.Informazione), unsafe.Sizeof(v.Certificazione),
	} {
		if n > 256 {
			t.Errorf("a result of %d bytes", n)
		}
		somma += n
	}
	if n := unsafe.Sizeof(v); somma != n {
		t.Errorf("the results are %d bytes of %d: the list above is not whole", somma, n)
	}
}

// diEsempio is the example contract of a path.
func diEsempio(tb testing.TB, p apprendistato.Percorso) apprendistato.Contratto {
	tb.Helper()
	testo, err := os.ReadFile(filepath.Join("..", "examples", "contratto", "esempi", string(p)+".json"))
	if err != nil {
		tb.Fatal(err)
	}
	c, rilievi, err := apprendistato.ParseContratto(testo)
	if err != nil || len(rilievi) > 0 {
		tb.Fatalf("%s: %v, %v", p, rilievi, err)
	}
	return c
}

// conEsempio are the paths that have an example contract, all of them of the regulation.
var conEsempio = []apprendistato.Percorso{
	apprendistato.Qualifica, apprendistato.Diploma, apprendistato.DiplomaDaQualifica, apprendistato.Professionalizzante,
	apprendistato.PerLaurea, apprendistato.PerLaureaMagistrale, apprendistato.PerCicloUnico, apprendistato.PerMasterI,
	apprendistato.PerMasterII, apprendistato.PerDottorato, apprendistato.PerITS, apprendistato.Ricerca,
}

// Evaluate fills the results of the path's own chapter, with what each rule says alone, and leaves the others empty.
func TestEvaluateComeLeRegole(t *testing.T) {
	d := apprendistato.Lazio()
	contratti := []apprendistato.Contratto{{}, {Percorso: "stage"}}
	for _, p := range conEsempio {
		contratti = append(contratti, diEsempio(t, p))
	}
	for _, c := range contratti {
		v := d.Evaluate(&c)
		righe := map[string]string{}
		for _, s := range v.Spiegazione().Perche {
			righe[s.Cosa.Nome] = s.Text(norma.Italiano)
		}
		parlano := 0
		for r := range apprendistato.Regole() {
			g, s := r.Evaluate(d, &c)
			if g.Alla.IsZero() && len(g.Rilievi) == 0 {
				continue
			}
			parlano++
			if got, want := righe[r.Nome], s.Text(norma.Italiano); got != want {
				t.Errorf("%s, %s:\n%s\nalone:\n%s", c.Percorso, r.Nome, got, want)
			}
			delete(righe, r.Nome)
		}
		for r := range apprendistato.Regole() {
			if righe[r.Nome] != "" {
				t.Errorf("%s: %s says nothing alone", c.Percorso, r.Nome)
			}
		}
		if parlano < 10 {
			t.Errorf("%s: %d rules", c.Percorso, parlano)
		}
	}
}

// The empty result has no figures, and says so without a panic.
func TestRisultatiVuoti(t *testing.T) {
	var v apprendistato.Valutazione
	if f := v.Frequenza; !f.Quota().IsZero() || f.Esterne() != (apprendistato.Lato{}) || f.Interne() != f.Esterne() {
		t.Error("frequenza")
	}
	if f := v.FormazioneEsterna; f.Percorso() != (apprendistato.QuotaEsterna{}) {
		t.Error("formazioneEsterna")
	}
	if f := v.FormazioneRicerca; !f.Quota().IsZero() || !f.Esterna().IsZero() {
		t.Error("formazioneRicerca")
	}
	if f := v.FormazionePubblica.Crediti(); !f.Restano.IsZero() || f.Prima != 0 {
		t.Error("formazionePubblica")
	}
	if f := v.DurataFormazione; !f.Ordinaria().IsZero() || !f.Completamento().IsZero() || f.Ingresso().Esito != 0 || f.CFU().Esito != 0 {
		t.Error("durataFormazione")
	}
	if f := v.Informazione; !f.Informa().IsZero() || !f.Intesa().IsZero() || !f.Destinatario().IsZero() || !f.Rientro().IsZero() {
		t.Error("informazione")
	}
	if f := v.Registrazione; !f.Soggetto().IsZero() || !f.Strumento().IsZero() || !f.NelleMore().IsZero() || !f.Alternativa().IsZero() {
		t.Error("registrazione")
	}
	if !v.Ammissione.Da().IsZero() || !v.Ammissione.Sotto().IsZero() || !v.Titolo.Titolo().IsZero() || !v.Titolo.Anni().IsZero() ||
		v.Ambito.Disciplina() != "" || !v.Ambito.Vigore().IsZero() || !v.Istituzione.Tipo().IsZero() || !v.Insegnamenti.Quota().IsZero() ||
		!v.Sospensione.Oltre().IsZero() || !v.Proroga.Limite().IsZero() || !v.Retribuzione.Regime().IsZero() ||
		!v.Tutor.Formativo().IsZero() || !v.Tutor.Aziendale().IsZero() || !v.Certificazione.Modello().IsZero() {
		t.Error("a figure without a provision")
	}
	if s := v.Spiegazione(); len(s.Perche) != 1 {
		t.Errorf("%d rows", len(s.Perche))
	}
}

func TestEvaluateSenzaMemoria(t *testing.T) {
	d := apprendistato.Lazio()
	for _, p := range conEsempio {
		c := diEsempio(t, p)
		if v := d.Evaluate(&c); len(v.Rilievi) > 0 {
			continue // a notice is text
		}
		if n := testing.AllocsPerRun(100, func() { d.Evaluate(&c) }); n != 0 {
			t.Errorf("%s: %v allocations", p, n)
		}
	}
}

func BenchmarkEvaluatePercorsi(b *testing.B) {
	d := apprendistato.Lazio()
	for _, p := range conEsempio {
		c := diEsempio(b, p)
		b.Run(string(p), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if v := d.Evaluate(&c); v.Esito != norma.Rispettato {
					b.Fatal(v.Rilievi)
				}
			}
		})
	}
}
