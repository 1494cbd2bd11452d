package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf8"

	"norma"
	"norma/apprendistato"
	"norma/internal/documento"
	"norma/internal/testo"
)

// tabella is a file of cases about one argument, read row by row.
type tabella struct {
	lingua     norma.Lingua
	cartella   string // where the file is
	argomenti  []argomento
	argomento  *argomento
	disciplina *apprendistato.Disciplina // nil: Lazio's
	colonne    map[string]*attesa        // those named so far: nil for one that means nothing, without a path for an input
	casi       []caso
	guasti     []guasto // what makes no sense; such a case is not among the others
}

// cella is a cell of a row. Its column begins with "dati." or "attesi.", or is one of the case's own.
type cella struct {
	luogo
	colonna, testo string
}

// luogo is a line and a column of a file, from 1; columns count bytes.
type luogo struct{ riga, byte int }

type guasto struct {
	luogo
	testo string
}

const regola, disciplina, dati, attesi = "regola", "disciplina", "dati", "attesi"

// Between the values of a cell, and for none.
const separatore, assente = "|", "-"

// proprie are the columns that are neither inputs nor expectations: the name of the case, its source, its hand calculation.
var proprie = []string{"caso", "rif", "calcolo"}

// leggi reads a table: JSON where it begins with a brace, else CSV.
func (t *tabella) leggi(b []byte) {
	b = bytes.TrimPrefix(b, []byte("\ufeff"))
	t.colonne = map[string]*attesa{}
	switch {
	case !utf8.Valid(b):
		t.guasta(luogo{1, 1}, "il testo non è UTF-8: salvare come «CSV UTF-8»", "the text is not UTF-8: save as “CSV UTF-8”")
	case bytes.HasPrefix(bytes.TrimSpace(b), []byte("{")):
		t.json(b)
	default:
		t.csv(b)
	}
	if len(t.casi) == 0 && len(t.guasti) == 0 {
		t.guasta(luogo{1, 1}, "nessun caso", "no cases")
	}
}

func (t *tabella) guasta(dove luogo, it, en string, v ...any) {
	t.guasti = append(t.guasti, guasto{dove, fmt.Sprintf(t.lingua.Scegli(it, en), v...)})
}

// ignota reports a word that is none of those that may stand there, with the nearest.
func (t *tabella) ignota(dove luogo, parola string, tra []string) {
	t.guasta(dove, "«%s» non esiste qui; le più vicine: %s", "“%s” does not exist here; nearest: %s",
		parola, strings.Join(testo.Vicine(parola, tra), ", "))
}

// scegli finds what the table is about.
func (t *tabella) scegli(nome string, dove luogo) {
	var nomi []string
	for i := range t.argomenti {
		if nomi = append(nomi, t.argomenti[i].Nome); t.argomenti[i].Nome == nome {
			t.argomento = &t.argomenti[i]
			return
		}
	}
	t.ignota(dove, nome, nomi)
}

// segue takes the discipline that the rules are to follow: the State's, or that of a file, named from where the table is.
func (t *tabella) segue(nome string, dove luogo) {
	if nome == "stato" {
		t.disciplina = apprendistato.Nazionale()
		return
	}
	var tb apprendistato.Tabella
	b, err := apri(filepath.Join(t.cartella, nome), nil)
	if err == nil {
		err = json.Unmarshal(b, &tb)
	}
	if err == nil {
		d, rilievi := apprendistato.NewDisciplina(tb)
		t.disciplina, err = d, norma.Refuse(rilievi)
	}
	if err != nil {
		t.guasti = append(t.guasti, guasto{dove, nome + ": " + err.Error()})
	}
}

