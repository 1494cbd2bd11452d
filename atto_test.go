package norma_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"norma"
)

// titoliAtti are the acts as they are cited in full: kind, day, number. A kind alone: neither day nor number is known.
var titoliAtti = [...]struct {
	atto   norma.Atto
	titolo string
}{
	{norma.Costituzione, "Costituzione 27 dicembre 1947"},
	{norma.CodiceProceduraCivile, "regio decreto 28 ottobre 1940, n. 1443"},
	{norma.CodiceCivile, "regio decreto 16 marzo 1942, n. 262"},
	{norma.Preleggi, "regio decreto 16 marzo 1942, n. 262"},
	{"l. 260/1949", "legge 27 maggio 1949, n. 260"},
	{"l. 132/1958", "legge 4 marzo 1958, n. 132"},
	{"l. 977/1967", "legge 17 ottobre 1967, n. 977"},
	{"l. 54/1977", "legge 5 marzo 1977, n. 54"},
	{"l. 121/1985", "legge 25 marzo 1985, n. 121"},
	{"l. 443/1985", "legge 8 agosto 1985, n. 443"},
	{"l. 336/2000", "legge 20 novembre 2000, n. 336"},
	{"l. 30/2003", "legge 14 febbraio 2003, n. 30"},
	{"l. 53/2003", "legge 28 marzo 2003, n. 53"},
	{"l. 296/2006", "legge 27 dicembre 2006, n. 296"},
	{"l. 40/2007", "legge 2 aprile 2007, n. 40"},
	{"l. 133/2008", "legge 6 agosto 2008, n. 133"},
	{"l. 183/2010", "legge 4 novembre 2010, n. 183"},
	{"l. 240/2010", "legge 30 dicembre 2010, n. 240"},
	{"l. 35/2012", "legge 4 aprile 2012, n. 35"},
	{"l. 92/2012", "legge 28 giugno 2012, n. 92"},
	{"l. 99/2013", "legge 9 agosto 2013, n. 99"},
	{"l. 128/2013", "legge 8 novembre 2013, n. 128"},
	{"l. 56/2014", "legge 7 aprile 2014, n. 56"},
	{"l. 78/2014", "legge 16 maggio 2014, n. 78"},
	{"l. 183/2014", "legge 10 dicembre 2014, n. 183"},
	{"l. 107/2015", "legge 13 luglio 2015, n. 107"},
	{"l. 145/2018", "legge 30 dicembre 2018, n. 145"},
	{"l. 234/2021", "legge 30 dicembre 2021, n. 234"},
	{"l. 99/2022", "legge 15 luglio 2022, n. 99"},
	{"l. 203/2024", "legge 13 dicembre 2024, n. 203"},
	{"l. 151/2025", "legge 8 ottobre 2025, n. 151"},
	{"l. 164/2025", "legge 30 ottobre 2025, n. 164"},
	{"d.l. 7/2007", "decreto-legge 31 gennaio 2007, n. 7"},
	{"d.l. 112/2008", "decreto-legge 25 giugno 2008, n. 112"},
	{"d.l. 5/2012", "decreto-legge 9 febbraio 2012, n. 5"},
	{"d.l. 76/2013", "decreto-legge 28 giugno 2013, n. 76"},
	{"d.l. 104/2013", "decreto-legge 12 settembre 2013, n. 104"},
	{"d.l. 34/2014", "decreto-legge 20 marzo 2014, n. 34"},
	{"d.l. 127/2025", "decreto-legge 9 settembre 2025, n. 127"},
	{"d.lgs. 196/2003", "decreto legislativo 30 giugno 2003, n. 196"},
	{"d.lgs. 276/2003", "decreto legislativo 10 settembre 2003, n. 276"},
	{"d.lgs. 76/2005", "decreto legislativo 15 aprile 2005, n. 76"},
	{"d.lgs. 77/2005", "decreto legislativo 15 aprile 2005, n. 77"},
	{"d.lgs. 226/2005", "decreto legislativo 17 ottobre 2005, n. 226"},
	{"d.lgs. 81/2008", "decreto legislativo 9 aprile 2008, n. 81"},
	{"d.lgs. 167/2011", "decreto legislativo 14 settembre 2011, n. 167"},
	{"d.lgs. 13/2013", "decreto legislativo 16 gennaio 2013, n. 13"},
	{"d.lgs. 81/2015", "decreto legislativo 15 giugno 2015, n. 81"},
	{"d.lgs. 150/2015", "decreto legislativo 14 settembre 2015, n. 150"},
	{"d.p.r. 1026/1976", "decreto del Presidente della Repubblica 25 novembre 1976, n. 1026"},
	{"d.p.r. 792/1985", "decreto del Presidente della Repubblica 28 dicembre 1985, n. 792"},
	{"d.p.r. 445/2000", "decreto del Presidente della Repubblica 28 dicembre 2000, n. 445"},
	{"d.p.r. 87/2010", "decreto del Presidente della Repubblica 15 marzo 2010, n. 87"},
	{"d.p.r. 88/2010", "decreto del Presidente della Repubblica 15 marzo 2010, n. 88"},
	{"d.p.r. 89/2010", "decreto del Presidente della Repubblica 15 marzo 2010, n. 89"},
	{"d.p.r. 263/2012", "decreto del Presidente della Repubblica 29 ottobre 2012, n. 263"},
	{"d.p.c.m. 25 gennaio 2008", "decreto del Presidente del Consiglio dei ministri 25 gennaio 2008"},
	{"d.m. 509/1999", "decreto ministeriale 3 novembre 1999, n. 509"},
	{"d.m. 270/2004", "decreto ministeriale 22 ottobre 2004, n. 270"},
	{"d.m. 10 ottobre 2005", "decreto ministeriale 10 ottobre 2005"},
	{"d.m. 139/2007", "decreto ministeriale 22 agosto 2007, n. 139"},
	{"d.m. 11 aprile 2008", "decreto ministeriale 11 aprile 2008"},
	{"d.m. 9/2010", "decreto ministeriale 27 gennaio 2010, n. 9"},
	{"d.m. 23 aprile 2012", "decreto ministeriale 23 aprile 2012"},
	{"d.m. 45/2013", "decreto ministeriale 8 febbraio 2013, n. 45"},
	{"d.m. 226/2021", "decreto ministeriale 14 dicembre 2021, n. 226"},
	{"d.m. 203/2023", "decreto ministeriale 20 ottobre 2023, n. 203"},
	{"d.i. 15 giugno 2010", "decreto interministeriale 15 giugno 2010"},
	{"d.i. 7 settembre 2011", "decreto interministeriale 7 settembre 2011"},
	{"d.i. 11 novembre 2011", "decreto interministeriale 11 novembre 2011"},
	{"d.i. 7 febbraio 2013", "decreto interministeriale 7 febbraio 2013"},
	{"d.i. 12 ottobre 2015", "decreto interministeriale 12 ottobre 2015"},
	{norma.DI195, "decreto interministeriale 3 novembre 2017, n. 195"},
	{"intesa Stato-Regioni 20 marzo 2008", "intesa 20 marzo 2008"},
	{"accordo Stato-Regioni 29 aprile 2010", "accordo 29 aprile 2010"},
	{"intesa Conferenza unificata 16 dicembre 2010", "intesa 16 dicembre 2010"},
	{"accordo Stato-Regioni 27 luglio 2011", "accordo 27 luglio 2011"},
	{"accordo Stato-Regioni 21 dicembre 2011", "accordo 21 dicembre 2011"},
	{"accordo Stato-Regioni 19 gennaio 2012", "accordo 19 gennaio 2012"},
	{"accordo Stato-Regioni 15 marzo 2012", "accordo 15 marzo 2012"},
	{"accordo Stato-Regioni 19 aprile 2012", "accordo 19 aprile 2012"},
	{"linee guida 20 febbraio 2014", "linee guida 20 febbraio 2014"},
	{"accordo Stato-Regioni 24 settembre 2015", "accordo 24 settembre 2015"},
	{norma.StatutoLazio, "statuto"},
	{"l.r. Lazio 23/1992", "legge regionale 25 febbraio 1992, n. 23"},
	{"l.r. Lazio 14/1999", "legge regionale, n. 14"},
	{"l.r. Lazio 7/2014", "legge regionale 14 luglio 2014, n. 7"},
	{"l.r. Lazio 12/2016", "legge regionale 10 agosto 2016, n. 12"},
	{"reg. reg. Lazio 1/2002", "regolamento regionale 6 settembre 2002, n. 1"},
	{"reg. reg. Lazio 4/2015", "regolamento regionale 30 aprile 2015, n. 4"},
	{"reg. reg. Lazio 7/2017", "regolamento regionale 29 marzo 2017, n. 7"},
	{"d.g.r. Lazio 41/2012", "deliberazione della Giunta regionale 3 febbraio 2012, n. 41"},
	{"d.g.r. Lazio 326/2013", "deliberazione della Giunta regionale 17 ottobre 2013, n. 326"},
	{"d.g.r. Lazio 329/2014", "deliberazione della Giunta regionale 10 giugno 2014, n. 329"},
	{"d.g.r. Lazio 493/2015", "deliberazione della Giunta regionale 25 settembre 2015, n. 493"},
	{"d.g.r. Lazio 1/2016", "deliberazione della Giunta regionale 12 gennaio 2016, n. 1"},
	{"d.g.r. Lazio 122/2016", "deliberazione della Giunta regionale 22 marzo 2016, n. 122"},
	{"d.g.r. Lazio 231/2016", "deliberazione della Giunta regionale 10 maggio 2016, n. 231"},
	{"d.g.r. Lazio 520/2016", "deliberazione della Giunta regionale 6 settembre 2016, n. 520"},
	{"d.g.r. Lazio 523/2016", "deliberazione della Giunta regionale 13 settembre 2016, n. 523"},
	{"l.p. Trento 10/2016", "legge provinciale 20 giugno 2016, n. 10"},
	{norma.RASL, "presentazione"},
	{norma.PNSD, "piano"},
}

