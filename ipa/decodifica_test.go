package ipa_test

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/iotest"

	"norma"
	"norma/ipa"
)

// anomalia is what is wrong with a row: where, and the check without "ipa/".
type anomalia struct {
	riga, colonna  int
	campo, codice  string
	trovato, ammes string
}

func anomalie(conto ipa.Resoconto) []anomalia {
	var out []anomalia
	for _, a := range conto.Anomalie {
		r := a.Rilievo
		out = append(out, anomalia{a.Riga, a.Colonna, a.Campo, strings.TrimPrefix(r.Codice(), "ipa/"), r.Trovato, r.Ammesso})
	}
	return out
}

// riga is a row of amministrazioni.txt in which what is not given is null.
func riga(valori map[string]string) string {
	nomi := strings.Split(strings.TrimSuffix(testata, "\n"), "\t")
	for i, nome := range nomi {
		nomi[i] = "null"
		if v, ok := valori[nome]; ok {
			nomi[i] = v
		}
	}
	return strings.Join(nomi, "\t") + "\n"
}

// TestDecodeEnti: the text file of the index.
func TestDecodeEnti(t *testing.T) {
	testo := testata +
		riga(map[string]string{
			"cod_amm": "c_H501", "des_amm": "Roma Capitale", "Comune": "Roma", "nome_resp": "Maria", "cogn_resp": "Rossi", "Cap": "00186",
			"Provincia": "RM", "Regione": "Lazio", "sito_istituzionale": "www.comune.roma.it", "Indirizzo": "Via del Campidoglio, 1",
			"tipologia_istat": "Comuni e loro Consorzi e Associazioni", "tipologia_amm": "Pubbliche Amministrazioni", "cf_validato": "S",
			"Cf": "02438750586", "mail1": "PROTOCOLLO@pec.comune.esempio.it", "tipo_mail1": "pec", "mail3": "info@comune.esempio.it",
			"tipo_mail3": "altro", "mail5": "cec@pec.esempio.it", "tipo_mail5": "cec-pac",
		}) +
		riga(map[string]string{"cod_amm": "istsc_RMIS00100X", "des_amm": "I.I.S. \"Via dell'Esempio\"", "acronimo": " IIS ", "Cf": "NULL", "mail2": "", "Comune": "  "}) +
		"\n" +
		riga(map[string]string{"cod_amm": " 054 ", "des_amm": "Azienda sanitaria; di prova, dell'Umbria", "Comune": "Città di Castello"})
	enti, conto, err := ipa.DecodeEnti(strings.NewReader(testo))
	diverso(t, "error", nil, err)
	diverso(t, "report", ipa.Resoconto{Righe: 3}, conto)
	diverso(t, "bodies", []ipa.Ente{
		{
			Codice: codiceIPA(t, "c_h501"), Scritto: "c_H501", Denominazione: "Roma Capitale", CodiceFiscale: "02438750586",
			Tipologia: "Pubbliche Amministrazioni", Descrizione: "Comuni e loro Consorzi e Associazioni", Indirizzo: "Via del Campidoglio, 1",
			CAP: "00186", Comune: "Roma", Provincia: "RM", Regione: "Lazio", Sito: "www.comune.roma.it",
			Caselle: ipa.NewCaselle(pec("PROTOCOLLO@pec.comune.esempio.it"), ipa.Casella{Indirizzo: "info@comune.esempio.it", Tipo: ipa.AltraPosta},
				ipa.Casella{Indirizzo: "cec@pec.esempio.it", Tipo: ipa.CECPAC}),
		},
		{Codice: codiceIPA(t, "istsc_rmis00100x"), Scritto: "istsc_RMIS00100X", Denominazione: "I.I.S. \"Via dell'Esempio\"", Acronimo: "IIS"},
		{Codice: codiceIPA(t, "054"), Scritto: "054", Denominazione: "Azienda sanitaria; di prova, dell'Umbria", Comune: "Città di Castello"},
	}, enti)
}

