package norma_test

import (
	"cmp"
	"errors"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"norma"
)

// attiDiProva are all known acts, the relative citation and acts that norma does not know.
func attiDiProva() []norma.Atto {
	atti := []norma.Atto{
		"", "l. 1/2000", "d.lgs. 12345/1999", "d.l. 3/1861", "d.m. 5 maggio 2010", "d.m. 7/2999", "d.i. 1 gennaio 1950", "d.p.r. 9/2001",
		"d.p.c.m. 31 dicembre 1999", "l.r. Valle d'Aosta 5/2011", "l.r. Emilia-Romagna 5/2011", "l.r. Friuli-Venezia Giulia 27 marzo 2018",
		"l.p. Bolzano 3/2001", "l.r. Trentino-Alto Adige 3/2001", "d.g.r. Umbria 10/2020", "reg. reg. Puglia 10/2020",
	}
	for s := range norma.AllAtti() {
		atti = append(atti, s.Atto)
	}
	return atti
}

// TestRiferimentoRoundTrip writes every act, alone and with every choice of parts, and reads it again.
func TestRiferimentoRoundTrip(t *testing.T) {
	piene := [...]norma.Parti{
		{Allegato: "B", Sezione: "3", Articolo: "13", Comma: "6", Lettera: "b", Numero: "2", Nota: "6"},
		{Allegato: "A-bis", Sezione: "12", Articolo: "4-quater", Comma: "784-octies", Ordinale: 2, Lettera: "aa", Numero: "iv", Nota: "9999"},
		{Allegato: "II", Sezione: "1-ter", Articolo: "9999-sexiesdecies", Comma: "2", Ordinale: 2, Lettera: "e-bis", Numero: "2-bis", Nota: "1"},
	}
	for _, a := range attiDiProva() {
		for _, piena := range piene {
			for scelta := range 1 << 7 {
				p := norma.Parti{Atto: a}
				for i, campo := range []struct{ in, da *string }{
					{&p.Allegato, &piena.Allegato},
					{&p.Sezione, &piena.Sezione},
					{&p.Articolo, &piena.Articolo},
					{&p.Comma, &piena.Comma},
					{&p.Lettera, &piena.Lettera},
					{&p.Numero, &piena.Numero},
					{&p.Nota, &piena.Nota},
				} {
					if scelta&(1<<i) != 0 {
						*campo.in = *campo.da
					}
				}
				if p.Comma != "" {
					p.Ordinale = piena.Ordinale
				}
				r := p.Riferimento()
				if got := r.Parti(); got != p || r.Atto() != a {
					t.Fatalf("Parti of %q: %+v, want %+v", r, got, p)
				}
				got, err := norma.ParseRiferimento(string(r))
				if r == "" {
					if err == nil {
						t.Errorf("a citation of nothing reads as %q", got)
					}
					continue
				}
				if err != nil || got != r {
					t.Fatalf("ParseRiferimento(%q) = %q, %v", r, got, err)
				}
			}
		}
	}
}

