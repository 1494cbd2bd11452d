// Package alternanza keeps the school-work register (registro nazionale per l'alternanza scuola-lavoro, at the chambers of commerce): the
// profiles of the hosts, their enrolment, the agreements that schools make with them, and the hours that students owe.
//
// A Profilo (profile) says who a host is, what it has and what it offers: paths of alternanza and of apprenticeship, each activity with
// its professional figures by the CP2011, seats, full address and contact. Validate says what is missing and what is wrong, all at once;
// Anteprima (preview) is what a school will see:
//
//	p, rilievi, err := alternanza.ParseProfilo(b)
//	v := p.Validate()
//	for _, r := range v.Rilievi {
//		fmt.Println(r.Dove, r.Messaggio(norma.Italiano), r.Rif)
//	}
//
// An Iscrizione (enrolment) takes a profile to publication, step by step, out of what the outside world found: a signature checked, a
// certified mail (PEC) received, a record of the index of public bodies. Save and Load keep a compilation in progress. A Convenzione
// (agreement) is checked against the profile of the host: figures, periods, seats left, what the host declares. An Indice (index) finds
// hosts among published profiles: Search, Count, With.
//
// # What it decides
//
// Whether a profile has the data that l. 13 luglio 2015, n. 107, art. 1, c. 41, makes compulsory (the maximum of students; for alternanza
// the periods of the year), and those by which the register describes every activity. It does not judge what a host offers: nor does
// the register. It sends and receives nothing and asks no index: whoever embeds it does.
//
// # What is missing
//
// A compulsory or qualifying datum that is not there is a finding of gravity norma.Errore: a profile without it is not to be published.
// What identifies the host and is not there is norma.Mancante, and the verdict norma.Indeterminato. Optional data are looked at
// only where they are there.
//
// # Data
//
// The law on the register and on the hours is known as others report it (norma.Riferita). How the register works is the presentation
// of a chamber of commerce, cited as norma.RASL by its sections, which are counted by their titles, and is practice (norma.Prassi):
//
//	1 Quadro normativo          6 La nuova piattaforma     11 Profilo del soggetto
//	2 Verso imprese e scuole    7 L'iter                   12 Percorsi offerti
//	3 Chi si iscrive e come     8 Le ricerche              13 Anteprima, Salva, Annulla
//	4 Dati dichiarabili         9 Come iscriversi          14 Pubblicazione via PEC
//	5 Lo scenario              10 Note e informativa       15 Aggiornare il profilo
//
// The digital fields and instruments are those of the national digital-school plan, norma.PNSD. The letters of the provinces are those of
// the postal addresses, Sardinia's of every year.
//
// The zero value of every type means absent. All functions are safe for concurrent use; no function changes what it is given but where
// its name says so.
package alternanza
