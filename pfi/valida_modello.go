package pfi

import (
	"norma"
	"norma/apprendistato"
)

var campoVuoto = norma.Controllo{
	Codice: "pfi/campo-del-modello-vuoto", Gravita: norma.Avviso,
	IT: "un campo del modello non è compilato",
	EN: "a field of the form is not filled in",
}

// modello notices the fields of the form of all. B that are empty, beyond the minimum elements of the articles. What the form calls optional
// (eventuale), what depends on the case and the fax are not asked for.
func (e *esame) modello() {
	p := e.p
	x, i, a, r := &p.Datore, &p.Istituzione, &p.Apprendista, &p.Rapporto
	e.campo(x.SedeOperativa.vuota(), "/datore/sedeOperativa", sez1)
	e.campo(vuoto(x.PartitaIVA), "/datore/partitaIVA", sez1)
	e.campo(vuoto(x.Telefono), "/datore/telefono", sez1)
	e.campo(vuoto(x.Email), "/datore/email", sez1)
	e.campo(len(x.Ateco) == 0, "/datore/ateco", sez1)
	e.campo(vuoto(x.CCNL), "/datore/ccnl", sez1)
	e.rappresentante(&x.Rappresentante, "/datore/rappresentante", sez1)
	e.tutor(&x.Tutor, "/datore/tutor", sez1)

	e.campo(i.SedeOperativa.vuota(), "/istituzione/sedeOperativa", sez2)
	e.campo(vuoto(i.Telefono), "/istituzione/telefono", sez2)
	e.campo(vuoto(i.Email), "/istituzione/email", sez2)
	e.rappresentante(&i.Rappresentante, "/istituzione/rappresentante", sez2)
	e.tutor(&i.Tutor, "/istituzione/tutor", sez2)

	e.campo(vuoto(a.LuogoNascita), "/apprendista/luogoNascita", sez3)
	e.campo(a.Residenza.vuota(), "/apprendista/residenza", sez3)
	e.campo(vuoto(a.Telefono) && a.Cellulare == "", "/apprendista/cellulare", sez3)
	e.campo(vuoto(a.Email), "/apprendista/email", sez3)
	e.campo(vuoto(a.UltimaAnnualita), "/apprendista/ultimaAnnualita", sez3)
	e.campo(a.AnnoFrequenza.IsZero(), "/apprendista/annoFrequenza", sez3)
	e.campo(r.Mesi.IsZero(), "/rapporto/mesi", sez3)
	e.campo(vuoto(r.Finale), "/rapporto/finale", sez3)
	e.campo(vuoto(r.Mansioni), "/rapporto/mansioni", sez3)
	e.campo(vuoto(p.Contratto.CCNL.Nome), delContratto+"/ccnl/nome", sez3)
	e.campo(p.Contratto.TempoParziale.IsZero(), delContratto+"/tempoParziale", sez3)
	e.sede(&x.SedeLegale, "/datore/sedeLegale", sez1)
	e.sede(&x.SedeOperativa, "/datore/sedeOperativa", sez1)
	e.sede(&i.SedeLegale, "/istituzione/sedeLegale", sez2)
	e.sede(&i.SedeOperativa, "/istituzione/sedeOperativa", sez2)
	e.sede(&a.Residenza, "/apprendista/residenza", sez3)
	e.sede(&a.Domicilio, "/apprendista/domicilio", sez3)
	e.studi()

	e.campo(p.Consenso.IsZero(), "/consenso", sez5)
	e.campo(vuoto(p.Luogo), "/luogo", sez5)
	e.campo(p.Data.IsZero(), "/data", sez5)
}

// campo notices an empty field, unless what holds it has been found lacking already.
func (e *esame) campo(vuoto bool, dove norma.Puntatore, rif norma.Riferimento) {
	if vuoto && !sotto(dove, e.coperti) {
		e.v.Report(&campoVuoto, dove, "", "", rif)
	}
}

// sotto notices an empty field of an object.
func (e *esame) sotto(vuoto bool, dove norma.Puntatore, nome string, rif norma.Riferimento) {
	if vuoto {
		e.campo(true, dove.Campo(nome), rif)
	}
}

func (e *esame) rappresentante(x *Persona, dove norma.Puntatore, rif norma.Riferimento) {
	if x.vuota() {
		e.campo(true, dove, rif)
		return
	}
	e.sotto(vuoto(x.Cognome), dove, "cognome", rif)
	e.sotto(vuoto(x.Nome), dove, "nome", rif)
	e.sotto(vuoto(x.CodiceFiscale), dove, "codiceFiscale", rif)
}

func (e *esame) tutor(x *Tutor, dove norma.Puntatore, rif norma.Riferimento) {
	e.sotto(vuoto(x.Telefono), dove, "telefono", rif)
	e.sotto(vuoto(x.Email), dove, "email", rif)
	e.sotto(vuoto(x.Livello), dove, "livello", rif)
	e.sotto(x.Esperienza.IsZero(), dove, "esperienza", rif)
}

// sede notices what an address that is given leaves out.
func (e *esame) sede(x *Sede, dove norma.Puntatore, rif norma.Riferimento) {
	if x.vuota() {
		return
	}
	e.sotto(vuoto(x.Indirizzo), dove, "indirizzo", rif)
	e.sotto(vuoto(x.CAP), dove, "cap", rif)
	e.sotto(vuoto(x.Comune), dove, "comune", rif)
	e.sotto(vuoto(x.Provincia), dove, "provincia", rif)
}

// studi notices what a title of study that is listed leaves out. Of the first diploma the form asks for no kind.
func (e *esame) studi() {
	const dove = norma.Puntatore("/apprendista/studi")
	lista := primi(&e.v.Giudizio, e.p.Apprendista.Studi, massimoStudi, dove, sez3)
	for i := range lista {
		s := &lista[i]
		tipologia := !vuoto(s.Tipologia) || s.Titolo == apprendistato.LicenzaMedia || s.Titolo == apprendistato.LicenzaElementare
		if s.Titolo != "" && tipologia && !s.Anno.IsZero() && !vuoto(s.Istituto) {
			continue
		}
		qui := dove.Indice(i)
		e.sotto(s.Titolo == "", qui, "titolo", sez3)
		e.sotto(!tipologia, qui, "tipologia", sez3)
		e.sotto(s.Anno.IsZero(), qui, "anno", sez3)
		e.sotto(vuoto(s.Istituto), qui, "istituto", sez3)
	}
}
