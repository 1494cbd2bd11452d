package catalogo

import (
	"errors"

	"norma"
	"norma/alternanza"
	"norma/apprendistato"
	"norma/cp2011"
	"norma/internal/documento"
	"norma/ipa"
)

// percorso is an enrolment as a table tells it: of the municipality that the index of the tables has (c_e472), or else of a company; and
// the steps, each with what the outside world found. The profile that is compiled is a complete one.
type percorso struct {
	ente  string // the code by which a public body is identified; "" for a company
	passi []passo
}

// passo is a step. What is not said is what goes well.
type passo struct {
	passo                                         alternanza.Passo
	giorno                                        norma.Data
	note, informativa, completo, valida           norma.Opt[bool]
	codice, mittente, destinatario, testo, avviso string
	firmatario                                    alternanza.Firmatario
}

const massimoPassi = 30

func descriviPercorso(d *documento.Campi, p *percorso) {
	d.Testo("ente", "codice dell'ente pubblico", "code of the public body", &p.ente)
	documento.Lista(d, "passi", "passi", "steps", &p.passi, massimoPassi, descriviPasso)
}

func descriviPasso(d *documento.Campi, p *passo) {
	documento.Parola(d, "passo", "passo", "step", &p.passo, alternanza.AllPassi())
	d.Data("giorno", "giorno", "day", &p.giorno)
	d.SiNo("note", "note lette", "notes read", &p.note)
	d.SiNo("informativa", "informativa accettata", "privacy notice accepted", &p.informativa)
	d.SiNo("completo", "profilo completo", "complete profile", &p.completo)
	d.Testo("codice", "codice della dichiarazione", "code of the declaration", &p.codice)
	d.SiNo("valida", "firma valida", "signature valid", &p.valida)
	documento.Parola(d, "firmatario", "chi firma", "who signs", &p.firmatario, []alternanza.Firmatario{alternanza.LegaleRappresentante, alternanza.Delegato})
	d.Testo("mittente", "casella del mittente", "mailbox of the sender", &p.mittente)
	d.Testo("destinatario", "casella del destinatario", "mailbox of the addressee", &p.destinatario)
	d.Testo("oggetto", "oggetto, o motivo del rifiuto", "subject, or reason of the refusal", &p.testo)
	d.Testo("avviso", "casella a cui si dà avviso", "mailbox that is told", &p.avviso)
}

func parsePercorso(b []byte) (p percorso, rilievi []norma.Rilievo, err error) {
	_, rilievi, err = documento.Decode(b, &p, descriviPercorso)
	return p, rilievi, err
}

// iscrizione walks an enrolment, up to the first step that is refused.
func iscrizione() Argomento {
	cosa := norma.Etichetta{Nome: "iscrizione", IT: "iscrizione al registro", EN: "enrolment in the register"}
	return Argomento{
		"iscrizione", rasl + "sez. 9", documento.Elenca(descriviPercorso),
		norma.FormaGiudizio(&cosa, norma.NewForma(&etStato), norma.NewForma(&etVisibile)),
		prova(parsePercorso, func(_ *apprendistato.Disciplina, p *percorso) norma.Spiegazione {
			g := norma.Giudizio{Esito: norma.Rispettato}
			i := p.percorri(&g)
			g.Letture = i.Letture()
			_, _, visibile := i.Pubblicato()
			return g.Spiegazione(&cosa, norma.Riga(&etStato, string(i.Stato()), ""), norma.Riga(&etVisibile, norma.SiNo(visibile), ""))
		}),
	}
}

var (
	etStato    = norma.Etichetta{Nome: "stato", IT: "stato", EN: "state"}
	etVisibile = norma.Etichetta{Nome: "visibile", IT: "un profilo è pubblicato", EN: "a profile is published"}
)

func (p *percorso) percorri(g *norma.Giudizio) (i alternanza.Iscrizione) {
	for k := range p.passi {
		q := &p.passi[k]
		dopo, err := p.compi(i, q)
		var rifiuto *alternanza.PassoError
		if errors.As(err, &rifiuto) {
			r := rifiuto.Rilievo.Under(norma.Puntatore("/passi").Indice(k))
			g.Add(r)
			return i
		}
		i = dopo
	}
	return i
}

const casellaEnte, casellaImpresa = "protocollo@pec.comune.latina.it", "officina@pec.example.it"

