package catalogo

import (
	"norma"
	"norma/apprendistato"
	"norma/internal/documento"
	"norma/pfi"
)

// versioni are two versions of a plan.
type versioni struct{ prima, dopo pfi.Piano }

var piano = documento.Altro[pfi.Piano]{Parse: pfi.ParsePiano, Campi: pfi.CampiPiano}

func descriviVersioni(d *documento.Campi, v *versioni) {
	documento.Documento(d, "prima", "piano di prima", "plan before", &v.prima, &piano)
	documento.Documento(d, "dopo", "piano modificato", "changed plan", &v.dopo, &piano)
}

func parseVersioni(b []byte) (v versioni, rilievi []norma.Rilievo, err error) {
	_, rilievi, err = documento.Decode(b, &v, descriviVersioni)
	return v, rilievi, err
}

// confronto compares two versions of a plan.
func confronto() Argomento {
	return Argomento{
		"confronto", norma.Riferimento(norma.RegLazio7) + ", art. 6, c. 3", documento.Elenca(descriviVersioni), pfi.FormaConfronto(),
		prova(parseVersioni, func(d *apprendistato.Disciplina, v *versioni) norma.Spiegazione {
			return pfi.Compare(d, &v.prima, &v.dopo).Spiegazione()
		}),
	}
}
