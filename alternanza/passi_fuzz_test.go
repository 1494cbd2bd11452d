package alternanza_test

import (
	"errors"
	"testing"
	"unicode/utf8"

	"norma"
	"norma/alternanza"
	"norma/internal/gen/valori"
)

// FuzzPassi: from every state, whatever text or profile a step is given, it is refused with its reason and leaves the enrolment as it was, or
// is taken and what comes of it can be kept.
func FuzzPassi(f *testing.F) {
	for i := range byte(40) {
		f.Add(i, "\x00", []byte("pr\x7f"))
		f.Add(i, "RASL-2026-0001", []byte{i, 1, i, 4})
		f.Add(i, "protocollo@pec.comune.latina.it", []byte{i, 2, i, 64})
		f.Add(i, "c_e472", []byte{i})
	}
	for _, s := range []string{"", " ", "a\nb", "\xff", "UF1A2B", "c_e472 ", "il legale rappresentante è cessato", "RASL--1", "x\x00"} {
		f.Add(byte(len(s)), s, []byte{1})
	}
	tutti := soggetti(f)
	var stati []alternanza.Iscrizione
	var profili []alternanza.Profilo
	for k := range tutti {
		profili = append(profili, tutti[k].profilo)
		for _, x := range situazioni {
			if x.iscriversi != "" {
				stati = append(stati, tutti[k].percorri(f, alternanza.Iscrizione{}, x.iscriversi, il(1)))
			}
		}
	}
	fa := fabbrica(f)
	f.Fuzz(func(t *testing.T, stato byte, s string, dati []byte) {
		i := stati[int(stato)%len(stati)]
		p := valori.Make(fa, profili, dati)
		indice := tutti[0].indice
		for nome, passo := range map[string]func() (alternanza.Iscrizione, error){
			"Identify":     func() (alternanza.Iscrizione, error) { return i.Identify(p.Ospite, il(2)) },
			"first":        func() (alternanza.Iscrizione, error) { return alternanza.Iscrizione{}.Identify(p.Ospite, il(2)) },
			"IdentifyEnte": func() (alternanza.Iscrizione, error) { return i.IdentifyEnte(s, indice, il(2)) },
			"Compile":      func() (alternanza.Iscrizione, error) { return i.Compile(&p, il(2)) },
			"Declare":      func() (alternanza.Iscrizione, error) { return i.Declare(s, il(2)) },
			"Sign": func() (alternanza.Iscrizione, error) {
				return i.Sign(alternanza.Firma{Valida: true, Codice: s, Di: alternanza.LegaleRappresentante}, il(2))
			},
			"Receive": func() (alternanza.Iscrizione, error) {
				return i.Receive(alternanza.MessaggioPEC{Mittente: s, Destinatario: s, Oggetto: s}, s, indice, il(2))
			},
			"Refuse":  func() (alternanza.Iscrizione, error) { return i.Refuse(s, il(2)) },
			"Publish": func() (alternanza.Iscrizione, error) { return i.Publish(s, il(2)) },
		} {
			prima := i
			if nome == "first" {
				prima = alternanza.Iscrizione{}
			}
			dopo, err := passo()
			if err == nil {
				controllaTesto(t, dopo)
				continue
			}
			var e *alternanza.PassoError
			if !errors.As(err, &e) || dopo != prima || !utf8.ValidString(e.Error()) || e.Messaggio(norma.Inglese) == "" {
				t.Errorf("%s from %s: %v", nome, i.Stato(), err)
			}
		}
	})
}