func TestAttiTitoli(t *testing.T) {
	var i int
	for s := range norma.AllAtti() {
		if i == len(titoliAtti) {
			t.Fatalf("%s and what follows it has no title here", s.Atto)
		}
		titolo := s.Tipo
		if !s.Data.IsZero() {
			titolo += fmt.Sprintf(" %d %s %d", s.Data.Day(), meseAtto(s.Data.Month()), s.Data.Year())
		}
		if s.Numero != "" {
			titolo += ", n. " + s.Numero
		}
		if want := titoliAtti[i]; s.Atto != want.atto || titolo != want.titolo {
			t.Errorf("row %d is %s, %q, want %s, %q", i, s.Atto, titolo, want.atto, want.titolo)
		}
		i++
	}
	if i != len(titoliAtti) {
		t.Errorf("%d acts, want %d", i, len(titoliAtti))
	}
}

// attiPubblicati are the acts whose publication or entry into force is known.
var attiPubblicati = [...]struct {
	atto                  norma.Atto
	pubblicazione, vigore string
}{
	{norma.Costituzione, "GU 27/12/1947, n. 298", ""},
	{norma.CodiceProceduraCivile, "GU 28/10/1940, n. 253, S.O.", "1942-04-21"},
	{norma.CodiceCivile, "GU 04/04/1942, n. 79", "1942-04-21"},
	{norma.Preleggi, "GU 04/04/1942, n. 79", "1942-04-21"},
	{norma.L260, "GU 31/05/1949, n. 124", "1949-06-01"},
	{norma.L977, "GU 06/11/1967, n. 276", ""},
	{norma.L54, "GU 07/03/1977, n. 63", "1977-03-08"},
	{norma.L443, "GU 24/08/1985, n. 199", "1985-09-08"},
	{norma.L336, "GU 22/11/2000, n. 273", "2000-11-23"},
	{norma.L296, "GU 27/12/2006, n. 299, S.O. n. 244", "2007-01-01"},
	{norma.L240, "GU 14/01/2011, n. 10, S.O. n. 11", "2011-01-29"},
	{norma.L107, "GU 15/07/2015, n. 162", "2015-07-16"},
	{norma.L145, "GU 31/12/2018, n. 302, S.O. n. 62", "2019-01-01"},
	{norma.L234, "GU 31/12/2021, n. 310, S.O. n. 49", "2022-01-01"},
	{norma.L99, "GU 26/07/2022, n. 173", "2022-07-27"},
	{norma.L203, "GU 28/12/2024, n. 303", "2025-01-12"},
	{norma.L151, "GU 10/10/2025, n. 236", "2026-01-01"},
	{norma.L164, "GU 05/11/2025, n. 257", "2025-11-06"},
	{norma.DL127, "GU 09/09/2025, n. 209", ""},
	{norma.DLgs196, "GU 29/07/2003, n. 174, S.O. n. 123", ""},
	{norma.DLgs226, "GU 04/11/2005, n. 257, S.O. n. 175", "2005-11-19"},
	{norma.DLgs81Del2008, "GU 30/04/2008, n. 101, S.O. n. 108", ""},
	{norma.DLgs13, "GU 15/02/2013, n. 39", "2013-03-02"},
	{norma.DLgs81, "GU 24/06/2015, n. 144, S.O. n. 34", "2015-06-25"},
	{norma.DLgs150, "GU 23/09/2015, n. 221, S.O. n. 53", "2015-09-24"},
	{norma.DPR1026, "GU 16/03/1977, n. 72", ""},
	{norma.DPR792, "GU 31/12/1985, n. 306", "1986-01-01"},
	{norma.DPCM2008, "GU 11/04/2008, n. 86", ""},
	{norma.DM270, "GU 12/11/2004, n. 266", "2004-11-27"},
	{norma.DM2005, "GU 03/11/2005, n. 256", ""},
	{norma.DM9, "GU 25/06/2010, n. 146", ""},
	{norma.DM226, "GU 29/12/2021, n. 308", "2022-01-13"},
	{norma.DI2015, "GU 21/12/2015, n. 296", ""},
	{norma.DI195, "GU 21/12/2017, n. 297", "2018-01-05"},
	{"l.r. Lazio 14/1999", "BUR Lazio 30/08/1999, n. 24, S.O. n. 2", ""},
	{norma.RegLazio7, "BUR Lazio 30/03/2017, n. 26", "2017-03-31"},
}

