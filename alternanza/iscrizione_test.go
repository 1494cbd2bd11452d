package alternanza_test

import (
	"errors"
	"strings"
	"testing"

	"norma"
	"norma/alternanza"
	"norma/ipa"
)

const (
	slideConsenso  norma.Riferimento = "presentazione RASL, sez. 10"
	slideAnteprima norma.Riferimento = "presentazione RASL, sez. 13"
	pecLatina                        = "protocollo@pec.comune.latina.it"
	pecOfficina                      = "officinepontine@legalmail.it"
)

// il is a day of the walk.
func il(g uint8) norma.Data { return norma.Giorno(2026, 10, g) }

// elencoIPA is an index with a few bodies: Latina, with an office that has a mailbox of its own and one of another kind; AGENAS, whose
// code has the shape of the code of an office; that office, of another body.
func elencoIPA(tb testing.TB) ipa.Directory {
	tb.Helper()
	d, rilievi := ipa.NewIndice([]ipa.Ente{
		{
			Codice: codiceIPA(tb, "c_e472"), Denominazione: "Comune di Latina", CodiceFiscale: "00097020598",
			Indirizzo: "Piazza del Popolo 1", CAP: "04100", Comune: "Latina", Provincia: "LT", Sito: "www.comune.latina.it",
			Caselle: ipa.NewCaselle(
				ipa.Casella{Indirizzo: "info@comune.latina.it", Tipo: ipa.AltraPosta},
				ipa.Casella{Indirizzo: pecLatina, Tipo: ipa.PEC},
				ipa.Casella{Indirizzo: "sindaco@pec.comune.latina.it", Tipo: ipa.PEC},
				ipa.Casella{Indirizzo: "latina@postacertificata.gov.it", Tipo: ipa.CECPAC}),
		},
		{Codice: codiceIPA(tb, "agenas"), Denominazione: "AGENAS", CodiceFiscale: "97113690586", Caselle: ipa.NewCaselle(ipa.Casella{Indirizzo: "agenas@pec.agenas.it", Tipo: ipa.PEC})},
		{Codice: codiceIPA(tb, "senzapec"), Denominazione: "Ente senza PEC", CodiceFiscale: "80002130195"},
		{Codice: codiceIPA(tb, "b02asc"), Denominazione: "Ente omonimo", CodiceFiscale: "80002130195", Caselle: ipa.NewCaselle(ipa.Casella{Indirizzo: "ente@pec.example.it", Tipo: ipa.PEC})},
	}, []ipa.Ufficio{
		{Codice: codiceUfficio(tb, "B02ASC"), Ente: codiceIPA(tb, "b02asc"), Denominazione: "l'ufficio con il codice del suo ente"},
		{Codice: codiceUfficio(tb, "SENZA0"), Ente: codiceIPA(tb, "senzapec"), Denominazione: "senza PEC come l'ente"},
		{Codice: codiceUfficio(tb, "UF9FAJ"), Ente: codiceIPA(tb, "c_e472"), Denominazione: "Uff_eFatturaPA"},
		{
			Codice: codiceUfficio(tb, "B1BL10"), Ente: codiceIPA(tb, "c_e472"), Denominazione: "Biblioteca",
			Caselle: ipa.NewCaselle(ipa.Casella{Indirizzo: "biblioteca@pec.comune.latina.it", Tipo: ipa.PEC}),
		},
		{Codice: codiceUfficio(tb, "AGENAS"), Ente: codiceIPA(tb, "c_e472"), Denominazione: "un ufficio dal codice infelice"},
		{Codice: codiceUfficio(tb, "0RFAN0"), Ente: codiceIPA(tb, "c_z999"), Denominazione: "di un ente che non c'è"},
		{
			Codice: codiceUfficio(tb, "C0NPEC"), Ente: codiceIPA(tb, "senzapec"), Denominazione: "con la PEC che l'ente non ha",
			Caselle: ipa.NewCaselle(ipa.Casella{Indirizzo: "x@example.it", Tipo: ipa.AltraPosta}, ipa.Casella{Indirizzo: "ufficio@pec.example.it", Tipo: ipa.PEC}),
		},
	})
	if len(rilievi) > 0 {
		tb.Fatal(rilievi)
	}
	return d
}

