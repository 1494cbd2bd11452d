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
// The zero value of almost every type means absent or unknown: a zero Data is no day, a zero Opt is not said, an empty Riferimento cites
// nothing, a Cifra without a provision is no figure. Of a few it is the plain case: no hours, the national Calendario, Italiano, Ufficiale.
//
// # Bounds
//
// A JSON document has at most 1,048,576 bytes, objects and lists that nest 32 deep, texts of 200 characters and lists as long as its schema
// says; what goes beyond is a finding of gravity Errore. A citation has at most 500 bytes. Work and memory grow with the input, no faster.
//
// # What is not seen
//
// Codes, citations, dates and words are read character by character, of ASCII or of the Latin alphabet: a zero-width character, a mark that
// turns the direction of writing, a letter or a digit of another script make them none. In a free text such a character is noticed. Messages
// show it escaped.
//
// # Logs
//
// Messages and errors quote what was found, which may be a person's: what is fit for logs are codes and gravities of findings, and receipts
// without data. The text of a SyntaxError may be personal; what it was read as, the position and what was expected are not.
//
// # Purity
//
// Nothing here reads a clock, a file, the network or the environment, starts a goroutine or holds state: same input, same output,
// and everything is safe for concurrent use.
package norma
