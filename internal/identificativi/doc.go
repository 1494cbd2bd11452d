// Package identificativi reads the identifiers that forms carry: tax codes (codice fiscale), VAT numbers (partita IVA), postcodes
// (CAP), codes of economic activity (ATECO), of collective agreements (CNEL), of schools (codice meccanografico) and of
// municipalities (Belfiore), numbers of residence permits, mailboxes.
//
// Every Parse function gives a small comparable value, whose zero is no code, and an Esame (examination): at most one fault, with
// its place in the text, which makes the text no code at all, and hints, which do not. Only the form is judged: whether a code was
// ever assigned nobody can tell without a list.
//
// # Where the rules come from
//
// The codice fiscale is that of d.m. 23 dicembre 1976, n. 13813; its tables, those of the VAT number and the shapes of the other
// codes are as published descriptions and lists have them, the latest of 2026. The check character of school codes is documented
// nowhere: it was found on real codes, and is a hint. So are the tax offices in a VAT number, the range of postcodes and the sections
// and divisions of each edition of ATECO, which were read off lists, and what is well known of mail providers.
package identificativi
