package alternanza

import (
	"bytes"

	"norma"
)

// formatoProfilo is the file of a profile being filled in, which is its host's to keep. Version 1 was the bare document, without the
// line that says what it is and whether it is whole.
var formatoProfilo = formato{nome: "norma/profilo", versione: 2, parti: 1}

// Save is the profile as filled in so far, complete or not, as a file of its host's.
func Save(p *Profilo) []byte {
	b, _ := p.MarshalJSON() // it cannot fail
	return formatoProfilo.scrivi(b)
}

// Load reads what Save wrote, and profiles kept before there was Save: the document of a profile by itself. The findings are notices
// of what norma does not know in it, and keeps. Whatever else is refused with a *FileError: a file of another kind, of a newer
// version, damaged, or with a profile that no document can hold.
func Load(b []byte) (Profilo, []norma.Rilievo, error) {
	documento := b
	nudo := bytes.HasPrefix(bytes.TrimLeft(bytes.TrimPrefix(b, []byte("\uFEFF")), " \t\r\n"), []byte{'{'})
	if !nudo {
		parti, err := formatoProfilo.leggi(b)
		if err != nil {
			return Profilo{}, nil, err
		}
		documento = parti[0]
	}
	p, rilievi, err := ParseProfilo(documento)
	if nudo && (err != nil || senzaMembri(&p) && norma.Refuse(rilievi) == nil) {
		return Profilo{}, nil, formatoProfilo.errore(&fileEstraneo, "", "")
	}
	if err == nil {
		err = norma.Refuse(rilievi)
	}
	if err != nil {
		e := formatoProfilo.errore(&fileIncoerente, "", "")
		e.Profilo = rilievi
		return Profilo{}, nil, e
	}
	return p, rilievi, nil
}

// senzaMembri reports whether a profile holds nothing that norma knows.
func senzaMembri(p *Profilo) bool {
	vuoto := true
	p.Campi(func(norma.Puntatore, norma.Etichetta, string) { vuoto = false })
	return vuoto
}
