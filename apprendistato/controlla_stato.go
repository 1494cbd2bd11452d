package apprendistato

import (
	"slices"
	"strconv"
	"strings"

	"norma"
)

var (
	oltreLimiteStatale = norma.Controllo{
		Codice: "apprendistato/tabella-oltre-il-limite-statale", Gravita: norma.Errore,
		IT: "la tabella dice {trovato}: la legge statale consente {ammesso}",
		EN: "the table says {trovato}: State law allows {ammesso}",
	}
	diversaDalloStato = norma.Controllo{
		Codice: "apprendistato/tabella-diversa-dallo-stato", Gravita: norma.Avviso,
		IT: "la tabella dice {trovato}; la norma statale dice {ammesso}",
		EN: "the table says {trovato}; State law says {ammesso}",
	}
)

// controllaLimiti looks whether the table keeps within what State law leaves to the regions.
func (t *Tabella) controllaLimiti(e *esameTabella) {
	s := &nazionale.t
	oltre := func(dove norma.Puntatore, trovato, ammesso string, rif norma.Riferimento) {
		if !e.rilevato(dove) {
			e.Report(&oltreLimiteStatale, dove, trovato, ammesso, rif)
		}
	}
	almeno := func(dove norma.Puntatore, c, limite cifra) {
		if !c.IsZero() && !limite.IsZero() && c.Valore < limite.Valore {
			oltre(dove, strconv.Itoa(c.Valore), "da "+strconv.Itoa(limite.Valore), limite.Rif)
		}
	}
	alPiu := func(dove norma.Puntatore, c, limite cifra) {
		if !c.IsZero() && !limite.IsZero() && c.Valore > limite.Valore {
			oltre(dove, strconv.Itoa(c.Valore), "fino a "+strconv.Itoa(limite.Valore), limite.Rif)
		}
	}
	for i := range t.Eta {
		f, dove := &t.Eta[i], norma.Puntatore("/eta").Indice(i)
		l := s.eta(f.Percorso)
		if l == nil {
			continue
		}
		almeno(dove+"/da", f.Da, l.Da)
		alPiu(dove+"/sotto", f.Sotto, l.Sotto)
		if l.DaConQualifica.IsZero() {
			almeno(dove+"/daConQualifica", f.DaConQualifica, l.Da)
		} else {
			almeno(dove+"/daConQualifica", f.DaConQualifica, l.DaConQualifica)
		}
		if !f.SottoBeneficiari.IsZero() && l.SottoBeneficiari.IsZero() {
			oltre(dove+"/sottoBeneficiari", strconv.Itoa(f.SottoBeneficiari.Valore), "fino a "+strconv.Itoa(l.Sotto.Valore), l.Sotto.Rif)
		}
	}
	for i := range t.Durata {
		l, dove := &t.Durata[i], norma.Puntatore("/durata").Indice(i)
		minimo := seiMesi()
		if r := s.durata(l.Percorso); r != nil {
			minimo = r.Minimo
			alPiu(dove+"/massimo", l.Massimo, r.Massimo)
			alPiu(dove+"/massimoArtigiano", l.MassimoArtigiano, r.MassimoArtigiano)
		}
		almeno(dove+"/minimo", l.Minimo, minimo)
	}
	for i := range t.Corsi {
		almeno(norma.Puntatore("/corsi").Indice(i)+"/minimo", t.Corsi[i].Minimo, seiMesi())
	}
	if m, limite := t.Pubblica.Massimo, s.Pubblica.Massimo; m.Valore > limite.Valore {
		oltre("/pubblica/massimo", m.Valore.String(), limite.Valore.String(), limite.Rif)
	}
	alPiu("/pubblica/triennio", t.Pubblica.Triennio, s.Pubblica.Triennio)
	for i := range t.Pubblica.Stagionale {
		if o := t.Pubblica.Stagionale[i].Ore; o.Valore > s.Pubblica.Massimo.Valore {
			oltre(norma.Puntatore("/pubblica/stagionale").Indice(i)+"/ore", o.Valore.String(), s.Pubblica.Massimo.Valore.String(), s.Pubblica.Massimo.Rif)
		}
	}
}

