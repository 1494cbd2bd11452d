package norma

// The acts that rules cite. A constant is the kind and the number of its act (DLgs226), or the year where there is no number
// (DI2015); the month comes in where a year has two (AccordoLuglio2011), the year where two acts share a number (DLgs81Del2008).
const (
	Costituzione          Atto = "Cost."    // the Constitution
	CodiceCivile          Atto = "c.c."     // civil code; art. 2963: how terms are counted
	Preleggi              Atto = "preleggi" // provisions on the law in general, ahead of the civil code; art. 11: no retroactive effect
	CodiceProceduraCivile Atto = "c.p.c."   // code of civil procedure; art. 155: terms in court

	L260 Atto = "l. 260/1949" // the public holidays
	L132 Atto = "l. 132/1958" // the patron saints' day
	L977 Atto = "l. 977/1967" // work of minors
	L54  Atto = "l. 54/1977"  // holidays abolished
	L121 Atto = "l. 121/1985" // ratifies the agreement with the Holy See
	L443 Atto = "l. 443/1985" // craft firms; art. 4: how many apprentices
	L336 Atto = "l. 336/2000" // 2 June restored as a holiday
	L53  Atto = "l. 53/2003"  // enabling act on education and training
	L296 Atto = "l. 296/2006" // art. 1, c. 622: compulsory education; c. 118: centralised communications
	L40  Atto = "l. 40/2007"  // converts d.l. 7/2007
	L240 Atto = "l. 240/2010" // universities
	L35  Atto = "l. 35/2012"  // converts d.l. 5/2012
	L92  Atto = "l. 92/2012"  // labour market; art. 4, c. 58 and 68: certification of skills
	L183 Atto = "l. 183/2014" // enabling act of the decrees of 2015 on work
	L107 Atto = "l. 107/2015" // school reform; art. 1, c. 33-43: alternanza and its register
	L145 Atto = "l. 145/2018" // budget for 2019; art. 1, c. 784: hours of school-work training
	L234 Atto = "l. 234/2021" // budget for 2022; apprentices who receive wage support
	L99  Atto = "l. 99/2022"  // the ITS today
	L203 Atto = "l. 203/2024" // art. 18: apprenticeships turned into another kind
	L151 Atto = "l. 151/2025" // 4 October a holiday from 2026
	L164 Atto = "l. 164/2025" // converts d.l. 127/2025

	DL7   Atto = "d.l. 7/2007"   // art. 13: vocational schools
	DL5   Atto = "d.l. 5/2012"   // art. 52: technical education and ITS
	DL127 Atto = "d.l. 127/2025" // alternanza becomes formazione scuola-lavoro

	DLgs196       Atto = "d.lgs. 196/2003" // data protection
	DLgs76        Atto = "d.lgs. 76/2005"  // right and duty of education and training
	DLgs77        Atto = "d.lgs. 77/2005"  // alternanza between school and work
	DLgs226       Atto = "d.lgs. 226/2005" // vocational education and training
	DLgs81Del2008 Atto = "d.lgs. 81/2008"  // health and safety at work; art. 37: training of workers
	DLgs13        Atto = "d.lgs. 13/2013"  // validation and certification of skills
	DLgs81        Atto = "d.lgs. 81/2015"  // contracts of employment; art. 41-47: apprenticeship
	DLgs150       Atto = "d.lgs. 150/2015" // employment services; art. 14: the worker's electronic file

	DPR1026 Atto = "d.p.r. 1026/1976" // maternity; art. 7: leave does not count toward the apprenticeship
	DPR792  Atto = "d.p.r. 792/1985"  // religious holidays
	DPR445  Atto = "d.p.r. 445/2000"  // declarations in lieu of certificates
	DPR87   Atto = "d.p.r. 87/2010"   // vocational schools
	DPR88   Atto = "d.p.r. 88/2010"   // technical schools
	DPR89   Atto = "d.p.r. 89/2010"   // licei
	DPR263  Atto = "d.p.r. 263/2012"  // adult education

	DPCM2008 Atto = "d.p.c.m. 25 gennaio 2008" // IFTS and ITS

	DM270  Atto = "d.m. 270/2004"        // university degrees and credits (CFU)
	DM2005 Atto = "d.m. 10 ottobre 2005" // model of the citizen's training booklet
	DM139  Atto = "d.m. 139/2007"        // cultural axes of compulsory education
	DM9    Atto = "d.m. 9/2010"          // certificate of compulsory education
	DM45   Atto = "d.m. 45/2013"         // doctorates, before d.m. 226/2021
	DM226  Atto = "d.m. 226/2021"        // doctorates
	DM203  Atto = "d.m. 203/2023"        // areas and figures of the ITS

	DISettembre2011 Atto = "d.i. 7 settembre 2011" // diplomas and figures of the ITS
	DINovembre2011  Atto = "d.i. 11 novembre 2011" // transposes the agreement of 27 July 2011
	DI2013          Atto = "d.i. 7 febbraio 2013"  // guidelines on technical education and ITS
	DI2015          Atto = "d.i. 12 ottobre 2015"  // training standards of apprenticeship
	DI195           Atto = "d.i. 195/2017"         // charter of rights and duties of students in alternanza; art. 4-5: hours, attendance, tutors

	Intesa2008          Atto = "intesa Stato-Regioni 20 marzo 2008"           // accreditation of training institutions
	Intesa2010          Atto = "intesa Conferenza unificata 16 dicembre 2010" // vocational schools in subsidiarity
	AccordoLuglio2011   Atto = "accordo Stato-Regioni 27 luglio 2011"         // the repertory of titles and the models of certificate
	AccordoDicembre2011 Atto = "accordo Stato-Regioni 21 dicembre 2011"       // safety training of workers
	LineeGuida2014      Atto = "linee guida 20 febbraio 2014"                 // professionalising apprenticeship

	StatutoLazio Atto = "statuto Lazio"          // statute of the region
	LR12         Atto = "l.r. Lazio 12/2016"     // art. 3, c. 8-10: basis of reg. reg. Lazio 7/2017
	RegLazio4    Atto = "reg. reg. Lazio 4/2015" // training profiles of apprenticeship, until 2017
	RegLazio7    Atto = "reg. reg. Lazio 7/2017" // training profiles of apprenticeship
	DGR41        Atto = "d.g.r. Lazio 41/2012"   // professionalising apprenticeship, until the implementing acts come

	LP10 Atto = "l.p. Trento 10/2016" // basis of the school-work register beside l. 107/2015

	// Not law: how the register works as a chamber of commerce presents it, its sections counted by their titles; the plan that
	// gives alternanza its digital aims.
	RASL Atto = "presentazione RASL"
	PNSD Atto = "piano scuola digitale"
)