// TestParseRiferimento: the ways in which people write citations.
func TestParseRiferimento(t *testing.T) {
	const rl = "reg. reg. Lazio 7/2017"
	for _, tt := range []struct{ s, want string }{
		{"art. 13 co. 6 lett. b) n. 2", "art. 13, c. 6, lett. b), n. 2)"},
		{"art13,c6,letb,n2", "art. 13, c. 6, lett. b), n. 2)"},
		{"Art. 13, comma 6, lettera b), numero 2)", "art. 13, c. 6, lett. b), n. 2)"},
		{"ARTICOLO 13 COMMA 6 LETTERA B NUMERO 2", "art. 13, c. 6, lett. b), n. 2)"},
		{"art. 13, com. 6, let. b, num. 2", "art. 13, c. 6, lett. b), n. 2)"},
		{"art.13 c.6 lettb nr.2", "art. 13, c. 6, lett. b), n. 2)"},
		{"n. 2) della lett. b) del comma 6 dell'art. 13", "art. 13, c. 6, lett. b), n. 2)"},
		{"art. 13 — c. 6", "art. 13, c. 6"},
		{"art. 013, c. 006", "art. 13, c. 6"},
		{"dell’art. 4", "art. 4"},
		{"all'articolo 5", "art. 5"},
		{"all’articolo 5", "art. 5"},
		{"l'art. 13", "art. 13"},
		{"l’art. 13", "art. 13"},
		{"art. 4-bis", "art. 4-bis"},
		{"art. 4 bis", "art. 4-bis"},
		{"art. 4bis", "art. 4-bis"},
		{"art. 4 Bis, c. 2-ter", "art. 4-bis, c. 2-ter"},
		{"art. 4.bis", "art. 4-bis"},
		{"lett. b-bis)", "lett. b-bis)"},
		{"lett. e", "lett. e)"},
		{"lett. l", "lett. l)"},
		{"lett. z", "lett. z)"},
		{"lett. aa)", "lett. aa)"},
		{"art. 1 lett. c", "art. 1, lett. c)"},
		{"n. iv)", "n. iv)"},
		{"n. XIV", "n. xiv)"},
		{"n. xviii", "n. xviii)"},
		{"art. 37, c. 2 (secondo)", "art. 37, c. 2 (secondo)"},
		{"art. 37 c. 2 secondo", "art. 37, c. 2 (secondo)"},
		{"all. B sez. 3 nota 6", "all. B, sez. 3, nota 6"},
		{"nota 6, sezione 3, allegato b", "all. B, sez. 3, nota 6"},
		{"allegato A, articolo 6, comma 6", "all. A, art. 6, c. 6"},
		{"all. 2", "all. 2"},
		{"all. A-bis", "all. A-bis"},
		{"allegato ii", "all. II"},

		{"comma 6 dell'articolo 13 del regolamento regionale 29 marzo 2017, n. 7", rl + ", art. 13, c. 6"},
		{"Art. 13, comma 6, lettera b), numero 2), reg. reg. Lazio n. 7/2017", rl + ", art. 13, c. 6, lett. b), n. 2)"},
		{"regolamento regionale del Lazio 29 marzo 2017 n. 7, art. 13", rl + ", art. 13"},
		{"r.r. Lazio 7/2017 art 13", rl + ", art. 13"},
		{"RR 7/17, art. 13", rl + ", art. 13"},
		{"REG. REG. LAZIO 7/2017, ART. 13", rl + ", art. 13"},
		{"sezione 3 dell'allegato B al regolamento regionale Lazio n. 7 del 2017", rl + ", all. B, sez. 3"},

		{"D.lgs 81/15 art 42 c 5 lett f", "d.lgs. 81/2015, art. 42, c. 5, lett. f)"},
		{"D. Lgs. n. 81 del 2015, art. 44", "d.lgs. 81/2015, art. 44"},
		{"art. 42, comma 5, lettera f), del decreto legislativo 15 giugno 2015, n. 81", "d.lgs. 81/2015, art. 42, c. 5, lett. f)"},
		{"dlgs 81/2015", "d.lgs. 81/2015"},
		{"d.lgs. 15/6/2015 n. 81", "d.lgs. 81/2015"},
		{"d.lgs. 15-6-2015, nr. 81", "d.lgs. 81/2015"},
		{"d.lgs. 15.06.2015, num. 81", "d.lgs. 81/2015"},
		{"d.lgs. 81/15art42", "d.lgs. 81/2015, art. 42"},
		{"L. 30 dicembre 2018, n. 145, art. 1, comma 784-octies", "l. 145/2018, art. 1, c. 784-octies"},
		{"co. 784octies art. 1 l. 145/2018", "l. 145/2018, art. 1, c. 784-octies"},
		{"legge 27/12/2006 n. 296", "l. 296/2006"},
		{"l. n. 296 del 2006", "l. 296/2006"},
		{"l.296/06", "l. 296/2006"},
		{"L 977/67", "l. 977/1967"},
		{"l. 1/50", "l. 1/1950"},
		{"l. 1/49", "l. 1/2049"},
		{"legge 296 2006", "l. 296/2006"},
		{"decreto-legge 31 gennaio 2007, n. 7", "d.l. 7/2007"},
		{"decreto legge 7/2007", "d.l. 7/2007"},
		{"DL 7/2007", "d.l. 7/2007"},
		{"d.P.R. n. 792/85", "d.p.r. 792/1985"},
		{"decreto del Presidente della Repubblica 28 dicembre 1985, n. 792, art. 1", "d.p.r. 792/1985, art. 1"},
		{"dpr 792 del 1985, art. 1", "d.p.r. 792/1985, art. 1"},
		{"DPCM 25 gennaio 2008", "d.p.c.m. 25 gennaio 2008"},
		{"D.P.C.M. 25/01/2008", "d.p.c.m. 25 gennaio 2008"},
		{"decreto del Presidente del Consiglio dei ministri 25 gennaio 2008", "d.p.c.m. 25 gennaio 2008"},
		{"d. m. 139/07", "d.m. 139/2007"},
		{"DM 139/2007", "d.m. 139/2007"},
		{"decreto ministeriale 22 agosto 2007, n. 139, all. 2", "d.m. 139/2007, all. 2"},
		{"decreto interministeriale 12/10/2015 art 5", "d.i. 12 ottobre 2015, art. 5"},
		{"n. 2-bis del d.m. 5 maggio 2010", "d.m. 5 maggio 2010, n. 2-bis)"},
		{"d.m. 5 maggio 2010, n. 2)", "d.m. 5 maggio 2010, n. 2)"},
		{"d.m. 5 maggio 2010, n. 2", "d.m. 2/2010"}, // without the bracket it is the number of the act
		{"l. 5/1999 n. 2", "l. 5/1999, n. 2)"},      // which this one has already

		{"l.r. Lazio 23/1992 art. 2", "l.r. Lazio 23/1992, art. 2"},
		{"legge regionale n. 23/1992 della Regione Lazio", "l.r. Lazio 23/1992"},
		{"legge regionale 25 febbraio 1992, n. 23", "l.r. Lazio 23/1992"},
		{"LR 23/1992", "l.r. Lazio 23/1992"},
		{"l.r. Emilia-Romagna 5/2011", "l.r. Emilia-Romagna 5/2011"},
		{"l.r. emilia romagna n. 5 del 2011", "l.r. Emilia-Romagna 5/2011"},
		{"legge regionale della Valle d’Aosta 5/2011", "l.r. Valle d'Aosta 5/2011"},
		{"l.r. Friuli Venezia Giulia 5 del 2011 art. 3", "l.r. Friuli-Venezia Giulia 5/2011, art. 3"},
		{"legge provinciale di Trento 20 giugno 2016, n. 10", "l.p. Trento 10/2016"},
		{"legge provinciale 20 giugno 2016, n. 10", "l.p. Trento 10/2016"},
		{"l.p. Bolzano 12/2012", "l.p. Bolzano 12/2012"},
		{"l.r. Marche 27 marzo 2018", "l.r. Marche 27 marzo 2018"},
		{"d.g.r. 41/2012", "d.g.r. Lazio 41/2012"},
		{"DGR Lazio 41/12", "d.g.r. Lazio 41/2012"},
		{"deliberazione della Giunta regionale del Lazio 3 febbraio 2012, n. 41", "d.g.r. Lazio 41/2012"},
		{"deliberazione di giunta regionale Lazio 41/2012", "d.g.r. Lazio 41/2012"},

		{"art. 2963 c.c.", "c.c., art. 2963"},
		{"c. c. art. 2963", "c.c., art. 2963"},
		{"art. 2963, c. 4 c.c.", "c.c., art. 2963, c. 4"},
		{"art. 2963, comma 5, del codice civile", "c.c., art. 2963, c. 5"},
		{"art. 2963 cod. civ.", "c.c., art. 2963"},
		{"art. 155 c.p.c.", "c.p.c., art. 155"},
		{"c.p.c.art. 155", "c.p.c., art. 155"},
		{"art. 11 preleggi", "preleggi, art. 11"},
		{"art. 117, co. 2, lett. n), Costituzione", "Cost., art. 117, c. 2, lett. n)"},
		{"Cost. art. 117", "Cost., art. 117"},
		{"art. 117 Cost", "Cost., art. 117"},
		{"COSTITUZIONE", "Cost."},
		{"accordo stato-regioni 21 dicembre 2011, all. A", "accordo Stato-Regioni 21 dicembre 2011, all. A"},
		{"statuto Lazio art. 47", "statuto Lazio, art. 47"},
		{"(art. 13, c. 6)", "art. 13, c. 6"},
		{"  art. 13  ", "art. 13"},
	} {
		got, err := norma.ParseRiferimento(tt.s)
		if err != nil || string(got) != tt.want {
			t.Errorf("ParseRiferimento(%q) = %q, %v, want %q", tt.s, got, err, tt.want)
		}
	}
}

