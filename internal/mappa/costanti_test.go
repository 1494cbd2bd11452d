package mappa_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"norma"
)

// pacchetti are the packages of the module that the map speaks of.
var pacchetti = []string{"norma", "crediti", "apprendistato", "pfi", "alternanza", "cp2011", "ipa"}

// diProgramma and diProva tell the two kinds of sources.
func diProgramma(file string) bool { return !diProva(file) }
func diProva(file string) bool     { return strings.HasSuffix(file, "_test.go") }

// sorgenti are the parsed sources of the module by folder: those whose name is wanted, examples and the map apart.
func sorgenti(t *testing.T, voluto func(file string) bool) (map[string][]*ast.File, *token.FileSet) {
	t.Helper()
	cartelle, insieme := map[string][]*ast.File{}, token.NewFileSet()
	err := filepath.WalkDir(radice, func(nome string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && nome != radice && (slices.Contains([]string{"testdata", "examples", "mappa"}, d.Name()) || d.Name()[0] == '.'):
			return fs.SkipDir
		case d.IsDir() || !strings.HasSuffix(nome, ".go") || !voluto(nome):
			return nil
		}
		f, err := parser.ParseFile(insieme, nome, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		cartella := filepath.Dir(nome)
		cartelle[cartella] = append(cartelle[cartella], f)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return cartelle, insieme
}

// citazioni are the citations that sources hold as constants, each with the files where it stands. Folding constants is done here in
// the small: texts, sums, conversions, the constants of the same package and those of norma.
func citazioni(t *testing.T, voluto func(file string) bool) map[norma.Riferimento][]string {
	t.Helper()
	veri, _ := sorgenti(t, diProgramma)
	cartelle, insieme := sorgenti(t, voluto)
	out := map[norma.Riferimento][]string{}
	for cartella, file := range cartelle {
		p := piegatore{proprie: costanti(append(slices.Clone(veri[cartella]), file...)), norma: costanti(veri[radice])}
		for _, f := range file {
			nome := insieme.Position(f.Pos()).Filename
			ast.Inspect(f, func(n ast.Node) bool {
				e, ok := n.(ast.Expr)
				if !ok {
					return true
				}
				s, ok := p.piega(e, 0)
				if r := norma.Riferimento(s); ok && completa(r) {
					out[r] = append(out[r], nome)
				}
				return !ok
			})
		}
	}
	return out
}

// esportati are the exported names of the packages: "pfi.Compare".
func esportati(t *testing.T) map[string]bool {
	t.Helper()
	cartelle, _ := sorgenti(t, diProgramma)
	out := map[string]bool{}
	for _, file := range cartelle {
		for _, f := range file {
			for _, d := range f.Decls {
				switch d := d.(type) {
				case *ast.FuncDecl:
					out[f.Name.Name+"."+d.Name.Name] = out[f.Name.Name+"."+d.Name.Name] || d.Recv == nil
				case *ast.GenDecl:
					for _, s := range d.Specs {
						switch s := s.(type) {
						case *ast.TypeSpec:
							out[f.Name.Name+"."+s.Name.Name] = true
						case *ast.ValueSpec:
							for _, n := range s.Names {
								out[f.Name.Name+"."+n.Name] = true
							}
						}
					}
				}
			}
		}
	}
	return out
}

// completa reports whether a text is a canonical citation of some act.
func completa(r norma.Riferimento) bool {
	p := r.Parti()
	_, noto := p.Atto.Scheda()
	return noto && p.Riferimento() == r
}

// costanti are the expressions of the constants that some files declare.
func costanti(file []*ast.File) map[string]ast.Expr {
	out := map[string]ast.Expr{}
	for _, f := range file {
		ast.Inspect(f, func(n ast.Node) bool {
			if d, ok := n.(*ast.GenDecl); ok && d.Tok == token.CONST {
				for _, s := range d.Specs {
					v := s.(*ast.ValueSpec)
					for i, e := range v.Values {
						out[v.Names[i].Name] = e
					}
				}
			}
			return true
		})
	}
	return out
}

type piegatore struct{ proprie, norma map[string]ast.Expr }

// piega is the text of a constant expression.
func (p *piegatore) piega(e ast.Expr, fondo int) (string, bool) {
	const massimo = 32
	if e == nil || fondo > massimo {
		return "", false
	}
	switch e := e.(type) {
	case *ast.BasicLit:
		s, err := strconv.Unquote(e.Value)
		return s, err == nil && e.Kind == token.STRING
	case *ast.ParenExpr:
		return p.piega(e.X, fondo+1)
	case *ast.Ident:
		return p.piega(p.proprie[e.Name], fondo+1)
	case *ast.SelectorExpr:
		if x, ok := e.X.(*ast.Ident); ok && x.Name == "norma" {
			q := piegatore{proprie: p.norma}
			return q.piega(p.norma[e.Sel.Name], fondo+1)
		}
	case *ast.CallExpr:
		if len(e.Args) == 1 && tipoDiTesto(e.Fun) {
			return p.piega(e.Args[0], fondo+1)
		}
	case *ast.BinaryExpr:
		a, ok := p.piega(e.X, fondo+1)
		b, ok2 := p.piega(e.Y, fondo+1)
		return a + b, ok && ok2 && e.Op == token.ADD
	}
	return "", false
}

// tipoDiTesto reports whether a call is a conversion to a citation or a text.
func tipoDiTesto(e ast.Expr) bool {
	if s, ok := e.(*ast.SelectorExpr); ok {
		e = s.Sel
	}
	i, ok := e.(*ast.Ident)
	return ok && (i.Name == "Riferimento" || i.Name == "string")
}
