package alternanza_test

import (
	"testing"

	"norma"
	"norma/alternanza"
)

func TestPartecipazione(t *testing.T) {
	gruppo := func(s alternanza.Scuola, studenti, collocati int) alternanza.GruppoStudenti {
		return alternanza.GruppoStudenti{Scuola: s, Studenti: norma.Known(studenti), Collocati: norma.Known(collocati)}
	}
	quota := func(studenti, collocati int, q norma.Percento) alternanza.QuotaStudenti {
		return alternanza.QuotaStudenti{Studenti: norma.Known(studenti), Collocati: norma.Known(collocati), Quota: norma.Known(q)}
	}
	vuota := alternanza.QuotaStudenti{Studenti: norma.Known(0), Collocati: norma.Known(0)}
	mancante := func(dove norma.Puntatore) esito {
		return esito{Codice: "norma/dato-mancante", Gravita: norma.Mancante, Dove: dove, Rif: pianoDigitale}
	}
	sotto := func(q string) []esito {
		return []esito{{"alternanza/partecipazione-incompleta", norma.Avviso, "/gruppi", q, "100 %", pianoDigitale}}
	}
	indefinita := []esito{{"alternanza/partecipazione-indefinita", norma.Avviso, "/gruppi", "", "", pianoDigitale}}
	type gruppi = []alternanza.GruppoStudenti
	type quote = map[alternanza.Scuola]alternanza.QuotaStudenti
	const liceo, tecnico, professionale = alternanza.Liceo, alternanza.IstitutoTecnico, alternanza.IstitutoProfessionale
	for _, tt := range []struct {
		nome    string
		gruppi  gruppi
		esito   norma.Esito
		quota   alternanza.QuotaStudenti
		scuole  quote
		rilievi []esito
	}{
		{"all of them", gruppi{gruppo(liceo, 300, 300)}, norma.Rispettato, quota(300, 300, 100), quote{liceo: quota(300, 300, 100)}, nil},
		{"all but one of 300", gruppi{gruppo(liceo, 300, 299)}, norma.Rispettato, quota(300, 299, 99), quote{liceo: quota(300, 299, 99)}, sotto("99 %")},
		{"none", gruppi{gruppo(liceo, 300, 0)}, norma.Rispettato, quota(300, 0, 0), quote{liceo: quota(300, 0, 0)}, sotto("0 %")},
		{
			"the licei are part of the whole",
			gruppi{gruppo(liceo, 500, 100), gruppo(tecnico, 300, 300), gruppo(professionale, 200, 190), gruppo(tecnico, 100, 50)},
			norma.Rispettato, quota(1100, 640, 58), // 58.18
			quote{liceo: quota(500, 100, 20), tecnico: quota(400, 350, 87), professionale: quota(200, 190, 95)},
			sotto("58 %"),
		},
		{"no group", nil, norma.NonApplicabile, alternanza.QuotaStudenti{}, nil, indefinita},
		{"no students", gruppi{gruppo(liceo, 0, 0)}, norma.NonApplicabile, vuota, quote{liceo: vuota}, indefinita},
		{
			"one more placed than there are",
			gruppi{gruppo(liceo, 300, 301), gruppo(tecnico, 10, 10)},
			norma.Indeterminato,
			alternanza.QuotaStudenti{},
			quote{tecnico: quota(10, 10, 100)},
			[]esito{{"alternanza/collocati-oltre-gli-studenti", norma.Mancante, "/gruppi/0/collocati", "301", "300", pianoDigitale}},
		},
		{
			"numbers not said",
			gruppi{{Scuola: liceo}, {Studenti: norma.Known(3)}},
			norma.Indeterminato,
			alternanza.QuotaStudenti{},
			nil,
			[]esito{mancante("/gruppi/0/studenti"), mancante("/gruppi/0/collocati"), mancante("/gruppi/1/collocati")},
		},
		{
			"impossible numbers",
			gruppi{gruppo(liceo, 10_000_001, -1)},
			norma.Indeterminato,
			alternanza.QuotaStudenti{},
			nil,
			[]esito{
				{"alternanza/quantita-impossibile", norma.Mancante, "/gruppi/0/studenti", "10000001", "0-10000000", pianoDigitale},
				{"alternanza/quantita-impossibile", norma.Mancante, "/gruppi/0/collocati", "-1", "0-10000000", pianoDigitale},
			},
		},
		{"schools of no kind count in the whole", gruppi{gruppo("", 10, 10)}, norma.Rispettato, quota(10, 10, 100), nil, nil},
	} {
		t.Run(tt.nome, func(t *testing.T) {
			p := alternanza.Popolazione{Gruppi: tt.gruppi}
			r := p.Partecipazione()
			diverso(t, "findings", tt.rilievi, esiti(r.Rilievi))
			if r.Esito != tt.esito || r.QuotaStudenti != tt.quota || r.Fonte != norma.Prassi || r.Letture != letture(norma.LetturaPartecipazione) {
				t.Errorf("%s, %+v, %s", r.Esito, r.QuotaStudenti, r.Fonte)
			}
			n := 0
			for s, q := range r.Scuole() {
				if q != tt.scuole[s] || s != alternanza.AllScuole()[n] {
					t.Errorf("%s: %+v, want %+v", s, q, tt.scuole[s])
				}
				n++
			}
			for range r.Scuole() {
				break
			}
			if n != 3 {
				t.Errorf("%d kinds of school", n)
			}
			controllaForma(t, alternanza.FormaPartecipazione(), r.Spiegazione())
		})
	}
}

func TestPartecipazioneMolti(t *testing.T) {
	pieno := alternanza.GruppoStudenti{Scuola: alternanza.Liceo, Studenti: norma.Known(10_000_000), Collocati: norma.Known(9_999_999)}
	for n, want := range map[int]norma.Esito{200: norma.Rispettato, 201: norma.Indeterminato} {
		p := alternanza.Popolazione{Gruppi: make([]alternanza.GruppoStudenti, n)}
		for i := range p.Gruppi {
			p.Gruppi[i] = pieno
		}
		r := p.Partecipazione()
		if r.Esito != want || r.Has("alternanza/troppi-elementi") != (n > 200) {
			t.Errorf("%d groups: %s", n, r.Esito)
		}
		if s, _ := r.Studenti.Value(); n == 200 && (s != 2_000_000_000 || !r.Quota.Is(99)) {
			t.Errorf("%d groups: %d students, %v", n, s, r.Quota)
		}
	}
}
