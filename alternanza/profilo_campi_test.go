package alternanza_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"

	"norma"
	"norma/alternanza"
	"norma/internal/documento"
)

// profiloPieno is a document with every member, as MarshalJSON writes it.
const profiloPieno = `{"ospite":{"tipo":"ente-pubblico","denominazione":"Comune di Latina","codiceFiscale":"00097020598",` +
	`"codiceIPA":"c_e472","codiceUfficio":"UF9FAJ","pec":"protocollo@pec.comune.latina.it","registroImprese":false,"natura":"incubatore",` +
	`"sito":"www.comune.latina.it","descrizione":"Comune capoluogo",` +
	`"sede":{"via":"Piazza del Popolo 1","cap":"04100","comune":"Latina","provincia":"LT"}},` +
	`"requisiti":["spazi-adeguati","tutor-aziendale"],` +
	`"capacita":{"strutturali":"Due sale","tecnologiche":"Dodici postazioni","organizzative":"Un referente"},` +
	`"filiera":[{"soggetto":"Sistema bibliotecario","rapporto":"prestito"}],` +
	`"offerte":[{"tipo":"alternanza","massimo":12,"periodi":[{"dal":"02-01","al":"04-30"},{"dal":"12-15","al":"01-15"}],` +
	`"campi":["marketing","community-management"],"quadro":"avviso-pubblico",` +
	`"attivita":[{"codice":"BIB","descrizione":"Catalogare i libri","figure":["2.5.4.5.2","4.1.1"],"posti":8,` +
	`"luogo":{"via":"Corso della Repubblica 6","cap":"04100","comune":"Latina","provincia":"LT"},` +
	`"contatto":{"nome":"Ufficio scuola","telefono":"0773 652111","casella":"scuola@comune.latina.it"}}]}]}`

func profiloPienoValore(t *testing.T) alternanza.Profilo {
	t.Helper()
	return alternanza.Profilo{
		Ospite: alternanza.Ospite{
			Tipo: alternanza.EntePubblico, Denominazione: "Comune di Latina", CodiceFiscale: "00097020598", CodiceIPA: codiceIPA(t, "c_e472"),
			Ufficio: codiceUfficio(t, "UF9FAJ"), PEC: "protocollo@pec.comune.latina.it", RegistroImprese: norma.Known(false),
			Natura: alternanza.Incubatore, Sito: "www.comune.latina.it", Descrizione: "Comune capoluogo",
			Sede: alternanza.Indirizzo{Via: "Piazza del Popolo 1", CAP: "04100", Comune: "Latina", Provincia: "LT"},
		},
		Requisiti: []alternanza.Requisito{alternanza.SpaziAdeguati, alternanza.TutorAziendale},
		Capacita:  alternanza.Capacita{Strutturali: "Due sale", Tecnologiche: "Dodici postazioni", Organizzative: "Un referente"},
		Filiera:   []alternanza.Relazione{{Soggetto: "Sistema bibliotecario", Rapporto: "prestito"}},
		Offerte: []alternanza.Offerta{{
			Tipo: alternanza.Alternanza, Massimo: norma.Known(12),
			Periodi: []alternanza.PeriodoAnno{{Dal: giorno(2, 1), Al: giorno(4, 30)}, {Dal: giorno(12, 15), Al: giorno(1, 15)}},
			Campi:   []alternanza.Campo{alternanza.Marketing, alternanza.CommunityManagement}, Quadro: alternanza.AvvisoPubblico,
			Attivita: []alternanza.Attivita{{
				Codice: "BIB", Descrizione: "Catalogare i libri", Figure: figure("2.5.4.5.2", "4.1.1"), Posti: norma.Known(8),
				Luogo:    alternanza.Indirizzo{Via: "Corso della Repubblica 6", CAP: "04100", Comune: "Latina", Provincia: "LT"},
				Contatto: alternanza.Contatto{Nome: "Ufficio scuola", Telefono: "0773 652111", Casella: "scuola@comune.latina.it"},
			}},
		}},
	}
}

func TestParseProfilo(t *testing.T) {
	p, rilievi, err := alternanza.ParseProfilo([]byte(profiloPieno))
	if err != nil || rilievi != nil {
		t.Fatalf("%v, %v", err, esiti(rilievi))
	}
	diverso(t, "profile", profiloPienoValore(t), p)
	b, err := p.MarshalJSON()
	if err != nil {
		t.Fatal(err)
	}
	diverso(t, "document", profiloPieno, string(b))
	vuoto, rilievi, err := alternanza.ParseProfilo([]byte(` {} `))
	if err != nil || rilievi != nil {
		t.Errorf("%v, %v", err, esiti(rilievi))
	}
	if b, _ := vuoto.MarshalJSON(); string(b) != "{}" {
		t.Errorf("%s", b)
	}
}

