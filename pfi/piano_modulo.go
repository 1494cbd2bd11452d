package pfi

import (
	"strconv"
	"strings"

	"norma"
)

// Sezione is a section of the form of all. B, filled in: what a renderer needs to lay a plan out as the form does.
type Sezione struct {
	Numero int // as the form numbers it; 0 for what the form does not have
	Titolo norma.Etichetta
	Fonte  norma.Fonte // norma.Prassi for section 4, which the published text leaves out
	Gruppi []Gruppo
}

// Gruppo is a group of fields under a heading of the form.
type Gruppo struct {
	Titolo  norma.Etichetta // without texts where the form has no heading there
	Numero  int             // of the element, from 1, of a group that comes once for each; 0: it comes once
	Campi   []CampoModulo
	Rilievi []norma.Rilievo // findings about the group as a whole
}

// CampoModulo is a field of the form: what it asks for, what the plan says, what there is to say about it.
type CampoModulo struct {
	Dove    norma.Puntatore
	Cosa    norma.Etichetta
	Valore  string // canonical; "" where the field is empty
	Rilievi []norma.Rilievo
}

type (
	sezioneModulo struct {
		numero int
		titolo norma.Etichetta
		fonte  norma.Fonte
		gruppi []gruppoModulo
	}
	// gruppoModulo holds the members at those places, and below them those that no other group holds. A list comes once for each of
	// its elements.
	gruppoModulo struct {
		titolo norma.Etichetta
		luoghi []norma.Puntatore
	}
)

