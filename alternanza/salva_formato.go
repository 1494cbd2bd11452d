package alternanza

import (
	"bytes"
	"strconv"
	"strings"

	"norma"
	"norma/internal/documento"
)

// formato is a kind of file: a line that says what it is, "norma/profilo 2 3120 cbf29ce484222325", and then its parts. In the line
// stand the name of the format, its version, the length in bytes of each part and a checksum of all the rest (FNV-1a, 64 bits,
// hexadecimal), which tells accidents, not forgeries.
type formato struct {
	nome     string
	versione int
	parti    int
}

const (
	massimaRiga = 128 // bytes of the line
	esadecimali = 16  // of the checksum
)

// FileError refuses a file: what is read of it comes to nothing.
type FileError struct {
	Formato string          // what was expected: "norma/profilo"
	Rilievo norma.Rilievo   // what is wrong
	Profilo []norma.Rilievo // findings in the profile it holds, where it is those
}

// Error says it in Italian.
func (e *FileError) Error() string { return e.Messaggio(norma.Italiano) }

// Codice is the stable code of the refusal.
func (e *FileError) Codice() string { return e.Rilievo.Codice() }

// Messaggio says it in a language.
func (e *FileError) Messaggio(l norma.Lingua) string {
	return e.Formato + ": " + e.Rilievo.Messaggio(l)
}

var (
	fileGrande = norma.Controllo{
		Codice: "alternanza/file-troppo-grande", Gravita: norma.Errore,
		IT: "il file è di {trovato} byte: al più {ammesso}",
		EN: "the file has {trovato} bytes: at most {ammesso}",
	}
	fileEstraneo = norma.Controllo{
		Codice: "alternanza/file-estraneo", Gravita: norma.Errore,
		IT: "il file è di un altro tipo",
		EN: "the file is of another kind",
	}
	fileRecente = norma.Controllo{
		Codice: "alternanza/file-di-versione-nuova", Gravita: norma.Errore,
		IT: "il file è della versione {trovato}, questo programma legge fino alla {ammesso}",
		EN: "the file is of version {trovato}, this program reads up to {ammesso}",
	}
	fileDanneggiato = norma.Controllo{
		Codice: "alternanza/file-danneggiato", Gravita: norma.Errore,
		IT: "il file è danneggiato o incompleto",
		EN: "the file is damaged or incomplete",
	}
	fileIncoerente = norma.Controllo{
		Codice: "alternanza/file-incoerente", Gravita: norma.Errore,
		IT: "il file è integro, ma ciò che contiene non può stare in un file di questo tipo",
		EN: "the file is intact, but what it holds cannot stand in a file of this kind",
	}
)

func (f *formato) errore(c *norma.Controllo, trovato, ammesso string) *FileError {
	return &FileError{Formato: f.nome, Rilievo: norma.NewRilievo(c, "", trovato, ammesso, anteprimaRif)}
}

// massimo is how many bytes such a file may have.
func (f *formato) massimo() int { return massimaRiga + f.parti*documento.MassimoByte }

// scrivi puts the parts into a file.
func (f *formato) scrivi(parti ...[]byte) []byte {
	n := massimaRiga
	for _, p := range parti {
		n += len(p)
	}
	b := append(make([]byte, 0, n), f.nome...)
	b = strconv.AppendInt(append(b, ' '), int64(f.versione), 10)
	for _, p := range parti {
		b = strconv.AppendInt(append(b, ' '), int64(len(p)), 10)
	}
	h := impronta(impronta0, b)
	for _, p := range parti {
		h = impronta(h, p)
	}
	b = append(appendImpronta(append(b, ' '), h), '\n')
	for _, p := range parti {
		b = append(b, p...)
	}
	return b
}

// leggi takes the parts out of a file.
func (f *formato) leggi(b []byte) ([][]byte, *FileError) {
	if len(b) > f.massimo() {
		return nil, f.errore(&fileGrande, strconv.Itoa(len(b)), strconv.Itoa(f.massimo()))
	}
	testa, _, intera := bytes.Cut(b[:min(len(b), massimaRiga)], []byte{'\n'})
	campi := strings.Split(string(testa), " ")
	if campi[0] != f.nome {
		return nil, f.errore(&fileEstraneo, "", "")
	}
	danno := f.errore(&fileDanneggiato, "", "")
	if !intera || len(campi) < 2 {
		return nil, danno
	}
	versione, ok := intero(campi[1])
	switch {
	case !ok || versione == 0:
		return nil, danno
	case versione > f.versione:
		return nil, f.errore(&fileRecente, campi[1], strconv.Itoa(f.versione))
	case versione < f.versione || len(campi) != len("nv")+f.parti+len("h"):
		return nil, danno
	}
	corpo := b[len(testa)+1:]
	h := impronta(impronta(impronta0, testa[:max(0, len(testa)-1-esadecimali)]), corpo)
	if campi[len(campi)-1] != string(appendImpronta(nil, h)) {
		return nil, danno
	}
	parti := make([][]byte, f.parti)
	for k := range parti {
		n, ok := intero(campi[2+k])
		if !ok || n > len(corpo) {
			return nil, danno
		}
		parti[k], corpo = corpo[:n], corpo[n:]
	}
	if len(corpo) > 0 {
		return nil, danno
	}
	return parti, nil
}

// intero reads a number as it is written here: digits, no needless zero.
func intero(s string) (int, bool) {
	n, err := strconv.Atoi(s)
	return n, err == nil && n >= 0 && strconv.Itoa(n) == s
}

const (
	impronta0   uint64 = 14695981039346656037
	improntaPer uint64 = 1099511628211
)

// impronta goes on with a checksum.
func impronta(h uint64, b []byte) uint64 {
	for _, c := range b {
		h = (h ^ uint64(c)) * improntaPer
	}
	return h
}

// appendImpronta writes a checksum with all its digits.
func appendImpronta(b []byte, h uint64) []byte {
	const cifre = "0123456789abcdef"
	for k := esadecimali - 1; k >= 0; k-- {
		b = append(b, cifre[h>>(4*k)&15])
	}
	return b
}
