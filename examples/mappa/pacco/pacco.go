// Package pacco walks the pack of cases: which provisions each case is about, and which ones come out when it is run.
package pacco

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"norma"
	"norma/apprendistato"
	"norma/examples/casi/catalogo"
	"norma/internal/documento"
)

// Caso is a case of the pack as the map sees it.
type Caso struct {
	File, Nome string
	Regola     string              // what the case is about: "durataFormazione"
	Cita       []norma.Riferimento // its source, and the provisions that it expects
	Rende      []norma.Riferimento // the provisions of what comes out
	Rilievi    []Rilievo           // the findings that come out
	Letture    []string            // the readings that come out
}

// Rilievo is a finding that came out: its code and its provision.
type Rilievo struct {
	Codice string
	Rif    norma.Riferimento
}

// Read runs the cases of every table under a directory, by the law of Lazio or of the State. Tables meant to fail and those of invented
// disciplines are left out.
func Read(pacco fs.FS) (casi []Caso, err error) {
	argomenti := map[string]catalogo.Argomento{}
	for _, a := range catalogo.Argomenti() {
		argomenti[a.Nome] = a
	}
	err = fs.WalkDir(pacco, ".", func(nome string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && (d.Name() == "falliti" || d.Name() == "tavole"):
			return fs.SkipDir
		case d.IsDir():
			return nil
		}
		b, err := fs.ReadFile(pacco, nome)
		if err != nil {
			return err
		}
		var t tabella
		switch path.Ext(nome) {
		case ".csv":
			err = t.csv(b, argomenti)
		case ".json":
			err = json.Unmarshal(b, &t)
		default:
			return nil
		}
		a, ok := argomenti[t.Regola]
		if err == nil && !ok {
			err = fmt.Errorf("«%s» non è una regola", t.Regola)
		}
		if err != nil {
			return fmt.Errorf("%s: %w", nome, err)
		}
		var disciplina *apprendistato.Disciplina
		switch t.Disciplina {
		case "":
			disciplina = apprendistato.Lazio()
		case "stato":
			disciplina = apprendistato.Nazionale()
		default:
			return nil
		}
		for i := range t.Casi {
			casi = append(casi, t.Casi[i].corri(nome, &a, disciplina))
		}
		return nil
	})
	return casi, err
}

// tabella is a file of cases.
type tabella struct {
	Regola     string `json:"regola"`
	Disciplina string `json:"disciplina"`
	Casi       []riga `json:"casi"`
}

// riga is a case as it stands in its table.
type riga struct {
	Caso   string          `json:"caso"`
	Rif    string          `json:"rif"`
	Dati   json.RawMessage `json:"dati"`
	Attesi map[string]any  `json:"attesi"`
}

// csv reads a table that a spreadsheet saved.
func (t *tabella) csv(b []byte, argomenti map[string]catalogo.Argomento) error {
	r := csv.NewReader(bytes.NewReader(b))
	r.FieldsPerRecord = -1
	for linea := range bytes.Lines(b) {
		if bytes.HasPrefix(linea, []byte("regola")) {
			if bytes.ContainsRune(linea, ';') {
				r.Comma = ';'
			}
			break
		}
	}
	righe, err := r.ReadAll()
	if err != nil {
		return err
	}
	righe = slices.DeleteFunc(righe, func(celle []string) bool {
		return strings.HasPrefix(celle[0], "#") || strings.Join(celle, "") == ""
	})
	if len(righe) > 1 && righe[1][0] == "disciplina" && len(righe[1]) > 1 {
		t.Disciplina = righe[1][1]
		righe = slices.Delete(righe, 1, 2)
	}
	const intestazioni = 2
	if len(righe) < intestazioni || len(righe[0]) < 2 {
		return errors.New("mancano le due righe d'intestazione")
	}
	t.Regola = righe[0][1]
	nomi := righe[1]
	attesi := slices.Index(nomi, "attesi")
	for _, celle := range righe[intestazioni:] {
		c := riga{Attesi: map[string]any{}}
		var dati []documento.Cella
		for i, testo := range celle[:min(len(celle), len(nomi))] {
			switch nome := nomi[i]; {
			case nome == "caso":
				c.Caso = testo
			case nome == "rif":
				c.Rif = testo
			case nome == "calcolo" || testo == "":
			case i < attesi:
				dati = append(dati, documento.Cella{Percorso: nome, Testo: strings.TrimSpace(testo)})
			default:
				c.Attesi[nome] = testo
			}
		}
		c.Dati, _, _ = documento.Componi(argomenti[t.Regola].Campi, dati)
		t.Casi = append(t.Casi, c)
	}
	return nil
}

// corri runs a case.
func (r *riga) corri(file string, a *catalogo.Argomento, d *apprendistato.Disciplina) Caso {
	c := Caso{File: file, Nome: r.Caso, Regola: a.Nome}
	c.cita(r.Rif)
	for nome, v := range r.Attesi {
		if !strings.HasSuffix(nome, ".rif") {
			continue
		}
		switch v := v.(type) {
		case string:
			c.cita(v)
		case []any:
			for _, e := range v {
				if s, ok := e.(string); ok {
					c.cita(s)
				}
			}
		}
	}
	s, _ := a.Prova(d, r.Dati)
	for _, q := range s.All() {
		if q.Rif != "" && !slices.Contains(c.Rende, q.Rif) {
			c.Rende = append(c.Rende, q.Rif)
		}
		if q.Cosa == nil {
			continue
		}
		switch q.Cosa.Nome {
		case "rilievo":
			c.Rilievi = append(c.Rilievi, Rilievo{q.Valore, q.Rif})
		case "lettura":
			c.Letture = append(c.Letture, q.Valore)
		}
	}
	return c
}

// cita notes the provisions of a cell; what is no provision, such as "-", is none.
func (c *Caso) cita(testo string) {
	for s := range strings.SplitSeq(testo, "|") {
		r, err := norma.ParseRiferimento(strings.TrimSpace(s))
		if err == nil && r != "" && !slices.Contains(c.Cita, r) {
			c.Cita = append(c.Cita, r)
		}
	}
}
