package crediti

import (
	"iter"
	"strconv"

	"norma"
)

// TabellaIngresso says by which provisions credits on entry shorten a path of Capo I.
type TabellaIngresso struct {
	Riduzione norma.Riferimento // they may: reg. reg. Lazio 7/2017, art. 4, c. 3; "": the discipline has none
	Standard  norma.Riferimento // who is in compulsory education keeps its minimum standards: art. 11, c. 1
	Elementi  norma.Riferimento // what they may rest on: art. 11, c. 2
}

// Limiti are the shortest and the longest length that a path allows before any credit, and the length agreed: an input that is
// missing is asked only where the agreed length turns on it. A zero Pattuita stands for no length: everything is asked.
type Limiti struct {
	Minimo, Massimo norma.Cifra[int] // months
	Pattuita        norma.Durata
}

// Riduzione is what credits on entry do to the longest length of a path of Capo I.
//
//nolint:recvcheck // rules fill it in place, callers take it by value
type Riduzione struct {
	norma.Giudizio
	Prima   norma.Cifra[int]  // months, before any credit
	Tolti   int               // months that the accepted credits take off; meaningful once Restano is known
	AlMeno  int               // months: however the doubts are settled, the longest length is no shorter than this
	AlPiu   int               // and no longer than this
	Restano norma.Opt[int]    // months left, never fewer than the shortest length; unknown while a credit cannot be judged
	Rif     norma.Riferimento // the provision that decides AlPiu

	ingressi []Ingresso
	tabella  TabellaIngresso
}

// VoceIngresso is the fate of one credit on entry.
type VoceIngresso struct {
	Accolto norma.Opt[bool] // unknown: it cannot be judged
	Mesi    norma.Opt[int]  // months recognised; unknown where they were not said
	Motivo  string          // why it is refused or in doubt: the code of a finding; "" otherwise
}

var (
	ingressoNonAttestato = norma.Controllo{
		Codice: "crediti/ingresso-non-attestato", Gravita: norma.Avviso,
		IT: "credito in ingresso non accolto: la frequenza non è documentata o le competenze da lavoro non sono attestate né certificate",
		EN: "credit on entry refused: attendance is not documented, or skills from work are neither attested nor certified",
	}
	mesiImpossibili = norma.Controllo{
		Codice: "crediti/mesi-impossibili", Gravita: norma.Mancante,
		IT: "{trovato} mesi non è una durata possibile",
		EN: "{trovato} months is not a possible length",
	}
	minimoDecide = norma.Controllo{
		Codice: "crediti/minimo-dopo-i-crediti", Gravita: norma.Avviso,
		IT: "i crediti porterebbero la durata massima a {trovato}: resta di {ammesso}, il minimo",
		EN: "credits would bring the longest length down to {trovato}: it stays {ammesso}, the minimum",
	}
)

// MassimoMesi is how many months one credit on entry may take off: more is no possible number.
const MassimoMesi = 60

// ApplyIngresso takes the months of the accepted credits off the longest length, down to the shortest one (reading
// minimo-dopo-crediti). A credit rests on attendance that is documented, of school, of vocational education and training or of
// vocational training, or on skills from work that are attested or certified under d.lgs. 13/2013: art. 11, c. 2. How it is
// valued is left to an act of the regional Director (art. 11, c. 3; reading atti-del-direttore). dove is where the list stands in
// its document. At most MassimoIngresso credits are examined.
//
// The result keeps the list: do not change it while Voci or Spiegazione are still to be asked.
func ApplyIngresso(l Limiti, ingressi []Ingresso, t TabellaIngresso, dove norma.Puntatore) Riduzione {
	massimo := l.Massimo.Valore
	r := Riduzione{Prima: l.Massimo, AlMeno: massimo, AlPiu: massimo, Restano: norma.Known(massimo), Rif: l.Massimo.Rif, tabella: t}
	if len(ingressi) == 0 || t.Riduzione == "" {
		return r
	}
	r.Esito = norma.Rispettato
	r.Letture.Add(norma.LetturaAttiDelDirettore)
	certi, incerti := 0, 0 // months
	if n := len(ingressi); n > MassimoIngresso {
		r.Report(&troppi, dove, strconv.Itoa(n), strconv.Itoa(MassimoIngresso), t.Elementi)
		ingressi = ingressi[:MassimoIngresso]
		incerti = massimo // whatever the others say
	}
	r.ingressi = ingressi
	for i := range ingressi {
		switch e := ingressi[i].esamina(); {
		case e.motivo == nil:
			certi += e.mesi
		case e.motivo.Gravita == norma.Mancante:
			incerti += e.mesi
		}
	}
	r.Tolti, r.AlMeno, r.AlPiu = certi, scala(l, massimo-certi-incerti), scala(l, massimo-certi)
	decide := r.AlMeno < r.AlPiu && (l.Pattuita.IsZero() || l.Pattuita.Compare(norma.Mesi(r.AlMeno)) > 0 && l.Pattuita.Compare(norma.Mesi(r.AlPiu)) <= 0)
	for i := range ingressi {
		r.riferisci(i, decide, dove)
	}
	switch {
	case massimo-certi < l.Minimo.Valore:
		r.Rif = l.Minimo.Rif
		r.Letture.Add(norma.LetturaMinimoDopoCrediti)
		r.Report(&minimoDecide, dove, mesi(massimo-certi), mesi(r.AlPiu), l.Minimo.Rif)
	case certi > 0:
		r.Rif = t.Riduzione
	}
	r.Restano = norma.Opt[int]{}
	if r.AlMeno == r.AlPiu {
		r.Restano = norma.Known(r.AlPiu)
	}
	return r
}

