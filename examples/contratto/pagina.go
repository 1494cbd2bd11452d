package main

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"norma"
	"norma/apprendistato"
	"norma/crediti"
)

// pagina prints what a consultant hands to a client: the contract, the verdict, what applies rule by rule, the findings, and the
// readings on which the answer rests.
func pagina(w io.Writer, l norma.Lingua, c *apprendistato.Contratto, v *apprendistato.Valutazione) {
	titolo(w, l.Scegli("CONTRATTO DI APPRENDISTATO", "APPRENTICESHIP CONTRACT")+" — "+parole(l, string(c.Percorso)))
	c.Campi(func(_ norma.Puntatore, cosa norma.Etichetta, valore string) {
		voce(w, 1, l.Scegli(cosa.IT, cosa.EN), detto(l, cosa.Nome, valore), "")
	})

	fmt.Fprintln(w)
	voce(w, 0, l.Scegli("ESITO", "VERDICT"), strings.ToUpper(esito(l, v.Esito)), "")
	if v.Simulato {
		voce(w, 0, l.Scegli("ATTENZIONE", "BEWARE"), l.Scegli("disciplina simulata", "simulated discipline"), "")
	}
	for _, regola := range v.Spiegazione().Perche {
		if regola.Cosa.Nome != "rilievi" && regola.Cosa.Nome != "letture" && len(regola.Perche) > 0 {
			sezione(w, l, regola)
		}
	}

	titolo(w, l.Scegli("RILIEVI", "FINDINGS"))
	if len(v.Rilievi) == 0 {
		fmt.Fprintln(w, l.Scegli("  nessuno", "  none"))
	}
	for _, r := range v.Rilievi {
		fmt.Fprintf(w, "  %s\n", riga(r, l))
	}
	titolo(w, l.Scegli("LETTURE ADOTTATE DOVE IL TESTO LASCIA MARGINE", "READINGS TAKEN WHERE THE TEXT LEAVES ROOM"))
	for lettura := range v.Letture.All() {
		aCapo(w, lettura.String()+": "+lettura.Scelta(l))
	}
}

// sezione prints a rule: its verdict beside its name, then its rows. Findings and readings come at the end of the page, once.
func sezione(w io.Writer, l norma.Lingua, regola norma.Spiegazione) {
	fmt.Fprintln(w)
	for _, r := range regola.Perche {
		switch r.Cosa.Nome {
		case "esito":
			voce(w, 0, strings.ToUpper(l.Scegli(regola.Cosa.IT, regola.Cosa.EN)), esitoDetto(l, r.Valore), "")
		default:
			if inPagina(r.Cosa.Nome) {
				righe(w, l, 1, r)
			}
		}
	}
}

// righe prints a row; one whose rows are all leaves goes on a single line.
func righe(w io.Writer, l norma.Lingua, rientro int, s norma.Spiegazione) {
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
	voce(w, rientro, l.Scegli(s.Cosa.IT, s.Cosa.EN), valore, s.Rif)
	if foglie {
		return
	}
	for _, f := range s.Perche {
		if inPagina(f.Cosa.Nome) {
			righe(w, l, rientro+1, f)
		}
	}
}

// inPagina leaves out what the page says once, at its end.
func inPagina(nome string) bool {
	switch nome {
	case "esito", "rilievi", "letture", "alla":
		return false
	}
	return true
}

// voce prints a line: what, value, provision.
func voce(w io.Writer, rientro int, cosa, valore string, rif norma.Riferimento) {
	const colonna = 62
	testo := strings.Repeat("  ", rientro) + cosa
	spazio := strings.Repeat(" ", max(1, colonna-utf8.RuneCountInString(testo)))
	if rif != "" {
		rif = "  [" + rif + "]"
	}
	fmt.Fprintln(w, strings.TrimRight(testo+spazio+valore+string(rif), " "))
}

func titolo(w io.Writer, testo string) { fmt.Fprintf(w, "\n%s\n", testo) }