// A member that norma does not know is noticed, kept and written back in its place.
func TestParseProfiloIgnoti(t *testing.T) {
	const testo = `{"ospite":{"denominazione":"Bar Sport","logo":{"url":"x"}},"offerte":[{"massimo":3,"tema":[1,2]}],"note":"a mano"}`
	p, rilievi, err := alternanza.ParseProfilo([]byte(testo))
	if err != nil {
		t.Fatal(err)
	}
	diverso(t, "findings", []esito{
		{"documento/membro-ignoto", norma.Avviso, "/ospite/logo", "logo", "", ""},
		{"documento/membro-ignoto", norma.Avviso, "/offerte/0/tema", "tema", "", ""},
		{"documento/membro-ignoto", norma.Avviso, "/note", "note", "", ""},
	}, esiti(rilievi))
	b, _ := p.MarshalJSON()
	diverso(t, "document", testo, string(b))
}

// lungo is a text that is too long by one character.
var lungo = strings.Repeat("x", 4001)

// casiLettura are documents in which one thing cannot be read.
var casiLettura = []struct {
	nome, testo string
	want        esito
}{
	{"a figure", `{"offerte":[{"attivita":[{"figure":["4.1.1","52232"]}]}]}`, esito{"alternanza/figura-errata", norma.Errore, "/offerte/0/attivita/0/figure/1", "52232", "", slidePercorsi}},
	{"a figure that is none", `{"offerte":[{"attivita":[{"figure":["5.2.2.9"]}]}]}`, esito{"alternanza/figura-inesistente", norma.Errore, "/offerte/0/attivita/0/figure/0", "5.2.2.9", "5.2.2", slidePercorsi}},
	{"a figure without group", `{"offerte":[{"attivita":[{"figure":["0"]}]}]}`, esito{"alternanza/figura-inesistente", norma.Errore, "/offerte/0/attivita/0/figure/0", "0", "nessuno", slidePercorsi}},
	{"a figure of the CP2021", `{"offerte":[{"attivita":[{"figure":["5.5.1.1.0"]}]}]}`, esito{"alternanza/figura-della-cp2021", norma.Errore, "/offerte/0/attivita/0/figure/0", "5.5.1.1.0", "5", slidePercorsi}},
	{"a day of the year", `{"offerte":[{"periodi":[{"dal":"30-06"}]}]}`, esito{"alternanza/giorno-errato", norma.Errore, "/offerte/0/periodi/0/dal", "30-06", "MM-GG", comma41}},
	{"a codice IPA", `{"ospite":{"codiceIPA":"c-e472"}}`, esito{"ipa/codice-ipa-errato", norma.Errore, "/ospite/codiceIPA", "c[-]e472", "", slideCodici}},
	{"an office", `{"ospite":{"codiceUfficio":"999999"}}`, esito{"ipa/codice-univoco-ufficio-segnaposto", norma.Errore, "/ospite/codiceUfficio", "[999999]", "", slideCodici}},
	{"a kind of host", `{"ospite":{"tipo":"azienda"}}`, esito{"documento/parola-sconosciuta", norma.Errore, "/ospite/tipo", "azienda", "impresa, professionista, ente-pubblico, ente-privato", senzaCitazione}},
	{"a description", `{"ospite":{"descrizione":"` + lungo + `"}}`, esito{"documento/testo-troppo-lungo", norma.Errore, "/ospite/descrizione", "4001", "4000", senzaCitazione}},
	{"a name", `{"ospite":{"denominazione":"` + lungo[:201] + `"}}`, esito{"documento/testo-troppo-lungo", norma.Errore, "/ospite/denominazione", "201", "200", senzaCitazione}},
	{"a number", `{"offerte":[{"massimo":10001}]}`, esito{"documento/numero-errato", norma.Errore, "/offerte/0/massimo", "10001", "0-10000", senzaCitazione}},
	{"a repeated member", `{"filiera":[],"filiera":[]}`, esito{"documento/membro-ripetuto", norma.Errore, "/filiera", "filiera", "", senzaCitazione}},
	{"a list", `{"offerte":{}}`, esito{"documento/tipo-errato", norma.Errore, "/offerte", "object", "array", senzaCitazione}},
	{"a long list", `{"offerte":[` + strings.Repeat("{},", 20) + `{}]}`, esito{"documento/lista-troppo-lunga", norma.Errore, "/offerte", "21", "20", senzaCitazione}},
}

