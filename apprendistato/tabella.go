package apprendistato

import (
	"slices"

	"norma"
	"norma/crediti"
)

// Tabella is a discipline as open data: the figures that the rules read, each with its provision. Edit a copy to ask what would
// change, in Go or in its JSON document. A Cifra without a provision is a figure that the discipline does not have: of a region's
// NewDisciplina then takes the State's, where there is one.
type Tabella struct {
	Nome           string
	Regione        norma.Regione                  // whose discipline it is; "": the State's
	Vigore         norma.Cifra[norma.Periodo]     // the hirings that it governs
	Percorsi       []Percorso                     // of a region: the paths that it governs; the others are left to State law
	Rinvio         norma.Riferimento              // of a region: leaves to State law what it does not say
	Accentramento  norma.Riferimento              // who may choose it from another region
	SedeAltrove    norma.Riferimento              // who may choose another region's
	Eta            []FasciaEta                    // one row a path
	Titoli         []AccessoPerTitolo             // which titles of study open a path
	CicloUnico     norma.Cifra[int]               // CFU that the path of the single-cycle degree asks for on the hiring day
	DaQualifica    norma.Riferimento              // the diploma in a year, for who holds the corresponding qualifica
	Corrispondenze []Corrispondenza               // which qualifica corresponds to which diploma
	Conseguibili   []TitoloConseguibile           // one row a path: the title that it leads to
	Repertorio     norma.Riferimento              // the figures that the paths of Capo I lead to
	Obbligo        TabellaObbligo                 // compulsory education, and minors
	Istituzioni    TabellaIstituzioni             // who gives the training, or leads the research
	Durata         []LimiteDurata                 // one row a path
	Corsi          []LimiteCorso                  // one row a path of Capo III whose longest length is that of its course
	Ingresso       crediti.TabellaIngresso        // credits on entry to the paths of Capo I
	Sospensione    norma.Cifra[int]               // days beyond which an absence may move the end
	Proroga        TabellaProroga                 // how the training period may be extended
	Fine           TabellaFine                    // by which provision it ends
	Pubblica       TabellaPubblica                // public training: how much
	Offerta        TabellaOfferta                 // public training: whether and how
	Registrazione  TabellaRegistrazione           // who registers it, and where
	Retribuzione   norma.Cifra[RegimeRetributivo] // how training hours are paid on the professionalising path
	MaggioreEta    norma.Cifra[int]               // the age from which nobody is a minor
	Presupposti    TabellaPresupposti             // Capo I and III: what comes before the contract
	Tutor          TabellaTutor                   // Capo I and III: the two tutors
	Quote          []QuoteRetribuzione            // Capo I and III: one row a path
	Attestazioni   []DirittoAttestazione          // Capo I and III: what is attested, also on an early end
	Informazione   []TabellaInformazione          // one row a chapter: I and III
	Registrazioni  []RegistrazioneDiTipologia     // Capo I and III: one row a kind of path
	Certificazione TabellaCertificazione          // Capo I and III: titles, certificates, final report
	Formazione     TabellaFormazione              // Capo I and III: external and internal training, and its attendance
	Ignoti         []norma.Ignoto                 // members of the document that norma does not know, kept
}

// clona is a deep copy.
func (t *Tabella) clona() Tabella {
	u := *t
	u.Percorsi = slices.Clone(t.Percorsi)
	u.Ignoti = slices.Clone(t.Ignoti)
	u.Proroga.Consolidabili = slices.Clone(t.Proroga.Consolidabili)
	u.Eta = slices.Clone(t.Eta)
	u.Titoli = slices.Clone(t.Titoli)
	for i := range u.Titoli {
		u.Titoli[i].Percorsi = slices.Clone(u.Titoli[i].Percorsi)
		u.Titoli[i].Titoli = slices.Clone(u.Titoli[i].Titoli)
	}
	u.Corrispondenze = slices.Clone(t.Corrispondenze)
	u.Conseguibili = slices.Clone(t.Conseguibili)
	u.Istituzioni.Ammesse = slices.Clone(t.Istituzioni.Ammesse)
	for i := range u.Istituzioni.Ammesse {
		u.Istituzioni.Ammesse[i].Percorsi = slices.Clone(u.Istituzioni.Ammesse[i].Percorsi)
		u.Istituzioni.Ammesse[i].Tipi = slices.Clone(u.Istituzioni.Ammesse[i].Tipi)
	}
	u.Durata = slices.Clone(t.Durata)
	u.Corsi = slices.Clone(t.Corsi)
	u.Pubblica.Totale = slices.Clone(t.Pubblica.Totale)
	u.Pubblica.Stagionale = slices.Clone(t.Pubblica.Stagionale)
	u.Presupposti.Protocollo = slices.Clone(t.Presupposti.Protocollo)
	u.Presupposti.Firme = slices.Clone(t.Presupposti.Firme)
	u.Tutor.Articoli = slices.Clone(t.Tutor.Articoli)
	u.Quote = slices.Clone(t.Quote)
	u.Attestazioni = slices.Clone(t.Attestazioni)
	u.Informazione = slices.Clone(t.Informazione)
	for i := range u.Informazione {
		u.Informazione[i].Temi = slices.Clone(u.Informazione[i].Temi)
	}
	u.Registrazioni = slices.Clone(t.Registrazioni)
	u.Formazione.Percorsi = slices.Clone(t.Formazione.Percorsi)
	u.Formazione.Esterna = slices.Clone(t.Formazione.Esterna)
	u.Formazione.Frequenza = slices.Clone(t.Formazione.Frequenza)
	u.Certificazione.Modelli = slices.Clone(t.Certificazione.Modelli)
	u.Certificazione.Elenchi = slices.Clone(t.Certificazione.Elenchi)
	for i := range u.Certificazione.Elenchi {
		e := &u.Certificazione.Elenchi[i]
		e.Voci, e.Firme = slices.Clone(e.Voci), slices.Clone(e.Firme)
	}
	return u
}

// copia is a copy of a row, the empty one where there is none: a result hands out no part of a discipline.
func copia[T any](riga *T) (t T) {
	if riga != nil {
		t = *riga
	}
	return t
}

// letta is a figure read in an official text, riferita one read second-hand.
func letta[T comparable](v T, rif norma.Riferimento) norma.Cifra[T] {
	return norma.Cifra[T]{Valore: v, Rif: rif, Fonte: norma.Ufficiale}
}

func riferita[T comparable](v T, rif norma.Riferimento) norma.Cifra[T] {
	return norma.Cifra[T]{Valore: v, Rif: rif, Fonte: norma.Riferita}
}

// rinvia reports whether the table, a region's, leaves a path to State law.
func (t *Tabella) rinvia(p Percorso) bool {
	return t.Regione != "" && !slices.Contains(t.Percorsi, p) && p.Capo() != 0
}

// desunto is the diploma that a qualifica corresponds to, as its name suggests.
func desunto(a CodiceFigura) norma.Cifra[CodiceFigura] {
	return norma.Cifra[CodiceFigura]{Valore: a, Rif: rl + "art. 4, c. 1, lett. c)", Fonte: norma.Prassi}
}
