package ipa_test

import (
	"slices"
	"strings"
	"testing"

	"norma"
	"norma/ipa"
)

func TestRecognize(t *testing.T) {
	const (
		ente, ufficio, aoo       = ipa.SpecieEnte, ipa.SpecieUfficio, ipa.SpecieAOO
		destinatario, segnaposto = ipa.SpecieDestinatario, ipa.SpecieSegnaposto
		meccanografico, fiscale  = ipa.SpecieMeccanografico, ipa.SpecieCodiceFiscale
	)
	a := strings.Repeat
	for _, tt := range []struct {
		testo  string
		specie []ipa.Specie
		perche string // part of why the first
	}{
		{"", nil, ""},
		{"  ", nil, ""},
		{"forlì", nil, ""},
		{"m_pi.AOODGPER", nil, ""},
		{"protocollo@pec.comune.roma.it", nil, ""},
		{"UF9-AJ", nil, ""},
		{"c_h501", []ipa.Specie{ente}, "trattino basso"},
		{" C_H501 ", []ipa.Specie{ente}, "trattino basso"},
		{"istsc_RMIS00100X", []ipa.Specie{ente}, "trattino basso"},
		{"_c_h501", nil, ""},
		{"agid", []ipa.Specie{ente}, "minuscole"},
		{"PCM", []ipa.Specie{ente}, "forma di un codice IPA"},
		{"054", []ipa.Specie{ente}, "forma di un codice IPA"},
		{"00L7M4KW", []ipa.Specie{ente}, "forma di un codice IPA"},
		// 5, 6, 7, 8 characters
		{"UF9FA", []ipa.Specie{ente}, ""},
		{"UF9FAJ", []ipa.Specie{ufficio, ente}, "sei lettere e cifre"},
		{"AGENAS", []ipa.Specie{ufficio, ente}, "sei lettere e cifre"},
		{"agenas", []ipa.Specie{ente, ufficio}, "nove su dieci"},
		{"Agenas", []ipa.Specie{ente, ufficio}, "nove su dieci"},
		{"uf9faj", []ipa.Specie{ente, ufficio}, "nove su dieci"},
		{"123456", []ipa.Specie{ufficio, ente}, ""},
		{"999999", []ipa.Specie{segnaposto, ente}, "nessun ufficio"},
		{"000000", []ipa.Specie{segnaposto, ente}, "nessun ufficio"},
		{"999998", []ipa.Specie{ufficio, ente}, ""},
		{"A463BFE", []ipa.Specie{aoo, destinatario, ente}, "comincia per A"},
		{"a463bfe", []ipa.Specie{ente, aoo, destinatario}, "nove su dieci"},
		{"SUBM70N", []ipa.Specie{destinatario, ente}, "codice destinatario"},
		{"subm70n", []ipa.Specie{ente, destinatario}, "nove su dieci"},
		{"0000000", []ipa.Specie{segnaposto, ente}, "nessun ufficio"},
		{"A463BFE1", []ipa.Specie{ente}, ""},
		// 9 to 11 characters
		{"RMIS00100", []ipa.Specie{ente}, ""},
		{"RMIS00100X", []ipa.Specie{meccanografico, ente}, "istsc_"},
		{"rmis001000", []ipa.Specie{meccanografico, ente}, "istsc_"}, // whatever its last character
		{"1MIS00100X", []ipa.Specie{ente}, ""},
		{"RMIS00100X1", []ipa.Specie{ente}, ""},
		{"80016350821", []ipa.Specie{fiscale, ente}, "codice fiscale"},
		{"80016350822", []ipa.Specie{ente}, ""},
		// 15 to 17 characters
		{"RSSMRA80A01H501", []ipa.Specie{ente}, ""},
		{"RSSMRA80A01H501U", []ipa.Specie{fiscale, ente}, "codice fiscale"},
		{"RSSMRA80A01H501V", []ipa.Specie{ente}, ""},
		{"RSSMRA80A01H501UU", []ipa.Specie{ente}, ""},
		{a("a", 100), []ipa.Specie{ente}, ""},
		{a("a", 101), nil, ""},
	} {
		r := ipa.Recognize(tt.testo)
		var specie []ipa.Specie
		for c := range r.All() {
			specie = append(specie, c.Specie)
			it, en := c.Perche(norma.Italiano), c.Perche(norma.Inglese)
			if it == "" || en == "" || it == en {
				t.Errorf("%q, %s: %q, %q", tt.testo, c.Specie, it, en)
			}
		}
		if !slices.Equal(specie, tt.specie) || r.Len() != len(tt.specie) || !strings.Contains(r.First().Perche(norma.Italiano), tt.perche) {
			t.Errorf("%q: %v, want %v; %s", tt.testo, specie, tt.specie, r.First().Perche(norma.Italiano))
		}
		for s := ente; s <= fiscale; s++ {
			if r.Has(s) != slices.Contains(tt.specie, s) {
				t.Errorf("%q has %s: %t", tt.testo, s, r.Has(s))
			}
		}
		for range r.All() {
			break
		}
	}
	var nessuno ipa.Candidato
	if nessuno.Specie.String() != "sconosciuta" || nessuno.Perche(norma.Inglese) != "" || ipa.Recognize("").First() != nessuno {
		t.Error("no kind has a reason")
	}
}