// TestParseRiferimentoAnyOrder strings words of citations together: what is accepted has a canonical form that reads as itself.
func TestParseRiferimentoAnyOrder(t *testing.T) {
	parole := strings.Fields(`art. articolo comma c. co. lett. lettera n. nr. numero num. all. allegato sez. sezione nota del dell' di al all'
		la e l' 1 2 6 13 042 2017 17 81 2963 784 1999 5 31/12/2015 5-5-2010 29 marzo maggio bis ter octies secondo (secondo) a b c d l i iv x e
		l. d.lgs. D.Lgs. d.l. dpr d.p.c.m. d.m. d.i. legge decreto legislativo ministeriale regionale provinciale regolamento reg. r.r. l.r. l.p.
		d.g.r. Lazio Trento Valle d'Aosta Emilia-Romagna c.c. codice civile Cost. preleggi regione`)
	separatori := [...]string{" ", " ", " ", ", ", "", "-", "/", ") ", " n. ", "."}
	const prove = 40_000
	r := rand.New(rand.NewPCG(13, 6))
	accettati := 0
	for range prove {
		var b strings.Builder
		for range 1 + r.IntN(8) {
			b.WriteString(parole[r.IntN(len(parole))])
			b.WriteString(separatori[r.IntN(len(separatori))])
		}
		s := b.String()
		got, err := norma.ParseRiferimento(s)
		if err != nil {
			var e *norma.SyntaxError
			if !errors.As(err, &e) || got != "" || e.Posizione > len(s) {
				t.Fatalf("ParseRiferimento(%q) = %q, %#v", s, got, err)
			}
			continue
		}
		accettati++
		if again, err := norma.ParseRiferimento(string(got)); err != nil || again != got {
			t.Fatalf("%q reads as %q, and this as %q, %v", s, got, again, err)
		}
		if got.Parti().Riferimento() != got {
			t.Fatalf("%q reads as %q, whose parts are %+v", s, got, got.Parti())
		}
	}
	if accettati < prove/100 {
		t.Errorf("%d of %d accepted: the test says little", accettati, prove)
	}
}

