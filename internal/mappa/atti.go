package mappa

// atti are all the parts: the regulation first, then the other two sources, then what is used of other acts.
var atti = [...][]Parte{titoloI, capoI, capoII, capoIII, titoloIII, allegati, registro, piano, stato}