// What cannot be read: its place, what was found there, what would be right. What is wrong stays absent.
func TestParseProfiloRilievi(t *testing.T) {
	for _, tt := range casiLettura {
		_, rilievi, err := alternanza.ParseProfilo([]byte(tt.testo))
		if err != nil {
			t.Errorf("%s: %v", tt.nome, err)
		}
		diverso(t, tt.nome, []esito{tt.want}, esiti(rilievi))
	}
	if _, rilievi, _ := alternanza.ParseProfilo([]byte(`{"ospite":{"descrizione":"` + lungo[1:] + `"}}`)); rilievi != nil {
		t.Error(esiti(rilievi))
	}
	p, _, _ := alternanza.ParseProfilo([]byte(`{"ospite":{"codiceIPA":"c-e472"},"offerte":[{"periodi":[{"dal":"30-06"}],"attivita":[{"figure":["4.1.1","x",3,"5.2"]}]}]}`))
	diverso(t, "what is wrong", alternanza.Profilo{Offerte: []alternanza.Offerta{{
		Periodi: []alternanza.PeriodoAnno{{}}, Attivita: []alternanza.Attivita{{Figure: figure("4.1.1", "5.2")}},
	}}}, p)
	_, _, err := alternanza.ParseProfilo([]byte(`{"ospite":`))
	var e *norma.SyntaxError
	if !errors.As(err, &e) {
		t.Error(err)
	}
}

func TestProfiloUnmarshalJSON(t *testing.T) {
	var p alternanza.Profilo
	if err := json.Unmarshal([]byte(profiloPieno), &p); err != nil {
		t.Fatal(err)
	}
	prima := p.Clone()
	var errore *norma.DocumentError
	if err := json.Unmarshal([]byte(`{"ospite":{"tipo":"azienda"}}`), &p); !errors.As(err, &errore) {
		t.Error(err)
	}
	if err := p.UnmarshalJSON([]byte(`{`)); err == nil {
		t.Error("no JSON, no error")
	}
	diverso(t, "profile after errors", prima, p)
}

func TestCampiProfilo(t *testing.T) {
	var percorsi []string
	for _, c := range alternanza.CampiProfilo() {
		percorsi = append(percorsi, c.Percorso()+" "+c.Tipo)
		if c.Cosa.IT == "" || c.Cosa.EN == "" || c.Cosa.IT == c.Cosa.EN {
			t.Errorf("%s: %q, %q", c.Dove, c.Cosa.IT, c.Cosa.EN)
		}
	}
	diverso(t, "members", []string{
		"ospite.tipo parola", "ospite.denominazione testo", "ospite.codiceFiscale testo", "ospite.codiceIPA testo", "ospite.codiceUfficio testo",
		"ospite.pec testo", "ospite.registroImprese si-no", "ospite.natura parola", "ospite.sito testo", "ospite.descrizione testo",
		"ospite.sede.via testo", "ospite.sede.cap testo", "ospite.sede.comune testo", "ospite.sede.provincia parola",
		"requisiti parole", "capacita.strutturali testo", "capacita.tecnologiche testo", "capacita.organizzative testo",
		"filiera[].soggetto testo", "filiera[].rapporto testo",
		"offerte[].tipo parola", "offerte[].massimo intero", "offerte[].periodi[].dal testo", "offerte[].periodi[].al testo",
		"offerte[].campi parole", "offerte[].quadro parola",
		"offerte[].attivita[].codice testo", "offerte[].attivita[].descrizione testo", "offerte[].attivita[].figure parole", "offerte[].attivita[].posti intero",
		"offerte[].attivita[].luogo.via testo", "offerte[].attivita[].luogo.cap testo", "offerte[].attivita[].luogo.comune testo", "offerte[].attivita[].luogo.provincia parola",
		"offerte[].attivita[].contatto.nome testo", "offerte[].attivita[].contatto.telefono testo", "offerte[].attivita[].contatto.casella testo",
	}, percorsi)
	// Every member that there is is one of those, and the whole document has them all.
	noti := map[norma.Puntatore]bool{}
	for _, c := range alternanza.CampiProfilo() {
		noti[c.Dove] = true
	}
	p := profiloPienoValore(t)
	n, valori := 0, map[norma.Puntatore]string{}
	p.Campi(func(dove norma.Puntatore, cosa norma.Etichetta, valore string) {
		n++
		valori[dove] = valore
		if cosa.Nome == "" || valore == "" {
			t.Errorf("%s: %v, %q", dove, cosa, valore)
		}
	})
	if n != len(noti)+5 { // a second requisito, periodo (two days), campo, figura; the words of lists have places of their own
		t.Errorf("%d members met, %d known", n, len(noti))
	}
	if valori["/offerte/0/attivita/0/figure/1"] != "4.1.1" || valori["/offerte/0/periodi/1/al"] != "01-15" || valori["/ospite/codiceIPA"] != "c_e472" {
		t.Error(valori)
	}
}

