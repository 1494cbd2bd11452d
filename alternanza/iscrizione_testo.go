package alternanza

import (
	"slices"

	"norma"
	"norma/internal/documento"
)

// formatoIscrizione is how an enrolment is kept: its state, the profile being filled in, the published one.
var formatoIscrizione = formato{nome: "norma/iscrizione", versione: 1, parti: 3}

// MarshalText is the enrolment as text, to be kept and to go on from: a line that says what it is, then documents.
func (i Iscrizione) MarshalText() ([]byte, error) {
	d := statoScritto{i}
	return formatoIscrizione.scrivi(documento.Encode(&d, nil, descriviStato), []byte(i.bozza), []byte(i.pubblicato)), nil
}

// UnmarshalText reads what MarshalText wrote. Anything else is a *FileError and leaves the enrolment as it was.
func (i *Iscrizione) UnmarshalText(b []byte) error {
	v, err := ParseIscrizione(b)
	if err == nil {
		*i = v
	}
	return err
}

// ParseIscrizione reads what MarshalText wrote: text of another format, of a newer version, damaged, or that says what no enrolment
// comes to is a *FileError.
func ParseIscrizione(b []byte) (Iscrizione, error) {
	parti, guasto := formatoIscrizione.leggi(b)
	if guasto != nil {
		return Iscrizione{}, guasto
	}
	var d statoScritto
	ignoti, rilievi, err := documento.Decode(parti[0], &d, descriviStato)
	i := d.Iscrizione
	i.bozza, i.pubblicato = string(parti[1]), string(parti[2])
	if err != nil || len(ignoti) > 0 || norma.Refuse(rilievi) != nil || !i.coerente() {
		return Iscrizione{}, formatoIscrizione.errore(&fileIncoerente, "", "")
	}
	if i == (Iscrizione{stato: Nuova}) {
		return Iscrizione{}, nil
	}
	return i, nil
}

// statoScritto is the document of an enrolment, profiles apart.
type statoScritto struct{ Iscrizione }

func descriviStato(d *documento.Campi, s *statoScritto) {
	stati := AllStati()
	documento.Parola(d, "stato", "stato", "state", &s.stato, stati)
	documento.Parola(d, "prima", "stato prima della richiesta di annullamento", "state before cancelling was asked for", &s.prima, stati)
	d.Testo("codice", "codice della dichiarazione", "code of the declaration", &s.codice)
	d.Prosa("motivo", "motivo del rifiuto", "reason for the refusal", &s.motivo, massimoDescrizione)
	d.Data("ultimo", "giorno dell'ultimo passo", "day of the last step", &s.ultimo)
	d.Data("pubblicazione", "giorno della pubblicazione", "day of publication", &s.pubblicazione)
	documento.Oggetto(d, "ospite", "soggetto", "host", &s.ospite, descriviOspite)
}

// coerente reports whether steps can lead to the enrolment.
func (i Iscrizione) coerente() bool {
	if i.Stato() == Nuova {
		return i == (Iscrizione{stato: i.stato})
	}
	stato := i.stato
	if stato == InAnnullamento {
		stato = i.prima
		if !slices.Contains(stato.passi(), PassoAnnullamento) {
			return false
		}
	} else if i.prima != "" {
		return false
	}
	campo, _ := incompleta(&i.ospite)
	pubblicato := i.pubblicato != ""
	return campo == "" && i.ultimo.Valid() && !i.ultimo.Before(i.pubblicazione) && pubblicato == i.pubblicazione.Valid() &&
		(stato == Respinta) == (i.motivo != "") &&
		(i.codice != "" || !dichiarata(stato)) && (i.codice == "" || codiceDichiarazione(i.codice)) &&
		i.conserva(i.bozza, compilata(stato), stato == Pubblicata) && i.conserva(i.pubblicato, stato == Pubblicata, false)
}

// compilata reports whether in a state there is a profile being filled in.
func compilata(s Stato) bool {
	return s == InCompilazione || s == InAnteprima || s == Dichiarata || s.Bloccato() || s == Respinta
}

// dichiarata reports whether in a state there is a declaration.
func dichiarata(s Stato) bool {
	return s == Dichiarata || s.Bloccato() || s == Respinta || s == Pubblicata
}

// conserva reports whether a profile is there where it must be, absent where it must not, sound and the host's.
func (i Iscrizione) conserva(profilo string, deve, vietato bool) bool {
	if profilo == "" || vietato {
		return profilo == "" && !deve
	}
	p, rilievi, err := ParseProfilo([]byte(profilo))
	return err == nil && norma.Refuse(rilievi) == nil && stessoOspite(&i.ospite, &p.Ospite)
}
