package alternanza

import "norma"

// Anteprima (preview) is the profile as a school will see it once it is published: who the host is and what it has, then each offer
// with its activities; every datum under the provision that wants it shown. What only identifies the host, tax code and codes of the
// IPA, is not part of it, and what is not said is left out. Findings are no part of it either: Validate gives them.
func (p *Profilo) Anteprima() norma.Spiegazione {
	righe := make([]norma.Spiegazione, 0, 1+len(p.Offerte))
	righe = append(righe, p.rigaOspite())
	for i := range p.Offerte {
		righe = append(righe, p.Offerte[i].riga(i))
	}
	return norma.Riga(&etAnteprima, "", anteprimaRif, righe...)
}

func (p *Profilo) rigaOspite() norma.Spiegazione {
	o := &p.Ospite
	const proprie = 9 // rows beside those of the lists
	righe := make([]norma.Spiegazione, 0, proprie+len(p.Requisiti)+len(p.Filiera))
	righe = append(righe,
		norma.Riga(&etTipo, string(o.Tipo), soggettiRif),
		norma.Riga(&etNatura, string(o.Natura), pnsd),
		norma.Riga(&etDescrizione, o.Descrizione, ""),
		norma.Riga(&etSede, o.Sede.String(), identificazioneRif),
		norma.Riga(&etSito, o.Sito, identificazioneRif),
		norma.Riga(&etPEC, o.PEC, identificazioneRif))
	for _, r := range p.Requisiti {
		righe = append(righe, norma.Riga(&etRequisito, string(r), profiloRif))
	}
	righe = append(righe,
		norma.Riga(&etStrutturali, p.Capacita.Strutturali, dichiarabiliRif),
		norma.Riga(&etTecnologiche, p.Capacita.Tecnologiche, dichiarabiliRif),
		norma.Riga(&etOrganizzative, p.Capacita.Organizzative, dichiarabiliRif))
	for _, r := range p.Filiera {
		righe = append(righe, norma.Riga(&etFiliera, r.Soggetto, dichiarabiliRif, norma.Riga(&etRapporto, r.Rapporto, "")))
	}
	return norma.Riga(&etOspite, o.Denominazione, soggettiRif, righe...)
}

// riga shows the i-th offer.
func (o *Offerta) riga(i int) norma.Spiegazione {
	righe := make([]norma.Spiegazione, 0, 2+len(o.Periodi)+len(o.Campi)+len(o.Attivita))
	righe = append(righe, norma.Riga(&etMassimo, o.Massimo.String(), o.massimoRif()))
	for _, p := range o.Periodi {
		if p != (PeriodoAnno{}) {
			righe = append(righe, norma.Riga(&etPeriodo, p.String(), periodiRif))
		}
	}
	for _, c := range o.Campi {
		righe = append(righe, norma.Riga(&etCampo, string(c), pnsd))
	}
	righe = append(righe, norma.Riga(&etQuadro, string(o.Quadro), pnsd))
	for j := range o.Attivita {
		righe = append(righe, o.Attivita[j].riga(Posizione{i, j}))
	}
	return norma.Riga(&etOfferta, string(o.Tipo), profiloRif, righe...)
}

func (a *Attivita) riga(s Posizione) norma.Spiegazione {
	nome := a.Codice
	if nome == "" {
		nome = s.String()
	}
	righe := make([]norma.Spiegazione, 0, 4+len(a.Figure))
	righe = append(righe, norma.Riga(&etDescrizione, a.Descrizione, figureRif))
	for _, c := range a.Figure {
		righe = append(righe, norma.Riga(&etFigura, c.String(), figureRif, norma.Riga(&etTitolo, c.Title(), "")))
	}
	righe = append(righe,
		norma.Riga(&etPosti, a.Posti.String(), figureRif),
		norma.Riga(&etLuogo, a.Luogo.String(), figureRif),
		norma.Riga(&etContatto, a.Contatto.Nome, figureRif,
			norma.Riga(&etTelefono, a.Contatto.Telefono, ""),
			norma.Riga(&etCasella, a.Contatto.Casella, "")))
	return norma.Riga(&etAttivita, nome, figureRif, righe...)
}

