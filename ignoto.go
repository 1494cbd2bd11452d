package norma

// Ignoto is a member of a document that norma does not know. It is noticed, kept, and written back in its place.
type Ignoto struct {
	Dove Puntatore
	JSON string // its value as it came
}
