import { isFirstName } from '../../wording/first-names.ts'
import { readLabel } from '../language/label.ts'
import type { Line } from '../language/line.ts'
import { sentenceLike } from '../language/sentence.ts'
import { surnameEnding, type Vocabulary } from '../language/vocabulary.ts'

const apart = /[,;:|/()•\t]|\s[–-]\s|\s(?:och|samt|ersätter|ers\.?|för|från)\s/u
const capitalised = "\\p{Lu}[\\p{L}\\p{M}'’-]*\\.?"
const opening = new RegExp(
  `^(?:\\d{1,2}[.)]\\s*)?(${capitalised}(?: +(?:(?:von|af|de|van|der|al|la|da|el) ){0,2}${capitalised}){0,4})`,
  'u'
)

/** Which lines are in lists of participants, of signatures or of those who get a copy. */
export function inLists(lines: Line[]): boolean[] {
  let listed = false
  return lines.map(({ text }) => {
    if (!text) return listed
    const label = readLabel(text)?.label
    if (label) listed = label === 'people'
    // A list goes on to the first sentence or the next heading of another kind.
    else listed &&= !sentenceLike(text) && !/^(?:§|\d{1,2}[.)])\s/.test(text)
    return listed
  })
}

/** The words of the names on a line of such a list, where "Björn Sten" and "Nora Lind" are people. */
export function listedNames({ text, bullet }: Line, vocabulary: Vocabulary): string[] {
  const labelled = readLabel(text) !== null
  const entries = (labelled ? text.replace(/^[^:\t]*[:\t]/, '') : text).split(apart)
  const row = labelled || bullet || entries.length > 1
  const names = entries.flatMap((entry) => nameIn(entry.trim(), row, vocabulary))
  return [...names, ...surnameFirst(text, vocabulary)]
}

/** Initials on a line of such a list, where nothing but people stands: "Förhinder: KL, TG". */
export function listedInitials({ text }: Line, vocabulary: Vocabulary): string[] {
  if (readLabel(text) === null) return []
  const entries = text.replace(/^[^:\t]*[:\t]/, '').split(apart)
  return entries
    .map((entry) => entry.trim().replaceAll('.', ''))
    .filter((entry) => /^\p{Lu}{2,3}$/u.test(entry))
    .filter(
      (entry) => !vocabulary.isAbbreviation(entry) && vocabulary.meaning(entry) !== 'organisation'
    )
}

function nameIn(entry: string, row: boolean, vocabulary: Vocabulary): string[] {
  const all = opening.exec(entry)?.[1]?.match(new RegExp(capitalised, 'gu')) ?? []
  const work = all.findIndex((word) => vocabulary.meaning(word) === 'organisation')
  const words = work === -1 ? all : all.slice(0, work)
  const [first = '', second] = words
  const known = [first, ...first.split('-')].some(isFirstName)
  const foreign = words.some((word) => vocabulary.meaning(word) === 'unknown')
  if (!second) return known || (foreign && /^\p{Lu}\p{Ll}{1,11}$/u.test(first)) ? words : []
  // Headings in the list, such as "Backa Barnet", consist of ordinary words too.
  const short = words.every((word) => word.length < 11 && vocabulary.meaning(word) !== 'place')
  const capitals = !/\p{Ll}/u.test(words.join(''))
  const surname = surnameEnding.test(words.at(-1) ?? '')
  return known || (foreign && !capitals) || ((row || surname) && short) ? words : []
}

/** "Ek, Per" and "Lund Siv": surnames that are words show themselves only beside a first name. */
function surnameFirst(text: string, vocabulary: Vocabulary): string[] {
  const [, surname = '', first = ''] =
    /^(\p{Lu}\p{L}+),? (\p{Lu}\p{L}+)(?:[,\t(]|$)/u.exec(text) ?? []
  const meaning = vocabulary.meaning(surname)
  const other = isFirstName(surname) || meaning === 'place' || meaning === 'organisation'
  return isFirstName(first) && !other ? [surname, first] : []
}