// scala keeps a reduced length between the shortest and the longest one.
func scala(l Limiti, n int) int { return min(max(n, l.Minimo.Valore), l.Massimo.Valore) }

func mesi(n int) string { return norma.Mesi(n).String() }

// esameIngresso is what is thought of a credit on entry: nil is accepted. The months are those that it takes off, or may.
type esameIngresso struct {
	motivo *norma.Controllo
	campo  string
	mesi   int
}

// esamina judges a credit by its own facts. A condition that fails decides, whatever is missing beside it.
func (c *Ingresso) esamina() esameIngresso {
	attestato, detto := c.Attestato.Value()
	n, noti := c.Mesi.Value()
	possibili := noti && n >= 0 && n <= MassimoMesi
	if !possibili {
		n = MassimoMesi
	}
	switch c.Elemento {
	case Istruzione, IstruzioneFormazione, FormazioneProfessionale, Lavoro, "":
	default:
		return esameIngresso{&sconosciuta, "elemento", n}
	}
	switch {
	case detto && !attestato:
		return esameIngresso{&ingressoNonAttestato, "attestato", 0}
	case noti && !possibili:
		return esameIngresso{&mesiImpossibili, "mesi", n}
	case c.Elemento == "":
		return esameIngresso{&mancaDato, "elemento", n}
	case !detto:
		return esameIngresso{&mancaDato, "attestato", n}
	case !noti:
		return esameIngresso{&mancaDato, "mesi", n}
	}
	return esameIngresso{mesi: n}
}

// riferisci says what was thought of a credit; decide is whether what is missing matters.
func (r *Riduzione) riferisci(i int, decide bool, dove norma.Puntatore) {
	c := &r.ingressi[i]
	e := c.esamina()
	if e.motivo == nil || e.motivo == &mancaDato && (!decide || e.mesi == 0) {
		return
	}
	luogo, rif := dove.Indice(i).Campo(e.campo), r.tabella.Elementi
	switch e.motivo {
	case &mancaDato:
		r.Missing(luogo, rif)
	case &sconosciuta:
		r.Unknown(luogo, string(c.Elemento), rif)
	case &mesiImpossibili:
		r.Report(e.motivo, luogo, c.Mesi.String(), "", rif)
	default:
		r.Report(e.motivo, luogo, "", "", rif)
	}
}

// Voci is the fate of each credit, in the order in which they were claimed.
func (r Riduzione) Voci() iter.Seq2[int, VoceIngresso] {
	return func(yield func(int, VoceIngresso) bool) {
		for i := range r.ingressi {
			e := r.ingressi[i].esamina()
			v := VoceIngresso{Mesi: r.ingressi[i].Mesi}
			switch {
			case e.motivo == nil:
				v.Accolto = norma.Known(true)
			case e.motivo.Gravita == norma.Avviso:
				v.Accolto, v.Mesi = norma.Known(false), norma.Known(0)
			}
			if e.motivo != nil {
				v.Motivo = e.motivo.Codice
			}
			if !yield(i, v) {
				return
			}
		}
	}
}

// Spiegazione is the explanation: the length before, each credit with its fate, the length that is left.
func (r Riduzione) Spiegazione() norma.Spiegazione {
	var righe []norma.Spiegazione
	if !r.Prima.IsZero() {
		righe = append(righe, norma.Riga(&etMesiPrima, mesi(r.Prima.Valore), r.Prima.Rif))
	}
	for i, v := range r.Voci() {
		tolti := ""
		if n, noti := v.Mesi.Value(); noti && !v.Accolto.IsZero() {
			tolti = mesi(n)
		}
		righe = append(righe, norma.Riga(&etElemento, string(r.ingressi[i].Elemento), r.tabella.Elementi,
			norma.Riga(&etAccolto, v.Accolto.String(), ""),
			norma.Riga(&etMesi, tolti, ""),
			norma.Riga(&etMotivo, v.Motivo, "")))
	}
	if n, noti := r.Restano.Value(); noti {
		righe = append(righe, norma.Riga(&etMesiTolti, mesi(r.Tolti), r.tabella.Riduzione), norma.Riga(&etMesiRestano, mesi(n), r.Rif))
	}
	return r.Giudizio.Spiegazione(&etIngresso, righe...)
}

// FormaRiduzione is the shape of the explanation of a Riduzione.
func FormaRiduzione() norma.Forma {
	return norma.FormaGiudizio(&etIngresso,
		norma.NewForma(&etMesiPrima),
		norma.NewForma(&etElemento, norma.NewForma(&etAccolto), norma.NewForma(&etMesi), norma.NewForma(&etMotivo)),
		norma.NewForma(&etMesiTolti),
		norma.NewForma(&etMesiRestano))
}

var (
	etIngresso    = norma.Etichetta{Nome: "ingresso", IT: "crediti in ingresso", EN: "credits on entry"}
	etMesiPrima   = norma.Etichetta{Nome: "prima", IT: "durata massima prima dei crediti", EN: "longest length before credits"}
	etElemento    = norma.Etichetta{Nome: "credito", IT: "credito", EN: "credit", Letterale: true}
	etMesi        = norma.Etichetta{Nome: "mesi", IT: "durata riconosciuta", EN: "length recognised"}
	etMesiTolti   = norma.Etichetta{Nome: "tolti", IT: "durata riconosciuta in tutto", EN: "length recognised in all"}
	etMesiRestano = norma.Etichetta{Nome: "restano", IT: "durata massima che resta", EN: "longest length left"}
)
