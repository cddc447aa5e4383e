import { isFirstName } from '../../wording/first-names.ts'
import { surnameEnding, type Vocabulary } from '../language/vocabulary.ts'

/** A stretch of a text that is a person's name. */
export interface NameSpan {
  start: number
  end: number
  words: string[]
}

/** What the text around a name is read with: the language, and the names and initials that the minutes themselves have. */
export interface Known {
  vocabulary: Vocabulary
  names: ReadonlySet<string>
  initials: ReadonlySet<string>
}

// - `name`: a name of people, `perhaps`: one that is a word too (Hans, Per), `shared`: one that is a place too (Nora)
// - `capitals`: an abbreviation, or a surname in capitals after a name in capitals
// - `initial`: a letter that stands for a name, `unknown`: no word of any kind
// - `ordinary`: a word, and `place`: a place, which can be a surname after a first name (Ek, Ryd)
// - `other`: surely no name of a person
type Role =
  | ('name' | 'perhaps' | 'shared' | 'capitals' | 'initial')
  | ('unknown' | 'ordinary' | 'place' | 'other')

interface Word {
  text: string
  at: number
  role: Role
}

const capitalised = `(?:(?:\\p{Lu}\\.){1,4}|\\p{Lu}[\\p{L}\\p{M}'’]*(?:-\\p{L}+)*)`
const particle = '(?:von|af|av|de|den|van|der|ter|zu|al|el|bin|ibn|da|di|dos|du|le|la|d)'
const runs = new RegExp(
  `(?<![\\p{L}\\d-])(?:al-|el-|von )?${capitalised}(?: +(?:${particle}[ '’-]+){0,2}${capitalised})*`,
  'gu'
)
const wordsOfRun = new RegExp(`(?:^\\p{Ll}+[- ])?${capitalised}`, 'gu')

// A finite verb, by its ending or one of the strong ones: the word before it at the start of a sentence is who does it.
const verbAfter =
  /^\s+(?!(?:för|per|under|efter|över|eller|där|här|när|inför|framför|utanför|innanför|ur|kring)\s)(?:\p{Ll}+(?:r|de|te)|tog|gav|fick|gick|kom|höll|sa|bad|såg|skrev|föreslog|föredrog|uppdrog|bjöd|stod|ska|skall|har)(?!\p{L})/u
