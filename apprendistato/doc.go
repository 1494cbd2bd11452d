// Package apprendistato evaluates contracts of apprenticeship: eligibility, title, length, extensions, hours of public training and when
// they are due, shares of external and internal training, attendance, tutors, acts, pay, registration. Every figure and every finding
// carries the provision it comes from.
//
// A Contratto (contract) is evaluated by a Disciplina (discipline: the figures of a region, over those of the State). Each rule is a
// method that returns its own result, and Evaluate applies them all:
//
//	v := apprendistato.Lazio().Evaluate(&c)
//	fmt.Println(v.Esito, v.FormazionePubblica.Ore, v.FormazionePubblica.Totale.Rif)
//
// # What it decides
//
// The three kinds of apprenticeship of reg. reg. Lazio 29 marzo 2017, n. 7: for the qualifica and the professional diploma (Capo I),
// professionalising (Capo II), of higher training and research (Capo III), with the ages and lengths of d.lgs. 15 giugno 2015, n. 81.
// A rule of another chapter than the path's says nothing. Other regions and contracts hired before 31 March 2017 are not applicable,
// and the result says so. Paths that Lazio leaves to the State (the diploma of upper secondary school, the annual course, IFTS) are
// answered by State law, as far as it was read. It does not look at contributions, the ratio of apprentices to workers, or the reality of what it is told.
//
// # Disciplines as documents
//
// A discipline is a table of figures, each with its provision and how that was read: Lazio, Nazionale (the State's), or one of yours, made
// from a Tabella in Go or from its JSON document by ParseTabella. A region's table restates nothing: what it leaves empty is State law.
// NewDisciplina refuses one that does not hold together or goes past State law, and every result of it says that it is simulated. Compare
// tells what two disciplines say differently of the same contracts.
//
// # Missing and impossible input
//
// A fact that a rule needs and does not have is a finding of gravity norma.Mancante, with the place of the fact: the verdict is then
// norma.Indeterminato and the figure it decides stays unknown, never zero. The comment on each member of Contratto says what its
// absence means. An impossible date, a word that is none or hours below zero are reported in the same way.
//
// # Data
//
// The figures of Lazio were read in the Bollettino Ufficiale (BUR Lazio 30/03/2017, n. 26), those of d.lgs. 81/2015 in the Gazzetta
// Ufficiale and its consolidated text; what was read only second-hand has norma.Riferita as its provenance (Fonte).
//
// All functions are safe for concurrent use; a Disciplina cannot change.
package apprendistato
