package norma

import "strconv"

// Durata is a measured length: whole months, and the days of the month begun. Only Periodo.Durata measures one, so that
// two lengths that start on the same day compare as their ends do. The zero value is an empty length.
type Durata struct {
	mesi   int32
	giorni int8
}

// Mesi is a length of exactly n months, as the law writes its limits.
func Mesi(n int) Durata { return Durata{mesi: int32(max(0, min(n, 12*annoMassimo)))} }

// Mesi is the number of whole months.
func (u Durata) Mesi() int { return int(u.mesi) }

// Giorni is the number of days beyond the whole months, 0 to 30.
func (u Durata) Giorni() int { return int(u.giorni) }

// Compare is -1, 0 or 1 as u is shorter than, as long as, or longer than q.
func (u Durata) Compare(q Durata) int {
	if u.mesi != q.mesi {
		if u.mesi < q.mesi {
			return -1
		}
		return 1
	}
	switch {
	case u.giorni < q.giorni:
		return -1
	case u.giorni > q.giorni:
		return 1
	}
	return 0
}

// AnniIniziati counts the years begun: 12 months make one, 12 months and a day two.
func (u Durata) AnniIniziati() int {
	n := (int(u.mesi) + 11) / 12
	if u.giorni > 0 && u.mesi%12 == 0 {
		n++
	}
	return n
}

// IsZero reports whether the length is empty.
func (u Durata) IsZero() bool { return u == Durata{} }

// String is the length as ISO 8601 writes it: "P3M", "P3M1D", "P10D", "P0D". Lingua.Valore says it in words.
func (u Durata) String() string {
	b := append(make([]byte, 0, len("P119988M30D")), 'P')
	if u.mesi != 0 {
		b = append(strconv.AppendInt(b, int64(u.mesi), 10), 'M')
	}
	if u.giorni != 0 || u.mesi == 0 {
		b = append(strconv.AppendInt(b, int64(u.giorni), 10), 'D')
	}
	return string(b)
}