// soggetto is a host with all it takes to walk the path.
type soggetto struct {
	nome     string
	indice   ipa.Directory
	ospite   alternanza.Ospite
	profilo  alternanza.Profilo
	pec      string
	conFirma bool
}

func soggetti(tb testing.TB) []soggetto {
	tb.Helper()
	comune, impresa := latina(tb), officina()
	studio := officina()
	studio.Ospite = alternanza.Ospite{
		Tipo: alternanza.Professionista, Denominazione: "Anna Conti, architetta", CodiceFiscale: "CNTNNA80A41E472K", PEC: pecOfficina, Sede: studio.Ospite.Sede,
	}
	studio.Offerte[0].Campi, studio.Offerte[0].Quadro = nil, ""
	associazione, cooperativa := studio, studio
	associazione.Ospite.Tipo, cooperativa.Ospite.Tipo = alternanza.EntePrivato, alternanza.EntePrivato
	associazione.Ospite.CodiceFiscale, cooperativa.Ospite.CodiceFiscale = "02345670596", "02345670596"
	associazione.Ospite.RegistroImprese, cooperativa.Ospite.RegistroImprese = norma.Known(false), norma.Known(true)
	return []soggetto{
		{"public body", elencoIPA(tb), comune.Ospite, comune, pecLatina, false},
		{"company", nil, impresa.Ospite, impresa, pecOfficina, true},
		{"professional", nil, studio.Ospite, studio, pecOfficina, false},
		{"private body", nil, associazione.Ospite, associazione, pecOfficina, false},
		{"private body in the business register", nil, cooperativa.Ospite, cooperativa, pecOfficina, true},
	}
}

// prova takes a step with what it takes to succeed where the state allows it.
func (s *soggetto) prova(i alternanza.Iscrizione, p alternanza.Passo, il norma.Data) (alternanza.Iscrizione, error) {
	switch p {
	case alternanza.PassoIdentificazione:
		if s.indice != nil {
			return i.IdentifyEnte("c_e472", s.indice, il)
		}
		return i.Identify(s.ospite, il)
	case alternanza.PassoConsenso:
		return i.Accept(true, true, il)
	case alternanza.PassoCompilazione:
		return i.Compile(&s.profilo, il)
	case alternanza.PassoAnteprima:
		return i.Preview(il)
	case alternanza.PassoDichiarazione:
		codice := "RASL-2026-0001"
		if i.Codice() == codice {
			codice = "RASL-2026-0002"
		}
		return i.Declare(codice, il)
	case alternanza.PassoFirma:
		return i.Sign(alternanza.Firma{Valida: true, Codice: i.Codice(), Di: alternanza.LegaleRappresentante}, il)
	case alternanza.PassoPEC:
		return i.Receive(s.messaggio(i), alternanza.CasellaRegistro, s.indice, il)
	case alternanza.PassoControllo:
		return i.Check(il)
	case alternanza.PassoRifiuto:
		return i.Refuse("il legale rappresentante è cessato", il)
	case alternanza.PassoPubblicazione:
		return i.Publish(s.pec, il)
	case alternanza.PassoAggiornamento:
		return i.Update(il)
	case alternanza.PassoAnnullamento:
		return i.RequestCancel(il)
	case alternanza.PassoConferma:
		return i.ConfirmCancel(il)
	case alternanza.PassoRinuncia:
		return i.KeepChanges(il)
	}
	return i, errors.New("no such step")
}

func (s *soggetto) messaggio(i alternanza.Iscrizione) alternanza.MessaggioPEC {
	return alternanza.MessaggioPEC{Mittente: s.pec, Destinatario: alternanza.CasellaRegistro, Oggetto: "Dichiarazione " + i.Codice()}
}