// confrontaStato notices what the table says otherwise than State law, row by row.
func (t *Tabella) confrontaStato(e *esameTabella) {
	if t.Regione == "" && t.Nome == nazionale.t.Nome {
		return
	}
	s := &nazionale.t
	for i := range t.Eta {
		if f, dove := &t.Eta[i], norma.Puntatore("/eta").Indice(i); s.eta(f.Percorso) != nil {
			l := s.eta(f.Percorso)
			diversa(e, dove+"/da", f.Da, l.Da, strconv.Itoa)
			diversa(e, dove+"/daConQualifica", f.DaConQualifica, l.DaConQualifica, strconv.Itoa)
			diversa(e, dove+"/sotto", f.Sotto, l.Sotto, strconv.Itoa)
			diversa(e, dove+"/sottoBeneficiari", f.SottoBeneficiari, l.SottoBeneficiari, strconv.Itoa)
		}
	}
	for i := range t.Titoli {
		l := &t.Titoli[i]
		for _, p := range l.Percorsi {
			if q := s.accesso(p, true); q != nil && !slices.EqualFunc(l.Titoli, q.Titoli, TitoloAmmesso.comeQuello) {
				e.Report(&diversaDalloStato, norma.Puntatore("/titoli").Indice(i), elencoTitoli(l), elencoTitoli(q), q.Rif)
			}
		}
	}
	for i := range t.Conseguibili {
		if q := &t.Conseguibili[i]; s.conseguibile(q.Percorso) != nil {
			diversa(e, norma.Puntatore("/conseguibili").Indice(i)+"/titolo", q.Titolo, s.conseguibile(q.Percorso).Titolo, testoDi[TitoloStudio])
		}
	}
	diversa(e, "/obbligo/fino", t.Obbligo.Fino, s.Obbligo.Fino, strconv.Itoa)
	for i := range t.Durata {
		if l, dove := &t.Durata[i], norma.Puntatore("/durata").Indice(i); s.durata(l.Percorso) != nil {
			r := s.durata(l.Percorso)
			diversa(e, dove+"/minimo", l.Minimo, r.Minimo, strconv.Itoa)
			diversa(e, dove+"/minimoStagionale", l.MinimoStagionale, r.MinimoStagionale, strconv.Itoa)
			diversa(e, dove+"/massimo", l.Massimo, r.Massimo, strconv.Itoa)
			diversa(e, dove+"/massimoArtigiano", l.MassimoArtigiano, r.MassimoArtigiano, strconv.Itoa)
		}
	}
	for i := range t.Corsi {
		l, dove := &t.Corsi[i], norma.Puntatore("/corsi").Indice(i)
		if r := s.corso(l.Percorso); r != nil {
			diversa(e, dove+"/minimo", l.Minimo, r.Minimo, strconv.Itoa)
			diversa(e, dove+"/mesi", l.Mesi, r.Mesi, strconv.Itoa)
			diversa(e, dove+"/cfu", l.CFU, r.CFU, strconv.Itoa)
		} else if r := s.durata(l.Percorso); r != nil { // whose longest was not read
			diversa(e, dove+"/minimo", l.Minimo, r.Minimo, strconv.Itoa)
		}
	}
	diversa(e, "/sospensione", t.Sospensione, s.Sospensione, strconv.Itoa)
	diversa(e, "/proroga/durata", t.Proroga.Durata, s.Proroga.Durata, strconv.Itoa)
	if t.Proroga.Consolidamento != "" && !slices.Equal(t.Proroga.Consolidabili, s.Proroga.Consolidabili) {
		e.Report(&diversaDalloStato, "/proroga/consolidabili", elenco(t.Proroga.Consolidabili, testoDi), elenco(s.Proroga.Consolidabili, testoDi), s.Proroga.Consolidamento)
	}
	diversa(e, "/pubblica/massimo", t.Pubblica.Massimo, s.Pubblica.Massimo, norma.Ore.String)
	diversa(e, "/pubblica/triennio", t.Pubblica.Triennio, s.Pubblica.Triennio, strconv.Itoa)
	diversa(e, "/offerta/avviso", t.Offerta.Avviso, s.Offerta.Avviso, strconv.Itoa)
	diversa(e, "/registrazione/soggetto", t.Registrazione.Soggetto, s.Registrazione.Soggetto, testoDi[Soggetto])
	diversa(e, "/maggioreEta", t.MaggioreEta, s.MaggioreEta, strconv.Itoa)
	firma := func(c norma.Cifra[Soggetto]) string { return string(c.Valore) }
	if f := t.Presupposti.Firme; len(f) > 0 && elenco(f, firma) != elenco(s.Presupposti.Firme, firma) {
		e.Report(&diversaDalloStato, "/presupposti/firme", elenco(f, firma), elenco(s.Presupposti.Firme, firma), s.Presupposti.Firme[0].Rif)
	}
	for i := range t.Quote {
		if q, dove := &t.Quote[i], norma.Puntatore("/quote").Indice(i); s.quote(q.Percorso) != nil {
			r := s.quote(q.Percorso)
			diversa(e, dove+"/esterna", q.Esterna, r.Esterna, norma.Percento.String)
			diversa(e, dove+"/interna", q.Interna, r.Interna, norma.Percento.String)
		}
	}
	for i := range t.Attestazioni {
		diversa(e, norma.Puntatore("/attestazioni").Indice(i)+"/mesi", t.Attestazioni[i].Mesi, s.Attestazioni[0].Mesi, strconv.Itoa)
	}
	for i := range t.Registrazioni {
		for n := range s.Registrazioni {
			if q, r := &t.Registrazioni[i], &s.Registrazioni[n]; q.Tipologia == r.Tipologia {
				diversa(e, norma.Puntatore("/registrazioni").Indice(i)+"/soggetto", q.Soggetto, r.Soggetto, testoDi[Soggetto])
			}
		}
	}
	diversa(e, "/formazione/orarioMinimo", t.Formazione.OrarioMinimo, s.Formazione.OrarioMinimo, norma.Ore.String)
	for i := range t.Formazione.Frequenza {
		f, dove := &t.Formazione.Frequenza[i], norma.Puntatore("/formazione/frequenza").Indice(i)
		if r := s.Formazione.frequenza(f.Capo); r != nil {
			diversa(e, dove+"/quota", f.Quota, r.Quota, norma.Percento.String)
			diversa(e, dove+"/annuale", f.Annuale, r.Annuale, norma.SiNo)
		}
	}
}