// modulo is the form: sections, headings and what stands under each, in its order.
var modulo = [...]sezioneModulo{
	{1, norma.Etichetta{Nome: "datore", IT: "Datore di lavoro", EN: "Employer"}, norma.Ufficiale, []gruppoModulo{
		{norma.Etichetta{}, []norma.Puntatore{"/datore/denominazione"}},
		{norma.Etichetta{Nome: "sedeLegale", IT: "Sede legale", EN: "Registered office"}, []norma.Puntatore{"/datore/sedeLegale"}},
		{norma.Etichetta{Nome: "sedeOperativa", IT: "Sede operativa interessata", EN: "Operating seat"}, []norma.Puntatore{"/datore/sedeOperativa"}},
		{norma.Etichetta{}, []norma.Puntatore{"/datore"}},
		{norma.Etichetta{Nome: "rappresentante", IT: "Rappresentante legale", EN: "Legal representative"}, []norma.Puntatore{"/datore/rappresentante"}},
		{
			norma.Etichetta{Nome: "tutorAziendale", IT: "Tutor/referente aziendale", EN: "Company tutor"},
			[]norma.Puntatore{"/datore/tutor", "/contratto/tutor/aziendale"},
		},
	}},
	{2, norma.Etichetta{Nome: "istituzione", IT: "Istituzione formativa", EN: "Training institution"}, norma.Ufficiale, []gruppoModulo{
		{norma.Etichetta{}, []norma.Puntatore{"/istituzione/denominazione", "/contratto/istituzione"}},
		{norma.Etichetta{Nome: "sedeLegale", IT: "Sede legale", EN: "Registered office"}, []norma.Puntatore{"/istituzione/sedeLegale"}},
		{norma.Etichetta{Nome: "sedeOperativa", IT: "Sede operativa di frequenza", EN: "Seat attended"}, []norma.Puntatore{"/istituzione/sedeOperativa"}},
		{norma.Etichetta{}, []norma.Puntatore{"/istituzione"}},
		{norma.Etichetta{Nome: "rappresentante", IT: "Rappresentante legale", EN: "Legal representative"}, []norma.Puntatore{"/istituzione/rappresentante"}},
		{
			norma.Etichetta{Nome: "tutorFormativo", IT: "Tutor formativo (redigente il PFI)", EN: "Training tutor (who draws up the plan)"},
			[]norma.Puntatore{"/istituzione/tutor", "/contratto/tutor/formativo"},
		},
	}},
	{3, norma.Etichetta{Nome: "apprendista", IT: "Apprendista", EN: "Apprentice"}, norma.Ufficiale, []gruppoModulo{
		{
			norma.Etichetta{Nome: "dati", IT: "Dati anagrafici", EN: "Personal data"},
			[]norma.Puntatore{
				"/apprendista/cognome", "/apprendista/nome", "/apprendista/codiceFiscale", "/apprendista/cittadinanza", "/apprendista/stato",
				"/apprendista/permesso", "/apprendista/luogoNascita", "/contratto/apprendista/nascita",
			},
		},
		{norma.Etichetta{Nome: "residenza", IT: "Residenza", EN: "Residence"}, []norma.Puntatore{"/apprendista/residenza"}},
		{norma.Etichetta{Nome: "domicilio", IT: "Domicilio (se differente dalla residenza)", EN: "Domicile (if not the residence)"}, []norma.Puntatore{"/apprendista/domicilio"}},
		{norma.Etichetta{Nome: "recapiti", IT: "Recapiti", EN: "Contacts"}, []norma.Puntatore{"/apprendista/telefono", "/apprendista/cellulare", "/apprendista/email"}},
		{
			norma.Etichetta{Nome: "genitori", IT: "Chi esercita la responsabilità genitoriale", EN: "Who exercises parental responsibility"},
			[]norma.Puntatore{"/apprendista/genitori/-"},
		},
		{norma.Etichetta{Nome: "studi", IT: "Percorsi di istruzione e formazione", EN: "Education and training"}, []norma.Puntatore{"/apprendista/studi/-"}},
		{norma.Etichetta{}, []norma.Puntatore{"/contratto/apprendista/titolo", "/apprendista/certificatoObbligo"}},
		{norma.Etichetta{Nome: "nonConclusi", IT: "Percorsi non conclusi", EN: "Courses not completed"}, []norma.Puntatore{"/apprendista/nonConclusi/-"}},
		{norma.Etichetta{}, []norma.Puntatore{"/apprendista"}},
		{norma.Etichetta{Nome: "esperienze", IT: "Ulteriori esperienze", EN: "Further experience"}, []norma.Puntatore{"/apprendista/esperienze/-"}},
		{
			norma.Etichetta{Nome: "validazione", IT: "Validazione di competenze in ingresso", EN: "Validation of skills on entry"},
			[]norma.Puntatore{"/apprendista/validazione"},
		},
		{
			norma.Etichetta{Nome: "aspetti", IT: "Aspetti contrattuali", EN: "Contractual aspects"},
			[]norma.Puntatore{
				"/contratto/inizio", "/contratto/fine", "/contratto/percorso", "/contratto/figura", "/rapporto/titolo", "/rapporto/mesi",
				"/contratto/ccnl/nome", "/rapporto/ingresso", "/rapporto/finale", "/contratto/tutor/livelloFinale", "/rapporto/mansioni",
				"/contratto/tempoParziale", "/rapporto",
			},
		},
	}},
	{4, norma.Etichetta{Nome: "formazione", IT: "Formazione", EN: "Training"}, norma.Prassi, []gruppoModulo{
		{norma.Etichetta{Nome: "competenze", IT: "Competenze da acquisire", EN: "Skills to be acquired"}, []norma.Puntatore{"/formazione/competenze/-"}},
		{
			norma.Etichetta{Nome: "inImpresa", IT: "Competenze tecniche e professionali acquisibili in impresa", EN: "Technical and professional skills that can be acquired in the firm"},
			[]norma.Puntatore{"/formazione/inImpresa/-"},
		},
		{norma.Etichetta{}, []norma.Puntatore{"/formazione", "/contratto/annoIniziale"}},
		{norma.Etichetta{Nome: "ore", IT: "Ore di ciascun anno", EN: "Hours of each year"}, []norma.Puntatore{"/contratto/anni/-"}},
		{norma.Etichetta{Nome: "anni", IT: "Formazione di ciascun anno", EN: "Training of each year"}, []norma.Puntatore{"/formazione/anni/-"}},
		{norma.Etichetta{Nome: "insegnamenti", IT: "Insegnamenti", EN: "University courses"}, []norma.Puntatore{"/contratto/insegnamenti/-"}},
		{norma.Etichetta{Nome: "obiettivi", IT: "Obiettivi relativi agli assi culturali", EN: "Aims by cultural axis"}, []norma.Puntatore{"/formazione/obiettivi/-"}},
	}},
	{5, norma.Etichetta{Nome: "valutazione", IT: "Valutazione degli apprendimenti", EN: "Assessment of learning"}, norma.Ufficiale, []gruppoModulo{
		{norma.Etichetta{}, []norma.Puntatore{"/valutazione"}},
		{norma.Etichetta{Nome: "firme", IT: "Luogo, data e firme", EN: "Place, date and signatures"}, []norma.Puntatore{"/consenso", "/luogo", "/data", "/contratto/pfi"}},
	}},
	{0, norma.Etichetta{Nome: "altro", IT: "Altri dati del contratto", EN: "Other data of the contract"}, norma.Ufficiale, []gruppoModulo{
		{norma.Etichetta{}, []norma.Puntatore{"/contratto"}},
	}},
}

