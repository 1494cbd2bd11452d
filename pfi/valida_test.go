package pfi_test

import (
	"slices"
	"strings"
	"testing"

	"norma"
	"norma/apprendistato"
	"norma/pfi"
)

const (
	art6f = reg + "art. 6, c. 2, lett. f)"
	art6b = reg + "art. 6, c. 2, lett. b)"
)

// casiValida has a minimal plan that yields each finding: a complete one, changed.
var casiValida = []struct {
	caso, piano string
	cambia      func(p *pfi.Piano)
	vuole       []trovato
	esito       norma.Esito
}{
	{"the professionalising path", "qualifica", func(p *pfi.Piano) { p.Contratto.Percorso = apprendistato.Professionalizzante }, []trovato{
		{"pfi/percorso-senza-modello", "/contratto/percorso", "professionalizzante", "", "d.lgs. 81/2015, art. 42, c. 1"},
	}, norma.NonApplicabile},

	// Art. 6, c. 2, lett. f).
	{"skills of internal training only", "qualifica", func(p *pfi.Piano) {
		for i := range p.Formazione.Competenze {
			p.Formazione.Competenze[i].Formazione = pfi.InInterna
		}
	}, []trovato{{"pfi/competenze-di-una-sola-formazione", "/formazione/competenze", "", "esterna", art6f}}, norma.Violato},
	{"skills of external training only", "qualifica", func(p *pfi.Piano) {
		for i := range p.Formazione.Competenze {
			p.Formazione.Competenze[i].Formazione = pfi.InEsterna
		}
	}, []trovato{{"pfi/competenze-di-una-sola-formazione", "/formazione/competenze", "", "interna", art6f}}, norma.Violato},
	{"a skill of either training is enough", "qualifica", func(p *pfi.Piano) { p.Formazione.Competenze = p.Formazione.Competenze[:1] }, nil, norma.Rispettato},
	{"skills of a training that is not said", "qualifica", func(p *pfi.Piano) {
		p.Formazione.Competenze = p.Formazione.Competenze[1:]
		p.Formazione.Competenze[1].Formazione = ""
	}, []trovato{{"norma/dato-mancante", "/formazione/competenze/1/formazione", "", "", art6f}}, norma.Indeterminato},
	{"skills of a training that is none", "qualifica", func(p *pfi.Piano) {
		p.Formazione.Competenze = p.Formazione.Competenze[1:]
		p.Formazione.Competenze[1].Formazione = "serale"
	}, []trovato{{"norma/parola-sconosciuta", "/formazione/competenze/1/formazione", "serale", "", art6f}}, norma.Indeterminato},
	{"skills that are not the figure's", "qualifica", func(p *pfi.Piano) { p.Formazione.Coerenti = norma.Known(false) }, []trovato{
		{"pfi/competenze-non-coerenti-con-la-figura", "/formazione/coerenti", "no", "si", art6f},
	}, norma.Violato},
	{"skills not said to be the figure's", "qualifica", func(p *pfi.Piano) { p.Formazione.Coerenti = norma.Opt[bool]{} }, []trovato{
		{"norma/dato-mancante", "/formazione/coerenti", "", "", art6f},
	}, norma.Indeterminato},

	// Art. 6, c. 4.
	{"no aims of compulsory education", "qualifica", func(p *pfi.Piano) { p.Formazione.Obiettivi = nil }, []trovato{
		{"pfi/senza-obiettivi-degli-assi-culturali", "/formazione/obiettivi", "", "", reg + "art. 6, c. 4"},
	}, norma.Violato},
	{"an aim without an axis", "qualifica", func(p *pfi.Piano) { p.Formazione.Obiettivi[2].Asse = "" }, []trovato{
		{"pfi/senza-obiettivi-degli-assi-culturali", "/formazione/obiettivi/2/asse", "", "", reg + "art. 6, c. 4"},
	}, norma.Violato},
	{"an axis without an aim", "qualifica", func(p *pfi.Piano) { p.Formazione.Obiettivi[0].Descrizione = "" }, []trovato{
		{"pfi/senza-obiettivi-degli-assi-culturali", "/formazione/obiettivi/0/descrizione", "", "", reg + "art. 6, c. 4"},
	}, norma.Violato},
	{"no aims after ten years of schooling", "qualifica", func(p *pfi.Piano) {
		p.Formazione.Obiettivi = nil
		p.Contratto.Apprendista.DieciAnni = norma.Known(true)
	}, nil, norma.Rispettato},

	// Identifiers.
	{"tax code that is none", "laurea", func(p *pfi.Piano) { p.Datore.CodiceFiscale = "1098765" }, []trovato{
		{"identificativi/codice-fiscale-forma", "/datore/codiceFiscale", "1098765[]", "", sez1},
	}, norma.Violato},
	{"VAT number with a wrong digit", "laurea", func(p *pfi.Piano) { p.Istituzione.PartitaIVA = "08132640586" }, []trovato{
		{"identificativi/partita-iva-controllo", "/istituzione/partitaIVA", "0813264058[6]", "", sez2},
	}, norma.Violato},
	{"no VAT number of the institution", "its", func(p *pfi.Piano) { p.Istituzione.PartitaIVA = "" }, nil, norma.Rispettato},
	{"tax code with a wrong letter", "laurea", func(p *pfi.Piano) { p.Istituzione.Rappresentante.CodiceFiscale = "NRESFN62B28F205X" }, []trovato{
		{"identificativi/codice-fiscale-controllo", "/istituzione/rappresentante/codiceFiscale", "NRESFN62B28F205[X]", "", sez2},
	}, norma.Violato},
	{"tax code of another day of birth", "laurea", func(p *pfi.Piano) { p.Contratto.Apprendista.Nascita = norma.Giorno(2003, 4, 19) }, []trovato{
		{"identificativi/codice-fiscale-nascita-diversa", "/apprendista/codiceFiscale", "MRCGLI03D58A123Y", "", sez3},
	}, norma.Indeterminato},
	{"tax code of another surname", "laurea", func(p *pfi.Piano) { p.Datore.Tutor.Cognome = "Pavoni" }, []trovato{
		{"identificativi/codice-fiscale-cognome-diverso", "/datore/tutor/codiceFiscale", "GLLRRT85T45H501T", "", sez1},
	}, norma.Rispettato},
	{"mailbox that is none", "laurea", func(p *pfi.Piano) { p.Apprendista.Email = "giulia.marchetti" }, []trovato{
		{"identificativi/casella-forma", "/apprendista/email", "giulia.marchetti[]", "", sez3},
	}, norma.Violato},
	{"postcode that is none", "laurea", func(p *pfi.Piano) { p.Apprendista.Domicilio.CAP = "154" }, []trovato{
		{"identificativi/cap-forma", "/apprendista/domicilio/cap", "154[]", "", sez3},
	}, norma.Violato},
	{"activity code that is none", "laurea", func(p *pfi.Piano) { p.Datore.Ateco[1] = "62.2.0" }, []trovato{
		{"identificativi/ateco-forma", "/datore/ateco/1", "62.2[.]0", "", sez1},
	}, norma.Violato},
	{"agreement code that is none", "laurea", func(p *pfi.Piano) { p.Datore.CodiceCCNL = "011" }, []trovato{
		{"identificativi/codice-cnel-forma", "/datore/codiceCCNL", "011[]", "", sez1},
	}, norma.Violato},
	{"tax code of a parent with a wrong letter", "qualifica", func(p *pfi.Piano) { p.Apprendista.Genitori[1].CodiceFiscale = "CNTSLV79P57H501Z" }, []trovato{
		{"identificativi/codice-fiscale-controllo", "/apprendista/genitori/1/codiceFiscale", "CNTSLV79P57H501[Z]", "", nota3},
	}, norma.Violato},
	{"one person as both tutors", "laurea", func(p *pfi.Piano) { p.Istituzione.Tutor.Persona = p.Datore.Tutor.Persona }, []trovato{
		{"pfi/stessa-persona", "/istituzione/tutor/codiceFiscale", "GLLRRT85T45H501T", "", sez2},
	}, norma.Indeterminato},
	{"the apprentice as company tutor", "laurea", func(p *pfi.Piano) { p.Datore.Tutor.Persona = p.Apprendista.Persona }, []trovato{
		{"pfi/stessa-persona", "/datore/tutor/codiceFiscale", "MRCGLI03D58A123Y", "", sez1},
	}, norma.Indeterminato},

	// Foreigners, minors, domicile.
	{"citizenship not said", "laurea", func(p *pfi.Piano) { p.Apprendista.Cittadinanza = "" }, []trovato{
		{"norma/dato-mancante", "/apprendista/cittadinanza", "", "", sez3},
	}, norma.Indeterminato},
	{"citizenship that is no word", "laurea", func(p *pfi.Piano) { p.Apprendista.Cittadinanza = "svizzera" }, []trovato{
		{"norma/parola-sconosciuta", "/apprendista/cittadinanza", "svizzera", "", sez3},
	}, norma.Indeterminato},
	{"a citizen of the Union", "its", func(p *pfi.Piano) {
		p.Apprendista.Cittadinanza, p.Apprendista.Permesso = pfi.UnioneEuropea, pfi.Permesso{}
	}, nil, norma.Rispettato},
	{"no residence permit", "its", func(p *pfi.Piano) { p.Apprendista.Permesso = pfi.Permesso{} }, []trovato{
		{"pfi/senza-permesso-di-soggiorno", "/apprendista/permesso", "", "", sez3},
	}, norma.Violato},
	{"residence permit without a number", "its", func(p *pfi.Piano) { p.Apprendista.Permesso.Numero = "" }, []trovato{
		{"pfi/senza-permesso-di-soggiorno", "/apprendista/permesso/numero", "", "", sez3},
	}, norma.Violato},
	{"residence permit without an expiry", "its", func(p *pfi.Piano) { p.Apprendista.Permesso.Scadenza = norma.Data{} }, []trovato{
		{"pfi/senza-permesso-di-soggiorno", "/apprendista/permesso/scadenza", "", "", sez3},
	}, norma.Violato},
	{"residence permit that expires on no day", "its", func(p *pfi.Piano) { p.Apprendista.Permesso.Scadenza = norma.Giorno(2028, 2, 30) }, []trovato{
		{"norma/data-impossibile", "/apprendista/permesso/scadenza", "2028-02-30", "", sez3},
	}, norma.Indeterminato},
	{"residence permit expired on the eve of the hiring", "its", func(p *pfi.Piano) { p.Apprendista.Permesso.Scadenza = norma.Giorno(2025, 11, 2) }, []trovato{
		{"pfi/permesso-di-soggiorno-scaduto", "/apprendista/permesso/scadenza", "2025-11-02", "2025-11-03", sez3},
	}, norma.Violato},
	{"residence permit that expires on the hiring day", "its", func(p *pfi.Piano) { p.Apprendista.Permesso.Scadenza = norma.Giorno(2025, 11, 3) }, []trovato{
		{"pfi/permesso-di-soggiorno-da-rinnovare", "/apprendista/permesso/scadenza", "2025-11-03", "2027-08-02", sez3},
	}, norma.Rispettato},
	{"residence permit that expires on the last day but one", "its", func(p *pfi.Piano) { p.Apprendista.Permesso.Scadenza = norma.Giorno(2027, 8, 1) }, []trovato{
		{"pfi/permesso-di-soggiorno-da-rinnovare", "/apprendista/permesso/scadenza", "2027-08-01", "2027-08-02", sez3},
	}, norma.Rispettato},
	{"residence permit that expires on the last day", "its", func(p *pfi.Piano) { p.Apprendista.Permesso.Scadenza = norma.Giorno(2027, 8, 2) }, nil, norma.Rispettato},
	{"a number that no permit has", "its", func(p *pfi.Piano) { p.Apprendista.Permesso.Numero = "I1" }, []trovato{
		{"identificativi/permesso-forma", "/apprendista/permesso/numero", "I1[]", "", sez3},
	}, norma.Violato},
	{"residence permit that expires in the extension", "its", func(p *pfi.Piano) { // the period is moved to 30 September by a change of the plan
		p.Contratto.Proroghe = []apprendistato.Proroga{{Inizio: norma.Giorno(2027, 8, 3), Fine: norma.Giorno(2027, 9, 30), Accordo: norma.Giorno(2027, 7, 1)}}
		p.Apprendista.Permesso.Scadenza = norma.Giorno(2027, 9, 29)
	}, []trovato{
		{"pfi/permesso-di-soggiorno-da-rinnovare", "/apprendista/permesso/scadenza", "2027-09-29", "2027-09-30", sez3},
		{"apprendistato/fine-spostata-col-piano", "/contratto/proroghe/0/fine", "2027-09-30", "2027-08-02", reg + "art. 29, c. 6"},
	}, norma.Rispettato},
	{"mailbox of a parent that is none", "qualifica", func(p *pfi.Piano) { p.Apprendista.Genitori[1].Email = "silvia" }, []trovato{
		{"identificativi/casella-forma", "/apprendista/genitori/1/email", "silvia[]", "", nota3},
	}, norma.Violato},
	{"a minor without parents", "qualifica", func(p *pfi.Piano) { p.Apprendista.Genitori = nil }, []trovato{
		{"pfi/senza-dati-dei-genitori", "/apprendista/genitori", "", "", nota3},
	}, norma.Violato},
	{"a parent without a name", "qualifica", func(p *pfi.Piano) { p.Apprendista.Genitori[1].Nome = "" }, []trovato{
		{"pfi/senza-dati-dei-genitori", "/apprendista/genitori/1/nome", "", "", nota3},
	}, norma.Violato},
	{"a parent who did not sign", "qualifica", func(p *pfi.Piano) { p.Apprendista.Genitori[0].Firma = norma.Data{} }, []trovato{
		{"norma/dato-mancante", "/apprendista/genitori/0/firma", "", "", nota13},
	}, norma.Indeterminato},
	{"a parent who signed on the hiring day", "qualifica", func(p *pfi.Piano) { p.Apprendista.Genitori[0].Firma = norma.Giorno(2025, 9, 15) }, nil, norma.Rispettato},
	{"a parent who signed on the day after the hiring", "qualifica", func(p *pfi.Piano) { p.Apprendista.Genitori[0].Firma = norma.Giorno(2025, 9, 16) }, []trovato{
		{"pfi/firma-dei-genitori-tardiva", "/apprendista/genitori/0/firma", "2025-09-16", "2025-09-15", nota13},
	}, norma.Violato},
	{"of age on the day of signing", "qualifica", func(p *pfi.Piano) { // 18 on 10 September 2025, when the plan is signed
		p.Contratto.Apprendista.Nascita = norma.Giorno(2007, 9, 10)
		p.Apprendista.CodiceFiscale = "FRRLCU07P10H501D"
		p.Apprendista.Genitori = nil
	}, nil, norma.Rispettato},
	{"of age on the day after signing", "qualifica", func(p *pfi.Piano) {
		p.Contratto.Apprendista.Nascita = norma.Giorno(2007, 9, 11)
		p.Apprendista.CodiceFiscale = "FRRLCU07P11H501C"
		p.Apprendista.Genitori = nil
	}, []trovato{{"pfi/senza-dati-dei-genitori", "/apprendista/genitori", "", "", nota3}}, norma.Violato},
	{"the residence as domicile", "laurea", func(p *pfi.Piano) { p.Apprendista.Domicilio = p.Apprendista.Residenza }, []trovato{
		{"pfi/domicilio-uguale-alla-residenza", "/apprendista/domicilio", "", "", sez3},
	}, norma.Rispettato},
	{"a domicile without a municipality", "laurea", func(p *pfi.Piano) { p.Apprendista.Domicilio.Comune = "" }, []trovato{
		{"pfi/campo-del-modello-vuoto", "/apprendista/domicilio/comune", "", "", sez3},
	}, norma.Rispettato},

	// What is said twice.
	{"months that are not those of the dates", "laurea", func(p *pfi.Piano) { p.Rapporto.Mesi = norma.Known(23) }, []trovato{
		{"pfi/mesi-dichiarati-diversi", "/rapporto/mesi", "P23M", "P24M", sez3},
	}, norma.Rispettato},
	{"a day beyond the months", "its", func(p *pfi.Piano) { p.Contratto.Fine = norma.Giorno(2027, 8, 3) }, []trovato{
		{"pfi/mesi-dichiarati-diversi", "/rapporto/mesi", "P21M", "P21M1D", sez3},
	}, norma.Rispettato},
	{"another agreement", "laurea", func(p *pfi.Piano) { p.Contratto.CCNL.Nome = "Commercio" }, []trovato{
		{"pfi/ccnl-diversi", "/contratto/ccnl/nome", "Commercio", "Metalmeccanica industria", sez3},
	}, norma.Rispettato},
	{"the same agreement in other letters", "laurea", func(p *pfi.Piano) { p.Contratto.CCNL.Nome = "METALMECCANICA - INDUSTRIA" }, nil, norma.Rispettato},
	{"a title that is not listed", "laurea", func(p *pfi.Piano) { p.Apprendista.Studi = p.Apprendista.Studi[:1] }, []trovato{
		{"pfi/titolo-non-tra-gli-studi", "/contratto/apprendista/titolo", "diploma-superiore", "", sez3},
	}, norma.Rispettato},
	{"no title, and none listed", "qualifica", func(p *pfi.Piano) {
		p.Contratto.Apprendista.Titolo, p.Apprendista.Studi = apprendistato.NessunTitolo, nil
	}, nil, norma.Rispettato},
	{"a higher title among those listed", "laurea", func(p *pfi.Piano) { p.Apprendista.Studi[0].Titolo, p.Apprendista.Studi[0].Tipologia = "its", "ITS" }, []trovato{
		{"pfi/titolo-piu-alto-tra-gli-studi", "/apprendista/studi/0/titolo", "its", "diploma-superiore", sez3},
	}, norma.Indeterminato},
	{"a title of the year of birth", "laurea", func(p *pfi.Piano) { p.Apprendista.Studi[0].Anno = norma.Known(2003) }, []trovato{
		{"pfi/anno-di-studio-impossibile", "/apprendista/studi/0/anno", "2003", "2004-2025", sez3},
	}, norma.Indeterminato},
	{"titles of the first and last year possible", "laurea", func(p *pfi.Piano) {
		p.Apprendista.Studi[0].Anno, p.Apprendista.Studi[1].Anno = norma.Known(2004), norma.Known(2025)
	}, nil, norma.Rispettato},
	{"a title of the year after the hiring", "laurea", func(p *pfi.Piano) { p.Apprendista.Studi[1].Anno = norma.Known(2026) }, []trovato{
		{"pfi/anno-di-studio-impossibile", "/apprendista/studi/1/anno", "2026", "2004-2025", sez3},
	}, norma.Indeterminato},
	{"attendance of the year after the hiring", "laurea", func(p *pfi.Piano) { p.Apprendista.AnnoFrequenza = norma.Known(2026) }, []trovato{
		{"pfi/anno-di-studio-impossibile", "/apprendista/annoFrequenza", "2026", "2004-2025", sez3},
	}, norma.Indeterminato},
	{"experience that ends before it starts", "laurea", func(p *pfi.Piano) { p.Apprendista.Esperienze[0].Al = norma.Giorno(2021, 1, 31) }, []trovato{
		{"pfi/esperienza-impossibile", "/apprendista/esperienze/0", "2021-02-01/2021-01-31", "", sez3},
	}, norma.Indeterminato},
	{"experience of one day", "laurea", func(p *pfi.Piano) { p.Apprendista.Esperienze[0].Al = norma.Giorno(2021, 2, 1) }, nil, norma.Rispettato},
	{"experience before the birth", "laurea", func(p *pfi.Piano) { p.Apprendista.Esperienze[0].Dal = norma.Giorno(2003, 4, 17) }, []trovato{
		{"pfi/esperienza-impossibile", "/apprendista/esperienze/0", "2003-04-17/2021-05-28", "", sez3},
	}, norma.Indeterminato},
	{"experience after the hiring", "laurea", func(p *pfi.Piano) {
		p.Apprendista.Esperienze[0].Dal, p.Apprendista.Esperienze[0].Al = norma.Giorno(2025, 10, 2), norma.Data{}
	}, []trovato{
		{"pfi/esperienza-impossibile", "/apprendista/esperienze/0", "2025-10-02/..", "", sez3},
	}, norma.Indeterminato},
	{"experience on no day", "laurea", func(p *pfi.Piano) { p.Apprendista.Esperienze[0].Al = norma.Giorno(2021, 2, 29) }, []trovato{
		{"pfi/esperienza-impossibile", "/apprendista/esperienze/0", "2021-02-01/2021-02-29", "", sez3},
	}, norma.Indeterminato},
	{"more CFU than the path has left", "laurea", func(p *pfi.Piano) { p.Formazione.CFU = norma.Known(121) }, []trovato{ // 180 - 60 = 120
		{"pfi/cfu-oltre-i-residui", "/formazione/cfu", "121", "120", reg + "art. 25, c. 2, lett. h)"},
	}, norma.Indeterminato},
	{"all the CFU that the path has left", "laurea", func(p *pfi.Piano) { p.Formazione.CFU = norma.Known(120) }, nil, norma.Rispettato},
	{"no use of the data", "laurea", func(p *pfi.Piano) { p.Consenso = norma.Known(false) }, []trovato{
		{"pfi/consenso-negato", "/consenso", "no", "si", sez5},
	}, norma.Rispettato},

	// The years of section 4.
	{"no years of section 4", "laurea", func(p *pfi.Piano) { p.Formazione.Anni = nil }, []trovato{
		{"pfi/campo-del-modello-vuoto", "/formazione/anni", "", "", sez4},
	}, norma.Rispettato},
	{"a year without its number", "laurea", func(p *pfi.Piano) { p.Formazione.Anni[1].Numero = norma.Opt[int]{} }, []trovato{
		{"norma/dato-mancante", "/formazione/anni/1/numero", "", "", sez4},
		{"pfi/anno-senza-contenuti", "/formazione/anni", "3", "", sez4},
	}, norma.Indeterminato},
	{"a year without hours", "laurea", func(p *pfi.Piano) { p.Contratto.Anni = p.Contratto.Anni[:1] }, []trovato{
		{"pfi/anno-senza-ore", "/formazione/anni/1/numero", "3", "", sez4},
	}, norma.Indeterminato},
	{"hours of a year without contents", "laurea", func(p *pfi.Piano) { p.Formazione.Anni = p.Formazione.Anni[1:] }, []trovato{
		{"pfi/anno-senza-contenuti", "/formazione/anni", "2", "", sez4},
	}, norma.Indeterminato},
	{"a year twice", "laurea", func(p *pfi.Piano) {
		p.Formazione.Anni = append(p.Formazione.Anni, p.Formazione.Anni[1])
		p.Formazione.Anni[2].Dal, p.Formazione.Anni[2].Al = norma.Data{}, norma.Data{}
	}, []trovato{{"pfi/anno-ripetuto", "/formazione/anni/2/numero", "3", "", sez4}}, norma.Indeterminato},
	{"a year that ends before it starts", "laurea", func(p *pfi.Piano) { p.Formazione.Anni[1].Al = norma.Giorno(2026, 9, 30) }, []trovato{
		{"pfi/anno-a-rovescio", "/formazione/anni/1", "2026-10-01/2026-09-30", "", sez4},
	}, norma.Indeterminato},
	{"a year that begins on no day", "laurea", func(p *pfi.Piano) { p.Formazione.Anni[1].Dal = norma.Giorno(2026, 9, 31) }, []trovato{
		{"pfi/anno-a-rovescio", "/formazione/anni/1", "2026-09-31/2027-09-30", "", sez4},
	}, norma.Indeterminato},
	{"a year that begins before the hiring", "laurea", func(p *pfi.Piano) { p.Formazione.Anni[0].Dal = norma.Giorno(2025, 9, 30) }, []trovato{
		{"pfi/anno-fuori-dal-contratto", "/formazione/anni/0", "2025-09-30/2026-09-30", "2025-10-01/2027-09-30", sez4},
	}, norma.Indeterminato},
	{"a year that ends after the period", "laurea", func(p *pfi.Piano) { p.Formazione.Anni[1].Al = norma.Giorno(2027, 10, 1) }, []trovato{
		{"pfi/anno-fuori-dal-contratto", "/formazione/anni/1", "2026-10-01/2027-10-01", "2025-10-01/2027-09-30", sez4},
	}, norma.Indeterminato},
	{"two years on one day", "laurea", func(p *pfi.Piano) { p.Formazione.Anni[1].Dal = norma.Giorno(2026, 9, 30) }, []trovato{
		{"pfi/anni-sovrapposti", "/formazione/anni/1", "2026-09-30/2027-09-30", "2025-10-01/2026-09-30", sez4},
	}, norma.Indeterminato},
	{"years without days", "laurea", func(p *pfi.Piano) {
		for i := range p.Formazione.Anni {
			p.Formazione.Anni[i].Dal, p.Formazione.Anni[i].Al = norma.Data{}, norma.Data{}
		}
	}, nil, norma.Rispettato},
	{"hours of tutoring that do not add up", "qualifica", func(p *pfi.Piano) { p.Formazione.Tutoraggio.Ore = norma.Known(61 * norma.Ora) }, []trovato{ // 20 + 20 + 20
		{"pfi/ore-di-tutoraggio-diverse", "/formazione/tutoraggio/ore", "61 h", "60 h", art6b},
	}, norma.Indeterminato},

	// Lists beyond what is examined.
	{"too many skills", "laurea", func(p *pfi.Piano) {
		p.Formazione.Competenze = slices.Repeat(p.Formazione.Competenze[:1], 101)
	}, []trovato{
		{"pfi/troppi-elementi", "/formazione/competenze", "101", "100", reg + "art. 25, c. 2, lett. i)"},
	}, norma.Indeterminato},
	{"as many skills as are examined", "laurea", func(p *pfi.Piano) {
		p.Formazione.Competenze = slices.Repeat(p.Formazione.Competenze[:1], 100)
	}, nil, norma.Rispettato},
	{"too many titles", "laurea", func(p *pfi.Piano) {
		p.Apprendista.Studi = slices.Repeat(p.Apprendista.Studi[1:], 31)
	}, []trovato{
		{"pfi/troppi-elementi", "/apprendista/studi", "31", "30", sez3},
	}, norma.Indeterminato},
	{"too many years", "laurea", func(p *pfi.Piano) {
		for i := range 11 {
			p.Formazione.Anni = append(p.Formazione.Anni[:i:i], pfi.AnnoFormativo{Numero: norma.Known(i)})
			p.Contratto.Anni = nil
		}
	}, []trovato{
		{"pfi/senza-articolazione-dei-periodi", "/contratto/anni", "", "", reg + "art. 25, c. 2, lett. f)"},
		{"pfi/troppi-elementi", "/formazione/anni", "11", "10", sez4},
	}, norma.Violato},

	// The contract's own rules.
	{"too long", "qualifica", func(p *pfi.Piano) { // 36 months and a day
		p.Contratto.Fine = norma.Giorno(2028, 9, 15)
		p.Rapporto.Mesi = norma.Known(36)
	}, []trovato{
		{"pfi/mesi-dichiarati-diversi", "/rapporto/mesi", "P36M", "P36M1D", sez3},
		{"apprendistato/durata-oltre-il-massimo", "/contratto/fine", "P36M1D", "P36M", reg + "art. 4, c. 1, lett. a)"},
	}, norma.Violato},
	{"external hours beyond the cap", "qualifica", func(p *pfi.Piano) { // 50 % of 1056 is 528
		p.Contratto.Anni[2].Esterne, p.Contratto.Anni[2].Interne = norma.Known(529*norma.Ora), norma.Known(527*norma.Ora)
	}, []trovato{
		{"apprendistato/formazione-esterna-oltre-il-massimo", "/contratto/anni/2/esterne", "529 h", "528 h", reg + "art. 5, c. 3"},
	}, norma.Violato},
	{"a figure of the other list", "qualifica", func(p *pfi.Piano) { p.Contratto.Figura = apprendistato.Figura{Codice: "tecnico-cucina"} }, []trovato{
		{"apprendistato/figura-di-altro-elenco", "/contratto/figura/codice", "tecnico-cucina", "qualifica", reg + "art. 9, c. 2"},
	}, norma.Violato},
	{"internal hours of research below the share", "ricerca", func(p *pfi.Piano) { p.Contratto.Anni[1].Interne = norma.Known(269 * norma.Ora) }, []trovato{ // 20 % of 1350 is 270
		{"apprendistato/formazione-interna-sotto-il-minimo", "/contratto/anni/1/interne", "269 h", "270 h", reg + "art. 36, c. 5"},
	}, norma.Violato},
	{"a tutor whose contract ends with the apprentice's", "its", func(p *pfi.Piano) { p.Contratto.Tutor.Formativo.Scadenza = norma.Giorno(2027, 8, 2) }, []trovato{
		{"apprendistato/tutor-formativo-scade-prima", "/contratto/tutor/formativo/scadenza", "2027-08-02", "2027-08-02", reg + "all. B, sez. 2, nota 2"},
	}, norma.Violato},
	{"a tutor of a lower level", "laurea", func(p *pfi.Piano) { p.Contratto.Tutor.Aziendale.Livello = norma.Known(4) }, []trovato{
		{"apprendistato/tutor-di-livello-inferiore", "/contratto/tutor/aziendale/livello", "4", "5", reg + "art. 26, c. 6"},
	}, norma.Violato},
	{"a protocol that has expired", "laurea", func(p *pfi.Piano) { p.Contratto.Protocollo.Scadenza = norma.Giorno(2025, 9, 30) }, []trovato{
		{"apprendistato/protocollo-scaduto", "/contratto/protocollo/scadenza", "2025-09-30", "2025-10-01", reg + "all. A, art. 8, c. 1"},
	}, norma.Violato},
	{"a signature after the hiring", "laurea", func(p *pfi.Piano) { p.Contratto.PFI.Datore = norma.Giorno(2025, 10, 2) }, []trovato{
		{"apprendistato/pfi-firma-del-datore-tardiva", "/contratto/pfi/datore", "2025-10-02", "2025-10-01", reg + "all. A, art. 4, c. 1"},
	}, norma.Violato},
	{"not signed by the institution", "laurea", func(p *pfi.Piano) { p.Contratto.PFI.Istituzione = norma.Data{} }, []trovato{
		{"norma/dato-mancante", "/contratto/pfi/istituzione", "", "", reg + "all. A, art. 4, c. 1"},
	}, norma.Indeterminato},
	{"what happens later is not the plan's", "laurea", func(p *pfi.Piano) { p.Contratto.Svolgimento.Cessazione = norma.Giorno(2025, 1, 1) }, nil, norma.Rispettato},
	{"no birth", "laurea", func(p *pfi.Piano) { p.Contratto.Apprendista.Nascita = norma.Data{} }, []trovato{
		{"norma/dato-mancante", "/contratto/apprendista/nascita", "", "", "d.lgs. 81/2015, art. 45, c. 1"},
	}, norma.Indeterminato},
	{"no path", "laurea", func(p *pfi.Piano) { p.Contratto.Percorso = "" }, []trovato{
		{"norma/dato-mancante", "/contratto/percorso", "", "", reg + "art. 42, c. 1"},
	}, norma.Indeterminato},
	{"in another region", "laurea", func(p *pfi.Piano) { p.Contratto.Impresa.Regione = norma.Umbria }, []trovato{
		{"apprendistato/altra-regione", "/contratto/impresa/regione", "umbria", "lazio", reg + "art. 2, c. 1"},
	}, norma.NonApplicabile},
}

