package crediti_test

import (
	"strings"
	"testing"

	"norma"
	"norma/crediti"
)

// casoReale is a worker with a lower secondary diploma, and so 120 hours to do (art. 13, c. 3, lett. a)), who claims a module of an
// earlier apprenticeship, the same module once more, a course of a traineeship, general and specific safety training. 120 - 40 - 4.5 = 75.5 hours.
func casoReale() crediti.Riconoscimento {
	return crediti.Apply(licenzaMedia, lista{
		modulo(unModulo, codice("LAZIO-2024-0117")),
		modulo(unModulo, codice("LAZIO-2024-0117")),
		modulo(24*norma.Ora, codice("TIROCINIO-88"), origine(crediti.AltraOrigine)),
		sicurezza(4*norma.Ora + norma.Ora/2),
		sicurezza(8*norma.Ora, tipo(crediti.SicurezzaSpecifica)),
	}, dovuta, lazio, posto)
}

func TestSpiegazione(t *testing.T) {
	const it = `crediti formativi
  esito: rispettato
  ore prima dei crediti: 120 h
  credito: LAZIO-2024-0117 [reg. reg. Lazio 7/2017, art. 16, c. 1]
    accolto: sì
    ore tolte: 40 h
  credito: LAZIO-2024-0117 [reg. reg. Lazio 7/2017, art. 16, c. 1]
    accolto: no
    ore tolte: 0 h
    motivo: crediti/contato-una-volta
  credito: TIROCINIO-88 [reg. reg. Lazio 7/2017, art. 16, c. 1]
    accolto: no
    ore tolte: 0 h
    motivo: crediti/origine-diversa
  credito: sicurezza-generale [reg. reg. Lazio 7/2017, art. 16, c. 2]
    accolto: sì
    ore tolte: 4,5 h
  credito: sicurezza-specifica [reg. reg. Lazio 7/2017, art. 16, c. 2]
    accolto: no
    ore tolte: 0 h
    motivo: crediti/sicurezza-specifica
  ore tolte in tutto: 44,5 h
  ore che restano: 75,5 h
  rilievi
    credito già contato: lo stesso modulo o la stessa formazione conta una volta sola: crediti/contato-una-volta [reg. reg. Lazio 7/2017, art. 16, c. 1]
      gravità: avviso
      dove: /crediti/1
    credito non accolto: contano solo i moduli completati in un precedente apprendistato: crediti/origine-diversa [reg. reg. Lazio 7/2017, art. 16, c. 1]
      gravità: avviso
      dove: /crediti/2/origine
    credito non accolto: la formazione specifica sulla sicurezza non è credito, quella generale sì: crediti/sicurezza-specifica [reg. reg. Lazio 7/2017, art. 16, c. 2]
      gravità: avviso
      dove: /crediti/4/tipo
  letture
    lettura: ordine-crediti
    lettura: modulo-completato
    lettura: contenuto-analogo
    lettura: sicurezza
    lettura: atti-del-direttore
`
	const en = `training credits
  verdict: lawful
  hours before credits: 120 h
  credit: LAZIO-2024-0117 [reg. reg. Lazio 7/2017, art. 16, c. 1]
    accepted: yes
    hours taken away: 40 h
  credit: LAZIO-2024-0117 [reg. reg. Lazio 7/2017, art. 16, c. 1]
    accepted: no
    hours taken away: 0 h
    reason: crediti/contato-una-volta
  credit: TIROCINIO-88 [reg. reg. Lazio 7/2017, art. 16, c. 1]
    accepted: no
    hours taken away: 0 h
    reason: crediti/origine-diversa
  credit: sicurezza-generale [reg. reg. Lazio 7/2017, art. 16, c. 2]
    accepted: yes
    hours taken away: 4.5 h
  credit: sicurezza-specifica [reg. reg. Lazio 7/2017, art. 16, c. 2]
    accepted: no
    hours taken away: 0 h
    reason: crediti/sicurezza-specifica
  hours taken away in all: 44.5 h
  hours left: 75.5 h
  findings
    credit already counted: the same module or the same training counts once: crediti/contato-una-volta [reg. reg. Lazio 7/2017, art. 16, c. 1]
      gravity: notice
      where: /crediti/1
    credit refused: only modules completed in an earlier apprenticeship count: crediti/origine-diversa [reg. reg. Lazio 7/2017, art. 16, c. 1]
      gravity: notice
      where: /crediti/2/origine
    credit refused: specific safety training is no credit, the general one is: crediti/sicurezza-specifica [reg. reg. Lazio 7/2017, art. 16, c. 2]
      gravity: notice
      where: /crediti/4/tipo
  readings
    reading: ordine-crediti
    reading: modulo-completato
    reading: contenuto-analogo
    reading: sicurezza
    reading: atti-del-direttore
`
	s := casoReale().Spiegazione()
	diverso(t, "the real case", "Italian", it, s.Text(norma.Italiano))
	diverso(t, "the real case", "English", en, s.Text(norma.Inglese))
}

