package pfi_test

import (
	"slices"
	"strings"
	"testing"

	"norma"
	"norma/apprendistato"
	"norma/pfi"
)

const (
	allA = reg + "all. A"
	allE = reg + "all. E"
)

// controlla compares findings, all of them, and the verdict that follows from them.
func controlla(t *testing.T, g *norma.Giudizio, esito norma.Esito, vuole ...trovato) {
	t.Helper()
	if r := trovati(g.Rilievi); !slices.Equal(r, vuole) {
		t.Errorf("findings\n got %q\nwant %q", r, vuole)
	}
	if g.Esito != esito {
		t.Errorf("verdict %v, want %v", g.Esito, esito)
	}
}

func assente(dove norma.Puntatore, rif norma.Riferimento) trovato {
	return trovato{"norma/dato-mancante", dove, "", "", rif}
}

// vero and falso are the answers to a yes-no question.
var vero, falso = norma.Known(true), norma.Known(false)

// casiDocumenti has, for each code on the documents other than the plan, the smallest change of a clean document that yields it and
// nothing else.
var casiDocumenti = []struct {
	codice string
	g      func() norma.Giudizio
	it, en string
}{
	{
		"pfi/troppi-elementi", func() norma.Giudizio {
			return protocolloCon(func(p *pfi.Protocollo) { p.Percorsi = slices.Repeat(p.Percorsi[:1], 21) })
		},
		"gli elementi sono 21: se ne esaminano al più 20",
		"there are 21 elements: at most 20 are examined",
	},
	{
		"pfi/protocollo-anteriore", func() norma.Giudizio {
			return protocolloCon(func(p *pfi.Protocollo) {
				p.Firme.Istituzione.Giorno, p.Firme.Datore.Giorno = norma.Giorno(2017, 3, 30), norma.Giorno(2017, 3, 29)
			})
		},
		"il protocollo è stipulato in data 30/3/2017: lo schema vale dal 31/3/2017",
		"the agreement was signed on 30 March 2017: the scheme holds from 31 March 2017",
	},
	{
		"pfi/protocollo-elemento-mancante", func() norma.Giudizio {
			return protocolloCon(func(p *pfi.Protocollo) { p.Luogo = " " })
		},
		"manca un elemento che il protocollo deve contenere",
		"an element is missing that the agreement must contain",
	},
	{
		"pfi/protocollo-altro-regolamento", func() norma.Giudizio {
			return protocolloCon(func(p *pfi.Protocollo) { p.Regolamento = "reg. reg. Lazio 4/2015" })
		},
		"il protocollo richiama «reg. reg. Lazio 4/2015» e non il regolamento che contiene lo schema (reg. reg. Lazio 7/2017)",
		"the agreement recites “reg. reg. Lazio 4/2015” and not the regulation that holds the scheme (reg. reg. Lazio 7/2017)",
	},
	{
		"pfi/protocollo-capacita-assente", func() norma.Giudizio {
			return protocolloCon(func(p *pfi.Protocollo) { p.Capacita.Tutor = norma.Known(0) })
		},
		"il datore di lavoro non ha una capacità che deve dichiarare",
		"the employer lacks a capacity that it must declare",
	},
	{
		"pfi/protocollo-non-previsto", func() norma.Giudizio {
			return protocolloCon(func(p *pfi.Protocollo) { p.Percorsi = append(p.Percorsi, apprendistato.Professionalizzante) })
		},
		"il percorso «professionalizzante» non è tra quelli di cui tratta lo schema di protocollo",
		"the path “professionalizzante” is none of those that the scheme of the agreement covers",
	},
	{
		"pfi/protocollo-percorso-fuori-oggetto", func() norma.Giudizio {
			return protocolloCon(func(p *pfi.Protocollo) { p.Percorsi = append(p.Percorsi, apprendistato.PerITS) })
		},
		"il percorso «its» non è di apprendistato per «qualifica-e-diploma», oggetto del protocollo",
		"the path “its” is not of the apprenticeship “qualifica-e-diploma” that the agreement is about",
	},
	{
		"pfi/protocollo-destinatari-mancanti", func() norma.Giudizio {
			return protocolloCon(func(p *pfi.Protocollo) { p.Destinatari[0] = pfi.DaDiciottoAnni })
		},
		"tra chi può presentare candidatura mancano i giovani «da-15-fino-a-25-anni», a cui sono aperti i percorsi",
		"those who may apply leave out the young people “da-15-fino-a-25-anni”, to whom the paths are open",
	},
	{
		"pfi/protocollo-destinatari-estranei", func() norma.Giudizio {
			return protocolloCon(func(p *pfi.Protocollo) { p.Destinatari = append(p.Destinatari, pfi.DaDiciottoAnni) })
		},
		"i giovani «da-18-a-29-anni-con-il-titolo» non possono presentare candidatura per i percorsi del protocollo",
		"the young people “da-18-a-29-anni-con-il-titolo” may not apply for the paths of the agreement",
	},
	{
		"pfi/protocollo-classe-incompleta", func() norma.Giudizio {
			return protocolloCon(func(p *pfi.Protocollo) { p.Classe.Allievi = norma.Known(14) })
		},
		"gli allievi individuati sono 14: i contratti si stipulano quando sono almeno 15",
		"the students found are 14: contracts are made when they are at least 15",
	},
	{
		"pfi/protocollo-clausola-mancante", func() norma.Giudizio {
			return protocolloCon(func(p *pfi.Protocollo) { p.Clausole = p.Clausole[1:] })
		},
		"manca la clausola «criteri-di-durata» dello schema",
		"the clause “criteri-di-durata” of the scheme is missing",
	},
	{
		"pfi/protocollo-durata-discorde", func() norma.Giudizio {
			return protocolloCon(func(p *pfi.Protocollo) { p.Scadenza = norma.Giorno(2029, 1, 15) })
		},
		"la scadenza dichiarata (15/1/2029) non è quella dei mesi di durata (14/1/2029): si segue la prima",
		"the last day stated (15 January 2029) is not that of the months of its duration (14 January 2029): the former is followed",
	},
	{
		"pfi/protocollo-scade-prima-della-stipula", func() norma.Giudizio {
			return protocolloCon(func(p *pfi.Protocollo) { p.Scadenza = norma.Giorno(2026, 1, 14) })
		},
		"il protocollo scade in data 14/1/2026, prima della stipula (15/1/2026)",
		"the agreement expires on 14 January 2026, before its signature (15 January 2026)",
	},
	{
		"pfi/protocollo-documento-di-identita-scaduto", func() norma.Giudizio {
			return protocolloCon(func(p *pfi.Protocollo) { p.Firme.Datore.Scadenza = norma.Giorno(2026, 1, 14) })
		},
		"il documento di identità è scaduto in data 14/1/2026: deve essere valido il giorno della firma (15/1/2026)",
		"the identity document expired on 14 January 2026: it must be valid on the day of the signature (15 January 2026)",
	},
	{
		"pfi/dossier-prima-dell-assunzione", func() norma.Giudizio {
			return dossierCon(func(s *pfi.Dossier) { s.Alla = norma.Giorno(2026, 8, 31) })
		},
		"il dossier è aggiornato al 31/8/2026, prima dell'assunzione (1/9/2026): nulla è ancora dovuto",
		"the file is up to date on 31 August 2026, before the hiring (1 September 2026): nothing is due yet",
	},
	{
		"pfi/dossier-documento-mancante", func() norma.Giudizio {
			return dossierCon(func(s *pfi.Dossier) { s.Documenti = s.Documenti[1:] })
		},
		"nel dossier manca il documento «contratto-di-assunzione»",
		"the file lacks the document “contratto-di-assunzione”",
	},
	{
		"pfi/dossier-attestati-annuali-mancanti", func() norma.Giudizio {
			return dossierCon(func(s *pfi.Dossier) { s.Annuale, s.AnniConclusi = vero, norma.Known(1) })
		},
		"gli attestati di fine anno sono 0: gli anni formativi conclusi sono 1",
		"there are 0 attestations of year's end: 1 training years have ended",
	},
	{
		"pfi/dossier-senza-evidenze", func() norma.Giudizio {
			return dossierCon(func(s *pfi.Dossier) {
				conclude(s)
				s.Documenti = senzaVoce(s.Documenti, pfi.ReportisticaIntermedia)
			})
		},
		"il percorso è concluso e il dossier non ha evidenze delle competenze acquisite",
		"the path has ended and the file has no evidence of the skills acquired",
	},
	{
		"pfi/dossier-documento-inatteso", func() norma.Giudizio {
			return dossierCon(func(s *pfi.Dossier) {
				s.Documenti = append(s.Documenti, pfi.DocumentoDossier{Voce: pfi.CertificatoCompetenze})
			})
		},
		"«certificato-di-competenze» è nel dossier, ma nulla di ciò che vi è detto lo richiede",
		"“certificato-di-competenze” is in the file, but nothing that it says calls for it",
	},
	{
		"pfi/dossier-documento-successivo", func() norma.Giudizio {
			return dossierCon(func(s *pfi.Dossier) { s.Documenti[2].Giorno = norma.Giorno(2027, 1, 16) })
		},
		"il documento è del 16/1/2027, dopo il giorno a cui il dossier è aggiornato (15/1/2027)",
		"the document is of 16 January 2027, after the day on which the file is up to date (15 January 2027)",
	},
	{
		"pfi/rapporto-elemento-mancante", func() norma.Giudizio {
			return rapportoCon(func(q *pfi.RapportoRicerca) { q.Autonomia = "" })
		},
		"manca un elemento che il rapporto finale deve contenere",
		"an element is missing that the final report must contain",
	},
	{
		"pfi/rapporto-senza-evidenze", func() norma.Giudizio {
			return rapportoCon(func(q *pfi.RapportoRicerca) { q.Evidenze = nil })
		},
		"il rapporto finale non riporta evidenze dei risultati: non sono obbligatorie",
		"the final report gives no evidence of the results: none is compulsory",
	},
	{
		"pfi/rapporto-firma-prima-della-redazione", func() norma.Giudizio {
			return rapportoCon(func(q *pfi.RapportoRicerca) { q.Firme.Ente = norma.Giorno(2028, 2, 28) })
		},
		"la firma è del 28/2/2028, prima della redazione del rapporto (29/2/2028)",
		"the signature is of 28 February 2028, before the report was drawn up (29 February 2028)",
	},
	{
		"pfi/informazione-tema-non-trattato", func() norma.Giudizio {
			return informativaCon(func(i *pfi.Informativa) { i.Temi = i.Temi[:3] })
		},
		"l'apprendista non è informato su «doppio-status»",
		"the apprentice was not told about “doppio-status”",
	},
	{
		"pfi/informazione-senza-intesa", func() norma.Giudizio {
			return informativaCon(func(i *pfi.Informativa) { i.Intesa = falso })
		},
		"l'informazione non è data d'intesa con il datore di lavoro",
		"the information was not given in agreement with the employer",
	},
	{
		"pfi/informazione-genitori-non-informati", func() norma.Giudizio {
			return informativaCon(func(i *pfi.Informativa) { i.Genitori = falso })
		},
		"l'apprendista è minorenne, e chi esercita la responsabilità genitoriale non è informato",
		"the apprentice is a minor, and who exercises parental responsibility was not told",
	},
	{
		"pfi/informazione-tardiva", func() norma.Giudizio {
			return informativaCon(func(i *pfi.Informativa) { i.Giorno = norma.Giorno(2026, 9, 2) })
		},
		"l'informazione è del 2/9/2026, dopo l'assunzione (1/9/2026): deve garantire una scelta consapevole",
		"the information was given on 2 September 2026, after the hiring (1 September 2026): it must make for a knowing choice",
	},
}