// TestDecodeDataSet: today's data set, between commas or semicolons, with quotes where they are needed.
func TestDecodeDataSet(t *testing.T) {
	const virgole = "\uFEFF\"_id\",Codice_IPA,Denominazione_ente,Codice_fiscale_ente,Tipologia,Codice_Categoria,Codice_MIUR,Ente_in_liquidazione," +
		"Codice_catastale_comune,CAP,Indirizzo,Mail1,Tipo_Mail1,Mail2,Tipo_Mail2,Sito_istituzionale\r\n" +
		"1,c_H501,Roma Capitale,02438750586,Pubbliche Amministrazioni,L6,,N,H501,00186,\"Via del Campidoglio, 1\",protocollo@pec.comune.esempio.it,Pec,info@comune.esempio.it,Altro,www.comune.roma.it\r\n" +
		"2,istsc_rmis00100x,\"I.I.S. \"\"Via dell'Esempio\"\"\",80016350821,Pubbliche Amministrazioni,L33,RMIS00100X,,H501,00100,\"Via dell'Esempio, 1\r\nsecondo piano\",,,,,\r\n" +
		"\"3\",\"agid\",\" Agenzia per l'Italia \",\"\",\"\",\"\",\"\",\"S\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\""
	want := []ipa.Ente{
		{
			Codice: codiceIPA(t, "c_h501"), Scritto: "c_H501", Denominazione: "Roma Capitale", CodiceFiscale: "02438750586",
			Tipologia: "Pubbliche Amministrazioni", Categoria: "L6", Catastale: "H501", CAP: "00186", Indirizzo: "Via del Campidoglio, 1",
			Caselle: ipa.NewCaselle(pec("protocollo@pec.comune.esempio.it"), ipa.Casella{Indirizzo: "info@comune.esempio.it", Tipo: ipa.AltraPosta}),
			Sito:    "www.comune.roma.it",
		},
		{
			Codice: codiceIPA(t, "istsc_rmis00100x"), Scritto: "istsc_rmis00100x", Denominazione: `I.I.S. "Via dell'Esempio"`, CodiceFiscale: "80016350821",
			Tipologia: "Pubbliche Amministrazioni", Categoria: "L33", Meccanografico: "RMIS00100X", Catastale: "H501", CAP: "00100",
			Indirizzo: "Via dell'Esempio, 1\r\nsecondo piano",
		},
		{Codice: codiceIPA(t, "agid"), Scritto: "agid", Denominazione: "Agenzia per l'Italia", InLiquidazione: true},
	}
	r := csv.NewReader(strings.NewReader(strings.TrimPrefix(virgole, "\uFEFF")))
	righe, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	w := csv.NewWriter(&b)
	w.Comma = ';'
	if err := w.WriteAll(righe); err != nil {
		t.Fatal(err)
	}
	for nome, testo := range map[string]string{"commas": virgole, "semicolons": strings.ReplaceAll(b.String(), "1\nsecondo", "1\r\nsecondo")} {
		enti, conto, err := ipa.DecodeEnti(strings.NewReader(testo))
		diverso(t, nome+": error", nil, err)
		diverso(t, nome+": report", ipa.Resoconto{Righe: 3}, conto)
		diverso(t, nome+": bodies", want, enti)
	}
}

