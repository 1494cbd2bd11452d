package alternanza

import (
	"iter"
	"strconv"

	"norma"
)

// tassoFrequenza is the least share of the hours of its project that must be attended for a path to be valid.
var tassoFrequenza = norma.Cifra[norma.Percento]{Valore: 75, Rif: presenze}

// Frequenza says which paths are valid by attendance: three quarters of the hours of each project (d.i. 195/2017, art. 4, c. 11).
//
//nolint:recvcheck // rules fill it in place, callers take it by value
type Frequenza struct {
	norma.Giudizio
	Minimo norma.Cifra[norma.Percento] // the least share

	percorsi []PercorsoSvolto
}

// VocePercorso is the attendance of a path.
type VocePercorso struct {
	Nome        string
	Previste    norma.Opt[norma.Ore]
	Frequentate norma.Opt[norma.Ore]
	Minime      norma.Opt[norma.Ore] // the hours to attend at least, of those foreseen
	Valido      norma.Opt[bool]      // unknown where hours are, or while a path that is not over is short of them
}

var (
	frequenzaInsufficiente = norma.Controllo{
		Codice: "alternanza/frequenza-insufficiente", Gravita: norma.Errore,
		IT: "frequenza di {trovato}: perché il percorso sia valido ne occorrono almeno {ammesso}",
		EN: "attendance of {trovato}: for the path to be valid at least {ammesso} are needed",
	}
	frequenzaNonInVigore = norma.Controllo{
		Codice: "alternanza/frequenza-non-in-vigore", Gravita: norma.Avviso,
		IT: "il minimo di frequenza è in vigore {ammesso}: l'anno scolastico {trovato} è finito prima",
		EN: "the least attendance is in force {ammesso}: school year {trovato} ended before",
	}
)

// Frequenza judges the attendance of each path. Which version of the law holds is decided by the last day of the school year.
//
// The result keeps the list of paths: do not change it while Voci or Spiegazione are still to be asked.
func (s *Studente) Frequenza() (r Frequenza) {
	if s.Anno.IsZero() {
		r.Missing("/anno", presenze)
		return r
	}
	fine := s.Anno.Periodo().Al
	if fine.Before(vigoreCarta.Dal) {
		r.Alla = fine
		r.Report(&frequenzaNonInVigore, "/anno", s.Anno.String(), vigoreCarta.String(), presenze)
		return r
	}
	r.Applica(fine)
	r.Minimo = tassoFrequenza
	if n := len(s.Percorsi); n > massimoPercorsi {
		r.Report(&troppiElementi, "/percorsi", strconv.Itoa(n), strconv.Itoa(massimoPercorsi), presenze)
	}
	r.percorsi = s.Percorsi[:min(len(s.Percorsi), massimoPercorsi)]
	for i := range r.percorsi {
		r.percorso(i)
	}
	return r
}

// percorso judges a path.
func (r *Frequenza) percorso(i int) {
	p, dove := &r.percorsi[i], norma.Puntatore("/percorsi")
	abbastanza, noto := p.frequentato()
	if !noto {
		p.chiedi(&r.Giudizio, dove.Indice(i), presenze)
		return
	}
	if abbastanza {
		return
	}
	switch concluso, detto := p.Concluso.Value(); {
	case !detto:
		r.Missing(dove.Indice(i).Campo("concluso"), presenze)
	case concluso:
		minime := tassoFrequenza.Valore.Of(p.Previste.Or(0))
		r.Report(&frequenzaInsufficiente, dove.Indice(i).Campo("frequentate"), p.Frequentate.String(), minime.String(), presenze)
	}
}

// bastano reports whether the hours attended are enough of those foreseen, exactly.
func bastano(frequentate, previste norma.Ore) bool {
	return frequentate*100 >= previste*norma.Ore(tassoFrequenza.Valore)
}

// Voci is the attendance of each path.
func (r Frequenza) Voci() iter.Seq2[int, VocePercorso] {
	return func(yield func(int, VocePercorso) bool) {
		for i := range r.percorsi {
			p := &r.percorsi[i]
			v := VocePercorso{Nome: p.Nome, Previste: p.Previste, Frequentate: p.Frequentate}
			if previste, note := possibili(p.Previste); note {
				v.Minime = norma.Known(tassoFrequenza.Valore.Of(previste))
			}
			if abbastanza, noto := p.frequentato(); noto && (abbastanza || p.Concluso.Is(true)) {
				v.Valido = norma.Known(abbastanza)
			}
			if !yield(i, v) {
				return
			}
		}
	}
}

// Spiegazione is the explanation: the least share, then each path with its hours.
func (r Frequenza) Spiegazione() norma.Spiegazione {
	var righe []norma.Spiegazione
	if !r.Minimo.IsZero() {
		righe = append(righe, norma.Riga(&etMinimo, r.Minimo.Valore.String(), r.Minimo.Rif))
	}
	for i, v := range r.Voci() {
		nome := v.Nome
		if nome == "" {
			nome = strconv.Itoa(i + 1)
		}
		righe = append(righe, norma.Riga(&etPercorso, nome, "",
			norma.Riga(&etPreviste, v.Previste.String(), ""),
			norma.Riga(&etFrequentate, v.Frequentate.String(), ""),
			norma.Riga(&etMinime, v.Minime.String(), r.Minimo.Rif),
			norma.Riga(&etValido, v.Valido.String(), "")))
	}
	return r.Giudizio.Spiegazione(&etFrequenza, righe...)
}

// FormaFrequenza is the shape of the explanation of a Frequenza.
func FormaFrequenza() norma.Forma {
	return norma.FormaGiudizio(&etFrequenza,
		norma.NewForma(&etMinimo),
		norma.NewForma(&etPercorso,
			norma.NewForma(&etPreviste), norma.NewForma(&etFrequentate), norma.NewForma(&etMinime), norma.NewForma(&etValido)))
}

var (
	etFrequenza   = norma.Etichetta{Nome: "frequenzaPercorsi", IT: "frequenza dei percorsi", EN: "attendance of the paths"}
	etMinimo      = norma.Etichetta{Nome: "minimo", IT: "frequenza minima", EN: "least attendance"}
	etPercorso    = norma.Etichetta{Nome: "percorso", IT: "percorso", EN: "path", Letterale: true}
	etPreviste    = norma.Etichetta{Nome: "previste", IT: "ore previste dal progetto", EN: "hours that the project foresees"}
	etFrequentate = norma.Etichetta{Nome: "frequentate", IT: "ore frequentate", EN: "hours attended"}
	etMinime      = norma.Etichetta{Nome: "minime", IT: "ore da frequentare almeno", EN: "hours to attend at least"}
	etValido      = norma.Etichetta{Nome: "valido", IT: "percorso valido", EN: "valid path"}
)