func TestParseRiferimentoErrors(t *testing.T) {
	const (
		pezzo  = "un atto, oppure art., c., lett., n., all., sez. o nota"
		niente = "un atto o un articolo"
		nome   = "numero e anno dell'atto, o la sua data"
	)
	for _, tt := range []struct {
		s         string
		posizione int // by hand: where the offending word begins, or the end
		atteso    string
	}{
		{"", 0, niente},
		{" ,;", 3, niente},
		{"del", 3, niente},
		{"articolato", 0, pezzo},
		{"art. 13 ss.", 8, pezzo},
		{"art. 13 e 14", 10, pezzo},
		{"artt. 13", 0, pezzo},
		{"art. 13 comma", 8, pezzo}, // a comma without number is no part
		{"art. 13, c. 6 del regolamento", 18, pezzo},
		{"decreto 81/2015", 0, pezzo},
		{"2963 c.c.", 0, pezzo},
		{"art.", 4, "un numero dopo «art.»"},
		{"art. b", 5, "un numero dopo «art.»"},
		{"sez. b", 5, "un numero dopo «sez.»"},
		{"nota", 4, "un numero dopo «nota»"},
		{"n. abc", 3, "un numero dopo «n.»"},
		{"n. xxviii", 3, "un numero dopo «n.»"},
		{"lett.", 5, "una lettera dopo «lett.»"},
		{"lett. 2", 6, "una lettera dopo «lett.»"},
		{"lett. abc", 6, "una lettera dopo «lett.»"},
		{"lett. è", 6, "una lettera dopo «lett.»"},
		{"lettera di", 8, "una lettera dopo «lett.»"},
		{"allegato al reg. reg. Lazio 7/2017", 9, "una lettera dopo «all.»"},
		{"allegato", 8, "una lettera dopo «all.»"},
		{"art. 0", 5, "un numero da 1 a 9999"},
		{"art. 10000", 5, "un numero da 1 a 9999"},
		{"art. 1 art. 2", 7, "una sola volta «art.»"},
		{"art. 13 c. 6 c. 7", 13, "una sola volta «c.»"},
		{"lett. a) lett. b)", 9, "una sola volta «lett.»"},
		{"l. 1/2000, art. 3, l. 2/2000", 19, "un solo atto"},
		{"d.lgs. 81/2015 d.lgs. 77/2005", 15, "un solo atto"},
		{"l. 2000", 7, nome},
		{"legge", 5, nome},
		{"legge n. 296", 12, nome},
		{"legge, art. 1", 7, nome},
		{"legge 31 febbraio 2006, n. 296", 9, nome},
		{"d.m. 5 maggio 0001, n. 7", 7, nome},
		{"l. 1/1860", 5, "l'anno dell'atto"},
		{"l. 123456/2000", 3, nome},
		{"l. 5 6 2015", 5, nome},
		{"l. 5/6-2015, n. 1", 5, "l'anno dell'atto"}, // no date
		{"d.m. 9/20101", 7, "l'anno dell'atto"},      // not d.m. 9/2010, which is known
		{"statuto Laziale", 0, pezzo},
		{"l. 1/3000", 5, "l'anno dell'atto"},
		{"l. 1/007", 5, "l'anno dell'atto"},
		{"l.r. 1/2000", 11, "la regione dell'atto"},
		{"l.r. di Roma 1/2000", 8, "la regione dell'atto"},
		{"d.lgs. 82/2015 del 15 giugno 2014", 19, pezzo}, // not two years for one act
		{"art. 13 \xff", 0, "al più 500 byte di testo UTF-8"},
		{"art. 13" + strings.Repeat(" ", 494), 0, "al più 500 byte di testo UTF-8"},
	} {
		got, err := norma.ParseRiferimento(tt.s)
		want := norma.SyntaxError{Cosa: "riferimento", Testo: tt.s, Posizione: tt.posizione, Atteso: tt.atteso}
		var e *norma.SyntaxError
		if !errors.As(err, &e) || got != "" || *e != want {
			t.Errorf("ParseRiferimento(%q) = %q, %v\nwant %v", tt.s, got, err, &want)
		}
	}
	if got, err := norma.ParseRiferimento("art. 13" + strings.Repeat(" ", 493)); err != nil || got != "art. 13" {
		t.Errorf("500 bytes: %q, %v", got, err)
	}
}