func TestAttiPubblicazione(t *testing.T) {
	i := 0
	for s := range norma.AllAtti() {
		if s.Pubblicazione == "" && s.Vigore.IsZero() {
			continue
		}
		if i == len(attiPubblicati) {
			t.Fatalf("%s: %q, %s is not expected", s.Atto, s.Pubblicazione, s.Vigore)
		}
		want := attiPubblicati[i]
		if s.Atto != want.atto || s.Pubblicazione != want.pubblicazione || s.Vigore.String() != want.vigore {
			t.Errorf("%s: %q, %q, want %s: %q, %q", s.Atto, s.Pubblicazione, s.Vigore, want.atto, want.pubblicazione, want.vigore)
		}
		i++
	}
	if i != len(attiPubblicati) {
		t.Errorf("%d acts with a publication, want %d", i, len(attiPubblicati))
	}
}

// TestAttiDate: an act is published on its day or later, and in force on the day of publication or later.
func TestAttiDate(t *testing.T) {
	for s := range norma.AllAtti() {
		if !s.Data.IsZero() && !s.Data.Valid() || !s.Vigore.IsZero() && !s.Vigore.Valid() {
			t.Errorf("%s: impossible day, %s or %s", s.Atto, s.Data, s.Vigore)
		}
		if s.Pubblicazione == "" {
			if !s.Vigore.IsZero() {
				t.Errorf("%s: in force and not published", s.Atto)
			}
			continue
		}
		giornale, testo, _ := strings.Cut(strings.Replace(s.Pubblicazione, "BUR Lazio", "BUR", 1), " ")
		giorno, numero, _ := strings.Cut(testo, ", ")
		giornata, err := time.Parse("02/01/2006", giorno)
		if err != nil || giornale != "GU" && giornale != "BUR" || !strings.HasPrefix(numero, "n. ") {
			t.Errorf("%s: publication %q", s.Atto, s.Pubblicazione)
			continue
		}
		if p := norma.DateOf(giornata); p.Before(s.Data) || !s.Vigore.IsZero() && s.Vigore.Before(p) {
			t.Errorf("%s: day %s, published %s, in force %s", s.Atto, s.Data, p, s.Vigore)
		}
	}
}

