import { functionWord, organisationEnding } from '../language/known-words.ts'
import type { Vocabulary } from '../language/vocabulary.ts'

const separator = /^\s*(?:[,(\t–-]\s*|\s)/
const joining =
  /^(?:och|samt|för|&|i|norra|södra|västra|östra|social|regional|kommun|kommuns|län|läns|länsdelen|länsdelarna|hållbarhet|tf\.?|bitr\.?|biträdande)$/i

/** The function or organisation that stands right after a name, as in ", områdeschef Välfärd och folkhälsa"; empty if none. */
export function workplaceAfter(text: string, vocabulary: Vocabulary): string {
  const gap = separator.exec(text)?.[0]
  if (gap === undefined) return ''
  const kept: string[] = []
  for (const word of text.slice(gap.length, 120).split(/[ \t]+/)) {
    const plain = word.replace(/[,;.)]+$/, '')
    if (!belongs(plain, vocabulary)) break
    kept.push(plain)
    if (plain !== word && !word.endsWith(',')) break
  }
  while (
    kept.length > 0 &&
    joining.test(kept.at(-1) ?? '') &&
    !/^(?:kommun|län|länsdelen)$/i.test(kept.at(-1) ?? '')
  )
    kept.pop()
  while (/^(?:och|samt|för|&|i)$/i.test(kept[0] ?? '')) kept.shift()
  return nameOf(kept, vocabulary)
}

/** The rest of a participant's row, when it tells where the person works. */
export function workplaceListed(text: string, vocabulary: Vocabulary): string {
  const row =
    text
      .replace(separator, '')
      .split(/[\t();]/)[0]
      ?.replace(/[\s,.–-]+$/, '') ?? ''
  const words = row.split(/[\s,]+/)
  const [first = ''] = words
  const told = row.length <= 70 && /^\p{Lu}|chef|ledare/u.test(first)
  if (
    !told ||
    words.some(
      (word) =>
        /^\p{Lu}/u.test(word) &&
        vocabulary.meaning(word) === 'unknown' &&
        !/^[\p{Lu}-]+$/u.test(word)
    )
  )
    return ''
  return nameOf(words.length === 1 ? words : [row], vocabulary)
}

function belongs(word: string, vocabulary: Vocabulary): boolean {
  if (joining.test(word) || functionWord.test(word)) return true
  if (!/^\p{Lu}/u.test(word)) return organisationEnding.test(word)
  const meaning = vocabulary.meaning(word)
  return meaning === 'place' || meaning === 'organisation' || /^[\p{Lu}-]{2,}$/u.test(word)
}

/** A place alone is where the person's kommun is. */
function nameOf(words: string[], vocabulary: Vocabulary): string {
  const [only = ''] = words
  if (words.length === 1 && vocabulary.meaning(only) === 'place')
    return `${only}${/[aouåeiyäös]$/i.test(only) ? '' : 's'} kommun`
  return words.join(' ')
}