// percorri walks along steps, separated by blanks; "r" stands for the one by which this host is recognised.
func (s *soggetto) percorri(tb testing.TB, i alternanza.Iscrizione, passi string, il norma.Data) alternanza.Iscrizione {
	tb.Helper()
	for p := range strings.FieldsSeq(passi) {
		if p == "r" {
			p = string(alternanza.PassoPEC)
			if s.conFirma {
				p = string(alternanza.PassoFirma)
			}
		}
		var err error
		if i, err = s.prova(i, alternanza.Passo(p), il); err != nil {
			tb.Fatalf("%s: %s: %v", s.nome, p, err)
		}
	}
	return i
}

const (
	finoAllaPubblicazione = "identificazione consenso compilazione anteprima dichiarazione r controllo pubblicazione"
	diNuovo               = "aggiornamento consenso compilazione anteprima dichiarazione r controllo"
)

// situazioni are all the states an enrolment comes to, first enrolment and update, with the steps that lead there from a new one, or
// from a published one.
var situazioni = []struct {
	stato alternanza.Stato
	prima alternanza.Stato // where keeping the changes leads
	iscriversi,
	aggiornare string // "": there is no such situation
}{
	{"nuova", "", " ", ""},
	{"identificata", "", "identificazione", "aggiornamento"},
	{"informata", "", "identificazione consenso", "aggiornamento consenso"},
	{"in-compilazione", "", "identificazione consenso compilazione", "aggiornamento consenso compilazione"},
	{"in-anteprima", "", "identificazione consenso compilazione anteprima", "aggiornamento consenso compilazione anteprima"},
	{"dichiarata", "", "identificazione consenso compilazione anteprima dichiarazione", "aggiornamento consenso compilazione anteprima dichiarazione"},
	{"riconosciuta", "", "identificazione consenso compilazione anteprima dichiarazione r", "aggiornamento consenso compilazione anteprima dichiarazione r"},
	{"in-pubblicazione", "", "identificazione consenso compilazione anteprima dichiarazione r controllo", diNuovo},
	{"pubblicata", "", "", " "},
	{"respinta", "", "identificazione consenso compilazione anteprima dichiarazione r rifiuto", diNuovo + " rifiuto"},
	{"in-annullamento", "identificata", "identificazione annullamento", "aggiornamento annullamento"},
	{"in-annullamento", "informata", "identificazione consenso annullamento", "aggiornamento consenso annullamento"},
	{"in-annullamento", "in-compilazione", "identificazione consenso compilazione annullamento", "aggiornamento consenso compilazione annullamento"},
	{"in-annullamento", "in-anteprima", "identificazione consenso compilazione anteprima annullamento", "aggiornamento consenso compilazione anteprima annullamento"},
	{
		"in-annullamento", "dichiarata", "identificazione consenso compilazione anteprima dichiarazione annullamento",
		"aggiornamento consenso compilazione anteprima dichiarazione annullamento",
	},
	{"in-annullamento", "respinta", "identificazione consenso compilazione anteprima dichiarazione r rifiuto annullamento", diNuovo + " rifiuto annullamento"},
}

