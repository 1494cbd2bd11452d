package alternanza_test

import (
	"errors"
	"fmt"

	"norma"
	"norma/alternanza"
	"norma/ipa"
)

// profiloMinimo is the profile of a municipality, as small as a complete one can be.
func profiloMinimo(o alternanza.Ospite) *alternanza.Profilo {
	return &alternanza.Profilo{Ospite: o, Offerte: []alternanza.Offerta{{
		Tipo: alternanza.Alternanza, Massimo: norma.Known(4),
		Periodi: []alternanza.PeriodoAnno{{Dal: alternanza.NewGiornoAnno(2, 1), Al: alternanza.NewGiornoAnno(4, 30)}},
		Attivita: []alternanza.Attivita{{
			Descrizione: "Catalogare i libri e accogliere i lettori", Figure: figure("4.4.2.2.0"), Posti: norma.Known(4), Luogo: o.Sede,
			Contatto: alternanza.Contatto{Nome: "Biblioteca comunale", Telefono: "0773 652 620"},
		}},
	}}}
}

// indice is an index with one body; a portal has the whole of it, see ipa.Decode.
func indice() ipa.Directory {
	codice, _ := ipa.ParseCodiceIPA("c_e472")
	d, _ := ipa.NewIndice([]ipa.Ente{{
		Codice: codice, Denominazione: "Comune di Latina", CodiceFiscale: "00097020598",
		Indirizzo: "Piazza del Popolo 1", CAP: "04100", Comune: "Latina", Provincia: "LT",
		Caselle: ipa.NewCaselle(ipa.Casella{Indirizzo: "protocollo@pec.comune.latina.it", Tipo: ipa.PEC}),
	}}, nil)
	return d
}

// dichiarata is the enrolment of that body, waiting for its PEC.
func dichiarata() alternanza.Iscrizione {
	oggi := norma.Giorno(2026, 10, 5)
	i, _ := alternanza.Iscrizione{}.IdentifyEnte("c_e472", indice(), oggi)
	i, _ = i.Accept(true, true, oggi)
	i, _ = i.Compile(profiloMinimo(i.Ospite()), oggi)
	i, _ = i.Preview(oggi)
	i, _ = i.Declare("RASL-2026-0417", oggi)
	return i
}

// A public body, from its code to publication.
func ExampleIscrizione() {
	oggi, d := norma.Giorno(2026, 10, 5), indice()
	i, err := alternanza.Iscrizione{}.IdentifyEnte("c_e472", d, oggi)
	fmt.Println(i.Stato(), i.Ospite().Denominazione, err)
	i, _ = i.Accept(true, true, oggi)
	i, _ = i.Compile(profiloMinimo(i.Ospite()), oggi)
	i, _ = i.Preview(oggi)
	i, _ = i.Declare("RASL-2026-0417", oggi)
	fmt.Println(i.Stato(), i.Codice())

	pec := alternanza.MessaggioPEC{
		Mittente: "PROTOCOLLO@pec.comune.latina.it", Destinatario: alternanza.CasellaRegistro, Oggetto: "Iscrizione: RASL-2026-0417",
	}
	i, err = i.Receive(pec, alternanza.CasellaRegistro, d, norma.Giorno(2026, 10, 6))
	fmt.Println(i.Stato(), err)
	i, _ = i.Check(norma.Giorno(2026, 10, 7))
	i, _ = i.Publish("protocollo@pec.comune.latina.it", norma.Giorno(2026, 10, 8))
	_, dal, _ := i.Pubblicato()
	fmt.Println(i.Stato(), dal)
	// Output:
	// identificata Comune di Latina <nil>
	// dichiarata RASL-2026-0417
	// riconosciuta <nil>
	// pubblicata 2026-10-08
}

// A step that is refused says why, and what may be done instead.
func ExamplePassoError() {
	i := dichiarata()
	pec := alternanza.MessaggioPEC{Mittente: "sindaco@gmail.com", Destinatario: alternanza.CasellaRegistro, Oggetto: "Codice RASL-2026-0417"}
	dopo, err := i.Receive(pec, alternanza.CasellaRegistro, indice(), norma.Giorno(2026, 10, 6))
	fmt.Println(dopo == i)
	var e *alternanza.PassoError
	if errors.As(err, &e) {
		fmt.Println(e.Stato, e.Passo, e.Codice(), e.Attesi())
		fmt.Println(e.Messaggio(norma.Inglese))
	}
	// Output:
	// true
	// dichiarata pec alternanza/pec-altro-mittente [compilazione firma pec annullamento]
	// receive the PEC, enrolment declared: “sindaco@gmail.com” is not the mailbox of who made the declaration: ente-pubblico 00097020598; possible now: fill in the profile, sign, receive the PEC, ask to drop the changes
}

