package main

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"norma"
	"norma/apprendistato"
	"norma/crediti"
	"norma/internal/testo"
)

// esame is a contract that has been read and evaluated, and what reading it had to say.
type esame struct {
	contratto apprendistato.Contratto
	documento []norma.Rilievo
	apprendistato.Valutazione
}

// pagina prints what a consultant hands to a client: the contract, the verdict, what applies rule by rule, the findings, and the
// readings on which the answer rests.
func pagina(b *strings.Builder, l norma.Lingua, e *esame) {
	titolo(b, l.Scegli("CONTRATTO DI APPRENDISTATO", "APPRENTICESHIP CONTRACT")+" — "+parole(l, string(e.contratto.Percorso)))
	gruppo := ""
	e.contratto.Campi(func(dove norma.Puntatore, cosa norma.Etichetta, valore string) {
		if g := gruppoDi(l, dove); g != gruppo {
			gruppo = g
			voce(b, 1, g, "", "")
		}
		rientro := 1
		if gruppo != "" {
			rientro = 2
		}
		voce(b, rientro, l.Scegli(cosa.IT, cosa.EN), detto(l, cosa.Nome, valore), "")
	})

	b.WriteByte('\n')
	voce(b, 0, l.Scegli("ESITO", "VERDICT"), strings.ToUpper(l.Valore(e.Esito.String())), "")
	if e.Simulato {
		voce(b, 0, l.Scegli("ATTENZIONE", "BEWARE"), l.Scegli("disciplina simulata", "simulated discipline"), "")
	}
	for _, regola := range e.Spiegazione().Perche {
		if inPagina(regola.Cosa.Nome) && len(regola.Perche) > 0 {
			sezione(b, l, regola)
		}
	}

	titolo(b, l.Scegli("RILIEVI", "FINDINGS"))
	if len(e.documento)+len(e.Rilievi) == 0 {
		b.WriteString(l.Scegli("  nessuno\n", "  none\n"))
	}
	for _, r := range slices.Concat(e.documento, e.Rilievi) {
		b.WriteString("  " + riga(r, l) + "\n")
	}
	titolo(b, l.Scegli("LETTURE ADOTTATE DOVE IL TESTO LASCIA MARGINE", "READINGS TAKEN WHERE THE TEXT LEAVES ROOM"))
	for lettura := range e.Letture.All() {
		aCapo(b, lettura.String()+" — "+lettura.Domanda(l))
		aCapo(b, "  "+lettura.Scelta(l))
	}
}

// gruppoDi is the heading under which a member of the contract stands: the object or the element of a list that holds it.
func gruppoDi(l norma.Lingua, dove norma.Puntatore) string {
	parti := strings.Split(string(dove), "/")
	if len(parti) < 3 {
		return ""
	}
	nome := map[string]string{
		"apprendista": l.Scegli("apprendista", "apprentice"),
		"impresa":     l.Scegli("impresa", "employer"),
		"ccnl":        l.Scegli("contratto collettivo", "collective agreement"),
		"crediti":     l.Scegli("credito", "credit"),
		"offerta":     l.Scegli("offerta formativa pubblica", "public training on offer"),
		"precedenti":  l.Scegli("contratto precedente", "earlier contract"),
		"sospensioni": l.Scegli("assenza", "absence"),

		"figura":       l.Scegli("figura da conseguire", "figure to be obtained"),
		"studi":        l.Scegli("corso di studi", "course of study"),
		"ingresso":     l.Scegli("credito in ingresso", "credit on entry"),
		"anni":         l.Scegli("anno", "year"),
		"insegnamenti": l.Scegli("insegnamento", "university course"),
		"istituzione":  l.Scegli("istituzione", "institution"),
		"protocollo":   l.Scegli("protocollo", "protocol"),
		"pfi":          l.Scegli("firme del piano formativo", "signatures on the training plan"),
		"tutor":        l.Scegli("tutor", "tutors"),
		"proroghe":     l.Scegli("proroga", "extension"),
		"svolgimento":  l.Scegli("svolgimento", "what has happened"),
	}[parti[1]]
	if n, err := strconv.Atoi(parti[2]); err == nil {
		nome += " " + strconv.Itoa(n+1)
	}
	return nome
}

