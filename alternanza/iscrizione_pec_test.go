package alternanza_test

import (
	"slices"
	"strings"
	"testing"
	"unicode"

	"norma/alternanza"
	"norma/internal/testo"
	"norma/ipa"
)

func TestReceive(t *testing.T) {
	const codice, registro = "RASL-2026-0001", alternanza.CasellaRegistro
	tutti := soggetti(t)
	comune, studio := tutti[0], tutti[2]
	const passi = "identificazione consenso compilazione anteprima dichiarazione"
	ente := comune.percorri(t, alternanza.Iscrizione{}, passi, il(1))
	architetta := studio.percorri(t, alternanza.Iscrizione{}, passi, il(1))
	biblioteca, err := alternanza.Iscrizione{}.IdentifyEnte("B1BL10", comune.indice, il(1))
	if err != nil {
		t.Fatal(err)
	}
	biblioteca = comune.percorri(t, biblioteca, "consenso compilazione anteprima dichiarazione", il(1))
	vuoto, _ := ipa.NewIndice(nil, nil)

	const altro, senza, chi = "alternanza/pec-altro-destinatario", "alternanza/pec-senza-codice", "alternanza/pec-altro-mittente"
	for _, tt := range []struct {
		nome                            string
		i                               alternanza.Iscrizione
		mittente, destinatario, oggetto string
		casella                         string
		indice                          ipa.Directory
		rifiuto                         esito
	}{
		{"the mailbox of the body", ente, pecLatina, registro, codice, registro, comune.indice, esito{}},
		{"in any case", ente, "Protocollo@PEC.Comune.Latina.IT", strings.ToUpper(registro), codice, registro, comune.indice, esito{}},
		{"another certified one", ente, "sindaco@pec.comune.latina.it", registro, codice, registro, comune.indice, esito{}},
		{"a CEC-PAC", ente, "latina@postacertificata.gov.it", registro, codice, registro, comune.indice, esito{}},
		{"the register's mailbox is a parameter", ente, pecLatina, "registro@pec.example.it", codice, "registro@pec.example.it", comune.indice, esito{}},
		{"of the office that it was identified by", biblioteca, "biblioteca@pec.comune.latina.it", registro, codice, registro, comune.indice, esito{}},
		{"of the body of that office", biblioteca, pecLatina, registro, codice, registro, comune.indice, esito{}},
		{"the one that was attested", architetta, pecOfficina, registro, codice, registro, nil, esito{}},

		{
			"an office it was not identified by", ente, "biblioteca@pec.comune.latina.it", registro, codice, registro, comune.indice,
			esito{Codice: chi, Dove: "/mittente", Trovato: "biblioteca@pec.comune.latina.it", Ammesso: "ente-pubblico 00097020598"},
		},
		{
			"ordinary mail", ente, "info@comune.latina.it", registro, codice, registro, comune.indice,
			esito{Codice: "alternanza/pec-non-certificata", Dove: "/mittente", Trovato: "info@comune.latina.it"},
		},
		{
			"another body", ente, "agenas@pec.agenas.it", registro, codice, registro, comune.indice,
			esito{Codice: chi, Dove: "/mittente", Trovato: "agenas@pec.agenas.it", Ammesso: "ente-pubblico 00097020598"},
		},
		{"nobody", ente, "", registro, codice, registro, comune.indice, esito{Codice: chi, Dove: "/mittente", Ammesso: "ente-pubblico 00097020598"}},
		{
			"a professional's other mailbox", architetta, "anna@legalmail.it", registro, codice, registro, nil,
			esito{Codice: chi, Dove: "/mittente", Trovato: "anna@legalmail.it", Ammesso: pecOfficina},
		},
		{"a professional's none", architetta, "", registro, codice, registro, nil, esito{Codice: chi, Dove: "/mittente", Ammesso: pecOfficina}},
		{
			"to another mailbox", ente, pecLatina, "info@cert.infocamere.it", codice, registro, comune.indice,
			esito{Codice: altro, Dove: "/destinatario", Trovato: "info@cert.infocamere.it", Ammesso: registro},
		},
		{"to nobody", ente, pecLatina, "", codice, registro, comune.indice, esito{Codice: altro, Dove: "/destinatario", Ammesso: registro}},
		{"no mailbox of the register", ente, pecLatina, "", codice, "", comune.indice, esito{Codice: altro, Dove: "/destinatario"}},
		{"one that is none", ente, pecLatina, "x", codice, "x", comune.indice, esito{Codice: altro, Dove: "/destinatario", Trovato: "x", Ammesso: "x"}},
		{
			"another code", ente, pecLatina, registro, "RASL-2026-0002", registro, comune.indice,
			esito{Codice: senza, Dove: "/oggetto", Trovato: "RASL-2026-0002", Ammesso: codice},
		},
		{"no index", ente, pecLatina, registro, codice, registro, nil, esito{Codice: "alternanza/indice-assente"}},
		{"the body is gone", ente, pecLatina, registro, codice, registro, vuoto, esito{Codice: "alternanza/pec-ente-non-piu-nell-indice", Trovato: "c_e472"}},
	} {
		t.Run(tt.nome, func(t *testing.T) {
			m := alternanza.MessaggioPEC{Mittente: tt.mittente, Destinatario: tt.destinatario, Oggetto: tt.oggetto}
			dopo, err := tt.i.Receive(m, tt.casella, tt.indice, il(1))
			if tt.rifiuto == (esito{}) {
				if err != nil || dopo.Stato() != alternanza.Riconosciuta {
					t.Errorf("%s, %v", dopo.Stato(), err)
				}
				return
			}
			tt.rifiuto.Rif = slidePEC
			rifiutato(t, tt.i, dopo, err, alternanza.PassoPEC, tt.rifiuto)
		})
	}
}

