package alternanza_test

import (
	"bytes"
	"errors"
	"hash/fnv"
	"strconv"
	"strings"
	"testing"

	"norma"
	"norma/alternanza"
)

// file is a file as its description says it is made.
func file(nome, versione string, parti ...string) string {
	riga := []string{nome, versione}
	for _, p := range parti {
		riga = append(riga, strconv.Itoa(len(p)))
	}
	return sommato(strings.Join(riga, " "), strings.Join(parti, ""))
}

// sommato puts the right checksum between a line and what follows it.
func sommato(riga, corpo string) string {
	h := fnv.New64a()
	_, _ = h.Write([]byte(riga + corpo))
	somma := strconv.FormatUint(h.Sum64(), 16)
	return riga + " " + strings.Repeat("0", 16-len(somma)) + somma + "\n" + corpo
}

func TestSaveAndLoad(t *testing.T) {
	for nome, p := range map[string]alternanza.Profilo{"full": latina(t), "least": officina(), "nothing": {}, "incomplete": {Ospite: officina().Ospite}} {
		b := alternanza.Save(&p)
		documento, err := p.MarshalJSON()
		if err != nil {
			t.Fatal(err)
		}
		if want := file("norma/profilo", "2", string(documento)); string(b) != want {
			t.Errorf("%s:\n%s\nwant\n%s", nome, b, want)
		}
		letto, rilievi, err := alternanza.Load(b)
		if err != nil || len(rilievi) > 0 {
			t.Errorf("%s: %v, %v", nome, rilievi, err)
		}
		diverso(t, nome, p, letto)
		if nome == "nothing" {
			continue
		}
		// Version 1: the document by itself.
		for _, prima := range []string{"", " \r\n\t", "\uFEFF", "\uFEFF\n"} {
			letto, rilievi, err = alternanza.Load([]byte(prima + string(documento)))
			if err != nil || len(rilievi) > 0 {
				t.Errorf("%s, version 1 after %q: %v, %v", nome, prima, rilievi, err)
			}
			diverso(t, nome+", version 1", p, letto)
		}
	}
}

// What norma does not know is noticed and kept.
func TestLoadUnknown(t *testing.T) {
	const documento = `{"ospite":{"tipo":"impresa"},"colore":"rosso"}`
	for _, testo := range []string{documento, file("norma/profilo", "2", documento)} {
		p, rilievi, err := alternanza.Load([]byte(testo))
		if err != nil || len(rilievi) != 1 || rilievi[0].Codice() != "documento/membro-ignoto" || len(p.Ignoti) != 1 {
			t.Errorf("%v, %v, %v", p, rilievi, err)
		}
		if !bytes.Contains(alternanza.Save(&p), []byte(`"colore":"rosso"`)) {
			t.Error("what norma does not know is lost")
		}
	}
}

func TestLoadRefuses(t *testing.T) {
	const ospite = `{"ospite":{"tipo":"impresa"}}`
	buono := file("norma/profilo", "2", ospite)
	riga, _, _ := strings.Cut(buono, "\n")
	iscrizione, err := alternanza.Iscrizione{}.MarshalText()
	if err != nil {
		t.Fatal(err)
	}
	grande := strings.Repeat("x", 128+1<<20+1)
	for _, tt := range []struct {
		nome, testo      string
		codice           string
		trovato, ammesso string
		profilo          int // findings
	}{
		{"empty", "", "file-estraneo", "", "", 0},
		{"text", "Gentile ufficio,", "file-estraneo", "", "", 0},
		{"an enrolment", string(iscrizione), "file-estraneo", "", "", 0},
		{"another format", file("norma/piano", "2", ospite), "file-estraneo", "", "", 0},
		{"a name that goes on", file("norma/profili", "2", ospite), "file-estraneo", "", "", 0},
		{"a name in capitals", file("Norma/profilo", "2", ospite), "file-estraneo", "", "", 0},
		{"another document", `{"percorso":"qualifica","inizio":"2026-01-01"}`, "file-estraneo", "", "", 0},
		{"no member", `{}`, "file-estraneo", "", "", 0},
		{"half a document", ospite[:len(ospite)-1], "file-estraneo", "", "", 0},
		{"a list", `[]`, "file-estraneo", "", "", 0},
		{"one byte more than any file", grande, "file-troppo-grande", "1048705", "1048704", 0},
		{"as many as there may be", grande[1:], "file-estraneo", "", "", 0},
		{"the next version", file("norma/profilo", "3", ospite), "file-di-versione-nuova", "3", "2", 0},
		{"the next version, made otherwise", "norma/profilo 3 sha256:abc\n" + ospite, "file-di-versione-nuova", "3", "2", 0},
		{"a version far ahead", file("norma/profilo", "2147483647", ospite), "file-di-versione-nuova", "2147483647", "2", 0},
		{"version 1 had no heading", file("norma/profilo", "1", ospite), "file-danneggiato", "", "", 0},
		{"version 0", file("norma/profilo", "0", ospite), "file-danneggiato", "", "", 0},
		{"version 02", file("norma/profilo", "02", ospite), "file-danneggiato", "", "", 0},
		{"version -1", file("norma/profilo", "-1", ospite), "file-danneggiato", "", "", 0},
		{"version +2", file("norma/profilo", "+2", ospite), "file-danneggiato", "", "", 0},
		{"no version", "norma/profilo\n" + ospite, "file-danneggiato", "", "", 0},
		{"a version that no number is", file("norma/profilo", "99999999999999999999", ospite), "file-danneggiato", "", "", 0},
		{"two parts", file("norma/profilo", "2", ospite, ospite), "file-danneggiato", "", "", 0},
		{"no part", file("norma/profilo", "2"), "file-danneggiato", "", "", 0},
		{"cut in the line", riga[:20], "file-danneggiato", "", "", 0},
		{"cut after the line", riga, "file-danneggiato", "", "", 0},
		{"nothing after the line", riga + "\n", "file-danneggiato", "", "", 0},
		{"one byte short", buono[:len(buono)-1], "file-danneggiato", "", "", 0},
		{"one byte more", buono + "\n", "file-danneggiato", "", "", 0},
		{"an end of line as Windows has it", strings.Replace(buono, "\n", "\r\n", 1), "file-danneggiato", "", "", 0},
		{"a byte order mark", "\uFEFF" + buono, "file-estraneo", "", "", 0},
		{"a line that is too long", "norma/profilo 2 " + strings.Repeat("0", 128) + "\n", "file-danneggiato", "", "", 0},
		{"a part longer than the file", sommato("norma/profilo 2 30", ospite), "file-danneggiato", "", "", 0},
		{"a part of the length of no part", sommato("norma/profilo 2 -1", ospite), "file-danneggiato", "", "", 0},
		{"a part shorter than the file", sommato("norma/profilo 2 28", ospite), "file-danneggiato", "", "", 0},
		{"whole, and no JSON", file("norma/profilo", "2", ospite[1:]), "file-incoerente", "", "", 0},
		{"whole, and another document's leaves", file("norma/profilo", "2", `{"ospite":1,"offerte":[{"massimo":-1}]}`), "file-incoerente", "", "", 2},
		{"version 1 with a bad leaf", `{"ospite":{"tipo":"scuola"}}`, "file-incoerente", "", "", 1},
	} {
		t.Run(tt.nome, func(t *testing.T) {
			p, rilievi, err := alternanza.Load([]byte(tt.testo))
			diverso(t, "profile", alternanza.Profilo{}, p)
			var e *alternanza.FileError
			if !errors.As(err, &e) || rilievi != nil {
				t.Fatalf("%v, %v", rilievi, err)
			}
			if e.Codice() != "alternanza/"+tt.codice || e.Rilievo.Trovato != tt.trovato || e.Rilievo.Ammesso != tt.ammesso || len(e.Profilo) != tt.profilo || e.Formato != "norma/profilo" {
				t.Errorf("%+v", e)
			}
			controllaFileError(t, e)
		})
	}
}

