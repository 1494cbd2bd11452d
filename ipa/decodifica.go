package ipa

import (
	"io"
	"slices"

	"norma/internal/identificativi"
)

// DecodeEnti reads the bodies of the index from its open data: amministrazioni.txt, whose values stand between tabs, or the data set
// of bodies as values between commas, or semicolons, and quotes; in UTF-8. Rows that cannot be read are left out, tax codes and
// mailboxes that are none are kept out of the row; the report says which, and where. The error is what reading failed with, or a
// *norma.SyntaxError for a heading without the columns that are needed or for too long a text; what was read before it is given.
// A row has at most 65,536 bytes, a text 262,144 rows and 268,435,456 bytes.
func DecodeEnti(r io.Reader) ([]Ente, Resoconto, error) {
	t, err := apri(r, colonneEnti[:], campoEnte, campoDenominazione)
	if err != nil {
		return nil, Resoconto{}, err
	}
	var enti blocchi[Ente]
	for t.prossima() {
		if !t.occorre(campoEnte) || !t.occorre(campoDenominazione) {
			continue
		}
		c, ok := codice(t, campoEnte, ParseCodiceIPA)
		if !ok {
			continue
		}
		v := &t.valori
		enti.add(Ente{
			Codice:         c,
			Scritto:        v[campoEnte],
			Denominazione:  v[campoDenominazione],
			Acronimo:       v[campoAcronimo],
			CodiceFiscale:  t.fiscale(),
			Tipologia:      v[campoTipologia],
			Categoria:      v[campoCategoria],
			Descrizione:    v[campoDescrizione],
			Meccanografico: v[campoMeccanografico],
			Indirizzo:      v[campoIndirizzo],
			CAP:            v[campoCAP],
			Comune:         v[campoComune],
			Catastale:      v[campoCatastale],
			Provincia:      v[campoProvincia],
			Regione:        v[campoRegione],
			Sito:           v[campoSito],
			Caselle:        t.caselle(),
			InLiquidazione: v[campoLiquidazione] == "S",
		})
	}
	return slices.Concat(enti...), t.conto, t.fine()
}

// fiscale is the tax code of the row.
func (t *tabella) fiscale() string {
	s := t.valori[campoFiscale]
	if s == "" {
		return ""
	}
	if _, e := identificativi.ParseCodiceFiscale(s); !e.OK() {
		t.sospetto(campoFiscale)
		return ""
	}
	return s
}

// DecodeUffici reads the offices of the index from its open data, as DecodeEnti the bodies: ou.txt, or the data set of offices.
func DecodeUffici(r io.Reader) ([]Ufficio, Resoconto, error) {
	t, err := apri(r, colonneUffici[:], campoEnte, campoUfficio, campoDenominazione)
	if err != nil {
		return nil, Resoconto{}, err
	}
	var uffici blocchi[Ufficio]
	for t.prossima() {
		if !t.occorre(campoEnte) || !t.occorre(campoUfficio) || !t.occorre(campoDenominazione) {
			continue
		}
		ente, ok := codice(t, campoEnte, ParseCodiceIPA)
		if !ok {
			continue
		}
		c, ok := codice(t, campoUfficio, ParseCodiceUnivocoUfficio)
		if !ok {
			continue
		}
		v := &t.valori
		uffici.add(Ufficio{
			Codice:        c,
			Ente:          ente,
			Denominazione: v[campoDenominazione],
			Interno:       v[campoInterno],
			AOO:           collegato(t, campoAOO, ParseCodiceAOO),
			Padre:         collegato(t, campoPadre, ParseCodiceUnivocoUfficio),
			Indirizzo:     v[campoIndirizzo],
			CAP:           v[campoCAP],
			Comune:        v[campoComune],
			Catastale:     v[campoCatastale],
			Provincia:     v[campoProvincia],
			Regione:       v[campoRegione],
			Caselle:       t.caselle(),
		})
	}
	return slices.Concat(uffici...), t.conto, t.fine()
}

// blocchi is a list in pieces: what is added once is not copied again and again as the list grows.
type blocchi[T any] [][]T

func (b *blocchi[T]) add(v T) {
	const lungo = 2048
	n := len(*b)
	if n == 0 || len((*b)[n-1]) == lungo {
		*b = append(*b, make([]T, 0, lungo))
		n++
	}
	(*b)[n-1] = append((*b)[n-1], v)
}