// Modulo is the plan laid out as the form of all. B: every field in its place, filled in or not, with its findings, such as those of ParsePiano and
// of Validate. A list comes once for each element, and once, empty, where it has none. Of the members of the contract that the form does not
// have, only those that are there come, at the end. So do findings that belong nowhere else.
func (p *Piano) Modulo(rilievi []norma.Rilievo) []Sezione {
	return compila(modulo[:], CampiPiano(), p.Campi, rilievi)
}

// visita walks the members of a document that are there.
type visita = func(func(dove norma.Puntatore, cosa norma.Etichetta, valore string))

// compila fills in a form: the members that its document may have, those that are there, and the findings.
func compila(modulo []sezioneModulo, campi []norma.Campo, presenti visita, rilievi []norma.Rilievo) []Sezione {
	m := riempi(modulo, campi, presenti)
	out := make([]Sezione, 0, len(modulo))
	for i := range modulo {
		s := &modulo[i]
		z := Sezione{Numero: s.numero, Titolo: s.titolo, Fonte: s.fonte}
		for j := range s.gruppi {
			z.Gruppi = m.appendGruppi(z.Gruppi, &s.gruppi[j], s.numero == 0)
		}
		out = append(out, z)
	}
	colloca(out, rilievi)
	return out
}

// moduloPieno is the form being filled in.
type moduloPieno struct {
	campi    []norma.Campo
	gruppi   []*gruppoModulo            // which holds each of the members
	valori   map[norma.Puntatore]string // by place; the values of a list of words together
	elementi map[norma.Puntatore]int    // how many elements a list has
}

func riempi(modulo []sezioneModulo, campi []norma.Campo, presenti visita) moduloPieno {
	luoghi := map[norma.Puntatore]*gruppoModulo{}
	for i := range modulo {
		for j := range modulo[i].gruppi {
			g := &modulo[i].gruppi[j]
			for _, l := range g.luoghi {
				luoghi[l] = g
			}
		}
	}
	m := moduloPieno{campi: campi, valori: map[norma.Puntatore]string{}, elementi: map[norma.Puntatore]int{}}
	for i := range m.campi {
		var g *gruppoModulo
		for d := m.campi[i].Dove; d != "" && g == nil; d, _ = d.Padre() {
			g = luoghi[d]
		}
		m.gruppi = append(m.gruppi, g)
	}
	presenti(func(dove norma.Puntatore, _ norma.Etichetta, valore string) {
		padre, nome := dove.Padre()
		if _, ok := indice(nome); ok { // a word of a list of words
			m.valori[padre] = strings.TrimPrefix(m.valori[padre]+", "+valore, ", ")
			return
		}
		m.valori[dove] = valore
		for d := padre; d != ""; d = padre {
			padre, nome = d.Padre()
			if n, ok := indice(nome); ok {
				m.elementi[padre] = max(m.elementi[padre], n+1)
			}
		}
	})
	return m
}

