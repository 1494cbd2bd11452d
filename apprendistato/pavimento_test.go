package apprendistato_test

import (
	"encoding/json"
	"testing"

	"norma"
	"norma/apprendistato"
	"norma/crediti"
)

// The floor: what a payroll system writes by hand, in integers, from the same dates, with no citation, no check of its input and no
// explanation. The ratio of our rules to it is what their citations cost.

type contrattoAMano struct {
	nascita, inizio, fine                [3]int // year, month, day
	stagionale, qualifica, artigiano     bool
	livello                              int // 0, 1, 2
	credito                              int // hours
	finanziata, iscrizione               bool
	comunicazione, avviso                [3]int
	eta, mesi, giorni, ore               int
	perAnno                              [3]int
	avvio, entroAvviso, entroScelta, fin [3]int
	lecito, obbligatoria                 bool
}

func giorniAMano(a, m int) int {
	if m == 2 {
		if a%4 == 0 && (a%100 != 0 || a%400 == 0) {
			return 29
		}
		return 28
	}
	if m == 4 || m == 6 || m == 9 || m == 11 {
		return 30
	}
	return 31
}

func mesiAMano(d [3]int, n int) [3]int {
	m := d[0]*12 + d[1] - 1 + n
	r := [3]int{m / 12, m%12 + 1, d[2]}
	r[2] = min(r[2], giorniAMano(r[0], r[1]))
	return r
}

func giorniDopoAMano(d [3]int, n int) [3]int {
	d[2] += n
	for {
		l := giorniAMano(d[0], d[1])
		if d[2] <= l {
			return d
		}
		d[2] -= l
		if d[1]++; d[1] > 12 {
			d[0], d[1] = d[0]+1, 1
		}
	}
}

func festivoAMano(d [3]int) bool {
	t := [...]int{0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4}
	y := d[0]
	if d[1] < 3 {
		y--
	}
	if (y+y/4-y/100+y/400+t[d[1]-1]+d[2])%7 == 0 {
		return true
	}
	switch d[1]*100 + d[2] {
	case 101, 106, 425, 501, 602, 815, 1004, 1101, 1208, 1225, 1226:
		return true
	}
	return false
}

func ferialeAMano(d [3]int) [3]int {
	for festivoAMano(d) {
		d = giorniDopoAMano(d, 1)
	}
	return d
}

func primaAMano(a, b [3]int) bool {
	return a[0] < b[0] || a[0] == b[0] && (a[1] < b[1] || a[1] == b[1] && a[2] < b[2])
}

func (c *contrattoAMano) valuta() {
	c.eta = c.inizio[0] - c.nascita[0]
	if c.inizio[1] < c.nascita[1] || c.inizio[1] == c.nascita[1] && c.inizio[2] < c.nascita[2] {
		c.eta--
	}
	c.lecito = c.eta >= 18 && c.eta < 30 || c.eta == 17 && c.qualifica
	c.mesi = (c.fine[0]-c.inizio[0])*12 + c.fine[1] - c.inizio[1]
	switch l := giorniAMano(c.fine[0], c.fine[1]); {
	case c.inizio[2] == 1 && c.fine[2] == l:
		c.mesi, c.giorni = c.mesi+1, 0
	case c.fine[2] >= c.inizio[2]-1:
		c.giorni = c.fine[2] - c.inizio[2] + 1
	default:
		c.mesi--
		c.giorni = c.fine[2] + giorniAMano(c.fine[0], c.fine[1]) - c.inizio[2] + 1
	}
	massimo := 36
	if c.artigiano {
		massimo = 60
	}
	c.lecito = c.lecito && (c.stagionale || c.mesi >= 6) && (c.mesi < massimo || c.mesi == massimo && c.giorni == 0)
	if c.stagionale {
		switch {
		case c.mesi < 3 || c.mesi == 3 && c.giorni == 0:
			c.ore = 12 - 4*c.livello
		case c.mesi < 4 || c.mesi == 4 && c.giorni == 0:
			c.ore = 16 - 4*c.livello
		default:
			c.ore = 24 - 4*c.livello
		}
	} else {
		c.ore = max(0, 120-40*c.livello-c.credito)
	}
	anni := min(3, (c.mesi+11)/12)
	moduli := (c.ore + 39) / 40
	resto := c.ore
	for i := range anni {
		n := moduli / anni
		if i < moduli%anni {
			n++
		}
		c.perAnno[i] = min(n*40, resto)
		resto -= c.perAnno[i]
	}
	c.avvio = ferialeAMano(mesiAMano(c.inizio, 6))
	c.fin = c.avvio
	if primaAMano(c.fine, c.avvio) {
		c.fin = c.fine
	}
	c.obbligatoria = c.finanziata && c.iscrizione
	c.entroAvviso = ferialeAMano(giorniDopoAMano(c.comunicazione, 45))
	c.entroScelta = ferialeAMano(giorniDopoAMano(c.avviso, 30))
}

