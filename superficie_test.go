package norma_test

import (
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"io/fs"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// superficie reads the module as source: the packages that anybody may import, and the types of what they declare.
type superficie struct {
	fset  *token.FileSet
	file  map[string][]*ast.File
	letti map[string]*types.Package
	tipi  types.Config
}

// sequenze is all that is read of the standard library: without it the elements that a loop yields would have no type. Of other
// packages nothing is known, and what is said with them is not looked at.
const sequenze = `package iter
type Seq[V any] func(yield func(V) bool)
type Seq2[K, V any] func(yield func(K, V) bool)`

func nuovaSuperficie() *superficie {
	s := &superficie{fset: token.NewFileSet(), file: map[string][]*ast.File{}, letti: map[string]*types.Package{}}
	s.tipi = types.Config{Importer: s, IgnoreFuncBodies: true, Error: func(error) {}}
	return s
}

// pacchetti are the packages that anybody may import: the root and the folders right under it, in the order of their paths.
func pacchetti(t *testing.T) []string {
	t.Helper()
	doc, err := filepath.Glob("*/doc.go")
	if err != nil || len(doc) < 6 {
		t.Fatal(doc, err)
	}
	out := []string{"norma"}
	for _, d := range doc {
		out = append(out, path.Join("norma", filepath.ToSlash(filepath.Dir(d))))
	}
	return out
}

// Import is the package of a path, for the type checker: of this module, read from its source.
func (s *superficie) Import(percorso string) (*types.Package, error) {
	if p, ok := s.letti[percorso]; ok {
		return p, nil
	}
	switch {
	case percorso == "iter":
		f, err := parser.ParseFile(s.fset, "iter.go", sequenze, parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		s.file[percorso] = []*ast.File{f}
	case percorso == "norma" || strings.HasPrefix(percorso, "norma/"):
		if err := s.leggi(percorso, false); err != nil {
			return nil, err
		}
	default:
		return nil, errors.ErrUnsupported
	}
	s.letti[percorso], _ = s.tipi.Check(percorso, s.fset, s.file[percorso], nil) // whatever it cannot resolve it leaves without a type
	return s.letti[percorso], nil
}

// leggi parses the files of a package of the module, or those of its external tests.
func (s *superficie) leggi(percorso string, prove bool) error {
	cartella := filepath.FromSlash(strings.TrimPrefix(strings.TrimPrefix(percorso, "norma"), "/"))
	nomi, err := filepath.Glob(filepath.Join(cartella, "*.go"))
	if err != nil || len(nomi) == 0 {
		return fs.ErrNotExist
	}
	chiave := percorso
	if prove {
		chiave += "_test"
	}
	for _, nome := range nomi {
		if strings.HasSuffix(nome, "_test.go") != prove {
			continue
		}
		f, err := parser.ParseFile(s.fset, nome, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		if prove == strings.HasSuffix(f.Name.Name, "_test") {
			s.file[chiave] = append(s.file[chiave], f)
		}
	}
	return nil
}

// dichiarazioni are the exported package-level functions of a package, and the exported methods of its exported types.
func (s *superficie) dichiarazioni(percorso string) (out []*types.Func) {
	ambito := s.letti[percorso].Scope()
	for _, nome := range ambito.Names() {
		switch o := ambito.Lookup(nome).(type) {
		case *types.Func:
			if o.Exported() {
				out = append(out, o)
			}
		case *types.TypeName:
			t, ok := o.Type().(*types.Named)
			if !ok || !o.Exported() {
				continue
			}
			for m := range t.Methods() {
				if m.Exported() {
					out = append(out, m)
				}
			}
		}
	}
	slices.SortStableFunc(out, func(a, b *types.Func) int { return strings.Compare(nomeDi(a), nomeDi(b)) })
	return out
}

// nomeDi is a function or a method as godoc names it: "Parse", "Codice.Check".
func nomeDi(f *types.Func) string {
	r := f.Signature().Recv()
	if r == nil {
		return f.Name()
	}
	t := r.Type()
	if p, ok := t.(*types.Pointer); ok {
		t = p.Elem()
	}
	return t.(*types.Named).Obj().Name() + "." + f.Name()
}
