package apprendistato

import (
	"strconv"
	"strings"

	"norma"
)

var rigaRipetuta = norma.Controllo{
	Codice: "apprendistato/tabella-riga-ripetuta", Gravita: norma.Errore,
	IT: "la tabella dice due volte di «{testo}»",
	EN: "the table speaks twice of “{testo}”",
}

// controllaRighe looks for rows that speak of the same thing, of which only one would be read, and for rows on paths that the region
// leaves to State law, which nobody would read.
func (t *Tabella) controllaRighe(e *esameTabella) {
	suoi := func(dove norma.Puntatore, p Percorso) {
		if t.rinvia(p) {
			e.Report(&tabellaErrata, dove, string(p), "un percorso tra quelli che la disciplina regge", t.Rinvio)
		}
	}
	uniche(e, "/percorsi", t.Percorsi, func(p *Percorso) chiave { return chiave{string(*p)} })
	perPercorso(e, suoi, "/eta", t.Eta, func(f *FasciaEta) Percorso { return f.Percorso })
	perPercorso(e, suoi, "/conseguibili", t.Conseguibili, func(q *TitoloConseguibile) Percorso { return q.Percorso })
	perPercorso(e, suoi, "/durata", t.Durata, func(l *LimiteDurata) Percorso { return l.Percorso })
	perPercorso(e, suoi, "/corsi", t.Corsi, func(l *LimiteCorso) Percorso { return l.Percorso })
	for i := range t.Corsi {
		if p := t.Corsi[i].Percorso; t.durata(p) != nil {
			e.Report(&rigaRipetuta, norma.Puntatore("/corsi").Indice(i), string(p), "", t.Corsi[i].Minimo.Rif)
		}
	}
	perPercorso(e, suoi, "/quote", t.Quote, func(q *QuoteRetribuzione) Percorso { return q.Percorso })
	perPercorso(e, suoi, "/certificazione/modelli", t.Certificazione.Modelli, func(q *ModelloAttestato) Percorso { return q.Percorso })
	perPercorso(e, suoi, "/formazione/percorsi", t.Formazione.Percorsi, func(a *AnniPercorso) Percorso { return a.Percorso })
	t.controllaTitoli(e, suoi)
	t.controllaIstituzioni(e, suoi)
	uniche(e, "/corrispondenze", t.Corrispondenze, func(q *Corrispondenza) chiave {
		return chiave{string(q.Da.Codice), string(q.Da.Indirizzo), string(q.A.Valore)}
	})
	uniche(e, "/presupposti/protocollo", t.Presupposti.Protocollo, func(q *PresuppostoProtocollo) chiave { return chiave{string(q.Tipologia)} })
	paroleUniche(e, "/presupposti/firme", t.Presupposti.Firme)
	uniche(e, "/tutor/articoli", t.Tutor.Articoli, func(q *ArticoloTutor) chiave { return chiave{string(q.Tipologia)} })
	uniche(e, "/attestazioni", t.Attestazioni, func(q *DirittoAttestazione) chiave { return chiave{string(q.Tipologia), string(q.Diritto.Valore)} })
	uniche(e, "/informazione", t.Informazione, func(q *TabellaInformazione) chiave { return chiave{strconv.Itoa(q.Capo)} })
	for i := range t.Informazione {
		paroleUniche(e, norma.Puntatore("/informazione").Indice(i)+"/temi", t.Informazione[i].Temi)
	}
	uniche(e, "/registrazioni", t.Registrazioni, func(q *RegistrazioneDiTipologia) chiave { return chiave{string(q.Tipologia)} })
	uniche(e, "/certificazione/elenchi", t.Certificazione.Elenchi, func(q *ElencoCertificazione) chiave { return chiave{string(q.Tipologia)} })
	for i := range t.Certificazione.Elenchi {
		q, dove := &t.Certificazione.Elenchi[i], norma.Puntatore("/certificazione/elenchi").Indice(i)
		uniche(e, dove+"/voci", q.Voci, func(v *VoceElenco) chiave { return chiave{string(v.Voce.Valore)} })
		paroleUniche(e, dove+"/firme", q.Firme)
	}
	uniche(e, "/formazione/esterna", t.Formazione.Esterna, func(q *QuotaAnno) chiave { return chiave{strconv.Itoa(q.Anno)} })
	uniche(e, "/formazione/frequenza", t.Formazione.Frequenza, func(f *QuotaFrequenza) chiave { return chiave{strconv.Itoa(f.Capo)} })
}

// controllaTitoli: of the lists that name a path one is the State's and one, after it, the region's.
func (t *Tabella) controllaTitoli(e *esameTabella, suoi func(norma.Puntatore, Percorso)) {
	type voce struct {
		percorso  Percorso
		regionale bool
	}
	detti := map[voce]bool{}
	for i := range t.Titoli {
		l, dove := &t.Titoli[i], norma.Puntatore("/titoli").Indice(i)
		for n, p := range l.Percorsi {
			if p.Capo() == 0 {
				continue
			}
			qui := (dove + "/percorsi").Indice(n)
			suoi(qui, p)
			if detti[voce{p, true}] || !l.Regionale && detti[voce{p, false}] {
				e.Report(&rigaRipetuta, qui, string(p), "", l.Rif)
			}
			detti[voce{p, l.Regionale}] = true
		}
		uniche(e, dove+"/titoli", l.Titoli, func(q *TitoloAmmesso) chiave { return chiave{string(q.Titolo), string(q.Livello)} })
	}
}

func (t *Tabella) controllaIstituzioni(e *esameTabella, suoi func(norma.Puntatore, Percorso)) {
	detti := map[Percorso]bool{}
	for i := range t.Istituzioni.Ammesse {
		l, dove := &t.Istituzioni.Ammesse[i], norma.Puntatore("/istituzioni/ammesse").Indice(i)
		for n, p := range l.Percorsi {
			qui := (dove + "/percorsi").Indice(n)
			suoi(qui, p)
			if detti[p] {
				e.Report(&rigaRipetuta, qui, string(p), "", l.Rif)
			}
			detti[p] = true
		}
		uniche(e, dove+"/tipi", l.Tipi, func(q *TipoAmmesso) chiave { return chiave{string(q.Tipo.Valore)} })
	}
}

// chiave is what a row speaks of.
type chiave [3]string

// uniche reports the rows that speak of what one before them speaks of.
func uniche[R any](e *esameTabella, dove norma.Puntatore, righe []R, di func(*R) chiave) {
	dette := make(map[chiave]bool, len(righe))
	for i := range righe {
		k := di(&righe[i])
		if dette[k] {
			e.Report(&rigaRipetuta, dove.Indice(i), strings.Join(strings.Fields(strings.Join(k[:], " ")), " "), "", "")
		}
		dette[k] = true
	}
}

func perPercorso[R any](e *esameTabella, suoi func(norma.Puntatore, Percorso), dove norma.Puntatore, righe []R, di func(*R) Percorso) {
	uniche(e, dove, righe, func(r *R) chiave { return chiave{string(di(r))} })
	for i := range righe {
		suoi(dove.Indice(i), di(&righe[i]))
	}
}

func paroleUniche[T ~string](e *esameTabella, dove norma.Puntatore, parole []norma.Cifra[T]) {
	uniche(e, dove, parole, func(c *norma.Cifra[T]) chiave { return chiave{string(c.Valore)} })
}
