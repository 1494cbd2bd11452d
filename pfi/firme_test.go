package pfi_test

import (
	"slices"
	"testing"

	"norma"
	"norma/apprendistato"
	"norma/pfi"
)

func TestFirme(t *testing.T) {
	firma := func(chi apprendistato.Soggetto, nome string, giorno norma.Data, dove norma.Puntatore, rif norma.Riferimento) pfi.Firmatario {
		return pfi.Firmatario{Chi: chi, Nome: nome, Giorno: giorno, Dove: dove, Rif: rif}
	}
	const art4 = reg + "all. A, art. 4, c. 1"
	nessuno := norma.Data{}
	for _, tt := range []struct {
		caso, piano        string
		cambia             func(p *pfi.Piano)
		firmabile, firmato bool
		esito              norma.Esito
		manca              []trovato
		firmatari          []pfi.Firmatario // nil: not compared
	}{
		{
			"signed by a minor and both parents", "qualifica", func(*pfi.Piano) {}, true, true, norma.Rispettato, nil,
			[]pfi.Firmatario{
				firma("apprendista", "Ferri Luca", norma.Giorno(2025, 9, 10), "/contratto/pfi/apprendista", art4),
				firma("datore-di-lavoro", "Bianchi Paola", norma.Giorno(2025, 9, 10), "/contratto/pfi/datore", art4),
				firma("istituzione-formativa", "Ricci Marco", norma.Giorno(2025, 9, 9), "/contratto/pfi/istituzione", art4),
				firma("genitori", "Ferri Andrea", norma.Giorno(2025, 9, 10), "/apprendista/genitori/0/firma", nota13),
				firma("genitori", "Conti Silvia", norma.Giorno(2025, 9, 10), "/apprendista/genitori/1/firma", nota13),
			},
		},
		{
			"of age", "laurea", func(p *pfi.Piano) { p.Contratto.PFI = apprendistato.PFI{} }, true, false, norma.Rispettato, nil,
			[]pfi.Firmatario{
				firma("apprendista", "Marchetti Giulia", nessuno, "/contratto/pfi/apprendista", art4),
				firma("datore-di-lavoro", "De Santis Paolo", nessuno, "/contratto/pfi/datore", art4),
				firma("istituzione-formativa", "Neri Stefano", nessuno, "/contratto/pfi/istituzione", art4),
			},
		},
		{
			"a parent has not signed", "qualifica", func(p *pfi.Piano) { p.Apprendista.Genitori[1].Firma = nessuno }, true, false, norma.Rispettato, nil, nil,
		},
		{
			"a minor without parents", "qualifica", func(p *pfi.Piano) { p.Apprendista.Genitori = nil }, false, false, norma.Violato,
			[]trovato{{codice: "pfi/senza-dati-dei-genitori", dove: "/apprendista/genitori", rif: nota3}},
			[]pfi.Firmatario{
				firma("apprendista", "Ferri Luca", norma.Giorno(2025, 9, 10), "/contratto/pfi/apprendista", art4),
				firma("datore-di-lavoro", "Bianchi Paola", norma.Giorno(2025, 9, 10), "/contratto/pfi/datore", art4),
				firma("istituzione-formativa", "Ricci Marco", norma.Giorno(2025, 9, 9), "/contratto/pfi/istituzione", art4),
				firma("genitori", "", nessuno, "/apprendista/genitori", nota13),
			},
		},
		{
			"signed too late", "laurea", func(p *pfi.Piano) { p.Contratto.PFI.Apprendista = norma.Giorno(2025, 10, 2) }, true, true, norma.Rispettato, nil, nil,
		},
		{
			"an element is missing", "laurea", func(p *pfi.Piano) { p.Rapporto.Ingresso = "" }, false, true, norma.Violato,
			[]trovato{{codice: "pfi/senza-livello-di-inquadramento", dove: "/rapporto/ingresso", rif: reg + "art. 25, c. 2, lett. d)"}},
			nil,
		},
		{
			"an empty field keeps nobody from signing", "laurea", func(p *pfi.Piano) { p.Datore.Telefono = "" }, true, true, norma.Rispettato, nil, nil,
		},
		{
			"no such form", "laurea", func(p *pfi.Piano) { p.Contratto.Percorso = apprendistato.Professionalizzante }, false, false, norma.NonApplicabile,
			[]trovato{{"pfi/percorso-senza-modello", "/contratto/percorso", "professionalizzante", "", "d.lgs. 81/2015, art. 42, c. 1"}},
			nil,
		},
	} {
		t.Run(tt.caso, func(t *testing.T) {
			p := piano(t, tt.piano)
			tt.cambia(&p)
			s := p.Firme(lazio())
			if s.Firmabile != tt.firmabile || s.Firmato != tt.firmato || s.Esito != tt.esito {
				t.Errorf("ready %t, signed %t, %v", s.Firmabile, s.Firmato, s.Esito)
			}
			controllaTrovati(t, &s.Giudizio, tt.manca...)
			if got := slices.Collect(s.Firmatari()); tt.firmatari != nil && !slices.Equal(got, tt.firmatari) {
				t.Errorf("signers\n got %v\nwant %v", got, tt.firmatari)
			}
		})
	}
}

// TestFirmeAltraDisciplina: a discipline that asks others to sign too, whose signature a plan does not hold.
func TestFirmeAltraDisciplina(t *testing.T) {
	tabella := lazio().Tabella()
	tabella.Presupposti.Firme = append(tabella.Presupposti.Firme, norma.Cifra[apprendistato.Soggetto]{
		Valore: apprendistato.EnteTitolare, Rif: reg + "all. A, art. 4, c. 1",
	})
	d, rilievi := apprendistato.NewDisciplina(tabella)
	if d == nil {
		t.Fatal(rilievi)
	}
	p := piano(t, "laurea")
	if s := p.Firme(d); !s.Firmato || len(slices.Collect(s.Firmatari())) != 3 {
		t.Error(s.Firmato, slices.Collect(s.Firmatari()))
	}
}