// The code is a whole word of the subject.
func TestReceiveOggetto(t *testing.T) {
	s := soggetti(t)[2]
	i := s.percorri(t, alternanza.Iscrizione{}, "identificazione consenso compilazione anteprima", il(1))
	for codice, oggetti := range map[string]map[string]bool{
		"AB-12": {
			"AB-12": true, " AB-12 ": true, "Dichiarazione AB-12": true, "AB-12 Dichiarazione": true, "POSTA CERTIFICATA: AB-12": true, "Re: [AB-12]": true,
			"(AB-12)": true, "\"AB-12\"": true, "«AB-12»": true, "codice AB-12.": true, "codice AB-12, grazie": true, "n.AB-12": false, "AB-12.pdf": false,
			"codice:AB-12": true, "AB-12;": true, "AB-12!": true, "#AB-12": true, "AB-12-": true, "-AB-12": true, "- AB-12 -": true, "AB-12/": true, "AB-12\n": true,
			"AB-123": false, "AB-12a": false, "AB-12-3": false, "AB-12_3": false, "AB-12/3": false, "AB-12.3": false, "xAB-12": false, "1AB-12": false,
			"X-AB-12": false, "X/AB-12": false, "X_AB-12": false, "X.AB-12": false, "AB-12è": false, "èAB-12": false, "AB-12\u0300": false, "AB-12-\u00e8": false, "AB-12\u0661": false,
			"AB-12\u00b2": false, "AB-12\u200b": false, "\u200bAB-12": false, "\u202eAB-12": false, "X\u2060AB-12": false, "AB-12\u200b3": false, "AB-12-\u200b3": false,
			"AB\u200b-12": false, "\uff21B-12": false, "\u0410B-12": false, "AB\u201112": false, "AB-\uff112": false, "AB-12\u00a0": true, "\u00a0AB-12": true, "AB-12\x00": false,
			"ab-12": false, "AB- 12": false, "AB12": false, "AB-1": false, "": false, " ": false,
			"AB-123 AB-12": true, "AB-12AB-12": false, "AB-12AB-12 AB-12": true, "XAB-12 AB-123 AB-12-4": false,
			"\xffAB-12": true, "AB-12\xff": true, strings.Repeat("x ", 1997) + "AB-12": true, strings.Repeat("x ", 1998) + "AB-12": false,
		},
		"1111": {"1111": true, "11111": false, "1111 1111": true, "11111111": false, "11111 1111": true, "1111.1111": false},
	} {
		dichiarata, err := i.Declare(codice, il(1))
		if err != nil {
			t.Fatal(err)
		}
		for oggetto, buono := range oggetti {
			m := alternanza.MessaggioPEC{Mittente: s.pec, Destinatario: alternanza.CasellaRegistro, Oggetto: oggetto}
			dopo, err := dichiarata.Receive(m, alternanza.CasellaRegistro, nil, il(1))
			if buono != (err == nil) {
				t.Errorf("%q in %q: %v", codice, oggetto, err)
			}
			if err != nil {
				controllaRifiuto(t, dichiarata, dopo, err, alternanza.PassoPEC, "pec-senza-codice")
			}
		}
	}
}

// parole are the words of a text: letters, digits, marks and what is not seen, and the signs that stand one by one between them.
func parole(s string) (out []string) {
	var qui []rune
	r := []rune(s)
	diParola := func(k int) bool {
		return k >= 0 && k < len(r) && (unicode.IsLetter(r[k]) || unicode.IsNumber(r[k]) || unicode.IsMark(r[k]) || testo.Nascosta(r[k]))
	}
	for k := range r {
		if diParola(k) || strings.ContainsRune("-_./", r[k]) && diParola(k-1) && diParola(k+1) {
			qui = append(qui, r[k])
			continue
		}
		out = append(out, string(qui))
		qui = nil
	}
	return append(out, string(qui))
}

func FuzzReceiveOggetto(f *testing.F) {
	for _, s := range []string{"", "AB-12", "x AB-12.", "AB-12-3", "AB-12 AB-123", "\xffAB-12", "AB-12\u0300", "AB--12", "AB-12-\u0300", "-\u0300AB-12"} {
		f.Add(s, "AB-12")
	}
	s := soggetti(f)[2]
	i := s.percorri(f, alternanza.Iscrizione{}, "identificazione consenso compilazione anteprima", il(1))
	f.Fuzz(func(t *testing.T, oggetto, codice string) {
		dichiarata, err := i.Declare(codice, il(1))
		if err != nil {
			return
		}
		m := alternanza.MessaggioPEC{Mittente: s.pec, Destinatario: alternanza.CasellaRegistro, Oggetto: oggetto}
		dopo, err := dichiarata.Receive(m, alternanza.CasellaRegistro, nil, il(1))
		if err != nil {
			controllaRifiuto(t, dichiarata, dopo, err, alternanza.PassoPEC, "pec-senza-codice")
		}
		if len(oggetto) > 4000 || len(parole(codice)) > 1 {
			return
		}
		if want := slices.Contains(parole(oggetto), codice); want != (err == nil) {
			t.Fatalf("%q in %q: %v, want %t", codice, oggetto, err, want)
		}
	})
}
