package main

import (
	"encoding/json"
	"slices"
	"strings"

	"norma"
	"norma/examples/casi/catalogo"
	"norma/examples/mappa/pacco"
	"norma/internal/mappa"
)

// foglio is the map as it is printed.
type foglio struct {
	Copertura   copertura `json:"copertura"`
	Messaggio   string    `json:"messaggio"`
	Casi        int       `json:"casi"` // of the pack
	Atti        []atto    `json:"atti"`
	Parti       []parte   `json:"parti"`
	Adempimenti []dovere  `json:"adempimenti,omitempty"` // by who owes them
	Rilievi     []rilievo `json:"rilievi,omitempty"`
	Letture     []lettura `json:"letture,omitempty"`
}

type copertura struct {
	Disposizioni int            `json:"disposizioni"`
	Regole       int            `json:"regole"`
	Dati         int            `json:"dati"`
	Adempimenti  int            `json:"adempimenti"`
	Fuori        int            `json:"fuori"`
	Quota        norma.Percento `json:"quota"`
}

type atto struct {
	Atto norma.Atto `json:"atto"`
	copertura
}

type parte struct {
	Rif    norma.Riferimento `json:"rif"`
	Titolo string            `json:"titolo"`
	Voci   []voce            `json:"voci"`
}

type voce struct {
	Rif    norma.Riferimento `json:"rif"`
	URN    string            `json:"urn,omitempty"`
	Stato  mappa.Stato       `json:"stato"`
	Titolo string            `json:"titolo"`
	Come   string            `json:"come"`
	Casi   int               `json:"casi"`
}

type dovere struct {
	Chi  string `json:"chi"`
	Voci []voce `json:"voci"`
}

// rilievo is a finding, with the provisions that the cases of the pack found it with.
type rilievo struct {
	Codice    string              `json:"codice"`
	Gravita   string              `json:"gravita"`
	Messaggio string              `json:"messaggio"`
	Rif       []norma.Riferimento `json:"rif"`
	Casi      int                 `json:"casi"`
}

// lettura is a reading, with the rules that took it in the cases of the pack.
type lettura struct {
	Lettura string   `json:"lettura"`
	Domanda string   `json:"domanda"`
	Scelta  string   `json:"scelta"`
	Motivo  string   `json:"motivo"`
	Regole  []string `json:"regole"`
	Casi    int      `json:"casi"`
}

func conta(c mappa.Copertura) copertura {
	return copertura{c.Totale(), c.Regole, c.Dati, c.Adempimenti, c.Fuori, c.Quota()}
}

// disegna draws the map, or what it has of a provision; the catalogue of findings and readings goes with the whole.
func disegna(chiesta norma.Riferimento, casi []pacco.Caso, l norma.Lingua) (f foglio) {
	for p := range mappa.Parti() {
		q := parte{Rif: p.Rif, Titolo: p.Titolo}
		for v := range p.All() {
			if chiesta == "" || mappa.Contiene(chiesta, v.Rif) {
				q.Voci = append(q.Voci, voce{v.Rif, v.Rif.URN(), v.Stato, v.Titolo, v.Come, citano(casi, v.Rif)})
			}
		}
		if len(q.Voci) > 0 {
			f.Parti = append(f.Parti, q)
			f.atto(q.Rif.Atto())
		}
	}
	f.doveri()
	f.Copertura, f.Casi = conta(mappa.Cover(norma.RegLazio7)), len(casi)
	f.Messaggio = mappa.Cover(norma.RegLazio7).Messaggio(l)
	if chiesta == "" {
		f.catalogo(casi, l)
	}
	return f
}

// atto adds an act, the first time that it is met.
func (f *foglio) atto(a norma.Atto) {
	if n := len(f.Atti); n == 0 || f.Atti[n-1].Atto != a {
		f.Atti = append(f.Atti, atto{a, conta(mappa.Cover(a))})
	}
}

// citano is how many cases are about a provision or a part of it; about an act, those that cite the whole of it.
func citano(casi []pacco.Caso, r norma.Riferimento) (n int) {
	intero := r == norma.Riferimento(r.Atto())
	for i := range casi {
		if slices.ContainsFunc(casi[i].Cita, func(q norma.Riferimento) bool { return q == r || !intero && mappa.Contiene(r, q) }) {
			n++
		}
	}
	return n
}

// doveri lists the duties of each, who owes the first one first.
func (f *foglio) doveri() {
	for _, p := range f.Parti {
		for _, v := range p.Voci {
			if v.Stato != mappa.Adempimento {
				continue
			}
			for chi := range strings.SplitSeq(v.Come, ", ") {
				i := slices.IndexFunc(f.Adempimenti, func(d dovere) bool { return d.Chi == chi })
				if i < 0 {
					i = len(f.Adempimenti)
					f.Adempimenti = append(f.Adempimenti, dovere{Chi: chi})
				}
				f.Adempimenti[i].Voci = append(f.Adempimenti[i].Voci, v)
			}
		}
	}
}

// catalogo lists the findings and the readings, with what the pack makes of them.
func (f *foglio) catalogo(casi []pacco.Caso, l norma.Lingua) {
	for _, k := range catalogo.Controlli() {
		r := rilievo{Codice: k.Codice, Gravita: k.Gravita.String(), Messaggio: l.Scegli(k.IT, k.EN), Rif: []norma.Riferimento{}}
		for i := range casi {
			esce := false
			for _, q := range casi[i].Rilievi {
				if q.Codice != k.Codice {
					continue
				}
				if esce = true; q.Rif != "" && !slices.Contains(r.Rif, q.Rif) {
					r.Rif = append(r.Rif, q.Rif)
				}
			}
			if esce {
				r.Casi++
			}
		}
		slices.SortFunc(r.Rif, norma.Riferimento.Compare)
		f.Rilievi = append(f.Rilievi, r)
	}
	for q := range norma.AllLetture() {
		r := lettura{q.String(), q.Domanda(l), q.Scelta(l), q.Motivo(l), []string{}, 0}
		for i := range casi {
			if !slices.Contains(casi[i].Letture, r.Lettura) {
				continue
			}
			if r.Casi++; !slices.Contains(r.Regole, casi[i].Regola) {
				r.Regole = append(r.Regole, casi[i].Regola)
			}
		}
		slices.Sort(r.Regole)
		f.Letture = append(f.Letture, r)
	}
}

func (f *foglio) json(out *strings.Builder) {
	e := json.NewEncoder(out)
	e.SetEscapeHTML(false)
	e.SetIndent("", " ")
	_ = e.Encode(f) // texts and numbers, into a strings.Builder
}
