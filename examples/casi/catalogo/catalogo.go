// Package catalogo lists what case tables can be about: the rules on a contract, the questions asked backwards, the validators of documents, the readers of codes.
package catalogo

import (
	"slices"
	"strings"

	"norma"
	"norma/alternanza"
	"norma/apprendistato"
	"norma/cp2011"
	"norma/crediti"
	"norma/internal/identificativi"
	"norma/ipa"
	"norma/pfi"
)

// Argomento is something that a table can be about: a document in, an explanation out. It says what both may hold.
type Argomento struct {
	Nome   string
	Rif    norma.Riferimento
	Campi  []norma.Campo
	Uscite norma.Forma
	Prova  func(d *apprendistato.Disciplina, dati []byte) (norma.Spiegazione, []norma.Rilievo)
}

// Argomenti are the rules on a contract and all of them together, the questions asked backwards, then the documents, then the codes.
func Argomenti() []Argomento {
	return slices.Concat(regole(), domande(), documenti(), []Argomento{confronto(), iscrizione(), salvataggio()}, codici())
}

// Controlli are the checks whose codes a table may expect.
func Controlli() []norma.Controllo {
	return slices.Concat(norma.Controlli(), crediti.Controlli(), apprendistato.Controlli(), pfi.Controlli(), alternanza.Controlli(),
		cp2011.Controlli(), ipa.Controlli(), identificativi.Controlli())
}

// regole are the rules of the registry.
func regole() (out []Argomento) {
	regole := slices.Collect(apprendistato.Regole())
	righe := make([]norma.Forma, 0, len(regole))
	for _, r := range regole {
		righe = append(righe, r.Da)
	}
	insieme := norma.Etichetta{Nome: "valutazione", IT: "tutte le regole insieme", EN: "all the rules together"}
	regole = append(regole, apprendistato.Regola{
		Nome: insieme.Nome, Legge: []norma.Puntatore{""}, Da: norma.FormaGiudizio(&insieme, righe...),
		Evaluate: func(d *apprendistato.Disciplina, c *apprendistato.Contratto) (norma.Giudizio, norma.Spiegazione) {
			v := d.Evaluate(c)
			return v.Giudizio, v.Spiegazione()
		},
	})
	for _, r := range regole {
		out = append(out, Argomento{r.Nome, r.Articolo, campiLetti(r.Legge), r.Da, prova(apprendistato.ParseContratto,
			func(d *apprendistato.Disciplina, c *apprendistato.Contratto) norma.Spiegazione {
				_, s := r.Evaluate(d, c)
				return s
			})})
	}
	return out
}

// campiLetti are the members of a contract that stand at some places, or beneath.
func campiLetti(legge []norma.Puntatore) []norma.Campo {
	return slices.DeleteFunc(apprendistato.CampiContratto(), func(c norma.Campo) bool {
		return !slices.ContainsFunc(legge, func(p norma.Puntatore) bool { return strings.HasPrefix(string(c.Dove+"/"), string(p+"/")) })
	})
}

// domande are the questions asked backwards: which paths, and how long.
func domande() []Argomento {
	legge := func(nomi ...string) (out []norma.Puntatore) {
		for r := range apprendistato.Regole() {
			if slices.Contains(nomi, r.Nome) {
				out = append(out, r.Legge...)
			}
		}
		return out
	}
	senza := func(tolto norma.Puntatore, legge []norma.Puntatore) []norma.Campo {
		return campiLetti(slices.DeleteFunc(legge, func(p norma.Puntatore) bool { return p == tolto }))
	}
	type (
		d = *apprendistato.Disciplina
		c = *apprendistato.Contratto
	)
	return []Argomento{
		{
			"possibili", "", senza("/percorso", append(legge("ammissione"), "/studi")), apprendistato.FormaPossibili(),
			prova(apprendistato.ParseContratto, func(d d, c c) norma.Spiegazione { return d.Possibili(c).Spiegazione() }),
		},
		{
			"durate", "", senza("/fine", legge("durataFormazione", "formazionePubblica")), apprendistato.FormaDurate(),
			prova(apprendistato.ParseContratto, func(d d, c c) norma.Spiegazione { return d.Durate(c).Spiegazione() }),
		},
	}
}

