package norma_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"norma"
	"norma/alternanza"
	"norma/apprendistato"
	"norma/cp2011"
	"norma/internal/identificativi"
	"norma/internal/testo"
	"norma/ipa"
)

// lettura is what a parser makes of a text: the canonical form, or how it refuses it.
type lettura struct {
	canone, messaggio string
	letto             bool
}

func diErrore[T interface{ String() string }](parse func(string) (T, error)) func(string) lettura {
	return func(s string) lettura {
		v, err := parse(s)
		if err != nil {
			return lettura{messaggio: err.Error()}
		}
		return lettura{v.String(), "", true}
	}
}

func diParola[T ~string](parse func(string) (T, error)) func(string) lettura {
	return func(s string) lettura {
		v, err := parse(s)
		if err != nil {
			return lettura{messaggio: err.Error()}
		}
		return lettura{string(v), "", true}
	}
}

func diEsame[T interface{ String() string }](parse func(string) (T, identificativi.Esame)) func(string) lettura {
	return func(s string) lettura {
		v, e := parse(s)
		var g norma.Giudizio
		e.Report(&g, "/x", "")
		var m []string
		for _, r := range g.Rilievi {
			m = append(m, r.Messaggio(norma.Italiano), r.Messaggio(norma.Inglese))
		}
		return lettura{v.String(), strings.Join(m, "; "), e.OK()}
	}
}

func diNome(nome func(string) string) func(string) lettura {
	return func(s string) lettura { return lettura{nome(s), "none", nome(s) != ""} }
}

// lettori read every kind of identifier; spazi tells those that leave out white space around it.
var lettori = []struct {
	nome, testo string
	legge       func(string) lettura
	spazi       bool
}{
	{"codice fiscale", "RSSMRA80A01H501U", diEsame(identificativi.ParseCodiceFiscale), false},
	{"codice fiscale of a body", "02438750586", diEsame(identificativi.ParseCodicePersona), false},
	{"partita IVA", "IT02438750586", diEsame(identificativi.ParsePartitaIVA), false},
	{"CAP", "00185", diEsame(identificativi.ParseCAP), false},
	{"ATECO", "10.71.10", diEsame(func(s string) (identificativi.Ateco, identificativi.Esame) {
		return identificativi.ParseAteco(s, identificativi.Ateco2025)
	}), false},
	{"CNEL", "H011", diEsame(identificativi.ParseCodiceCNEL), false},
	{"meccanografico", "RMIS00100X", diEsame(identificativi.ParseMeccanografico), false},
	{"permesso", "I12345678", diEsame(identificativi.ParsePermesso), false},
	{"Belfiore", "H501", diEsame(identificativi.ParseBelfiore), false},
	{"mailbox", "ask.it@pec.sk.it", diEsame(identificativi.ParsePEC), false},
	{"codice IPA", "istsc_rmis00100x", diErrore(ipa.ParseCodiceIPA), true},
	{"codice univoco ufficio", "UFE1CK", diErrore(ipa.ParseCodiceUnivocoUfficio), true},
	{"AOO", "A1B2CKS", diErrore(ipa.ParseCodiceAOO), true},
	{"kind of code", "UFE1CK", diNome(func(s string) string {
		if r := ipa.Recognize(s); r.Len() > 0 {
			return r.First().Specie.String()
		}
		return ""
	}), true},
	{"CP2011", "5.2.2.3.2", diErrore(cp2011.Parse), false},
	{"voce", "5.2.2.3.2.4", diErrore(cp2011.ParseVoce), false},
	{"CP2011 of a form", "5.2.2.3.2", diErrore(func(s string) (cp2011.Codice, error) {
		c, _, err := cp2011.ParseLenient(s)
		return c, err
	}), true},
	{"citation", "d.lgs. 15 giugno 2015, n. 81, art. 42, c. 5, lett. g)", diParola(norma.ParseRiferimento), true},
	{"act", "decreto legislativo 15 giugno 2015, n. 81", diParola(norma.ParseAtto), true},
	{"day", "2026-06-01", diErrore(norma.ParseData), false},
	{"hours", "1600.5", diErrore(norma.ParseOre), false},
	{"language", "it", diErrore(norma.ParseLingua), false},
	{"school year", "2025/2026", diErrore(alternanza.ParseAnnoScolastico), false},
	{"day of the year", "09-15", diErrore(alternanza.ParseGiornoAnno), false},
	{"province", "SI", diNome(func(s string) string { return string(alternanza.Provincia(s).Regione()) }), false},
	{"region", "friuli-venezia-giulia", diNome(func(s string) string { return norma.Regione(s).Nome() }), false},
	{"path", "qualifica", diNome(func(s string) string { return string(apprendistato.Percorso(s).Tipologia()) }), false},
}

// nascosti are characters that nobody sees, or that are no part of a text.
var nascosti = []string{
	"\x00", "\x07", "\x1b", "\x7f", "\u0085", "\u00ad", "\u034f", "\u061c", "\u115f", "\u180e", "\u200b", "\u200c", "\u200d", "\u200e", "\u200f",
	"\u2028", "\u2029", "\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2060", "\u2066", "\u2067", "\u2068", "\u2069", "\u3164", "\ufeff",
	"\U000e0041", "\xff", "\xc3", "\xed\xa0\x80", "\u0301", "\u0338", "\ufe0f",
}

