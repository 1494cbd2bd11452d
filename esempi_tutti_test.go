package norma_test

import (
	"go/ast"
	"go/types"
	"slices"
	"strings"
	"testing"
)

// Every entry point of every package is shown by an Example of that package, which calls it in its own body. An entry point is
//
//   - an exported function, unless it only enumerates: it takes nothing and gives a slice, a sequence or the shape of an explanation;
//   - an exported method that takes something besides a language, or that gives a judgement, unless it is one of those by which the
//     standard library reads and writes values.
func TestEveryEntryPointHasAnExample(t *testing.T) {
	s := nuovaSuperficie()
	ingressi := 0
	for _, p := range pacchetti(t) {
		if _, err := s.Import(p); err != nil {
			t.Fatal(p, err)
		}
		mostrati := s.mostrati(t, p)
		for _, f := range s.dichiarazioni(p) {
			if !ingresso(f) {
				continue
			}
			ingressi++
			if !mostrati[f] {
				t.Errorf("%s: no Example calls %s", p, nomeDi(f))
			}
		}
	}
	if ingressi < 200 {
		t.Errorf("only %d entry points were found", ingressi)
	}
}

// ingresso reports whether a function or a method is an entry point.
func ingresso(f *types.Func) bool {
	firma := f.Signature()
	if firma.Recv() == nil {
		return firma.Params().Len() > 0 || !enumera(firma.Results())
	}
	if slices.Contains([]string{"AppendText", "MarshalText", "UnmarshalText", "MarshalJSON", "UnmarshalJSON"}, f.Name()) {
		return false
	}
	for v := range firma.Params().Variables() {
		if v.Type().String() != "norma.Lingua" {
			return true
		}
	}
	for v := range firma.Results().Variables() {
		if giudizio(v.Type()) {
			return true
		}
	}
	return false
}

// enumera reports whether what a function gives is only a list of what there is.
func enumera(risultati *types.Tuple) bool {
	if risultati.Len() != 1 {
		return false
	}
	t := risultati.At(0).Type()
	_, lista := t.(*types.Slice)
	return lista || strings.HasPrefix(t.String(), "iter.Seq") || t.String() == "norma.Forma"
}

// giudizio reports whether a type is norma.Giudizio or embeds it.
func giudizio(t types.Type) bool {
	if t.String() == "norma.Giudizio" {
		return true
	}
	st, ok := t.Underlying().(*types.Struct)
	if !ok {
		return false
	}
	for v := range st.Fields() {
		if v.Embedded() && giudizio(v.Type()) {
			return true
		}
	}
	return false
}

// mostrati are the functions and methods that the bodies of a package's Examples name.
func (s *superficie) mostrati(t *testing.T, percorso string) map[*types.Func]bool {
	t.Helper()
	if err := s.leggi(percorso, true); err != nil {
		t.Fatal(percorso, err)
	}
	var esempi []*ast.FuncDecl
	for _, f := range s.file[percorso+"_test"] {
		for _, d := range f.Decls {
			if d, ok := d.(*ast.FuncDecl); ok && strings.HasPrefix(d.Name.Name, "Example") {
				esempi = append(esempi, d)
			} else if ok {
				d.Body = nil // of what is no Example the signature is enough
			}
		}
	}
	tipi := s.tipi
	tipi.IgnoreFuncBodies = false
	info := types.Info{Uses: map[*ast.Ident]types.Object{}}
	_, _ = tipi.Check(percorso+"_test", s.fset, s.file[percorso+"_test"], &info) // what it cannot resolve names nothing
	out := map[*types.Func]bool{}
	for _, e := range esempi {
		for n := range ast.Preorder(e.Body) {
			id, ok := n.(*ast.Ident)
			if !ok {
				continue
			}
			if o, ok := info.Uses[id].(*types.Func); ok {
				out[o.Origin()] = true
			}
		}
	}
	return out
}