// dovePorta says where each step leads from each state: "-" it is refused, "#" because publication is under way; "r" it is the way in
// which some hosts are recognised, and leads to riconosciuta for them alone; "c" to the published profile, or to a host that was only
// identified; "p" back to where cancelling was asked for.
var dovePorta = map[alternanza.Stato]map[alternanza.Passo]string{
	"nuova": {
		"identificazione": "identificata", "consenso": "-", "compilazione": "-", "anteprima": "-", "dichiarazione": "-", "firma": "-", "pec": "-",
		"controllo": "-", "rifiuto": "-", "pubblicazione": "-", "aggiornamento": "-", "annullamento": "-", "conferma": "-", "rinuncia": "-",
	},
	"identificata": {
		"identificazione": "identificata", "consenso": "informata", "compilazione": "-", "anteprima": "-", "dichiarazione": "-", "firma": "-", "pec": "-",
		"controllo": "-", "rifiuto": "-", "pubblicazione": "-", "aggiornamento": "-", "annullamento": "in-annullamento", "conferma": "-", "rinuncia": "-",
	},
	"informata": {
		"identificazione": "-", "consenso": "-", "compilazione": "in-compilazione", "anteprima": "-", "dichiarazione": "-", "firma": "-", "pec": "-",
		"controllo": "-", "rifiuto": "-", "pubblicazione": "-", "aggiornamento": "-", "annullamento": "in-annullamento", "conferma": "-", "rinuncia": "-",
	},
	"in-compilazione": {
		"identificazione": "-", "consenso": "-", "compilazione": "in-compilazione", "anteprima": "in-anteprima", "dichiarazione": "-", "firma": "-", "pec": "-",
		"controllo": "-", "rifiuto": "-", "pubblicazione": "-", "aggiornamento": "-", "annullamento": "in-annullamento", "conferma": "-", "rinuncia": "-",
	},
	"in-anteprima": {
		"identificazione": "-", "consenso": "-", "compilazione": "in-compilazione", "anteprima": "in-anteprima", "dichiarazione": "dichiarata", "firma": "-", "pec": "-",
		"controllo": "-", "rifiuto": "-", "pubblicazione": "-", "aggiornamento": "-", "annullamento": "in-annullamento", "conferma": "-", "rinuncia": "-",
	},
	"dichiarata": {
		"identificazione": "-", "consenso": "-", "compilazione": "in-compilazione", "anteprima": "-", "dichiarazione": "-", "firma": "r", "pec": "r",
		"controllo": "-", "rifiuto": "-", "pubblicazione": "-", "aggiornamento": "-", "annullamento": "in-annullamento", "conferma": "-", "rinuncia": "-",
	},
	"riconosciuta": {
		"identificazione": "#", "consenso": "#", "compilazione": "#", "anteprima": "#", "dichiarazione": "#", "firma": "-", "pec": "-",
		"controllo": "in-pubblicazione", "rifiuto": "respinta", "pubblicazione": "-", "aggiornamento": "#", "annullamento": "#", "conferma": "#", "rinuncia": "#",
	},
	"in-pubblicazione": {
		"identificazione": "#", "consenso": "#", "compilazione": "#", "anteprima": "#", "dichiarazione": "#", "firma": "-", "pec": "-",
		"controllo": "-", "rifiuto": "respinta", "pubblicazione": "pubblicata", "aggiornamento": "#", "annullamento": "#", "conferma": "#", "rinuncia": "#",
	},
	"pubblicata": {
		"identificazione": "-", "consenso": "-", "compilazione": "-", "anteprima": "-", "dichiarazione": "-", "firma": "-", "pec": "-",
		"controllo": "-", "rifiuto": "-", "pubblicazione": "-", "aggiornamento": "identificata", "annullamento": "-", "conferma": "-", "rinuncia": "-",
	},
	"respinta": {
		"identificazione": "-", "consenso": "-", "compilazione": "-", "anteprima": "-", "dichiarazione": "-", "firma": "-", "pec": "-",
		"controllo": "-", "rifiuto": "-", "pubblicazione": "-", "aggiornamento": "identificata", "annullamento": "in-annullamento", "conferma": "-", "rinuncia": "-",
	},
	"in-annullamento": {
		"identificazione": "-", "consenso": "-", "compilazione": "-", "anteprima": "-", "dichiarazione": "-", "firma": "-", "pec": "-",
		"controllo": "-", "rifiuto": "-", "pubblicazione": "-", "aggiornamento": "-", "annullamento": "-", "conferma": "c", "rinuncia": "p",
	},
}

