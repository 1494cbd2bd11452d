package ipa

import (
	"strings"

	"norma/internal/identificativi"
)

// Categoria is a kind of body, as a word; "" is not known.
type Categoria string

// The kinds of body at which a code can hint.
const (
	Comune           Categoria = "comune"                   // municipality
	Provincia        Categoria = "provincia"                // province
	Regione          Categoria = "regione"                  // region
	Ministero        Categoria = "ministero"                // ministry
	Scuola           Categoria = "scuola"                   // school
	ComunitaMontana  Categoria = "comunita-montana"         // mountain community
	UnioneDiComuni   Categoria = "unione-di-comuni"         // union of municipalities
	CameraCommercio  Categoria = "camera-di-commercio"      // chamber of commerce
	Ordine           Categoria = "ordine-professionale"     // professional order
	AutomobileClub   Categoria = "automobile-club"          // automobile club
	CasePopolari     Categoria = "edilizia-residenziale"    // public housing
	Zooprofilattico  Categoria = "istituto-zooprofilattico" // institute of animal health
	AziendaSanitaria Categoria = "azienda-sanitaria"        // health authority
	Universita       Categoria = "universita"               // university
)

// prefissi are the beginnings of codes that hint at a kind of body.
var prefissi = [...]struct {
	prefisso  string
	categoria Categoria
}{
	{"c_", Comune},
	{identificativi.PrefissoScuola, Scuola},
	{"p_", Provincia},
	{"r_", Regione},
	{"m_", Ministero},
	{"cm_", ComunitaMontana},
	{"uc_", UnioneDiComuni},
	{"cciaa_", CameraCommercio},
	{"oring_", Ordine},
	{"orfap_", Ordine},
	{"odcec_", Ordine},
	{"omv_", Ordine},
	{"ac_", AutomobileClub},
	{"aci_", AutomobileClub},
	{"iacp_", CasePopolari},
	{"izs_", Zooprofilattico},
	{"asl_", AziendaSanitaria},
	{"ausl_", AziendaSanitaria},
	{"a1_", AziendaSanitaria},
	{"uni_", Universita},
}

// Indizio is what a code lets one guess of its body: never a rule, for many bodies have a code that says nothing and some one that
// says something else (c_mont). Some three in five codes of the index have one. The zero value is no hint.
type Indizio struct {
	Categoria Categoria
	// Sigla is what the code says besides: of a municipality its Belfiore code (H501), of a province its two letters (RM), of a
	// school its codice meccanografico (RMIS00100X), of others the rest of the code; "" where that is not what stands there.
	Sigla string
}

// Indizio is the hint of the code's prefix.
func (c CodiceIPA) Indizio() Indizio {
	s := c.String()
	for i := range prefissi {
		p := &prefissi[i]
		if resto, ok := strings.CutPrefix(s, p.prefisso); ok {
			return Indizio{p.categoria, sigla(p.categoria, resto)}
		}
	}
	return Indizio{}
}

func sigla(c Categoria, resto string) string {
	switch c {
	case Comune:
		b, _ := identificativi.ParseBelfiore(resto)
		return b.String()
	case Scuola:
		m, _ := identificativi.ParseMeccanografico(resto)
		return m.String()
	case Provincia:
		if len(resto) != 2 || strings.ContainsAny(resto, "_0123456789") {
			return ""
		}
		return strings.ToUpper(resto)
	default:
		return resto
	}
}