// TestDecodeUffici: both forms of the text of offices.
func TestDecodeUffici(t *testing.T) {
	const testo = testataUffici +
		"Uff_eFatturaPA\tprot\tUff_eFatturaPA\tRoma\t00186\tRM\tLazio\tVia del Campidoglio, 1\t06\tnull\tnull\tnull\tnull\tc_H501\tnull\t\tUF9FAJ\tfatture@pec.esempio.it\tpec\tnull\tnull\tinfo@esempio.it\taltro\n" +
		"7\tprot\tServizi sociali\tnull\tnull\tnull\tnull\tnull\tnull\tnull\tnull\tnull\tnull\tc_e472\tnull\t\te6qqa8\tnull\tnull\tnull\tnull\tnull\tnull\n"
	uffici, conto, err := ipa.DecodeUffici(strings.NewReader(testo))
	diverso(t, "error", nil, err)
	diverso(t, "report", ipa.Resoconto{Righe: 2}, conto)
	diverso(t, "offices", []ipa.Ufficio{
		{
			Codice: codiceUfficio(t, "UF9FAJ"), Ente: codiceIPA(t, "c_h501"), Denominazione: "Uff_eFatturaPA", Interno: "Uff_eFatturaPA",
			Indirizzo: "Via del Campidoglio, 1", CAP: "00186", Comune: "Roma", Provincia: "RM", Regione: "Lazio",
			Caselle: ipa.NewCaselle(pec("fatture@pec.esempio.it"), ipa.Casella{Indirizzo: "info@esempio.it", Tipo: ipa.AltraPosta}),
		},
		{Codice: codiceUfficio(t, "E6QQA8"), Ente: codiceIPA(t, "c_e472"), Denominazione: "Servizi sociali", Interno: "7"},
	}, uffici)

	const insieme = "_id,Codice_IPA,Denominazione_ente,Codice_uni_uo,Codice_uni_aoo,Codice_uni_uo_padre,Descrizione_uo,Codice_catastale_comune,Mail1,Tipo_Mail1\n" +
		"1,c_h501,Roma Capitale,UF9FAJ,A463BFE,E6QQA8,Ufficio per la transizione al digitale,H501,rtd@pec.esempio.it,Pec\n" +
		"2,c_h501,Roma Capitale,E6QQA8,NRKL78D,UF9,Ragioneria,,rag@,Pec\n"
	uffici, conto, err = ipa.DecodeUffici(strings.NewReader(insieme))
	aoo, _ := ipa.ParseCodiceAOO("A463BFE")
	diverso(t, "error", nil, err)
	diverso(t, "offices", []ipa.Ufficio{
		{
			Codice: codiceUfficio(t, "UF9FAJ"), Ente: codiceIPA(t, "c_h501"), Denominazione: "Ufficio per la transizione al digitale", AOO: aoo,
			Padre: codiceUfficio(t, "E6QQA8"), Catastale: "H501", Caselle: ipa.NewCaselle(pec("rtd@pec.esempio.it")),
		},
		{Codice: codiceUfficio(t, "E6QQA8"), Ente: codiceIPA(t, "c_h501"), Denominazione: "Ragioneria"}, // without the values that are none
	}, uffici)
	if conto.Righe != 2 || conto.Scartate != 0 {
		t.Errorf("%+v", conto)
	}
	if got, want := anomalie(conto), []anomalia{
		{3, 31, "Codice_uni_aoo", "valore-errato", "NRKL78D", ""},
		{3, 39, "Codice_uni_uo_padre", "valore-errato", "UF9", ""},
		{3, 55, "Mail1", "valore-errato", "rag@", ""},
	}; !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}

