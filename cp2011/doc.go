// Package cp2011 is Istat's classification of occupations CP2011 (classificazione delle professioni), whole: host profiles of the
// school-work register name their occupations by it. It reads codes as strictly or as leniently as asked, walks the classification,
// finds the units that everyday words name, and says what became of a code in the edition that followed.
//
// A Codice (code) is one of five levels: 9 major groups, 37 groups, 129 classes, 511 categories, 800 units. Under a unit stand its
// voci, 6,717 names of occupations in all. The units are paired with the minor groups of ISCO-08, one each.
//
//	for _, t := range cp2011.Search("adetto vendite") {
//		fmt.Println(t.Codice, t.Codice.Title(), t.Name())
//	}
//
// Many words of every day are in neither list ("tassista", "tabaccaio"): the search, and only the search, knows 156 names of norma's
// own beside them.
//
// It does not translate codes into the CP2021, of which only the list of units is known, and does not tell whether an occupation
// suits a young worker.
//
// # Data
//
// Codes and titles: Istat, La classificazione delle professioni, 2013, free to reuse with its source named. Pairs with ISCO-08: Istat;
// English titles of the groups: ILO. Names of occupations: INAIL, controlled vocabulary of the CP2011, CC BY 4.0. Codes of the CP2021:
// Istat. The files stand in testdata, and go generate makes the tables out of them: one constant text each for titles, names and stems,
// and where each begins. Nothing is computed at start-up.
//
// Istat adopted the CP2021 on 1 January 2023, the mandatory communications on 2 April 2025: Codice.Check gives the notice.
//
// # Zero values
//
// The zero Codice, Voce and Isco are absent: their text is empty and nothing is under them. All functions are safe for concurrent use.
package cp2011

//go:generate go run ../internal/gen/cp2011 testdata .