// protocolloCon is what there is to say of the clean agreement, changed.
func protocolloCon(cambia func(*pfi.Protocollo)) norma.Giudizio {
	p := protocolloPulito()
	cambia(&p)
	return p.Validate(apprendistato.Lazio()).Giudizio
}

func dossierCon(cambia func(*pfi.Dossier)) norma.Giudizio {
	s := dossierPulito()
	cambia(&s)
	return s.Validate(apprendistato.Lazio()).Giudizio
}

func rapportoCon(cambia func(*pfi.RapportoRicerca)) norma.Giudizio {
	q := rapportoPulito()
	cambia(&q)
	return q.Validate(apprendistato.Lazio()).Giudizio
}

func informativaCon(cambia func(*pfi.Informativa)) norma.Giudizio {
	i := informativaPulita()
	cambia(&i)
	return i.Validate(apprendistato.Lazio()).Giudizio
}

// TestCodiciDocumenti: each code has a document that yields it alone, and says it in both languages.
func TestCodiciDocumenti(t *testing.T) {
	provati := map[string]bool{}
	for _, c := range casiDocumenti {
		provati[c.codice] = true
		g := c.g()
		if len(g.Rilievi) != 1 || g.Rilievi[0].Codice() != c.codice {
			t.Errorf("%s: %q", c.codice, trovati(g.Rilievi))
			continue
		}
		r := g.Rilievi[0]
		if it, en := r.Messaggio(norma.Italiano), r.Messaggio(norma.Inglese); it != c.it || en != c.en {
			t.Errorf("%s says\n%s\n%s", c.codice, it, en)
		}
		if r.Rif == "" {
			t.Errorf("%s cites nothing", c.codice)
		}
	}
	for _, k := range pfi.Controlli() {
		nostro := strings.HasPrefix(k.Codice, "pfi/protocollo-") || strings.HasPrefix(k.Codice, "pfi/dossier-") ||
			strings.HasPrefix(k.Codice, "pfi/rapporto-") || strings.HasPrefix(k.Codice, "pfi/informazione-") || k.Codice == "pfi/troppi-elementi"
		if nostro && !provati[k.Codice] {
			t.Errorf("%s has no case", k.Codice)
		}
		if !strings.HasPrefix(k.Codice, "pfi/") {
			t.Errorf("%s is of another package", k.Codice)
		}
	}
}

// The schemes are annexes of the regulation: where another act governs nothing is said.
func TestDocumentiAltraDisciplina(t *testing.T) {
	d := apprendistato.Nazionale()
	p, s := protocolloPulito(), dossierPulito()
	p.Luogo, s.Documenti = "", nil
	for nome, g := range map[string]norma.Giudizio{"protocollo": p.Validate(d).Giudizio, "dossier": s.Validate(d).Giudizio} {
		if g.Esito != norma.NonApplicabile || len(g.Rilievi) > 0 {
			t.Errorf("%s: %v %q", nome, g.Esito, trovati(g.Rilievi))
		}
	}
	tabella := lazio().Tabella()
	simulata, _ := apprendistato.NewDisciplina(tabella)
	for nome, g := range map[string]norma.Giudizio{"protocollo": p.Validate(simulata).Giudizio, "dossier": s.Validate(simulata).Giudizio} {
		if g.Esito != norma.Violato || !g.Simulato {
			t.Errorf("%s: %v, simulated %t", nome, g.Esito, g.Simulato)
		}
	}
}
