import { isFirstName } from './first-names.ts'
import { KnownNames } from './known-names.ts'

/*
 * What people write of findings is read by everybody. Three things must not stand in it: who somebody is, how a handful of
 * children have it, and that one thing is the cause of another, which no figure here shows. The same rules hold where a
 * register is read and where a group writes in the browser.
 */

export type WordingFaultKind = 'name' | 'contact' | 'small-group' | 'cause'

export interface WordingFault {
  kind: WordingFaultKind
  /** The words at fault, as they stand in the text. They are shown to who wrote them, and to nobody else. */
  words: string
}

// The month and the day of a personal identity number (60 more is a coordination number's day) tell it from an
// organisation's. A day, or a diary's number with its year, is none to ring.
const identityNumber =
  '(?<!\\d)(?:19|20)?\\d{2}(?:0[1-9]|1[0-2])(?:[06][1-9]|[1278]\\d|[39][01])[-–+]?\\d{4}(?!\\d)'
const telephone =
  '(?<![\\d-])(?!\\d\\d-\\d\\d-\\d{4}|\\d{3,5}-(?:19|20)\\d\\d(?![\\d ]))(?:(?:\\+|00)46[ (]{0,2}|0)\\d[\\d ()–-]{5,14}\\d'
const contact = new RegExp(`[^\\s@]{1,64}@[^\\s@]+\\.\\p{L}+|${identityNumber}|${telephone}`, 'gu')

const few = 'tv(?:å|enne)|tre|fyra|ett par|någon enstaka|några få|enstaka|[1-4]'
const young =
  'elev|barn|flick|pojk|ungdom|tonåring|syskon|tjej|kill|person|familj|kompis|klasskamrat|ung(?:a)?(?=\\s)'
const smallGroup = new RegExp(
  `(?<![\\p{L}\\d,.–-])(?:(?:${few}|en(?= av)|bara en|endast en)(?: av (?:de |våra )?\\d+)? (?:\\p{L}+ )?(?:${young})\\p{L}*|(?:en|ett|${few}) av (?:oss|dem|eleverna|barnen|ungdomarna|flickorna|pojkarna|tjejerna|killarna))(?!\\p{L})`,
  'giu'
)

const claims = [
  'ber(?:or|odde|ott) på(?! vem| om)',
  'på grund av',
  'orsaka(?:s|de|t|r|ts|des)?(?: av)?',
  '(?:är|var) orsaken till',
  '(?:leder|ledde|lett|leda) till',
  'tack vare',
  '(?:har )?(?:gett|haft|har) effekt',
  '(?:är|var) en (?:följd|effekt|konsekvens) av',
  'till följd av',
  '(?:gör|gjorde|gjort) att',
  'resulter(?:ar|ade|at) i',
  'bidra(?:r|git)? till att',
  'bidrog till'
]
const cause = new RegExp(`(?<!\\p{L})(?:${claims.join('|')})(?!\\p{L})`, 'giu')

const capitalised = /(?<![\p{L}\d])\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)?(?!\p{L})/gu
const knownNames = new KnownNames()
/** First names that are words, places or months too: a name only beside another word with a capital. */
const otherwiseWords = new Set(
  [
    'Maj',
    'Juni',
    'My',
    'Sol',
    'Dag',
    'Nora',
    'Per',
    'An',
    'Bo',
    'Ola',
    'Love',
    'Rose',
    'Viola',
    'Max',
    'Pep'
  ].concat([
    'Se',
    'Ian',
    'Lage',
    'Tage',
    'Ia',
    'Git',
    'Vide',
    'Vega',
    'Tora',
    'Nova',
    'Mark',
    'Bill',
    'Jim',
    'Pia'
  ])
)

/**
 * What in a text must not be published, each kind in the text's order; empty where nothing is at fault. `known` are what
 * looks like names and is none.
 */
export function wordingFaults(text: string, known = knownNames): WordingFault[] {
  const found = (kind: WordingFaultKind, pattern: RegExp) =>
    [...text.matchAll(pattern)].map(([words]) => ({ kind, words }))
  return [
    ...names(known.pass(text)).map((words) => ({ kind: 'name' as const, words })),
    ...found('contact', contact),
    ...found('small-group', smallGroup),
    ...found('cause', cause)
  ]
}

/** Where addresses and numbers that lead to a person stand in a text. */
export function contactsIn(text: string): { start: number; end: number }[] {
  return [...text.matchAll(contact)].map(({ index, 0: words }) => {
    return { start: index, end: index + words.length }
  })
}

/** First names, with the surname where one follows. */
function names(text: string): string[] {
  const words = [...text.matchAll(capitalised)]
  return words.flatMap((word, i) => {
    const [own] = word
    if (!own.split('-').some(isFirstName) && !isFirstName(own.replace(/s$/, ''))) return []
    const next = words[i + 1]
    const surname = next && next.index === word.index + own.length + 1 ? next[0] : null
    if (surname !== null) return [`${own} ${surname}`]
    return otherwiseWords.has(own) || otherwiseWords.has(own.replace(/s$/, '')) ? [] : [own]
  })
}

/** What to do about each kind of fault, as a sentence to who wrote it. */
export const wordingAdvice: Record<WordingFaultKind, string> = {
  name: 'Skriv inga namn på personer: ange funktion, organisation eller plats i stället.',
  contact: 'Skriv inga personnummer, telefonnummer eller adresser.',
  'small-group':
    'Skriv inte hur några få barn har det: de kan gå att känna igen. Skriv vad det gäller, utan antal.',
  cause:
    'Siffrorna visar inte varför något är som det är. Skriv vad som har hänt, eller vad gruppen tror.'
}
