package norma

// Periodo is a span of days, the first and the last both included (Dal = from, Al = to). A zero Al has no end yet.
type Periodo struct{ Dal, Al Data }

// PeriodoDi is the span of so many months from a day: it ends on the day before the same-numbered day that many months later, or on the
// last day of a month that has no such day. Counted from the first day every time, never month upon month (reading periodo). Zero
// when the day is not Valid or the end leaves the years 1 to 9999.
func PeriodoDi(dal Data, mesi int) Periodo {
	al := fineMesi(dal, mesi)
	if !al.Valid() {
		return Periodo{}
	}
	return Periodo{dal, al}
}

// fineMesi is the last day of the n months that start on dal.
func fineMesi(dal Data, n int) Data {
	al := dal.AddMonths(n)
	if al.giorno == dal.giorno {
		return al.AddDays(-1)
	}
	return al // no such day in that month: its last day, to which AddMonths came back
}

// Valid reports whether both days are, and the first is not after the last.
func (p Periodo) Valid() bool { return p.Dal.Valid() && p.Al.Valid() && !p.Al.Before(p.Dal) }

// Contains reports whether a day falls in the span, its first and last day included. Without an end, every day from the first.
func (p Periodo) Contains(d Data) bool {
	return !d.Before(p.Dal) && (p.Al.IsZero() || !d.After(p.Al))
}

// Overlaps reports whether the two spans, both Valid, share a day.
func (p Periodo) Overlaps(q Periodo) bool { return !p.Al.Before(q.Dal) && !q.Al.Before(p.Dal) }

// Giorni is the number of days in the span, 0 when it is not Valid.
func (p Periodo) Giorni() int {
	if !p.Valid() {
		return 0
	}
	return p.Al.ordinale() - p.Dal.ordinale() + 1
}

// Durata measures the span, both days included: 1 June to 31 August is three months, to 1 September three months and a day,
// 30 November to 28 February three months (reading periodo). Zero when the span is not Valid.
func (p Periodo) Durata() Durata {
	if !p.Valid() {
		return Durata{}
	}
	mesi := (int(p.Al.anno)-int(p.Dal.anno))*12 + int(p.Al.mese) - int(p.Dal.mese)
	prima, ultimo := int(p.Dal.giorno)-1, int(p.Al.giorno) // months end on the day numbered prima, or on a shorter month's last
	lungo := giorniDelMese(int(p.Al.anno), int(p.Al.mese))
	if fine := min(prima, lungo); ultimo >= fine {
		if prima == 0 && ultimo == lungo { // to the end of a month that was begun on its first day
			return Durata{int32(mesi + 1), 0}
		}
		return Durata{int32(mesi), int8(ultimo - fine)}
	}
	scorso := giorniDelMese(int(p.Al.anno), (int(p.Al.mese)+10)%12+1)
	return Durata{int32(mesi - 1), int8(scorso - min(prima, scorso) + ultimo)}
}

// Anno is the i-th year of the span, counted from its first day: Anno(1) is the first. The last one ends where the span does.
// Zero when the span is not Valid or has no such year.
func (p Periodo) Anno(i int) Periodo {
	if i < 1 || i > annoMassimo || !p.Valid() {
		return Periodo{}
	}
	dal, al := p.Dal, p.Al
	if i > 1 {
		if dal = fineMesi(p.Dal, 12*(i-1)).AddDays(1); !dal.Valid() || dal.After(al) {
			return Periodo{}
		}
	}
	if f := fineMesi(p.Dal, 12*i); f.Valid() && f.Before(al) {
		al = f
	}
	return Periodo{dal, al}
}

// String is the span as ISO 8601 writes it: "2026-06-01/2026-08-31"; an unknown day is "..".
func (p Periodo) String() string {
	b := make([]byte, 0, len("2026-06-01/2026-08-31"))
	for i, d := range [...]Data{p.Dal, p.Al} {
		if i > 0 {
			b = append(b, '/')
		}
		if d.IsZero() {
			b = append(b, ".."...)
		} else {
			b = d.append(b)
		}
	}
	return string(b)
}