var (
	etAnteprima     = norma.Etichetta{Nome: "anteprima", IT: "profilo nel registro", EN: "profile in the register"}
	etOspite        = norma.Etichetta{Nome: "ospite", IT: "soggetto ospitante", EN: "host", Letterale: true}
	etTipo          = norma.Etichetta{Nome: "tipo", IT: "tipo di soggetto", EN: "kind of host"}
	etNatura        = norma.Etichetta{Nome: "natura", IT: "impresa del Piano nazionale scuola digitale", EN: "firm of the national digital-school plan"}
	etDescrizione   = norma.Etichetta{Nome: "descrizione", IT: "descrizione", EN: "description", Letterale: true}
	etSede          = norma.Etichetta{Nome: "sede", IT: "sede", EN: "seat", Letterale: true}
	etSito          = norma.Etichetta{Nome: "sito", IT: "sito internet", EN: "web site", Letterale: true}
	etPEC           = norma.Etichetta{Nome: "pec", IT: "PEC", EN: "certified mail (PEC)", Letterale: true}
	etRequisito     = norma.Etichetta{Nome: "requisito", IT: "dichiara", EN: "declares"}
	etStrutturali   = norma.Etichetta{Nome: "strutturali", IT: "capacità strutturali", EN: "structural capacities", Letterale: true}
	etTecnologiche  = norma.Etichetta{Nome: "tecnologiche", IT: "capacità tecnologiche", EN: "technological capacities", Letterale: true}
	etOrganizzative = norma.Etichetta{Nome: "organizzative", IT: "capacità organizzative", EN: "organisational capacities", Letterale: true}
	etFiliera       = norma.Etichetta{Nome: "filiera", IT: "operatore della filiera", EN: "operator of the supply chain", Letterale: true}
	etRapporto      = norma.Etichetta{Nome: "rapporto", IT: "rapporto", EN: "relation", Letterale: true}
	etOfferta       = norma.Etichetta{Nome: "offerta", IT: "offerta", EN: "offer"}
	etPeriodo       = norma.Etichetta{Nome: "periodo", IT: "periodo dell'anno", EN: "period of the year", Letterale: true}
	etCampo         = norma.Etichetta{Nome: "campo", IT: "funzione da digitalizzare", EN: "function to be digitised"}
	etQuadro        = norma.Etichetta{Nome: "quadro", IT: "strumento del Piano nazionale scuola digitale", EN: "instrument of the national digital-school plan"}
	etAttivita      = norma.Etichetta{Nome: "attivita", IT: "attività", EN: "activity", Letterale: true}
	etFigura        = norma.Etichetta{Nome: "figura", IT: "figura professionale", EN: "professional figure", Letterale: true}
	etTitolo        = norma.Etichetta{Nome: "titolo", IT: "titolo", EN: "title", Letterale: true}
	etLuogo         = norma.Etichetta{Nome: "luogo", IT: "dove", EN: "where", Letterale: true}
	etContatto      = norma.Etichetta{Nome: "contatto", IT: "chi contattare", EN: "whom to contact", Letterale: true}
	etTelefono      = norma.Etichetta{Nome: "telefono", IT: "telefono", EN: "telephone", Letterale: true}
	etCasella       = norma.Etichetta{Nome: "casella", IT: "posta elettronica", EN: "mail", Letterale: true}
)

// FormaAnteprima is the shape of the preview.
func FormaAnteprima() norma.Forma {
	f := norma.NewForma
	return f(&etAnteprima,
		f(&etOspite, f(&etTipo), f(&etNatura), f(&etDescrizione), f(&etSede), f(&etSito), f(&etPEC), f(&etRequisito),
			f(&etStrutturali), f(&etTecnologiche), f(&etOrganizzative), f(&etFiliera, f(&etRapporto))),
		f(&etOfferta, f(&etMassimo), f(&etPeriodo), f(&etCampo), f(&etQuadro),
			f(&etAttivita, f(&etDescrizione), f(&etFigura, f(&etTitolo)), f(&etPosti), f(&etLuogo),
				f(&etContatto, f(&etTelefono), f(&etCasella)))))
}
