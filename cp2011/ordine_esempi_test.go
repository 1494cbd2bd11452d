package cp2011_test

import (
	"fmt"
	"slices"

	"norma/cp2011"
)

// The fifth voce of a unit comes after the fourth, and before those of the next unit.
func ExampleVoce_Compare() {
	var voci []cp2011.Voce
	for _, s := range []string{"5.2.2.4.0.5", "5.2.2.3.2.4", "5.2.2.4.0.4"} {
		v, _ := cp2011.ParseVoce(s)
		voci = append(voci, v)
	}
	slices.SortFunc(voci, cp2011.Voce.Compare)
	fmt.Println(voci)
	// Output: [5.2.2.3.2.4 5.2.2.4.0.4 5.2.2.4.0.5]
}