// compi takes a step.
func (p *percorso) compi(i alternanza.Iscrizione, q *passo) (alternanza.Iscrizione, error) {
	switch q.passo {
	case alternanza.PassoIdentificazione:
		if p.ente != "" {
			return i.IdentifyEnte(p.ente, indice(), q.giorno)
		}
		return i.Identify(impresa(), q.giorno)
	case alternanza.PassoConsenso:
		return i.Accept(q.note.Or(true), q.informativa.Or(true), q.giorno)
	case alternanza.PassoCompilazione:
		return i.Compile(profilo(i.Ospite(), q.completo.Or(true)), q.giorno)
	case alternanza.PassoAnteprima:
		return i.Preview(q.giorno)
	case alternanza.PassoDichiarazione:
		return i.Declare(q.codice, q.giorno)
	case alternanza.PassoFirma:
		return i.Sign(alternanza.Firma{Valida: q.valida.Or(true), Codice: q.codice, Di: q.firmatario}, q.giorno)
	case alternanza.PassoPEC:
		return i.Receive(alternanza.MessaggioPEC{Mittente: q.mittente, Destinatario: q.destinatario, Oggetto: q.testo}, alternanza.CasellaRegistro, indice(), q.giorno)
	case alternanza.PassoControllo:
		return i.Check(q.giorno)
	case alternanza.PassoRifiuto:
		return i.Refuse(q.testo, q.giorno)
	case alternanza.PassoPubblicazione:
		return i.Publish(q.avviso, q.giorno)
	case alternanza.PassoAggiornamento:
		return i.Update(q.giorno)
	case alternanza.PassoAnnullamento:
		return i.RequestCancel(q.giorno)
	case alternanza.PassoConferma:
		return i.ConfirmCancel(q.giorno)
	case alternanza.PassoRinuncia:
		return i.KeepChanges(q.giorno)
	}
	return i, nil // a step that is not said
}

// indice is an index of one body, with a certified mailbox and one that is not.
func indice() *ipa.Indice {
	codice, _ := ipa.ParseCodiceIPA("c_e472")
	x, _ := ipa.NewIndice([]ipa.Ente{{
		Codice: codice, Denominazione: "Comune di Latina", CodiceFiscale: "00097020598", Indirizzo: "Piazza del Popolo 1", CAP: "04100",
		Comune: "Latina", Provincia: "LT", Caselle: ipa.NewCaselle(
			ipa.Casella{Indirizzo: casellaEnte, Tipo: ipa.PEC}, ipa.Casella{Indirizzo: "scuola@comune.latina.it", Tipo: ipa.AltraPosta},
		),
	}}, nil)
	return x
}

// impresa is a company that is not in it.
func impresa() alternanza.Ospite {
	return alternanza.Ospite{
		Tipo: alternanza.Impresa, Denominazione: "Officina Rossi s.r.l.", CodiceFiscale: "00743110157", PEC: casellaImpresa,
		Sede: alternanza.Indirizzo{Via: "via Epitaffio 3", CAP: "04100", Comune: "Latina", Provincia: "LT"},
	}
}

// profilo is the profile of a host, as small as a complete one can be; without its activities it is not complete.
func profilo(o alternanza.Ospite, completo bool) *alternanza.Profilo {
	offerta := alternanza.Offerta{Tipo: alternanza.Apprendistato, Massimo: norma.Known(2)}
	if completo {
		offerta.Attivita = []alternanza.Attivita{{
			Descrizione: "Catalogare e accogliere", Posti: norma.Known(2), Luogo: o.Sede, Figure: []cp2011.Codice{cp2011.MustParse("4.4.2.2.0")},
			Contatto: alternanza.Contatto{Nome: "Segreteria", Telefono: "0773 555 010"},
		}}
	}
	return &alternanza.Profilo{Ospite: o, Offerte: []alternanza.Offerta{offerta}}
}

// salvataggio reads a saved compilation.
func salvataggio() Argomento {
	return diTesto("salvataggio", rasl+"sez. 13", "compilazione salvata", "saved compilation", func(s string, g *norma.Giudizio) []norma.Spiegazione {
		p, _, err := alternanza.Load([]byte(s))
		var rifiuto *alternanza.FileError
		if errors.As(err, &rifiuto) {
			g.Add(rifiuto.Rilievo)
			return nil
		}
		return []norma.Spiegazione{norma.Riga(&etCodice, p.Ospite.Denominazione, "")}
	}, norma.NewForma(&etCodice))
}