func TestParseAtto(t *testing.T) {
	for s := range norma.AllAtti() {
		if got, err := norma.ParseAtto(string(s.Atto)); err != nil || got != s.Atto {
			t.Errorf("ParseAtto(%q) = %q, %v", s.Atto, got, err)
		}
	}
	for _, tt := range []struct {
		s    string
		want norma.Atto
	}{
		{"decreto legislativo 15 giugno 2015, n. 81", norma.DLgs81},
		{"regolamento regionale 29 marzo 2017, n. 7", norma.RegLazio7},
		{"del codice civile", norma.CodiceCivile},
		{"l. 1/2000", "l. 1/2000"},
	} {
		if got, err := norma.ParseAtto(tt.s); err != nil || got != tt.want {
			t.Errorf("ParseAtto(%q) = %q, %v, want %q", tt.s, got, err, tt.want)
		}
	}
	for _, tt := range []struct{ s, cosa, atteso string }{
		{"", "riferimento", "un atto o un articolo"},
		{"art. 13", "atto", "un solo atto, senza articoli"},
		{"d.lgs. 81/2015, art. 42", "atto", "un solo atto, senza articoli"},
		{"d.lgs. 81/2015, all. A", "atto", "un solo atto, senza articoli"},
	} {
		got, err := norma.ParseAtto(tt.s)
		var e *norma.SyntaxError
		if !errors.As(err, &e) || got != "" || e.Cosa != tt.cosa || e.Testo != tt.s || e.Atteso != tt.atteso {
			t.Errorf("ParseAtto(%q) = %q, %v", tt.s, got, err)
		}
	}
}