// What follows these words can be called anything, but is no person; after a preposition, as long as it is one word.
const introduction =
  /(?:^|\s)(?:modellen|metoden|projektet|programmet|föreningen|stiftelsen|nätverket|satsningen|verktyget|systemet|företaget|bolaget|studieförbundet|arbetssättet|konceptet|initiativet|kampanjen|”|")\s*["”']?$/iu
const nounEnding =
  /\p{L}{3}(?:ning|ningen|ningar|het|heten|skap|skapet|tion|tionen|ismen|erna|arna|orna|andet)$/u
const preposition = /(?:^|\s)(?:i|inom|på|kring)\s$/iu
const sentenceStart = /(?:^|[.!?:;•–"”(/\t]\s*)$/u

/** The names of people in a text. A word in capitals that is neither known nor introduced as something else counts as one. */
export function nameSpans(text: string, known: Known): NameSpan[] {
  if (!/\p{Lu}/u.test(text)) return []
  // A long text has the same words over and over.
  const roles = new Map<string, Role>()
  return Array.from(known.vocabulary.withoutKnownNames(text).matchAll(runs)).flatMap((run) => {
    const words = Array.from(run[0].matchAll(wordsOfRun), ({ 0: word, index }): Word => {
      const role = roles.get(word) ?? roleOf(word, known)
      roles.set(word, role)
      return { text: word, at: run.index + index, role }
    })
    return spansOf(words, text, known)
  })
}

function spansOf(words: Word[], text: string, known: Known): NameSpan[] {
  const spans: NameSpan[] = []
  for (let i = 0; i < words.length; i += 1) {
    const first = words[i]
    if (!first || !begins(first, words[i + 1], text, known)) continue
    let next = i + 1
    while (next < words.length && goesOn(words, i, next)) next += 1
    const span = words.slice(i, next)
    const last = span.at(-1) ?? first
    const end = last.at + last.text.length
    if (isPerson(span, before(text, first.at), after(text, end))) {
      spans.push({ start: first.at, end, words: span.map((word) => word.text) })
    }
    i = next - 1
  }
  return spans
}

function begins(word: Word, next: Word | undefined, text: string, known: Known): boolean {
  const named = next !== undefined && ['name', 'perhaps', 'unknown'].includes(next.role)
  const opening = sentenceStart.test(before(text, word.at))
  const surname = next?.role === 'ordinary' && isSurname(next.text)
  switch (word.role) {
    case 'name':
    case 'unknown':
      return true
    case 'initial':
      return named || (next?.role === 'ordinary' && surnameEnding.test(next.text.toLowerCase()))
    case 'perhaps':
      // In a heading of capitals, only what stands apart.
      if (isCapitals(word.text)) return /[,(/–-]\s*$/.test(before(text, word.at))
      return named || next?.role === 'ordinary' || !opening
    case 'ordinary':
      return (named || surname) && !opening && !isCapitals(word.text)
    case 'shared': {
      const met = known.names.has(baseOf(word.text)) || known.names.has(word.text.toLowerCase())
      return named || surname || (met && verbAfter.test(after(text, word.at + word.text.length)))
    }
    default:
      return false
  }
}

function goesOn(words: Word[], first: number, at: number): boolean {
  const role = words[at]?.role
  // A surname can be an ordinary word or a place, after a first name and perhaps one surname.
  if (role === 'ordinary') return at - first <= 2
  if (role === 'place') return at === first + 1 && words[first]?.role === 'name'
  if (role === 'capitals') return /^\p{Lu}{2}/u.test(words[at - 1]?.text ?? '')
  return role !== undefined && ['name', 'perhaps', 'unknown', 'initial', 'shared'].includes(role)
}

function isCapitals(word: string): boolean {
  return /^\p{Lu}[\p{Lu}-]+$/u.test(word)
}

/** True for a word that is probably a surname after a first name: Lindberg, Ek. */
function isSurname(word: string): boolean {
  return !isCapitals(word) && (surnameEnding.test(word) || word.length < 6)
}

// A name is known by the word or two around it; a text can be as long as a book.
const near = 40

function before(text: string, at: number): string {
  return text.slice(Math.max(0, at - near), at)
}

function after(text: string, at: number): string {
  return text.slice(at, at + near)
}

function isPerson(span: Word[], left: string, right: string): boolean {
  if (span.some(({ role }) => role !== 'unknown' && role !== 'ordinary')) return true
  if (introduction.test(left)) return false
  if (span.length > 1) return true
  if (nounEnding.test(span[0]?.text ?? '')) return false
  return sentenceStart.test(left) ? verbAfter.test(right) : !preposition.test(left)
}

function roleOf(written: string, { vocabulary, names, initials }: Known): Role {
  const word = written.replace(/^\p{Ll}+[- ]/u, '')
  if (/^(?:\p{Lu}\.){2,}$/u.test(word)) return 'name'
  if (/^\p{Lu}\.?$/u.test(word)) return 'initial'
  const plain = word.toLocaleLowerCase('sv')
  const base = baseOf(word)
  const met = names.has(plain) || names.has(base)
  const usual = [plain, base, ...plain.split('-')].some(isFirstName)
  const meaning = vocabulary.meaning(word)
  if (meaning === 'place') return met || usual ? 'shared' : 'place'
  if (isCapitals(word)) {
    if (vocabulary.isAbbreviation(word)) return 'other'
    if (met || initials.has(word)) return 'name'
    if (meaning === 'ordinary') return usual ? 'perhaps' : 'ordinary'
    if (meaning !== 'unknown') return 'other'
    return usual && word.length > 3 ? 'name' : 'capitals'
  }
  if (met) return 'name'
  if (/^\p{Lu}+-\p{Ll}|\p{L}-\p{Ll}/u.test(word)) return 'ordinary'
  if (usual) return meaning === 'unknown' ? 'name' : 'perhaps'
  return meaning === 'organisation' ? 'other' : meaning
}

function baseOf(word: string): string {
  return word.toLocaleLowerCase('sv').replace(/s$/, '')
}