// sosia are characters that look like others, or become them in another case.
var sosia = map[rune]string{
	'A': "АΑА𝐀ᴀ", 'B': "ВΒ", 'C': "СϹⅭ", 'E': "ЕΕ", 'F': "Ϝ", 'H': "НΗ", 'I': "ІΙİı", 'K': "КΚ\u212a", 'M': "МΜⅯ", 'O': "ОΟ", 'R': "Ꮢ", 'S': "Ѕſ", 'T': "ТΤ",
	'U': "Ս", 'X': "ХΧ", 'a': "аɑª", 'c': "сϲⅽ", 'e': "е", 'g': "ɡ", 'i': "іıİⅰ", 'k': "к\u212a", 'l': "ⅼ", 'm': "ⅿ", 'n': "ո", 'o': "оοº", 'p': "р",
	'r': "г", 's': "ѕſ", 'u': "υ", 'x': "х", '.': "．․。", '-': "‐–−－", '/': "∕／⁄", '@': "＠", '_': "＿", ',': "，‚",
}

func ostili(t *testing.T, originale string, prova func(testo string, solo bool)) {
	t.Helper()
	for i, r := range originale {
		for _, n := range nascosti {
			prova(originale[:i]+n+originale[i:], i == 0)
		}
		simili := []rune(sosia[r])
		if r > ' ' && r < 0x7f {
			simili = append(simili, r-' '+0xff00) // of full width
		}
		if r >= '0' && r <= '9' {
			for _, zero := range []rune{0x660, 0x6f0, 0x966, 0x2080, 0x1d7ce} { // digits of other scripts
				simili = append(simili, zero+r-'0')
			}
		}
		for _, s := range simili {
			if r != ',' && r != '-' && r != '.' && r != '/' || s != '‐' && s != '–' { // dashes between words are many
				prova(originale[:i]+string(s)+originale[i+utf8.RuneLen(r):], false)
			}
		}
	}
	for _, n := range nascosti {
		prova(originale+n, true)
	}
}

// TestIdentificatoriOstili: whatever is hidden in an identifier, or looks like a character of it, makes it none; the refusal can be shown.
func TestIdentificatoriOstili(t *testing.T) {
	for _, l := range lettori {
		sano := l.legge(l.testo)
		if !sano.letto || sano.canone == "" {
			t.Fatalf("%s: %q is none: %s", l.nome, l.testo, sano.messaggio)
		}
		ostili(t, l.testo, func(s string, solo bool) {
			got := l.legge(s)
			intorno := l.spazi && solo && strings.TrimSpace(s) == l.testo
			if got.letto && (!intorno || got.canone != sano.canone) {
				t.Errorf("%s: %+q is read as %q", l.nome, s, got.canone)
			}
			if !got.letto {
				siMostra(t, l.nome, got.messaggio)
			}
		})
		lungo := l.legge(l.testo + strings.Repeat("\u202ex", 1<<20))
		if lungo.letto || len(lungo.messaggio) > 1000 {
			t.Errorf("%s: a text of megabytes: %t, message of %d bytes", l.nome, lungo.letto, len(lungo.messaggio))
		}
		siMostra(t, l.nome, lungo.messaggio)
	}
}

// siMostra requires that a message is one line that shows all it holds.
func siMostra(t *testing.T, nome, messaggio string) {
	t.Helper()
	if r, _, ok := testo.Nascosto(messaggio); ok || messaggio == "" || strings.ContainsAny(messaggio, "\n\r\t") {
		t.Errorf("%s: message %+q has %U", nome, messaggio, r)
	}
}

// TestUguaglianzeOstili: what looks like a key, or becomes one in another case, is not that key.
func TestUguaglianzeOstili(t *testing.T) {
	const casella, codice = "ask.it@pec.sk.it", "RSSMRA80A01K501S"
	caselle := ipa.NewCaselle(ipa.Casella{Indirizzo: casella, Tipo: ipa.PEC})
	ostili(t, casella, func(s string, _ bool) {
		if identificativi.Casella(s).Equal(casella) || identificativi.Casella(s).Canonica() == casella || caselle.Has(s) {
			t.Errorf("%+q is the mailbox", s)
		}
	})
	chiave := func(s string) alternanza.Chiave { return (&alternanza.Ospite{CodiceFiscale: s}).Chiave() }
	if chiave(codice) != chiave(strings.ToLower(codice)) {
		t.Error("another case is another key")
	}
	for _, s := range []string{codice, strings.ToLower(codice)} {
		ostili(t, s, func(s string, _ bool) {
			if chiave(s) == chiave(codice) {
				t.Errorf("%+q has the key of %s", s, codice)
			}
		})
	}
}

// TestTitoliOstili: what follows a code in a form is its title, never a part of the code that does not look like one.
func TestTitoliOstili(t *testing.T) {
	for _, s := range []string{
		"5.2\u200b.3 abc", "5.2 \u202e3.5 abc", "5.2\uff0e3 abc", "5.2 \uff0e3 abc", "5\u00b2 abc", "5\u0301 abc", "5\u0663 abc", "5.2 \x003 abc", "5.2\u00ad.3 abc",
	} {
		c, _, err := cp2011.ParseLenient(s)
		if err == nil {
			t.Errorf("%+q is read as %s", s, c)
			continue
		}
		siMostra(t, s, err.Error())
	}
	if c, _, err := cp2011.ParseLenient("5.2.2.3.2\u00a0– Camerieri (perché «no»)"); err != nil || c.String() != "5.2.2.3.2" {
		t.Error(c, err)
	}
}
