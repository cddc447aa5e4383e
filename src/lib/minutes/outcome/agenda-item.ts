import { fromCapitals } from '../language/capitals.ts'
import type { Item } from './outcome.ts'
import type { People } from '../people/people.ts'
import type { Vocabulary } from '../language/vocabulary.ts'
import { workplaceAfter } from '../people/workplace.ts'

const longest = 120
const remark =
  /[\s,–-]*(?:\(?(?:pp|presentation|underlag|bilaga|bilagor)(?: \d+)?(?: (?:bifogas|bifogad|utskickad|utsänt))\)?|\((?:beslut|information|info|dialog|diskussion|uppdrag|beredning|b|i|d)\)|[–-] (?:beslut|information|info|dialog|diskussion)|(?:kl\.? ?)\d{1,2}[.:]\d\d(?:\s*[–-]\s*\d{1,2}[.:]\d\d)?|bilaga \d+)\.?$/iu

// What is left around a name that was taken out at either end.
const loose = /^[\s,/:–-]+|(?:[\s,/:–-]|\s(?:från|av|till|åt|och|med|för|hos|via))+$/gu

/** What an item is called in a register, empty when it has no heading: without who presents it, papers sent out with it and the time of day. */
export function agendaItem({ heading }: Item, people: People, vocabulary: Vocabulary): string {
  let title = heading.replace(/\s*\(([^()]*)\)/g, (bracket, inside: string) =>
    people.spans(inside).length > 0 ? '' : bracket
  )
  for (let shorter = ''; shorter !== title;) {
    shorter = title
    title = title.replace(remark, '').replace(/[\s:–-]+$/u, '')
  }
  const [first] = people.spans(title)
  // "Mitt vaccin – Åsa Öberg, områdeschef": all after the dash is about who presents it.
  const [unsigned = ''] = /^.*?(?=\s[–-]\s*$)/u.exec(title.slice(0, first?.start ?? 0)) ?? [title]
  // What names nobody in capitals may do so without, and the other way round.
  const named = people.omit(fromCapitals(people.omit(unsigned), vocabulary))
  return cut(named.replace(loose, ''), longest)
}

/** The function or organisation of whoever presents an item, as its heading or the line below says. */
export function presenterWorkplace(
  { heading, presenter }: Item,
  people: People,
  vocabulary: Vocabulary
): string {
  const bracket = /\(([^()]+)\)[^()]*$/.exec(heading)?.[1] ?? ''
  for (const text of [bracket, presenter]) {
    const last = people.spans(text).findLast(({ words }) => words.length > 1)
    const work = last ? workplaceAfter(text.slice(last.end), vocabulary) : ''
    if (work) return work
  }
  return ''
}

/** A text of at most so many letters, cut between words. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text
  return `${text.slice(0, most).replace(/[\s,;:]*\s\S*$/, '')} …`
}
