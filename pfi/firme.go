package pfi

import (
	"iter"
	"strings"

	"norma"
	"norma/apprendistato"
)

// StatoFirme says who signs a plan, who has signed it, and what is still missing for it to be signed: reg. reg. Lazio 7/2017, all. A, art. 4, c. 1;
// all. B, sez. 5 and note 13. Its findings are those that keep the plan from being signed.
type StatoFirme struct {
	norma.Giudizio
	Firmabile bool       // nothing is missing but signatures
	Firmato   bool       // all have signed
	Entro     norma.Data // the hiring day: the last one for every signature

	firmatari []Firmatario
}

// Firmatario is one of those who sign the plan.
type Firmatario struct {
	Chi    apprendistato.Soggetto
	Nome   string          // of institution and employer who represents them; "" where the plan does not say
	Giorno norma.Data      // unknown: not signed yet
	Dove   norma.Puntatore // where the plan has the day
	Rif    norma.Riferimento
}

// Firme says who signs the plan, by the discipline's rule on what comes before the contract, and what Validate finds that is no matter of
// signatures. Who exercises parental responsibility signs for who is a minor on the day of signing, on the hiring day while there is none
// (reading minorenne).
func (p *Piano) Firme(d *apprendistato.Disciplina) (s StatoFirme) {
	v := p.Validate(d)
	s.Esito, s.Alla, s.Fonte, s.Simulato, s.Letture = v.Esito, v.Alla, v.Fonte, v.Simulato, v.Letture
	if v.Tipologia == "" {
		s.Rilievi = v.Rilievi
		return s
	}
	s.Esito = norma.Rispettato
	for _, r := range v.Rilievi {
		if r.Gravita() != norma.Avviso && !diFirma(r.Dove) {
			s.Add(r)
		}
	}
	s.Entro = v.Contratto.Presupposti.Entro
	for f := range v.Contratto.Presupposti.Firmatari() {
		s.firmatari = p.appendFirmatari(s.firmatari, f)
	}
	s.Firmabile = s.Esito == norma.Rispettato
	s.Firmato = len(s.firmatari) > 0
	for _, f := range s.firmatari {
		s.Firmato = s.Firmato && f.Giorno.Valid()
	}
	return s
}

// diFirma reports whether a place is that of a signature.
func diFirma(dove norma.Puntatore) bool {
	return dentro(dove, delContratto+"/pfi") ||
		strings.HasPrefix(string(dove), "/apprendista/genitori/") && strings.HasSuffix(string(dove), "/firma")
}

func (p *Piano) appendFirmatari(out []Firmatario, chi norma.Cifra[apprendistato.Soggetto]) []Firmatario {
	const dove, genitori = delContratto + "/pfi", norma.Puntatore("/apprendista/genitori")
	firma := Firmatario{Chi: chi.Valore, Rif: chi.Rif}
	switch chi.Valore {
	case apprendistato.SoggettoApprendista:
		firma.Nome, firma.Giorno, firma.Dove = p.Apprendista.String(), p.Contratto.PFI.Apprendista, dove+"/apprendista"
	case apprendistato.DatoreDiLavoro:
		firma.Nome, firma.Giorno, firma.Dove = p.Datore.Rappresentante.String(), p.Contratto.PFI.Datore, dove+"/datore"
	case apprendistato.IstituzioneFormativa:
		firma.Nome, firma.Giorno, firma.Dove = p.Istituzione.Rappresentante.String(), p.Contratto.PFI.Istituzione, dove+"/istituzione"
	case apprendistato.Genitori:
		for i := range p.Apprendista.Genitori {
			g := &p.Apprendista.Genitori[i]
			firma.Nome, firma.Giorno, firma.Dove = g.String(), g.Firma, genitori.Indice(i).Campo("firma")
			out = append(out, firma)
		}
		if len(p.Apprendista.Genitori) > 0 {
			return out
		}
		firma.Dove = genitori
	default: // nobody whose signature a plan holds
		return out
	}
	return append(out, firma)
}

// Firmatari are those who sign the plan.
func (s StatoFirme) Firmatari() iter.Seq[Firmatario] {
	return func(yield func(Firmatario) bool) {
		for _, f := range s.firmatari {
			if !yield(f) {
				return
			}
		}
	}
}

// Spiegazione is the explanation of the result.
func (s StatoFirme) Spiegazione() norma.Spiegazione {
	righe := make([]norma.Spiegazione, 0, len(s.firmatari)+3)
	if !s.Alla.IsZero() {
		righe = append(righe, norma.Riga(&etFirmabile, norma.SiNo(s.Firmabile), ""), norma.Riga(&etFirmato, norma.SiNo(s.Firmato), ""))
	}
	righe = append(righe, norma.Riga(&etEntro, s.Entro.String(), ""))
	for _, f := range s.firmatari {
		righe = append(righe, norma.Riga(&etFirmatario, string(f.Chi), f.Rif,
			norma.Riga(&etNome, f.Nome, ""),
			norma.Riga(&etGiorno, f.Giorno.String(), "")))
	}
	return s.Giudizio.Spiegazione(&etFirme, righe...)
}

// FormaFirme is the shape of the explanation of a StatoFirme.
func FormaFirme() norma.Forma {
	return norma.FormaGiudizio(&etFirme, norma.NewForma(&etFirmabile), norma.NewForma(&etFirmato), norma.NewForma(&etEntro),
		norma.NewForma(&etFirmatario, norma.NewForma(&etNome), norma.NewForma(&etGiorno)))
}

var (
	etFirme      = norma.Etichetta{Nome: "firme", IT: "firme del piano", EN: "signatures on the plan"}
	etFirmabile  = norma.Etichetta{Nome: "firmabile", IT: "pronto per la firma", EN: "ready to be signed"}
	etFirmato    = norma.Etichetta{Nome: "firmato", IT: "firmato da tutti", EN: "signed by all"}
	etEntro      = norma.Etichetta{Nome: "entro", IT: "entro il", EN: "by"}
	etFirmatario = norma.Etichetta{Nome: "firmatario", IT: "firma", EN: "signs"}
	etNome       = norma.Etichetta{Nome: "nome", IT: "nome", EN: "name", Letterale: true}
	etGiorno     = norma.Etichetta{Nome: "giorno", IT: "il giorno", EN: "on"}
)