// TestDecodeBadRows: what is wrong is reported with its line and column, and the other rows are there.
func TestDecodeBadRows(t *testing.T) {
	const tab, virgole = "cod_amm\tdes_amm\tCf\tmail1\n", "Codice_IPA,Denominazione_ente,Codice_fiscale_ente,Mail1\n"
	for nome, tt := range map[string]struct {
		testo    string
		buone    string // codes of the rows that are there
		scartate int
		anomalie []anomalia
	}{
		"fields":            {tab + "a\tA\n" + "b\tB\t\t\n" + "c\tC\t\t\t\n", "b", 2, []anomalia{{2, 1, "", "riga-campi", "2", "4"}, {4, 1, "", "riga-campi", "5", "4"}}},
		"no code":           {tab + "a\tA\t\t\n" + " \tB\t\t\n" + "null\tC\t\t\n", "a", 2, []anomalia{{3, 2, "cod_amm", "valore-mancante", "", ""}, {4, 1, "cod_amm", "valore-mancante", "", ""}}},
		"no name":           {tab + "a\t null \t\t\nb\tB\t\t", "b", 1, []anomalia{{2, 4, "des_amm", "valore-mancante", "", ""}}},
		"code":              {tab + "c-h501\tA\t\t\nm_pi.AOO\tB\t\t\n c;\tC\t\t\n", "", 3, []anomalia{{2, 2, "cod_amm", "codice-ipa-errato", "c[-]h501", ""}, {3, 5, "cod_amm", "codice-ipa-con-aoo", "m_pi[.AOO]", ""}, {4, 3, "cod_amm", "codice-ipa-errato", "c[;]", ""}}},
		"tax code":          {tab + "a\tA\t02438750587\t\n", "a", 0, []anomalia{{2, 5, "Cf", "valore-errato", "02438750587", ""}}},
		"mailbox":           {tab + "a\tA\t\tn.d.\n", "a", 0, []anomalia{{2, 6, "mail1", "valore-errato", "n.d.", ""}}},
		"tax code, mailbox": {tab + "a\tA\t1\t2", "a", 0, []anomalia{{2, 5, "Cf", "valore-errato", "1", ""}, {2, 7, "mail1", "valore-errato", "2", ""}}},
		"Latin-1":           {tab + "a\tForl\xec\t\t\nb\tB\t\t\n", "b", 1, []anomalia{{2, 3, "des_amm", "riga-non-utf-8", "Forl\xec", ""}}},
		"half a character":  {tab + "a\tForl\xc3\t\xac\t\n", "", 1, []anomalia{{2, 3, "des_amm", "riga-non-utf-8", "Forl\xc3", ""}}},
		"quotes mean nothing between tabs": {
			tab + "a\t\"A\t\t\nb\tB\"\t\t\n", "a b", 0, nil,
		},
		"comma":            {virgole + "a,A, B,,\nb,\"B, B\",,\n", "b", 1, []anomalia{{2, 1, "", "riga-campi", "5", "4"}}},
		"quoted code":      {virgole + "\"c-h501\",A,,\n", "", 1, []anomalia{{2, 3, "Codice_IPA", "codice-ipa-errato", "c[-]h501", ""}}},
		"two lines":        {virgole + "a,\"A\nA\",1,\nb,B,,\n", "a b", 0, []anomalia{{3, 4, "Codice_fiscale_ente", "valore-errato", "1", ""}}},
		"after the quotes": {virgole + "a,\"A\"A,,\nb,B,,\n", "b", 1, []anomalia{{2, 3, "", "riga-virgolette", "", ""}}},
		"open at the end":  {virgole + "b,B,,\na,\"A,,\n", "b", 1, []anomalia{{3, 1, "", "riga-virgolette", "", ""}}},
		"open":             {virgole + "a,\"A,,\nb,B,,\nc,C,,\n", "b c", 1, []anomalia{{2, 1, "", "riga-virgolette", "", ""}}},
		"open twice":       {virgole + "a,\"A,,\nb,B,,\nc,\"C,,\nd,D,,\n", "b d", 2, []anomalia{{2, 3, "", "riga-virgolette", "", ""}, {4, 1, "", "riga-virgolette", "", ""}}},
		"a stray quote":    {virgole + "a,A\",,\nb,B\",,\nc,C,,\n", "c", 2, []anomalia{{2, 1, "", "riga-campi", "7", "4"}, {3, 1, "", "riga-virgolette", "", ""}}},
		"quotes inside":    {virgole + "a,I.C. \"Uno\",,\n", "a", 0, nil},
		"a quote, open":    {virgole + "a\",\"A,,\nb,B,,\n", "b", 1, []anomalia{{2, 4, "", "riga-virgolette", "", ""}}},
		"read again":       {virgole + "e,\"A\nA\"\nT,U\ne,\"C\n\nc,D,,\n", "c", 4, []anomalia{{2, 1, "", "riga-campi", "2", "4"}, {3, 1, "", "riga-virgolette", "", ""}, {4, 1, "", "riga-campi", "2", "4"}, {5, 1, "", "riga-virgolette", "", ""}}},
		"only a quote":     {virgole + "\"", "", 1, []anomalia{{2, 1, "", "riga-virgolette", "", ""}}},
		"two quotes":       {virgole + "a,\"\",,\n", "", 1, []anomalia{{2, 4, "Denominazione_ente", "valore-mancante", "", ""}}},
		"three quotes":     {virgole + "a,\"\"\",,\n", "", 1, []anomalia{{2, 1, "", "riga-virgolette", "", ""}}},
		"blank lines":      {tab + "\n \r\n\t\t\t\n" + "a\t\t\t\n", "", 1, []anomalia{{5, 3, "des_amm", "valore-mancante", "", ""}}},
	} {
		enti, conto, err := ipa.DecodeEnti(strings.NewReader(tt.testo))
		var buone []string
		for i := range enti {
			buone = append(buone, enti[i].Scritto)
		}
		if got := anomalie(conto); strings.Join(buone, " ") != tt.buone || !slices.Equal(got, tt.anomalie) || conto.Scartate != tt.scartate ||
			conto.Righe != len(enti)+tt.scartate || err != nil {
			t.Errorf("%s: %v, %+v, %v\nwant %v, %v", nome, buone, got, err, tt.buone, tt.anomalie)
		}
	}
}