// Every step from every state an enrolment comes to, for every kind of host.
func TestIscrizione(t *testing.T) {
	if len(dovePorta) != 11 || len(alternanza.AllStati()) != 11 || len(alternanza.AllPassi()) != 14 {
		t.Fatalf("%d states in the table, %v, %v", len(dovePorta), alternanza.AllStati(), alternanza.AllPassi())
	}
	quante := 0
	for _, s := range soggetti(t) {
		for _, x := range situazioni {
			if x.iscriversi != "" {
				i := s.percorri(t, alternanza.Iscrizione{}, x.iscriversi, il(1))
				quante += s.provaTutti(t, i, x.stato, x.prima, false)
			}
			if x.aggiornare != "" {
				i := s.percorri(t, s.percorri(t, alternanza.Iscrizione{}, finoAllaPubblicazione, il(1)), x.aggiornare, il(1))
				quante += s.provaTutti(t, i, x.stato, x.prima, true)
			}
		}
	}
	// 15 situations of a first enrolment, 15 of an update
	if want := 5 * 30 * 14; quante != want {
		t.Errorf("%d steps tried, want %d", quante, want)
	}
}

// provaTutti takes every step from a situation.
func (s *soggetto) provaTutti(t *testing.T, i alternanza.Iscrizione, stato, prima alternanza.Stato, pubblicato bool) (quanti int) {
	t.Helper()
	if _, _, ok := i.Pubblicato(); i.Stato() != stato || ok != pubblicato || i.Ultimo() != (norma.Data{}) && i.Ultimo() != il(1) {
		t.Fatalf("%s: %s, published %t, %s; want %s, %t", s.nome, i.Stato(), ok, i.Ultimo(), stato, pubblicato)
	}
	controllaTesto(t, i)
	for _, p := range alternanza.AllPassi() {
		quanti++
		want := dovePorta[stato][p]
		switch {
		case want == "r" && s.conFirma == (p == alternanza.PassoFirma):
			want = "riconosciuta"
		case want == "c" && pubblicato:
			want = "pubblicata"
		case want == "c":
			want = "identificata"
		case want == "p":
			want = string(prima)
		}
		dopo, err := s.prova(i, p, il(2))
		if alternanza.Stato(want).Nome(norma.Italiano) != "" {
			_, giorno, ok := dopo.Pubblicato()
			if err != nil || dopo.Stato() != alternanza.Stato(want) || dopo.Ultimo() != il(2) || ok != (pubblicato || p == alternanza.PassoPubblicazione) {
				t.Errorf("%s: %s, %s: %s, %v, want %s", s.nome, stato, p, dopo.Stato(), err, want)
			}
			if p == alternanza.PassoPubblicazione && giorno != il(2) || p != alternanza.PassoPubblicazione && ok && giorno != il(1) {
				t.Errorf("%s: %s, %s: published on %s", s.nome, stato, p, giorno)
			}
			controllaTesto(t, dopo)
			continue
		}
		codice := map[string]string{"-": "passo-fuori-ordine", "#": "iscrizione-bloccata", "r": "riconoscimento-diverso"}[want]
		controllaRifiuto(t, i, dopo, err, p, codice)
	}
	return quanti
}

// controllaRifiuto requires that a step was refused for a reason and changed nothing.
func controllaRifiuto(t *testing.T, i, dopo alternanza.Iscrizione, err error, p alternanza.Passo, codice string) {
	t.Helper()
	var e *alternanza.PassoError
	if !errors.As(err, &e) {
		t.Errorf("%s, %s: %v, want %s", i.Stato(), p, err, codice)
		return
	}
	if e.Codice() != "alternanza/"+codice || e.Stato != i.Stato() || e.Passo != p || dopo != i {
		t.Errorf("%s, %s: refused in %s, %s: %v, want %s; changed: %t", i.Stato(), p, e.Stato, e.Passo, e, codice, dopo != i)
	}
	if len(e.Attesi()) == 0 || e.Rilievo.Rif == "" || e.Rilievo.Gravita() != norma.Errore {
		t.Errorf("%s, %s: %v, %v", i.Stato(), p, e.Attesi(), e.Rilievo)
	}
	for _, l := range []norma.Lingua{norma.Italiano, norma.Inglese} {
		m := e.Messaggio(l)
		for _, parte := range []string{p.Nome(l), i.Stato().Nome(l), e.Rilievo.Messaggio(l), e.Attesi()[0].Nome(l)} {
			if parte == "" || !strings.Contains(m, parte) {
				t.Errorf("%q does not say %q", m, parte)
			}
		}
	}
	if e.Error() != e.Messaggio(norma.Italiano) {
		t.Errorf("%q", e.Error())
	}
}

