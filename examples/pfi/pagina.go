package main

import (
	"html/template"
	"slices"
	"strconv"
	"strings"

	_ "embed"

	"norma"
	"norma/apprendistato"
	"norma/internal/testo"
	"norma/pfi"
)

//go:embed pagina.html
var modello string

var modelloPagina = template.Must(template.New("pagina").Parse(modello))

// What the template is given: everything is text already, in the language of the page.
type (
	paginaHTML struct {
		Lingua, Titolo, Sottotitolo, Esito, Classe string
		Sezioni                                    []sezioneHTML
		Rilievi                                    []rilievoHTML
		TitoloRilievi, Nessuno                     string
		Letture                                    []letturaHTML
		TitoloLetture, Piede                       string
	}
	sezioneHTML struct {
		Titolo, Nota string
		Gruppi       []gruppoHTML
	}
	gruppoHTML struct {
		Titolo  string
		Campi   []campoHTML
		Rilievi []rilievoHTML
	}
	campoHTML struct {
		Cosa, Valore, Classe string
		Scelte               []sceltaHTML // instead of a value: boxes to be ticked
		Rilievi              []rilievoHTML
	}
	sceltaHTML  struct{ Segno, Testo string }
	rilievoHTML struct{ Classe, Gravita, Messaggio, Codice, Dove, Rif string }
	letturaHTML struct{ Nome, Domanda, Scelta string }
)

// pagina prints the document as a page laid out like its form: sections and headings in the form's order, every field filled in or left
// blank, what there is to say of a field beneath it, all findings and readings at the end.
func pagina(b *strings.Builder, l norma.Lingua, e *esame) {
	p := paginaHTML{
		Lingua: l.String(), Titolo: l.Scegli(e.tipo.titolo.IT, e.tipo.titolo.EN), Sottotitolo: innocue(sottotitolo(l, e)),
		Esito: l.Valore(e.esito().String()), Classe: e.esito().String(),
		TitoloRilievi: l.Scegli("Rilievi", "Findings"), Nessuno: l.Scegli("Nessun rilievo.", "No findings."),
		TitoloLetture: l.Scegli("Letture adottate dove il testo lascia margine", "Readings taken where the text leaves room"),
		Piede: l.Scegli("Esame automatico secondo il reg. reg. Lazio 29 marzo 2017, n. 7: non sostituisce il documento firmato.",
			"Automatic examination by reg. reg. Lazio 29 March 2017, no. 7: it does not stand for the signed document."),
	}
	for i := range e.sezioni {
		if s := sezione(l, e, &e.sezioni[i]); len(s.Gruppi) > 0 {
			p.Sezioni = append(p.Sezioni, s)
		}
	}
	if len(e.voci) > 0 {
		p.Sezioni = append(p.Sezioni, quadro(l, e.voci))
	}
	for _, r := range e.rilievi() {
		p.Rilievi = append(p.Rilievi, rilievo(l, r))
	}
	for r := range e.giudizio.Letture.All() {
		p.Letture = append(p.Letture, letturaHTML{r.String(), r.Domanda(l), r.Scelta(l)})
	}
	if err := modelloPagina.Execute(b, &p); err != nil {
		panic(err) // the template and what it is given are both here, and a strings.Builder takes everything
	}
}

func sottotitolo(l norma.Lingua, e *esame) string {
	switch {
	case e.persona == "":
		return ""
	case e.tipo.nome == "piano":
		return l.Scegli("apprendista: ", "apprentice: ") + e.persona
	}
	return e.persona
}

func sezione(l norma.Lingua, e *esame, z *pfi.Sezione) sezioneHTML {
	s := sezioneHTML{Titolo: l.Scegli(z.Titolo.IT, z.Titolo.EN)}
	if z.Numero > 0 && len(e.sezioni) > 1 {
		s.Titolo = l.Scegli("Sezione ", "Section ") + strconv.Itoa(z.Numero) + " – " + s.Titolo
	}
	if z.Fonte != norma.Ufficiale {
		s.Nota = l.Scegli("Questa sezione manca nel testo pubblicato del modello: contiene ciò che gli articoli richiedono.",
			"The published text of the form lacks this section: it holds what the articles ask for.")
	}
	for i := range z.Gruppi {
		q := &z.Gruppi[i]
		g := gruppoHTML{Titolo: l.Scegli(q.Titolo.IT, q.Titolo.EN)}
		if q.Numero > 1 || q.Numero == 1 && i+1 < len(z.Gruppi) && z.Gruppi[i+1].Titolo == q.Titolo { // one of several
			g.Titolo += " " + strconv.Itoa(q.Numero)
		}
		for j := range q.Campi {
			c := campo(l, e, &q.Campi[j])
			c.Cosa = diChe(q.Campi, j) + c.Cosa
			g.Campi = append(g.Campi, c)
		}
		for _, r := range q.Rilievi {
			g.Rilievi = append(g.Rilievi, rilievo(l, r))
		}
		s.Gruppi = append(s.Gruppi, g)
	}
	return s
}

