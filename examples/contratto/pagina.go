package main

import (
	"cmp"
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
	var aperti []string
	e.contratto.Campi(func(dove norma.Puntatore, cosa norma.Etichetta, valore string) {
		sopra := gruppi(l, dove)
		for i, g := range sopra {
			if i >= len(aperti) || !slices.Equal(aperti[:i+1], sopra[:i+1]) {
				voce(b, 1+i, g, "", "")
			}
		}
		aperti = sopra
		if dove == "/figura/codice" || dove == "/apprendista/qualifica/codice" {
			valore = figura(valore)
		}
		voce(b, 1+len(sopra), l.Scegli(cosa.IT, cosa.EN), detto(l, &cosa, valore), "")
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

// gruppi are the headings under which a member of the contract stands: the objects and the elements of lists that hold it.
func gruppi(l norma.Lingua, dove norma.Puntatore) (sopra []string) {
	parti := strings.Split(strings.TrimPrefix(string(dove), "/"), "/")
	ultimo := len(parti) - 1
	if _, err := strconv.Atoi(parti[ultimo]); err == nil { // one of several words
		ultimo--
	}
	for _, p := range parti[:ultimo] {
		if n, err := strconv.Atoi(p); err == nil {
			sopra[len(sopra)-1] += " " + strconv.Itoa(n+1)
			continue
		}
		sopra = append(sopra, gruppo(l, p))
	}
	return sopra
}

func gruppo(l norma.Lingua, membro string) string {
	return map[string]string{
		"apprendista": l.Scegli("apprendista", "apprentice"),
		"impresa":     l.Scegli("impresa", "employer"),
		"ccnl":        l.Scegli("contratto collettivo", "collective agreement"),
		"crediti":     l.Scegli("credito", "credit"),
		"offerta":     l.Scegli("offerta formativa pubblica", "public training on offer"),
		"precedenti":  l.Scegli("contratto precedente", "earlier contract"),
		"sospensioni": l.Scegli("assenza", "absence"),

		"figura":       l.Scegli("figura da conseguire", "figure to be obtained"),
		"qualifica":    l.Scegli("qualifica posseduta", "qualifica held"),
		"studi":        l.Scegli("corso di studi", "course of study"),
		"ingresso":     l.Scegli("credito in ingresso", "credit on entry"),
		"anni":         l.Scegli("anni, voce", "years, entry"), // a year's own number is one of its members
		"insegnamenti": l.Scegli("insegnamento", "university course"),
		"istituzione":  l.Scegli("istituzione", "institution"),
		"protocollo":   l.Scegli("protocollo", "protocol"),
		"pfi":          l.Scegli("firme del piano formativo", "signatures on the training plan"),
		"tutor":        l.Scegli("tutor", "tutors"),
		"formativo":    l.Scegli("dell'istituzione", "of the institution"),
		"aziendale":    l.Scegli("dell'impresa", "of the firm"),
		"proroghe":     l.Scegli("proroga", "extension"),
		"svolgimento":  l.Scegli("svolgimento", "what has happened"),
	}[membro]
}

// sezione prints a rule: its verdict beside its name, then its rows. Findings and readings come at the end of the page, once.
func sezione(b *strings.Builder, l norma.Lingua, regola norma.Spiegazione) {
	nome := strings.ToUpper(l.Scegli(regola.Cosa.IT, regola.Cosa.EN))
	verdetto := l.Valore(regola.Perche[0].Valore)
	switch regola.Cosa.Nome {
	case "registrazione", "informazione", "certificazione": // they tell duties and judge nothing
		if regola.Perche[0].Valore == norma.Rispettato.String() {
			verdetto = ""
		}
	}
	b.WriteByte('\n')
	voce(b, 0, nome, verdetto, "")
	for _, r := range regola.Perche[1:] {
		if inPagina(r.Cosa.Nome) {
			righe(b, l, 1, r)
		}
	}
}

// righe prints a row; one whose rows are all leaves, with no more than one provision among them, goes on a single line.
func righe(b *strings.Builder, l norma.Lingua, rientro int, s norma.Spiegazione) {
	cosa, valore := l.Scegli(s.Cosa.IT, s.Cosa.EN), detto(l, s.Cosa, s.Valore)
	if inoltre, rif, ok := inLinea(l, s); ok {
		if valore != "" && inoltre != "" {
			inoltre = " (" + inoltre + ")"
		}
		voce(b, rientro, cosa, valore+inoltre, rif)
		return
	}
	voce(b, rientro, cosa, valore, s.Rif)
	for _, f := range s.Perche {
		if inPagina(f.Cosa.Nome) {
			righe(b, l, rientro+1, f)
		}
	}
}

// inLinea says the rows beneath a row in few words, with their provision and its own; false where that needs a line for each.
func inLinea(l norma.Lingua, s norma.Spiegazione) (inoltre string, rif norma.Riferimento, ok bool) {
	var detti []string
	rif = s.Rif
	for _, f := range s.Perche {
		nome, valore := l.Scegli(f.Cosa.IT, f.Cosa.EN), f.Valore
		switch {
		case !inPagina(f.Cosa.Nome):
			continue
		case len(f.Perche) > 0 || f.Rif != "" && rif != "" && f.Rif != rif:
			return "", "", false
		case f.Cosa.Nome == "giorno" && valore == s.Valore: // a term that no holiday moves has one day
		case f.Cosa.Nome == "eventuale" && valore == norma.SiNo(false):
		case f.Cosa.Nome == "eventuale":
			detti = append(detti, nome)
		default:
			detti = append(detti, nome+" "+detto(l, f.Cosa, valore))
		}
		rif = cmp.Or(rif, f.Rif)
	}
	return strings.Join(detti, "; "), rif, true
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

// detto says the value of a row in a language. Names, codes and somebody's own text stay as they were written; what a terminal should
// not get raw comes out escaped.
func detto(l norma.Lingua, cosa *norma.Etichetta, valore string) string {
	switch cosa.Nome {
	case "nome", "codice", "disciplina", "fonteQuote":
	case "rapporto", "formativo", "aziendale": // a tutor who is "indeterminato" is no verdict
		valore = spazi(valore)
	case "conduce":
		valore = figura(valore)
	case "credito": // the module's code, or the kind where it has none
		if slices.Contains(crediti.AllTipi(), crediti.Tipo(valore)) || slices.Contains(crediti.AllElementi(), crediti.Elemento(valore)) {
			valore = parole(l, valore)
		}
	case "regione", "sedeLegale":
		if n := norma.Regione(valore).Nome(); n != "" {
			valore = n
		}
	default:
		if !cosa.Letterale {
			valore = parole(l, valore)
		}
	}
	return testo.Innocuo(valore)
}

// figura is the name of a figure of the repertory.
func figura(codice string) string {
	if v, ok := apprendistato.CodiceFigura(codice).Voce(); ok {
		return v.Nome
	}
	return codice
}

// parole says a value in a language, the hyphens of the law's words as spaces; the code of a finding has a slash and stays.
func parole(l norma.Lingua, valore string) string {
	if detto := l.Valore(valore); detto != valore || strings.ContainsAny(valore, "0123456789/") {
		return detto
	}
	return spazi(valore)
}

// spazi writes a word of the law as people do.
func spazi(parola string) string {
	parti := strings.Split(parola, "-")
	for i, p := range parti {
		switch p {
		case "its", "ifts", "afam", "cfu", "ccnl", "pfi", "i", "ii":
			parti[i] = strings.ToUpper(p)
		case "iefp":
			parti[i] = "IeFP"
		case "universita":
			parti[i] = "università"
		}
	}
	return strings.Join(parti, " ")
}

// albero prints the explanation as a tree.
func albero(b *strings.Builder, l norma.Lingua, e *esame) {
	for _, r := range e.documento {
		b.WriteString(riga(r, l) + "\n")
	}
	b.WriteString(e.Spiegazione().Text(l))
}