// csv reads what spreadsheets save: the rule's row, perhaps the discipline's, the header, a row a case. Rows that begin with # are remarks.
func (t *tabella) csv(b []byte) {
	r := csv.NewReader(bytes.NewReader(b))
	r.FieldsPerRecord = -1
	for riga := range bytes.Lines(b) {
		if bytes.Contains(riga, []byte(regola)) && !bytes.HasPrefix(riga, []byte("#")) { // the first row says which of the two separates
			if bytes.ContainsRune(riga, ';') {
				r.Comma = ';'
			}
			break
		}
	}
	var nomi []string
	for {
		riga, err := r.Read()
		if errors.Is(err, io.EOF) {
			return
		}
		if sbaglio := (*csv.ParseError)(nil); errors.As(err, &sbaglio) { // where rows end is not known any more
			t.casi, t.guasti = nil, append(t.guasti, guasto{luogo{sbaglio.Line, sbaglio.Column}, sbaglio.Err.Error()})
			return
		}
		celle := make([]cella, len(riga))
		vuota := true
		for i := range riga {
			celle[i].riga, celle[i].byte = r.FieldPos(i)
			celle[i].testo = strings.TrimSpace(riga[i])
			if vuota = vuota && celle[i].testo == ""; i < len(nomi) {
				celle[i].colonna = nomi[i]
			}
		}
		switch {
		case vuota || strings.HasPrefix(celle[0].testo, "#"):
		case nomi != nil:
			t.caso(celle)
		case t.argomento != nil && celle[0].testo == disciplina && len(celle) > 1:
			t.segue(celle[1].testo, celle[1].luogo)
		case t.argomento != nil:
			nomi = t.intestazione(celle)
		case celle[0].testo == regola && len(celle) > 1:
			t.scegli(celle[1].testo, celle[1].luogo)
		default:
			t.guasta(celle[0].luogo, "la prima riga dice «regola» e quale", "the first row says “regola” and which")
		}
		if nomi == nil && len(t.guasti) > 0 {
			return
		}
	}
}

// intestazione is the columns of a header: inputs up to the one called "attesi", then expectations.
func (t *tabella) intestazione(celle []cella) []string {
	nomi, parte := make([]string, len(celle)), dati
	for i, c := range celle {
		switch {
		case c.testo == attesi:
			parte = attesi
		case c.testo == "" || slices.Contains(proprie, c.testo):
			nomi[i] = c.testo
		default:
			nomi[i] = parte + "." + c.testo
			t.colonna(nomi[i], c.luogo)
		}
		if nomi[i] != "" && slices.Contains(nomi[:i], nomi[i]) {
			t.guasta(c.luogo, "la colonna «%s» è ripetuta", "the column “%s” is repeated", c.testo)
		}
	}
	if parte == dati {
		t.guasta(celle[0].luogo, "manca la colonna «attesi», tra i dati e i risultati", "the column “attesi”, between inputs and results, is missing")
	}
	if len(t.guasti) > 0 {
		return nil
	}
	return nomi
}

// json reads an object with the rule's name, perhaps the discipline's, and the list "casi", each with its "dati" and "attesi".
func (t *tabella) json(b []byte) {
	riga, primo, fino := 1, 0, 0
	dove := func(i int) luogo { // asked in order
		for ; fino < i; fino++ {
			if b[fino] == '\n' {
				riga, primo = riga+1, fino+1
			}
		}
		return luogo{riga, i - primo + 1}
	}
	foglie, err := documento.Foglie(b)
	if e := (*norma.SyntaxError)(nil); errors.As(err, &e) {
		t.guasti = append(t.guasti, guasto{dove(e.Posizione), e.Error()})
		return
	}
	var celle []cella
	questo := ""
	for _, f := range foglie {
		caso, resto, _ := strings.Cut(f.Percorso, "].")
		switch luogo := dove(f.Inizio); {
		case f.Percorso == regola:
			if t.scegli(f.Testo, luogo); t.argomento == nil {
				return
			}
		case f.Percorso == disciplina:
			if t.segue(f.Testo, luogo); t.disciplina == nil {
				return
			}
		case t.argomento == nil:
			t.guasta(luogo, "«regola» viene prima", "“regola” comes first")
			return
		case f.Percorso == "casi" && f.Testo == "": // none
		case !strings.HasPrefix(caso, "casi["):
			t.ignota(luogo, f.Percorso, []string{regola, disciplina, "casi"})
		default:
			if caso != questo && len(celle) > 0 {
				t.caso(celle)
				celle = nil
			}
			if questo = caso; f.Testo == "" && strings.HasPrefix(resto, attesi+".") {
				f.Testo = assente
			}
			celle = append(celle, cella{luogo, resto, f.Testo})
		}
	}
	if len(celle) > 0 {
		t.caso(celle)
	}
}