func TestRiferimentoParti(t *testing.T) {
	for _, tt := range []struct {
		r    norma.Riferimento
		want norma.Parti
	}{
		{"", norma.Parti{}},
		{"reg. reg. Lazio 7/2017", norma.Parti{Atto: norma.RegLazio7}},
		{"reg. reg. Lazio 7/2017, art. 13, c. 6, lett. b), n. 2)", norma.Parti{Atto: norma.RegLazio7, Articolo: "13", Comma: "6", Lettera: "b", Numero: "2"}},
		{"reg. reg. Lazio 7/2017, all. B, sez. 3, nota 6", norma.Parti{Atto: norma.RegLazio7, Allegato: "B", Sezione: "3", Nota: "6"}},
		{"art. 37, c. 2 (secondo)", norma.Parti{Articolo: "37", Comma: "2", Ordinale: 2}},
		{"l. 145/2018, art. 1, c. 784-octies", norma.Parti{Atto: norma.L145, Articolo: "1", Comma: "784-octies"}},
		{"art. 13", norma.Parti{Articolo: "13"}},
		{"x, art. 13", norma.Parti{Atto: "x", Articolo: "13"}},
		{"c.c.", norma.Parti{Atto: norma.CodiceCivile}},
		// What does not have the canonical form stays in Atto as it is.
		{"qualunque testo", norma.Parti{Atto: "qualunque testo"}},
		{"art. 13, reg. reg. Lazio 7/2017", norma.Parti{Atto: "art. 13, reg. reg. Lazio 7/2017"}},
		{"c. 6, art. 13", norma.Parti{Atto: "c. 6, art. 13"}},
		{"art. 13, art. 14", norma.Parti{Atto: "art. 13, art. 14"}},
		{"l. 1/2000, l. 2/2000", norma.Parti{Atto: "l. 1/2000, l. 2/2000"}},
		{"art. 13,c. 6", norma.Parti{Articolo: "13,c. 6"}}, // one part: the comma that divides has a space
		{"all. A, testo", norma.Parti{Atto: "all. A, testo"}},
		{"lett. b", norma.Parti{Atto: "lett. b"}},
		{"lett. )", norma.Parti{Atto: "lett. )"}},
		{"art. ", norma.Parti{Atto: "art. "}},
		{"art. 13, ", norma.Parti{Atto: "art. 13, "}},
		{", art. 13", norma.Parti{Atto: ", art. 13"}},
		{"l. 1/2000, , art. 13", norma.Parti{Atto: "l. 1/2000, , art. 13"}},
		{", ", norma.Parti{Atto: ", "}},
		{"c.  (secondo)", norma.Parti{Comma: " (secondo)"}},
	} {
		if got := tt.r.Parti(); got != tt.want {
			t.Errorf("%q: %+v, want %+v", tt.r, got, tt.want)
		}
		if got := tt.r.Parti().Riferimento(); got != tt.r {
			t.Errorf("%q comes back as %q", tt.r, got)
		}
		if got := tt.r.Atto(); got != tt.want.Atto {
			t.Errorf("%q: act %q, want %q", tt.r, got, tt.want.Atto)
		}
	}
}

func TestRiferimentoURN(t *testing.T) {
	const rl = "urn:nir:regione.lazio:regolamento:2017-03-29;7"
	for _, tt := range []struct {
		r    norma.Riferimento
		want string
	}{
		{"reg. reg. Lazio 7/2017, art. 13, c. 6, lett. b), n. 2)", rl + "~art13-com6-letb-num2"},
		{"reg. reg. Lazio 7/2017", rl},
		{"reg. reg. Lazio 7/2017, art. 37, c. 2", rl + "~art37-com2"},
		{"reg. reg. Lazio 7/2017, art. 37, c. 2 (secondo)", rl + "~art37-com2.2"},
		{"reg. reg. Lazio 7/2017, all. B, sez. 3, nota 6", rl + ":allegato.b~sez3-not6"},
		{"reg. reg. Lazio 7/2017, all. A, art. 6, c. 6", rl + ":allegato.a~art6-com6"},
		{"reg. reg. Lazio 7/2017, all. A", rl + ":allegato.a"},
		{"d.lgs. 81/2015, art. 42, c. 5, lett. f)", "urn:nir:stato:decreto.legislativo:2015-06-15;81~art42-com5-letf"},
		{"l. 145/2018, art. 1, c. 784-octies", "urn:nir:stato:legge:2018-12-30;145~art1-com784octies"},
		{"l. 260/1949, art. 2", "urn:nir:stato:legge:1949-05-27;260~art2"},
		{"c.c., art. 2963, c. 4", "urn:nir:stato:regio.decreto:1942-03-16;262~art2963-com4"},
		{"Cost., art. 117", "urn:nir:stato:costituzione:1947-12-27~art117"},
		{"art. 13, c. 6", "~art13-com6"},
		{"lett. b-bis), n. iv)", "~letbbis-numiv"},
		{"all. C", ":allegato.c"},
		{"d.i. 12 ottobre 2015, art. 5", ""}, // no authority known
		{"preleggi, art. 11", ""},            // the decree's URN is the code's
		{"l. 1/2000, art. 3", ""},            // an unknown act
		{"qualunque testo", ""},
		{"", ""},
	} {
		if got := tt.r.URN(); got != tt.want {
			t.Errorf("%q: %q, want %q", tt.r, got, tt.want)
		}
	}
}

