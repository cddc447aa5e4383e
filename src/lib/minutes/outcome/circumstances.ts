import { parted } from '../language/deciding-verbs.ts'
import * as wording from '../language/wording.ts'
import { wholeWords } from '../language/wording.ts'
import { findDates } from '../language/written-date.ts'

/** What stands around a verb and makes of a decision a wish, a plan, a condition or a memory. */
export const isElsewhen = wholeWords(wording.elsewhen)
export const isElsewhenButYears = wholeWords(wording.elsewhenButYears)
export const isUnreal = wholeWords(wording.unreal)
const isSubordinate = wholeWords(wording.subordinate)
/** What was decided begins here. */
export const clause = wholeWords('att|enligt|i enlighet')

// So far from its subject a verb can stand.
const farthest = 120

/** Where a verb stands, and what stands between it and its subject; null when the subject comes after it. */
export interface VerbPlace {
  verb: string
  before: string
  between: string | null
  after: string
}

/** Finds the verbs, and those that their subject parts: "ställde sig gruppen bakom" is read as "gruppen ställde sig bakom". */
export function verbsIn(text: string, verbs: RegExp, bodies: RegExp): VerbPlace[] {
  const form = new RegExp(
    `(?<!\\p{L})(${parted}) (${bodies.source}|man|alla|samtliga)(?= \\p{L})`,
    'iu'
  )
  const split = form.exec(text)
  if (!split) return placesIn(text, verbs, bodies)
  const [words, verb = '', subject = ''] = split
  const told = `${subject} ${verb}${text.slice(split.index + words.length)}`
  const before = ownClause(text.slice(0, split.index))
  const turned = placesIn(told, verbs, bodies).filter((place) => place.between?.trim() === '')
  return [
    ...placesIn(text, verbs, bodies),
    ...turned.map((place): VerbPlace => ({ ...place, before, between: null }))
  ]
}

/** "Chefsgruppen … beslutar", "beslutar chefsgruppen", and "Beslutar att …" without a subject or with none in particular. */
function placesIn(text: string, verbs: RegExp, bodies: RegExp): VerbPlace[] {
  const inverted = new RegExp(`^ (?:${bodies.source}|(?:man|alla)(?= (?:om|i|att) ))`, 'iu')
  return Array.from(text.matchAll(verbs)).flatMap((match): VerbPlace[] => {
    const [verb] = match
    const left = text.slice(0, match.index)
    const after = text.slice(match.index + verb.length)
    if (inverted.test(after))
      return [{ verb, before: ownClause(left), between: null, after: after.replace(inverted, '') }]
    if (
      /^(?:|man |alla |samtliga |därmed )$/i.test(left) &&
      /^ (?:\p{L}+ )?(?:att|enligt) /u.test(after)
    )
      return [{ verb, before: '', between: '', after }]
    if (left === '' && /^(?:enades|kom överens|beslöt|beslutade|bestämde)/iu.test(verb))
      return [{ verb, before: '', between: '', after }]
    return Array.from(left.matchAll(bodies)).flatMap((body): VerbPlace[] => {
      const between = left.slice(body.index + body[0].length)
      const far = between.length > farthest || /[.;:?!]/.test(between)
      return far ? [] : [{ verb, before: left.slice(0, body.index), between, after }]
    })
  })
}

/** What stands before a verb and in its own clause: "… när remissen kommit, och efter en stund enades vi om". */
function ownClause(before: string): string {
  return before.slice((/.*, (?:och|men|så) /u.exec(before)?.[0] ?? '').length)
}

const unrealised = wholeWords(
  'om|innan|när|att|hur|sedan|förslag|föreslår|tidigare|förra|föregående|har|hade|om inte'
)
const about = /(?<!\p{L})((?:frågan|ärendet|punkten|beslutet|förslaget|frågorna)) om(?!\p{L})/giu

// What is told in a clause of these is what happened.
const frame =
  /(?:efter|finner|fann|konstatera(?:r|des?|s)|sammanfatta(?:r|des?|s)|notera(?:r|des?|s)|meddela(?:r|des?|s)|(?:slutar?|slutade|resultera(?:r|de)|leder|ledde|mynna(?:r|de) ut|utmynna(?:r|de)) (?:med|i|till)|innebar|innebär) att/giu

/** False for a wish, a condition or a question before the verb. */
export function isReal(preceding: string, between: string): boolean {
  // "Efter att ha hört alla beslutar mötet" and "Ordföranden finner att mötet beslutar" are neither.
  const told = preceding.replace(frame, '')
  // "Det finns inte stöd, och gruppen beslutar …": the new clause is not denied.
  const before = / (?:och|men) $/.test(told) ? isSubordinate : isUnreal
  if (before.test(told)) return false
  // "Mötet diskuterade om … och beslutade": what it talked about says nothing of what it did.
  return (
    / (?:och|men)(?: därmed| därför)?\s*$/.test(between) ||
    !isUnreal.test(between.replace(/,[^,]*,/g, ''))
  )
}

/** False when what stands before says that it would, might or once did happen. */
export function happens(before: string): boolean {
  return !unrealised.test(withoutTopic(before))
}

/** "Frågan om medel" without "om", which is no condition there. */
export function withoutTopic(before: string): string {
  return before.replace(about, '$1')
}

/** Who did it, after "av". */
export function agentOf(after: string): string | null {
  return /^\s*(?:\S+ )?av\s+(.*)$/isu.exec(after)?.[1] ?? null
}

/** The text without years that are part of a name, such as "för 2026" or "planen 2025–2027". */
export function withoutYears(text: string): string {
  return text.replace(
    /(?<!(?:i|under|sedan|från|mötet|år|^)\s*|[-/]|\d\d? \p{L}+ )20\d\d(?:[–-]\d{2,4})?(?![-\d])/giu,
    ''
  )
}

/** The text without the dates of one kind; `held` is the day of the meeting. */
export function withoutDates(text: string, held: string, drop: (date: string) => boolean): string {
  if (!/\d/.test(text)) return text
  let result = text
  for (const { date, at, end } of findDates(text, held.slice(0, 4))) {
    const gone = result.slice(at, end).trim() === ''
    if (!gone && drop(date)) result = result.slice(0, at) + ' '.repeat(end - at) + result.slice(end)
  }
  return result
}