// documenti are the validators.
func documenti() []Argomento {
	const rl = norma.Riferimento(norma.RegLazio7) + ", "
	type d = *apprendistato.Disciplina
	return []Argomento{
		{"piano", rl + "all. B", pfi.CampiPiano(), pfi.FormaPiano(), prova(pfi.ParsePiano, func(d d, p *pfi.Piano) norma.Spiegazione { return p.Validate(d).Spiegazione() })},
		{"firme", rl + "all. B", pfi.CampiPiano(), pfi.FormaFirme(), prova(pfi.ParsePiano, func(d d, p *pfi.Piano) norma.Spiegazione { return p.Firme(d).Spiegazione() })},
		{"protocollo", rl + "all. A", pfi.CampiProtocollo(), pfi.FormaProtocollo(), prova(pfi.ParseProtocollo, func(d d, p *pfi.Protocollo) norma.Spiegazione { return p.Validate(d).Spiegazione() })},
		{"dossier", rl + "all. E", pfi.CampiDossier(), pfi.FormaDossier(), prova(pfi.ParseDossier, func(d d, s *pfi.Dossier) norma.Spiegazione { return s.Validate(d).Spiegazione() })},
		{"rapporto", rl + "art. 39", pfi.CampiRapportoRicerca(), pfi.FormaRapportoRicerca(), prova(pfi.ParseRapportoRicerca, func(d d, r *pfi.RapportoRicerca) norma.Spiegazione { return r.Validate(d).Spiegazione() })},
		{"informativa", rl + "art. 8", pfi.CampiInformativa(), pfi.FormaInformativa(), prova(pfi.ParseInformativa, func(d d, i *pfi.Informativa) norma.Spiegazione { return i.Validate(d).Spiegazione() })},
		{"profilo", norma.Riferimento(norma.RASL), alternanza.CampiProfilo(), alternanza.FormaValidazione(), prova(alternanza.ParseProfilo, func(_ d, p *alternanza.Profilo) norma.Spiegazione { return p.Validate().Spiegazione() })},
		{"convenzione", norma.Riferimento(norma.RASL), alternanza.CampiVerifica(), alternanza.FormaRiscontro(), prova(alternanza.ParseVerifica, func(_ d, v *alternanza.Verifica) norma.Spiegazione { return v.Check().Spiegazione() })},
		{"monteOre", norma.Riferimento(norma.L107) + ", art. 1, c. 33", alternanza.CampiStudente(), alternanza.FormaMonteOre(), prova(alternanza.ParseStudente, func(_ d, s *alternanza.Studente) norma.Spiegazione { return s.MonteOre().Spiegazione() })},
		{"frequenzaPercorsi", norma.Riferimento(norma.DI195) + ", art. 4, c. 11", alternanza.CampiStudente(), alternanza.FormaFrequenza(), prova(alternanza.ParseStudente, func(_ d, s *alternanza.Studente) norma.Spiegazione { return s.Frequenza().Spiegazione() })},
		{"rapportoTutor", norma.Riferimento(norma.DI195) + ", art. 5, c. 4", alternanza.CampiAccoglienza(), alternanza.FormaRapportoTutor(), prova(alternanza.ParseAccoglienza, func(_ d, a *alternanza.Accoglienza) norma.Spiegazione { return a.RapportoTutor().Spiegazione() })},
		{"lavorazioni", norma.Riferimento(norma.L145) + ", art. 1, c. 784-novies", alternanza.CampiAccoglienza(), alternanza.FormaLavorazioni(), prova(alternanza.ParseAccoglienza, func(_ d, a *alternanza.Accoglienza) norma.Spiegazione { return a.VerificaLavorazioni().Spiegazione() })},
		{"partecipazione", norma.Riferimento(norma.PNSD), alternanza.CampiPopolazione(), alternanza.FormaPartecipazione(), prova(alternanza.ParsePopolazione, func(_ d, p *alternanza.Popolazione) norma.Spiegazione { return p.Partecipazione().Spiegazione() })},
	}
}

// prova reads a document and, where nothing is wrong with it, examines it. The bytes are JSON of the runner's own: they are never no JSON
// at all.
func prova[T any](leggi func([]byte) (T, []norma.Rilievo, error), esamina func(*apprendistato.Disciplina, *T) norma.Spiegazione,
) func(*apprendistato.Disciplina, []byte) (norma.Spiegazione, []norma.Rilievo) {
	return func(d *apprendistato.Disciplina, dati []byte) (s norma.Spiegazione, _ []norma.Rilievo) {
		v, rilievi, _ := leggi(dati)
		if len(rilievi) == 0 {
			s = esamina(d, &v)
		}
		return s, rilievi
	}
}