func TestSchemaProfilo(t *testing.T) {
	for l, titolo := range map[norma.Lingua]string{norma.Italiano: "Profilo di un soggetto ospitante", norma.Inglese: "Profile of a host"} {
		var s struct {
			Title      string
			Properties map[string]struct {
				Items struct {
					Properties map[string]struct {
						Items struct{ Properties map[string]json.RawMessage }
					}
				}
			}
		}
		if err := json.Unmarshal(alternanza.SchemaProfilo(l), &s); err != nil {
			t.Fatal(err)
		}
		if s.Title != titolo || len(s.Properties) != 5 {
			t.Errorf("%q, %d members", s.Title, len(s.Properties))
		}
		f := s.Properties["offerte"].Items.Properties["attivita"].Items.Properties["figure"]
		if !bytes.Contains(f, []byte(`"pattern":"^[0-9](\\.[0-9]){0,4}$"`)) || !bytes.Contains(f, []byte(`"maxItems":20`)) {
			t.Errorf("%s", f)
		}
	}
}

// A copy shares nothing that can change.
func TestClone(t *testing.T) {
	p := profiloPienoValore(t)
	p.Ignoti = []norma.Ignoto{{Dove: "/x", JSON: "1"}}
	q := p.Clone()
	diverso(t, "copy", p, q)
	q.Requisiti[0], q.Filiera[0].Soggetto, q.Ignoti[0].JSON = "x", "x", "x"
	o := &q.Offerte[0]
	o.Periodi[0], o.Campi[0], o.Attivita[0].Posti, o.Attivita[0].Figure[0], o.Tipo = alternanza.TuttoLAnno(), "x", norma.Known(1), figure("1")[0], "x"
	want := profiloPienoValore(t)
	want.Ignoti = []norma.Ignoto{{Dove: "/x", JSON: "1"}}
	diverso(t, "original", want, p)
}

func TestFind(t *testing.T) {
	p := latina(t)
	p.Offerte[1].Attivita = append(p.Offerte[1].Attivita, alternanza.Attivita{Codice: "1.2"}, alternanza.Attivita{})
	for nome, want := range map[string]norma.Puntatore{
		"BIB": "/offerte/0/attivita/0", "ARC": "/offerte/1/attivita/0",
		"1.2": "/offerte/1/attivita/1", // a code comes before a place
		"2.3": "/offerte/1/attivita/2",
		"1.1": "", "2.2": "", // these have codes
		"": "", "bib": "", "3.1": "", "0.1": "", "1": "", "01.2": "", "1.02": "",
	} {
		s, ok := p.Find(nome)
		if ok != (want != "") || ok && s.Puntatore() != want {
			t.Errorf("%q: %s, %t", nome, s.Puntatore(), ok)
		}
	}
	q := latina(t)
	if s, ok := q.Find("1.2"); !ok || s != (alternanza.Posizione{Offerta: 0, Attivita: 1}) || s.String() != "1.2" {
		t.Errorf("%v, %t", s, ok)
	}
	var nomi []string
	for s, a := range q.All() {
		nomi = append(nomi, s.String()+a.Codice)
	}
	if !slices.Equal(nomi, []string{"1.1BIB", "1.2", "2.1ARC"}) {
		t.Error(nomi)
	}
	for range q.All() {
		break
	}
}

// FuzzParseProfilo: no panic, and what was read without errors is written and read again as the same.
func FuzzParseProfilo(f *testing.F) {
	f.Add([]byte(profiloPieno))
	f.Add([]byte(`{}`))
	f.Add([]byte(`{"offerte":[{"periodi":[{"dal":"02-30","al":"2-3"}],"attivita":[{"figure":["9.9","",null,"5.2"],"posti":-1}]}],"x":[]}`))
	f.Add([]byte(`{"ospite":{"codiceIPA":"C_E472","codiceUfficio":"uf9faj","sede":{"provincia":"\u004cT"}}}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		p, rilievi, err := alternanza.ParseProfilo(b)
		if err != nil {
			return
		}
		v := p.Validate()
		for _, r := range v.Rilievi {
			if r.Codice() == "" || !strings.HasPrefix(string(r.Dove), "/") {
				t.Fatalf("%+v", r)
			}
		}
		if _, err := json.Marshal(p.Anteprima()); err != nil {
			t.Fatal(err)
		}
		if norma.Refuse(rilievi) != nil {
			return
		}
		scritto, err := p.MarshalJSON()
		if err != nil || !json.Valid(scritto) {
			t.Fatalf("%s, %v", scritto, err)
		}
		if len(scritto) > documento.MassimoByte {
			return
		}
		q, rilievi, err := alternanza.ParseProfilo(scritto)
		if err != nil || norma.Refuse(rilievi) != nil {
			t.Fatalf("%s: %v, %v", scritto, err, esiti(rilievi))
		}
		riscritto, _ := q.MarshalJSON()
		if !bytes.Equal(scritto, riscritto) {
			t.Fatalf("%s\n%s", scritto, riscritto)
		}
	})
}
