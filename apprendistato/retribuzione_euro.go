package apprendistato

import (
	"github.com/shopspring/decimal"

	"norma"
)

// Euros are exact decimals and only here: no rule computes in them, and nothing is rounded unless the caller asks (reading
// arrotondamento).

const (
	decimaliOre      = 4 // norma.Ora is ten thousand
	decimaliQuota    = 2 // a share in per cent
	decimaliEuro     = 2 // cents
	pagaMassima      = 1_000_000
	esponenteMinimo  = -30 // of an hourly pay: beyond these a figure is a slip, and costs as much as whoever wrote it likes
	esponenteMassimo = 6
)

// Decimale is an amount of hours as an exact decimal number.
func Decimale(o norma.Ore) decimal.Decimal { return decimal.New(int64(o), -decimaliOre) }

// Importo is what so many hours of external and of internal training are paid at an hourly pay, in euros: hours times pay times share,
// exact, never rounded. On the professionalising path the share is the whole. It is false, and no amount, while a share is unknown,
// and for hours below zero or a pay that is below zero, above a million or written with more than thirty decimals.
func (r Retribuzione) Importo(esterne, interne norma.Ore, paga decimal.Decimal) (decimal.Decimal, bool) {
	if esterne < 0 || interne < 0 || paga.Exponent() < esponenteMinimo || paga.Exponent() > esponenteMassimo ||
		paga.IsNegative() || paga.Cmp(decimal.New(pagaMassima, 0)) > 0 {
		return decimal.Decimal{}, false
	}
	esterna, interna := r.Esterna, r.Interna
	if q := r.Regime(); !q.IsZero() && q.Valore == RetribuzionePiena {
		esterna = norma.Cifra[norma.Percento]{Valore: tutta, Rif: q.Rif}
		interna = esterna
	}
	if esterna.IsZero() || interna.IsZero() {
		return decimal.Decimal{}, false
	}
	ore := Decimale(esterne).Mul(percento(esterna.Valore)).Add(Decimale(interne).Mul(percento(interna.Valore)))
	return ore.Mul(paga), true
}

func percento(p norma.Percento) decimal.Decimal { return decimal.New(int64(p), -decimaliQuota) }

// Centesimi rounds an amount in euros to the cent, half a cent up. The library never calls it: rounding is the caller's.
func Centesimi(euro decimal.Decimal) decimal.Decimal {
	switch {
	case euro.IsZero() || int64(euro.NumDigits())+int64(euro.Exponent()) < -decimaliEuro: // less than a tenth of a cent, in however many digits
		return decimal.New(0, -decimaliEuro)
	case euro.Exponent() >= -decimaliEuro:
		return euro
	}
	return euro.Add(decimal.New(5, -decimaliEuro-1)).RoundFloor(decimaliEuro)
}
