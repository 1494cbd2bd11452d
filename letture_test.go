package norma_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"norma"
)

// letturePerIdentificativo pairs every constant with its identifier, in the order of the table, and with the figures of its
// answer: every run of digits, as they come. The figures of the Italian and of the English text are the same.
var letturePerIdentificativo = [...]struct {
	l     norma.Lettura
	id    string
	cifre string
}{
	{norma.LetturaPeriodo, "periodo", "1 31 3 30 2022 28 2023 3 1 1 3 1 2963 1 1"},
	{norma.LetturaTermine, "termine", "4 2026 1 2 2026 29"},
	{norma.LetturaEta, "eta", "29 1 28 2963 5"},
	{norma.LetturaFasciaEta, "fascia-eta", "15 25 18 30 29 364"},
	{norma.LetturaTreQuattroMesi, "tre-quattro-mesi", "3 3 4 4"},
	{norma.LetturaOreTotali, "ore-totali", "3 120 1 2 40 3 40 3"},
	{norma.LetturaCreditiStagionali, "crediti-stagionali", ""},
	{norma.LetturaOrdineCrediti, "ordine-crediti", ""},
	{norma.LetturaMinimoDopoCrediti, "minimo-dopo-crediti", ""},
	{norma.LetturaCfuDurata, "cfu-durata", "21 3 23 2"},
	{norma.LetturaEsternaPerAnno, "esterna-per-anno", "60"},
	{norma.LetturaArrotondamento, "arrotondamento", ""},
	{norma.LetturaDataDiRiferimento, "data-di-riferimento", "45 30"},
	{norma.LetturaEntrataInVigore, "entrata-in-vigore", "30 2017 31 2017"},
	{norma.LetturaTerritorio, "territorio", "14 12"},
	{norma.LetturaTitoloPosseduto, "titolo-posseduto", ""},
	{norma.LetturaDiplomaConQualifica, "diploma-con-qualifica", ""},
	{norma.LetturaProrogaOltreIlMassimo, "proroga-oltre-il-massimo", "36 48 12 12"},
	{norma.LetturaProrogaEntroIlMassimo, "proroga-entro-il-massimo", "4 2"},
	{norma.LetturaProrogaERiduzione, "proroga-e-riduzione", "12"},
	{norma.LetturaProroghePlurime, "proroghe-plurime", "12"},
	{norma.LetturaDecorrenzaProroga, "decorrenza-proroga", "4 4 4 2"},
	{norma.LetturaProrogaForma, "proroga-forma", ""},
	{norma.LetturaAnnoDiProroga, "anno-di-proroga", "50 60 50"},
	{norma.LetturaSospensione, "sospensione", ""},
	{norma.LetturaFineAnticipata, "fine-anticipata", ""},
	{norma.LetturaAnnoDiPercorso, "anno-di-percorso", "1 3 4 4 1"},
	{norma.LetturaInizioInCorsoDAnno, "inizio-in-corso-d-anno", ""},
	{norma.LetturaCreditoEccedente, "credito-eccedente", ""},
	{norma.LetturaModuloCompletato, "modulo-completato", ""},
	{norma.LetturaContenutoAnalogo, "contenuto-analogo", "15 2"},
	{norma.LetturaSicurezza, "sicurezza", ""},
	{norma.LetturaStagionaleLungo, "stagionale-lungo", "24 20 16 12 3 5"},
	{norma.LetturaStagionaliInSequenza, "stagionali-in-sequenza", "36 120 13 1"},
	{norma.LetturaStagionaleCapoI, "stagionale-capo-i", "13 6"},
	{norma.LetturaAvvioStagionaleBreve, "avvio-stagionale-breve", "13 2"},
	{norma.LetturaAnnoContrattuale, "anno-contrattuale", "1 3 36 1 36"},
	{norma.LetturaCatena4530, "catena-45-30", "45 30 45"},
	{norma.LetturaOffertaNonDisponibile, "offerta-non-disponibile", "14 1"},
	{norma.LetturaFrequenzaZero, "frequenza-zero", ""},
	{norma.LetturaFrequenzaUltimoAnno, "frequenza-ultimo-anno", ""},
	{norma.LetturaTempoParziale, "tempo-parziale", "120 80 40 20"},
	{norma.LetturaPfiIts, "pfi-its", "31 30"},
	{norma.LetturaDottorato, "dottorato", "30"},
	{norma.LetturaMinorenne, "minorenne", "18 18"},
	{norma.LetturaObbligoIstruzione, "obbligo-istruzione", "16 16 7 3 15 18"},
	{norma.LetturaTreMesiDiLavoro, "tre-mesi-di-lavoro", "3"},
	{norma.LetturaCicloUnico120, "ciclo-unico-120", ""},
	{norma.LetturaTitoliRicerca, "titoli-ricerca", ""},
	{norma.LetturaEsternaIts, "esterna-its", "60"},
	{norma.LetturaDurataIts, "durata-its", ""},
	{norma.LetturaRicerca20, "ricerca-20", ""},
	{norma.LetturaTutor, "tutor", ""},
	{norma.LetturaRetribuzioneCcnl, "retribuzione-ccnl", "10"},
	{norma.LetturaMesiDichiarati, "mesi-dichiarati", ""},
	{norma.LetturaCommaDoppio, "comma-doppio", "37 2 37 2 19 3"},
	{norma.LetturaIntegrazioni, "integrazioni", ""},
	{norma.LetturaDossier, "dossier", ""},
	{norma.LetturaEntiPrivati, "enti-privati", ""},
	{norma.LetturaPostiEMassimo, "posti-e-massimo", ""},
	{norma.LetturaPec, "pec", ""},
	{norma.LetturaPartecipazione, "partecipazione", "1"},
	{norma.LetturaLuogoApprendistato, "luogo-apprendistato", ""},
	{norma.LetturaPostiContemporanei, "posti-contemporanei", ""},
	{norma.LetturaAnnoScolastico, "anno-scolastico", ""},
	{norma.LetturaOreDeiPercorsi, "ore-dei-percorsi", "3 4"},
	{norma.LetturaAttiDelDirettore, "atti-del-direttore", "41 2012"},
}

