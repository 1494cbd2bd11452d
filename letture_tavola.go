package norma

// letture is the table of the readings, in the order of the constants. The readings are norma's own, on the text of Regione
// Lazio's regulation 7/2017 as published (BUR Lazio 26, 30 March 2017) and of the national acts that it stands on; where one
// rests on a secondary source or on an inference, its reason says so. Entry 0 is empty: no reading.
var letture = [...]lettura{
	LetturaPeriodo: {
		id: "periodo",
		domanda: bilingue{
			it: "Quanto dura un contratto che va da un giorno di inizio a un giorno di fine?",
			en: "How long is a contract that runs from a first day to a last day?",
		},
		scelta: bilingue{
			it: "Si contano entrambi i giorni. N mesi dall'inizio finiscono il giorno prima di quello con lo stesso " +
				"numero N mesi dopo o, se quel mese non ha quel giorno, il suo ultimo giorno; si conta ogni volta " +
				"dall'inizio, mai mese su mese (1 giugno - 31 agosto = 3 mesi; 30 novembre 2022 - 28 febbraio 2023 = " +
				"3 mesi; 1 giugno - 1 settembre = 3 mesi e 1 giorno). Si misurano così durata del contratto, fasce, " +
				"anni di contratto, proroghe, tre mesi di lavoro e anni di vita; l'altra lettura, che come " +
				"l'art. 2963 c.c. non conta il primo giorno, darebbe tre mesi a 1 giugno - 1 settembre.",
			en: "Both days count. N months from the start end on the day before the same-numbered day N months later " +
				"or, where that month has no such day, on its last day; the count is always from the start, never " +
				"month upon month (1 June - 31 August = 3 months; 30 November 2022 - 28 February 2023 = 3 months; " +
				"1 June - 1 September = 3 months and 1 day). Contract lengths, bands, contract years, extensions, the " +
				"three months of work and years of life are measured so; the other view, which like art. 2963 of the " +
				"civil code does not count the first day, would make 1 June - 1 September three months.",
		},
		motivo: bilingue{
			it: "Il testo non lo dice: deduzione dalla prassi per le durate scritte con due date, perché si " +
				"pattuiscono e si lavorano entrambi i giorni. In senso contrario, letta in fonte secondaria, " +
				"Cass. 3098/1992 non conta il giorno iniziale di un periodo di prova.",
			en: "The text does not say: inferred from the practice for lengths written as two dates, because both " +
				"days are agreed and worked. To the contrary, read in a secondary source, Cass. 3098/1992 does not " +
				"count the first day of a trial period.",
		},
	},
	LetturaTermine: {
		id: "termine",
		domanda: bilingue{
			it: "Quando scade un termine di N giorni, mesi o anni?",
			en: "When does a deadline of N days, months or years end?",
		},
		scelta: bilingue{
			it: "Il giorno iniziale non si conta; N mesi scadono il giorno con lo stesso numero o, se il mese è più " +
				"corto, il suo ultimo giorno; i festivi interni al termine contano. Un ultimo giorno festivo " +
				"(domeniche, feste nazionali, lunedì dell'Angelo; 4 ottobre dal 2026) passa al primo giorno non " +
				"festivo, che può essere un sabato (dal 1 al 2 maggio 2026): si danno entrambe le date. Il 29 giugno " +
				"è festivo solo se si sceglie Roma.",
			en: "The starting day does not count; N months end on the same-numbered day or, where the month is " +
				"shorter, on its last day; holidays inside the term count. A last day that is a public holiday " +
				"(Sundays, national holidays, Easter Monday; 4 October from 2026) moves to the next day that is not " +
				"one, which may be a Saturday (from 1 to 2 May 2026): both dates are given. 29 June is a holiday only " +
				"where Rome is chosen.",
		},
		motivo: bilingue{
			it: "Il regolamento non ha una regola sui termini: si applica quella generale dell'art. 2963 " +
				"c.c. (deduzione); il sabato proroga solo gli atti processuali (art. 155, c. 5, c.p.c.). Il 4 ottobre " +
				"viene dalla l. 151/2025, il 29 giugno dal d.P.R. 792/1985.",
			en: "The regulation has no rule on terms: the general one, art. 2963 of the civil code, is applied (an " +
				"inference); a Saturday extends only court acts (code of civil procedure, art. 155, c. 5). 4 October " +
				"comes from l. 151/2025, 29 June from d.P.R. 792/1985.",
		},
	},
	LetturaEta: {
		id: "eta",
		domanda: bilingue{
			it: "Quanti anni ha una persona in un dato giorno, e in quale giorno si guarda l'età?",
			en: "How old is a person on a given day, and on which day is the age tested?",
		},
		scelta: bilingue{
			it: "Contano gli anni compiuti; il compleanno vale dal giorno stesso. Chi è nato il 29 febbraio compie " +
				"gli anni il 1° marzo negli anni comuni; l'altra lettura, il 28 febbraio secondo l'art. 2963, c. 5, " +
				"c.c., è detta nell'avviso. Le età si verificano solo il giorno dell'assunzione.",
			en: "Completed years count; a birthday counts from the day itself. Whoever was born on 29 February turns " +
				"a year older on 1 March of a common year; the other view, 28 February by art. 2963, c. 5, of the " +
				"civil code, is named in the notice. Ages are tested on the hiring day only.",
		},
		motivo: bilingue{
			it: "Il testo non lo dice: deduzione. Un anno di vita si misura come nella lettura «periodo», e le età " +
				"sono condizioni per essere assunti.",
			en: "The text does not say: an inference. A year of life is measured as in the reading “periodo”, and " +
				"ages are conditions for being hired.",
		},
	},
	LetturaFasciaEta: {
		id: "fascia-eta",
		domanda: bilingue{
			it: "Quali età comprendono la fascia dai 15 ai 25 anni e quella tra i 18 e i 29?",
			en: "Which ages do the bands from 15 until 25 and between 18 and 29 contain?",
		},
		scelta: bilingue{
			it: "La prima, 15 anni compiuti e meno di 25; la seconda, 18 anni compiuti e meno di 30, cioè fino a " +
				"29 anni e 364 giorni.",
			en: "The first, 15 completed and under 25; the second, 18 completed and under 30, that is up to 29 years " +
				"and 364 days.",
		},
		motivo: bilingue{
			it: "La prima fascia si ferma al 25° compleanno (all. A, art. 3, c. 1). La seconda dura fino alla vigilia " +
				"del 30° secondo circ. Min. Lavoro 30/2005 e interpello 2702 del 24 marzo 2006, letti in fonte " +
				"secondaria.",
			en: "The first band stops at the 25th birthday (all. A, art. 3, c. 1). The second lasts until the eve of " +
				"the 30th by Ministry of Labour circular 30/2005 and ruling (interpello) 2702 of 24 March 2006, read " +
				"in a secondary source.",
		},
	},
	LetturaTreQuattroMesi: {
		id: "tre-quattro-mesi",
		domanda: bilingue{
			it: "In quale fascia dell'art. 13, c. 6, cade uno stagionale di tre o quattro mesi esatti, e quale durata " +
				"si misura?",
			en: "In which band of art. 13, c. 6, does a seasonal contract of exactly three or four months fall, and " +
				"which length is measured?",
		},
		scelta: bilingue{
			it: "Fino a 3 mesi compresi; oltre 3 e fino a 4 compresi; oltre 4, senza limite superiore (durata secondo " +
				"la lettura «periodo»). Conta la durata pattuita, proroghe dello stesso contratto comprese, non il " +
				"tempo lavorato.",
			en: "Up to and including 3 months; over 3 and up to and including 4; over 4, with no upper end (length by " +
				"the reading “periodo”). The agreed length counts, extensions of the same contract included, not the " +
				"time really worked.",
		},
		motivo: bilingue{
			it: "Le prime due fasce si toccano a tre mesi esatti e il testo non dice quale prevale: deduzione. La " +
				"disciplina di Trento fa cominciare ogni fascia oltre la fine della precedente (letto in fonte " +
				"secondaria).",
			en: "The first two bands meet at exactly three months and the text does not say which prevails: an " +
				"inference. Trento's rules start each band beyond the end of the one before (read in a secondary " +
				"source).",
		},
	},
	LetturaOreTotali: {
		id: "ore-totali",
		domanda: bilingue{
			it: "Il totale delle ore è quello del titolo di studio (art. 13, c. 3) o un modulo di 40 ore per anno di " +
				"contratto (art. 13, c. 2)?",
			en: "Is the total of hours that of the title of study (art. 13, c. 3) or a module of 40 hours per " +
				"contract year (art. 13, c. 2)?",
		},
		scelta: bilingue{
			it: "Il c. 3 fissa il totale per l'intero periodo, qualunque sia la durata del contratto, e le 120 ore " +
				"del c. 1 ne sono il tetto. Il c. 2 fissa la forma: moduli di 40 ore, uno per anno di contratto dal " +
				"primo, l'ultimo più corto se resta meno; se gli anni sono meno dei moduli, i primi ne prendono uno " +
				"in più ciascuno, con avviso. Altra lettura: il minore tra il c. 3 e 40 ore per ogni anno di " +
				"contratto iniziato; ogni disciplina dice quale segue, il Lazio il c. 3.",
			en: "The total for the whole period is fixed by c. 3, whatever the contract's length, and the 120 hours " +
				"of c. 1 are its ceiling. The shape is fixed by c. 2: modules of 40 hours, one per contract year from " +
				"the first, the last one shorter where less remains; with fewer years than modules the earlier years " +
				"take one more each, with a notice. The other view: the lesser of c. 3 and 40 hours for each contract " +
				"year begun; each discipline names the one it follows, Lazio c. 3.",
		},
		motivo: bilingue{
			it: "Il c. 2 cede espressamente al c. 3, che riguarda l'intero periodo di formazione. Nessun atto del " +
				"Lazio consultato scioglie il dubbio: deduzione.",
			en: "The text of c. 2 expressly yields to c. 3, which concerns the whole training period. No Lazio act " +
				"consulted settles it: an inference.",
		},
	},
	LetturaCreditiStagionali: {
		id: "crediti-stagionali",
		domanda: bilingue{
			it: "I crediti dell'art. 16 riducono le ore stagionali dell'art. 13, c. 6?",
			en: "Do the credits of art. 16 reduce the seasonal hours of art. 13, c. 6?",
		},
		scelta: bilingue{
			it: "No, e il risultato ha un avviso. La sicurezza generale già fatta non va ripetuta (ore invariate); i " +
				"moduli completati in un contratto stagionale contano poi per un contratto ordinario.",
			en: "No, and the result has a notice. General safety training already done need not be repeated (hours " +
				"unchanged); modules completed in a seasonal contract count later against an ordinary one.",
		},
		motivo: bilingue{
			it: "L'art. 13, c. 4, e l'art. 16, c. 1, parlano solo dell'art. 13, c. 3; che le ore stagionali ne " +
				"restino fuori è una deduzione.",
			en: "Art. 13, c. 4, and art. 16, c. 1, speak of art. 13, c. 3, alone; that the seasonal hours stay " +
				"outside is an inference.",
		},
	},
	LetturaOrdineCrediti: {
		id: "ordine-crediti",
		domanda: bilingue{
			it: "Da quali ore si tolgono i crediti?",
			en: "Which hours do credits take away?",
		},
		scelta: bilingue{
			it: "Dal totale; ciò che resta si distribuisce di nuovo a partire dal primo anno di contratto.",
			en: "From the total; what remains is laid out again from the first contract year.",
		},
		motivo: bilingue{
			it: "L'art. 13, c. 4, e l'art. 16, c. 1, riducono le ore dell'art. 13, c. 3, cioè il totale. Come si " +
				"ridistribuisce il resto il testo non lo dice: deduzione dall'art. 13, c. 2.",
			en: "Art. 13, c. 4, and art. 16, c. 1, reduce the hours of art. 13, c. 3, which are the total. How the " +
				"rest is laid out the text does not say: inferred from art. 13, c. 2.",
		},
	},
	LetturaMinimoDopoCrediti: {
		id: "minimo-dopo-crediti",
		domanda: bilingue{
			it: "I crediti possono portare la durata sotto i sei mesi?",
			en: "May credits bring the duration under six months?",
		},
		scelta: bilingue{
			it: "No, il minimo resta: se la riduzione va più in basso, il massimo coincide con il minimo, sei mesi " +
				"esatti.",
			en: "No, the minimum stays: where the reduction goes lower, the maximum equals the minimum, six months " +
				"exactly.",
		},
		motivo: bilingue{
			it: "L'art. 4, c. 3, e l'art. 21, c. 3, riducono la durata del c. 1 senza toglierne il minimo. Il testo " +
				"non lo dice espressamente: deduzione.",
			en: "Art. 4, c. 3, and art. 21, c. 3, reduce the duration of c. 1 without lifting its minimum. The text " +
				"does not say so in terms: an inference.",
		},
	},
	LetturaCfuDurata: {
		id: "cfu-durata",
		domanda: bilingue{
			it: "Che relazione c'è tra i CFU già acquisiti e la durata massima (art. 22, c. 1)?",
			en: "How do the CFU (university credits) already acquired bear on the maximum duration (art. 22, c. 1)?",
		},
		scelta: bilingue{
			it: "Laurea, laurea magistrale e ciclo unico: mesi ordinamentali per CFU residui diviso CFU totali, " +
				"arrotondati per eccesso, almeno sei (avviso se decide il minimo) e al più la durata ordinamentale. " +
				"Master: lo stesso calcolo, con residui pari ai totali meno i riconosciuti (art. 21, c. 3; art. 23, " +
				"c. 2); dottorato: niente CFU, durata ordinamentale. Residuo zero: non resta alcun percorso, " +
				"violazione.",
			en: "Laurea, laurea magistrale and ciclo unico: ordinary months times residual CFU over total CFU, " +
				"rounded up, at least six (a notice when the minimum decides) and at most the ordinary duration. " +
				"Master: the same, on total less recognised CFU (art. 21, c. 3; art. 23, c. 2); doctorate: no CFU, " +
				"ordinary duration. Residual zero: no path left, a violation.",
		},
		motivo: bilingue{
			it: "L'art. 22, c. 1, chiede un rapporto con i CFU e non dà la formula: la proporzione e l'arrotondamento " +
				"sono una deduzione.",
			en: "Art. 22, c. 1, asks for a relation to the CFU and gives no formula: proportion and rounding are an " +
				"inference.",
		},
	},
	LetturaEsternaPerAnno: {
		id: "esterna-per-anno",
		domanda: bilingue{
			it: "A quali anni si applicano le percentuali dell'art. 5, c. 3?",
			en: "To which years do the percentages of art. 5, c. 3, apply?",
		},
		scelta: bilingue{
			it: "Agli anni del percorso, non del contratto. Un anno che precede l'inizio del contratto non ha tetto; " +
				"il primo ne ha uno (60 %) solo se il contratto inizia in quell'anno.",
			en: "To the years of the path, not of the contract. A year before the contract starts has no cap; the " +
				"first has one (60 %) only when the contract starts in it.",
		},
		motivo: bilingue{
			it: "Prima del contratto non c'è apprendistato. Che gli anni siano quelli del percorso è una deduzione " +
				"dalla base di calcolo, l'orario ordinamentale.",
			en: "Before the contract there is no apprenticeship. That the years are those of the path is inferred " +
				"from the base of the calculation, the path's ordinary hours.",
		},
	},
	LetturaArrotondamento: {
		id: "arrotondamento",
		domanda: bilingue{
			it: "Ore e importi si arrotondano?",
			en: "Are hours and amounts rounded?",
		},
		scelta: bilingue{
			it: "No: ore ed euro sono decimali esatti; arrotonda, se vuole, chi usa la libreria, con una funzione " +
				"apposita. Unica eccezione i mesi della lettura «cfu-durata»; i tre quarti di frequenza e i tetti si " +
				"confrontano su valori esatti.",
			en: "No: hours and euros are exact decimals; rounding is left to the caller, with a helper. The sole " +
				"exception is the months of the reading “cfu-durata”; the three quarters of attendance and the caps " +
				"compare exact values.",
		},
		motivo: bilingue{
			it: "Il testo non lo dice: è una scelta di questa libreria, perché un arrotondamento nel mezzo del " +
				"calcolo sposterebbe le soglie.",
			en: "The text does not say: it is this library's choice, because rounding halfway through would move the " +
				"limits.",
		},
	},
	LetturaDataDiRiferimento: {
		id: "data-di-riferimento",
		domanda: bilingue{
			it: "Quale giorno decide la versione delle norme e i fatti da guardare?",
			en: "Which day picks the version of the law and the facts?",
		},
		scelta: bilingue{
			it: "Il giorno dell'assunzione per età, titoli, CFU, ore, fascia, massimo e tetti; quello dell'accordo " +
				"per la proroga; quello della firma per firme, minore età e tutor; quello dell'evento per " +
				"attestazione, fine e ammissione. I 45 giorni decorrono dalla comunicazione di assunzione, i 30 da " +
				"quella della Regione.",
			en: "The hiring day for ages, titles, CFU, hours, band, maximum and caps; the day of agreement for an " +
				"extension; the day of signature for signatures, minority and tutors; the day of the event for " +
				"attestation, end and admission. The 45 days run from the communication of hiring, the 30 from the " +
				"Region's.",
		},
		motivo: bilingue{
			it: "Art. 13, c. 3; all. B, sez. 3; art. 14, c. 8. Per il resto ogni atto segue la legge del suo tempo " +
				"(tempus regit actum).",
			en: "Art. 13, c. 3; all. B, sez. 3; art. 14, c. 8. For the rest each act follows the law of its time " +
				"(tempus regit actum).",
		},
	},
	LetturaEntrataInVigore: {
		id: "entrata-in-vigore",
		domanda: bilingue{
			it: "Che cosa vale per i contratti a cavallo del 31 marzo 2017?",
			en: "What holds for contracts that straddle 31 March 2017?",
		},
		scelta: bilingue{
			it: "Assunti fino al 30 marzo 2017: tutto ciò che si fissa all'assunzione è «non in vigore», senza cifre. " +
				"Gli atti compiuti dal 31 marzo 2017 (proroga pattuita, PFI modificato, fine anticipata, ammissione) " +
				"si giudicano secondo il regolamento, con l'avviso che la base non lo segue.",
			en: "Hired up to 30 March 2017: all that is fixed at hiring is “not in force”, with no figure. Acts done " +
				"from 31 March 2017 on (extension agreed, PFI changed, early end, admission) are judged by the " +
				"regulation, with a notice that the base is not.",
		},
		motivo: bilingue{
			it: "L'art. 41 e l'art. 42 non danno una regola transitoria: vale il principio di irretroattività " +
				"(preleggi, art. 11).",
			en: "Art. 41 and art. 42 give no transitional rule: the principle against retroactivity holds (preleggi, " +
				"art. 11).",
		},
	},
	LetturaTerritorio: {
		id: "territorio",
		domanda: bilingue{
			it: "Quali contratti segue la disciplina del Lazio?",
			en: "Which contracts are governed by Lazio's rules?",
		},
		scelta: bilingue{
			it: "Quelli con sede di lavoro nel Lazio; solo per il Capo II anche la scelta dell'art. 14, c. 12. Se " +
				"l'istituzione formativa è in un'altra regione: avviso.",
			en: "Those with their workplace in Lazio; only for Capo II also the choice of art. 14, c. 12. A training " +
				"institution in another region: notice.",
		},
		motivo: bilingue{
			it: "Art. 2; art. 14, c. 12; circ. Min. Lavoro 12/2022, letta in fonte secondaria.",
			en: "Art. 2; art. 14, c. 12; Ministry of Labour circular 12/2022, read in a secondary source.",
		},
	},
	LetturaTitoloPosseduto: {
		id: "titolo-posseduto",
		domanda: bilingue{
			it: "Quale titolo di studio conta per l'art. 13, c. 3?",
			en: "Which title of study counts for art. 13, c. 3?",
		},
		scelta: bilingue{
			it: "Il più alto posseduto il giorno dell'assunzione, giorno compreso; mai uno successivo. Nessun titolo, " +
				"licenza elementare o media: lett. a); qualifica IeFP o statale di vecchio ordinamento, diploma " +
				"professionale, scuola secondaria superiore, IFTS: lett. b); laurea, ITS, AFAM, master, dottorato: " +
				"lett. c); qualifica professionale regionale: lett. b) con avviso; titolo estero: secondo il livello " +
				"se riconosciuto, altrimenti indeterminato. Se del titolo si sa solo l'anno (all. B) ed è quello " +
				"dell'assunzione: indeterminato.",
			en: "The highest one held on the hiring day, day included; never a later one. None, primary or lower " +
				"secondary school: lett. a); IeFP or old State qualifica, professional diploma, upper secondary, " +
				"IFTS: lett. b); laurea, ITS, AFAM, master, doctorate: lett. c); regional vocational qualification: " +
				"lett. b) with a notice; foreign title: by its level if recognised, otherwise indeterminate. Only the " +
				"year known (all. B), and equal to the hiring year: indeterminate.",
		},
		motivo: bilingue{
			it: "L'art. 13, c. 3, guarda al titolo posseduto all'assunzione. Le Linee guida del 20 febbraio 2014 " +
				"(lette in fonte secondaria) hanno le stesse tre classi; i titoli non nominati vi sono collocati " +
				"secondo i livelli EQF, per deduzione.",
			en: "Art. 13, c. 3, looks at the title held at hiring. The Linee guida of 20 February 2014 (read in a " +
				"secondary source) have the same three classes; titles not named are placed by EQF level, which is an " +
				"inference.",
		},
	},
	LetturaDiplomaConQualifica: {
		id: "diploma-con-qualifica",
		domanda: bilingue{
			it: "Chi ha già la qualifica corrispondente ed è assunto «per il diploma» ricade nell'art. 4, c. 1, " +
				"lett. b) o lett. c)?",
			en: "Does a holder of the corresponding qualifica who is hired “for the diploma” fall under art. 4, c. 1, " +
				"lett. b) or lett. c)?",
		},
		scelta: bilingue{
			it: "Nella lett. c), un anno, qualunque nome si dia al contratto.",
			en: "Under lett. c), one year, whatever the label.",
		},
		motivo: bilingue{
			it: "La lett. c) è la regola speciale per quel caso e prevale sulla lett. b).",
			en: "Lett. c) is the special rule for that case and prevails over lett. b).",
		},
	},
	LetturaProrogaOltreIlMassimo: {
		id: "proroga-oltre-il-massimo",
		domanda: bilingue{
			it: "Si può prorogare un contratto che è già al massimo?",
			en: "May a contract that is already at the maximum be extended?",
		},
		scelta: bilingue{
			it: "Sì: il totale può arrivare a 36, 48 o 12 mesi più altri 12.",
			en: "Yes: the total may reach 36, 48 or 12 months plus another 12.",
		},
		motivo: bilingue{
			it: "L'art. 4, c. 2, lascia fermo il c. 1: la proroga vi si aggiunge.",
			en: "Art. 4, c. 2, leaves c. 1 as it stands: the extension adds to it.",
		},
	},
	LetturaProrogaEntroIlMassimo: {
		id: "proroga-entro-il-massimo",
		domanda: bilingue{
			it: "Una fine spostata più avanti, ma ancora entro il massimo, è una proroga?",
			en: "Is a later end that is still inside the maximum an extension?",
		},
		scelta: bilingue{
			it: "Capo I: sì, con le condizioni dell'art. 4, c. 2, e al più un anno; avviso. Università, ITS e " +
				"Capo II: è una modifica del piano, lecita fino al massimo.",
			en: "Capo I: yes, with the conditions of art. 4, c. 2, and at most a year; notice. University, ITS and " +
				"Capo II: a change of plan, lawful up to the maximum.",
		},
		motivo: bilingue{
			it: "L'art. 4, c. 2, parla del periodo pattuito; l'art. 25, c. 3, e l'art. 30, c. 3, ammettono che il PFI " +
				"cambi.",
			en: "Art. 4, c. 2, speaks of the agreed period; art. 25, c. 3, and art. 30, c. 3, allow the PFI to " +
				"change.",
		},
	},
	LetturaProrogaERiduzione: {
		id: "proroga-e-riduzione",
		domanda: bilingue{
			it: "Come stanno insieme la riduzione per crediti e la proroga?",
			en: "How do the reduction by credits and the extension go together?",
		},
		scelta: bilingue{
			it: "Sono indipendenti: i crediti abbassano il massimo di base, la proroga aggiunge fino a 12 mesi alla " +
				"base pattuita.",
			en: "They are independent: credits lower the base maximum, the extension adds up to 12 months to the base " +
				"as agreed.",
		},
		motivo: bilingue{
			it: "L'art. 4, c. 2 e c. 3, rinviano entrambi al c. 1, non l'uno all'altro.",
			en: "Art. 4, c. 2 and c. 3, both refer to c. 1, not to each other.",
		},
	},
	LetturaProroghePlurime: {
		id: "proroghe-plurime",
		domanda: bilingue{
			it: "Sono ammesse più proroghe?",
			en: "May there be several extensions?",
		},
		scelta: bilingue{
			it: "Capo I: sì, con avviso, finché dal primo giorno dopo la fine di base all'ultima fine corrono al più " +
				"12 mesi (un solo periodo, non una somma), condivisi dai casi a) e b). Ricerca: una seconda proroga è " +
				"illecita, qualunque sia la sua durata.",
			en: "Capo I: yes, with a notice, while the span from the first day after the base end to the last end is " +
				"at most 12 months (one period, not a sum), which cases a) and b) share. Research: a second one is " +
				"unlawful whatever its length.",
		},
		motivo: bilingue{
			it: "L'art. 4, c. 2, limita la proroga a un anno e tace sul numero; solo l'art. 34, c. 3, ne ammette una " +
				"sola.",
			en: "Art. 4, c. 2, limits the extension to a year and is silent on how many; only art. 34, c. 3, allows " +
				"just one.",
		},
	},
	LetturaDecorrenzaProroga: {
		id: "decorrenza-proroga",
		domanda: bilingue{
			it: "Da quando si conta l'anno di proroga?",
			en: "From when is the year of extension counted?",
		},
		scelta: bilingue{
			it: "Dal giorno dopo la fine del periodo di formazione secondo l'art. 4, c. 4: la fine del contratto o, " +
				"se anteriore, il giorno del titolo. L'altra lettura, dalla fine del contratto perché il c. 4 fa " +
				"salvo il c. 2, è detta nell'avviso.",
			en: "From the day after the training period ended under art. 4, c. 4: the contract's end or, if earlier, " +
				"the day of the title. The other view, from the contract's end because c. 4 yields to c. 2, is named " +
				"in the notice.",
		},
		motivo: bilingue{
			it: "La conclusione positiva presuppone il titolo; per la circ. Min. Lavoro 12/2022, letta in fonte " +
				"secondaria, la proroga segue la pubblicazione degli esiti.",
			en: "A positive conclusion presupposes the title; by Ministry of Labour circular 12/2022, read in a " +
				"secondary source, the extension follows the publication of the results.",
		},
	},
	LetturaProrogaForma: {
		id: "proroga-forma",
		domanda: bilingue{
			it: "In quale ordine si compiono gli atti della proroga?",
			en: "In which order do the acts of an extension come?",
		},
		scelta: bilingue{
			it: "Il PFI si aggiorna non dopo l'accordo, che è scritto; apprendista, datore di lavoro e istituzione lo " +
				"firmano non dopo il primo giorno di proroga, che segue senza vuoti la fine di base. Ricerca: forma " +
				"scritta non richiesta, firma del PFI sì.",
			en: "The PFI is updated not later than the agreement, which is in writing; apprentice, employer and " +
				"institution sign it not later than the first day of the extension, which follows the base end " +
				"without a gap. Research: no written form required, signature of the PFI yes.",
		},
		motivo: bilingue{
			it: "Art. 4, c. 2; all. A, art. 4, c. 1. L'art. 34, c. 3, tace sulla forma.",
			en: "Art. 4, c. 2; all. A, art. 4, c. 1. Art. 34, c. 3, is silent on the form.",
		},
	},
	LetturaAnnoDiProroga: {
		id: "anno-di-proroga",
		domanda: bilingue{
			it: "Quale tetto ha la formazione esterna nell'anno di proroga?",
			en: "Which cap does external training have in an extension year?",
		},
		scelta: bilingue{
			it: "Caso b): il tetto dell'anno di percorso ripetuto (50 o 60 %). Caso a): il regolamento non ne dà, " +
				"avviso; il 50 % statale per l'anno IFTS non è verificato.",
			en: "Case b): the cap of the path year that is repeated (50 or 60 %). Case a): the regulation gives none, " +
				"notice; the national 50 % for the IFTS year is unverified.",
		},
		motivo: bilingue{
			it: "L'art. 5, c. 3, riguarda solo gli anni del percorso. Il 50 % per l'IFTS non è stato letto in alcun " +
				"testo.",
			en: "Art. 5, c. 3, covers the years of the path only. The 50 % for IFTS has not been read in any text.",
		},
	},
	LetturaSospensione: {
		id: "sospensione",
		domanda: bilingue{
			it: "Un'assenza di oltre 30 giorni è una proroga?",
			en: "Is an absence of more than 30 days an extension?",
		},
		scelta: bilingue{
			it: "No: sposta la fine e non conta per i massimi; avviso.",
			en: "No: it moves the end and does not count towards the maxima; notice.",
		},
		motivo: bilingue{
			it: "D.lgs. 81/2015, art. 42, c. 5, lett. g) (malattia, infortunio o altra sospensione involontaria), " +
				"letto in fonte secondaria; vi rinvia l'art. 40 del regolamento.",
			en: "D.lgs. 81/2015, art. 42, c. 5, lett. g) (illness, accident or other involuntary suspension), read in " +
				"a secondary source; art. 40 of the regulation refers to it.",
		},
	},
	LetturaFineAnticipata: {
		id: "fine-anticipata",
		domanda: bilingue{
			it: "Che cosa accade se il titolo arriva prima della fine?",
			en: "What happens when the title comes before the end?",
		},
		scelta: bilingue{
			it: "Il giorno del titolo è l'ultimo del periodo: nel Capo I la pubblicazione degli esiti d'esame, nella " +
				"ricerca il giorno in cui si redige il rapporto. Un titolo alla data del contratto o dopo non cambia " +
				"nulla. I sei mesi minimi riguardano la durata pattuita: un titolo anteriore non è una violazione.",
			en: "The day of the title is the last day of the period: in Capo I the publication of the exam results, " +
				"in research the day the report is drawn up. A title on or after the contract's date changes nothing. " +
				"The six-month minimum is about the agreed length: an earlier title is no violation.",
		},
		motivo: bilingue{
			it: "Art. 4, c. 4; art. 21, c. 6; art. 29, c. 6; art. 34, c. 4. Che conti la pubblicazione degli esiti lo " +
				"dice la circ. Min. Lavoro 12/2022, letta in fonte secondaria.",
			en: "Art. 4, c. 4; art. 21, c. 6; art. 29, c. 6; art. 34, c. 4. That the publication of the results " +
				"counts is in Ministry of Labour circular 12/2022, read in a secondary source.",
		},
	},
	LetturaAnnoDiPercorso: {
		id: "anno-di-percorso",
		domanda: bilingue{
			it: "Se il contratto inizia nell'anno k del percorso e ne copre più d'uno, quali anni ha il PFI?",
			en: "When the contract starts in year k of the path and covers several, which years does the PFI have?",
		},
		scelta: bilingue{
			it: "Gli anni k, k+1 e seguenti, contigui, fino al 3° (qualifica) o al 4°; un anno prima di k o oltre " +
				"l'ultimo è un rilievo. Una durata più lunga degli anni rimasti è lecita entro l'art. 4, c. 1, con " +
				"avviso.",
			en: "Years k, k+1 and so on, contiguous, up to the 3rd (qualifica) or the 4th; a year before k or beyond " +
				"the last is a finding. A length longer than the years left is lawful within art. 4, c. 1, with a " +
				"notice.",
		},
		motivo: bilingue{
			it: "Art. 5, c. 3; all. A, art. 2, c. 3; la nota 6 dell'all. B lega la durata al percorso solo di norma.",
			en: "Art. 5, c. 3; all. A, art. 2, c. 3; note 6 of all. B ties the length to the path only as a rule.",
		},
	},
	LetturaInizioInCorsoDAnno: {
		id: "inizio-in-corso-d-anno",
		domanda: bilingue{
			it: "Su quali ore si calcola la percentuale se il contratto inizia o finisce dentro un anno?",
			en: "On which hours is the percentage taken when the contract starts or ends inside a year?",
		},
		scelta: bilingue{
			it: "Sulle ore ordinamentali dell'anno che cadono nel contratto, come le dà il PFI. Se il PFI dà le ore " +
				"dell'anno intero per una parte di anno, si calcola su quelle, con avviso.",
			en: "On the year's ordinary hours that fall in the contract, as the PFI gives them. Where the PFI gives " +
				"full-year hours for a part year, those are used, with a notice.",
		},
		motivo: bilingue{
			it: "Le ore anteriori all'assunzione non sono apprendistato.",
			en: "Hours before hiring are no apprenticeship.",
		},
	},
	LetturaCreditoEccedente: {
		id: "credito-eccedente",
		domanda: bilingue{
			it: "Che cosa accade se il credito supera le ore dovute?",
			en: "What happens when the credit exceeds the hours due?",
		},
		scelta: bilingue{
			it: "Restano zero ore, l'eccedenza è persa e non c'è termine di avvio.",
			en: "Zero hours are left, the surplus is lost and there is no deadline for the start.",
		},
		motivo: bilingue{
			it: "Una riduzione non può andare sotto lo zero.",
			en: "A reduction cannot go below nothing.",
		},
	},
	LetturaModuloCompletato: {
		id: "modulo-completato",
		domanda: bilingue{
			it: "Una parte di modulo vale come credito?",
			en: "Does a part of a module count as a credit?",
		},
		scelta: bilingue{
			it: "No, nulla finché il modulo non è completato; completato, vale per tutte le sue ore nominali, anche " +
				"se ne sono state frequentate meno. Il completamento lo attesta chi ha erogato il modulo (dato di " +
				"ingresso).",
			en: "No, nothing until it is completed; completed, it counts for its full nominal hours, even if fewer " +
				"were attended. Completion is attested by the provider (an input).",
		},
		motivo: bilingue{
			it: "L'art. 16, c. 1, chiede moduli completati e misura la riduzione sulla loro durata.",
			en: "Art. 16, c. 1, asks for completed modules and measures the reduction by their duration.",
		},
	},
	LetturaContenutoAnalogo: {
		id: "contenuto-analogo",
		domanda: bilingue{
			it: "Quando il contenuto di un modulo è analogo?",
			en: "When is the content of a module alike?",
		},
		scelta: bilingue{
			it: "Quando così è attestato; altrimenti se le aree dell'art. 15, c. 2, sono le stesse; se coincidono " +
				"solo in parte, indeterminato. Contano solo i moduli di apprendistati precedenti.",
			en: "When so attested; otherwise when the set of areas of art. 15, c. 2, is the same; partial overlap is " +
				"indeterminate. Only modules of earlier apprenticeships count.",
		},
		motivo: bilingue{
			it: "Art. 16, c. 1; i criteri sono rimessi dal c. 3 a un atto successivo.",
			en: "Art. 16, c. 1; its c. 3 leaves the criteria to a later act.",
		},
	},
	LetturaSicurezza: {
		id: "sicurezza",
		domanda: bilingue{
			it: "Quanto vale il credito per la sicurezza, e se si sovrappone a un modulo?",
			en: "What is the safety credit worth, and what if it overlaps with a module?",
		},
		scelta: bilingue{
			it: "Solo la formazione generale, da qualunque fonte, per le ore attestate. Se la contiene un modulo " +
				"riconosciuto (area a), le sue ore sono dentro quelle del modulo e contano una volta sola.",
			en: "General training only, from any source, for the hours attested. Where a credited module contains it " +
				"(area a), its hours are inside the module's and count once.",
		},
		motivo: bilingue{
			it: "L'art. 16, c. 2, ne fa un credito permanente; per il c. 1 la riduzione è pari alla durata del " +
				"modulo.",
			en: "Art. 16, c. 2, makes it a permanent credit; by c. 1 the reduction equals the module's duration.",
		},
	},
	LetturaStagionaleLungo: {
		id: "stagionale-lungo",
		domanda: bilingue{
			it: "Che cosa vale per uno stagionale di oltre sei mesi, o di oltre un anno?",
			en: "What holds for a seasonal contract over six months, or over a year?",
		},
		scelta: bilingue{
			it: "La fascia della lett. c): 24, 20 o 16 ore; oltre 12 mesi, avviso. Il minimo di sei mesi non si " +
				"applica; il massimo di 3 o 5 anni resta.",
			en: "The band of lett. c): 24, 20 or 16 hours; over 12 months, a notice. The six-month minimum does not " +
				"apply; the maximum of 3 or 5 years stays.",
		},
		motivo: bilingue{
			it: "L'art. 13, c. 6, lett. c), non ha limite superiore; il d.lgs. 81/2015, art. 42, c. 2, eccettua gli " +
				"stagionali dal minimo.",
			en: "Art. 13, c. 6, lett. c), has no upper end; d.lgs. 81/2015, art. 42, c. 2, excepts seasonal contracts " +
				"from the minimum.",
		},
	},
	LetturaStagionaliInSequenza: {
		id: "stagionali-in-sequenza",
		domanda: bilingue{
			it: "Più contratti stagionali si sommano?",
			en: "Are several seasonal contracts added up?",
		},
		scelta: bilingue{
			it: "Mai: ciascuno ha la sua durata, il suo giorno per il titolo e le sue ore. Avviso se tra l'uno e " +
				"l'altro non c'è intervallo e se nei 36 mesi dalla prima assunzione le ore superano 120 (art. 13, " +
				"c. 1).",
			en: "Never: each has its own length, its own day for the title and its own hours. A notice when there is " +
				"no gap between them, and when the 36 months from the first hiring exceed 120 hours (art. 13, c. 1).",
		},
		motivo: bilingue{
			it: "L'art. 13, c. 6, guarda alla durata dei singoli contratti.",
			en: "Art. 13, c. 6, looks at the length of each contract.",
		},
	},
	LetturaStagionaleCapoI: {
		id: "stagionale-capo-i",
		domanda: bilingue{
			it: "Che cosa vale per uno stagionale del Capo I (d.lgs. 81/2015, art. 43, c. 8)?",
			en: "What holds for a seasonal contract of Capo I (d.lgs. 81/2015, art. 43, c. 8)?",
		},
		scelta: bilingue{
			it: "Sotto i sei mesi: indeterminato, con avviso. Le ore dell'art. 13, c. 6, non si applicano mai.",
			en: "Under six months: indeterminate, with a notice. The hours of art. 13, c. 6, never apply.",
		},
		motivo: bilingue{
			it: "L'art. 4, c. 1, non ha eccezioni al minimo; il d.lgs. 81/2015, art. 42, c. 2, sì.",
			en: "Art. 4, c. 1, has no exception to the minimum; d.lgs. 81/2015, art. 42, c. 2, has one.",
		},
	},
	LetturaAvvioStagionaleBreve: {
		id: "avvio-stagionale-breve",
		domanda: bilingue{
			it: "Quando va avviata la formazione se lo stagionale dura meno dei sei mesi dati per l'avvio?",
			en: "When must training start if the seasonal contract is shorter than the six months given for it?",
		},
		scelta: bilingue{
			it: "Si danno due date: il termine dell'art. 13, c. 2, e, come limite effettivo, l'ultimo giorno del " +
				"contratto, che i festivi non spostano; avviso.",
			en: "Both dates are given: the term of art. 13, c. 2, and, as the effective limit, the contract's last " +
				"day, which holidays do not move; notice.",
		},
		motivo: bilingue{
			it: "L'art. 13, c. 6, porta all'art. 14, c. 1, lett. b), e questo all'art. 13, c. 2; dopo la fine non c'è " +
				"più un apprendista.",
			en: "Art. 13, c. 6, leads to art. 14, c. 1, lett. b), and that to art. 13, c. 2; after the end there is " +
				"no apprentice.",
		},
	},
	LetturaAnnoContrattuale: {
		id: "anno-contrattuale",
		domanda: bilingue{
			it: "Come si contano gli anni di contratto, anche con 60 mesi o durate non intere?",
			en: "How are contract years counted, also with 60 months or odd lengths?",
		},
		scelta: bilingue{
			it: "Dall'assunzione, secondo la lettura «periodo»; un anno iniziato è un anno; le ore si distribuiscono " +
				"solo negli anni 1-3. Oltre tre anni vuol dire da 36 mesi e 1 giorno. Oltre 36 mesi fuori dai profili " +
				"artigiani: durata violata, ma le ore si danno lo stesso.",
			en: "From hiring, by the reading “periodo”; a begun year is a year; hours are laid out in years 1-3 only. " +
				"Over three years means from 36 months and 1 day. Over 36 months outside the craft profiles: length " +
				"violated, but the hours are given all the same.",
		},
		motivo: bilingue{
			it: "Art. 13, c. 2 e c. 5; d.lgs. 81/2015, art. 44, c. 2.",
			en: "Art. 13, c. 2 and c. 5; d.lgs. 81/2015, art. 44, c. 2.",
		},
	},
	LetturaCatena4530: {
		id: "catena-45-30",
		domanda: bilingue{
			it: "Da quando corrono i 45 giorni della Regione e i 30 del datore di lavoro?",
			en: "From when do the Region's 45 days and the employer's 30 run?",
		},
		scelta: bilingue{
			it: "I 45 dal giorno della comunicazione di assunzione; i 30 dal giorno in cui la Regione comunica " +
				"davvero, in anticipo o in ritardo. Se manca ancora: indeterminato, con una proiezione, segnata come " +
				"tale, dal 45° giorno prorogato se festivo. Regione in ritardo: avviso, ma l'offerta non diventa per " +
				"questo indisponibile.",
			en: "The 45 from the day of the communication of hiring; the 30 from the Region's actual notice, early or " +
				"late. Not yet given: indeterminate, with a projection, marked as such, from the 45th day as moved by " +
				"holidays. Region late: notice, but the offer is not thereby unavailable.",
		},
		motivo: bilingue{
			it: "Art. 14, c. 8; la disponibilità dipende solo dal c. 1, lett. a) e lett. b).",
			en: "Art. 14, c. 8; availability depends on c. 1, lett. a) and lett. b), alone.",
		},
	},
	LetturaOffertaNonDisponibile: {
		id: "offerta-non-disponibile",
		domanda: bilingue{
			it: "Quante ore risultano quando l'offerta pubblica non è obbligatoria?",
			en: "Which hours are given when the public offer is not compulsory?",
		},
		scelta: bilingue{
			it: "Le ore si danno sempre; l'obbligo è un giudizio a parte. Vere entrambe le condizioni dell'art. 14, " +
				"c. 1, lett. a) e lett. b): obbligatoria; falsa una: non obbligatoria; se non si sa: indeterminato.",
			en: "Hours are always given; the obligation is a separate verdict. Both conditions of art. 14, c. 1, " +
				"lett. a) and lett. b), true: compulsory; one false: not compulsory; not known: indeterminate.",
		},
		motivo: bilingue{
			it: "L'art. 14, c. 1, fa dipendere dalla disponibilità l'obbligo, non le ore.",
			en: "Art. 14, c. 1, makes the obligation depend on availability, not the hours.",
		},
	},
	LetturaFrequenzaZero: {
		id: "frequenza-zero",
		domanda: bilingue{
			it: "Come si verifica la frequenza di un anno senza ore esterne, o senza ore interne?",
			en: "How is attendance checked in a year without external, or without internal, hours?",
		},
		scelta: bilingue{
			it: "Quella parte è soddisfatta, con avviso; zero da entrambe le parti, indeterminato. Una parte non " +
				"compensa l'altra, e le ore oltre il PFI non contano.",
			en: "That side is satisfied, with a notice; zero on both sides, indeterminate. One side does not make up " +
				"for the other, and hours above the PFI do not count.",
		},
		motivo: bilingue{
			it: "L'art. 12, c. 5, chiede l'una e l'altra formazione, sulle ore del PFI; l'all. A, art. 6, c. 3, " +
				"chiede l'esterna solo dove è prevista.",
			en: "Art. 12, c. 5, asks for both kinds of training, on the hours of the PFI; all. A, art. 6, c. 3, asks " +
				"for the external one only where it is foreseen.",
		},
	},
	LetturaFrequenzaUltimoAnno: {
		id: "frequenza-ultimo-anno",
		domanda: bilingue{
			it: "La verifica annuale della frequenza si fa anche nell'ultimo anno?",
			en: "Is the yearly attendance check made in the last year too?",
		},
		scelta: bilingue{
			it: "No: decide l'insieme, cioè la somma di tutti gli anni del PFI.",
			en: "No: the whole decides, that is the sum of all the years of the PFI.",
		},
		motivo: bilingue{
			it: "L'art. 12, c. 5, secondo periodo, serve a passare all'anno successivo.",
			en: "Art. 12, c. 5, second sentence, is for passing on to the next year.",
		},
	},
	LetturaTempoParziale: {
		id: "tempo-parziale",
		domanda: bilingue{
			it: "Il tempo parziale riduce ore e durate?",
			en: "Does part-time work reduce hours and lengths?",
		},
		scelta: bilingue{
			it: "No: durate, 120, 80 e 40 ore, fasce e tetti restano uguali. Il 20 % della ricerca segue invece " +
				"l'orario, perché si calcola sulle ore contrattuali.",
			en: "No: lengths, 120, 80 and 40 hours, bands and caps are unchanged. The 20 % of research does follow, " +
				"because its base is the contractual hours.",
		},
		motivo: bilingue{
			it: "L'art. 13 tace; la prassi, letta in fonte secondaria, non riproporziona la formazione. Per la " +
				"ricerca, art. 36, c. 5.",
			en: "Art. 13 is silent; practice, read in a secondary source, does not scale training. For research, " +
				"art. 36, c. 5.",
		},
	},
	LetturaPfiIts: {
		id: "pfi-its",
		domanda: bilingue{
			it: "Nel PFI dell'ITS l'art. 30, c. 2, lett. a) e lett. b), nomina università e tutor accademico: come si " +
				"legge?",
			en: "For the PFI of an ITS, art. 30, c. 2, lett. a) and lett. b), names university and academic tutor: " +
				"how is it read?",
		},
		scelta: bilingue{
			it: "ITS e tutor formativo (art. 31); il rilievo cita l'art. 30. La lett. h) ci deve essere, anche con " +
				"zero CFU.",
			en: "ITS and training tutor (art. 31); the finding cites art. 30. Lett. h) must be there, zero CFU " +
				"allowed.",
		},
		motivo: bilingue{
			it: "È una svista di redazione (deduzione: le due lettere ripetono l'art. 25, c. 2, sull'università).",
			en: "It is a drafting slip (an inference: the two letters repeat art. 25, c. 2, on universities).",
		},
	},
	LetturaDottorato: {
		id: "dottorato",
		domanda: bilingue{
			it: "Chi può essere assunto per il dottorato, e per quanto tempo?",
			en: "Who may be hired for a doctorate, and for how long?",
		},
		scelta: bilingue{
			it: "Chi è laureato e idoneo nel bando, oppure già iscritto (titolo non riverificato), con meno di " +
				"30 anni il giorno dell'assunzione. Massimo: l'intera durata ordinamentale, anche se ne sono già " +
				"passati anni, con avviso; nessuna riduzione per CFU.",
			en: "A graduate found eligible in the call, or someone already enrolled (title not checked again), who is " +
				"under 30 on the hiring day. Maximum: the whole ordinary length, even if years of it have passed, " +
				"with a notice; no reduction by CFU.",
		},
		motivo: bilingue{
			it: "Art. 24, c. 2 e c. 3; il titolo chiude comunque il periodo (art. 21, c. 6).",
			en: "Art. 24, c. 2 and c. 3; the title ends the period anyway (art. 21, c. 6).",
		},
	},
	LetturaMinorenne: {
		id: "minorenne",
		domanda: bilingue{
			it: "Che cosa occorre se l'apprendista compie 18 anni durante il contratto?",
			en: "What is needed when the apprentice turns 18 during the contract?",
		},
		scelta: bilingue{
			it: "Dati e firma dei genitori (di chi esercita la responsabilità genitoriale) se ha meno di 18 anni il " +
				"giorno in cui quel documento è firmato; informazioni e risultati secondo l'età il giorno " +
				"dell'evento. A 18 anni non si rifà nulla.",
			en: "Data and signature of the parents (of whoever exercises parental responsibility) when under 18 on " +
				"the day that document is signed; information and results by the age on the day of the event. Nothing " +
				"is redone at 18.",
		},
		motivo: bilingue{
			it: "All. B, note 3 e 13; art. 8, c. 1; art. 12, c. 2.",
			en: "All. B, notes 3 and 13; art. 8, c. 1; art. 12, c. 2.",
		},
	},
	LetturaObbligoIstruzione: {
		id: "obbligo-istruzione",
		domanda: bilingue{
			it: "Chi è in obbligo di istruzione?",
			en: "Who is in compulsory education?",
		},
		scelta: bilingue{
			it: "Chi ha meno di 16 anni e per il quale non sono dichiarati dieci anni di istruzione (avviso se la " +
				"dichiarazione manca); da 16 anni no; il dato dichiarato prevale. Gli standard dell'art. 7, c. 3, " +
				"spettano a chi ha compiuto 15 anni e non ancora 18.",
			en: "Whoever is under 16 and not declared to have ten years of schooling (a notice if undeclared); from " +
				"16 no; the declared input prevails. The standards of art. 7, c. 3, are due from 15 completed to " +
				"under 18.",
		},
		motivo: bilingue{
			it: "L. 296/2006, art. 1, c. 622.",
			en: "L. 296/2006, art. 1, c. 622.",
		},
	},
	LetturaTreMesiDiLavoro: {
		id: "tre-mesi-di-lavoro",
		domanda: bilingue{
			it: "Come si contano i tre mesi minimi di lavoro?",
			en: "How are the minimum three months of work counted?",
		},
		scelta: bilingue{
			it: "Dall'assunzione all'ultimo giorno di impiego, entrambi compresi, secondo la lettura «periodo»: " +
				"almeno 3 mesi. Le assenze non si tolgono.",
			en: "From hiring to the last day employed, both included, by the reading “periodo”: at least 3 months. " +
				"Absences are not deducted.",
		},
		motivo: bilingue{
			it: "L'all. A, art. 6, c. 6, li conta dall'assunzione.",
			en: "All. A, art. 6, c. 6, counts them from hiring.",
		},
	},
	LetturaCicloUnico120: {
		id: "ciclo-unico-120",
		domanda: bilingue{
			it: "Quali CFU contano per i 120 del ciclo unico?",
			en: "Which CFU count for the 120 of the ciclo unico (single-cycle degree)?",
		},
		scelta: bilingue{
			it: "Quelli del giorno dell'assunzione, nella carriera di quel corso: superati più riconosciuti. " +
				"L'iscrizione è necessaria.",
			en: "Those of the hiring day, in that degree's career: passed plus recognised. Enrolment is required.",
		},
		motivo: bilingue{
			it: "Art. 22, c. 1 e c. 2.",
			en: "Art. 22, c. 1 and c. 2.",
		},
	},
	LetturaTitoliRicerca: {
		id: "titoli-ricerca",
		domanda: bilingue{
			it: "L'elenco dei titoli dell'art. 34, c. 1, è chiuso?",
			en: "Is the list of titles of art. 34, c. 1, closed?",
		},
		scelta: bilingue{
			it: "Sì: con master, AFAM o diploma di scuola superiore la condizione è violata, con avviso. La laurea di " +
				"vecchio ordinamento vale come magistrale, con avviso.",
			en: "Yes: with a master, an AFAM title or an upper-secondary diploma the condition is violated, with a " +
				"notice. An old-system degree counts as magistrale, with a notice.",
		},
		motivo: bilingue{
			it: "È la lettera della norma, che enumera i titoli.",
			en: "It is the letter of the provision, which enumerates the titles.",
		},
	},
	LetturaEsternaIts: {
		id: "esterna-its",
		domanda: bilingue{
			it: "Su che cosa si calcola il 60 % di formazione esterna dell'ITS (art. 29, c. 2)?",
			en: "On what is the 60 % of external training of an ITS taken (art. 29, c. 2)?",
		},
		scelta: bilingue{
			it: "Sulle ore ordinamentali del percorso comprese nel contratto, nell'insieme; oltre il 60 %, avviso. " +
				"Formazione esterna in un ITS che non è quello di iscrizione: errore.",
			en: "On the ordinary hours of the path within the contract, as a whole; over 60 %, a notice. External " +
				"training at an ITS other than the one of enrolment: an error.",
		},
		motivo: bilingue{
			it: "Il limite vale solo di norma, e il testo non nomina l'anno.",
			en: "The limit holds only as a rule, and the text names no year.",
		},
	},
	LetturaDurataIts: {
		id: "durata-its",
		domanda: bilingue{
			it: "Qual è la durata massima per l'ITS?",
			en: "What is the maximum length for an ITS?",
		},
		scelta: bilingue{
			it: "Fino al giorno dell'esame finale, se è noto; altrimenti l'inizio del percorso più i semestri " +
				"ordinamentali; se non si sa, indeterminato.",
			en: "Up to the day of the final exam, if known; otherwise the start of the path plus its ordinary " +
				"semesters; unknown, indeterminate.",
		},
		motivo: bilingue{
			it: "L'art. 29, c. 1, ferma il massimo al completamento del percorso, con l'esame.",
			en: "Art. 29, c. 1, puts the maximum at the completion of the path, with the exam.",
		},
	},
	LetturaRicerca20: {
		id: "ricerca-20",
		domanda: bilingue{
			it: "Su che cosa si calcola il 20 % di formazione interna della ricerca?",
			en: "Of what is the 20 % of internal training in research taken?",
		},
		scelta: bilingue{
			it: "Per ogni anno di contratto, sulle ore contrattuali di quell'anno; una parte di anno sulle sue ore. " +
				"L'uguaglianza basta.",
			en: "Per contract year, of that year's contractual hours; a part year on its own hours. Equality passes.",
		},
		motivo: bilingue{
			it: "Art. 36, c. 5.",
			en: "Art. 36, c. 5.",
		},
	},
	LetturaTutor: {
		id: "tutor",
		domanda: bilingue{
			it: "Come si confrontano i livelli e si trattano i diversi tipi di tutor?",
			en: "How are levels compared and the kinds of tutor treated?",
		},
		scelta: bilingue{
			it: "L'ordine dei livelli lo dà chi usa la libreria, come rango (i contratti collettivi contano in su o " +
				"in giù); ignoto, indeterminato. Titolare, socio o familiare coadiuvante valgono come datore di " +
				"lavoro, senza confronto; l'autonomo è un esterno, di cui va dichiarata l'adeguatezza. La fine del " +
				"contratto del tutor si confronta con quella del periodo, proroga compresa.",
			en: "The order of levels comes from the caller, as a rank (agreements count up or down); unknown, " +
				"indeterminate. Owner, partner or family helper counts as the employer, with no level test; the " +
				"self-employed is external, and adequacy must be declared. The end of the tutor's contract is " +
				"compared with the period's end, extension included.",
		},
		motivo: bilingue{
			it: "Art. 10, c. 6 e c. 7; all. B.",
			en: "Art. 10, c. 6 and c. 7; all. B.",
		},
	},
	LetturaRetribuzioneCcnl: {
		id: "retribuzione-ccnl",
		domanda: bilingue{
			it: "Che cosa può cambiare il contratto collettivo sulla retribuzione della formazione?",
			en: "What may the collective agreement change in the pay of training?",
		},
		scelta: bilingue{
			it: "Entrambe le quote, esterna e interna, indicandone la fonte; sotto il 10 % è un avviso, non un " +
				"errore.",
			en: "Both shares, external and internal, naming its source; below 10 % is a notice, not an error.",
		},
		motivo: bilingue{
			it: "L'art. 5, c. 5, e le norme gemelle (art. 22, c. 5; art. 23, c. 5; art. 24, c. 6; art. 29, c. 5; " +
				"art. 36, c. 7) cedono ai contratti collettivi.",
			en: "Art. 5, c. 5, and its twins (art. 22, c. 5; art. 23, c. 5; art. 24, c. 6; art. 29, c. 5; art. 36, " +
				"c. 7) yield to collective agreements.",
		},
	},
	LetturaMesiDichiarati: {
		id: "mesi-dichiarati",
		domanda: bilingue{
			it: "I mesi scritti nel PFI possono differire dalle date?",
			en: "May the months written in the PFI differ from the dates?",
		},
		scelta: bilingue{
			it: "No: devono essere esattamente quelli della lettura «periodo»; altrimenti avviso con entrambi i " +
				"valori.",
			en: "No: they must equal exactly those of the reading “periodo”; otherwise a notice with both values.",
		},
		motivo: bilingue{
			it: "L'all. B, sez. 3, chiede la durata in mesi.",
			en: "All. B, sez. 3, asks for the length in months.",
		},
	},
	LetturaCommaDoppio: {
		id: "comma-doppio",
		domanda: bilingue{
			it: "Come si citano i due c. 2 dell'art. 37 e l'art. 19, che è senza c. 2?",
			en: "How are the two c. 2 of art. 37 and art. 19, which lacks a c. 2, cited?",
		},
		scelta: bilingue{
			it: "«art. 37, c. 2 (secondo)», con URN ~art37-com2 e l'ordinale; art. 19, c. 3, come è stampato.",
			en: "“art. 37, c. 2 (secondo)”, with URN ~art37-com2 and the ordinal; art. 19, c. 3, as printed.",
		},
		motivo: bilingue{
			it: "Una citazione, scritta e riletta, deve tornare identica.",
			en: "A citation written and read back must come out identical.",
		},
	},
	LetturaIntegrazioni: {
		id: "integrazioni",
		domanda: bilingue{
			it: "È ammesso un contenuto che gli allegati non prevedono?",
			en: "Is content beyond the annexes allowed?",
		},
		scelta: bilingue{
			it: "Sì, è lecito e si conserva.",
			en: "Yes, it is lawful and is kept.",
		},
		motivo: bilingue{
			it: "Lo ammettono le parole introduttive degli all. A, B ed E.",
			en: "The opening words of all. A, B and E allow it.",
		},
	},
	LetturaDossier: {
		id: "dossier",
		domanda: bilingue{
			it: "Quando devono essere nel dossier individuale i documenti dell'all. E, lett. b)?",
			en: "When must the documents of all. E, lett. b), be in the apprentice's individual file?",
		},
		scelta: bilingue{
			it: "Il documento di trasparenza e valutazione dal giorno in cui il percorso è concluso: con il titolo, con la fine " +
				"anticipata o alla data del contratto. Delle evidenze vi sta quello che c'è: che non ce ne siano è un avviso. Quelli " +
				"della lett. a) dall'assunzione, salvo gli altri documenti, ove utili.",
			en: "The document of transparency and assessment from the day on which the path ends: by the title, by an early end or " +
				"at the contract's date. Of the evidence there is what there is: that there is none is a notice. Those of lett. a) " +
				"from the hiring, save the other documents, where useful.",
		},
		motivo: bilingue{
			it: "L'allegato non dà un termine: deduzione dal titolo della lett. b), che parla di valutazione intermedia e finale.",
			en: "The annex sets no term: inferred from the heading of lett. b), which speaks of intermediate and final assessment.",
		},
	},
	LetturaEntiPrivati: {
		id: "enti-privati",
		domanda: bilingue{
			it: "Come si riconosce un ente privato nel registro dell'alternanza?",
			en: "How is a private body recognised in the school-work register?",
		},
		scelta: bilingue{
			it: "Come le imprese (firma digitale) se è nel registro delle imprese, altrimenti con la PEC; avviso.",
			en: "As companies are (digital signature) when it is in the business register, otherwise by PEC " +
				"(certified mail); notice.",
		},
		motivo: bilingue{
			it: "La presentazione del registro tace sugli enti privati: deduzione.",
			en: "The register's presentation is silent on private bodies: an inference.",
		},
	},
	LetturaPostiEMassimo: {
		id: "posti-e-massimo",
		domanda: bilingue{
			it: "I posti possono superare il numero massimo di studenti? I periodi sono sempre obbligatori?",
			en: "May the seats exceed the maximum number of students? Are the periods always compulsory?",
		},
		scelta: bilingue{
			it: "Somma dei posti oltre il massimo: avviso. I periodi sono obbligatori solo per l'alternanza.",
			en: "Sum of the seats over the maximum: notice. Periods are compulsory for alternanza (school-work paths) " +
				"only.",
		},
		motivo: bilingue{
			it: "La presentazione del registro, che chiede i periodi solo per l'alternanza.",
			en: "The register's presentation, which asks for periods for alternanza only.",
		},
	},
	LetturaPec: {
		id: "pec",
		domanda: bilingue{
			it: "Quando una PEC corrisponde alla dichiarazione da pubblicare?",
			en: "When does a PEC (certified mail) match the declaration to be published?",
		},
		scelta: bilingue{
			it: "Quando la casella, senza badare alle maiuscole, è quella che IPA o INI-PEC hanno per il dichiarante " +
				"e il codice è una parola intera dell'oggetto. Un passo fallito non cambia nulla; durante un " +
				"aggiornamento il profilo pubblicato resta visibile.",
			en: "When the mailbox, ignoring case, is the one IPA or INI-PEC holds for the declarant and the code is a " +
				"whole token of the subject. A failed step changes nothing; the published profile stays visible " +
				"during an update.",
		},
		motivo: bilingue{
			it: "La presentazione e la prassi del registro.",
			en: "The register's presentation and its practice.",
		},
	},
	LetturaPartecipazione: {
		id: "partecipazione",
		domanda: bilingue{
			it: "Che cosa si misura con il 100 % di partecipazione?",
			en: "What does the 100 % of participation measure?",
		},
		scelta: bilingue{
			it: "Gli studenti collocati su tutti gli studenti della scuola secondaria superiore, licei compresi; con " +
				"zero studenti è indefinito; mai sopra 1.",
			en: "Placed students over all upper-secondary students, licei included; with zero students it is " +
				"undefined; never above 1.",
		},
		motivo: bilingue{
			it: "Il Piano nazionale scuola digitale dà il traguardo e vi comprende i licei, non la formula: " +
				"deduzione.",
			en: "The national digital-school plan gives the aim and includes the licei, not the formula: an " +
				"inference.",
		},
	},
	LetturaLuogoApprendistato: {
		id: "luogo-apprendistato",
		domanda: bilingue{
			it: "Anche un'offerta di apprendistato dice dove si svolge ogni attività?",
			en: "Does an offer of apprenticeship too say where each activity takes place?",
		},
		scelta: bilingue{
			it: "Sì: l'indirizzo completo è tra i dati qualificanti di entrambe le offerte. I periodi e i dati che la " +
				"legge rende obbligatori restano quelli dell'alternanza.",
			en: "Yes: the full address is among the qualifying data of both kinds of offer. The periods and the data " +
				"that the law makes compulsory stay those of alternanza.",
		},
		motivo: bilingue{
			it: "La presentazione del registro tace del luogo nell'elenco dei dati dell'apprendistato e lo chiede più " +
				"avanti per entrambe: vale la pagina che descrive la compilazione.",
			en: "The register's presentation leaves the place out of the list of data on apprenticeship, and asks for " +
				"it later for both: the page that describes the filling in holds.",
		},
	},
	LetturaPostiContemporanei: {
		id: "posti-contemporanei",
		domanda: bilingue{
			it: "I posti e il numero massimo di studenti valgono nello stesso momento o nell'anno?",
			en: "Do the seats and the maximum of students hold at one time, or over the year?",
		},
		scelta: bilingue{
			it: "Nello stesso momento: una convenzione occupa i suoi posti dal primo all'ultimo giorno, e contano i " +
				"giorni in cui ce ne sono di più.",
			en: "At one time: an agreement takes its seats from its first day to its last, and the fullest days " +
				"count.",
		},
		motivo: bilingue{
			it: "La legge lega il numero massimo ai periodi dell'anno, e nessuna fonte lo dice annuale: deduzione.",
			en: "The law ties the maximum to the periods of the year, and no source calls it yearly: an inference.",
		},
	},
	LetturaAnnoScolastico: {
		id: "anno-scolastico",
		domanda: bilingue{
			it: "Quante ore deve chi ha cominciato i percorsi sotto una legge e li finisce sotto un'altra?",
			en: "How many hours does one owe who began the paths under one law and ends them under another?",
		},
		scelta: bilingue{
			it: "Quelle dell'anno scolastico di cui si chiede, di solito l'ultimo; le ore già fatte contano.",
			en: "Those of the school year that is asked about, usually the last one; hours already done count.",
		},
		motivo: bilingue{
			it: "La l. 145/2018, art. 1, c. 784, riguarda i percorsi attuati dal 2018/2019, e il c. 787 rimodula anche " +
				"i progetti già attivati.",
			en: "L. 145/2018, art. 1, c. 784, is about the paths carried out from 2018/2019, and c. 787 adjusts even " +
				"the projects already under way.",
		},
	},
	LetturaOreDeiPercorsi: {
		id: "ore-dei-percorsi",
		domanda: bilingue{
			it: "Quali ore contano per il minimo: quelle previste dal progetto o quelle frequentate?",
			en: "Which hours count toward the minimum: those that the project foresees or those attended?",
		},
		scelta: bilingue{
			it: "Quelle previste dal progetto, quando ne sono frequentati almeno i 3/4; altrimenti nessuna. L'altra " +
				"lettura conta le sole ore frequentate: il risultato le dà accanto.",
			en: "Those that the project foresees, once at least 3/4 of them are attended; none otherwise. The other " +
				"reading counts attended hours alone: the result gives them beside.",
		},
		motivo: bilingue{
			it: "La durata minima è dei percorsi (l. 145/2018, art. 1, c. 784); la frequenza decide se un percorso è " +
				"valido (d.i. 195/2017, art. 4, c. 11).",
			en: "The shortest length is that of the paths (l. 145/2018, art. 1, c. 784); attendance decides whether a " +
				"path is valid (d.i. 195/2017, art. 4, c. 11).",
		},
	},
	LetturaAttiDelDirettore: {
		id: "atti-del-direttore",
		domanda: bilingue{
			it: "Quali criteri valgono per riconoscimento dei crediti, catalogo e formazione a distanza, che " +
				"l'art. 11, c. 3, l'art. 14, c. 10-11, l'art. 15, c. 3, e l'art. 16, c. 3, rimettono a successivi " +
				"atti (non disponibili) del Direttore regionale?",
			en: "Which criteria hold for the recognition of credits, the catalogue and distance learning, which " +
				"art. 11, c. 3, art. 14, c. 10-11, art. 15, c. 3, and art. 16, c. 3, leave to later acts (not " +
				"available) of the regional Director?",
		},
		scelta: bilingue{
			it: "Si applica il testo del regolamento; fino a quegli atti continua a valere la DGR Lazio 41/2012. Va " +
				"verificato se nel frattempo un atto è stato adottato.",
			en: "The regulation's own text is applied; until those acts are adopted DGR Lazio 41/2012 stays. Check " +
				"whether an act has been issued meanwhile.",
		},
		motivo: bilingue{
			it: "L.r. Lazio 12/2016, art. 3, c. 9.",
			en: "L.r. Lazio 12/2016, art. 3, c. 9.",
		},
	},
}