// aMano is contrattoPulito or stagionale as the floor has them.
func aMano(stagionale bool) contrattoAMano {
	c := contrattoAMano{
		nascita: [3]int{2006, 4, 12}, inizio: [3]int{2026, 6, 1}, fine: [3]int{2029, 5, 31}, livello: 1, finanziata: true, iscrizione: true,
		comunicazione: [3]int{2026, 5, 29}, avviso: [3]int{2026, 7, 1},
	}
	if stagionale {
		c.stagionale, c.fine = true, [3]int{2026, 8, 31}
	}
	return c
}

// The floor computes what the rules compute, or the ratio would mean nothing.
func TestPavimento(t *testing.T) {
	for _, breve := range []bool{false, true} {
		c, m := contrattoPulito(), aMano(breve)
		if breve {
			c = stagionale()
		}
		m.valuta()
		v := apprendistato.Lazio().Evaluate(&c)
		data := func(d [3]int) norma.Data { return norma.Giorno(uint16(d[0]), uint8(d[1]), uint8(d[2])) }
		if !v.FormazionePubblica.Ore.Is(norma.Ore(m.ore)*norma.Ora) || v.FormazionePubblica.Avvio.Prorogato != data(m.avvio) ||
			v.FormazionePubblica.AvvioEntro != data(m.fin) || v.Scadenze.Avviso.Prorogato != data(m.entroAvviso) ||
			v.Scadenze.Scelta.Prorogato != data(m.entroScelta) || m.lecito != (v.Esito == norma.Rispettato) || !v.Ammissione.Eta.Is(m.eta) {
			t.Errorf("%+v", m)
		}
		for a := range v.FormazionePubblica.Anni() {
			if a.Ore != norma.Ore(m.perAnno[a.Anno-1])*norma.Ora {
				t.Errorf("year %d: %v, %d", a.Anno, a.Ore, m.perAnno[a.Anno-1])
			}
		}
	}
}

func BenchmarkPavimento(b *testing.B) {
	d := apprendistato.Lazio()
	for _, caso := range []struct {
		nome  string
		c     apprendistato.Contratto
		aMano contrattoAMano
	}{
		{"ordinario", contrattoPulito(), aMano(false)},
		{"stagionale", stagionale(), aMano(true)},
	} {
		b.Run(caso.nome+"/a-mano", func(b *testing.B) {
			for b.Loop() {
				m := caso.aMano
				if m.valuta(); !m.lecito {
					b.Fatal(m)
				}
			}
		})
		b.Run(caso.nome+"/norma", func(b *testing.B) {
			for b.Loop() {
				if v := d.Evaluate(&caso.c); v.Esito != norma.Rispettato {
					b.Fatal(v.Esito)
				}
			}
		})
		b.Run(caso.nome+"/norma-con-anni", func(b *testing.B) {
			for b.Loop() {
				v := d.Evaluate(&caso.c)
				for a := range v.FormazionePubblica.Anni() {
					if a.Ore < 0 {
						b.Fatal(a)
					}
				}
			}
		})
	}
}

