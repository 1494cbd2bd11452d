package cp2011

var (
	cosaCodice = detto{"codice CP2011", "CP2011 code"}
	cosaVoce   = detto{"voce CP2011", "CP2011 voce"}
	unaCifra   = detto{"una cifra", "a digit"}
	unPunto    = detto{"un punto", "a dot"}
	laFine     = detto{"la fine", "the end"}
	unNumero   = detto{"il numero della voce, da 1", "the number of the voce, from 1"}
)

// Parse reads a code of any level as the classification writes it, its digits parted by dots: "5", "5.2", "5.2.2.3.2". What is written
// otherwise is a *MalformedError, a code that does not exist an *UnknownError.
func Parse(s string) (Codice, error) {
	const massimo = 2*int(Unita) - 1
	if len(s)&1 == 0 || len(s) > massimo {
		return Codice{}, malscritto(s, cosaCodice)
	}
	k := cifre(0)
	for i := 0; i < len(s); i += 2 {
		c := s[i] - '0'
		if c > 9 || i > 0 && s[i-1] != '.' {
			return Codice{}, malscritto(s, cosaCodice)
		}
		k = k<<bitCifra | cifre(c+1)
	}
	k <<= (massimo - len(s)) / 2 * bitCifra
	if i := trova(k); i > 0 {
		return codiceDi(i), nil
	}
	return Codice{}, ignoto(k, 0)
}

// MustParse is Parse for codes that are written in a program: it panics where there is no such code.
func MustParse(s string) Codice {
	c, err := Parse(s)
	if err != nil {
		panic(err)
	}
	return c
}

// malscritto says where s stops being a code.
func malscritto(s string, cosa detto) error {
	const massimo = 2*int(Unita) - 1
	i := 0
	for i < min(len(s), massimo) && (i&1 == 0 && '0' <= s[i] && s[i] <= '9' || i&1 == 1 && s[i] == '.') {
		i++
	}
	atteso := unaCifra
	switch {
	case i == massimo && cosa == cosaCodice:
		atteso = laFine
	case i&1 == 1:
		atteso = unPunto
	}
	return malformato(cosa, s, i, atteso)
}

// trova is the row of a code, 0 where there is none.
func trova(k cifre) int {
	i := 0
	if c3 := k >> (2 * bitCifra); c3&(1<<bitCifra-1) != 0 { // a class or lower
		const zeri = 111 // each digit is one more than itself
		if i = int(classi[c3>>(2*bitCifra)*100+c3>>bitCifra&(1<<bitCifra-1)*10+c3&(1<<bitCifra-1)-zeri]); i == 0 {
			return 0
		}
	}
	cercato := uint32(k) << bitRiga
	for righe[i].codice>>bitRiga != uint32(k) {
		i++ // the first one under the row
		if righe[i].codice>>bitRiga > uint32(k) {
			return 0
		}
		for dopo := righe[i].dopo; righe[dopo].codice < cercato+1<<bitRiga; dopo = righe[i].dopo {
			i = int(dopo)
		}
	}
	return i
}

// ParseVoce reads a voce in six parts, the unit and the number: "5.2.2.3.2.4". What is written otherwise is a *MalformedError, a
// voce or a unit that does not exist an *UnknownError.
func ParseVoce(s string) (Voce, error) {
	const unita = 2*int(Unita) - 1
	if len(s) <= unita || s[unita] != '.' {
		return Voce{}, malscritto(s, cosaVoce)
	}
	k := cifre(0)
	for i := 0; i < unita; i += 2 {
		c := s[i] - '0'
		if c > 9 || i > 0 && s[i-1] != '.' {
			return Voce{}, malscritto(s, cosaVoce)
		}
		k = k<<bitCifra | cifre(c+1)
	}
	numero, fine := numeroVoce(s, unita+1)
	switch {
	case numero == 0 || s[unita+1] == '0':
		return Voce{}, malformato(cosaVoce, s, unita+1, unNumero)
	case fine < len(s):
		return Voce{}, malformato(cosaVoce, s, fine, laFine)
	}
	return voceDi(k, numero)
}

// numeroVoce reads the number of a voce from a place of s on, 0 where there is none, and where it ends.
func numeroVoce(s string, da int) (numero, fine int) {
	const massimo = 3 // digits
	for fine = da; fine < min(len(s), da+massimo) && '0' <= s[fine] && s[fine] <= '9'; fine++ {
		numero = 10*numero + int(s[fine]-'0')
	}
	return numero, fine
}

// voceDi is the voce of a unit, both of which may not exist.
func voceDi(k cifre, numero int) (Voce, error) {
	if v, ok := codiceDi(trova(k)).Voce(numero); ok {
		return v, nil
	}
	return Voce{}, ignoto(k, numero)
}
