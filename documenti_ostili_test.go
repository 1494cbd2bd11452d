package norma_test

import (
	"encoding/json"
	"fmt"
	"runtime"
	"strings"
	"testing"

	"norma"
	"norma/alternanza"
	"norma/apprendistato"
	"norma/internal/testo"
	"norma/pfi"
)

// esito is all that comes of a document: findings, explanations, what is written again.
type esito struct {
	rilievi     []norma.Rilievo
	spiegazioni []norma.Spiegazione
	scritto     []byte
}

func di(letti []norma.Rilievo, g *norma.Giudizio, s norma.Spiegazione, b []byte) esito {
	return esito{append(letti, g.Rilievi...), []norma.Spiegazione{s}, b}
}

// documenti are the documents that norma reads, with all that is done with each. The error of MarshalJSON is always nil.
var documenti = []struct {
	nome  string
	campi func() []norma.Campo
	esame func(b []byte) esito
}{
	{"contratto", apprendistato.CampiContratto, func(b []byte) esito {
		c, r, _ := apprendistato.ParseContratto(b)
		v := apprendistato.Lazio().Evaluate(&c)
		s, _ := c.MarshalJSON()
		e := di(r, &v.Giudizio, v.Spiegazione(), s)
		possibili, durate := apprendistato.Lazio().Possibili(&c), apprendistato.Lazio().Durate(&c)
		e.spiegazioni = append(e.spiegazioni, possibili.Spiegazione(), durate.Spiegazione())
		return e
	}},
	{"ricevuta", apprendistato.CampiRicevuta, func(b []byte) esito {
		q, r, _ := apprendistato.ParseRicevuta(b)
		s, _ := q.MarshalJSON()
		return esito{rilievi: r, scritto: append(s, q.SenzaDati()...)}
	}},
	{"tabella", apprendistato.CampiTabella, func(b []byte) esito {
		t, r, _ := apprendistato.ParseTabella(b)
		_, g := apprendistato.NewDisciplina(t)
		s, _ := t.MarshalJSON()
		return esito{rilievi: append(r, g...), scritto: s}
	}},
	{"piano", pfi.CampiPiano, func(b []byte) esito {
		p, r, _ := pfi.ParsePiano(b)
		v := p.Validate(apprendistato.Lazio())
		s, _ := p.MarshalJSON()
		e := di(r, &v.Giudizio, v.Spiegazione(), s)
		k, f := pfi.Compare(apprendistato.Lazio(), &pfi.Piano{}, &p), p.Firme(apprendistato.Lazio())
		e.spiegazioni = append(e.spiegazioni, k.Spiegazione(), f.Spiegazione())
		return e
	}},
	{"dossier", pfi.CampiDossier, func(b []byte) esito {
		p, r, _ := pfi.ParseDossier(b)
		v := p.Validate(apprendistato.Lazio())
		s, _ := p.MarshalJSON()
		return di(r, &v.Giudizio, v.Spiegazione(), s)
	}},
	{"protocollo", pfi.CampiProtocollo, func(b []byte) esito {
		p, r, _ := pfi.ParseProtocollo(b)
		v := p.Validate(apprendistato.Lazio())
		s, _ := p.MarshalJSON()
		return di(r, &v.Giudizio, v.Spiegazione(), s)
	}},
	{"rapporto", pfi.CampiRapportoRicerca, func(b []byte) esito {
		p, r, _ := pfi.ParseRapportoRicerca(b)
		v := p.Validate(apprendistato.Lazio())
		s, _ := p.MarshalJSON()
		return di(r, &v.Giudizio, v.Spiegazione(), s)
	}},
	{"informativa", pfi.CampiInformativa, func(b []byte) esito {
		p, r, _ := pfi.ParseInformativa(b)
		v := p.Validate(apprendistato.Lazio())
		s, _ := p.MarshalJSON()
		return di(r, &v.Giudizio, v.Spiegazione(), s)
	}},
	{"profilo", alternanza.CampiProfilo, func(b []byte) esito {
		p, r, _ := alternanza.ParseProfilo(b)
		v := p.Validate()
		s, _ := p.MarshalJSON()
		e := di(r, &v.Giudizio, v.Spiegazione(), append(s, alternanza.Save(&p)...))
		e.spiegazioni = append(e.spiegazioni, p.Anteprima())
		return e
	}},
	{"verifica", alternanza.CampiVerifica, func(b []byte) esito {
		p, r, _ := alternanza.ParseVerifica(b)
		v := p.Check()
		s, _ := p.MarshalJSON()
		return di(r, &v.Giudizio, v.Spiegazione(), s)
	}},
	{"accoglienza", alternanza.CampiAccoglienza, func(b []byte) esito {
		p, r, _ := alternanza.ParseAccoglienza(b)
		v, w := p.RapportoTutor(), p.VerificaLavorazioni()
		s, _ := p.MarshalJSON()
		return di(append(r, w.Rilievi...), &v.Giudizio, v.Spiegazione(), s)
	}},
	{"popolazione", alternanza.CampiPopolazione, func(b []byte) esito {
		p, r, _ := alternanza.ParsePopolazione(b)
		v := p.Partecipazione()
		s, _ := p.MarshalJSON()
		return di(r, &v.Giudizio, v.Spiegazione(), s)
	}},
	{"studente", alternanza.CampiStudente, func(b []byte) esito {
		p, r, _ := alternanza.ParseStudente(b)
		v, w := p.Frequenza(), p.MonteOre()
		s, _ := p.MarshalJSON()
		return di(append(r, w.Rilievi...), &v.Giudizio, v.Spiegazione(), s)
	}},
}