// Authority and kind of act, as URNs of the NIR standard name them.
const (
	nirRD      = "stato:regio.decreto"
	nirLegge   = "stato:legge"
	nirDL      = "stato:decreto.legge"
	nirDLgs    = "stato:decreto.legislativo"
	nirDPR     = "presidente.repubblica:decreto"
	nirDPCM    = "presidente.consiglio.ministri:decreto"
	nirMIUR    = "ministero.istruzione.universita.ricerca:decreto"
	nirAccordo = "conferenza.stato.regioni:accordo"
	nirLR      = "regione.lazio:legge"
	nirReg     = "regione.lazio:regolamento"
	nirDGR     = "regione.lazio;giunta:delibera"
	nirLP      = "provincia.autonoma.trento:legge"
)

// schede are the acts that reg. reg. Lazio 7/2017, its preamble and its annexes cite, those of the school-work register, and the
// national ones on which the rules stand. Those of Ufficiale provenance were read in November 2026 in copies of the act itself,
// most of them from the Gazzetta Ufficiale or Normattiva. Giorno(0, 0, 0) is a day that is not known.
var schede = [...]Scheda{
	{
		Costituzione, "Costituzione", Giorno(1947, 12, 27), "", "legge fondamentale della Repubblica",
		"GU 27/12/1947, n. 298", Giorno(0, 0, 0), Riferita, "stato:costituzione",
	},
	{
		CodiceProceduraCivile, "regio decreto", Giorno(1940, 10, 28), "1443", "processo civile",
		"GU 28/10/1940, n. 253, S.O.", Giorno(1942, 4, 21), Ufficiale, nirRD,
	},
	{
		CodiceCivile, "regio decreto", Giorno(1942, 3, 16), "262", "diritto privato; computo dei termini",
		"GU 04/04/1942, n. 79", Giorno(1942, 4, 21), Ufficiale, nirRD,
	},
	{ // approved with the civil code by the same decree, whose URN is the code's
		Preleggi, "regio decreto", Giorno(1942, 3, 16), "262", "fonti ed efficacia della legge",
		"GU 04/04/1942, n. 79", Giorno(1942, 4, 21), Ufficiale, "",
	},

	{
		L260, "legge", Giorno(1949, 5, 27), "260", "ricorrenze festive",
		"GU 31/05/1949, n. 124", Giorno(1949, 6, 1), Ufficiale, nirLegge,
	},
	{L132, "legge", Giorno(1958, 3, 4), "132", "festa dei patroni d'Italia", "", Giorno(0, 0, 0), Riferita, nirLegge},
	{
		L977, "legge", Giorno(1967, 10, 17), "977", "lavoro dei bambini e degli adolescenti",
		"GU 06/11/1967, n. 276", Giorno(0, 0, 0), Ufficiale, nirLegge,
	},
	{
		L54, "legge", Giorno(1977, 3, 5), "54", "soppressione di giorni festivi",
		"GU 07/03/1977, n. 63", Giorno(1977, 3, 8), Ufficiale, nirLegge,
	},
	{L121, "legge", Giorno(1985, 3, 25), "121", "accordo con la Santa Sede", "", Giorno(0, 0, 0), Riferita, nirLegge},
	{
		L443, "legge", Giorno(1985, 8, 8), "443", "imprese artigiane",
		"GU 24/08/1985, n. 199", Giorno(1985, 9, 8), Ufficiale, nirLegge,
	},
	{
		L336, "legge", Giorno(2000, 11, 20), "336", "ritorno del 2 giugno tra i giorni festivi",
		"GU 22/11/2000, n. 273", Giorno(2000, 11, 23), Ufficiale, nirLegge,
	},
	{
		"l. 30/2003", "legge", Giorno(2003, 2, 14), "30", "delega su occupazione e mercato del lavoro",
		"", Giorno(0, 0, 0), Riferita, nirLegge,
	},
	{L53, "legge", Giorno(2003, 3, 28), "53", "delega su istruzione e formazione professionale", "", Giorno(0, 0, 0), Riferita, nirLegge},
	{ // c. 966-969 of art. 1 already from 27 December 2006
		L296, "legge", Giorno(2006, 12, 27), "296", "legge finanziaria 2007; obbligo di istruzione decennale",
		"GU 27/12/2006, n. 299, S.O. n. 244", Giorno(2007, 1, 1), Ufficiale, nirLegge,
	},
	{L40, "legge", Giorno(2007, 4, 2), "40", "conversione del d.l. 7/2007", "", Giorno(0, 0, 0), Riferita, nirLegge},
	{"l. 133/2008", "legge", Giorno(2008, 8, 6), "133", "conversione del d.l. 112/2008", "", Giorno(0, 0, 0), Riferita, nirLegge},
	{"l. 183/2010", "legge", Giorno(2010, 11, 4), "183", "collegato lavoro del 2010", "", Giorno(0, 0, 0), Riferita, nirLegge},
	{
		L240, "legge", Giorno(2010, 12, 30), "240", "ordinamento delle università",
		"GU 14/01/2011, n. 10, S.O. n. 11", Giorno(2011, 1, 29), Ufficiale, nirLegge,
	},
	{L35, "legge", Giorno(2012, 4, 4), "35", "conversione del d.l. 5/2012", "", Giorno(0, 0, 0), Riferita, nirLegge},
	{L92, "legge", Giorno(2012, 6, 28), "92", "riforma del mercato del lavoro", "", Giorno(0, 0, 0), Riferita, nirLegge},
	{"l. 99/2013", "legge", Giorno(2013, 8, 9), "99", "conversione del d.l. 76/2013", "", Giorno(0, 0, 0), Riferita, nirLegge},
	{"l. 128/2013", "legge", Giorno(2013, 11, 8), "128", "conversione del d.l. 104/2013", "", Giorno(0, 0, 0), Riferita, nirLegge},
	{
		"l. 56/2014", "legge", Giorno(2014, 4, 7), "56", "città metropolitane, province, unioni di comuni",
		"", Giorno(0, 0, 0), Riferita, nirLegge,
	},
	{"l. 78/2014", "legge", Giorno(2014, 5, 16), "78", "conversione del d.l. 34/2014", "", Giorno(0, 0, 0), Riferita, nirLegge},
	{L183, "legge", Giorno(2014, 12, 10), "183", "delega sulla riforma del lavoro", "", Giorno(0, 0, 0), Riferita, nirLegge},
	{
		L107, "legge", Giorno(2015, 7, 13), "107", "riforma della scuola; alternanza e suo registro",
		"GU 15/07/2015, n. 162", Giorno(2015, 7, 16), Riferita, nirLegge,
	},
	{ // fourteen c. of art. 1 already from 31 December 2018; c. 784 is not among them
		L145, "legge", Giorno(2018, 12, 30), "145", "bilancio 2019; ore dei percorsi tra scuola e lavoro",
		"GU 31/12/2018, n. 302, S.O. n. 62", Giorno(2019, 1, 1), Ufficiale, nirLegge,
	},
	{ // eleven c. of art. 1 already from 31 December 2021
		L234, "legge", Giorno(2021, 12, 30), "234", "bilancio 2022; ammortizzatori sociali",
		"GU 31/12/2021, n. 310, S.O. n. 49", Giorno(2022, 1, 1), Ufficiale, nirLegge,
	},
	{
		L99, "legge", Giorno(2022, 7, 15), "99", "istruzione tecnologica superiore",
		"GU 26/07/2022, n. 173", Giorno(2022, 7, 27), Ufficiale, nirLegge,
	},
	{
		L203, "legge", Giorno(2024, 12, 13), "203", "misure sul lavoro; trasformazione dell'apprendistato",
		"GU 28/12/2024, n. 303", Giorno(2025, 1, 12), Ufficiale, nirLegge,
	},
	{
		L151, "legge", Giorno(2025, 10, 8), "151", "festa del 4 ottobre, San Francesco",
		"GU 10/10/2025, n. 236", Giorno(2026, 1, 1), Ufficiale, nirLegge,
	},
	{
		L164, "legge", Giorno(2025, 10, 30), "164", "conversione del d.l. 127/2025",
		"GU 05/11/2025, n. 257", Giorno(2025, 11, 6), Ufficiale, nirLegge,
	},

	{DL7, "decreto-legge", Giorno(2007, 1, 31), "7", "consumatori, concorrenza, istruzione tecnica", "", Giorno(0, 0, 0), Riferita, nirDL},
	{
		"d.l. 112/2008", "decreto-legge", Giorno(2008, 6, 25), "112", "sviluppo economico e finanza pubblica",
		"", Giorno(0, 0, 0), Riferita, nirDL,
	},
	{DL5, "decreto-legge", Giorno(2012, 2, 9), "5", "semplificazione e sviluppo", "", Giorno(0, 0, 0), Riferita, nirDL},
	{"d.l. 76/2013", "decreto-legge", Giorno(2013, 6, 28), "76", "occupazione giovanile", "", Giorno(0, 0, 0), Riferita, nirDL},
	{
		"d.l. 104/2013", "decreto-legge", Giorno(2013, 9, 12), "104", "istruzione, università e ricerca",
		"", Giorno(0, 0, 0), Riferita, nirDL,
	},
	{"d.l. 34/2014", "decreto-legge", Giorno(2014, 3, 20), "34", "rilancio dell'occupazione", "", Giorno(0, 0, 0), Riferita, nirDL},
	{
		DL127, "decreto-legge", Giorno(2025, 9, 9), "127", "esame di maturità; formazione scuola-lavoro",
		"GU 09/09/2025, n. 209", Giorno(0, 0, 0), Ufficiale, nirDL,
	},

	{
		DLgs196, "decreto legislativo", Giorno(2003, 6, 30), "196", "protezione dei dati personali",
		"GU 29/07/2003, n. 174, S.O. n. 123", Giorno(0, 0, 0), Ufficiale, nirDLgs,
	},
	{
		"d.lgs. 276/2003", "decreto legislativo", Giorno(2003, 9, 10), "276", "occupazione e mercato del lavoro",
		"", Giorno(0, 0, 0), Riferita, nirDLgs,
	},
	{
		DLgs76, "decreto legislativo", Giorno(2005, 4, 15), "76", "diritto-dovere all'istruzione e alla formazione",
		"", Giorno(0, 0, 0), Riferita, nirDLgs,
	},
	{DLgs77, "decreto legislativo", Giorno(2005, 4, 15), "77", "alternanza scuola-lavoro", "", Giorno(0, 0, 0), Riferita, nirDLgs},
	{
		DLgs226, "decreto legislativo", Giorno(2005, 10, 17), "226", "secondo ciclo; istruzione e formazione professionale",
		"GU 04/11/2005, n. 257, S.O. n. 175", Giorno(2005, 11, 19), Ufficiale, nirDLgs,
	},
	{
		DLgs81Del2008, "decreto legislativo", Giorno(2008, 4, 9), "81", "salute e sicurezza sul lavoro",
		"GU 30/04/2008, n. 101, S.O. n. 108", Giorno(0, 0, 0), Riferita, nirDLgs,
	},
	{
		"d.lgs. 167/2011", "decreto legislativo", Giorno(2011, 9, 14), "167", "testo unico dell'apprendistato",
		"", Giorno(0, 0, 0), Riferita, nirDLgs,
	},
	{
		DLgs13, "decreto legislativo", Giorno(2013, 1, 16), "13", "validazione e certificazione delle competenze",
		"GU 15/02/2013, n. 39", Giorno(2013, 3, 2), Ufficiale, nirDLgs,
	},
	{
		DLgs81, "decreto legislativo", Giorno(2015, 6, 15), "81", "contratti di lavoro; apprendistato",
		"GU 24/06/2015, n. 144, S.O. n. 34", Giorno(2015, 6, 25), Ufficiale, nirDLgs,
	},
	{
		DLgs150, "decreto legislativo", Giorno(2015, 9, 14), "150", "servizi per il lavoro e politiche attive",
		"GU 23/09/2015, n. 221, S.O. n. 53", Giorno(2015, 9, 24), Ufficiale, nirDLgs,
	},

	{
		DPR1026, "decreto del Presidente della Repubblica", Giorno(1976, 11, 25), "1026", "tutela delle lavoratrici madri",
		"GU 16/03/1977, n. 72", Giorno(0, 0, 0), Ufficiale, nirDPR,
	},
	{
		DPR792, "decreto del Presidente della Repubblica", Giorno(1985, 12, 28), "792", "festività religiose",
		"GU 31/12/1985, n. 306", Giorno(1986, 1, 1), Ufficiale, nirDPR,
	},
	{
		DPR445, "decreto del Presidente della Repubblica", Giorno(2000, 12, 28), "445", "documentazione amministrativa",
		"", Giorno(0, 0, 0), Riferita, nirDPR,
	},
	{
		DPR87, "decreto del Presidente della Repubblica", Giorno(2010, 3, 15), "87", "istituti professionali",
		"", Giorno(0, 0, 0), Riferita, nirDPR,
	},
	{
		DPR88, "decreto del Presidente della Repubblica", Giorno(2010, 3, 15), "88", "istituti tecnici",
		"", Giorno(0, 0, 0), Riferita, nirDPR,
	},
	{DPR89, "decreto del Presidente della Repubblica", Giorno(2010, 3, 15), "89", "licei", "", Giorno(0, 0, 0), Riferita, nirDPR},
	{
		DPR263, "decreto del Presidente della Repubblica", Giorno(2012, 10, 29), "263", "istruzione degli adulti",
		"", Giorno(0, 0, 0), Riferita, nirDPR,
	},

	{
		DPCM2008, "decreto del Presidente del Consiglio dei ministri", Giorno(2008, 1, 25), "", "percorsi IFTS e istituti tecnici superiori",
		"GU 11/04/2008, n. 86", Giorno(0, 0, 0), Riferita, nirDPCM,
	},

	{
		"d.m. 509/1999", "decreto ministeriale", Giorno(1999, 11, 3), "509", "autonomia didattica degli atenei",
		"", Giorno(0, 0, 0), Riferita, "",
	},
	{
		DM270, "decreto ministeriale", Giorno(2004, 10, 22), "270", "titoli e crediti universitari",
		"GU 12/11/2004, n. 266", Giorno(2004, 11, 27), Ufficiale, nirMIUR,
	},
	{
		DM2005, "decreto ministeriale", Giorno(2005, 10, 10), "", "libretto formativo del cittadino",
		"GU 03/11/2005, n. 256", Giorno(0, 0, 0), Riferita, "",
	},
	{
		DM139, "decreto ministeriale", Giorno(2007, 8, 22), "139", "assi culturali dell'obbligo di istruzione",
		"", Giorno(0, 0, 0), Riferita, "",
	},
	{
		"d.m. 11 aprile 2008", "decreto ministeriale", Giorno(2008, 4, 11), "", "elenco degli istituti di ricerca",
		"", Giorno(0, 0, 0), Riferita, "",
	},
	{
		DM9, "decreto ministeriale", Giorno(2010, 1, 27), "9", "certificato dell'obbligo di istruzione",
		"GU 25/06/2010, n. 146", Giorno(0, 0, 0), Riferita, nirMIUR,
	},
	{
		"d.m. 23 aprile 2012", "decreto ministeriale", Giorno(2012, 4, 23), "", "integrazione del Repertorio",
		"", Giorno(0, 0, 0), Riferita, "",
	},
	{DM45, "decreto ministeriale", Giorno(2013, 2, 8), "45", "accreditamento dei dottorati", "", Giorno(0, 0, 0), Riferita, nirMIUR},
	{
		DM226, "decreto ministeriale", Giorno(2021, 12, 14), "226", "accreditamento dei dottorati",
		"GU 29/12/2021, n. 308", Giorno(2022, 1, 13), Ufficiale, "",
	},
	{DM203, "decreto ministeriale", Giorno(2023, 10, 20), "203", "aree e figure degli ITS Academy", "", Giorno(0, 0, 0), Riferita, ""},

	{
		"d.i. 15 giugno 2010", "decreto interministeriale", Giorno(2010, 6, 15), "", "recepimento dell'accordo del 29 aprile 2010",
		"", Giorno(0, 0, 0), Riferita, "",
	},
	{
		DISettembre2011, "decreto interministeriale", Giorno(2011, 9, 7), "", "diplomi e figure degli istituti tecnici superiori",
		"", Giorno(0, 0, 0), Riferita, "",
	},
	{
		DINovembre2011, "decreto interministeriale", Giorno(2011, 11, 11), "", "recepimento dell'accordo del 27 luglio 2011",
		"", Giorno(0, 0, 0), Riferita, "",
	},
	{
		DI2013, "decreto interministeriale", Giorno(2013, 2, 7), "", "linee guida su istruzione tecnica e ITS",
		"", Giorno(0, 0, 0), Riferita, "",
	},
	{
		DI2015, "decreto interministeriale", Giorno(2015, 10, 12), "", "standard formativi dell'apprendistato",
		"GU 21/12/2015, n. 296", Giorno(0, 0, 0), Ufficiale, "",
	},
	{
		DI195, "decreto interministeriale", Giorno(2017, 11, 3), "195", "diritti, doveri e sicurezza degli studenti in alternanza",
		"GU 21/12/2017, n. 297", Giorno(2018, 1, 5), Ufficiale, "",
	},

	{Intesa2008, "intesa", Giorno(2008, 3, 20), "", "accreditamento delle strutture formative", "", Giorno(0, 0, 0), Riferita, ""},
	{
		"accordo Stato-Regioni 29 aprile 2010", "accordo", Giorno(2010, 4, 29), "", "primo anno dei percorsi IeFP",
		"", Giorno(0, 0, 0), Riferita, nirAccordo,
	},
	{Intesa2010, "intesa", Giorno(2010, 12, 16), "", "istituti professionali in sussidiarietà", "", Giorno(0, 0, 0), Riferita, ""},
	{AccordoLuglio2011, "accordo", Giorno(2011, 7, 27), "", "Repertorio dell'offerta IeFP", "", Giorno(0, 0, 0), Riferita, nirAccordo},
	{
		AccordoDicembre2011, "accordo", Giorno(2011, 12, 21), "", "formazione dei lavoratori alla sicurezza",
		"", Giorno(0, 0, 0), Riferita, nirAccordo,
	},
	{
		"accordo Stato-Regioni 19 gennaio 2012", "accordo", Giorno(2012, 1, 19), "", "integrazione del Repertorio",
		"", Giorno(0, 0, 0), Riferita, nirAccordo,
	},
	{
		"accordo Stato-Regioni 15 marzo 2012", "accordo", Giorno(2012, 3, 15), "", "profili dell'apprendistato per qualifica e diploma",
		"", Giorno(0, 0, 0), Riferita, nirAccordo,
	},
	{
		"accordo Stato-Regioni 19 aprile 2012", "accordo", Giorno(2012, 4, 19), "", "certificazione delle competenze in apprendistato",
		"", Giorno(0, 0, 0), Riferita, nirAccordo,
	},
	{
		LineeGuida2014, "linee guida", Giorno(2014, 2, 20), "", "apprendistato professionalizzante",
		"", Giorno(0, 0, 0), Riferita, "",
	},
	{
		"accordo Stato-Regioni 24 settembre 2015", "accordo", Giorno(2015, 9, 24), "", "sistema duale nell'IeFP",
		"", Giorno(0, 0, 0), Riferita, nirAccordo,
	},

	{StatutoLazio, "statuto", Giorno(0, 0, 0), "", "statuto della Regione", "", Giorno(0, 0, 0), Riferita, ""},
	{"l.r. Lazio 23/1992", "legge regionale", Giorno(1992, 2, 25), "23", "formazione professionale", "", Giorno(0, 0, 0), Riferita, nirLR},
	{ // the preamble that cites it gives as its day 14 August: the number again, and not confirmed elsewhere
		"l.r. Lazio 14/1999", "legge regionale", Giorno(0, 0, 0), "14", "decentramento amministrativo",
		"BUR Lazio 30/08/1999, n. 24, S.O. n. 2", Giorno(0, 0, 0), Riferita, nirLR,
	},
	{
		"l.r. Lazio 7/2014", "legge regionale", Giorno(2014, 7, 14), "7", "razionalizzazione e sviluppo",
		"", Giorno(0, 0, 0), Riferita, nirLR,
	},
	{
		LR12, "legge regionale", Giorno(2016, 8, 10), "12", "semplificazione; delega sull'apprendistato",
		"", Giorno(0, 0, 0), Riferita, nirLR,
	},
	{
		"reg. reg. Lazio 1/2002", "regolamento regionale", Giorno(2002, 9, 6), "1", "organizzazione degli uffici della Giunta",
		"", Giorno(0, 0, 0), Riferita, nirReg,
	},
	{
		RegLazio4, "regolamento regionale", Giorno(2015, 4, 30), "4", "profili formativi dell'apprendistato",
		"", Giorno(0, 0, 0), Riferita, nirReg,
	},
	{ // text and publication read in the bulletin, which gives neither number nor day: those as others cite them
		RegLazio7, "regolamento regionale", Giorno(2017, 3, 29), "7", "profili formativi dell'apprendistato",
		"BUR Lazio 30/03/2017, n. 26", Giorno(2017, 3, 31), Riferita, nirReg,
	},
	{
		DGR41, "deliberazione della Giunta regionale", Giorno(2012, 2, 3), "41", "formazione nell'apprendistato professionalizzante",
		"", Giorno(0, 0, 0), Riferita, nirDGR,
	},
	{
		"d.g.r. Lazio 326/2013", "deliberazione della Giunta regionale", Giorno(2013, 10, 17), "326", "piano 2013-2015 degli ITS",
		"", Giorno(0, 0, 0), Riferita, nirDGR,
	},
	{
		"d.g.r. Lazio 329/2014", "deliberazione della Giunta regionale", Giorno(2014, 6, 10), "329", "piano 2013-2015 degli ITS",
		"", Giorno(0, 0, 0), Riferita, nirDGR,
	},
	{
		"d.g.r. Lazio 493/2015", "deliberazione della Giunta regionale", Giorno(2015, 9, 25), "493", "percorsi ITS 2015/2016",
		"", Giorno(0, 0, 0), Riferita, nirDGR,
	},
	{
		"d.g.r. Lazio 1/2016", "deliberazione della Giunta regionale", Giorno(2016, 1, 12), "1", "protocollo d'intesa sul sistema duale",
		"", Giorno(0, 0, 0), Riferita, nirDGR,
	},
	{
		"d.g.r. Lazio 122/2016", "deliberazione della Giunta regionale", Giorno(2016, 3, 22), "122", "certificazione regionale delle competenze",
		"", Giorno(0, 0, 0), Riferita, nirDGR,
	},
	{
		"d.g.r. Lazio 231/2016", "deliberazione della Giunta regionale", Giorno(2016, 5, 10), "231", "linee guida sul sistema duale",
		"", Giorno(0, 0, 0), Riferita, nirDGR,
	},
	{
		"d.g.r. Lazio 520/2016", "deliberazione della Giunta regionale", Giorno(2016, 9, 6), "520", "protocollo su master e ricerca",
		"", Giorno(0, 0, 0), Riferita, nirDGR,
	},
	{
		"d.g.r. Lazio 523/2016", "deliberazione della Giunta regionale", Giorno(2016, 9, 13), "523", "piano 2016-2018 degli ITS",
		"", Giorno(0, 0, 0), Riferita, nirDGR,
	},

	{LP10, "legge provinciale", Giorno(2016, 6, 20), "10", "quadro dell'alternanza in Trentino", "", Giorno(0, 0, 0), Riferita, nirLP},

	{RASL, "presentazione", Giorno(0, 0, 0), "", "registro nazionale per l'alternanza, Camera valdostana", "", Giorno(0, 0, 0), Ufficiale, ""},
	{PNSD, "piano", Giorno(0, 0, 0), "", "piano nazionale scuola digitale, alternanza", "", Giorno(0, 0, 0), Ufficiale, ""},
}