// ordinati are citations in the order of the acts, each before the next.
var ordinati = []norma.Riferimento{
	"",
	"nota 1",
	"n. 1)",
	"n. 2)",
	"n. 10)",
	"lett. a)",
	"lett. a), n. 1)",
	"lett. b)",
	"lett. b-bis)",
	"lett. b-ter)",
	"lett. c)",
	"lett. z)",
	"lett. aa)",
	"lett. bb)",
	"c. 1",
	"c. 784-septies",
	"c. 784-octies",
	"c. 784-novies",
	"art. 1",
	"art. 4",
	"art. 4-bis",
	"art. 4-ter",
	"art. 4-quater",
	"art. 4-quinquies",
	"art. 4-sexies",
	"art. 4-septies",
	"art. 4-octies",
	"art. 4-novies",
	"art. 4-decies",
	"art. 4-undecies",
	"art. 4-duodecies",
	"art. 4-terdecies",
	"art. 4-quaterdecies",
	"art. 4-quinquiesdecies",
	"art. 4-sexiesdecies",
	"art. 4-alfa", // a suffix that is none comes after those that are
	"art. 4-beta",
	"art. 5",
	"art. 9",
	"art. 9, lett. a)",
	"art. 9, c. 1",
	"art. 9, c. 1, nota 6",
	"art. 9, c. 1, n. 1)",
	"art. 9, c. 1, lett. a)",
	"art. 9, c. 1, lett. a), n. 1)",
	"art. 9, c. 1, lett. a), n. 2)",
	"art. 9, c. 1, lett. b)",
	"art. 9, c. 2",
	"art. 9, c. 2, lett. a)",
	"art. 9, c. 2 (secondo)",
	"art. 9, c. 2 (secondo), lett. a)",
	"art. 9, c. 3",
	"art. 9, c. 10",
	"art. 10",
	"art. 10, c. 1",
	"art. 10-bis",
	"art. 10-bis, c. 1",
	"art. 11",
	"art. 100",
	"sez. 3",
	"sez. 3, nota 6",
	"sez. 3, art. 1",
	"all. A",
	"all. A, art. 6",
	"all. A, sez. 1",
	"all. A-bis",
	"all. B",
	"c.c.",
	"c.c., art. 2963",
	"reg. reg. Lazio 7/2017",
	"reg. reg. Lazio 7/2017, art. 13",
	"reg. reg. Lazio 7/2017, art. 13, c. 6, lett. b), n. 2)",
	"reg. reg. Lazio 7/2017, all. A",
	"statuto Lazio",
}

// TestRiferimentoCompare compares every pair: the order is total, and two citations are equal when they are the same.
func TestRiferimentoCompare(t *testing.T) {
	for i, r := range ordinati {
		for j, q := range ordinati {
			if got, want := cmp.Compare(r.Compare(q), 0), cmp.Compare(i, j); got != want {
				t.Errorf("%q against %q: %d, want %d", r, q, got, want)
			}
		}
	}
	mischiati := slices.Clone(ordinati)
	rand.New(rand.NewPCG(13, 6)).Shuffle(len(mischiati), func(i, j int) {
		mischiati[i], mischiati[j] = mischiati[j], mischiati[i]
	})
	slices.SortFunc(mischiati, norma.Riferimento.Compare)
	if !slices.Equal(mischiati, ordinati) {
		t.Errorf("sorted: %q", mischiati)
	}
}