// aCapo prints a paragraph in lines of a page's width.
func aCapo(w io.Writer, testo string) {
	const larga = 118
	riga := "  "
	for parola := range strings.FieldsSeq(testo) {
		if utf8.RuneCountInString(riga+parola) > larga {
			fmt.Fprintln(w, strings.TrimRight(riga, " "))
			riga = "      "
		}
		riga += parola + " "
	}
	fmt.Fprintln(w, strings.TrimRight(riga, " "))
}

// riga is a finding on one line: gravity, place, message, code and provision.
func riga(r norma.Rilievo, l norma.Lingua) string {
	gravita := map[norma.Gravita]string{
		norma.Avviso:   l.Scegli("avviso", "notice"),
		norma.Mancante: l.Scegli("non si può dire", "cannot tell"),
		norma.Errore:   l.Scegli("errore", "error"),
	}[r.Gravita()]
	s := fmt.Sprintf("%s %q: %s (%s)", gravita, string(r.Dove), r.Messaggio(l), r.Codice())
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
	default:
		valore = parole(l, valore)
	}
	return innocuo(valore)
}

// innocuo escapes control and other unprintable characters, as the messages of findings do.
func innocuo(s string) string {
	for _, c := range s {
		if !strconv.IsPrint(c) || c == utf8.RuneError {
			q := strconv.QuoteToGraphic(s)
			return q[1 : len(q)-1]
		}
	}
	return s
}

// parole says a value in a language, the hyphens of the law's words as spaces.
func parole(l norma.Lingua, valore string) string {
	if detto := l.Valore(valore); detto != valore || strings.ContainsAny(valore, "0123456789") {
		return detto
	}
	return strings.ReplaceAll(valore, "-", " ")
}

func esito(l norma.Lingua, e norma.Esito) string { return esitoDetto(l, e.String()) }

func esitoDetto(l norma.Lingua, parola string) string {
	switch parola {
	case "rispettato":
		return l.Scegli("rispettato", "lawful")
	case "violato":
		return l.Scegli("violato", "unlawful")
	case "indeterminato":
		return l.Scegli("non si può dire", "cannot tell")
	}
	return l.Scegli("non si applica", "not applicable")
}

// albero prints the explanation as a tree.
func albero(w io.Writer, l norma.Lingua, _ *apprendistato.Contratto, v *apprendistato.Valutazione) {
	fmt.Fprint(w, v.Spiegazione().Text(l))
}

// oggetto prints the evaluation as one line of JSON: verdict, findings with their messages, and the whole explanation.
func oggetto(w io.Writer, l norma.Lingua, c *apprendistato.Contratto, v *apprendistato.Valutazione) {
	type rilievo struct {
		Codice    string `json:"codice"`
		Gravita   string `json:"gravita"`
		Dove      string `json:"dove"`
		Trovato   string `json:"trovato,omitempty"`
		Ammesso   string `json:"ammesso,omitempty"`
		Rif       string `json:"rif,omitempty"`
		URN       string `json:"urn,omitempty"`
		Messaggio string `json:"messaggio"`
	}
	o := struct {
		Disciplina  string                   `json:"disciplina"`
		Esito       string                   `json:"esito"`
		Simulato    bool                     `json:"simulato"`
		Rilievi     []rilievo                `json:"rilievi"`
		Contratto   *apprendistato.Contratto `json:"contratto"`
		Spiegazione norma.Spiegazione        `json:"spiegazione"`
	}{
		Disciplina: apprendistato.Lazio().Nome(), Esito: v.Esito.String(), Simulato: v.Simulato, Rilievi: []rilievo{},
		Contratto: c, Spiegazione: v.Spiegazione(),
	}
	for _, r := range v.Rilievi {
		o.Rilievi = append(o.Rilievi, rilievo{
			r.Codice(), r.Gravita().String(), string(r.Dove), r.Trovato, r.Ammesso, string(r.Rif), r.Rif.URN(), r.Messaggio(l),
		})
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	if err := e.Encode(o); err != nil {
		fmt.Fprintln(w, err)
	}
}
