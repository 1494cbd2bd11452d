package identificativi_test

import (
	"testing"

	"norma"
	"norma/internal/identificativi"
)

// Where results go, so that nothing is left out of what is measured.
var (
	esito  identificativi.Esame
	giorno norma.Data
)

func BenchmarkParse(b *testing.B) {
	ateco := func(s string) (identificativi.Ateco, identificativi.Esame) {
		return identificativi.ParseAteco(s, identificativi.Ateco2025)
	}
	misura(b, "CodiceFiscale", identificativi.ParseCodiceFiscale, "RSSMRA80A01H501U", "rss mra 80a01 h501u", "RSSMRAULALMHRLMD", "02438750586")
	misura(b, "CodicePersona", identificativi.ParseCodicePersona, "RSSMRA80A01H501U", "02438750586")
	misura(b, "PartitaIVA", identificativi.ParsePartitaIVA, "IT00743110157")
	misura(b, "CAP", identificativi.ParseCAP, "00186")
	misura(b, "Ateco", ateco, "10.71.10")
	misura(b, "CodiceCNEL", identificativi.ParseCodiceCNEL, "H011")
	misura(b, "Meccanografico", identificativi.ParseMeccanografico, "RMIS00100X", "MIIC8CK007")
	misura(b, "Permesso", identificativi.ParsePermesso, "I12345678")
	misura(b, "Belfiore", identificativi.ParseBelfiore, "H501")
	misura(b, "Casella", identificativi.ParseCasella, "protocollo@pec.comune.roma.it")
	misura(b, "PEC", identificativi.ParsePEC, "protocollo@pec.comune.roma.it", "Mario.Rossi@Libero.it")
}

// misura measures how long reading each of some codes takes.
func misura[T any](b *testing.B, nome string, parse func(string) (T, identificativi.Esame), testi ...string) {
	b.Helper()
	for _, s := range testi {
		b.Run(nome+"/"+s, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				_, esito = parse(s)
			}
			if !esito.OK() {
				b.Fatal(s)
			}
		})
	}
}

func BenchmarkCheck(b *testing.B) {
	c, _ := identificativi.ParseCodiceFiscale("RSSMRA80A01H501U")
	p := identificativi.Persona{Cognome: "Rossi", Nome: "Mario", Nascita: norma.Giorno(1980, 1, 1), Sesso: identificativi.Maschio}
	b.ReportAllocs()
	for b.Loop() {
		esito = c.Check(&p)
	}
}

func BenchmarkNascita(b *testing.B) {
	c, _ := identificativi.ParseCodiceFiscale("RSSMRA80A01H501U")
	b.ReportAllocs()
	for b.Loop() {
		giorno = c.Nascita(norma.Giorno(2026, 6, 1))
	}
}