func TestLettureIdentifiers(t *testing.T) {
	const quante = 67
	if len(letturePerIdentificativo) != quante {
		t.Fatalf("%d readings in the test, want %d", len(letturePerIdentificativo), quante)
	}
	tutte := slices.Collect(norma.AllLetture())
	if len(tutte) != quante {
		t.Fatalf("AllLetture yields %d readings, want %d", len(tutte), quante)
	}
	viste := make(map[string]norma.Lettura)
	for i, r := range letturePerIdentificativo {
		if tutte[i] != r.l {
			t.Errorf("reading %d of AllLetture is %q, want %q", i, tutte[i], r.id)
		}
		if got := r.l.String(); got != r.id {
			t.Errorf("String() = %q, want %q", got, r.id)
		}
		if prima, doppia := viste[r.id]; doppia {
			t.Errorf("identifier %q of both %d and %d", r.id, prima, r.l)
		}
		viste[r.id] = r.l
		if got, err := norma.ParseLettura(r.id); err != nil || got != r.l {
			t.Errorf("ParseLettura(%q) = %q, %v", r.id, got, err)
		}
	}
	for l := range norma.AllLetture() {
		if l != norma.LetturaPeriodo {
			t.Errorf("first reading is %q", l)
		}
		break
	}
}

func TestLettureTexts(t *testing.T) {
	cifre := func(s string) []string {
		return strings.FieldsFunc(s, func(r rune) bool { return r < '0' || '9' < r })
	}
	testi := [...]struct {
		nome string
		di   func(norma.Lettura, norma.Lingua) string
		fine string
	}{
		{"Domanda", norma.Lettura.Domanda, "?"},
		{"Scelta", norma.Lettura.Scelta, "."},
		{"Motivo", norma.Lettura.Motivo, "."},
	}
	for _, r := range letturePerIdentificativo {
		for _, x := range testi {
			it, en := x.di(r.l, norma.Italiano), x.di(r.l, norma.Inglese)
			for _, s := range [...]string{it, en} {
				if len(s) <= len(x.fine) || !strings.HasSuffix(s, x.fine) || strings.TrimSpace(s) != s {
					t.Errorf("%s %s: %q is empty or does not end with %q", r.id, x.nome, s, x.fine)
				}
				for _, no := range [...]string{"  ", " .", " ,", "READ", "MEM", "INT:", ".md", "..", "\u00a0"} {
					if strings.Contains(s, no) {
						t.Errorf("%s %s: %q contains %q", r.id, x.nome, s, no)
					}
				}
			}
			nit, nen := cifre(it), cifre(en)
			if x.nome == "Scelta" {
				if got := strings.Join(nit, " "); got != r.cifre {
					t.Errorf("%s %s: figures %q, want %q", r.id, x.nome, got, r.cifre)
				}
			}
			slices.Sort(nit) // the order of words differs between the languages
			slices.Sort(nen)
			if !slices.Equal(nit, nen) {
				t.Errorf("%s %s: figures %v in Italian, %v in English", r.id, x.nome, nit, nen)
			}
		}
		if r.l.Motivo(norma.Italiano) == r.l.Scelta(norma.Italiano) {
			t.Errorf("%s: the reason repeats the answer", r.id)
		}
	}
}

func TestLetturaUnknown(t *testing.T) {
	for _, l := range [...]norma.Lettura{0, norma.LetturaAttiDelDirettore + 1, 127, 128, 255} {
		for _, s := range [...]string{
			l.String(), l.Domanda(norma.Italiano), l.Scelta(norma.Inglese), l.Motivo(norma.Italiano),
		} {
			if s != "" {
				t.Errorf("reading %d says %q", l, s)
			}
		}
	}
	for _, id := range [...]string{"", "Periodo", "periodo ", "catena-45", "LetturaPeriodo"} {
		l, err := norma.ParseLettura(id)
		var sintassi *norma.SyntaxError
		if l != 0 || !errors.As(err, &sintassi) {
			t.Errorf("ParseLettura(%q) = %d, %v", id, l, err)
			continue
		}
		if sintassi.Cosa != "lettura" || sintassi.Testo != id || sintassi.Atteso == "" || !strings.Contains(err.Error(), id) {
			t.Errorf("ParseLettura(%q): error %+v", id, sintassi)
		}
	}
}