// attoSenzaEstremi are the acts whose short name has neither number nor day.
func attoSenzaEstremi(a norma.Atto) bool {
	return slices.Contains([]norma.Atto{
		norma.Costituzione, norma.CodiceCivile, norma.CodiceProceduraCivile, norma.Preleggi, norma.StatutoLazio, norma.RASL, norma.PNSD,
	}, a)
}

// TestAttiNomi: names are unique and made of the same numbers as the record; each kind is in order of date.
func TestAttiNomi(t *testing.T) {
	visti := map[norma.Atto]bool{}
	ultime := map[string]norma.Data{}
	for s := range norma.AllAtti() {
		if visti[s.Atto] {
			t.Errorf("%s: twice", s.Atto)
		}
		visti[s.Atto] = true
		if s.Tipo == "" || s.Oggetto == "" || s.Fonte > norma.Riferita {
			t.Errorf("%s: kind %q, subject %q, provenance %s", s.Atto, s.Tipo, s.Oggetto, s.Fonte)
		}
		if u, ok := ultime[s.Tipo]; ok && !s.Data.IsZero() && s.Data.Before(u) {
			t.Errorf("%s: %s of %s after %s", s.Atto, s.Tipo, s.Data, u)
		}
		if !s.Data.IsZero() {
			ultime[s.Tipo] = s.Data
		}
		if attoSenzaEstremi(s.Atto) {
			continue
		}
		nome := string(s.Atto)
		if anno := strconv.Itoa(s.Data.Year()); !s.Data.IsZero() && !strings.HasSuffix(nome, anno) {
			t.Errorf("%s: year %s", nome, anno)
		}
		coda := fmt.Sprintf(" %d %s %d", s.Data.Day(), meseAtto(s.Data.Month()), s.Data.Year())
		if s.Numero != "" {
			coda = " " + s.Numero + nome[strings.LastIndexByte(nome, '/'):]
		}
		if !strings.HasSuffix(nome, coda) {
			t.Errorf("%s: name does not end in %q", nome, coda)
		}
	}
}

