package pfi_test

import (
	"encoding/json"
	"testing"

	"norma"
	"norma/pfi"
)

func BenchmarkPianoValidate(b *testing.B) {
	d := lazio()
	for _, nome := range completi {
		p := piano(b, nome)
		b.Run(nome, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if v := p.Validate(d); v.Esito != norma.Rispettato {
					b.Fatal(v.Rilievi)
				}
			}
		})
	}
	b.Run("vuoto", func(b *testing.B) {
		p := pfi.Piano{}
		p.Contratto.Percorso, p.Contratto.Inizio = "qualifica", norma.Giorno(2025, 9, 15)
		b.ReportAllocs()
		for b.Loop() {
			if v := p.Validate(d); v.Esito != norma.Violato {
				b.Fatal(v.Esito)
			}
		}
	})
}

// TestPianoValidateAllocazioni: at most ten allocations for a complete plan.
func TestPianoValidateAllocazioni(t *testing.T) {
	d := lazio()
	for _, nome := range completi {
		p := piano(t, nome)
		if n := testing.AllocsPerRun(100, func() { _ = p.Validate(d) }); n > 10 {
			t.Errorf("%s: %v allocations", nome, n)
		}
	}
}

func BenchmarkParsePiano(b *testing.B) {
	for _, nome := range completi {
		testo := testoPiano(b, nome)
		b.Run("norma/"+nome, func(b *testing.B) {
			b.SetBytes(int64(len(testo)))
			b.ReportAllocs()
			for b.Loop() {
				if _, r, err := pfi.ParsePiano(testo); err != nil || r != nil {
					b.Fatal(r, err)
				}
			}
		})
		b.Run("json/"+nome, func(b *testing.B) {
			b.SetBytes(int64(len(testo)))
			b.ReportAllocs()
			for b.Loop() {
				var g gemello
				if err := json.Unmarshal(testo, &g); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkPianoMarshal(b *testing.B) {
	p := piano(b, "qualifica")
	b.ReportAllocs()
	for b.Loop() {
		if _, err := p.MarshalJSON(); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkCompare(b *testing.B) {
	d := lazio()
	prima, dopo := piano(b, "qualifica"), piano(b, "qualifica")
	dopo.Datore.Tutor.Nome = "Anna"
	b.ReportAllocs()
	for b.Loop() {
		if r := pfi.Compare(d, &prima, &dopo); len(r.Differenze) != 1 {
			b.Fatal(r.Differenze)
		}
	}
}

func BenchmarkModulo(b *testing.B) {
	p := piano(b, "qualifica")
	b.ReportAllocs()
	for b.Loop() {
		if len(p.Modulo(nil)) != 6 {
			b.Fatal("sections")
		}
	}
}

// gemello is the plan as encoding/json would be given it: plain fields, dates as text, nothing checked.
type (
	gemello struct {
		Datore      enteGemello        `json:"datore"`
		Istituzione enteGemello        `json:"istituzione"`
		Apprendista apprendistaGemello `json:"apprendista"`
		Rapporto    struct {
			Titolo        string   `json:"titolo"`
			Mesi          *int     `json:"mesi"`
			Ingresso      string   `json:"ingresso"`
			Finale        string   `json:"finale"`
			Mansioni      string   `json:"mansioni"`
			Orario        *float64 `json:"orario"`
			Articolazione string   `json:"articolazione"`
		} `json:"rapporto"`
		Contratto   contrattoGemello  `json:"contratto"`
		Formazione  formazioneGemella `json:"formazione"`
		Valutazione struct {
			Iniziale      string `json:"iniziale"`
			Intermedia    string `json:"intermedia"`
			Finale        string `json:"finale"`
			Comportamenti string `json:"comportamenti"`
			Misure        string `json:"misure"`
		} `json:"valutazione"`
		Consenso *bool  `json:"consenso"`
		Luogo    string `json:"luogo"`
		Data     string `json:"data"`
	}
	sedeGemella struct {
		Indirizzo string `json:"indirizzo"`
		CAP       string `json:"cap"`
		Comune    string `json:"comune"`
		Provincia string `json:"provincia"`
	}
	personaGemella struct {
		Cognome       string `json:"cognome"`
		Nome          string `json:"nome"`
		CodiceFiscale string `json:"codiceFiscale"`
		Telefono      string `json:"telefono"`
		Email         string `json:"email"`
		Livello       string `json:"livello"`
		Esperienza    *int   `json:"esperienza"`
		Firma         string `json:"firma"`
	}
	enteGemello struct {
		Denominazione  string         `json:"denominazione"`
		SedeLegale     sedeGemella    `json:"sedeLegale"`
		SedeOperativa  sedeGemella    `json:"sedeOperativa"`
		CodiceFiscale  string         `json:"codiceFiscale"`
		PartitaIVA     string         `json:"partitaIVA"`
		Telefono       string         `json:"telefono"`
		Email          string         `json:"email"`
		Fax            string         `json:"fax"`
		Rete           string         `json:"rete"`
		Ateco          []string       `json:"ateco"`
		CCNL           string         `json:"ccnl"`
		CodiceCCNL     string         `json:"codiceCCNL"`
		Rappresentante personaGemella `json:"rappresentante"`
		Tutor          personaGemella `json:"tutor"`
	}
	apprendistaGemello struct {
		personaGemella
		Cittadinanza string `json:"cittadinanza"`
		Stato        string `json:"stato"`
		Permesso     struct {
			Numero   string `json:"numero"`
			Scadenza string `json:"scadenza"`
		} `json:"permesso"`
		LuogoNascita string           `json:"luogoNascita"`
		Residenza    sedeGemella      `json:"residenza"`
		Domicilio    sedeGemella      `json:"domicilio"`
		Cellulare    string           `json:"cellulare"`
		Genitori     []personaGemella `json:"genitori"`
		Studi        []struct {
			Titolo    string `json:"titolo"`
			Tipologia string `json:"tipologia"`
			Anno      *int   `json:"anno"`
			Istituto  string `json:"istituto"`
		} `json:"studi"`
		NonConclusi []struct {
			Descrizione string `json:"descrizione"`
			Istituto    string `json:"istituto"`
		} `json:"nonConclusi"`
		UltimaAnnualita string `json:"ultimaAnnualita"`
		AnnoFrequenza   *int   `json:"annoFrequenza"`
		Esperienze      []struct {
			Tipo        string `json:"tipo"`
			Dal         string `json:"dal"`
			Al          string `json:"al"`
			Presso      string `json:"presso"`
			Descrizione string `json:"descrizione"`
		} `json:"esperienze"`
		Validazione struct {
			Modalita         string `json:"modalita"`
			Evidenze         string `json:"evidenze"`
			Competenze       string `json:"competenze"`
			Rideterminazione string `json:"rideterminazione"`
		} `json:"validazione"`
	}
	contrattoGemello struct {
		Percorso      string `json:"percorso"`
		Inizio        string `json:"inizio"`
		Fine          string `json:"fine"`
		TempoParziale *bool  `json:"tempoParziale"`
		Apprendista   struct {
			Nascita    string `json:"nascita"`
			Titolo     string `json:"titolo"`
			AnnoTitolo *int   `json:"annoTitolo"`
			DieciAnni  *bool  `json:"dieciAnni"`
		} `json:"apprendista"`
		Impresa struct {
			Regione    string `json:"regione"`
			SedeLegale string `json:"sedeLegale"`
		} `json:"impresa"`
		CCNL struct {
			Nome string `json:"nome"`
		} `json:"ccnl"`
		Figura struct {
			Codice    string `json:"codice"`
			Indirizzo string `json:"indirizzo"`
		} `json:"figura"`
		Studi struct {
			Mesi      *int   `json:"mesi"`
			CFU       *int   `json:"cfu"`
			Acquisiti *int   `json:"acquisiti"`
			Iscritto  *bool  `json:"iscritto"`
			Inizio    string `json:"inizio"`
			Semestri  *int   `json:"semestri"`
			StessoITS *bool  `json:"stessoITS"`
		} `json:"studi"`
		AnnoIniziale *int `json:"annoIniziale"`
		Anni         []struct {
			Numero       *int     `json:"numero"`
			Ordinarie    *float64 `json:"ordinarie"`
			Esterne      *float64 `json:"esterne"`
			Interne      *float64 `json:"interne"`
			Contrattuali *float64 `json:"contrattuali"`
		} `json:"anni"`
		Insegnamenti []struct {
			Nome     string   `json:"nome"`
			Frontali *float64 `json:"frontali"`
			Esterne  *float64 `json:"esterne"`
		} `json:"insegnamenti"`
		Istituzione struct {
			Tipo         string `json:"tipo"`
			Regione      string `json:"regione"`
			Riconosciuta *bool  `json:"riconosciuta"`
		} `json:"istituzione"`
		Protocollo struct {
			Stipula  string   `json:"stipula"`
			Scadenza string   `json:"scadenza"`
			Percorsi []string `json:"percorsi"`
		} `json:"protocollo"`
		PFI struct {
			Apprendista string `json:"apprendista"`
			Datore      string `json:"datore"`
			Istituzione string `json:"istituzione"`
		} `json:"pfi"`
		Tutor struct {
			Formativo     tutorGemello `json:"formativo"`
			Aziendale     tutorGemello `json:"aziendale"`
			LivelloFinale *int         `json:"livelloFinale"`
		} `json:"tutor"`
	}
	tutorGemello struct {
		Rapporto string `json:"rapporto"`
		Scadenza string `json:"scadenza"`
		Livello  *int   `json:"livello"`
		Adeguato *bool  `json:"adeguato"`
	}
	formazioneGemella struct {
		Competenze []struct {
			Descrizione string `json:"descrizione"`
			Formazione  string `json:"formazione"`
		} `json:"competenze"`
		Coerenti  *bool `json:"coerenti"`
		InImpresa []struct {
			Descrizione   string `json:"descrizione"`
			Apprendimento string `json:"apprendimento"`
		} `json:"inImpresa"`
		CFU      *int `json:"cfu"`
		Progetto struct {
			Titolo      string `json:"titolo"`
			Descrizione string `json:"descrizione"`
			Avviato     *bool  `json:"avviato"`
		} `json:"progetto"`
		Tutoraggio struct {
			Modalita string   `json:"modalita"`
			Ore      *float64 `json:"ore"`
		} `json:"tutoraggio"`
		Anni []struct {
			Numero     *int            `json:"numero"`
			Dal        string          `json:"dal"`
			Al         string          `json:"al"`
			Esterna    attivitaGemella `json:"esterna"`
			Interna    attivitaGemella `json:"interna"`
			Tutoraggio *float64        `json:"tutoraggio"`
		} `json:"anni"`
		Obiettivi []struct {
			Asse        string `json:"asse"`
			Descrizione string `json:"descrizione"`
		} `json:"obiettivi"`
	}
	attivitaGemella struct {
		Risultati string `json:"risultati"`
		Contenuti string `json:"contenuti"`
		Modalita  string `json:"modalita"`
		Luogo     string `json:"luogo"`
	}
)