// quadro is the table of all. E: under its three letters the documents, a box ticked where one is there, and when it is due.
func quadro(l norma.Lingua, voci []pfi.VoceDovuta) sezioneHTML {
	lettere := map[string]string{
		"a": l.Scegli("a) Documenti generali dell'apprendista", "a) General documents of the apprentice"),
		"b": l.Scegli("b) Valutazione intermedia e finale degli apprendimenti", "b) Intermediate and final assessment of learning"),
		"c": l.Scegli("c) Attestazioni", "c) Attestations"),
	}
	s := sezioneHTML{Titolo: l.Scegli("Quadro dell'allegato E", "Table of Allegato E")}
	ultima := ""
	for i := range voci {
		v := &voci[i]
		if lettera := v.Voce.Rif.Parti().Lettera; lettera != ultima {
			ultima = lettera
			s.Gruppi = append(s.Gruppi, gruppoHTML{Titolo: lettere[lettera]})
		}
		c := campoHTML{Cosa: inParole(string(v.Voce.Valore)), Scelte: []sceltaHTML{{vuota, l.Scegli("presente", "there")}}}
		if v.Presenti > 0 {
			c.Scelte[0].Segno = segnata
		}
		dovuti, noti := v.Dovuti.Value()
		switch {
		case !noti:
			c.Valore = l.Scegli("non si può dire se è dovuto", "it cannot be told whether it is due")
		case dovuti > v.Presenti:
			c.Valore, c.Classe = l.Scegli("dovuto: manca", "due: missing"), "errore"
		case dovuti > 0:
			c.Valore = l.Scegli("dovuto", "due")
		default:
			c.Valore = inParole(string(v.Condizione)) + ", " + inParole(string(v.Momento))
		}
		g := &s.Gruppi[len(s.Gruppi)-1]
		g.Campi = append(g.Campi, c)
	}
	return s
}

// campo is a field: its boxes where it is a choice among a few words, otherwise its value in words.
func campo(l norma.Lingua, e *esame, x *pfi.CampoModulo) campoHTML {
	const poche, moltissime = 6, 16 // boxes of a choice, of a list to tick off
	c := campoHTML{Cosa: l.Scegli(x.Cosa.IT, x.Cosa.EN)}
	for _, r := range x.Rilievi {
		c.Rilievi = append(c.Rilievi, rilievo(l, r))
	}
	if i := slices.IndexFunc(x.Rilievi, func(r norma.Rilievo) bool { return r.Gravita() == norma.Errore }); i >= 0 {
		c.Classe = "errore "
	}
	def := e.campi[generico(x.Dove)]
	switch {
	case def == nil:
		c.Valore = x.Valore
	case def.Tipo == "si-no":
		c.Scelte = scelte([]string{"si", "no"}, []string{x.Valore}, l.Valore)
	case def.Tipo == "parola" && len(def.Parole) <= poche, def.Tipo == "parole" && len(def.Parole) <= moltissime:
		c.Scelte = scelte(def.Parole, strings.Split(x.Valore, ", "), inParole)
	case def.Tipo == "testo":
		c.Valore = x.Valore
	case def.Tipo == "parola":
		c.Valore = parola(x.Dove, x.Valore)
	default:
		c.Valore = l.Valore(x.Valore)
	}
	if c.Scelte != nil && !slices.ContainsFunc(c.Scelte, func(s sceltaHTML) bool { return s.Segno == segnata }) {
		c.Valore = x.Valore // a word that is none of the boxes
	}
	if strings.Contains(string(x.Dove), "/pfi/") || strings.Contains(string(x.Dove), "/firme/") || strings.HasSuffix(string(x.Dove), "/firma") {
		c.Classe += "firma"
	}
	c.Valore = innocue(c.Valore)
	return c
}

// innocue are the lines of a text with what is not seen in them escaped.
func innocue(s string) string {
	righe := strings.Split(s, "\n")
	for i := range righe {
		righe[i] = testo.Innocuo(strings.ReplaceAll(righe[i], "\t", " "))
	}
	return strings.Join(righe, "\n")
}

const segnata, vuota = "☒", "☐"

// scelte are boxes, ticked for the words that are said.
func scelte(parole, dette []string, scrivi func(string) string) []sceltaHTML {
	out := make([]sceltaHTML, len(parole))
	for i, w := range parole {
		out[i] = sceltaHTML{vuota, scrivi(w)}
		if slices.Contains(dette, w) {
			out[i].Segno = segnata
		}
	}
	return out
}

// parola is a word of the law in words; a figure of the repertory by its name.
func parola(dove norma.Puntatore, valore string) string {
	if v, ok := apprendistato.CodiceFigura(valore).Voce(); ok && strings.HasSuffix(string(dove), "/codice") {
		return v.Nome
	}
	return inParole(valore)
}

// diChe names the object that holds a field, where the group holds fields of other objects and the field's own name is not enough: a single
// word, or one that comes again.
func diChe(campi []pfi.CampoModulo, i int) string {
	padre, _ := campi[i].Dove.Padre()
	sopra, nome := padre.Padre()
	solo, annidato := strings.Contains(campi[i].Cosa.IT, " "), false
	for j := range campi {
		p, _ := campi[j].Dove.Padre()
		annidato = annidato || p == sopra
		solo = solo && (j == i || campi[j].Cosa != campi[i].Cosa)
	}
	if solo || !annidato || padre == "" {
		return ""
	}
	return nome + ": "
}

// generico is the place with "-" for the elements of lists.
func generico(dove norma.Puntatore) norma.Puntatore {
	parti := strings.Split(string(dove), "/")
	for i, p := range parti {
		if _, err := strconv.Atoi(p); err == nil {
			parti[i] = "-"
		}
	}
	return norma.Puntatore(strings.Join(parti, "/"))
}

func rilievo(l norma.Lingua, r norma.Rilievo) rilievoHTML {
	return rilievoHTML{r.Gravita().String(), parolaGravita(r.Gravita(), l), r.Messaggio(l), r.Codice(), testo.Innocuo(string(r.Dove)), testo.Innocuo(string(r.Rif))}
}