func TestDecodeBadUffici(t *testing.T) {
	const testa = "cod_amm,cod_uni_ou,des_ou,codice_uni_aoo\n"
	for nome, tt := range map[string]struct {
		riga     string
		anomalia anomalia
	}{
		"no body":     {",UF9FAJ,Ragioneria,", anomalia{2, 1, "cod_amm", "valore-mancante", "", ""}},
		"no code":     {"c_h501,null,Ragioneria,", anomalia{2, 8, "cod_uni_ou", "valore-mancante", "", ""}},
		"no name":     {"c_h501,UF9FAJ,,", anomalia{2, 15, "des_ou", "valore-mancante", "", ""}},
		"body":        {"c h501,UF9FAJ,Ragioneria,", anomalia{2, 2, "cod_amm", "codice-ipa-errato", "c[ ]h501", ""}},
		"code":        {"c_h501,UF9FA,Ragioneria,", anomalia{2, 13, "cod_uni_ou", "codice-univoco-ufficio-errato", "UF9FA[]", ""}},
		"seven":       {"c_h501,SUBM70N,Ragioneria,", anomalia{2, 14, "cod_uni_ou", "codice-univoco-ufficio-di-sette", "SUBM70[N]", ""}},
		"placeholder": {"c_h501,999999,Ragioneria,", anomalia{2, 8, "cod_uni_ou", "codice-univoco-ufficio-segnaposto", "[999999]", ""}},
	} {
		uffici, conto, err := ipa.DecodeUffici(strings.NewReader(testa + tt.riga + "\nc_h501,E6QQA8,Ragioneria,\n"))
		if got := anomalie(conto); len(uffici) != 1 || conto.Scartate != 1 || !slices.Equal(got, []anomalia{tt.anomalia}) || err != nil {
			t.Errorf("%s: %d offices, %v, %v", nome, len(uffici), got, err)
		}
	}
}

// TestDecodeColumns: columns in any order, those that come twice count once.
func TestDecodeColumns(t *testing.T) {
	enti, conto, err := ipa.DecodeEnti(strings.NewReader("DES_AMM\t x \tCOD_AMM\tcodice_ipa\n\t\ta\tb\nAgenzia\tx\tagid\tb\n"))
	if err != nil || len(enti) != 1 || enti[0].Scritto != "agid" || enti[0].Denominazione != "Agenzia" || len(conto.Anomalie) != 1 {
		t.Errorf("%+v, %+v, %v", enti, conto, err)
	}
	if a := conto.Anomalie[0]; a.Campo != "DES_AMM" {
		t.Errorf("%+v", a)
	}
}

func TestDecodeHeading(t *testing.T) {
	enti := func(s string) error { _, _, err := ipa.DecodeEnti(strings.NewReader(s)); return err }
	uffici := func(s string) error { _, _, err := ipa.DecodeUffici(strings.NewReader(s)); return err }
	for _, tt := range []struct {
		decode        func(string) error
		testo, atteso string
	}{
		{enti, "", "la colonna cod_amm o codice_ipa"},
		{enti, "\n", "la colonna cod_amm o codice_ipa"},
		{enti, "\xff\xfe", "la colonna cod_amm o codice_ipa"},
		{enti, "cod_amm", "la colonna des_amm o denominazione_ente"},
		{enti, "cod_amm\tdescrizione", "la colonna des_amm o denominazione_ente"},
		{enti, testataUffici, "la colonna des_amm o denominazione_ente"},
		{enti, strings.Repeat("x", 70_000) + "\ncod_amm\tdes_amm\n", "la colonna cod_amm o codice_ipa"},
		{enti, "cod_amm\tdes_amm", ""},
		{enti, "cod_amm,des_amm\r\n", ""},
		{uffici, testata, "la colonna cod_uni_ou o codice_uni_uo"},
		{uffici, "cod_amm\tcod_uni_ou\n", "la colonna des_ou o descrizione_uo"},
		{uffici, "des_ou\tcod_uni_ou\n", "la colonna cod_amm o codice_ipa"},
		{uffici, testataUffici, ""},
	} {
		err := tt.decode(tt.testo)
		var e *norma.SyntaxError
		if ok := errors.As(err, &e); ok != (tt.atteso != "") || ok && e.Atteso != tt.atteso || !ok && err != nil {
			t.Errorf("%.40q: %v", tt.testo, err)
		}
		if e != nil && len(e.Testo) > 300 {
			t.Errorf("%d bytes quoted", len(e.Testo))
		}
	}
}