// TestRecognizeParses: what a text can be, its reader takes.
func TestRecognizeParses(t *testing.T) {
	for _, s := range []string{"c_h501", "UF9FAJ", "agenas", "A463BFE", "a463bfe", "999998", "RMIS00100X", "80016350821"} {
		for c := range ipa.Recognize(s).All() {
			var err error
			switch c.Specie {
			case ipa.SpecieEnte:
				_, err = ipa.ParseCodiceIPA(s)
			case ipa.SpecieUfficio:
				_, err = ipa.ParseCodiceUnivocoUfficio(s)
			case ipa.SpecieAOO:
				_, err = ipa.ParseCodiceAOO(s)
			default:
			}
			if err != nil {
				t.Errorf("%s: %v", c.Specie, err)
			}
		}
	}
}

func TestSpecieString(t *testing.T) {
	want := []string{
		"sconosciuta", "codice-ipa", "codice-univoco-ufficio", "codice-univoco-aoo", "codice-destinatario", "segnaposto",
		"codice-meccanografico", "codice-fiscale", "sconosciuta",
	}
	for i, w := range want {
		if got := ipa.Specie(i).String(); got != w {
			t.Errorf("%d: %q, want %q", i, got, w)
		}
	}
}

func TestIndizio(t *testing.T) {
	for codice, want := range map[string]ipa.Indizio{
		"c_h501":           {Categoria: ipa.Comune, Sigla: "H501"},
		"C_A344":           {Categoria: ipa.Comune, Sigla: "A344"},
		"c_mont":           {Categoria: ipa.Comune},
		"c_067039":         {Categoria: ipa.Comune},
		"c_l923tr":         {Categoria: ipa.Comune},
		"c_h000":           {Categoria: ipa.Comune},
		"c_j501":           {Categoria: ipa.Comune},
		"p_rm":             {Categoria: ipa.Provincia, Sigla: "RM"},
		"p_TN":             {Categoria: ipa.Provincia, Sigla: "TN"},
		"p_021":            {Categoria: ipa.Provincia},
		"p_2a":             {Categoria: ipa.Provincia},
		"p_a_":             {Categoria: ipa.Provincia},
		"p_tnnbcr":         {Categoria: ipa.Provincia},
		"p_":               {Categoria: ipa.Provincia},
		"r_lazio":          {Categoria: ipa.Regione, Sigla: "lazio"},
		"r_":               {Categoria: ipa.Regione},
		"m_lps":            {Categoria: ipa.Ministero, Sigla: "lps"},
		"istsc_rmis00100x": {Categoria: ipa.Scuola, Sigla: "RMIS00100X"},
		"istsc_rmis001000": {Categoria: ipa.Scuola, Sigla: "RMIS001000"},
		"istsc_rmis00100":  {Categoria: ipa.Scuola},
		"cm_maiel67":       {Categoria: ipa.ComunitaMontana, Sigla: "maiel67"},
		"uc_valle":         {Categoria: ipa.UnioneDiComuni, Sigla: "valle"},
		"cciaa_rm":         {Categoria: ipa.CameraCommercio, Sigla: "rm"},
		"oring_rm":         {Categoria: ipa.Ordine, Sigla: "rm"},
		"orfap_rm":         {Categoria: ipa.Ordine, Sigla: "rm"},
		"odcec_rm":         {Categoria: ipa.Ordine, Sigla: "rm"},
		"omv_rm":           {Categoria: ipa.Ordine, Sigla: "rm"},
		"ac_al":            {Categoria: ipa.AutomobileClub, Sigla: "al"},
		"aci_al":           {Categoria: ipa.AutomobileClub, Sigla: "al"},
		"iacp_ct":          {Categoria: ipa.CasePopolari, Sigla: "ct"},
		"izs_fg":           {Categoria: ipa.Zooprofilattico, Sigla: "fg"},
		"ASL_TO4":          {Categoria: ipa.AziendaSanitaria, Sigla: "to4"},
		"ausl_bo":          {Categoria: ipa.AziendaSanitaria, Sigla: "bo"},
		"a1_025":           {Categoria: ipa.AziendaSanitaria, Sigla: "025"},
		"uni_pd":           {Categoria: ipa.Universita, Sigla: "pd"},
		"agid":             {},
		"unical":           {},
		"asl14_vco":        {},
		"00L7M4KW":         {},
		"c":                {},
		"":                 {},
	} {
		c, _ := ipa.ParseCodiceIPA(codice)
		if got := c.Indizio(); got != want {
			t.Errorf("%q: %+v, want %+v", codice, got, want)
		}
	}
}