// controllaTesto requires that an enrolment can be kept and gone on from.
func controllaTesto(t *testing.T, i alternanza.Iscrizione) {
	t.Helper()
	b, err := i.MarshalText()
	if err != nil {
		t.Fatal(err)
	}
	if letta, err := alternanza.ParseIscrizione(b); err != nil || letta != i {
		t.Errorf("%s: %v\n%s", i.Stato(), err, b)
	}
	var anche alternanza.Iscrizione
	if err := anche.UnmarshalText(b); err != nil || anche != i {
		t.Errorf("%s: %v", i.Stato(), err)
	}
}

// A day that is not known, does not exist or comes before the last step; the same day will do.
func TestIscrizioneGiorni(t *testing.T) {
	for _, s := range soggetti(t) {
		for _, x := range situazioni {
			if x.iscriversi == "" {
				continue
			}
			i := s.percorri(t, alternanza.Iscrizione{}, x.iscriversi, il(10))
			for _, p := range i.Stato().Passi() {
				if p == alternanza.PassoFirma && !s.conFirma || p == alternanza.PassoPEC && s.conFirma {
					continue
				}
				for giorno, buono := range map[norma.Data]bool{{}: false, norma.Giorno(2026, 11, 31): false, il(9): i.Stato() == alternanza.Nuova, il(10): true, il(11): true} {
					dopo, err := s.prova(i, p, giorno)
					if buono {
						if err != nil || dopo.Ultimo() != giorno {
							t.Errorf("%s, %s on %s: %v", i.Stato(), p, giorno, err)
						}
						continue
					}
					controllaRifiuto(t, i, dopo, err, p, "giorno-del-passo")
				}
			}
		}
	}
}

// The draft begins with what is known, a refusal and an update keep it, publication makes it what schools see, and cancelling drops it.
func TestIscrizioneProfili(t *testing.T) {
	s := soggetti(t)[0]
	visibile := func(i alternanza.Iscrizione, want string) {
		t.Helper()
		p, _, ok := i.Pubblicato()
		if ok != (want != "") || ok && p.Ospite.Descrizione != want {
			t.Errorf("%s: schools see %q, want %q", i.Stato(), p.Ospite.Descrizione, want)
		}
	}
	bozza := func(i alternanza.Iscrizione, want string) {
		t.Helper()
		if got := i.Bozza().Ospite.Descrizione; got != want {
			t.Errorf("%s: draft %q, want %q", i.Stato(), got, want)
		}
	}
	i := s.percorri(t, alternanza.Iscrizione{}, "identificazione", il(1))
	diverso(t, "the host as the index has it", alternanza.Profilo{Ospite: alternanza.Ospite{
		Tipo: alternanza.EntePubblico, Denominazione: "Comune di Latina", CodiceFiscale: "00097020598", CodiceIPA: codiceIPA(t, "c_e472"), PEC: pecLatina,
		Sito: "www.comune.latina.it", Sede: alternanza.Indirizzo{Via: "Piazza del Popolo 1", CAP: "04100", Comune: "Latina", Provincia: "LT"},
	}}, i.Bozza())
	visibile(i, "")

	s.profilo.Ospite.Descrizione = "prima"
	i = s.percorri(t, i, "consenso compilazione anteprima dichiarazione r rifiuto", il(2))
	visibile(i, "")
	bozza(i, "prima")
	if i.Motivo() != "il legale rappresentante è cessato" || i.Codice() != "RASL-2026-0001" {
		t.Errorf("%q, %q", i.Motivo(), i.Codice())
	}
	i = s.percorri(t, i, "aggiornamento", il(3))
	bozza(i, "prima")
	if i.Motivo() != "" {
		t.Errorf("still refused: %q", i.Motivo())
	}
	i = s.percorri(t, i, "consenso compilazione anteprima dichiarazione r controllo pubblicazione", il(4))
	visibile(i, "prima")
	bozza(i, "prima")
	if i.Codice() != "RASL-2026-0002" {
		t.Errorf("%q", i.Codice())
	}

	s.profilo.Ospite.Descrizione = "seconda"
	i = s.percorri(t, i, "aggiornamento consenso", il(5))
	bozza(i, "prima")
	i = s.percorri(t, i, "compilazione anteprima dichiarazione", il(6))
	visibile(i, "prima")
	bozza(i, "seconda")
	tenuta := s.percorri(t, i, "annullamento rinuncia", il(7))
	bozza(tenuta, "seconda")
	chiesta := s.percorri(t, i, "annullamento", il(7))
	bozza(chiesta, "seconda") // nothing is dropped yet
	annullata := s.percorri(t, chiesta, "conferma", il(7))
	visibile(annullata, "prima")
	bozza(annullata, "prima")
	i = s.percorri(t, i, "r controllo", il(8))
	visibile(i, "prima")
	respinta := s.percorri(t, i, "rifiuto", il(8))
	visibile(respinta, "prima")
	bozza(respinta, "seconda")
	i = s.percorri(t, i, "pubblicazione", il(9))
	visibile(i, "seconda")

	// A first enrolment that is cancelled is a host that has only been identified.
	prima := s.percorri(t, alternanza.Iscrizione{}, "identificazione consenso compilazione annullamento conferma", il(1))
	bozza(prima, "")
	visibile(prima, "")

	// What is kept is a copy.
	p := i.Bozza()
	p.Offerte[0].Attivita[0].Descrizione = "altro"
	if i.Bozza().Offerte[0].Attivita[0].Descrizione == "altro" {
		t.Error("a caller can change the draft")
	}
}