// TestDecodeLongRows: 65,535, 65,536 and 65,537 bytes.
func TestDecodeLongRows(t *testing.T) {
	const massima = 65536
	for _, testata := range []string{"cod_amm\tdes_amm\n", "cod_amm,des_amm\n"} {
		for _, fine := range []string{"\n", "\r\n", ""} {
			for n := massima - 1; n <= massima+1; n++ {
				lunga := "a" + testata[7:8] + strings.Repeat("A", n-2)
				if fine == "\r\n" {
					lunga = lunga[1:]
				}
				testo := testata + "b" + testata[7:8] + "B\n" + lunga + fine
				enti, conto, err := ipa.DecodeEnti(strings.NewReader(testo))
				want := []anomalia(nil)
				if n > massima {
					want = []anomalia{{3, 1, "", "riga-lunga", "", "65536"}}
				}
				if fine == "\r\n" { // the end of the line counts, its own byte does not
					want = []anomalia{{3, 1, "cod_amm", "valore-mancante", "", ""}}
					if n > massima {
						want = []anomalia{{3, 1, "", "riga-lunga", "", "65536"}}
					}
				}
				if got := anomalie(conto); !slices.Equal(got, want) || err != nil || len(enti) != 2-len(want) {
					t.Errorf("%q, %d bytes, %q: %d bodies, %v, %v", testata, n, fine, len(enti), got, err)
				}
			}
		}
	}
	// A line much longer, in the middle, at the end; quotes that never close.
	lunga := strings.Repeat("x", 500_000)
	for testo, want := range map[string]string{
		"cod_amm\tdes_amm\n" + lunga + "\na\tA\n" + lunga:                              "2 riga-lunga, 4 riga-lunga",
		"cod_amm,des_amm\n" + lunga + "\na,A\n" + lunga:                                "2 riga-lunga, 4 riga-lunga",
		"cod_amm,des_amm\n\"" + strings.Repeat("x\n", 100_000) + "a,A\n":               "2 riga-virgolette, 3 riga-campi, 4 riga-campi",
		"cod_amm,des_amm\nb,\"" + lunga + "\na,A\n":                                    "2 riga-lunga",
		"cod_amm,des_amm\nb,\"" + lunga[:70_000] + "\na,A\n":                           "2 riga-lunga",
		"cod_amm,des_amm\n\"" + lunga[:60_000] + "\n" + lunga[:60_000] + "\",B\na,A\n": "2 riga-virgolette, 3 riga-virgolette",
	} {
		enti, conto, err := ipa.DecodeEnti(strings.NewReader(testo))
		altri, conto2, _ := ipa.DecodeEnti(iotest.OneByteReader(strings.NewReader(testo)))
		if !slices.Equal(enti, altri) || !slices.Equal(conto.Anomalie, conto2.Anomalie) {
			t.Errorf("%.30q: byte by byte %d bodies, %d rows", testo, len(altri), conto2.Righe)
		}
		var got []string
		for _, a := range anomalie(conto) {
			got = append(got, strconv.Itoa(a.riga)+" "+a.codice)
		}
		if s := strings.Join(got[:min(3, len(got))], ", "); len(enti) != 1 || enti[0].Scritto != "a" || s != want || err != nil {
			t.Errorf("%.30q: %d bodies, %s, want %s; %v", testo, len(enti), s, want, err)
		}
	}
}

// TestDecodeManyAnomalies: a thousand are told, the others counted.
func TestDecodeManyAnomalies(t *testing.T) {
	for n := 999; n <= 1001; n++ {
		_, conto, err := ipa.DecodeEnti(strings.NewReader("cod_amm\tdes_amm\n" + strings.Repeat("x\n", n)))
		if err != nil || conto.Righe != n || conto.Scartate != n || len(conto.Anomalie) != min(n, 1000) || conto.Altre != max(0, n-1000) {
			t.Errorf("%d: %d rows, %d left out, %d and %d reported, %v", n, conto.Righe, conto.Scartate, len(conto.Anomalie), conto.Altre, err)
		}
	}
}

