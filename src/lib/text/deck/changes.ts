import type { DeckChange } from '../../deck/deck-history.ts'

/** What each change does. */
const names: Record<DeckChange, string> = {
  add: 'lägg till bilden',
  'add-all': 'lägg till bilderna',
  remove: 'ta bort bilden',
  move: 'flytta bilden',
  title: 'ändra rubriken',
  subtitle: 'ändra underrubriken',
  text: 'ändra texten',
  note: 'ändra anteckningen',
  freeze: 'frys siffrorna',
  follow: 'följ uppgifterna igen',
  join: 'ställ diagrammen bredvid varandra',
  part: 'dela bilden',
  open: 'byt bildspel',
  append: 'lägg till ett annat bildspel',
  clear: 'töm bildspelet',
  color: 'byt färg',
  logo: 'byt logotyp',
  'no-logo': 'ta bort logotypen',
  reset: 'återställ färg och logotyp',
  elsewhere: 'ändringen i ett annat fönster',
  other: 'ändra bildspelet'
}

/** "Ångra: ta bort bilden"; the word alone where there is nothing to undo. */
export function undoLabel(change: DeckChange | null): string {
  return change ? `Ångra: ${names[change]}` : 'Ångra'
}

/** "Gör om: ta bort bilden"; the words alone where nothing has been undone. */
export function redoLabel(change: DeckChange | null): string {
  return change ? `Gör om: ${names[change]}` : 'Gör om'
}

/** "Ångrat: ta bort bilden." */
export function undoneSentence(change: DeckChange): string {
  return `Ångrat: ${names[change]}.`
}

/** "Gjort om: ta bort bilden." */
export function redoneSentence(change: DeckChange): string {
  return `Gjort om: ${names[change]}.`
}

/** What is told when a change has been made; empty where it is seen and needs no words. */
export function changedSentence(change: DeckChange): string {
  return sentences[change] ?? ''
}

const sentences: Partial<Record<DeckChange, string>> = {
  freeze: 'Siffrorna är frysta.',
  follow: 'Bilden följer uppgifterna igen.',
  join: 'Diagrammen står på samma bild.',
  part: 'Bilden är delad.',
  color: 'Färgen är bytt.',
  logo: 'Logotypen är bytt.',
  'no-logo': 'Logotypen är borttagen.',
  reset: 'Färg och logotyp är återställda.'
}