// indice is the number of an element, as pointers write it.
func indice(nome string) (int, bool) {
	n, err := strconv.Atoi(nome)
	return n, err == nil
}

// appendGruppi fills in a group, once for each element of its list.
func (m *moduloPieno) appendGruppi(out []Gruppo, g *gruppoModulo, solePresenti bool) []Gruppo {
	lista, ok := strings.CutSuffix(string(g.luoghi[0]), "/-")
	if !ok {
		if r := (Gruppo{Titolo: g.titolo, Campi: m.campiDi(g, "", "", solePresenti)}); len(r.Campi) > 0 {
			out = append(out, r)
		}
		return out
	}
	for i := range max(1, m.elementi[norma.Puntatore(lista)]) {
		elemento := string(norma.Puntatore(lista).Indice(i))
		out = append(out, Gruppo{Titolo: g.titolo, Numero: i + 1, Campi: m.campiDi(g, lista+"/-", elemento, solePresenti)})
	}
	return out
}

// campiDi are the fields of a group, in the order of its places; of a list, those of an element.
func (m *moduloPieno) campiDi(g *gruppoModulo, lista, elemento string, solePresenti bool) (out []CampoModulo) {
	for _, l := range g.luoghi {
		for i := range m.campi {
			c := &m.campi[i]
			if m.gruppi[i] != g || g.luogo(c.Dove) != l {
				continue
			}
			dove := c.Dove
			if lista != "" {
				dove = norma.Puntatore(elemento + strings.TrimPrefix(string(c.Dove), lista))
			}
			out = m.appendCampi(out, c, dove, solePresenti)
		}
	}
	return out
}

// luogo is the nearest of the group's places above a member.
func (g *gruppoModulo) luogo(dove norma.Puntatore) (vicino norma.Puntatore) {
	for _, l := range g.luoghi {
		if len(l) > len(vicino) && dentro(dove, l) {
			vicino = l
		}
	}
	return vicino
}

// appendCampi adds a field; below a list that the form does not part into groups, once for each element.
func (m *moduloPieno) appendCampi(out []CampoModulo, c *norma.Campo, dove norma.Puntatore, solePresenti bool) []CampoModulo {
	lista, sotto, ok := strings.Cut(string(dove), "/-/")
	if !ok {
		if v := m.valori[dove]; v != "" || !solePresenti {
			out = append(out, CampoModulo{Dove: dove, Cosa: c.Cosa, Valore: v})
		}
		return out
	}
	for i := range m.elementi[norma.Puntatore(lista)] {
		out = m.appendCampi(out, c, norma.Puntatore(lista).Indice(i)+norma.Puntatore("/"+sotto), solePresenti)
	}
	return out
}

// colloca puts each finding beside the field that it is about, or else beside the first group that has fields below its place; those of no
// place come in a group of their own at the end.
func colloca(sezioni []Sezione, rilievi []norma.Rilievo) {
	campi, gruppi := map[norma.Puntatore]*CampoModulo{}, map[norma.Puntatore]*Gruppo{}
	for i := range sezioni {
		for j := range sezioni[i].Gruppi {
			g := &sezioni[i].Gruppi[j]
			for n := range g.Campi {
				c := &g.Campi[n]
				campi[c.Dove] = c
				for d, _ := c.Dove.Padre(); d != "" && gruppi[d] == nil; d, _ = d.Padre() {
					gruppi[d] = g
				}
			}
		}
	}
	var senzaLuogo []norma.Rilievo
	for _, r := range rilievi {
		var c *CampoModulo
		for d := r.Dove; d != "" && c == nil; d, _ = d.Padre() {
			c = campi[d]
		}
		switch g := gruppi[r.Dove]; {
		case c != nil:
			c.Rilievi = append(c.Rilievi, r)
		case g != nil:
			g.Rilievi = append(g.Rilievi, r)
		default:
			senzaLuogo = append(senzaLuogo, r)
		}
	}
	if len(senzaLuogo) > 0 {
		ultima := &sezioni[len(sezioni)-1]
		ultima.Gruppi = append(ultima.Gruppi, Gruppo{Rilievi: senzaLuogo})
	}
}