// TestDecodeManyRows: 262,144 rows are read, not one more.
func TestDecodeManyRows(t *testing.T) {
	const massime = 1 << 18
	for n, want := range map[int]string{massime: "", massime + 1: `indice "": atteso al più 262144 righe (posizione 0)`} {
		enti, conto, err := ipa.DecodeEnti(strings.NewReader("cod_amm\tdes_amm\na\tA\n" + strings.Repeat("x\n", n-1) + "\n\n"))
		if got := fmt.Sprint(err); (want == "") != (err == nil) || want != "" && got != want || len(enti) != 1 || conto.Righe != massime {
			t.Errorf("%d: %d bodies, %d rows, %v", n, len(enti), conto.Righe, err)
		}
	}
}

// TestDecodeMuchText: a text that does not end is read no further than the index could be long.
func TestDecodeMuchText(t *testing.T) {
	const massimo = 1 << 28
	const testa = "cod_amm\tdes_amm\na\tA\n"
	lunga := strings.Repeat("x", 1<<20-1) + "\n"
	for quanto, want := range map[int64]string{
		massimo:     "<nil>",
		massimo + 1: `indice "": atteso al più 268435456 byte (posizione 0)`,
		1 << 40:     `indice "": atteso al più 268435456 byte (posizione 0)`,
	} {
		r := io.LimitReader(io.MultiReader(strings.NewReader(testa), &ripetuto{testo: lunga}), quanto)
		enti, conto, err := ipa.DecodeEnti(r)
		if fmt.Sprint(err) != want || len(enti) != 1 || conto.Righe < 255 || conto.Righe != conto.Scartate+1 {
			t.Errorf("%d bytes: %d bodies, %d rows, %v", quanto, len(enti), conto.Righe, err)
		}
	}
	_, _, err := ipa.DecodeEnti(&ripetuto{testo: lunga[1 : len(lunga)-1]}) // the heading itself has no end
	if got := fmt.Sprint(err); got != `indice "": atteso al più 268435456 byte (posizione 0)` {
		t.Error(got)
	}
}

// ripetuto gives a text over and over.
type ripetuto struct {
	testo string
	da    int
}

func (r *ripetuto) Read(b []byte) (int, error) {
	n := copy(b, r.testo[r.da:])
	r.da = (r.da + n) % len(r.testo)
	return n, nil
}

// letture gives the results of a Read one after the other, then the last for ever.
type letture []lettura

type lettura struct {
	n   int
	err error
}

func (l *letture) Read([]byte) (int, error) {
	v := (*l)[0]
	if len(*l) > 1 {
		*l = (*l)[1:]
	}
	return v.n, v.err
}

// TestDecodeReaders: however a Reader gives its bytes, and however it fails.
func TestDecodeReaders(t *testing.T) {
	testo := amministrazioni(1500) // some 500 KB
	want, _, _ := ipa.DecodeEnti(strings.NewReader(testo))
	for nome, r := range map[string]io.Reader{
		"byte by byte":    iotest.OneByteReader(strings.NewReader(testo)),
		"half by half":    iotest.HalfReader(strings.NewReader(testo)),
		"end with data":   iotest.DataErrReader(strings.NewReader(testo)),
		"odd pieces":      &pezzi{testo, 8191},
		"one big piece":   &pezzi{testo, 1 << 20},
		"a few at a time": &pezzi{testo, 3},
	} {
		enti, conto, err := ipa.DecodeEnti(r)
		if !slices.Equal(enti, want) || len(enti) != 1500 || conto.Righe != 1500 || err != nil {
			t.Errorf("%s: %d bodies, %+v, %v", nome, len(enti), conto, err)
		}
	}

	guasto := errors.New("la linea è caduta")
	for nome, tt := range map[string]struct {
		r    io.Reader
		enti int
		err  error
	}{
		"at once":         {iotest.ErrReader(guasto), 0, guasto},
		"in a row":        {io.MultiReader(strings.NewReader("cod_amm\tdes_amm\na\tA\nb\tB"), iotest.ErrReader(guasto)), 1, guasto},
		"after a row":     {io.MultiReader(strings.NewReader("cod_amm\tdes_amm\na\tA\n"), iotest.ErrReader(guasto)), 1, guasto},
		"in a long row":   {io.MultiReader(strings.NewReader("cod_amm\tdes_amm\na\tA\n"+strings.Repeat("x", 100_000)), iotest.ErrReader(guasto)), 1, guasto},
		"for a while":     {iotest.TimeoutReader(iotest.HalfReader(strings.NewReader(testo[:60_000]))), 0, iotest.ErrTimeout},
		"unexpected end":  {io.MultiReader(strings.NewReader("cod_amm\tdes_amm\na\tA\nb\tB"), iotest.ErrReader(io.ErrUnexpectedEOF)), 1, io.ErrUnexpectedEOF},
		"nothing at all":  {&letture{{0, nil}}, 0, io.ErrNoProgress},
		"more than asked": {&letture{{1 << 30, nil}}, 0, io.ErrNoProgress},
		"less than none":  {&letture{{-1, nil}}, 0, io.ErrNoProgress},
	} {
		enti, _, err := ipa.DecodeEnti(tt.r)
		if !errors.Is(err, tt.err) || tt.enti != len(enti) && nome != "for a while" {
			t.Errorf("%s: %d bodies, %v", nome, len(enti), err)
		}
	}
}

