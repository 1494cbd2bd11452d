package apprendistato

import (
	"iter"
	"strconv"

	"norma"
)

// Certificazione says what the title, the certificates and the final report of a path need, who issues or signs them and on which
// model. reg. reg. Lazio 7/2017, art. 12, c. 1-3, 6, 7 and 10; art. 27, c. 1 and 2; art. 32, c. 1-3; art. 39, c. 1-3.
type Certificazione struct {
	norma.Giudizio
	Obbligo norma.Opt[bool] // in compulsory education, so that its skills are certified too: Capo I; unknown with the apprentice's age

	elenco  *ElencoCertificazione
	modello *ModelloAttestato // Capo I
	t       *TabellaObbligo   // Capo I
}

// Certificazione applies art. 12, 27, 32 and 39. It judges nothing: it tells what there must be. Who is in compulsory education is
// told by ObbligoIstruzione (reading obbligo-istruzione).
func (d *Disciplina) Certificazione(c *Contratto) (r Certificazione) {
	d, p := d.premessa(c)
	var o ObbligoIstruzione
	d.obbligoIstruzione(c, &p, &o)
	d.certificazione(c, &p, &o, &r)
	return r
}

func (d *Disciplina) certificazione(c *Contratto, p *premessa, o *ObbligoIstruzione, r *Certificazione) {
	if p.tace(1, 3) {
		return
	}
	r.Giudizio = p.regionale
	if !p.regge {
		return
	}
	t := &d.t.Certificazione
	for i := range t.Elenchi {
		if t.Elenchi[i].Tipologia == p.tipologia {
			r.elenco = &t.Elenchi[i]
		}
	}
	if r.elenco == nil {
		r.Esito = norma.NonApplicabile
		return
	}
	for i := range t.Modelli {
		if t.Modelli[i].Percorso == c.Percorso {
			r.modello = &t.Modelli[i]
		}
	}
	r.Fonte = max(r.Fonte, copia(r.modello).Modello.Fonte)
	if p.capo == 1 {
		r.Obbligo, r.t = o.InObbligo, &d.t.Obbligo
		if !r.Obbligo.IsZero() {
			r.Letture.Add(norma.LetturaObbligoIstruzione)
			r.Fonte = max(r.Fonte, r.t.Fino.Fonte)
		}
	}
}

// Modello is the number of the model among the annexes of the Accordo of 27 July 2011; none outside Capo I.
func (r Certificazione) Modello() norma.Cifra[int] { return copia(r.modello).Modello }

// Voci are what there must be, or may be, each with its provision.
func (r Certificazione) Voci() iter.Seq[VoceElenco] {
	return func(yield func(VoceElenco) bool) {
		if r.elenco == nil {
			return
		}
		for _, v := range r.elenco.Voci {
			if !yield(v) {
				return
			}
		}
		if r.Obbligo.Is(true) {
			yield(VoceElenco{Voce: letta(CompetenzeDiBase, r.t.Certificato)})
		}
	}
}

// Firme are those who issue the certificate or sign the final report, each with its provision.
func (r Certificazione) Firme() iter.Seq[norma.Cifra[Soggetto]] {
	return func(yield func(norma.Cifra[Soggetto]) bool) {
		if r.elenco == nil {
			return
		}
		for _, f := range r.elenco.Firme {
			if !yield(f) {
				return
			}
		}
	}
}

// Spiegazione is the explanation of the result.
func (r Certificazione) Spiegazione() norma.Spiegazione {
	modello := r.Modello()
	righe := []norma.Spiegazione{rigaCifra(&etModello, modello, strconv.Itoa(modello.Valore))}
	for v := range r.Voci() {
		righe = append(righe, norma.Riga(&etVoce, string(v.Voce.Valore), v.Voce.Rif, norma.Riga(&etEventuale, norma.SiNo(v.Eventuale), "")))
	}
	for f := range r.Firme() {
		righe = append(righe, rigaCifra(&etFirma, f, string(f.Valore)))
	}
	righe = append(righe, norma.Riga(&etInObbligo, r.Obbligo.String(), copia(r.t).Certificato))
	if r.elenco != nil {
		sospeso := r.elenco.Sospensione
		righe = append(righe, rigaCifra(&etSospeso, sospeso, norma.SiNo(sospeso.Valore)))
	}
	return r.Giudizio.Spiegazione(&etCertificazione, righe...)
}

var (
	etCertificazione = norma.Etichetta{Nome: "certificazione", IT: "titolo, certificati e rapporto finale", EN: "title, certificates and final report"}
	etVoce           = norma.Etichetta{Nome: "voce", IT: "serve", EN: "needed"}
	etEventuale      = norma.Etichetta{Nome: "eventuale", IT: "solo se c'è", EN: "only where there is any"}
	etFirma          = norma.Etichetta{Nome: "firma", IT: "rilascia o firma", EN: "issued or signed by"}
	etSospeso        = norma.Etichetta{
		Nome: "sospensioneGiudizio",
		IT:   "la sospensione del giudizio prova il mancato raggiungimento degli obiettivi",
		EN:   "a suspended judgement proves that the training aims were missed",
	}
)
