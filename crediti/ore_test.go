package crediti_test

import (
	"testing"

	"norma"
	"norma/crediti"
)

// TestOre: the reduction equals the length of the modules completed (art. 16, c. 1) and the hours of general safety training
// attested (art. 16, c. 2); it never goes under zero (reading credito-eccedente). The totals are those of art. 13, c. 3.
func TestOre(t *testing.T) {
	const (
		h      = norma.Ora
		cent   = norma.Ora / 100
		menoUn = 40*h - cent // 39.99 hours
		piuUn  = 40*h + cent // 40.01 hours
	)
	m, s := modulo(unModulo), sicurezza(4*h)
	for _, tt := range []struct {
		nome    string
		prima   norma.Ore
		crediti lista
		voci    []norma.Ore // hours taken away by each
		tolte   norma.Ore
		restano norma.Ore
		perdono []int // the credits of which something is lost
	}{
		// art. 13, c. 3, lett. a): 120 hours, art. 16, c. 1
		{"120: no credit", 120 * h, nil, nil, 0, 120 * h, nil},                                                                       // 120 - 0
		{"120: a module", 120 * h, lista{m}, []norma.Ore{40 * h}, 40 * h, 80 * h, nil},                                               // 120 - 40
		{"120: two modules", 120 * h, lista{m, m}, []norma.Ore{40 * h, 40 * h}, 80 * h, 40 * h, nil},                                 // 120 - 2 * 40
		{"120: three modules", 120 * h, lista{m, m, m}, []norma.Ore{40 * h, 40 * h, 40 * h}, 120 * h, 0, nil},                        // 120 - 3 * 40
		{"120: four modules", 120 * h, lista{m, m, m, m}, []norma.Ore{40 * h, 40 * h, 40 * h, 0}, 120 * h, 0, []int{3}},              // 40 lost
		{"120: 39.99 h", 120 * h, lista{modulo(menoUn)}, []norma.Ore{menoUn}, menoUn, 80*h + cent, nil},                              // 120 - 39.99
		{"120: 40.01 h", 120 * h, lista{modulo(piuUn)}, []norma.Ore{piuUn}, piuUn, 80*h - cent, nil},                                 // 120 - 40.01
		{"120: safety", 120 * h, lista{s}, []norma.Ore{4 * h}, 4 * h, 116 * h, nil},                                                  // 120 - 4, c. 2
		{"120: a module and safety", 120 * h, lista{m, s}, []norma.Ore{40 * h, 4 * h}, 44 * h, 76 * h, nil},                          // 120 - 40 - 4
		{"120: safety, three modules", 120 * h, lista{s, m, m, m}, []norma.Ore{4 * h, 40 * h, 40 * h, 36 * h}, 120 * h, 0, []int{3}}, // 116 - 80 = 36, 4 lost
		{"120: a module of 0 h", 120 * h, lista{modulo(0)}, []norma.Ore{0}, 0, 120 * h, nil},                                         // 120 - 0
		{"120: a module of 120 h", 120 * h, lista{modulo(120 * h)}, []norma.Ore{120 * h}, 120 * h, 0, nil},                           // 120 - 120
		// art. 13, c. 3, lett. b): 80 hours
		{"80: no credit", 80 * h, nil, nil, 0, 80 * h, nil},
		{"80: a module", 80 * h, lista{m}, []norma.Ore{40 * h}, 40 * h, 40 * h, nil},                                                    // 80 - 40
		{"80: two modules", 80 * h, lista{m, m}, []norma.Ore{40 * h, 40 * h}, 80 * h, 0, nil},                                           // 80 - 2 * 40
		{"80: three modules", 80 * h, lista{m, m, m}, []norma.Ore{40 * h, 40 * h, 0}, 80 * h, 0, []int{2}},                              // 40 lost
		{"80: four modules", 80 * h, lista{m, m, m, m}, []norma.Ore{40 * h, 40 * h, 0, 0}, 80 * h, 0, []int{2, 3}},                      // 80 lost
		{"80: 39.99 h twice", 80 * h, lista{modulo(menoUn), modulo(menoUn)}, []norma.Ore{menoUn, menoUn}, 80*h - 2*cent, 2 * cent, nil}, // 80 - 79.98 = 0.02
		{"80: 40.01 h twice", 80 * h, lista{modulo(piuUn), modulo(piuUn)}, []norma.Ore{piuUn, menoUn}, 80 * h, 0, []int{1}},             // 80 - 40.01 = 39.99, 0.02 lost
		{"80: safety", 80 * h, lista{s}, []norma.Ore{4 * h}, 4 * h, 76 * h, nil},                                                        // 80 - 4
		{"80: a module and safety", 80 * h, lista{m, s}, []norma.Ore{40 * h, 4 * h}, 44 * h, 36 * h, nil},                               // 80 - 44
		// art. 13, c. 3, lett. c): 40 hours
		{"40: no credit", 40 * h, nil, nil, 0, 40 * h, nil},
		{"40: 39.99 h", 40 * h, lista{modulo(menoUn)}, []norma.Ore{menoUn}, menoUn, cent, nil},                   // 40 - 39.99 = 0.01
		{"40: 40 h", 40 * h, lista{m}, []norma.Ore{40 * h}, 40 * h, 0, nil},                                      // 40 - 40, nothing is lost
		{"40: 40.01 h", 40 * h, lista{modulo(piuUn)}, []norma.Ore{40 * h}, 40 * h, 0, []int{0}},                  // 0.01 lost
		{"40: two modules", 40 * h, lista{m, m}, []norma.Ore{40 * h, 0}, 40 * h, 0, []int{1}},                    // 40 lost
		{"40: three modules", 40 * h, lista{m, m, m}, []norma.Ore{40 * h, 0, 0}, 40 * h, 0, []int{1, 2}},         // 80 lost
		{"40: four modules", 40 * h, lista{m, m, m, m}, []norma.Ore{40 * h, 0, 0, 0}, 40 * h, 0, []int{1, 2, 3}}, // 120 lost
		{"40: safety", 40 * h, lista{s}, []norma.Ore{4 * h}, 4 * h, 36 * h, nil},                                 // 40 - 4
		{"40: a module and safety", 40 * h, lista{m, s}, []norma.Ore{40 * h, 0}, 40 * h, 0, []int{1}},            // 4 lost
		{"40: safety and a module", 40 * h, lista{s, m}, []norma.Ore{4 * h, 36 * h}, 40 * h, 0, []int{1}},        // 36 left for 40, 4 lost
		// nothing is due
		{"0: no credit", 0, nil, nil, 0, 0, nil},
		{"0: a module", 0, lista{m}, []norma.Ore{0}, 0, 0, []int{0}}, // 40 lost
		{"0: a module of 0 h", 0, lista{modulo(0)}, []norma.Ore{0}, 0, 0, nil},
	} {
		r := crediti.Apply(tt.prima, tt.crediti, dovuta, lazio, posto)
		if r.Prima != tt.prima || r.Tolte != tt.tolte || r.Restano != norma.Known(tt.restano) {
			t.Errorf("%s: %s - %s = %s, want %s - %s = %s", tt.nome, r.Prima, r.Tolte, r.Restano, tt.prima, tt.tolte, tt.restano)
		}
		esito := norma.Rispettato
		if len(tt.crediti) == 0 {
			esito = norma.NonApplicabile // art. 16 has nothing to say
		}
		if r.Esito != esito {
			t.Errorf("%s: %s, want %s", tt.nome, r.Esito, esito)
		}
		var wantVoci []crediti.Voce
		for i, o := range tt.voci {
			rif := art16c1
			if tt.crediti[i].Tipo == crediti.SicurezzaGenerale {
				rif = art16c2
			}
			wantVoci = append(wantVoci, crediti.Voce{Accolto: si, Ore: o, Rif: rif})
		}
		var want []rilievo
		for _, i := range tt.perdono {
			wantVoci[i].Motivo = "crediti/eccedente"
			want = append(want, rilievo{
				"crediti/eccedente", norma.Avviso, posto.Indice(i),
				tt.crediti[i].Ore.String(), wantVoci[i].Ore.String(), wantVoci[i].Rif,
			})
		}
		diverso(t, tt.nome, "by which credit", wantVoci, voci(t, &r))
		diverso(t, tt.nome, "findings", want, rilievi(&r))
	}
}

// TestNoCredits: with nothing claimed there is nothing to say, whatever the discipline recognises.
func TestNoCredits(t *testing.T) {
	for _, tab := range []crediti.Tabella{{}, lazio} {
		for _, c := range []lista{nil, {}} {
			r := crediti.Apply(diploma, c, nil, tab, posto)
			if r.Prima != diploma || r.Tolte != 0 || r.Restano != norma.Known(diploma) ||
				r.Esito != norma.NonApplicabile || len(r.Rilievi) != 0 || !r.Letture.IsZero() || len(voci(t, &r)) != 0 {
				t.Errorf("%+v", r)
			}
		}
	}
	var r crediti.Riconoscimento
	if len(voci(t, &r)) != 0 || !r.Restano.IsZero() {
		t.Errorf("the zero result says %+v", r)
	}
}