// pezzi gives a text n bytes at a time.
type pezzi struct {
	testo string
	n     int
}

func (p *pezzi) Read(b []byte) (int, error) {
	if p.testo == "" {
		return 0, io.EOF
	}
	n := copy(b, p.testo[:min(p.n, len(p.testo))])
	p.testo = p.testo[n:]
	return n, nil
}

func TestAnomaliaMessaggio(t *testing.T) {
	_, conto, _ := ipa.DecodeEnti(strings.NewReader("cod_amm\tdes_amm\tCf\na\tA\t1\nb\n"))
	var got []string
	for _, a := range conto.Anomalie {
		got = append(got, a.Messaggio(norma.Italiano), a.Messaggio(norma.Inglese))
	}
	diverso(t, "messages", []string{
		"riga 2, colonna 5 (Cf): il valore «1» non ha la forma giusta",
		"line 2, column 5 (Cf): the value “1” is not of the right form",
		"riga 3, colonna 1: campi nella riga: 1; nell'intestazione: 3",
		"line 3, column 1: fields in the row: 1; in the heading: 3",
	}, got)
}

// TestControlli: each check is made by some case of this package, and says the same in both languages.
func TestControlli(t *testing.T) {
	visti := map[string]bool{}
	for _, tt := range []struct{ tab, virgole string }{
		{"c-h501\tA\nm_pi.AOO\tA\nx\n\tA\na\t\xff\n" + strings.Repeat("x", 70_000) + "\n", "a,\"A\n"},
	} {
		for _, testo := range []string{"cod_amm\tdes_amm\n" + tt.tab, "cod_amm,des_amm\n" + tt.virgole, "cod_amm\tdes_amm\tcf\na\tA\t1\n"} {
			_, conto, _ := ipa.DecodeEnti(strings.NewReader(testo))
			for _, a := range conto.Anomalie {
				visti[a.Rilievo.Codice()] = true
			}
		}
	}
	for _, s := range []string{"", "SUBM70N", "c_h501", "999999"} {
		_, err := ipa.ParseCodiceUnivocoUfficio(s)
		visti[codice(t, err)] = true
	}
	for _, s := range []string{"", "SUBM70N", "UF9FAJ"} {
		_, err := ipa.ParseCodiceAOO(s)
		visti[codice(t, err)] = true
	}
	a := ipa.Ente{Codice: codiceIPA(t, "a")}
	_, rilievi := ipa.NewIndice([]ipa.Ente{a, a, {}}, nil)
	var g norma.Giudizio
	codiceIPA(t, strings.Repeat("a", 17)).Report(&g, "", "")
	for _, r := range append(rilievi, g.Rilievi...) {
		visti[r.Codice()] = true
	}
	tutti := ipa.Controlli()
	for _, c := range tutti {
		if !visti[c.Codice] || !strings.HasPrefix(c.Codice, "ipa/") || c.Gravita == 0 || c.IT == "" || c.EN == "" || c.IT == c.EN {
			t.Errorf("%+v: made by a case: %t", c, visti[c.Codice])
		}
		for _, segno := range []string{"{testo}", "{trovato}", "{ammesso}"} {
			if strings.Contains(c.IT, segno) != strings.Contains(c.EN, segno) {
				t.Errorf("%s: %s in one language", c.Codice, segno)
			}
		}
		delete(visti, c.Codice)
	}
	if len(visti) != 0 {
		t.Errorf("not listed: %v", visti)
	}
}

func codice(t *testing.T, err error) string {
	t.Helper()
	var e *ipa.CodiceError
	if !errors.As(err, &e) {
		t.Fatal(err)
	}
	return e.Codice()
}
