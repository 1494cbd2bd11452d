package norma

// Eta is the age in completed years of who was born on a day, on another day: a birthday counts from the day itself, and who
// was born on 29 February turns a year older on 1 March of a common year (reading eta). It is -1 when either day is not Valid
// or the birth comes after.
func Eta(nascita, il Data) int {
	if !nascita.Valid() || !il.Valid() || il.Before(nascita) {
		return -1
	}
	anni := int(il.anno) - int(nascita.anno)
	if il.mese < nascita.mese || il.mese == nascita.mese && il.giorno < nascita.giorno {
		anni--
	}
	return anni
}

// Compleanno is the day on which who was born on a day completes n years; zero when there is no such day.
func Compleanno(nascita Data, n int) Data {
	if n < 0 || n > annoMassimo {
		return Data{}
	}
	d := nascita.AddMonths(12 * n)
	if d.Valid() && d.giorno != nascita.giorno {
		return d.AddDays(1)
	}
	return d
}
