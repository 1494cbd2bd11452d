package norma

import (
	"iter"
	"math/bits"
)

// Lettura is a documented reading (lettura, interpretazione): one of several that an ambiguous text allows, chosen, named and
// explained. A result says which ones it rests on. What is stable is the identifier that String returns, not the number: store
// the former. The zero value is no reading.
type Lettura uint8

// The readings.
const (
	// Readings on counting, ages, hours and credits.

	LetturaPeriodo           Lettura = iota + 1 // how long a contract lasts from its first day to its last
	LetturaTermine                              // when a deadline of days, months or years ends
	LetturaEta                                  // the age on a day
	LetturaFasciaEta                            // which ages an age band contains
	LetturaTreQuattroMesi                       // the seasonal bands at exactly three and four months
	LetturaOreTotali                            // the total of public training: by title of study or 40 hours a year
	LetturaCreditiStagionali                    // whether credits reduce the seasonal hours
	LetturaOrdineCrediti                        // which hours credits take away
	LetturaMinimoDopoCrediti                    // whether credits may go below the six months
	LetturaCfuDurata                            // how university credits shorten the maximum
	LetturaEsternaPerAnno                       // to which years the caps on external training apply
	LetturaArrotondamento                       // whether figures are rounded

	// Readings on which day, contract and title count.

	LetturaDataDiRiferimento   // which day picks version and facts
	LetturaEntrataInVigore     // contracts that straddle the entry into force
	LetturaTerritorio          // which contracts are Lazio's
	LetturaTitoloPosseduto     // which title of study fixes the hours
	LetturaDiplomaConQualifica // the diploma for who holds the qualifica

	// Readings on extensions, suspensions and the end.

	LetturaProrogaOltreIlMassimo // an extension beyond the maximum
	LetturaProrogaEntroIlMassimo // a later end inside the maximum
	LetturaProrogaERiduzione     // credits and extension together
	LetturaProroghePlurime       // several extensions
	LetturaDecorrenzaProroga     // from when the year of extension counts
	LetturaProrogaForma          // the order of the acts of an extension
	LetturaAnnoDiProroga         // the external cap in a year of extension
	LetturaSospensione           // absences of more than 30 days
	LetturaFineAnticipata        // the title comes before the end

	// Readings on the years of the path.

	LetturaAnnoDiPercorso     // a start in a later year of the path
	LetturaInizioInCorsoDAnno // a contract that starts or ends inside a year

	// Readings on credits.

	LetturaCreditoEccedente // a credit above the hours
	LetturaModuloCompletato // a part of a module
	LetturaContenutoAnalogo // modules of like content
	LetturaSicurezza        // the safety credit and its overlap with a module

	// Readings on seasonal contracts, contract years and the public offer.

	LetturaStagionaleLungo       // a seasonal contract over six or twelve months
	LetturaStagionaliInSequenza  // several seasonal contracts
	LetturaStagionaleCapoI       // a seasonal contract of Capo I
	LetturaAvvioStagionaleBreve  // the start of training in a short seasonal contract
	LetturaAnnoContrattuale      // contract years, 60 months and odd lengths
	LetturaCatena4530            // the chain of 45 and 30 days
	LetturaOffertaNonDisponibile // the hours when there is no obligation

	// Readings on attendance and part time.

	LetturaFrequenzaZero       // a year without external or internal hours
	LetturaFrequenzaUltimoAnno // the yearly attendance check in the last year
	LetturaTempoParziale       // part-time work

	// Readings on higher training, research, minors and tutors.

	LetturaPfiIts            // the university in the PFI of an ITS
	LetturaDottorato         // ages, titles and length of a doctorate
	LetturaMinorenne         // an apprentice who turns 18
	LetturaObbligoIstruzione // who is in compulsory education
	LetturaTreMesiDiLavoro   // the three months of work
	LetturaCicloUnico120     // the 120 CFU of the ciclo unico
	LetturaTitoliRicerca     // the list of titles for research
	LetturaEsternaIts        // the base of the external share of an ITS
	LetturaDurataIts         // the maximum length for an ITS
	LetturaRicerca20         // the base of the 20 % of internal training in research
	LetturaTutor             // levels and kinds of tutors
	LetturaRetribuzioneCcnl  // what the collective agreement may change in pay

	// Readings on documents and citations.

	LetturaMesiDichiarati // the months in the PFI against its dates
	LetturaCommaDoppio    // a comma printed twice, and one missing
	LetturaIntegrazioni   // content beyond the annexes
	LetturaDossier        // when the documents of the dossier are due

	// Readings on the school-work register.

	LetturaEntiPrivati    // how a private body is recognised in the register
	LetturaPostiEMassimo  // seats against the maximum of students
	LetturaPec            // matching a certified mail
	LetturaPartecipazione // what the 100 % of participation is

	LetturaLuogoApprendistato // which data describe an offer of apprenticeship
	LetturaPostiContemporanei // whether seats are counted at one time or over the year

	// Readings on the hours between school and work.

	LetturaAnnoScolastico // which school year fixes the hours of who began under another law
	LetturaOreDeiPercorsi // which hours count toward the minimum

	// Reading on what later acts are to settle.

	LetturaAttiDelDirettore // the criteria left to acts of the regional Director
)

