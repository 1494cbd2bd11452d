// Package norma is the vocabulary of a rules library for the Italian law of apprenticeships (apprendistato) and school-work
// alternation (alternanza scuola-lavoro): citations, civil dates and lengths, deadlines with public holidays, hours, figures with
// their provenance, verdicts, findings, the readings taken of ambiguous text, explanations.
//
// The rules stand in packages apprendistato, crediti, pfi and alternanza, which speak this vocabulary; codes of occupations and of public
// bodies in cp2011 and ipa. A rule is a plain function, its figures are data, and every figure and finding carries the provision it comes
// from.
//
// # Words
//
// The law's nouns are Italian, Go's idioms English. False friends: Data is a date, Fine an end, Termine a deadline, Cifra a figure,
// Rilievo a finding, Giudizio what a rule has to say, Esito a verdict, Lettura a reading, Fonte a provenance.
//
// # Zero values
//
// The zero value of every type means absent or unknown: a zero Data is no day, a zero Opt is not said, an empty Riferimento cites
// nothing, a Cifra without a provision is no figure.
//
// # Purity
//
// Nothing here reads a clock, a file, the network or the environment, starts a goroutine or holds state: same input, same output,
// and everything is safe for concurrent use.
package norma
