package pfi_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"strings"
	"testing"

	"norma/pfi"
)

// TestControlli: every check that the source declares is in the list, once, with a code of this package.
func TestControlli(t *testing.T) {
	elencati := map[string]bool{}
	for _, k := range pfi.Controlli() {
		if elencati[k.Codice] || !strings.HasPrefix(k.Codice, "pfi/") || k.Gravita == 0 || k.IT == "" || k.EN == "" || k.IT == k.EN {
			t.Errorf("%+v", k)
		}
		elencati[k.Codice] = true
	}
	file, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	dichiarati := 0
	for _, f := range file {
		if !strings.HasSuffix(f.Name(), ".go") || strings.HasSuffix(f.Name(), "_test.go") {
			continue
		}
		albero, err := parser.ParseFile(token.NewFileSet(), f.Name(), nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(albero, func(n ast.Node) bool {
			kv, ok := n.(*ast.KeyValueExpr)
			if !ok {
				return true
			}
			nome, eNome := kv.Key.(*ast.Ident)
			testo, eTesto := kv.Value.(*ast.BasicLit)
			if eNome && eTesto && nome.Name == "Codice" {
				dichiarati++
				if codice := strings.Trim(testo.Value, `"`); !elencati[codice] {
					t.Errorf("%s: %s is not listed", f.Name(), codice)
				}
			}
			return true
		})
	}
	if dichiarati != len(elencati) {
		t.Errorf("%d checks declared, %d listed", dichiarati, len(elencati))
	}
}
