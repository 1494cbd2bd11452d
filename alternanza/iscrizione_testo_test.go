package alternanza_test

import (
	"errors"
	"strconv"
	"strings"
	"testing"

	"norma"
	"norma/alternanza"
)

// What no steps come to is refused, however whole the file: each of these changes one thing in an enrolment that stands.
func TestParseIscrizioneRefuses(t *testing.T) {
	const (
		ospite  = `"ospite":{"tipo":"impresa","denominazione":"Officine Pontine s.r.l.","codiceFiscale":"02345670596","pec":"officinepontine@legalmail.it"}`
		profilo = `{"ospite":{"tipo":"impresa","codiceFiscale":"02345670596"}}`
		altrui  = `{"ospite":{"tipo":"impresa","codiceFiscale":"00743110157"}}`
		ultimo  = `"ultimo":"2026-10-02"`
	)
	stato := func(s string, altro ...string) string {
		return "{" + strings.Join(append([]string{`"stato":"` + s + `"`, ultimo, ospite}, altro...), ",") + "}"
	}
	codice, motivo, giorno := `"codice":"RASL-1"`, `"motivo":"manca la delega"`, `"pubblicazione":"2026-10-01"`
	for _, tt := range []struct {
		nome, stato, bozza, pubblicato string
		buono                          bool
	}{
		{"nothing", `{}`, "", "", true},
		{"new, by its word", `{"stato":"nuova"}`, "", "", true},
		{"new, with a day", `{"stato":"nuova",` + ultimo + `}`, "", "", false},
		{"new, with a draft", `{}`, profilo, "", false},
		{"new, with a host", `{` + ospite + `}`, "", "", false},
		{"identified", stato("identificata"), "", "", true},
		{"identified, after a refusal", stato("identificata", codice), profilo, "", true},
		{"identified, without a day", `{"stato":"identificata",` + ospite + `}`, "", "", false},
		{"identified, on a day that is none", `{"stato":"identificata","ultimo":"2026-02-30",` + ospite + `}`, "", "", false},
		{"identified, nobody", `{"stato":"identificata",` + ultimo + `}`, "", "", false},
		{"a state that there is not", stato("sospesa"), "", "", false},
		{"a member that there is not", stato("identificata", `"colore":"rosso"`), "", "", false},
		{"no JSON", `{`, "", "", false},
		{"being filled in", stato("in-compilazione"), profilo, "", true},
		{"being filled in, no draft", stato("in-compilazione"), "", "", false},
		{"being filled in, another's draft", stato("in-compilazione"), altrui, "", false},
		{"being filled in, a draft that is none", stato("in-compilazione"), `{"ospite":1}`, "", false},
		{"being filled in, a draft that is no JSON", stato("in-compilazione"), `{`, "", false},
		{"previewed, no draft", stato("in-anteprima"), "", "", false},
		{"declared", stato("dichiarata", codice), profilo, "", true},
		{"declared, no draft", stato("dichiarata", codice), "", "", false},
		{"declared, no code", stato("dichiarata"), profilo, "", false},
		{"declared, a code that is none", stato("dichiarata", `"codice":"A B C"`), profilo, "", false},
		{"recognised", stato("riconosciuta", codice), profilo, "", true},
		{"recognised, no code", stato("riconosciuta"), profilo, "", false},
		{"recognised, no draft", stato("riconosciuta", codice), "", "", false},
		{"being published", stato("in-pubblicazione", codice), profilo, "", true},
		{"being published, no code", stato("in-pubblicazione"), profilo, "", false},
		{"refused", stato("respinta", codice, motivo), profilo, "", true},
		{"refused, a reason with what is not seen", stato("respinta", codice, `"motivo":"manca\u200b la delega"`), profilo, "", true},
		{"refused, no reason", stato("respinta", codice), profilo, "", false},
		{"refused, no code", stato("respinta", motivo), profilo, "", false},
		{"refused, no draft", stato("respinta", codice, motivo), "", "", false},
		{"a reason, not refused", stato("identificata", codice, motivo), "", "", false},
		{"published", stato("pubblicata", codice, giorno), "", profilo, true},
		{"published, nothing", stato("pubblicata", codice, giorno), "", "", false},
		{"published, no day", stato("pubblicata", codice), "", profilo, false},
		{"published, no code", stato("pubblicata", giorno), "", profilo, false},
		{"published, another's", stato("pubblicata", codice, giorno), "", altrui, false},
		{"published, with a draft", stato("pubblicata", codice, giorno), profilo, profilo, false},
		{"published the day after the last step", stato("pubblicata", codice, `"pubblicazione":"2026-10-03"`), "", profilo, false},
		{"a day of publication, nothing published", stato("identificata", giorno), "", "", false},
		{"an update", stato("dichiarata", codice, giorno), profilo, profilo, true},
		{"being cancelled", stato("in-annullamento", `"prima":"in-compilazione"`), profilo, "", true},
		{"being cancelled, from nowhere", stato("in-annullamento"), profilo, "", false},
		{"being cancelled, from being cancelled", stato("in-annullamento", `"prima":"in-annullamento"`), profilo, "", false},
		{"being cancelled, from being published", stato("in-annullamento", codice, `"prima":"in-pubblicazione"`), profilo, "", false},
		{"being cancelled, no draft", stato("in-annullamento", `"prima":"in-compilazione"`), "", "", false},
		{"a state before, not being cancelled", stato("in-compilazione", `"prima":"informata"`), profilo, "", false},
	} {
		t.Run(tt.nome, func(t *testing.T) {
			testo := file("norma/iscrizione", "1", tt.stato, tt.bozza, tt.pubblicato)
			i, err := alternanza.ParseIscrizione([]byte(testo))
			if tt.buono {
				if err != nil {
					t.Fatal(err)
				}
				controllaTesto(t, i)
				return
			}
			var e *alternanza.FileError
			if !errors.As(err, &e) || e.Codice() != "alternanza/file-incoerente" || i != (alternanza.Iscrizione{}) {
				t.Fatalf("%v, %v", i, err)
			}
			controllaFileError(t, e)
		})
	}
}

