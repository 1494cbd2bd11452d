package identificativi_test

import (
	"strings"
	"testing"

	"norma/internal/identificativi"
)

func TestParseCasella(t *testing.T) {
	const forma, lunga = "casella-forma", "casella-lunga"
	a := strings.Repeat
	for _, tt := range []struct{ testo, segnato, codice string }{
		{"protocollo@pec.comune.roma.it", "", ""},
		{"PROTOCOLLO@PEC.COMUNE.ROMA.IT", "", ""},
		{"maria.rossi+ipa@example.org", "", ""},
		{"o'brien_2@a-b.it", "", ""},
		{"!#$%&'*+-/=?^_`{|}~@x.it", "", ""},
		{"-a-@1.it", "", ""},
		{"a@b.co", "", ""},
		{"a@xn--bcher-kva.ch", "", ""},
		{"", "[]", forma},
		{"protocollo", "protocollo[]", forma},
		{"@x.it", "[@]x.it", forma},
		{".a@x.it", "[.]a@x.it", forma},
		{"a.@x.it", "a.[@]x.it", forma},
		{"a..b@x.it", "a.[.]b@x.it", forma},
		{"a b@x.it", "a[ ]b@x.it", forma},
		{" a@x.it", "[ ]a@x.it", forma},
		{"a@x.it ", "a@x.it[ ]", forma},
		{"a(b)@x.it", "a[(]b)@x.it", forma},
		{`"a b"@x.it`, `["]a b"@x.it`, forma},
		{"a,b@x.it", "a[,]b@x.it", forma},
		{"a;b@x.it", "a[;]b@x.it", forma},
		{"a:b@x.it", "a[:]b@x.it", forma},
		{"a<b@x.it", "a[<]b@x.it", forma},
		{"a[b@x.it", "a[[]b@x.it", forma},
		{"a\\b@x.it", "a[\\]b@x.it", forma},
		{"a\x7fb@x.it", "a[\x7f]b@x.it", forma},
		{"perché@x.it", "perch[é]@x.it", forma},
		{"a@perché.it", "a@perch[é].it", forma},
		{"a@b@x.it", "a@b[@]x.it", forma},
		{"a@", "a@[]", forma},
		{"a@it", "a@it[]", forma},
		{"a@.it", "a@[.]it", forma},
		{"a@x..it", "a@x.[.]it", forma},
		{"a@x.it.", "a@x.it.[]", forma},
		{"a@-x.it", "a@[-]x.it", forma},
		{"a@x-.it", "a@x-[.]it", forma},
		{"a@x.it-", "a@x.it-[]", forma},
		{"a@x.-it", "a@x.[-]it", forma},
		{"a@x_y.it", "a@x[_]y.it", forma},
		{"a@x.i", "a@x.i[]", forma},
		{"a@x.1t", "a@x.[1]t", forma},
		{"a@127.0.0.1", "a@127.0.0.1[]", forma},
		{"a@127.0.0.10", "a@127.0.0.[1]0", forma},
		{"a@[127.0.0.1]", "a@[[]127.0.0.1]", forma},
		{"mailto:a@x.it", "mailto[:]a@x.it", forma},
		// 63, 64, 65 characters before the at sign
		{a("a", 63) + "@x.it", "", ""},
		{a("a", 64) + "@x.it", "", ""},
		{a("a", 65) + "@x.it", a("a", 64) + "[a@x.it]", lunga},
		// 62, 63, 64 between dots
		{"a@" + a("b", 62) + ".it", "", ""},
		{"a@" + a("b", 63) + ".it", "", ""},
		{"a@" + a("b", 64) + ".it", "…" + a("b", 24) + "[b].it", forma},
		{"a@x." + a("b", 63), "", ""},
		{"a@x." + a("b", 64), "…" + a("b", 24) + "[b]", forma},
		// 255, 256, 257 in all
		{"a@" + a("bbbbbbbbb.", 25) + "com", "", ""},
		{"a@" + a("bbbbbbbbb.", 25) + "info", "", ""},
		{"a@" + a("bbbbbbbbb.", 25) + "infos", "…" + "bbbbbbbbb.bbbbbbbbb.info" + "[s]", lunga},
		{"a@" + a("bbbbbbbbb.", 30), "…" + "bbbbbbbbb.bbbbbbbbb.bbbb" + "[bbbbb.bbbbbbbbb.bbbbbbbb…]", lunga},
	} {
		c, e := identificativi.ParseCasella(tt.testo)
		segnato, codici := esito2(e)
		if e.OK() != (tt.codice == "") || segnato != tt.segnato || strings.Join(codici, " ") != tt.codice {
			t.Errorf("%q: %q %q, want %q %q", tt.testo, segnato, codici, tt.segnato, tt.codice)
		}
		if want := tt.testo; e.OK() && string(c) != want || !e.OK() && c != "" {
			t.Errorf("%q: %q", tt.testo, c)
		}
	}
}

func TestParsePEC(t *testing.T) {
	for _, tt := range []struct {
		testo  string
		codici string
	}{
		{"protocollo@pec.comune.roma.it", ""},
		{"rmis00100x@pec.istruzione.it", ""},
		{"rmis00100x@istruzione.it", "casella-non-pec"},
		{"Mario.Rossi@GMAIL.com", "casella-non-pec"},
		{"mario.rossi@gmail.com.it", ""},
		{"mario.rossi@xgmail.com", ""},
		{"gmail.com@legalmail.it", ""},
		{"mario.rossi@gmail", "casella-forma"},
	} {
		_, e := identificativi.ParsePEC(tt.testo)
		if _, codici := esito2(e); strings.Join(codici, " ") != tt.codici || e.OK() != (tt.codici != "casella-forma") {
			t.Errorf("%q: %q, want %q", tt.testo, codici, tt.codici)
		}
	}
	for _, dominio := range []string{
		"alice.it", "email.it", "fastwebnet.it", "gmail.com", "googlemail.com", "hotmail.com", "hotmail.it", "icloud.com", "inwind.it",
		"iol.it", "istruzione.it", "libero.it", "live.com", "live.it", "msn.com", "outlook.com", "outlook.it", "tim.it", "tin.it",
		"tiscali.it", "virgilio.it", "yahoo.com", "yahoo.it",
	} {
		if _, e := identificativi.ParsePEC("a@" + dominio); !e.OK() || strings.Join(tutti(e), " ") != "casella-non-pec" {
			t.Errorf("%s is no ordinary provider", dominio)
		}
	}
}

func tutti(e identificativi.Esame) []string {
	_, codici := esito2(e)
	return codici
}

func TestCasella(t *testing.T) {
	a, _ := identificativi.ParseCasella("PROT.GEN@Legalmail.IT")
	b, _ := identificativi.ParseCasella("prot.gen@legalmail.it")
	if !a.Equal(b) || a.Equal("prot.gen@legalmail.i") || a.Equal("prot.gen@legalmail.is") || a == b || a.Canonica() != string(b) || a.Dominio() != "Legalmail.IT" {
		t.Errorf("%q and %q: %t, %q, %q", a, b, a.Equal(b), a.Canonica(), a.Dominio())
	}
	if identificativi.Casella("kilo@x.it").Equal("\u212Ailo@x.it") || identificativi.Casella("ask@x.it").Equal("a\u017Fk@x.it") {
		t.Error("letters that only look alike are the same")
	}
	if none := identificativi.Casella(""); none.Dominio() != "" || none.Canonica() != "" || !none.IsZero() || a.IsZero() || a.String() != "PROT.GEN@Legalmail.IT" {
		t.Errorf("no mailbox: %q", none.Dominio())
	}
}
