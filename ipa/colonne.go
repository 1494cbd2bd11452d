package ipa

// campo is one of the values of a row that are kept.
type campo uint8

const caselleEnte = 5

const (
	campoIgnorato campo = iota
	campoEnte
	campoUfficio
	campoAOO
	campoPadre
	campoInterno
	campoDenominazione
	campoAcronimo
	campoFiscale
	campoTipologia
	campoCategoria
	campoDescrizione
	campoMeccanografico
	campoIndirizzo
	campoCAP
	campoComune
	campoCatastale
	campoProvincia
	campoRegione
	campoSito
	campoLiquidazione
	campoCasella // the first of caselleEnte, then as many kinds
)

const (
	campoTipo   = campoCasella + caselleEnte
	quantiCampi = campoTipo + caselleEnte
)

// colonna is a column by its name in lower case.
type colonna struct {
	nome  string
	campo campo
}

// colonneEnti are the columns of amministrazioni.txt, and of the data set of bodies.
var colonneEnti = [...]colonna{
	{"cod_amm", campoEnte},
	{"codice_ipa", campoEnte},
	{"des_amm", campoDenominazione},
	{"denominazione_ente", campoDenominazione},
	{"acronimo", campoAcronimo},
	{"cf", campoFiscale},
	{"codice_fiscale_ente", campoFiscale},
	{"tipologia_amm", campoTipologia},
	{"tipologia", campoTipologia},
	{"codice_categoria", campoCategoria},
	{"tipologia_istat", campoDescrizione},
	{"codice_miur", campoMeccanografico},
	{"indirizzo", campoIndirizzo},
	{"cap", campoCAP},
	{"comune", campoComune},
	{"codice_catastale_comune", campoCatastale},
	{"provincia", campoProvincia},
	{"regione", campoRegione},
	{"sito_istituzionale", campoSito},
	{"ente_in_liquidazione", campoLiquidazione},
	{"mail1", campoCasella},
	{"mail2", campoCasella + 1},
	{"mail3", campoCasella + 2},
	{"mail4", campoCasella + 3},
	{"mail5", campoCasella + 4},
	{"tipo_mail1", campoTipo},
	{"tipo_mail2", campoTipo + 1},
	{"tipo_mail3", campoTipo + 2},
	{"tipo_mail4", campoTipo + 3},
	{"tipo_mail5", campoTipo + 4},
}

// colonneUffici are the columns of ou.txt, and of the data set of offices.
var colonneUffici = [...]colonna{
	{"cod_amm", campoEnte},
	{"codice_ipa", campoEnte},
	{"cod_uni_ou", campoUfficio},
	{"codice_uni_uo", campoUfficio},
	{"codice_uni_uo_padre", campoPadre},
	{"codice_uni_aoo", campoAOO},
	{"cod_ou", campoInterno},
	{"des_ou", campoDenominazione},
	{"descrizione_uo", campoDenominazione},
	{"indirizzo", campoIndirizzo},
	{"cap", campoCAP},
	{"comune", campoComune},
	{"codice_catastale_comune", campoCatastale},
	{"provincia", campoProvincia},
	{"regione", campoRegione},
	{"mail1", campoCasella},
	{"mail2", campoCasella + 1},
	{"mail3", campoCasella + 2},
	{"tipo_mail1", campoTipo},
	{"tipo_mail2", campoTipo + 1},
	{"tipo_mail3", campoTipo + 2},
}