func controllaFileError(t *testing.T, e *alternanza.FileError) {
	t.Helper()
	it, en := e.Messaggio(norma.Italiano), e.Messaggio(norma.Inglese)
	if it != e.Error() || it == en || !strings.HasPrefix(it, e.Formato+": ") || e.Rilievo.Rif == "" {
		t.Errorf("%q, %q", it, en)
	}
}

// Whatever byte changes, is missing or is added, the file is refused.
func TestLoadDamaged(t *testing.T) {
	p := officina()
	buono := alternanza.Save(&p)
	for k := range buono {
		for _, c := range []byte{buono[k] ^ 1, buono[k] ^ 0x20, buono[k] + 1, 0, ' '} {
			if c == buono[k] {
				continue
			}
			b := bytes.Clone(buono)
			b[k] = c
			rifiuta(t, b)
		}
		rifiuta(t, append(bytes.Clone(buono[:k]), buono[k+1:]...))
		rifiuta(t, append(append(bytes.Clone(buono[:k]), 'x'), buono[k:]...))
		rifiuta(t, buono[:k])
	}
}

func rifiuta(t *testing.T, b []byte) {
	t.Helper()
	if _, _, err := alternanza.Load(b); !errors.As(err, new(*alternanza.FileError)) {
		t.Fatalf("taken: %v\n%s", err, b)
	}
}

// Any bytes, and any document in a file that is whole.
func FuzzLoad(f *testing.F) {
	p, q := latina(f), officina()
	for _, b := range [][]byte{
		alternanza.Save(&p), alternanza.Save(&q), alternanza.Save(&alternanza.Profilo{}),
		{},
		[]byte("{}"), []byte(`{"ospite":{}}`),
		[]byte("norma/profilo 2 2 0000000000000000\n{}"), []byte("norma/profilo 3"), []byte(file("norma/profilo", "2", `{"x":1}`)),
		[]byte("norma/profilo 2 9223372036854775807 1 0\n"), []byte(`{"offerte":[{"attivita":[{"posti":3}]}]}`),
	} {
		f.Add(b)
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		carica(t, b)
		carica(t, []byte(file("norma/profilo", "2", string(b))))
	})
}

func carica(t *testing.T, b []byte) {
	t.Helper()
	p, rilievi, err := alternanza.Load(b)
	if err != nil {
		var e *alternanza.FileError
		if !errors.As(err, &e) || rilievi != nil {
			t.Fatalf("%v, %v", rilievi, err)
		}
		controllaFileError(t, e)
		return
	}
	s := alternanza.Save(&p)
	letto, _, err := alternanza.Load(s)
	if err != nil {
		t.Fatalf("what was read cannot be saved: %v\n%s", err, s)
	}
	if again := alternanza.Save(&letto); !bytes.Equal(s, again) {
		t.Fatalf("%s\n%s", s, again)
	}
}