func TestValidate(t *testing.T) {
	for _, tt := range casiValida {
		t.Run(tt.caso, func(t *testing.T) {
			p := piano(t, tt.piano)
			tt.cambia(&p)
			v := p.Validate(lazio())
			controllaTrovati(t, &v.Giudizio, tt.vuole...)
			if v.Esito != tt.esito {
				t.Errorf("verdict %v, want %v", v.Esito, tt.esito)
			}
		})
	}
}

// vuoti are the fields of the form whose emptiness is noticed, each at its place.
var vuoti = []struct {
	dove   norma.Puntatore
	svuota func(p *pfi.Piano)
	rif    norma.Riferimento
}{
	{"/datore/sedeOperativa", func(p *pfi.Piano) { p.Datore.SedeOperativa = pfi.Sede{} }, sez1},
	{"/datore/sedeOperativa/indirizzo", func(p *pfi.Piano) { p.Datore.SedeOperativa.Indirizzo = "" }, sez1},
	{"/datore/sedeLegale/cap", func(p *pfi.Piano) { p.Datore.SedeLegale.CAP = "" }, sez1},
	{"/datore/sedeLegale/provincia", func(p *pfi.Piano) { p.Datore.SedeLegale.Provincia = "" }, sez1},
	{"/datore/partitaIVA", func(p *pfi.Piano) { p.Datore.PartitaIVA = "" }, sez1},
	{"/datore/telefono", func(p *pfi.Piano) { p.Datore.Telefono = "" }, sez1},
	{"/datore/email", func(p *pfi.Piano) { p.Datore.Email = "" }, sez1},
	{"/datore/ateco", func(p *pfi.Piano) { p.Datore.Ateco = nil }, sez1},
	{"/datore/ccnl", func(p *pfi.Piano) { p.Datore.CCNL = "" }, sez1},
	{"/datore/rappresentante", func(p *pfi.Piano) { p.Datore.Rappresentante = pfi.Persona{} }, sez1},
	{"/datore/rappresentante/cognome", func(p *pfi.Piano) { p.Datore.Rappresentante.Cognome = "" }, sez1},
	{"/datore/rappresentante/nome", func(p *pfi.Piano) { p.Datore.Rappresentante.Nome = "" }, sez1},
	{"/datore/rappresentante/codiceFiscale", func(p *pfi.Piano) { p.Datore.Rappresentante.CodiceFiscale = "" }, sez1},
	{"/datore/tutor/telefono", func(p *pfi.Piano) { p.Datore.Tutor.Telefono = "" }, sez1},
	{"/datore/tutor/email", func(p *pfi.Piano) { p.Datore.Tutor.Email = "" }, sez1},
	{"/datore/tutor/livello", func(p *pfi.Piano) { p.Datore.Tutor.Livello = "" }, sez1},
	{"/datore/tutor/esperienza", func(p *pfi.Piano) { p.Datore.Tutor.Esperienza = norma.Opt[int]{} }, sez1},
	{"/istituzione/sedeOperativa", func(p *pfi.Piano) { p.Istituzione.SedeOperativa = pfi.Sede{} }, sez2},
	{"/istituzione/sedeLegale/comune", func(p *pfi.Piano) { p.Istituzione.SedeLegale.Comune = "" }, sez2},
	{"/istituzione/telefono", func(p *pfi.Piano) { p.Istituzione.Telefono = "" }, sez2},
	{"/istituzione/email", func(p *pfi.Piano) { p.Istituzione.Email = "" }, sez2},
	{"/istituzione/rappresentante", func(p *pfi.Piano) { p.Istituzione.Rappresentante = pfi.Persona{} }, sez2},
	{"/istituzione/tutor/livello", func(p *pfi.Piano) { p.Istituzione.Tutor.Livello = "" }, sez2},
	{"/apprendista/luogoNascita", func(p *pfi.Piano) { p.Apprendista.LuogoNascita = "" }, sez3},
	{"/apprendista/residenza", func(p *pfi.Piano) { p.Apprendista.Residenza = pfi.Sede{} }, sez3},
	{"/apprendista/cellulare", func(p *pfi.Piano) { p.Apprendista.Telefono, p.Apprendista.Cellulare = "", "" }, sez3},
	{"/apprendista/email", func(p *pfi.Piano) { p.Apprendista.Email = "" }, sez3},
	{"/apprendista/stato", func(p *pfi.Piano) { p.Apprendista.Stato = "" }, sez3},
	{"/apprendista/ultimaAnnualita", func(p *pfi.Piano) { p.Apprendista.UltimaAnnualita = "" }, sez3},
	{"/apprendista/annoFrequenza", func(p *pfi.Piano) { p.Apprendista.AnnoFrequenza = norma.Opt[int]{} }, sez3},
	{"/apprendista/studi/0/titolo", func(p *pfi.Piano) { p.Apprendista.Studi[0].Titolo, p.Apprendista.Studi[0].Tipologia = "", "licenza" }, sez3},
	{"/apprendista/studi/1/tipologia", func(p *pfi.Piano) { p.Apprendista.Studi[1].Tipologia = "" }, sez3},
	{"/apprendista/studi/1/anno", func(p *pfi.Piano) { p.Apprendista.Studi[1].Anno = norma.Opt[int]{} }, sez3},
	{"/apprendista/studi/0/istituto", func(p *pfi.Piano) { p.Apprendista.Studi[0].Istituto = "" }, sez3},
	{"/rapporto/mesi", func(p *pfi.Piano) { p.Rapporto.Mesi = norma.Opt[int]{} }, sez3},
	{"/rapporto/finale", func(p *pfi.Piano) { p.Rapporto.Finale = "" }, sez3},
	{"/rapporto/mansioni", func(p *pfi.Piano) { p.Rapporto.Mansioni = "" }, sez3},
	{"/contratto/ccnl/nome", func(p *pfi.Piano) { p.Contratto.CCNL.Nome = "" }, sez3},
	{"/contratto/tempoParziale", func(p *pfi.Piano) {
		p.Contratto.TempoParziale, p.Rapporto.Orario = norma.Opt[bool]{}, norma.Known(40*norma.Ora)
	}, sez3},
	{"/consenso", func(p *pfi.Piano) { p.Consenso = norma.Opt[bool]{} }, sez5},
	{"/luogo", func(p *pfi.Piano) { p.Luogo = "" }, sez5},
	{"/data", func(p *pfi.Piano) { p.Data = norma.Data{} }, sez5},
}