func TestIscrizioneUnmarshalTextKeeps(t *testing.T) {
	s := soggetti(t)[1]
	i := s.percorri(t, alternanza.Iscrizione{}, "identificazione", il(1))
	p := officina()
	for testo, codice := range map[string]string{
		"": "file-estraneo", string(alternanza.Save(&p)): "file-estraneo", "norma/iscrizione 2 x": "file-danneggiato", "norma/iscrizione 2 x\n": "file-di-versione-nuova",
		file("norma/iscrizione", "1", "{}"): "file-danneggiato", file("norma/iscrizione", "1", "", "", ""): "file-incoerente",
		strings.Repeat("x", 128+3<<20+1): "file-troppo-grande",
	} {
		dopo := i
		err := dopo.UnmarshalText([]byte(testo))
		if e := (*alternanza.FileError)(nil); !errors.As(err, &e) || e.Codice() != "alternanza/"+codice || dopo != i {
			t.Errorf("%.40q: %v, want %s", testo, err, codice)
		}
	}
}

// Whatever is read can be gone on from, by any step, and what comes of it can be kept.
func FuzzParseIscrizione(f *testing.F) {
	tutti := soggetti(f)
	for k := range tutti {
		for _, x := range situazioni {
			if x.iscriversi != "" {
				b, err := tutti[k].percorri(f, alternanza.Iscrizione{}, x.iscriversi, il(1)).MarshalText()
				if err != nil {
					f.Fatal(err)
				}
				riga, corpo, _ := strings.Cut(string(b), "\n")
				n, err := strconv.Atoi(strings.Fields(riga)[2])
				if err != nil {
					f.Fatal(err)
				}
				f.Add(corpo[:n], corpo[n:], "")
			}
		}
	}
	f.Add(`{"stato":"pubblicata","ultimo":"2026-10-02","pubblicazione":"2026-10-01","codice":"RASL-1","ospite":{"tipo":"impresa",`+
		`"denominazione":"Officine Pontine s.r.l.","codiceFiscale":"02345670596","pec":"officinepontine@legalmail.it"}}`,
		"", `{"ospite":{"tipo":"impresa","codiceFiscale":"02345670596"}}`)
	f.Fuzz(func(t *testing.T, stato, bozza, pubblicato string) {
		i, err := alternanza.ParseIscrizione([]byte(file("norma/iscrizione", "1", stato, bozza, pubblicato)))
		if err != nil {
			if !errors.As(err, new(*alternanza.FileError)) || i != (alternanza.Iscrizione{}) {
				t.Fatalf("%v, %v", i, err)
			}
			return
		}
		controllaTesto(t, i)
		for k := range tutti {
			for _, p := range alternanza.AllPassi() {
				dopo, err := tutti[k].prova(i, p, norma.Giorno(9999, 12, 31))
				if err != nil {
					if !errors.As(err, new(*alternanza.PassoError)) || dopo != i {
						t.Fatalf("%s: %v", p, err)
					}
					continue
				}
				controllaTesto(t, dopo)
			}
		}
	})
}
