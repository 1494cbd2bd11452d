package main

import (
	"fmt"
	"math/rand/v2"
	"strconv"
	"strings"

	"norma"
	"norma/alternanza"
	"norma/internal/identificativi"
	"norma/ipa"
)

// quanti are the hosts of the sample.
const quanti = 300

var (
	cognomi = [...]string{"Rossi", "Ferrari", "Russo", "Bianchi", "Romano", "Colombo", "Ricci", "Marino", "Greco", "Bruno", "Gallo", "Conti", "De Luca", "Costa", "Giordano", "Mancini", "Rizzo", "Lombardi", "Moretti", "Barbieri"}
	nomi    = [...]string{"Anna", "Marco", "Giulia", "Paolo", "Sara", "Luca", "Elena", "Andrea", "Chiara", "Matteo"}
	vie     = [...]string{"Via Roma", "Via Garibaldi", "Corso Italia", "Via Mazzini", "Piazza Dante", "Viale della Stazione", "Via Verdi", "Via Cavour"}
)

// campione is the sample register, the same one every time. Towns, postcodes, codes of municipalities and professional figures
// are those that there are; names, tax codes and mailboxes are made up.
func campione() []alternanza.Profilo {
	c := caso{rand.New(rand.NewPCG(2016, 7))}
	out := make([]alternanza.Profilo, 0, quanti)
	for i := range quanti {
		switch k := i % 20; {
		case k < 3:
			out = append(out, c.comune(i))
		case k < 6:
			out = append(out, c.professionista(i))
		case k < 8:
			out = append(out, c.entePrivato(i))
		default:
			out = append(out, c.impresa(i))
		}
	}
	return out
}

// caso makes choices.
type caso struct{ *rand.Rand }

func uno[T any](c caso, tra []T) T { return tra[c.IntN(len(tra))] }

func (c caso) sede(l luogo) alternanza.Indirizzo {
	return alternanza.Indirizzo{
		Via: uno(c, vie[:]) + " " + strconv.Itoa(1+c.IntN(150)), CAP: l.cap, Comune: l.comune, Provincia: alternanza.Provincia(l.provincia),
	}
}

func (c caso) comune(i int) alternanza.Profilo {
	e := enteComunale(luoghi[i/20*3+i%20])
	return c.profilo(alternanza.OspiteDi(&e), entiPubblici())
}

func (c caso) professionista(i int) alternanza.Profilo {
	m := uno(c, studi())
	cognome, nome := uno(c, cognomi[:]), uno(c, nomi[:])
	return c.profilo(alternanza.Ospite{
		Tipo: alternanza.Professionista, Denominazione: m.nome + " " + nome + " " + cognome, CodiceFiscale: codicePersona(c, cognome, nome),
		PEC: casella(m.nome, cognome, i), Sede: c.sede(uno(c, luoghi[:])),
	}, m)
}

func (c caso) entePrivato(i int) alternanza.Profilo {
	m := uno(c, entiPrivati())
	l := uno(c, luoghi[:])
	return c.profilo(alternanza.Ospite{
		Tipo: alternanza.EntePrivato, Denominazione: m.nome + " " + l.comune, CodiceFiscale: codiceEnte(9_000_000 + i), PEC: casella(m.nome, l.comune, i),
		RegistroImprese: norma.Known(strings.HasPrefix(m.nome, "Cooperativa")), Sede: c.sede(l),
	}, m)
}

func (c caso) impresa(i int) alternanza.Profilo {
	m := uno(c, imprese())
	cognome := uno(c, cognomi[:])
	return c.profilo(alternanza.Ospite{
		Tipo: alternanza.Impresa, Denominazione: m.nome + " " + cognome + " " + uno(c, []string{"s.r.l.", "s.n.c.", "s.a.s."}),
		CodiceFiscale: codiceEnte(1_000_000 + 37*i), PEC: casella(m.nome, cognome, i), Natura: m.natura, Sede: c.sede(uno(c, luoghi[:])),
	}, m)
}