func TestCampoVuoto(t *testing.T) {
	for _, v := range vuoti {
		p := piano(t, "its")
		v.svuota(&p)
		r := p.Validate(lazio())
		controllaTrovati(t, &r.Giudizio, trovato{codice: "pfi/campo-del-modello-vuoto", dove: v.dove, rif: v.rif})
		if r.Esito != norma.Rispettato {
			t.Error(v.dove, r.Esito)
		}
	}
}

// TestPianoVuoto: nothing panics, nothing is found twice, and what is missing comes once.
func TestPianoVuoto(t *testing.T) {
	for percorso := range slices.Values(append(apprendistato.AllPercorsi(), "", "tirocinio")) {
		p := pfi.Piano{Contratto: apprendistato.Contratto{Percorso: percorso}}
		v := p.Validate(lazio())
		visti := map[norma.Puntatore]string{}
		for _, r := range v.Rilievi {
			if prima, gia := visti[r.Dove]; gia {
				t.Errorf("%s: %s and %s at %s", percorso, prima, r.Codice(), r.Dove)
			}
			visti[r.Dove] = r.Codice()
		}
		if v.Esito == norma.Rispettato || len(v.Rilievi) == 0 {
			t.Errorf("%s: %v", percorso, v.Esito)
		}
	}
}

// TestOgniCodice: each check on the plan is in a case of its own, alone at its gravity.
func TestOgniCodice(t *testing.T) {
	soli := map[string]bool{"pfi/campo-del-modello-vuoto": true, "pfi/troppi-elementi": true}
	for _, s := range senza {
		soli[s.codice] = true
	}
	for _, c := range casiValida {
		if len(c.vuole) == 1 {
			soli[c.vuole[0].codice] = true
		}
	}
	for _, c := range casiConfronto {
		if len(c.vuole) == 1 {
			soli[c.vuole[0].codice] = true
		}
	}
	for _, k := range pfi.Controlli() {
		if !delPiano(k.Codice) {
			continue
		}
		if !soli[k.Codice] {
			t.Errorf("%s has no case of its own", k.Codice)
		}
	}
}

// delPiano reports whether a check is about the plan: those about the other documents have their own tests.
func delPiano(codice string) bool {
	for _, altro := range []string{"pfi/protocollo-", "pfi/dossier-", "pfi/rapporto-", "pfi/informazione-"} {
		if strings.HasPrefix(codice, altro) {
			return false
		}
	}
	return true
}