// semplice is the contract as encoding/json would have it.
type semplice struct {
	Percorso      string `json:"percorso"`
	Inizio        string `json:"inizio"`
	Fine          string `json:"fine"`
	Stagionale    *bool  `json:"stagionale"`
	TempoParziale *bool  `json:"tempoParziale"`
	Apprendista   struct {
		Nascita             string `json:"nascita"`
		Titolo              string `json:"titolo"`
		LivelloRiconosciuto string `json:"livelloRiconosciuto"`
		DataTitolo          string `json:"dataTitolo"`
		AnnoTitolo          *int   `json:"annoTitolo"`
		QualificaIeFP       *bool  `json:"qualificaIeFP"`
		Beneficiario        *bool  `json:"beneficiario"`
	} `json:"apprendista"`
	Impresa struct {
		Regione    string `json:"regione"`
		SedeLegale string `json:"sedeLegale"`
		PiuRegioni *bool  `json:"piuRegioni"`
		Accentra   *bool  `json:"accentra"`
	} `json:"impresa"`
	CCNL struct {
		Nome             string `json:"nome"`
		MesiMinimi       *int   `json:"mesiMinimi"`
		MesiMassimi      *int   `json:"mesiMassimi"`
		ProfiloArtigiano *bool  `json:"profiloArtigiano"`
	} `json:"ccnl"`
	Crediti []struct {
		Tipo      string   `json:"tipo"`
		Codice    string   `json:"codice"`
		Origine   string   `json:"origine"`
		Aree      []string `json:"aree"`
		Ore       *float64 `json:"ore"`
		Attestato *bool    `json:"attestato"`
		Analogo   *bool    `json:"analogo"`
	} `json:"crediti"`
	Offerta struct {
		Finanziata     *bool    `json:"finanziata"`
		Iscrizione     *bool    `json:"iscrizione"`
		Comunicazione  string   `json:"comunicazione"`
		AvvisoRegione  string   `json:"avvisoRegione"`
		Scelta         string   `json:"scelta"`
		Modalita       string   `json:"modalita"`
		Avvio          string   `json:"avvio"`
		Aree           []string `json:"aree"`
		Distanza       *bool    `json:"distanza"`
		Ambienti       *bool    `json:"ambienti"`
		Verifiche      *bool    `json:"verifiche"`
		Accreditamento string   `json:"accreditamento"`
		RegioneIst     string   `json:"regioneIstituzione"`
		Formatori      *bool    `json:"formatori"`
		Locali         *bool    `json:"locali"`
		OneriPubblici  *bool    `json:"oneriPubblici"`
	} `json:"offerta"`
	Precedenti []struct {
		Inizio              string `json:"inizio"`
		Fine                string `json:"fine"`
		Titolo              string `json:"titolo"`
		LivelloRiconosciuto string `json:"livelloRiconosciuto"`
	} `json:"precedenti"`
	Sospensioni []struct {
		Dal string `json:"dal"`
		Al  string `json:"al"`
	} `json:"sospensioni"`
	Calendario string `json:"calendario"`
}

func BenchmarkParseContratto(b *testing.B) {
	denso := completo() // some 20 KB: a hundred credits
	for len(denso.Crediti) < crediti.Massimo {
		denso.Crediti = append(denso.Crediti, denso.Crediti[0])
	}
	grande, err := denso.MarshalJSON()
	if err != nil {
		b.Fatal(err)
	}
	for _, caso := range []struct {
		nome string
		doc  []byte
	}{{"breve", []byte(documento)}, {"denso", grande}} {
		b.Run(caso.nome+"/norma", func(b *testing.B) {
			b.ReportAllocs()
			b.SetBytes(int64(len(caso.doc)))
			for b.Loop() {
				if _, r, err := apprendistato.ParseContratto(caso.doc); err != nil || len(r) > 0 {
					b.Fatal(r, err)
				}
			}
		})
		b.Run(caso.nome+"/encoding-json", func(b *testing.B) {
			b.ReportAllocs()
			b.SetBytes(int64(len(caso.doc)))
			for b.Loop() {
				var s semplice
				if err := json.Unmarshal(caso.doc, &s); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