// TestRiferimentoCompareAnyText: texts that are no canonical citation have their place in the order too.
func TestRiferimentoCompareAnyText(t *testing.T) {
	testi := []norma.Riferimento{
		"", " ", ", ", "art. ", "art. 1", "art. 01", "art. 001-bis", "art. 1-bis", "art. 1bis", "art. 1-", "art. -1", "art. 0", "art. a1", "art. 1a",
		"art. 99999999999999999999", "art. 100000000000000000000", "c. 1", "c. 1 (secondo)", "c. 01 (secondo)", "c. 2, art. 1", "lett. à)",
		"\xff", "testo", "testo, art. 1", "testo, art. 1-bis-ter", "testo, art. 1-zzz",
	}
	segno := func(a, b norma.Riferimento) int { return cmp.Compare(a.Compare(b), 0) }
	for _, a := range testi {
		if stesso := a; a.Compare(stesso) != 0 {
			t.Errorf("%q is not equal to itself", a)
		}
		for _, b := range testi {
			if segno(a, b) != -segno(b, a) {
				t.Errorf("%q and %q: %d and %d", a, b, a.Compare(b), b.Compare(a))
			}
			for _, c := range testi {
				if segno(a, b) <= 0 && segno(b, c) <= 0 && segno(a, c) > 0 {
					t.Errorf("%q, %q and %q go round", a, b, c)
				}
			}
		}
	}
}

// TestFesteCitations: what the library itself cites is canonical.
func TestFesteCitations(t *testing.T) {
	for d := norma.Giorno(2027, 1, 1); d.Year() == 2027; d = d.AddDays(1) { // 4 October 2027 is a Monday
		rif, ok := norma.Roma.Festivo(d)
		if !ok {
			continue
		}
		if got, err := norma.ParseRiferimento(string(rif)); err != nil || got != rif {
			t.Errorf("%s: %q reads as %q, %v", d, rif, got, err)
		}
		if _, nota := rif.Atto().Scheda(); !nota {
			t.Errorf("%s: the act of %q is not known", d, rif)
		}
	}
}

func FuzzParseRiferimento(f *testing.F) {
	for _, r := range ordinati {
		f.Add(string(r))
	}
	for _, s := range []string{
		"art13,c6,letb,n2", "comma 6 dell'articolo 13 del regolamento regionale 29 marzo 2017, n. 7", "D.lgs 81/15 art 42 c 5 lett f",
		"n. 2-bis del d.m. 5 maggio 2010", "l.r. Valle d’Aosta 5/2011", "art. 2963 c. c.", "all. B al reg. reg. 7/2017", "L. 30.12.2018 nr 145",
		"d.m. 5 maggio 2010, n. 2-bis)", "l. 1/2000, , art. 3", "LET\u212a", "l.p. Bolzano 3/01, n. iv", "c. 2 secondo l. 5 del 99",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		testo := norma.Riferimento(s) // any text can be taken for a citation
		if got := testo.Parti().Riferimento(); got != testo {
			t.Fatalf("%q comes back as %q", s, got)
		}
		if testo.Compare(norma.Riferimento(s)) != 0 {
			t.Fatalf("%q is not equal to itself", s)
		}
		if urn := testo.URN(); urn != "" && testo.Atto() != "" && !strings.HasPrefix(urn, "urn:nir:") {
			t.Fatalf("%q: URN %q", s, urn)
		}

		r, err := norma.ParseRiferimento(s)
		if err != nil {
			var e *norma.SyntaxError
			if !errors.As(err, &e) || r != "" || e.Testo != s || e.Atteso == "" || e.Posizione < 0 || e.Posizione > len(s) {
				t.Fatalf("ParseRiferimento(%q) = %q, %#v", s, r, err)
			}
			return
		}
		if r == "" || !utf8.ValidString(string(r)) {
			t.Fatalf("ParseRiferimento(%q) = %q", s, r)
		}
		if got, err := norma.ParseRiferimento(string(r)); err != nil || got != r {
			t.Fatalf("%q reads as %q, and this as %q, %v", s, r, got, err)
		}
		if got, err := norma.ParseRiferimento(strings.ToUpper(string(r))); err != nil || got != r {
			t.Fatalf("%q reads as %q, and its capitals as %q, %v", s, r, got, err)
		}
		p := r.Parti()
		if p.Riferimento() != r {
			t.Fatalf("%q comes back as %q", r, p.Riferimento())
		}
		if a, err := norma.ParseAtto(string(p.Atto)); p.Atto != "" && (err != nil || a != p.Atto) {
			t.Fatalf("the act of %q: %q, %v", r, a, err)
		}
		if p.Atto == "" && r.URN() == "" {
			t.Fatalf("%q has no URN", r)
		}
		if r.Compare("") <= 0 || cmp.Compare(r.Compare(testo), 0) != -cmp.Compare(testo.Compare(r), 0) {
			t.Fatalf("%q against %q", r, testo)
		}
	})
}
