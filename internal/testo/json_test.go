package testo_test

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"

	"norma/internal/testo"
)

func TestAppendJSON(t *testing.T) {
	for _, tt := range []struct{ s, want string }{
		{"", `""`},
		{"abc", `"abc"`},
		{"perché «così» 日本語 🙂", `"perché «così» 日本語 🙂"`},
		{`a"b`, `"a\"b"`},
		{`a\b`, `"a\\b"`},
		{`"`, `"\""`},
		{"a\nb", `"a\nb"`},
		{"a\tb\rc", `"a\u0009b\u000dc"`},
		{"\x00", `"\u0000"`},
		{"\x1f ", `"\u001f "`},
		{"\x1b[31m", `"\u001b[31m"`},
		{"~\x7f", `"~\u007f"`},
		{"</script>&", `"</script>&"`},
		{"\u2028", `"\u2028"`},
		{"a\u202eb\u200b\u0085\ufeff", `"a\u202eb\u200b\u0085\ufeff"`},
		{"\U000e0041", `"\udb40\udc41"`},
		{"\ufffd", "\"\ufffd\""},
		{"\xff", "\"\ufffd\""}, // not UTF-8, byte by byte
		{"a\xff\xfeb", "\"a\ufffd\ufffdb\""},
		{"à\xc3", "\"à\ufffd\""},
		{"\xe2\x82", "\"\ufffd\ufffd\""},
		{"\xed\xa0\x80", "\"\ufffd\ufffd\ufffd\""}, // half of a surrogate pair
		{"\xff\"\n", "\"\ufffd\\\"\\n\""},
	} {
		if got := string(testo.AppendJSON(nil, tt.s)); got != tt.want {
			t.Errorf("%+q: %s, want %s", tt.s, got, tt.want)
		}
		if got := string(testo.AppendJSON([]byte("x:"), tt.s)); got != "x:"+tt.want {
			t.Errorf("%+q appended: %s", tt.s, got)
		}
	}
}

// TestAppendJSONEveryByte holds every pair of bytes against encoding/json.
func TestAppendJSONEveryByte(t *testing.T) {
	for i := range 1 << 16 {
		controlla(t, string([]byte{byte(i >> 8), byte(i)}))
	}
}

// controlla requires that what AppendJSON writes is JSON, that it reads as the text, and that bytes that are no UTF-8 have become
// what encoding/json makes of them.
func controlla(t *testing.T, s string) {
	t.Helper()
	b := testo.AppendJSON(nil, s)
	if !json.Valid(b) || !utf8.Valid(b) {
		t.Fatalf("%+q: %q is not JSON", s, b)
	}
	if bytes.ContainsFunc(b, func(r rune) bool { return r < ' ' || r == 0x7f }) {
		t.Fatalf("%+q: %q has control characters", s, b)
	}
	var got, want string
	if err := json.Unmarshal(b, &got); err != nil {
		t.Fatalf("%+q: %q: %v", s, b, err)
	}
	if utf8.ValidString(s) && got != s {
		t.Fatalf("%+q comes back as %+q", s, got)
	}
	std, err := json.Marshal(s)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(std, &want); err != nil || got != want {
		t.Fatalf("%+q reads as %+q, by encoding/json %+q, %v", s, got, want, err)
	}
}

func FuzzAppendJSON(f *testing.F) {
	for _, s := range []string{"", "abc", "a\"b\\c\n", "\x00\x1f\x7f", "perché 🙂", "\xff\xc3", "\xed\xa0\x80", "\u2028\ufffd"} {
		f.Add(s)
	}
	f.Fuzz(controlla)
}

func TestTronca(t *testing.T) {
	for _, tt := range []struct {
		s    string
		n    int
		want string
	}{
		{"", 0, ""},
		{"abc", 3, "abc"},
		{"abc", 4, "abc"},
		{"abcd", 3, "abc…"},
		{"abc", 0, "…"},
		{"àèì", 6, "àèì"},
		{"àèì", 5, "àè…"}, // the last letter would be cut in two
		{"àèì", 4, "àè…"},
		{"àèì", 3, "à…"},
		{"àèì", 1, "…"},
		{"🙂🙂", 7, "🙂…"},
		{"🙂🙂", 3, "…"},
		{"\x80\x80\x80", 2, "…"}, // nothing but the middle of letters
		{"ab\xff", 2, "ab…"},
	} {
		if got := testo.Tronca(tt.s, tt.n); got != tt.want {
			t.Errorf("Tronca(%+q, %d) = %+q, want %+q", tt.s, tt.n, got, tt.want)
		}
	}
	const lungo = "però 🙂 così"
	for n := range len(lungo) + 2 {
		got := testo.Tronca(lungo, n)
		if corto, tagliato := strings.CutSuffix(got, "…"); !strings.HasPrefix(lungo, corto) || len(corto) > n || tagliato != (n < len(lungo)) || !utf8.ValidString(got) {
			t.Errorf("Tronca(%q, %d) = %q", lungo, n, got)
		}
	}
}

func TestInnocuo(t *testing.T) {
	for _, tt := range []struct{ s, want string }{
		{"", ""},
		{"perché «così» 日本語 🙂", "perché «così» 日本語 🙂"},
		{`con "virgolette" e \`, `con "virgolette" e \`},
		{"a\nb", `a\nb`},
		{"a\x00\x1b[2J\x7f", `a\x00\x1b[2J\x7f`},
		{"a\"\n", `a\"\n`}, // once anything is escaped, quotes are too
		{"a\u034fb\u3164", `a\u034fb\u3164`},
		{"a\u2028b\u202ec\u200b", `a\u2028b\u202ec\u200b`},
		{"a\xffb", `a\xffb`},
		{"\xe2\x82", `\xe2\x82`},
		{"a\u00a0b", "a\u00a0b"},
		{"a\u00a0\"b\" \\", "a\u00a0\"b\" \\"}, // a space that keeps two words together escapes nothing
		{"\u2003\u202f\u3000\"", "\u2003\u202f\u3000\""},
		{"a\u00a0\"\n", "a\u00a0\\\"\\n"},
		{"a\u00ad\"", `a\u00ad\"`},
		{"\ufffd", "\ufffd"},
		{"\ufffd\"", "\ufffd\""}, // the character, not bytes that are none
		{"\ufffd\"\xff", "\ufffd\\\"\\xff"},
	} {
		if got := testo.Innocuo(tt.s); got != tt.want {
			t.Errorf("%+q: %+q, want %+q", tt.s, got, tt.want)
		}
	}
}

func TestAppendJSONAllocatesNothing(t *testing.T) {
	b := make([]byte, 0, 256)
	if n := testing.AllocsPerRun(100, func() { b = testo.AppendJSON(b[:0], "perché \"no\"\n\xff") }); n != 0 {
		t.Errorf("%v allocations a run, want none", n)
	}
}

func BenchmarkAppendJSON(b *testing.B) {
	buf := make([]byte, 0, 256)
	b.ReportAllocs()
	for b.Loop() {
		buf = testo.AppendJSON(buf[:0], "reg. reg. Lazio 7/2017, art. 13, c. 6, lett. b), n. 2)")
	}
}
