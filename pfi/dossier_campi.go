package pfi

import (
	"norma"
	"norma/apprendistato"
	"norma/internal/documento"
)

// ParseDossier reads a file from its JSON document. Whatever is wrong in it is a finding with its place; a member that norma does not know is
// kept and noticed. The error, a *norma.SyntaxError, means that the text is not JSON at all.
// Documents have bounds: see package norma.
func ParseDossier(b []byte) (s Dossier, rilievi []norma.Rilievo, err error) {
	rilievi, err = leggi(b, &s, &s.Ignoti, descriviDossier)
	return s, rilievi, err
}

// MarshalJSON writes the file as the JSON document that ParseDossier reads.
func (s Dossier) MarshalJSON() ([]byte, error) {
	return documento.Encode(&s, s.Ignoti, descriviDossier), nil
}

// UnmarshalJSON reads what ParseDossier reads; a document with a finding of gravity Errore is refused with a *norma.DocumentError.
func (s *Dossier) UnmarshalJSON(b []byte) error { return documento.Sostituisci(s, b, ParseDossier) }

// SchemaDossier is the JSON Schema (draft 2020-12) of the document of a file, with descriptions in a language.
func SchemaDossier(l norma.Lingua) []byte {
	return documento.Schema(l.Scegli("Dossier individuale dell'apprendista", "The apprentice's individual file"), l, descriviDossier)
}

// CampiDossier lists the members that a file may have, in the order of its document.
func CampiDossier() []norma.Campo { return documento.Elenca(descriviDossier) }

// Campi walks the members of the file that are there, in the order of its document: place, name and meaning, canonical value.
func (s *Dossier) Campi(f func(dove norma.Puntatore, cosa norma.Etichetta, valore string)) {
	documento.Visita(s, descriviDossier, f)
}

func descriviDossier(d *documento.Campi, s *Dossier) {
	voci := AllVociDossier()
	d.Testo("apprendista", "apprendista", "apprentice", &s.Apprendista)
	d.Data("alla", "giorno a cui il dossier è aggiornato", "day on which the file is up to date", &s.Alla)
	documento.Parola(d, "percorso", "a che cosa porta il contratto", "what the contract leads to", &s.Percorso, apprendistato.AllPercorsi())
	d.Data("inizio", "giorno di assunzione", "hiring day", &s.Inizio)
	d.Data("fine", "ultimo giorno del periodo di formazione, proroghe comprese", "last day of the training period, extensions included", &s.Fine)
	documento.Oggetto(d, "svolgimento", "che cosa è accaduto", "what has happened", &s.Svolgimento, descriviEventi)
	d.SiNo("annuale", "è previsto l'attestato alla fine di ogni anno formativo", "an attestation is foreseen at the end of each training year", &s.Annuale)
	d.Intero("anniConclusi", "anni formativi conclusi", "training years that have ended", &s.AnniConclusi, 0, massimoAnni)
	documento.Lista(d, "documenti", "documenti del dossier", "documents of the file", &s.Documenti, massimoDocumenti,
		func(d *documento.Campi, x *DocumentoDossier) {
			documento.Parola(d, "voce", "quale documento", "which document", &x.Voce, voci)
			d.Data("giorno", "giorno del documento", "day of the document", &x.Giorno)
			d.Testo("descrizione", "descrizione", "description", &x.Descrizione)
		})
}

func descriviEventi(d *documento.Campi, e *EventiDossier) {
	d.Data("titolo", "giorno in cui l'esame finale è superato", "day on which the final exam was passed", &e.Titolo)
	d.Data("cessazione", "ultimo giorno di lavoro, se il contratto cessa prima", "last day employed, where the contract ended early", &e.Cessazione)
}
