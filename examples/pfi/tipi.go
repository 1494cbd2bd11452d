package main

import (
	"encoding/json"
	"errors"
	"strings"

	"norma"
	"norma/apprendistato"
	"norma/pfi"
)

// tipo is a kind of document.
type tipo struct {
	nome    string
	titolo  norma.Etichetta
	campi   func() []norma.Campo
	schema  func(norma.Lingua) []byte
	esamina func([]byte) (esame, error)
}

// esame is a document that has been read and examined.
type esame struct {
	nome        string
	tipo        *tipo
	persona     string          // whom it is about
	lettura     []norma.Rilievo // what reading it found
	giudizio    norma.Giudizio
	spiegazione norma.Spiegazione
	sezioni     []pfi.Sezione
	campi       map[norma.Puntatore]*norma.Campo
	firme       []pfi.Firmatario // of a plan
	voci        []pfi.VoceDovuta // of a dossier
}

var tipi = [...]tipo{
	{
		"piano",
		norma.Etichetta{IT: "Piano formativo individuale (PFI)", EN: "Individual training plan (PFI)"},
		pfi.CampiPiano, pfi.SchemaPiano, piano,
	},
	{
		"protocollo",
		norma.Etichetta{IT: "Protocollo tra datore di lavoro e istituzione formativa", EN: "Agreement between employer and training institution"},
		pfi.CampiProtocollo, pfi.SchemaProtocollo, protocollo,
	},
	{"dossier", norma.Etichetta{IT: "Dossier individuale", EN: "The apprentice's individual file"}, pfi.CampiDossier, pfi.SchemaDossier, dossier},
	{"rapporto", norma.Etichetta{IT: "Rapporto finale di ricerca", EN: "Final report of research"}, pfi.CampiRapportoRicerca, pfi.SchemaRapportoRicerca, rapporto},
	{
		"informazione",
		norma.Etichetta{IT: "Informazione all'apprendista", EN: "Information to the apprentice"},
		pfi.CampiInformativa, pfi.SchemaInformativa, informazione,
	},
}

func nomiTipi() string {
	nomi := make([]string, len(tipi))
	for i := range tipi {
		nomi[i] = tipi[i].nome
	}
	return strings.Join(nomi, ", ")
}

func tipoDi(nome string) *tipo {
	for i := range tipi {
		if tipi[i].nome == nome {
			return &tipi[i]
		}
	}
	return nil
}

// riconosci tells the kind of a document by its members: the kind that knows more of them than any other.
func riconosci(b []byte, l norma.Lingua) (*tipo, error) {
	var membri map[string]json.RawMessage
	if err := json.Unmarshal(b, &membri); err != nil {
		return nil, err
	}
	var scelto *tipo
	migliore, pari := 0, false
	for i := range tipi {
		noti := map[string]bool{}
		for _, c := range tipi[i].campi() {
			primo, _, _ := strings.Cut(strings.TrimPrefix(string(c.Dove), "/"), "/")
			if _, ok := membri[primo]; ok {
				noti[primo] = true
			}
		}
		switch n := len(noti); {
		case n > migliore:
			scelto, migliore, pari = &tipi[i], n, false
		case n == migliore:
			pari = true
		}
	}
	if scelto == nil || pari {
		return nil, errors.New(l.Scegli("non si riconosce di quale documento si tratta: ", "it cannot be told which document this is: ") + "-tipo " + nomiTipi())
	}
	return scelto, nil
}

// documento is what every document can do.
type documento interface {
	Modulo(rilievi []norma.Rilievo) []pfi.Sezione
}

// compila puts an examination together; the form has the findings of the reading too. Of a document that is unsound only these are told.
func compila(d documento, persona string, lettura []norma.Rilievo, g norma.Giudizio, s norma.Spiegazione, campi []norma.Campo) esame {
	e := esame{persona: persona, lettura: lettura, giudizio: g, spiegazione: s, campi: map[norma.Puntatore]*norma.Campo{}}
	if norma.Refuse(lettura) != nil {
		e.giudizio, e.spiegazione = norma.Giudizio{}, norma.Spiegazione{}
	}
	for i := range campi {
		e.campi[campi[i].Dove] = &campi[i]
	}
	e.sezioni = d.Modulo(e.rilievi())
	return e
}

// rilievi are the findings of the reading, then those of the examination.
func (e *esame) rilievi() []norma.Rilievo {
	return append(e.lettura[:len(e.lettura):len(e.lettura)], e.giudizio.Rilievi...)
}

func piano(b []byte) (esame, error) {
	p, lettura, err := pfi.ParsePiano(b)
	v := p.Validate(apprendistato.Lazio())
	e := compila(&p, p.Apprendista.String(), lettura, v.Giudizio, v.Spiegazione(), pfi.CampiPiano())
	if e.giudizio.Esito == norma.NonApplicabile {
		return e, err
	}
	for f := range p.Firme(apprendistato.Lazio()).Firmatari() {
		e.firme = append(e.firme, f)
	}
	return e, err
}

func protocollo(b []byte) (esame, error) {
	p, lettura, err := pfi.ParseProtocollo(b)
	v := p.Validate(apprendistato.Lazio())
	return compila(&p, p.Datore.Denominazione, lettura, v.Giudizio, v.Spiegazione(), pfi.CampiProtocollo()), err
}

func dossier(b []byte) (esame, error) {
	s, lettura, err := pfi.ParseDossier(b)
	v := s.Validate(apprendistato.Lazio())
	e := compila(&s, s.Apprendista, lettura, v.Giudizio, v.Spiegazione(), pfi.CampiDossier())
	for x := range v.Voci() {
		e.voci = append(e.voci, x)
	}
	return e, err
}

func rapporto(b []byte) (esame, error) {
	q, lettura, err := pfi.ParseRapportoRicerca(b)
	v := q.Validate(apprendistato.Lazio())
	return compila(&q, q.Apprendista, lettura, v.Giudizio, v.Spiegazione(), pfi.CampiRapportoRicerca()), err
}

func informazione(b []byte) (esame, error) {
	i, lettura, err := pfi.ParseInformativa(b)
	v := i.Validate(apprendistato.Lazio())
	return compila(&i, i.Apprendista, lettura, v.Giudizio, v.Spiegazione(), pfi.CampiInformativa()), err
}
