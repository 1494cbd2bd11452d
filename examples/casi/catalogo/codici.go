package catalogo

import (
	"errors"

	"norma"
	"norma/apprendistato"
	"norma/cp2011"
	"norma/internal/documento"
	"norma/internal/identificativi"
	"norma/ipa"
)

// Where the codes are asked for.
const (
	rasl    = norma.Riferimento(norma.RASL) + ", "
	modello = norma.Riferimento(norma.RegLazio7) + ", all. B, "
)

// codici are the readers of codes and the search of occupations: a text in, what it is out.
func codici() []Argomento {
	riga := norma.NewForma
	return []Argomento{
		diTesto("professione", rasl+"sez. 12", "codice CP2011, comunque scritto", "CP2011 code, however written", leggiProfessione,
			riga(&etCodice), riga(&etTitolo), riga(&etVoce), riga(&etErrore), riga(&etAntenato)),
		diTesto("professioni", rasl+"sez. 8", "professioni che le parole nominano", "occupations that words name", cercaProfessioni, riga(&etCodice)),
		diTesto("codiciIPA", rasl+"sez. 9", "che cosa può essere un codice dell'IPA", "what a code of the IPA can be", riconosciIPA, riga(&etSpecie)),
		identificativo("codiceFiscale", modello+"sez. 3", "codice fiscale", "tax code", identificativi.ParseCodiceFiscale),
		identificativo("partitaIVA", modello+"sez. 1", "partita IVA", "VAT number", identificativi.ParsePartitaIVA),
		identificativo("cap", modello+"sez. 1", "CAP", "postcode", identificativi.ParseCAP),
		identificativo("codiceCNEL", modello+"sez. 1", "codice CNEL del contratto collettivo", "CNEL code of the collective agreement", identificativi.ParseCodiceCNEL),
		identificativo("meccanografico", rasl+"sez. 8", "codice meccanografico", "school code", identificativi.ParseMeccanografico),
		identificativo("permesso", modello+"sez. 3", "numero del permesso di soggiorno", "number of the residence permit", identificativi.ParsePermesso),
		identificativo("belfiore", modello+"sez. 3", "codice del comune", "code of the municipality", identificativi.ParseBelfiore),
		identificativo("pec", rasl+"sez. 14", "PEC", "certified mailbox", identificativi.ParsePEC),
		identificativo("ateco", modello+"sez. 1", "codice ATECO", "ATECO code", func(s string) (identificativi.Ateco, identificativi.Esame) {
			return identificativi.ParseAteco(s, 0)
		}),
	}
}

// domanda is the document of what is read from a text.
type domanda struct{ testo string }

func (domanda) descrivi(d *documento.Campi, t *domanda) {
	d.Prosa("testo", "testo", "text", &t.testo, 4000)
}

// diTesto is a reader: what it has to say is a judgement and the rows under it.
func diTesto(nome string, rif norma.Riferimento, it, en string, leggi func(string, *norma.Giudizio) []norma.Spiegazione, righe ...norma.Forma) Argomento {
	cosa := norma.Etichetta{Nome: nome, IT: it, EN: en}
	return Argomento{
		nome, rif, documento.Elenca(domanda{}.descrivi), norma.FormaGiudizio(&cosa, righe...),
		func(_ *apprendistato.Disciplina, dati []byte) (norma.Spiegazione, []norma.Rilievo) {
			var t domanda
			if _, rilievi, _ := documento.Decode(dati, &t, domanda{}.descrivi); len(rilievi) > 0 {
				return norma.Spiegazione{}, rilievi
			}
			g := norma.Giudizio{Esito: norma.Rispettato}
			if t.testo == "" {
				g.Missing("/testo", "")
				return g.Spiegazione(&cosa), nil
			}
			return g.Spiegazione(&cosa, leggi(t.testo, &g)...), nil
		},
	}
}

func leggiProfessione(s string, _ *norma.Giudizio) []norma.Spiegazione {
	c, v, err := cp2011.ParseLenient(s)
	if err == nil {
		return []norma.Spiegazione{norma.Riga(&etCodice, c.String(), ""), norma.Riga(&etTitolo, c.Title(), ""), norma.Riga(&etVoce, v.String(), "")}
	}
	var ignoto *cp2011.UnknownError
	switch {
	case !errors.As(err, &ignoto):
		return []norma.Spiegazione{norma.Riga(&etErrore, "malformato", "")}
	case ignoto.CP2021:
		return []norma.Spiegazione{norma.Riga(&etErrore, "cp2021", ""), norma.Riga(&etAntenato, ignoto.Antenato.String(), "")}
	}
	return []norma.Spiegazione{norma.Riga(&etErrore, "sconosciuto", ""), norma.Riga(&etAntenato, ignoto.Antenato.String(), "")}
}

func cercaProfessioni(s string, _ *norma.Giudizio) (righe []norma.Spiegazione) {
	for _, t := range cp2011.Search(s) {
		righe = append(righe, norma.Riga(&etCodice, t.Codice.String(), ""))
	}
	return righe
}

func riconosciIPA(s string, _ *norma.Giudizio) (righe []norma.Spiegazione) {
	for c := range ipa.Recognize(s).All() {
		righe = append(righe, norma.Riga(&etSpecie, c.Specie.String(), ""))
	}
	return righe
}

// identificativo is a reader of an identifier: its canonical form, and what is wrong with the text.
func identificativo[T interface{ String() string }](nome string, rif norma.Riferimento, it, en string, leggi func(string) (T, identificativi.Esame)) Argomento {
	return diTesto(nome, rif, it, en, func(s string, g *norma.Giudizio) []norma.Spiegazione {
		v, e := leggi(s)
		e.Report(g, "/testo", "")
		return []norma.Spiegazione{norma.Riga(&etCodice, v.String(), "")}
	}, norma.NewForma(&etCodice))
}

var (
	etCodice   = norma.Etichetta{Nome: "codice", IT: "codice", EN: "code", Letterale: true}
	etTitolo   = norma.Etichetta{Nome: "titolo", IT: "titolo", EN: "title", Letterale: true}
	etVoce     = norma.Etichetta{Nome: "voce", IT: "voce", EN: "name of occupation", Letterale: true}
	etErrore   = norma.Etichetta{Nome: "errore", IT: "errore", EN: "error", Letterale: true}
	etAntenato = norma.Etichetta{Nome: "antenato", IT: "codice più vicino che esiste", EN: "nearest code that exists", Letterale: true}
	etSpecie   = norma.Etichetta{Nome: "specie", IT: "può essere", EN: "can be", Letterale: true}
)