// TestSpiegazioneRows: the rows that a program reads, by their stable names, with value and provision.
func TestSpiegazioneRows(t *testing.T) {
	type riga struct {
		percorso, valore string
		rif              norma.Riferimento
	}
	for _, tt := range []struct {
		nome string
		r    crediti.Riconoscimento
		want []riga
	}{
		{
			"the zero result",
			crediti.Riconoscimento{},
			[]riga{{"", "", ""}, {"esito", "non-applicabile", ""}, {"prima", "0 h", ""}},
		},
		{
			"no credits: art. 13, c. 3, lett. b)", crediti.Apply(diploma, nil, dovuta, lazio, posto),
			[]riga{{"", "", ""}, {"esito", "non-applicabile", ""}, {"prima", "80 h", ""}, {"tolte", "0 h", ""}, {"restano", "80 h", ""}},
		},
		{
			// 40 - 40: zero hours left is a figure; of safety nothing was left to take away from, and its 4 hours are lost.
			"zero left: art. 13, c. 3, lett. c)", crediti.Apply(laurea, lista{modulo(unModulo, analogo(si)), sicurezza(4 * norma.Ora)}, nil, lazio, posto),
			[]riga{
				{"", "", ""},
				{"esito", "rispettato", ""},
				{"prima", "40 h", ""},
				{"credito[1]", "modulo", art16c1},
				{"credito[1].accolto", "si", ""},
				{"credito[1].ore", "40 h", ""},
				{"credito[2]", "sicurezza-generale", art16c2},
				{"credito[2].accolto", "si", ""},
				{"credito[2].ore", "0 h", ""},
				{"credito[2].motivo", "crediti/eccedente", ""},
				{"tolte", "40 h", ""},
				{"restano", "0 h", ""},
				{"rilievi", "", ""},
				{"rilievi.rilievo", "crediti/eccedente", art16c2},
				{"rilievi.rilievo.gravita", "avviso", ""},
				{"rilievi.rilievo.dove", "/crediti/1", ""},
				{"rilievi.rilievo.trovato", "4 h", ""},
				{"rilievi.rilievo.ammesso", "0 h", ""},
				{"letture", "", ""},
				{"letture.lettura[1]", "ordine-crediti", ""},
				{"letture.lettura[2]", "credito-eccedente", ""},
				{"letture.lettura[3]", "modulo-completato", ""},
				{"letture.lettura[4]", "sicurezza", ""},
				{"letture.lettura[5]", "atti-del-direttore", ""},
			},
		},
		{
			// What is left is unknown, and so there is no row that says how much.
			"a fact missing", crediti.Apply(diploma, lista{sicurezza(4*norma.Ora, attestato(nonDetto))}, nil, lazio, posto),
			[]riga{
				{"", "", ""},
				{"esito", "indeterminato", ""},
				{"prima", "80 h", ""},
				{"credito", "sicurezza-generale", art16c2},
				{"credito.motivo", "norma/dato-mancante", ""},
				{"rilievi", "", ""},
				{"rilievi.rilievo", "norma/dato-mancante", art16c2},
				{"rilievi.rilievo.gravita", "mancante", ""},
				{"rilievi.rilievo.dove", "/crediti/0/attestato", ""},
				{"letture", "", ""},
				{"letture.lettura[1]", "sicurezza", ""},
				{"letture.lettura[2]", "atti-del-direttore", ""},
			},
		},
	} {
		if nome := tt.r.Spiegazione().Cosa.Nome; nome != "crediti" {
			t.Errorf("%s: the tree is called %q", tt.nome, nome)
		}
		var got []riga
		for p, s := range tt.r.Spiegazione().All() {
			got = append(got, riga{p, s.Valore, s.Rif})
		}
		if len(got) != len(tt.want) {
			t.Errorf("%s: %d rows, want %d: %+v", tt.nome, len(got), len(tt.want), got)
			continue
		}
		for i := range got {
			if got[i] != tt.want[i] {
				t.Errorf("%s: row %d is %+v, want %+v", tt.nome, i, got[i], tt.want[i])
			}
		}
	}
}

// TestSpiegazioneCode: the code of a module is what its provider wrote, even where it looks like a day or like hours.
func TestSpiegazioneCode(t *testing.T) {
	for _, codiceModulo := range []string{"2024-06-01", "40.5 h", "P6M", "no"} {
		r := crediti.Apply(diploma, lista{modulo(unModulo, codice(codiceModulo))}, dovuta, lazio, posto)
		for _, l := range []norma.Lingua{norma.Italiano, norma.Inglese} {
			want := ": " + codiceModulo + " [" + string(art16c1) + "]\n"
			if testo := r.Spiegazione().Text(l); !strings.Contains(testo, want) {
				t.Errorf("%s: no %q in\n%s", l, want, testo)
			}
		}
	}
}