// TestAttiCostanti: every constant of type Atto in the package has a record.
func TestAttiCostanti(t *testing.T) {
	f, err := parser.ParseFile(token.NewFileSet(), "atto_tavola.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	quante := 0
	ast.Inspect(f, func(n ast.Node) bool {
		v, ok := n.(*ast.ValueSpec)
		if !ok {
			return true
		}
		if tipo, ok := v.Type.(*ast.Ident); !ok || tipo.Name != "Atto" {
			return false
		}
		nome, err := strconv.Unquote(v.Values[0].(*ast.BasicLit).Value)
		if err != nil {
			t.Fatal(err)
		}
		if s, ok := norma.Atto(nome).Scheda(); !ok || s.Atto != norma.Atto(nome) {
			t.Errorf("%s = %q has no record", v.Names[0].Name, nome)
		}
		quante++
		return false
	})
	if quante == 0 {
		t.Error("no constants found")
	}
}

// TestAttiUfficiali: the acts read in a copy of their own; all others are cited second-hand.
func TestAttiUfficiali(t *testing.T) {
	var letti []norma.Atto
	for s := range norma.AllAtti() {
		if s.Fonte == norma.Ufficiale {
			letti = append(letti, s.Atto)
		}
	}
	want := []norma.Atto{
		norma.CodiceProceduraCivile, norma.CodiceCivile, norma.Preleggi, norma.L260, norma.L977, norma.L54, norma.L443, norma.L336,
		norma.L296, norma.L240, norma.L145, norma.L234, norma.L99, norma.L203, norma.L151, norma.L164, norma.DL127, norma.DLgs196,
		norma.DLgs226, norma.DLgs13, norma.DLgs81, norma.DLgs150, norma.DPR1026, norma.DPR792, norma.DM270, norma.DM226, norma.DI2015,
		norma.DI195,
		norma.RASL, norma.PNSD,
	}
	if fmt.Sprint(letti) != fmt.Sprint(want) {
		t.Errorf("official: %v\nwant %v", letti, want)
	}
}

func TestSchedaURN(t *testing.T) {
	for _, tt := range []struct {
		atto norma.Atto
		want string
	}{
		{norma.RegLazio7, "urn:nir:regione.lazio:regolamento:2017-03-29;7"},
		{norma.DLgs81, "urn:nir:stato:decreto.legislativo:2015-06-15;81"},
		{norma.CodiceCivile, "urn:nir:stato:regio.decreto:1942-03-16;262"},
		{norma.CodiceProceduraCivile, "urn:nir:stato:regio.decreto:1940-10-28;1443"},
		{norma.Costituzione, "urn:nir:stato:costituzione:1947-12-27"},
		{norma.L260, "urn:nir:stato:legge:1949-05-27;260"},
		{norma.L151, "urn:nir:stato:legge:2025-10-08;151"},
		{norma.DL127, "urn:nir:stato:decreto.legge:2025-09-09;127"},
		{norma.DPR792, "urn:nir:presidente.repubblica:decreto:1985-12-28;792"},
		{norma.DPCM2008, "urn:nir:presidente.consiglio.ministri:decreto:2008-01-25"},
		{norma.DM45, "urn:nir:ministero.istruzione.universita.ricerca:decreto:2013-02-08;45"},
		{norma.DM270, "urn:nir:ministero.istruzione.universita.ricerca:decreto:2004-10-22;270"},
		{norma.AccordoDicembre2011, "urn:nir:conferenza.stato.regioni:accordo:2011-12-21"},
		{norma.LR12, "urn:nir:regione.lazio:legge:2016-08-10;12"},
		{norma.DGR41, "urn:nir:regione.lazio;giunta:delibera:2012-02-03;41"},
		{norma.LP10, "urn:nir:provincia.autonoma.trento:legge:2016-06-20;10"},
		{norma.DI2015, ""},              // no authority known
		{norma.DI195, ""},               // nor here
		{norma.Preleggi, ""},            // the decree's URN is the code's
		{"l.r. Lazio 14/1999", ""},      // no day known
		{norma.StatutoLazio, ""},        // neither
		{"l. 1/1861", ""},               // an unknown act
		{"D.Lgs. 81/2015", ""},          // not the canonical name
		{"", ""},                        // no act
		{norma.DLgs81 + ", art. 1", ""}, // a citation, not an act
	} {
		s, _ := tt.atto.Scheda()
		if got := s.URN(); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.atto, got, tt.want)
		}
	}
}

