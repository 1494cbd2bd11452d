package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"slices"
	"strconv"
	"strings"
)

// mutante is a file with one thing changed.
type mutante struct {
	testo         []byte
	cosa          string // what was written, and what is now
	riga, colonna int
}

// sorgente is a file being changed.
type sorgente struct {
	testo []byte
	fset  *token.FileSet
	ms    []mutante
}

// mutanti are the mutants of a file, in its order.
func mutanti(file string, operatori bool) ([]mutante, error) {
	testo, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	s := sorgente{testo: testo, fset: token.NewFileSet()}
	albero, err := parser.ParseFile(s.fset, file, testo, parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	var citazioni []*ast.BasicLit
	ast.Inspect(albero, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.ImportSpec:
			return false
		case *ast.BasicLit:
			switch {
			case n.Kind == token.INT:
				s.intero(n)
			case n.Kind == token.STRING && citazione(n.Value):
				citazioni = append(citazioni, n)
			}
		case *ast.BinaryExpr:
			if !operatori {
				return true
			}
			for _, op := range scambi(n.Op) {
				s.cambia(n.OpPos, n.Op.String(), op.String())
			}
		case *ast.UnaryExpr:
			if operatori && n.Op == token.NOT {
				s.cambia(n.OpPos, "!", "")
			}
		}
		return true
	})
	for i := 1; i < len(citazioni); i++ {
		if a, b := citazioni[i-1], citazioni[i]; a.Value != b.Value {
			s.scambia(a, b)
		}
	}
	return s.ms, nil
}

// scambi are what an operator is taken for: bounds in or out, conditions turned round, sums and differences.
func scambi(op token.Token) []token.Token {
	switch op {
	case token.LSS:
		return []token.Token{token.LEQ, token.GEQ}
	case token.LEQ:
		return []token.Token{token.LSS, token.GTR}
	case token.GTR:
		return []token.Token{token.GEQ, token.LEQ}
	case token.GEQ:
		return []token.Token{token.GTR, token.LSS}
	case token.EQL:
		return []token.Token{token.NEQ}
	case token.NEQ:
		return []token.Token{token.EQL}
	case token.LAND:
		return []token.Token{token.LOR}
	case token.LOR:
		return []token.Token{token.LAND}
	case token.ADD:
		return []token.Token{token.SUB}
	case token.SUB:
		return []token.Token{token.ADD}
	case token.MUL:
		return []token.Token{token.QUO}
	case token.QUO:
		return []token.Token{token.MUL}
	default:
		return nil
	}
}

// citazione reports whether a literal names a provision.
func citazione(s string) bool {
	return strings.Contains(s, "art. ") || strings.Contains(s, "all. ") || strings.Contains(s, ", c. ")
}

// intero makes an integer one more, and one less.
func (s *sorgente) intero(n *ast.BasicLit) {
	v, err := strconv.ParseInt(n.Value, 0, 64)
	if err != nil {
		return
	}
	s.cambia(n.Pos(), n.Value, strconv.FormatInt(v+1, 10))
	if v > 0 {
		s.cambia(n.Pos(), n.Value, strconv.FormatInt(v-1, 10))
	}
}

// cambia writes something else at a place.
func (s *sorgente) cambia(pos token.Pos, era, ora string) {
	p := s.fset.Position(pos)
	s.aggiungi(p, era+" -> "+ora, slices.Concat(s.testo[:p.Offset], []byte(ora), s.testo[p.Offset+len(era):]))
}

// scambia exchanges two literals, the second of which comes later.
func (s *sorgente) scambia(a, b *ast.BasicLit) {
	p, q := s.fset.Position(a.Pos()), s.fset.Position(b.Pos())
	s.aggiungi(p, a.Value+" <-> "+b.Value, slices.Concat(s.testo[:p.Offset], []byte(b.Value),
		s.testo[p.Offset+len(a.Value):q.Offset], []byte(a.Value), s.testo[q.Offset+len(b.Value):]))
}

func (s *sorgente) aggiungi(p token.Position, cosa string, testo []byte) {
	s.ms = append(s.ms, mutante{testo, cosa, p.Line, p.Column})
}