// bilingue is a text in the two languages.
type bilingue struct{ it, en string }

func (t bilingue) in(l Lingua) string { return l.Scegli(t.it, t.en) }

// lettura is a row of the table: the identifier, the question that the text leaves open, the answer taken and the reason.
type lettura struct {
	id                      string
	domanda, scelta, motivo bilingue
}

// A set has a bit for every reading: this constant does not compile if the table outgrows it.
const _ = uint(len(Letture{})*64 - len(letture))

// riga is the row of a reading; the empty row 0 for none or for one that does not exist.
func (l Lettura) riga() *lettura {
	if int(l) < len(letture) {
		return &letture[l]
	}
	return &letture[0]
}

// String is the stable identifier: "periodo", "tre-quattro-mesi"; "" for no reading or one that does not exist.
func (l Lettura) String() string { return l.riga().id }

// Domanda is the question that the text leaves open.
func (l Lettura) Domanda(in Lingua) string { return l.riga().domanda.in(in) }

// Scelta is the answer that norma takes, and the other view where there is one worth naming.
func (l Lettura) Scelta(in Lingua) string { return l.riga().scelta.in(in) }

// Motivo is why norma takes that answer, and on what weak ground where the ground is weak: a secondary source, an inference.
func (l Lettura) Motivo(in Lingua) string { return l.riga().motivo.in(in) }

// ParseLettura reads the identifier of a reading, exactly as String writes it.
func ParseLettura(id string) (Lettura, error) {
	for l := range AllLetture() {
		if l.riga().id == id {
			return l, nil
		}
	}
	return 0, &SyntaxError{Cosa: "lettura", Testo: id, Atteso: `l'identificativo di una lettura, come "periodo"`}
}

// AllLetture yields every reading, in the order of the table.
func AllLetture() iter.Seq[Lettura] {
	return func(yield func(Lettura) bool) {
		for l := range len(letture) - 1 {
			if !yield(Lettura(l + 1)) {
				return
			}
		}
	}
}

// Letture is a set of readings: comparable, without anything on the heap. The zero value is the empty set.
//
//nolint:recvcheck // Add alone changes the set, in place.
type Letture [2]uint64

// Add puts a reading into the set; no reading, or one that does not exist, changes nothing.
func (s *Letture) Add(l Lettura) {
	if l.esiste() {
		s[l/64] |= 1 << (l % 64)
	}
}

// Has reports whether a reading is in the set.
func (s Letture) Has(l Lettura) bool {
	return l.esiste() && s[l/64]&(1<<(l%64)) != 0
}

func (l Lettura) esiste() bool { return l != 0 && int(l) < len(letture) }

// Len is how many readings are in the set.
func (s Letture) Len() (n int) {
	for range s.All() {
		n++
	}
	return n
}

// Union is the set of the readings that are in one set or in the other.
func (s Letture) Union(t Letture) Letture { return Letture{s[0] | t[0], s[1] | t[1]} }

// IsZero reports whether the set is empty.
func (s Letture) IsZero() bool { return s == Letture{} }

// All yields the readings of the set, in the order of the table.
func (s Letture) All() iter.Seq[Lettura] {
	return func(yield func(Lettura) bool) {
		for i, parola := range s {
			for ; parola != 0; parola &= parola - 1 {
				l := Lettura(i*64 + bits.TrailingZeros64(parola))
				if l.esiste() && !yield(l) {
					return
				}
			}
		}
	}
}
