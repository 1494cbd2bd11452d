// Package crediti decides which credits (crediti formativi) reduce the hours of public training of a professionalising
// apprentice, by how much, and which credit takes away what: reg. reg. Lazio 7/2017, art. 13, c. 4, and art. 16. It also decides by
// how many months credits on entry shorten a path of Capo I (art. 4, c. 3, and art. 11), and university credits (CFU) one of Capo III
// (art. 21, c. 3, and art. 22, c. 1).
//
// It recognises modules of like content completed in earlier apprenticeships, each counted once, and general safety training.
// Every credit claimed is accepted or refused with its reason; where a fact is missing the hours that remain are unknown, never
// a guess. It does not decide how many hours there are to begin with: package apprendistato does.
//
// The criteria for recognition are delegated to an act of the regional Director (art. 16, c. 3) that norma does not hold: every
// result that rests on a credit says so (reading atti-del-direttore).
//
// The zero Credito claims nothing that could be judged; the zero Tabella recognises no credit. All functions are safe for
// concurrent use.
package crediti
