package ipa

import "strings"

// rubrica says who has a key.
type rubrica[K comparable] struct {
	tratti map[K]tratto
	tutti  []Titolare
}

// tratto is where in tutti those of one key stand.
type tratto struct{ dal, al int32 }

func (r *rubrica[K]) titolari(t tratto) Titolari { return Titolari{r.tutti[t.dal:t.al:t.al]} }

// raccolta is a rubrica in the making: what came, as it came. In the map of the keys stand their numbers, and how many have each.
type raccolta[K comparable] struct {
	tratti map[K]tratto
	ultimi []int32 // who had each key last
	voci   []voce
}

type voce struct{ chiave, chi int32 }

func newRaccolta[K comparable](n int) raccolta[K] {
	return raccolta[K]{make(map[K]tratto, n), make([]int32, 0, n), make([]voce, 0, n)}
}

// add enters that somebody has a key, once however often it comes before what others have.
func (r *raccolta[K]) add(k K, chi int32) {
	t, ok := r.tratti[k]
	switch {
	case !ok:
		t.dal = int32(len(r.ultimi))
		r.ultimi = append(r.ultimi, chi)
	case r.ultimi[t.dal] == chi:
		return
	default:
		r.ultimi[t.dal] = chi
	}
	t.al++
	r.tratti[k] = t
	r.voci = append(r.voci, voce{t.dal, chi})
}

// raccoltaCaselle is one of mailboxes in lower case, which stand side by side: a question touches few pages of memory.
type raccoltaCaselle struct {
	raccolta[string]
	testo strings.Builder
}

// addTutte enters the mailboxes of one body or office.
func (r *raccoltaCaselle) addTutte(caselle Caselle, chi int32) {
	const blocco = 64 << 10
	for c := range caselle.All() {
		if r.testo.Cap()-r.testo.Len() < len(c.Indirizzo) {
			r.testo = strings.Builder{}
			r.testo.Grow(max(blocco, len(c.Indirizzo)))
		}
		inizio := r.testo.Len()
		for i := range len(c.Indirizzo) {
			r.testo.WriteByte(minuscola(c.Indirizzo[i]))
		}
		r.add(r.testo.String()[inizio:], chi)
	}
}

// rubrica puts who has the same key together, in the order in which they came. Who is beyond the bodies is an office.
func (r *raccolta[K]) rubrica(x *Indice) rubrica[K] {
	liberi := r.ultimi // from here on, where the next of each key goes
	for _, t := range r.tratti {
		liberi[t.dal] = t.al
	}
	n := int32(0)
	for i, quanti := range liberi {
		liberi[i] = n
		n += quanti
	}
	for k, t := range r.tratti {
		dal := liberi[t.dal]
		r.tratti[k] = tratto{dal, dal + t.al}
	}
	tutti := make([]Titolare, len(r.voci))
	for _, v := range r.voci {
		tutti[liberi[v.chiave]] = x.titolare(int(v.chi))
		liberi[v.chiave]++
	}
	return rubrica[K]{r.tratti, tutti}
}

func (x *Indice) titolare(i int) Titolare {
	if i < len(x.enti) {
		return Titolare{Ente: x.enti[i].Codice}
	}
	u := &x.uffici[i-len(x.enti)]
	return Titolare{u.Ente, u.Codice}
}