// diversa notices a figure whose value is not the State's, where State law has one.
func diversa[T comparable](e *esameTabella, dove norma.Puntatore, c, statale norma.Cifra[T], testo func(T) string) {
	if !c.IsZero() && !statale.IsZero() && c.Valore != statale.Valore {
		e.Report(&diversaDalloStato, dove, testo(c.Valore), testo(statale.Valore), statale.Rif)
	}
}

func testoDi[T ~string](w T) string { return string(w) }

// elenco are words in their order, with what stands between them.
func elenco[T any](voci []T, testo func(T) string) string {
	var b strings.Builder
	for i, v := range voci {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(testo(v))
	}
	return b.String()
}

// comeQuello reports whether two rows open a path to the same titles in the same way.
func (q TitoloAmmesso) comeQuello(r TitoloAmmesso) bool {
	return q.Titolo == r.Titolo && q.Livello == r.Livello && q.Accesso.Valore == r.Accesso.Valore
}

// elencoTitoli are the titles that open a path, with how.
func elencoTitoli(l *AccessoPerTitolo) string {
	return elenco(l.Titoli, func(q TitoloAmmesso) string {
		w := string(q.Titolo)
		if q.Livello != "" {
			w += " " + string(q.Livello)
		}
		if q.Accesso.Valore != Apre {
			w += " (" + string(q.Accesso.Valore) + ")"
		}
		return w
	})
}
