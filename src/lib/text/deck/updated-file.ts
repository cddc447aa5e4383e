import { list } from '../parts/sentence.ts'

/** What became of a slide of a presentation that was given today's figures. */
export interface Change {
  /** Its place in the presentation, from 1. */
  number: number
  title: string
  /** What is new in it: "3 värden", "rubriken"; or why it stands as it was. */
  what: string[]
  kind: 'changed' | 'same' | 'kept'
}

export const updateUnread =
  'Filen kunde inte uppdateras. Den är kvar som den var. Försök igen, eller gör en ny av bildspelet.'

/** "2 av 9 bilder har nya uppgifter. Filen är sparad som en ny." */
export function updatedSentence(changes: Change[], name: string): string {
  const changed = changes.filter(({ kind }) => kind === 'changed').length
  const saved = `Filen är sparad som en ny: ${name}.`
  if (changed === 0) return `Inga uppgifter har ändrats. ${saved}`
  const slides = changes.length === 1 ? 'bild' : 'bilder'
  return `${changed} av ${changes.length} ${slides} har nya uppgifter. ${saved}`
}

/** "Bild 3, Fler barn är placerade: rubriken och 3 värden är nya." */
export function changeSentence({ number, title, what, kind }: Change): string {
  const name = `Bild ${number}${title ? `, ${title}` : ''}: `
  if (kind === 'same') return `${name}inget nytt.`
  if (kind === 'kept') return `${name}står som den var (${list(what)}).`
  return `${name}nytt är ${list(what)}.`
}
