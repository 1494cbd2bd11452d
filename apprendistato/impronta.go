package apprendistato

import (
	"crypto/sha256"
	"encoding/hex"

	"norma/internal/documento"
)

// The fingerprints of the disciplines that norma ships: they change with their figures, and so tell two versions of norma apart.
const (
	improntaLazio = "sha256:ba98b173817ccba390a3fedac6c2ef60c64c319c1a9bf9babaadbe77930acf12"
	improntaStato = "sha256:9d4d3f90e6a03bfee9eada349bc33d39052dae642babc287813e491aad67c6b0"
)

// Impronta is the fingerprint of the discipline's figures: the SHA-256 of the JSON document of its table. Of the disciplines that norma
// ships it is known; of others it is computed each time.
func (d *Disciplina) Impronta() string {
	switch d {
	case &lazio:
		return improntaLazio
	case &nazionale:
		return improntaStato
	}
	return d.t.impronta()
}

func (t *Tabella) impronta() string {
	somma := sha256.Sum256(documento.Encode(t, t.Ignoti, descriviTabella))
	return "sha256:" + hex.EncodeToString(somma[:])
}
