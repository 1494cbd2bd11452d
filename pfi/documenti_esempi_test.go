package pfi_test

import (
	"fmt"

	"norma"
	"norma/apprendistato"
	"norma/pfi"
)

// An agreement between an ITS and a firm of Latina, still without clauses and signatures.
func ExampleParseProtocollo() {
	p, _, err := pfi.ParseProtocollo([]byte(`{
		"istituzione": {"denominazione": "ITS Meccatronico del Lazio", "naturaGiuridica": "fondazione", "sede": "Frosinone",
			"rappresentante": "Chiara Fontana", "tipo": "its"},
		"datore": {"denominazione": "Officine Pontine S.r.l.", "naturaGiuridica": "società a responsabilità limitata", "sede": "Latina",
			"rappresentante": "Marco Serra"},
		"oggetto": "alta-formazione-e-ricerca", "percorsi": ["its", "laurea"], "mesi": 36
	}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, r := range p.Validate(apprendistato.Lazio()).Rilievi {
		if r.Dove == "/istituzione/tipo" || r.Dove == "/destinatari" {
			fmt.Println(r.Dove, r.Messaggio(norma.Italiano), r.Rif)
		}
	}
	// Output:
	// /istituzione/tipo un'istituzione di tipo «its» non può seguire questo percorso reg. reg. Lazio 7/2017, art. 20, c. 1
	// /destinatari manca un elemento che il protocollo deve contenere reg. reg. Lazio 7/2017, all. A, art. 3, c. 1
}

// When an agreement of three years ends, and what a contract needs to know of it.
func ExampleProtocollo_Vigore() {
	p := pfi.Protocollo{Mesi: norma.Known(36), Percorsi: []apprendistato.Percorso{apprendistato.Qualifica}}
	p.Firme.Istituzione.Giorno, p.Firme.Datore.Giorno = norma.Giorno(2026, 1, 12), norma.Giorno(2026, 1, 15)
	fmt.Println(p.Vigore())
	c := apprendistato.Contratto{Percorso: apprendistato.Qualifica, Inizio: norma.Giorno(2029, 1, 15), Protocollo: p.Presupposto()}
	fmt.Println(apprendistato.Lazio().Presupposti(&c).Rilievi[0].Messaggio(norma.Italiano))
	// Output:
	// 2026-01-15/2029-01-14
	// il protocollo scade in data 14/1/2029: deve essere in vigore il giorno di assunzione (15/1/2029)
}

// Who left after four months is owed an attestation.
func ExampleParseDossier() {
	s, _, err := pfi.ParseDossier([]byte(`{
		"apprendista": "Giulia Bianchi", "alla": "2027-02-01", "percorso": "qualifica", "inizio": "2026-09-01", "fine": "2029-08-31",
		"svolgimento": {"cessazione": "2026-12-31"},
		"documenti": [{"voce": "contratto-di-assunzione"}, {"voce": "piano-formativo-individuale"}, {"voce": "curriculum-vitae"},
			{"voce": "documento-di-trasparenza-e-valutazione"}, {"voce": "prodotti-o-servizi-realizzati"}]
	}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, r := range s.Validate(apprendistato.Lazio()).Rilievi {
		fmt.Println(r.Messaggio(norma.Italiano), r.Rif)
	}
	// Output:
	// nel dossier manca il documento «attestato-di-validazione-per-fine-anticipata» reg. reg. Lazio 7/2017, all. E, lett. c), n. i)
}

// What is due in the file of a contract when it begins.
func ExampleDossierDi() {
	c := apprendistato.Contratto{Percorso: apprendistato.PerITS, Inizio: norma.Giorno(2026, 9, 1), Fine: norma.Giorno(2028, 8, 31)}
	s := pfi.DossierDi(&c, c.Inizio)
	for v := range s.Validate(apprendistato.Lazio()).Voci() {
		if v.Dovuti.Is(1) {
			fmt.Println(v.Voce.Valore)
		}
	}
	// Output:
	// contratto-di-assunzione
	// piano-formativo-individuale
	// curriculum-vitae
}

func ExampleRigheDossier() {
	for r := range pfi.RigheDossier() {
		if r.Condizione != pfi.Sempre && r.Condizione != pfi.SeProdotta {
			fmt.Println(r.Voce.Valore, r.Condizione, r.Voce.Rif)
		}
	}
	// Output:
	// altri-documenti-amministrativi ove-utile reg. reg. Lazio 7/2017, all. E, lett. a), n. iv)
	// attestato-di-validazione-per-fine-anticipata se-spetta reg. reg. Lazio 7/2017, all. E, lett. c), n. i)
	// attestato-di-validazione-di-fine-anno ove-previsto reg. reg. Lazio 7/2017, all. E, lett. c), n. ii)
	// certificato-di-competenze esame-positivo reg. reg. Lazio 7/2017, all. E, lett. c), n. iii)
}

// A report that closes a research a month early, with two of its three signatures.
func ExampleParseRapportoRicerca() {
	q, _, err := pfi.ParseRapportoRicerca([]byte(`{
		"apprendista": "Luca Neri", "inizio": "2026-03-01", "fine": "2028-02-29", "redazione": "2028-01-31",
		"obiettivi": "Un sensore di nitrati da campo", "metodologie": "Elettrodi serigrafati", "risultatiIntermedi": "Prototipo",
		"risultatiConclusivi": "Sensore validato su tre bacini", "autonomia": "Conduce da solo le misure",
		"firme": {"apprendista": "2028-01-31", "impresa": "2028-02-02"}
	}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	r := q.Validate(apprendistato.Lazio())
	for _, x := range r.Rilievi {
		fmt.Println(x.Gravita(), x.Dove, x.Messaggio(norma.Italiano))
	}
	fmt.Println(r.Esito, "fine", r.Fine.Valore)
	// Output:
	// avviso /evidenze il rapporto finale non riporta evidenze dei risultati: non sono obbligatorie
	// mancante /firme/ente manca un dato senza il quale non si può decidere
	// avviso /redazione il periodo di formazione termina in data 31/1/2028, prima della data del contratto (29/2/2028)
	// indeterminato fine 2028-01-31
}

// What a minor and his parents must have been told.
func ExampleParseInformativa() {
	i, _, err := pfi.ParseInformativa([]byte(`{
		"percorso": "diploma", "inizio": "2026-09-01", "nascita": "2009-11-20", "giorno": "2026-07-10", "intesa": true,
		"temi": ["aspetti-e-coerenza", "protocollo-e-pfi", "doppio-status"]
	}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	r := i.Validate(apprendistato.Lazio())
	for tema, detto := range r.Voci() {
		fmt.Println(tema.Valore, norma.SiNo(detto))
	}
	for _, x := range r.Rilievi {
		fmt.Println(x.Dove, x.Codice(), x.Rif)
	}
	// Output:
	// aspetti-e-coerenza si
	// protocollo-e-pfi si
	// selezione no
	// doppio-status si
	// /temi pfi/informazione-tema-non-trattato reg. reg. Lazio 7/2017, art. 8, c. 1, lett. c)
	// /genitori norma/dato-mancante reg. reg. Lazio 7/2017, art. 8, c. 1
}
