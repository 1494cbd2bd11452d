package norma_test

import (
	"go/ast"
	"go/token"
	"go/types"
	"os"
	"path"
	"slices"
	"strings"
	"testing"
)

// Every exported identifier of every package that anybody may import stands in one list, a line each, as its source declares it: a line
// that changes or goes away breaks whoever uses it. The words of documents stand there with their text.
func TestAPI(t *testing.T) {
	s := nuovaSuperficie()
	var righe []string
	for _, p := range pacchetti(t) {
		if _, err := s.Import(p); err != nil {
			t.Fatal(p, err)
		}
		for _, f := range s.file[p] {
			ast.FileExports(f)
			for _, d := range f.Decls {
				for _, r := range esportate(t, s.letti[p], d) {
					righe = append(righe, path.Base(p)+": "+r+"\n")
				}
			}
		}
	}
	slices.Sort(righe)
	elenco := strings.Join(righe, "")
	const file = "testdata/api.txt"
	if *aggiorna {
		if err := os.WriteFile(file, []byte(elenco), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	listate := strings.SplitAfter(string(b), "\n")
	for _, r := range righe {
		if !slices.Contains(listate, r) {
			t.Errorf("not in %s: %s", file, r)
		}
	}
	for _, r := range listate {
		if r != "" && !slices.Contains(righe, r) {
			t.Errorf("in %s alone: %s", file, r)
		}
	}
	if !t.Failed() && string(b) != elenco {
		t.Errorf("%s is not in order, or says a line twice", file)
	}
}

// esportate are the lines of a declaration of which only what is exported is left.
func esportate(t *testing.T, p *types.Package, d ast.Decl) (out []string) {
	t.Helper()
	if f, ok := d.(*ast.FuncDecl); ok {
		firma := strings.TrimPrefix(senzaNomi(f.Type), "func")
		if f.Recv == nil {
			return []string{"func " + f.Name.Name + firma}
		}
		return []string{"method (" + types.ExprString(f.Recv.List[0].Type) + ") " + f.Name.Name + firma}
	}
	for _, spec := range d.(*ast.GenDecl).Specs {
		switch spec := spec.(type) {
		case *ast.ValueSpec:
			for _, nome := range spec.Names {
				if nome.IsExported() {
					out = append(out, valore(t, p.Scope().Lookup(nome.Name)))
				}
			}
		case *ast.TypeSpec:
			out = append(out, tipo(t, p, spec)...)
		}
	}
	return out
}

// valore is the line of a constant or of a variable.
func valore(t *testing.T, o types.Object) string {
	t.Helper()
	c, ok := o.(*types.Const)
	if o.Type() == types.Typ[types.Invalid] || !ok {
		t.Errorf("%v: a constant of which the type is not known, or no constant", o)
		return ""
	}
	riga := "const " + c.Name() + " " + types.TypeString(c.Type(), types.RelativeTo(c.Pkg()))
	if b, ok := c.Type().Underlying().(*types.Basic); ok && b.Info()&types.IsString != 0 && c.Type() != b {
		riga += " = " + c.Val().ExactString()
	}
	return riga
}

// tipo are the lines of a type: itself, and each of its fields.
func tipo(t *testing.T, p *types.Package, spec *ast.TypeSpec) []string {
	t.Helper()
	nome := "type " + spec.Name.Name
	if spec.TypeParams != nil {
		nome += "[" + strings.Join(campi(spec.TypeParams), ", ") + "]"
	}
	if spec.Assign != token.NoPos {
		nome += " ="
	}
	st, ok := spec.Type.(*ast.StructType)
	if !ok {
		return []string{nome + " " + senzaNomi(spec.Type)}
	}
	for v := range p.Scope().Lookup(spec.Name.Name).Type().Underlying().(*types.Struct).Fields() {
		if v.Embedded() && !v.Exported() && promette(v.Type()) {
			t.Errorf("%s embeds %s, of which this list does not show what is exported", nome, v.Name())
		}
	}
	out := []string{nome + " struct"}
	for _, c := range campi(st.Fields) {
		out = append(out, nome+" struct, "+c)
	}
	return out
}

// promette reports whether a type gives exported methods or fields to one that embeds it.
func promette(t types.Type) bool {
	for m := range types.NewMethodSet(types.NewPointer(t)).Methods() {
		if m.Obj().Exported() {
			return true
		}
	}
	st, ok := t.Underlying().(*types.Struct)
	return ok && slices.ContainsFunc(slices.Collect(st.Fields()), (*types.Var).Exported)
}

// campi are the fields of a list, each with its type; without names those that have none.
func campi(l *ast.FieldList) (out []string) {
	for _, f := range l.List {
		scritto := senzaNomi(f.Type)
		if len(f.Names) == 0 {
			out = append(out, "embedded "+scritto)
		}
		for _, n := range f.Names {
			out = append(out, n.Name+" "+scritto)
		}
	}
	return out
}

// senzaNomi is a type as its source writes it, but for the names of parameters and results: those change nothing for who calls.
func senzaNomi(e ast.Expr) string {
	for n := range ast.Preorder(e) {
		f, ok := n.(*ast.FuncType)
		if !ok {
			continue
		}
		for _, l := range []*ast.FieldList{f.Params, f.Results} {
			if l == nil {
				continue
			}
			var senza []*ast.Field
			for _, c := range l.List {
				for range max(1, len(c.Names)) {
					senza = append(senza, &ast.Field{Type: c.Type})
				}
			}
			l.List = senza
		}
	}
	return types.ExprString(e)
}