// con is a document with a JSON value at the place of a member, in the first element of each list on the way.
func con(dove norma.Puntatore, valore string) string {
	passi := strings.Split(string(dove), "/")[1:]
	var chiude string
	var b strings.Builder
	for _, p := range passi {
		if p == "-" {
			b.WriteByte('[')
			chiude = "]" + chiude
			continue
		}
		b.WriteString(`{"` + p + `":`)
		chiude = "}" + chiude
	}
	return b.String() + valore + chiude
}

// TestDocumentiOstili pushes what nobody sees through every member of every document: it is told, and whatever is said shows all it
// holds.
func TestDocumentiOstili(t *testing.T) {
	const ostile = "Ro\x1b[31m\u202essi\u200b\u2066\u0085\x00"
	scritto, err := json.Marshal(ostile)
	if err != nil {
		t.Fatal(err)
	}
	crudo := `"Ro` + "\u202essi\u200b\u2066\u0085" + `"` // as it may stand in JSON
	for _, d := range documenti {
		for _, c := range d.campi() {
			for _, valore := range []string{string(scritto), crudo} {
				if c.Tipo == "parole" {
					valore = "[" + valore + "]"
				}
				b := con(c.Dove, valore)
				if !json.Valid([]byte(b)) {
					t.Fatal(b)
				}
				e := d.esame([]byte(b))
				dove := norma.Puntatore(strings.ReplaceAll(string(c.Dove), "/-", "/0"))
				if detto := mostrabile(t, d.nome, &e, dove); !detto {
					t.Errorf("%s: nothing is told of %s", d.nome, c.Dove)
				}
				if r, i, ok := testo.Nascosto(string(e.scritto)); ok {
					t.Errorf("%s %s: written again with %U: %+q", d.nome, c.Dove, r, e.scritto[i:min(len(e.scritto), i+40)])
				}
			}
		}
		ignoto := d.esame([]byte(`{` + string(scritto) + `:1}`))
		mostrabile(t, d.nome, &ignoto, "")
	}
}

// mostrabile looks at all that is said, and tells whether something is about a place, or what it holds.
func mostrabile(t *testing.T, nome string, e *esito, dove norma.Puntatore) (detto bool) {
	t.Helper()
	for _, r := range e.rilievi {
		detto = detto || strings.HasPrefix(string(r.Dove)+"/", string(dove)+"/")
		for _, l := range []norma.Lingua{norma.Italiano, norma.Inglese} {
			siMostra(t, nome, r.Messaggio(l))
		}
		siMostra(t, nome, fmt.Sprintf("at %q", r.Dove))
	}
	if err := norma.Refuse(e.rilievi); err != nil {
		siMostra(t, nome, err.Error())
	}
	for _, s := range e.spiegazioni {
		b, _ := s.MarshalJSON()
		for _, scritto := range []string{s.Text(norma.Italiano), s.Text(norma.Inglese), string(b)} {
			siMostra(t, nome, strings.ReplaceAll(scritto, "\n", " "))
		}
	}
	return detto
}

// pieno is a document with n elements in every list of objects, empty but for their own lists.
func pieno(campi []norma.Campo, prefisso string, n int) string {
	visti := map[string]bool{}
	var membri []string
	for _, c := range campi {
		resto, _ := strings.CutPrefix(string(c.Dove), prefisso+"/")
		nome, sotto, annidato := strings.Cut(resto, "/")
		if !annidato || visti[nome] || !strings.HasPrefix(string(c.Dove), prefisso+"/") {
			continue
		}
		visti[nome] = true
		var valore string
		if strings.HasPrefix(sotto, "-/") {
			valore = "[" + strings.TrimSuffix(strings.Repeat(pieno(campi, prefisso+"/"+nome+"/-", n)+",", n), ",") + "]"
		} else {
			valore = pieno(campi, prefisso+"/"+nome, n)
		}
		membri = append(membri, `"`+nome+`":`+valore)
	}
	return "{" + strings.Join(membri, ",") + "}"
}

// TestDocumentiSmisurati: of documents with as many elements as fit, in lists within lists, about each of which there is something to
// say, memory is that of the document.
func TestDocumentiSmisurati(t *testing.T) {
	const perByte, comunque = 250, 16 << 20
	for _, d := range documenti {
		campi, n := d.campi(), 1
		for n < 1600 && len(pieno(campi, "", 2*n)) <= 1<<20 {
			n *= 2
		}
		b := []byte(pieno(campi, "", n))
		var prima, dopo runtime.MemStats
		runtime.ReadMemStats(&prima)
		e := d.esame(b)
		runtime.ReadMemStats(&dopo)
		if usati := dopo.TotalAlloc - prima.TotalAlloc; usati > comunque+perByte*uint64(len(b)) {
			t.Errorf("%s: %d bytes of memory for %d of document, %d findings", d.nome, usati, len(b), len(e.rilievi))
		}
	}
}
