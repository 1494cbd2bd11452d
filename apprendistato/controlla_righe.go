package apprendistato

import (
	"slices"
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
func (t *Tabella) controllaRighe(g *norma.Giudizio) {
	suoi := func(dove norma.Puntatore, p Percorso) {
		if t.rinvia(p) {
			g.Report(&tabellaErrata, dove, string(p), "un percorso tra quelli che la disciplina regge", t.Rinvio)
		}
	}
	uniche(g, "/percorsi", t.Percorsi, func(p *Percorso) chiave { return chiave{string(*p)} })
	perPercorso(g, suoi, "/eta", t.Eta, func(f *FasciaEta) Percorso { return f.Percorso })
	perPercorso(g, suoi, "/conseguibili", t.Conseguibili, func(q *TitoloConseguibile) Percorso { return q.Percorso })
	perPercorso(g, suoi, "/durata", t.Durata, func(l *LimiteDurata) Percorso { return l.Percorso })
	perPercorso(g, suoi, "/corsi", t.Corsi, func(l *LimiteCorso) Percorso { return l.Percorso })
	for i := range t.Corsi {
		if p := t.Corsi[i].Percorso; t.durata(p) != nil {
			g.Report(&rigaRipetuta, norma.Puntatore("/corsi").Indice(i), string(p), "", t.Corsi[i].Minimo.Rif)
		}
	}
	perPercorso(g, suoi, "/quote", t.Quote, func(q *QuoteRetribuzione) Percorso { return q.Percorso })
	perPercorso(g, suoi, "/certificazione/modelli", t.Certificazione.Modelli, func(q *ModelloAttestato) Percorso { return q.Percorso })
	perPercorso(g, suoi, "/formazione/percorsi", t.Formazione.Percorsi, func(a *AnniPercorso) Percorso { return a.Percorso })
	t.controllaTitoli(g, suoi)
	t.controllaIstituzioni(g, suoi)
	uniche(g, "/corrispondenze", t.Corrispondenze, func(q *Corrispondenza) chiave {
		return chiave{string(q.Da.Codice), string(q.Da.Indirizzo), string(q.A.Valore)}
	})
	uniche(g, "/presupposti/protocollo", t.Presupposti.Protocollo, func(q *PresuppostoProtocollo) chiave { return chiave{string(q.Tipologia)} })
	paroleUniche(g, "/presupposti/firme", t.Presupposti.Firme)
	uniche(g, "/tutor/articoli", t.Tutor.Articoli, func(q *ArticoloTutor) chiave { return chiave{string(q.Tipologia)} })
	uniche(g, "/attestazioni", t.Attestazioni, func(q *DirittoAttestazione) chiave { return chiave{string(q.Tipologia), string(q.Diritto.Valore)} })
	uniche(g, "/informazione", t.Informazione, func(q *TabellaInformazione) chiave { return chiave{strconv.Itoa(q.Capo)} })
	for i := range t.Informazione {
		paroleUniche(g, norma.Puntatore("/informazione").Indice(i)+"/temi", t.Informazione[i].Temi)
	}
	uniche(g, "/registrazioni", t.Registrazioni, func(q *RegistrazioneDiTipologia) chiave { return chiave{string(q.Tipologia)} })
	uniche(g, "/certificazione/elenchi", t.Certificazione.Elenchi, func(q *ElencoCertificazione) chiave { return chiave{string(q.Tipologia)} })
	for i := range t.Certificazione.Elenchi {
		q, dove := &t.Certificazione.Elenchi[i], norma.Puntatore("/certificazione/elenchi").Indice(i)
		uniche(g, dove+"/voci", q.Voci, func(v *VoceElenco) chiave { return chiave{string(v.Voce.Valore)} })
		paroleUniche(g, dove+"/firme", q.Firme)
	}
	uniche(g, "/formazione/esterna", t.Formazione.Esterna, func(q *QuotaAnno) chiave { return chiave{strconv.Itoa(q.Anno)} })
	uniche(g, "/formazione/frequenza", t.Formazione.Frequenza, func(f *QuotaFrequenza) chiave { return chiave{strconv.Itoa(f.Capo)} })
}

// controllaTitoli: of the lists that name a path one is the State's and one, after it, the region's.
func (t *Tabella) controllaTitoli(g *norma.Giudizio, suoi func(norma.Puntatore, Percorso)) {
	for i := range t.Titoli {
		l, dove := &t.Titoli[i], norma.Puntatore("/titoli").Indice(i)
		for n, p := range l.Percorsi {
			if p.Capo() == 0 {
				continue
			}
			qui := (dove + "/percorsi").Indice(n)
			suoi(qui, p)
			if slices.Contains(l.Percorsi[:n], p) || slices.ContainsFunc(t.Titoli[:i], func(q AccessoPerTitolo) bool {
				return slices.Contains(q.Percorsi, p) && (q.Regionale || !l.Regionale)
			}) {
				g.Report(&rigaRipetuta, qui, string(p), "", l.Rif)
			}
		}
		uniche(g, dove+"/titoli", l.Titoli, func(q *TitoloAmmesso) chiave { return chiave{string(q.Titolo), string(q.Livello)} })
	}
}

func (t *Tabella) controllaIstituzioni(g *norma.Giudizio, suoi func(norma.Puntatore, Percorso)) {
	for i := range t.Istituzioni.Ammesse {
		l, dove := &t.Istituzioni.Ammesse[i], norma.Puntatore("/istituzioni/ammesse").Indice(i)
		for n, p := range l.Percorsi {
			qui := (dove + "/percorsi").Indice(n)
			suoi(qui, p)
			if slices.Contains(l.Percorsi[:n], p) || t.Istituzioni.per(p) != l {
				g.Report(&rigaRipetuta, qui, string(p), "", l.Rif)
			}
		}
		uniche(g, dove+"/tipi", l.Tipi, func(q *TipoAmmesso) chiave { return chiave{string(q.Tipo.Valore)} })
	}
}

// chiave is what a row speaks of.
type chiave [3]string

// uniche reports the rows that speak of what one before them speaks of. Lists are short.
func uniche[R any](g *norma.Giudizio, dove norma.Puntatore, righe []R, di func(*R) chiave) {
	for i := range righe {
		k := di(&righe[i])
		for n := range i {
			if di(&righe[n]) == k {
				g.Report(&rigaRipetuta, dove.Indice(i), strings.Join(strings.Fields(strings.Join(k[:], " ")), " "), "", "")
				break
			}
		}
	}
}

func perPercorso[R any](g *norma.Giudizio, suoi func(norma.Puntatore, Percorso), dove norma.Puntatore, righe []R, di func(*R) Percorso) {
	uniche(g, dove, righe, func(r *R) chiave { return chiave{string(di(r))} })
	for i := range righe {
		suoi(dove.Indice(i), di(&righe[i]))
	}
}

func paroleUniche[T ~string](g *norma.Giudizio, dove norma.Puntatore, parole []norma.Cifra[T]) {
	uniche(g, dove, parole, func(c *norma.Cifra[T]) chiave { return chiave{string(c.Valore)} })
}