// TestAttiURN: no two acts share a URN, and what the State publishes as law has one.
func TestAttiURN(t *testing.T) {
	visti := map[string]norma.Atto{}
	for s := range norma.AllAtti() {
		urn := s.URN()
		if urn == "" {
			if strings.HasPrefix(string(s.Atto), "l. ") || strings.HasPrefix(string(s.Atto), "d.l") || strings.HasPrefix(string(s.Atto), "d.p.") {
				t.Errorf("%s: no URN", s.Atto)
			}
			continue
		}
		if altro, ok := visti[urn]; ok {
			t.Errorf("%s and %s: %s", altro, s.Atto, urn)
		}
		visti[urn] = s.Atto
	}
}

func TestAllAttiStops(t *testing.T) {
	n := 0
	for range norma.AllAtti() {
		n++
		break
	}
	if n != 1 {
		t.Errorf("%d acts", n)
	}
}

func TestSchedaUnknown(t *testing.T) {
	for _, a := range []norma.Atto{"", "l. 1/1861", "D.Lgs. 81/2015", norma.DLgs81 + " "} {
		if s, ok := a.Scheda(); ok || s != (norma.Scheda{}) {
			t.Errorf("%q: %v", a, s)
		}
	}
}

func ExampleAtto_Scheda() {
	s, _ := norma.RegLazio7.Scheda()
	fmt.Println(s.Tipo, s.Data, s.Numero)
	fmt.Println(s.Pubblicazione, "in vigore", s.Vigore)
	fmt.Println(s.URN())
	// Output:
	// regolamento regionale 2017-03-29 7
	// BUR Lazio 30/03/2017, n. 26 in vigore 2017-03-31
	// urn:nir:regione.lazio:regolamento:2017-03-29;7
}

func meseAtto(m int) string {
	return [...]string{
		"", "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno",
		"luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre",
	}[m]
}