func TestLettureSet(t *testing.T) {
	var vuoto, s norma.Letture
	if !vuoto.IsZero() || vuoto.Has(norma.LetturaPeriodo) || len(slices.Collect(vuoto.All())) != 0 {
		t.Error("the zero set is not empty")
	}
	for _, l := range [...]norma.Lettura{0, norma.LetturaAttiDelDirettore + 1, 127, 128, 255} {
		s.Add(l)
		if s.Has(l) {
			t.Errorf("the set has the reading %d, which does not exist", l)
		}
	}
	if !s.IsZero() {
		t.Errorf("readings that do not exist changed the set: %v", s)
	}

	s.Add(norma.LetturaAttiDelDirettore)
	s.Add(norma.LetturaTermine)
	s.Add(norma.LetturaTermine)
	s.Add(norma.LetturaPeriodo)
	want := []norma.Lettura{norma.LetturaPeriodo, norma.LetturaTermine, norma.LetturaAttiDelDirettore}
	if got := slices.Collect(s.All()); !slices.Equal(got, want) {
		t.Errorf("All() = %v, want %v", got, want)
	}
	if got := s.Len(); got != len(want) || vuoto.Len() != 0 {
		t.Errorf("Len() = %d, want %d", got, len(want))
	}
	for l := range norma.AllLetture() {
		if s.Has(l) != slices.Contains(want, l) {
			t.Errorf("Has(%q) = %t", l, s.Has(l))
		}
	}

	var u norma.Letture
	u.Add(norma.LetturaPeriodo)
	u.Add(norma.LetturaTutor)
	prima := s
	unione := s.Union(u)
	want = []norma.Lettura{norma.LetturaPeriodo, norma.LetturaTermine, norma.LetturaTutor, norma.LetturaAttiDelDirettore}
	if got := slices.Collect(unione.All()); !slices.Equal(got, want) {
		t.Errorf("Union: All() = %v, want %v", got, want)
	}
	if s != prima || unione != u.Union(s) || unione.IsZero() || s.Union(vuoto) != s {
		t.Error("Union changes its operands, or depends on their order")
	}

	var tutte norma.Letture
	for l := range norma.AllLetture() {
		tutte.Add(l)
	}
	if got, want := slices.Collect(tutte.All()), slices.Collect(norma.AllLetture()); !slices.Equal(got, want) {
		t.Errorf("the set of all readings yields %v, want %v", got, want)
	}
	for l := range tutte.All() {
		if l != norma.LetturaPeriodo {
			t.Errorf("first reading of the set is %q", l)
		}
		break
	}

	// Bits that stand for no reading are not yielded.
	estranea := norma.Letture{1, 1 << 63}
	if got := slices.Collect(estranea.All()); len(got) != 0 {
		t.Errorf("a set without readings yields %v", got)
	}
	estranea = norma.Letture{1, 1 << 62}
	estranea.Add(norma.LetturaEta)
	if got := slices.Collect(estranea.All()); !slices.Equal(got, []norma.Lettura{norma.LetturaEta}) {
		t.Errorf("a set with a foreign bit yields %v", got)
	}
}

func TestLettureAllocateNothing(t *testing.T) {
	var u norma.Letture
	u.Add(norma.LetturaTutor)
	var quante int
	if n := testing.AllocsPerRun(100, func() {
		var s norma.Letture
		s.Add(norma.LetturaPeriodo)
		s = s.Union(u)
		for l := range s.All() {
			quante += len(l.Scelta(norma.Inglese))
		}
	}); n != 0 || quante == 0 {
		t.Errorf("%v allocations a run, want none", n)
	}
}

func ExampleLettura() {
	l := norma.LetturaCreditoEccedente
	fmt.Println(l)
	fmt.Println(l.Domanda(norma.Inglese))
	fmt.Println(l.Scelta(norma.Inglese))
	fmt.Println(l.Motivo(norma.Inglese))
	// Output:
	// credito-eccedente
	// What happens when the credit exceeds the hours due?
	// Zero hours are left, the surplus is lost and there is no deadline for the start.
	// A reduction cannot go below nothing.
}

func ExampleParseLettura() {
	l, err := norma.ParseLettura("diploma-con-qualifica")
	fmt.Println(l.Scelta(norma.Italiano), err)
	// Output: Nella lett. c), un anno, qualunque nome si dia al contratto. <nil>
}

func ExampleLetture() {
	var s norma.Letture
	s.Add(norma.LetturaTreQuattroMesi)
	s.Add(norma.LetturaPeriodo)
	for l := range s.All() {
		fmt.Println(l)
	}
	// Output:
	// periodo
	// tre-quattro-mesi
}
