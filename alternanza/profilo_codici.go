package alternanza

import (
	"errors"

	"norma"
	"norma/cp2011"
	"norma/internal/documento"
	"norma/ipa"
)

// The members that are codes.
var (
	specieFigura = documento.Specie[cp2011.Codice]{
		Leggi: leggiFigura, Schema: `^[0-9](\.[0-9]){0,4}$`, Caratteri: len("5.2.2.3.2"),
	}
	specieGiorno = documento.Specie[GiornoAnno]{
		Leggi: leggiGiorno, Schema: `^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$`, Caratteri: len("06-15"),
	}
	specieIPA = documento.Specie[ipa.CodiceIPA]{
		Leggi: leggiIPA, Schema: `^[0-9A-Za-z][0-9A-Za-z_]{0,99}$`, Caratteri: 100,
	}
	specieUfficio = documento.Specie[ipa.CodiceUnivocoUfficio]{
		Leggi: leggiUfficio, Schema: `^[0-9A-Za-z]{6}$`, Caratteri: 6,
	}
)

var (
	figuraErrata = norma.Controllo{
		Codice: "alternanza/figura-errata", Gravita: norma.Errore,
		IT: "«{testo}» non è un codice della CP2011, che si scrive come 5.2.2.3.2",
		EN: "“{testo}” is no code of the CP2011, written as 5.2.2.3.2",
	}
	figuraInesistente = norma.Controllo{
		Codice: "alternanza/figura-inesistente", Gravita: norma.Errore,
		IT: "la CP2011 non ha il codice {testo}; il più vicino sopra di esso: {ammesso}",
		EN: "the CP2011 has no code {testo}; the nearest one above it: {ammesso}",
	}
	figuraCP2021 = norma.Controllo{
		Codice: "alternanza/figura-della-cp2021", Gravita: norma.Errore,
		IT: "{testo} è un codice della CP2021, il registro usa la CP2011; il più vicino sopra di esso: {ammesso}",
		EN: "{testo} is a code of the CP2021, the register uses the CP2011; the nearest one above it: {ammesso}",
	}
	giornoErrato = norma.Controllo{
		Codice: "alternanza/giorno-errato", Gravita: norma.Errore,
		IT: "«{testo}» non è un giorno dell'anno, scritto {ammesso}",
		EN: "“{testo}” is not a day of the year, written {ammesso}",
	}
)

func leggiFigura(s string) (cp2011.Codice, norma.Rilievo) {
	c, err := cp2011.Parse(s)
	if err == nil {
		return c, norma.Rilievo{}
	}
	ignoto := (*cp2011.UnknownError)(nil)
	if !errors.As(err, &ignoto) {
		return c, norma.NewRilievo(&figuraErrata, "", "", "", figureRif)
	}
	controllo, vicino := &figuraInesistente, ignoto.Antenato.String()
	if ignoto.CP2021 {
		controllo = &figuraCP2021
	}
	if vicino == "" {
		vicino = "nessuno"
	}
	return c, norma.NewRilievo(controllo, "", "", vicino, figureRif)
}

func leggiGiorno(s string) (GiornoAnno, norma.Rilievo) {
	g, err := ParseGiornoAnno(s)
	if err != nil {
		return g, norma.NewRilievo(&giornoErrato, "", "", "MM-GG", periodiRif)
	}
	return g, norma.Rilievo{}
}

func leggiIPA(s string) (ipa.CodiceIPA, norma.Rilievo) {
	c, err := ipa.ParseCodiceIPA(s)
	return c, difettoIPA(err)
}

func leggiUfficio(s string) (ipa.CodiceUnivocoUfficio, norma.Rilievo) {
	c, err := ipa.ParseCodiceUnivocoUfficio(s)
	return c, difettoIPA(err)
}

func difettoIPA(err error) norma.Rilievo {
	if e := (*ipa.CodiceError)(nil); errors.As(err, &e) {
		return e.Rilievo("", identificazioneRif)
	}
	return norma.Rilievo{}
}