func TestIscrizioneLetture(t *testing.T) {
	want := map[string]norma.Letture{
		"public body": letture(norma.LetturaPec), "company": {}, "professional": letture(norma.LetturaPec),
		"private body":                          letture(norma.LetturaPec, norma.LetturaEntiPrivati),
		"private body in the business register": letture(norma.LetturaEntiPrivati),
	}
	for _, s := range soggetti(t) {
		if got := s.percorri(t, alternanza.Iscrizione{}, "identificazione", il(1)).Letture(); got != want[s.nome] {
			t.Errorf("%s: %v", s.nome, got)
		}
	}
	if l := (alternanza.Iscrizione{}).Letture(); !l.IsZero() {
		t.Errorf("nobody: %v", l)
	}
}

func TestStatiEPassi(t *testing.T) {
	for _, s := range alternanza.AllStati() {
		if s.Nome(norma.Italiano) == "" || s.Nome(norma.Inglese) == "" || s.Nome(norma.Italiano) == s.Nome(norma.Inglese) || len(s.Passi()) == 0 {
			t.Errorf("%s: %q, %q", s, s.Nome(norma.Italiano), s.Nome(norma.Inglese))
		}
		if bloccato := s == "riconosciuta" || s == "in-pubblicazione"; s.Bloccato() != bloccato {
			t.Errorf("%s: locked %t", s, s.Bloccato())
		}
		s.Passi()[0] = "x"
		if s.Passi()[0] == "x" {
			t.Errorf("a caller can change the steps of %s", s)
		}
	}
	for _, p := range alternanza.AllPassi() {
		if p.Nome(norma.Italiano) == "" || p.Nome(norma.Inglese) == "" || p.Nome(norma.Italiano) == p.Nome(norma.Inglese) {
			t.Errorf("%s: %q, %q", p, p.Nome(norma.Italiano), p.Nome(norma.Inglese))
		}
	}
	if s, p := alternanza.Stato("x"), alternanza.Passo("x"); s.Nome(norma.Italiano) != "" || p.Nome(norma.Italiano) != "" || s.Passi() != nil {
		t.Error("words that are none")
	}
}
