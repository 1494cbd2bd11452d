package apprendistato_test

import (
	"norma"
	"norma/apprendistato"
	"norma/crediti"
)

// basiDurate are contracts of Capo I and III from which every member that DurataFormazione, Proroga and FinePeriodo read matters.
func basiDurate() []apprendistato.Contratto {
	its := capoI("its", norma.Giorno(2027, 8, 31), func(c *apprendistato.Contratto) {
		c.Studi = apprendistato.Studi{Inizio: norma.Giorno(2025, 10, 15), Semestri: norma.Known(4)}
	})
	esame := its
	esame.Studi.Esame = norma.Giorno(2027, 12, 3)
	diploma := consolidato(func(c *apprendistato.Contratto) { // inside the longest length, or not: as the qualifica held decides
		c.Percorso, c.Fine, c.Svolgimento.Titolo = apprendistato.Diploma, norma.Giorno(2027, 8, 31), norma.Giorno(2027, 8, 31)
		conQualifica("operatore-benessere", "estetica", "tecnico-trattamenti-estetici")(c)
		prorogaDal(norma.Giorno(2027, 9, 1), norma.Giorno(2028, 8, 31))(c)
		c.Proroghe[0].Accordo, c.Proroghe[0].Aggiornamento = norma.Giorno(2027, 8, 20), norma.Giorno(2027, 8, 20)
	})
	senza := diploma // a title below the qualifica, while one is named
	senza.Apprendista.Titolo = apprendistato.LicenzaMedia
	return []apprendistato.Contratto{
		capoI("qualifica", norma.Giorno(2028, 8, 31), nascita(2010, 10, 1), conIngresso(scuola(12))),
		capoI("qualifica", norma.Giorno(2027, 1, 31)),
		capoI("diploma", norma.Giorno(2028, 8, 31), conQualifica("operatore-benessere", "estetica", "tecnico-trattamenti-estetici")),
		capoI("diploma", norma.Giorno(2028, 8, 31), conQualifica("operatore-meccanico", "", "tecnico-automazione-industriale")),
		studente("laurea", 24, 60, 6),
		studente("laurea-ciclo-unico", 36, 120, 0, durataCorso(60, 300)),
		studente("dottorato", 36, 0, 0, durataCorso(36, 0)),
		its,
		esame,
		piuTardi(studente("laurea", 18, 60, 6)),
		piuTardi(studente("laurea-ciclo-unico", 30, 120, 0, durataCorso(60, 300))),
		piuTardi(its),
		piuTardi(esame),
		inProroga(),
		inProroga(prorogaDal(norma.Giorno(2029, 10, 2), norma.Giorno(2030, 8, 31)), func(c *apprendistato.Contratto) { // moved by an absence
			c.Sospensioni = []norma.Periodo{{Dal: norma.Giorno(2028, 5, 1), Al: norma.Giorno(2028, 5, 31)}}
		}),
		diploma,
		senza,
		ricercatore(),
		capoI("ricerca", norma.Giorno(2028, 8, 31)),
	}
}

// piuTardi is the same contract whose agreed end was moved by a month.
func piuTardi(c apprendistato.Contratto) apprendistato.Contratto {
	c.Proroghe = []apprendistato.Proroga{{Inizio: c.Fine.AddDays(1), Fine: c.Fine.AddDays(31), Accordo: c.Fine}}
	return c
}

func variaIngresso() []func(*apprendistato.Contratto) {
	rifiutato := scuola(6)
	rifiutato.Attestato = norma.Known(false)
	return []func(*apprendistato.Contratto){
		conIngresso(scuola(24)), conIngresso(scuola(31)), conIngresso(scuolaIncerta(12)), conIngresso(rifiutato), conIngresso(scuola(61)),
		conIngresso(crediti.Ingresso{}),
	}
}
