// Package pfi holds and examines the documents of an apprenticeship of Capo I and III: the individual training plan (piano formativo
// individuale, PFI: Allegato B), the protocol between institution and employer (Allegato A), the apprentice's dossier (Allegato E), the final
// report of research, what the apprentice is told. reg. reg. Lazio 29 marzo 2017, n. 7.
//
// Each document is read from JSON with the place of whatever is wrong in it, keeps what norma does not know, is written back the same, and
// has its schema, the list of its members and a walk over those that are there:
//
//	p, rilievi, err := pfi.ParsePiano(b)
//	v := p.Validate(apprendistato.Lazio())
//	for _, r := range v.Rilievi { fmt.Println(r.Dove, r.Messaggio(norma.Italiano), r.Rif) }
//
// # The plan
//
// A Piano holds every field of the form and contains the Contratto (contract) that package apprendistato judges: what the two have in
// common stands in the contract alone. Validate looks for the minimum elements of the plan's own article (art. 6, 25, 30 or 37, c. 2: nine,
// nine, ten and seven), and looks at the soundness of identifiers, at what must agree, and at the contract's rules that a plan must keep.
// Firme says who signs and what is missing for it; Compare what changed from a version to the next, and whether it may; Modulo lays the
// plan out as the form does.
//
// Section 4 of the form is not in the published text, nor its notes 7 to 12. It is built here from what the articles ask for: skills, ways and
// hours of tutoring, and for each year external and internal hours, learning results, contents, ways and places. That the training is
// divided so is practice (norma.Prassi); what must be there is the articles'.
//
// # What it does not decide
//
// Whether skills, contents and criteria are any good; whether a code was ever assigned; whether skills fit a figure of the repertory, which the
// institution declares. A plan of the professionalising path has no such form and is not applicable.
//
// # Zero values
//
// The zero value of every member means absent; its comment says what absence means. All functions are safe for concurrent use.
package pfi
