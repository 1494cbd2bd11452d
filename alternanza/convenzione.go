package alternanza

import (
	"norma"
	"norma/cp2011"
	"norma/internal/documento"
)

// Convenzione is the agreement (convenzione) that a school makes with a host about one of its activities. What is absent is not
// said.
type Convenzione struct {
	Scuola       Istituto
	Ospite       string          // tax code of the host
	Attivita     string          // the activity of the profile, by its code or its place: see Profilo.Find
	Figure       []cp2011.Codice // professional figures for which the students come
	Inizio, Fine norma.Data      // first and last day
	Studenti     norma.Opt[int]  // how many, all at one time
	Richieste    []Requisito     // what the host must have declared, the school asking for it; absent: nothing
	Stipula      norma.Data      // day of the signature
	Ignoti       []norma.Ignoto  // members of the document that norma does not know, kept
}

// Istituto is the school that signs (istituto scolastico).
type Istituto struct {
	Denominazione  string
	Meccanografico string // code of the school (codice meccanografico)
}

// Periodo is the span of the agreement, both days included.
func (c *Convenzione) Periodo() norma.Periodo { return norma.Periodo{Dal: c.Inizio, Al: c.Fine} }

// ParseConvenzione reads an agreement from its JSON document, as ParseProfilo does a profile.
// Documents have bounds: see package norma.
func ParseConvenzione(b []byte) (Convenzione, []norma.Rilievo, error) {
	var c Convenzione
	ignoti, rilievi, err := documento.Decode(b, &c, descriviConvenzione)
	c.Ignoti = ignoti
	return c, rilievi, err
}

// MarshalJSON writes the agreement as the JSON document that ParseConvenzione reads: same agreement, same bytes.
func (c Convenzione) MarshalJSON() ([]byte, error) {
	return documento.Encode(&c, c.Ignoti, descriviConvenzione), nil
}

// UnmarshalJSON reads what ParseConvenzione reads, for use with encoding/json. A document with a finding of gravity Errore is refused
// with a *norma.DocumentError and leaves the agreement as it was; notices are lost: ParseConvenzione returns them.
func (c *Convenzione) UnmarshalJSON(b []byte) error {
	return documento.Sostituisci(c, b, ParseConvenzione)
}

// SchemaConvenzione is the JSON Schema (draft 2020-12) of the document of an agreement, with descriptions in a language.
func SchemaConvenzione(l norma.Lingua) []byte {
	return documento.Schema(l.Scegli("Convenzione tra scuola e soggetto ospitante", "Agreement between school and host"), l, descriviConvenzione)
}

// CampiConvenzione lists the members that an agreement may have, in the order of its document, with what each takes.
func CampiConvenzione() []norma.Campo { return documento.Elenca(descriviConvenzione) }

// Campi walks the members of the agreement that are there, in the order of its document: place, name and meaning, canonical value.
func (c *Convenzione) Campi(f func(dove norma.Puntatore, cosa norma.Etichetta, valore string)) {
	documento.Visita(c, descriviConvenzione, f)
}

func descriviConvenzione(d *documento.Campi, c *Convenzione) {
	documento.Oggetto(d, "scuola", "scuola", "school", &c.Scuola, descriviScuola)
	d.Testo("ospite", "codice fiscale del soggetto ospitante", "tax code of the host", &c.Ospite)
	d.Testo("attivita", "attività del profilo: codice, o posto come 1.2", "activity of the profile: code, or place as 1.2", &c.Attivita)
	documento.Codici(d, "figure", "figure professionali, codici CP2011", "professional figures, CP2011 codes", &c.Figure, &specieFigura, massimoFigure)
	d.Data("inizio", "primo giorno", "first day", &c.Inizio)
	d.Data("fine", "ultimo giorno", "last day", &c.Fine)
	d.Intero("studenti", "quanti studenti nello stesso tempo", "how many students at one time", &c.Studenti, 0, massimoPosti)
	documento.Parole(d, "richieste", "che cosa il soggetto deve avere dichiarato", "what the host must have declared", &c.Richieste, requisiti[:], massimoRequisiti)
	d.Data("stipula", "giorno della firma", "day of the signature", &c.Stipula)
}

func descriviScuola(d *documento.Campi, s *Istituto) {
	d.Testo("denominazione", "denominazione", "name", &s.Denominazione)
	d.Testo("meccanografico", "codice meccanografico", "school code (codice meccanografico)", &s.Meccanografico)
}