func ExampleIscrizione_Sign() {
	oggi := norma.Giorno(2026, 10, 5)
	i, err := alternanza.Iscrizione{}.Identify(alternanza.Ospite{
		Tipo: alternanza.Impresa, Denominazione: "Officine Pontine s.r.l.", CodiceFiscale: "02345670596", PEC: "officinepontine@legalmail.it",
		Sede: alternanza.Indirizzo{Via: "Via dei Monti Lepini 21", CAP: "04100", Comune: "Latina", Provincia: "LT"},
	}, oggi)
	fmt.Println(i.Stato(), err)
	i, _ = i.Accept(true, true, oggi)
	i, _ = i.Compile(profiloMinimo(i.Ospite()), oggi)
	i, _ = i.Preview(oggi)
	i, _ = i.Declare("RASL-2026-0418", oggi)
	i, err = i.Sign(alternanza.Firma{Valida: true, Codice: "RASL-2026-0418", Di: alternanza.Delegato}, oggi)
	fmt.Println(i.Stato(), err)
	// Output:
	// identificata <nil>
	// riconosciuta <nil>
}

func ExampleIscrizione_Refuse() {
	i := dichiarata()
	pec := alternanza.MessaggioPEC{Mittente: "protocollo@pec.comune.latina.it", Destinatario: alternanza.CasellaRegistro, Oggetto: "RASL-2026-0417"}
	i, _ = i.Receive(pec, alternanza.CasellaRegistro, indice(), norma.Giorno(2026, 10, 6))
	_, err := i.Update(norma.Giorno(2026, 10, 6))
	fmt.Println(err)
	i, _ = i.Refuse("il contatto della biblioteca non risponde", norma.Giorno(2026, 10, 7))
	fmt.Println(i.Stato(), i.Motivo())
	i, _ = i.Update(norma.Giorno(2026, 10, 9))
	fmt.Println(i.Stato(), len(i.Bozza().Offerte))
	// Output:
	// aggiornare, iscrizione riconosciuta: non si può modificare nulla finché è in corso la pubblicazione; ora si può superare il controllo formale, respingere
	// respinta il contatto della biblioteca non risponde
	// identificata 1
}

func ExampleIscrizione_RequestCancel() {
	oggi := norma.Giorno(2026, 10, 6)
	i, _ := dichiarata().RequestCancel(oggi)
	tenute, _ := i.KeepChanges(oggi)
	annullata, _ := i.ConfirmCancel(oggi)
	fmt.Println(i.Stato(), tenute.Stato(), annullata.Stato(), len(annullata.Bozza().Offerte))
	// Output: in-annullamento dichiarata identificata 0
}

func ExampleParseIscrizione() {
	testo, _ := dichiarata().MarshalText()
	i, err := alternanza.ParseIscrizione(testo)
	fmt.Println(i.Stato(), i == dichiarata(), err)
	_, err = alternanza.ParseIscrizione(testo[:len(testo)-1])
	fmt.Println(err)
	// Output:
	// dichiarata true <nil>
	// norma/iscrizione: il file è danneggiato o incompleto
}

func ExampleStato_Passi() {
	for _, p := range alternanza.Dichiarata.Passi() {
		fmt.Println(p, "-", p.Nome(norma.Italiano))
	}
	// Output:
	// compilazione - compilare il profilo
	// firma - firmare
	// pec - ricevere la PEC
	// annullamento - chiedere di annullare le modifiche
}

func ExampleSave() {
	b := alternanza.Save(&alternanza.Profilo{Ospite: alternanza.Ospite{Tipo: alternanza.Impresa, Denominazione: "Officine Pontine s.r.l."}})
	fmt.Printf("%s\n", b)
	// Output:
	// norma/profilo 2 71 36aa5061734a3100
	// {"ospite":{"tipo":"impresa","denominazione":"Officine Pontine s.r.l."}}
}

func ExampleLoad() {
	p, _, err := alternanza.Load(alternanza.Save(profiloMinimo(alternanza.Ospite{Tipo: alternanza.EntePubblico})))
	fmt.Println(p.Ospite.Tipo, len(p.Offerte), err)
	_, _, err = alternanza.Load([]byte("norma/profilo 3 ..."))
	var e *alternanza.FileError
	fmt.Println(errors.As(err, &e), err)
	_, _, err = alternanza.Load([]byte("norma/profilo 3 12 0f0f\nqualcosa"))
	fmt.Println(err)
	// Output:
	// ente-pubblico 1 <nil>
	// true norma/profilo: il file è danneggiato o incompleto
	// norma/profilo: il file è della versione 3, questo programma legge fino alla 2
}