// profilo is the profile of a host that does a certain work: an offer of alternanza, and one in five of apprenticeship too.
func (c caso) profilo(o alternanza.Ospite, m mestiere) alternanza.Profilo {
	p := alternanza.Profilo{Ospite: o, Requisiti: []alternanza.Requisito{alternanza.SpaziAdeguati, alternanza.TutorAziendale}}
	if c.IntN(2) == 0 {
		p.Requisiti = append(p.Requisiti, alternanza.SenzaBarriere)
	}
	if c.IntN(3) > 0 {
		p.Requisiti = append(p.Requisiti, alternanza.AttrezzatureInRegola)
	}
	periodo := m.stagione
	if periodo == (alternanza.PeriodoAnno{}) {
		periodo = alternanza.TuttoLAnno()
	}
	alternata := alternanza.Offerta{Tipo: alternanza.Alternanza, Periodi: []alternanza.PeriodoAnno{periodo}, Campi: m.campi}
	if len(m.campi) > 0 {
		alternata.Quadro = uno(c, alternanza.AllQuadri())
	}
	posti := 0
	for _, k := range m.compiti {
		a := c.attivita(&o, k, 1+c.IntN(4))
		posti += a.Posti.Or(0)
		alternata.Attivita = append(alternata.Attivita, a)
	}
	alternata.Massimo = norma.Known(posti)
	p.Offerte = append(p.Offerte, alternata)
	if c.IntN(5) == 0 {
		p.Offerte = append(p.Offerte, alternanza.Offerta{
			Tipo: alternanza.Apprendistato, Massimo: norma.Known(1), Attivita: []alternanza.Attivita{c.attivita(&o, m.compiti[0], 1)},
		})
	}
	return p
}

func (c caso) attivita(o *alternanza.Ospite, k compito, posti int) alternanza.Attivita {
	return alternanza.Attivita{
		Descrizione: k.descrizione, Figure: figura(k.figura), Posti: norma.Known(posti), Luogo: o.Sede,
		Contatto: alternanza.Contatto{Nome: uno(c, nomi[:]) + " " + uno(c, cognomi[:]), Casella: "scuole@" + strings.SplitN(o.PEC, "@", 2)[1]},
	}
}

// casella is a mailbox under a domain that nobody can have.
func casella(nome, cognome string, i int) string {
	return semplice(nome) + "@" + semplice(cognome) + "-" + strconv.Itoa(i) + ".example"
}

// semplice leaves letters alone.
func semplice(s string) string {
	return strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' {
			return r
		}
		return -1
	}, strings.ToLower(s))
}

// codiceEnte is the tax code of a body, with the last digit that is right.
func codiceEnte(numero int) string {
	prime := fmt.Sprintf("%07d058", numero)
	for ultima := '0'; ; ultima++ {
		s := prime + string(ultima)
		if _, e := identificativi.ParseCodiceFiscale(s); e.OK() || ultima == '9' {
			return s
		}
	}
}

// codicePersona is the tax code of a person, with the last letter that is right.
func codicePersona(c caso, cognome, nome string) string {
	prime := tre(cognome) + tre(nome) + strconv.Itoa(60+c.IntN(35)) + string("ABCDEHLMPRST"[c.IntN(12)]) + strconv.Itoa(10+c.IntN(18)) + "H501"
	for ultima := 'A'; ; ultima++ {
		s := prime + string(ultima)
		if _, e := identificativi.ParseCodiceFiscale(s); e.OK() || ultima == 'Z' {
			return s
		}
	}
}

// tre are the three letters of a surname or name: consonants, then vowels, then X.
func tre(s string) string {
	s = strings.ToUpper(semplice(s))
	senza := func(lettere string) string {
		return strings.Map(func(r rune) rune {
			if strings.ContainsRune(lettere, r) {
				return -1
			}
			return r
		}, s)
	}
	return (senza("AEIOU") + senza("BCDFGHJKLMNPQRSTVWXYZ") + "XX")[:3]
}

// enteComunale is the record of a municipality in the index of public bodies.
func enteComunale(l luogo) ipa.Ente {
	codice, _ := ipa.ParseCodiceIPA(l.ipa)
	return ipa.Ente{
		Codice: codice, Denominazione: "Comune di " + l.comune, CodiceFiscale: codiceEnte(8_000_000 + len(l.comune)*1000 + int(l.cap[1]-'0')*10 + int(l.cap[0])),
		Indirizzo: "Piazza del Municipio, 1", CAP: l.cap, Comune: l.comune, Provincia: l.provincia, Sito: "www.comune-" + semplice(l.comune) + ".example",
		Caselle: ipa.NewCaselle(ipa.Casella{Indirizzo: "protocollo@pec.comune-" + semplice(l.comune) + ".example", Tipo: ipa.PEC}),
	}
}

// rubrica is the index of public bodies of the sample: its municipalities.
func rubrica() *ipa.Indice {
	enti := make([]ipa.Ente, 0, comuni)
	for _, l := range luoghi[:comuni] {
		enti = append(enti, enteComunale(l))
	}
	x, _ := ipa.NewIndice(enti, nil) // the test wants it without findings
	return x
}
