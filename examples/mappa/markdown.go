package main

import (
	"cmp"
	"fmt"
	"strings"

	"norma"
)

// markdown writes the map as Markdown.
func (f *foglio) markdown(out *strings.Builder, l norma.Lingua) {
	fmt.Fprintf(out, "# %s\n\n**reg. reg. Lazio 7/2017**: %s.\n", l.Scegli("Mappa della legge", "The map of the law"), f.Messaggio)
	if f.Casi > 0 {
		fmt.Fprintf(out, "\n%s: %d.\n", l.Scegli("Casi", "Cases"), f.Casi)
	}
	out.WriteByte('\n')
	testata(out, l, "atto|act", "disposizioni|provisions", "regole|rules", "dati|figures", "adempimenti|duties", "fuori|beyond", "risponde|answered")
	for _, a := range f.Atti {
		fmt.Fprintf(out, "| %s | %d | %d | %d | %d | %d | %d %% |\n", a.Atto, a.Disposizioni, a.Regole, a.Dati, a.Adempimenti, a.Fuori, a.Quota)
	}
	for _, p := range f.Parti {
		fmt.Fprintf(out, "\n## %s\n\n%s\n\n", p.Rif, p.Titolo)
		testata(out, l, "disposizione|provision", "stato|state", "di che cosa|about", "come|how", "casi|cases")
		for _, v := range p.Voci {
			fmt.Fprintf(out, "| %s | %s | %s | %s | %d |\n", cella(corto(v.Rif)), v.Stato, cella(v.Titolo), cella(v.Come), v.Casi)
		}
	}
	if len(f.Adempimenti) > 0 {
		fmt.Fprintf(out, "\n## %s\n", l.Scegli("Adempimenti, per soggetto", "Duties, by who owes them"))
	}
	for _, d := range f.Adempimenti {
		fmt.Fprintf(out, "\n### %s\n\n", d.Chi)
		for _, v := range d.Voci {
			fmt.Fprintf(out, "- [ ] %s (%s)\n", v.Titolo, v.Rif)
		}
	}
	f.rilievi(out, l)
}

// rilievi writes the catalogue.
func (f *foglio) rilievi(out *strings.Builder, l norma.Lingua) {
	if len(f.Rilievi) == 0 {
		return
	}
	fmt.Fprintf(out, "\n## %s\n\n", l.Scegli("Rilievi", "Findings"))
	testata(out, l, "codice|code", "gravità|gravity", "messaggio|message", "disposizioni|provisions", "casi|cases")
	for _, r := range f.Rilievi {
		var rif []string
		for _, q := range r.Rif {
			rif = append(rif, string(q))
		}
		fmt.Fprintf(out, "| %s | %s | %s | %s | %d |\n", r.Codice, r.Gravita, cella(r.Messaggio), cmp.Or(cella(strings.Join(rif, "; ")), "-"), r.Casi)
	}
	fmt.Fprintf(out, "\n## %s\n\n", l.Scegli("Letture", "Readings"))
	testata(out, l, "lettura|reading", "domanda|question", "scelta|choice", "motivo|reason", "regole|rules", "casi|cases")
	for _, r := range f.Letture {
		fmt.Fprintf(out, "| %s | %s | %s | %s | %s | %d |\n", r.Lettura, cella(r.Domanda), cella(r.Scelta), cella(r.Motivo), cmp.Or(strings.Join(r.Regole, ", "), "-"), r.Casi)
	}
}

// testata writes the head of a table; each column is named in Italian and in English.
func testata(out *strings.Builder, l norma.Lingua, colonne ...string) {
	for _, c := range colonne {
		it, en, _ := strings.Cut(c, "|")
		out.WriteString("| " + l.Scegli(it, en) + " ")
	}
	out.WriteString("|\n" + strings.Repeat("| --- ", len(colonne)) + "|\n")
}

// corto is a provision without its act.
func corto(r norma.Riferimento) string {
	if s, ok := strings.CutPrefix(string(r), string(r.Atto())+", "); ok {
		return s
	}
	return string(r)
}

// cella is a text as it stands in a table.
func cella(s string) string { return strings.ReplaceAll(s, "|", `\|`) }