// sezione prints a rule: its verdict beside its name, then its rows. Findings and readings come at the end of the page, once.
func sezione(b *strings.Builder, l norma.Lingua, regola norma.Spiegazione) {
	nome := strings.ToUpper(l.Scegli(regola.Cosa.IT, regola.Cosa.EN))
	verdetto := l.Valore(regola.Perche[0].Valore)
	if regola.Cosa.Nome == "registrazione" && regola.Perche[0].Valore == norma.Rispettato.String() {
		verdetto = "" // it tells a duty and judges nothing
	}
	b.WriteByte('\n')
	voce(b, 0, nome, verdetto, "")
	for _, r := range regola.Perche[1:] {
		if inPagina(r.Cosa.Nome) {
			righe(b, l, 1, r)
		}
	}
}

// righe prints a row; one whose rows are all leaves goes on a single line.
func righe(b *strings.Builder, l norma.Lingua, rientro int, s norma.Spiegazione) {
	valore, foglie := detto(l, s.Cosa.Nome, s.Valore), true
	var inoltre []string
	for _, f := range s.Perche {
		if inPagina(f.Cosa.Nome) && (f.Cosa.Nome != "giorno" || f.Valore != s.Valore) { // a term that no holiday moves has one day
			inoltre = append(inoltre, l.Scegli(f.Cosa.IT, f.Cosa.EN)+" "+detto(l, f.Cosa.Nome, f.Valore))
			foglie = foglie && len(f.Perche) == 0
		}
	}
	if foglie && len(inoltre) > 0 {
		valore += " (" + strings.Join(inoltre, "; ") + ")"
	}
	voce(b, rientro, l.Scegli(s.Cosa.IT, s.Cosa.EN), valore, s.Rif)
	if foglie {
		return
	}
	for _, f := range s.Perche {
		if inPagina(f.Cosa.Nome) {
			righe(b, l, rientro+1, f)
		}
	}
}

// inPagina leaves out what the page says once, at its beginning or end.
func inPagina(nome string) bool {
	switch nome {
	case "esito", "rilievi", "letture", "alla", "simulato":
		return false
	}
	return true
}

// voce prints a line: what, value, provision.
func voce(b *strings.Builder, rientro int, cosa, valore string, rif norma.Riferimento) {
	const colonna = 62
	inizio := strings.Repeat("  ", rientro) + cosa
	spazio := strings.Repeat(" ", max(1, colonna-utf8.RuneCountInString(inizio)))
	if rif != "" {
		rif = "  [" + rif + "]"
	}
	b.WriteString(strings.TrimRight(inizio+spazio+valore+string(rif), " ") + "\n")
}

func titolo(b *strings.Builder, testo string) { b.WriteString("\n" + testo + "\n") }

// aCapo prints a paragraph in lines of a page's width.
func aCapo(b *strings.Builder, testo string) {
	const larga = 118
	rientro := strings.Repeat(" ", 2+len(testo)-len(strings.TrimLeft(testo, " ")))
	riga := rientro
	for parola := range strings.FieldsSeq(testo) {
		if utf8.RuneCountInString(riga+parola) > larga {
			b.WriteString(strings.TrimRight(riga, " ") + "\n")
			riga = rientro + "  "
		}
		riga += parola + " "
	}
	b.WriteString(strings.TrimRight(riga, " ") + "\n")
}

// riga is a finding on one line: gravity, place, message, code and provision.
func riga(r norma.Rilievo, l norma.Lingua) string {
	s := fmt.Sprintf("%s %q: %s (%s)", l.Valore(r.Gravita().String()), string(r.Dove), r.Messaggio(l), r.Codice())
	if r.Rif != "" {
		s += " [" + string(r.Rif) + "]"
	}
	return s
}

// detto says the value of a row in a language. Names and codes stay as they were written; what a terminal should not get raw comes
// out escaped.
func detto(l norma.Lingua, nome, valore string) string {
	switch nome {
	case "nome", "codice", "disciplina", "motivo":
	case "credito": // the module's code, or the kind where it has none
		if slices.Contains(crediti.AllTipi(), crediti.Tipo(valore)) {
			valore = parole(l, valore)
		}
	case "regione", "sedeLegale":
		if n := norma.Regione(valore).Nome(); n != "" {
			valore = n
		}
	default:
		valore = parole(l, valore)
	}
	return testo.Innocuo(valore)
}

// parole says a value in a language, the hyphens of the law's words as spaces.
func parole(l norma.Lingua, valore string) string {
	if detto := l.Valore(valore); detto != valore || strings.ContainsAny(valore, "0123456789") {
		return detto
	}
	return strings.ReplaceAll(valore, "-", " ")
}

// albero prints the explanation as a tree.
func albero(b *strings.Builder, l norma.Lingua, e *esame) {
	for _, r := range e.documento {
		b.WriteString(riga(r, l) + "\n")
	}
	b.WriteString(e.Spiegazione().Text(l))
}
