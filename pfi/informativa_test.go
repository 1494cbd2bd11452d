package pfi_test

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"norma"
	"norma/apprendistato"
	"norma/pfi"
)

// informativaPulita is the record of a minor toward the qualifica: nothing to report.
func informativaPulita() pfi.Informativa {
	return pfi.Informativa{
		Apprendista: "Giulia Bianchi", Percorso: apprendistato.Qualifica, Inizio: norma.Giorno(2026, 9, 1), Nascita: norma.Giorno(2010, 3, 5),
		Giorno: norma.Giorno(2026, 9, 1), Intesa: vero, Genitori: vero,
		Temi: []apprendistato.Tema{apprendistato.AspettiECoerenza, apprendistato.ProtocolloEPFI, apprendistato.Selezione, apprendistato.DoppioStatus},
	}
}

func TestInformativa(t *testing.T) {
	const art8, art19 = reg + "art. 8, c. 1", reg + "art. 19, c. 1"
	tema := func(v string, rif norma.Riferimento) trovato {
		return trovato{"pfi/informazione-tema-non-trattato", "/temi", "", v, rif}
	}
	for _, c := range []struct {
		nome   string
		cambia func(i *pfi.Informativa)
		esito  norma.Esito
		vuole  []trovato
	}{
		{"complete", func(*pfi.Informativa) {}, norma.Rispettato, nil},
		{"one matter of four", func(i *pfi.Informativa) { i.Temi = i.Temi[1:2] }, norma.Violato, []trovato{
			tema("aspetti-e-coerenza", art8+", lett. a)"), tema("selezione", art8+", lett. c)"), tema("doppio-status", art8+", lett. d)"),
		}},
		{"none said", func(i *pfi.Informativa) { i.Temi = nil }, norma.Indeterminato, []trovato{assente("/temi", art8)}},
		{"a word that is none", func(i *pfi.Informativa) { i.Temi[3] = "meteo" }, norma.Violato, []trovato{
			{"norma/parola-sconosciuta", "/temi/3", "meteo", "", art8}, tema("doppio-status", art8+", lett. d)"),
		}},
		{"five", func(i *pfi.Informativa) { i.Temi = append(i.Temi, i.Temi[0]) }, norma.Indeterminato, []trovato{
			{"pfi/troppi-elementi", "/temi", "5", "4", art8},
		}},
		{"agreement not said", func(i *pfi.Informativa) { i.Intesa = norma.Opt[bool]{} }, norma.Indeterminato, []trovato{assente("/intesa", art8)}},
		{"parents not said", func(i *pfi.Informativa) { i.Genitori = norma.Opt[bool]{} }, norma.Indeterminato, []trovato{assente("/genitori", art8)}},
		{"eighteen on the hiring day", func(i *pfi.Informativa) { i.Nascita, i.Genitori = norma.Giorno(2008, 9, 1), norma.Opt[bool]{} }, norma.Rispettato, nil},
		{"eighteen on the day after", func(i *pfi.Informativa) { i.Nascita, i.Genitori = norma.Giorno(2008, 9, 2), falso }, norma.Violato, []trovato{
			{"pfi/informazione-genitori-non-informati", "/genitori", "no", "si", art8},
		}},
		{"birth not said", func(i *pfi.Informativa) { i.Nascita = norma.Data{} }, norma.Indeterminato, []trovato{assente("/nascita", art8)}},
		{"born after the hiring", func(i *pfi.Informativa) { i.Nascita = norma.Giorno(2026, 9, 2) }, norma.Indeterminato, []trovato{assente("/nascita", art8)}},
		{"when?", func(i *pfi.Informativa) { i.Giorno = norma.Data{} }, norma.Indeterminato, []trovato{assente("/giorno", art8)}},
		{"the day after the hiring", func(i *pfi.Informativa) { i.Giorno = norma.Giorno(2026, 9, 2) }, norma.Rispettato, []trovato{
			{"pfi/informazione-tardiva", "/giorno", "2026-09-02", "2026-09-01", art8},
		}},
		{"Capo III says nothing of parents", func(i *pfi.Informativa) {
			i.Percorso, i.Nascita, i.Genitori = apprendistato.PerITS, norma.Data{}, norma.Opt[bool]{}
		}, norma.Rispettato, nil},
		{"Capo III", func(i *pfi.Informativa) { i.Percorso, i.Temi = apprendistato.PerLaurea, i.Temi[:3] }, norma.Violato, []trovato{
			tema("doppio-status", art19+", lett. d)"),
		}},
		{"Capo II", func(i *pfi.Informativa) {
			*i = pfi.Informativa{Percorso: apprendistato.Professionalizzante, Inizio: i.Inizio}
		}, norma.NonApplicabile, nil},
		{"nothing said", func(i *pfi.Informativa) { *i = pfi.Informativa{} }, norma.Indeterminato, []trovato{
			assente("/percorso", reg+"art. 42, c. 1"), assente("/inizio", reg+"art. 42, c. 1"),
		}},
	} {
		t.Run(c.nome, func(t *testing.T) {
			g := informativaCon(c.cambia)
			controlla(t, &g, c.esito, c.vuole...)
		})
	}
}

func TestInformativaVoci(t *testing.T) {
	i := informativaPulita()
	i.Temi = slices.Delete(i.Temi, 1, 2)
	r := i.Validate(apprendistato.Lazio())
	var got []string
	for tema, detto := range r.Voci() {
		got = append(got, string(tema.Valore)+" "+norma.SiNo(detto))
	}
	want := []string{"aspetti-e-coerenza si", "protocollo-e-pfi no", "selezione si", "doppio-status si"}
	if !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
	if r.Regola.Informa().Valore != apprendistato.IstituzioneFormativa || r.Regola.Intesa().Valore != apprendistato.DatoreDiLavoro || !r.Regola.Genitori.Is(true) {
		t.Errorf("%v", r.Regola)
	}
	for range (pfi.EsameInformativa{}).Voci() {
		t.Error("matters of no record")
	}
}

func TestInformativaAndata(t *testing.T) {
	i := informativaPulita()
	i.Ignoti = []norma.Ignoto{{Dove: "/aula", JSON: `"3"`}}
	b, err := json.Marshal(i)
	if err != nil {
		t.Fatal(err)
	}
	var letto pfi.Informativa
	if err := json.Unmarshal(b, &letto); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(i, letto, uguali); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
