package ipa

// Ente is a body (ente) as the index gives it. What the index does not say, or writes as null, is empty. The people whom it names
// and its pages elsewhere are left out.
type Ente struct {
	Codice         CodiceIPA
	Scritto        string // the code as the index writes it: "istsc_RMIS00100X"
	Denominazione  string // name
	Acronimo       string
	CodiceFiscale  string
	Tipologia      string // "Pubbliche Amministrazioni"
	Categoria      string // code of the category: "L6"
	Descrizione    string // its name: "Comuni e loro Consorzi e Associazioni"
	Meccanografico string // code of a school
	Indirizzo      string
	CAP            string
	Comune         string // municipality, by name
	Catastale      string // the same by its Belfiore code
	Provincia      string
	Regione        string
	Sito           string // web site
	Caselle        Caselle
	InLiquidazione bool // being wound up
}

// Ufficio is an office (unità organizzativa) as the index gives it.
type Ufficio struct {
	Codice        CodiceUnivocoUfficio
	Ente          CodiceIPA // the body to which it belongs
	Denominazione string
	Interno       string // the code by which the body itself calls it: "Uff_eFatturaPA"
	AOO           CodiceAOO
	Padre         CodiceUnivocoUfficio // the office above it
	Indirizzo     string
	CAP           string
	Comune        string
	Catastale     string
	Provincia     string
	Regione       string
	Caselle       Caselle
}
