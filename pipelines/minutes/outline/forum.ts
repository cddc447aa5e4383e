import { paperWords, type Opening } from './meeting.ts'

const groupWord =
  /(?<!\p{L})(?:\p{L}*grupp(?:en|er|erna|ens|ernas|smöte|smötet)?|\p{L}*råd(?:et|ets)?|\p{L}*nämnd(?:en|ens)?|\p{L}*utskott(?:et|ets)?|\p{L}*styrelse(?:n|ns)?|\p{L}*nätverk(?:et)?|\p{L}*forum(?:et)?|\p{L}*kommitté(?:n)?|presidium|presidiet|AU)(?!\p{L})/iu
const longestTitle = 250
const kindOfPaper = new RegExp(
  `^(?:ämne: *)?(?:gemensamma )?(?:${paperWords}|möte|sammanträde)(?!\\p{L})(?:\\s+(?:dagens|från|fört|förda|för|vid|av|till|möte|mötet|sammanträde|med|i))*[\\s:–-]*`,
  'iu'
)

/** The lines in which the meeting's forum is named, a title that goes on on the next line with it. */
export function forumTitles({ lines }: Opening): string[] {
  const named = lines.flatMap(({ text }, i) => {
    if (!groupWord.test(text) || text.length > longestTitle || text.includes('@')) return []
    const next = /(?::|,|(?<!\p{L})(?:för|och|samt))$/u.test(text)
      ? ` ${lines[i + 1]?.text ?? ''}`
      : ''
    return [`${text}${next}`.replaceAll('\t', ' ').replace(/^(?:möte|forum|grupp): */i, '')]
  })
  return named.filter((text) => !/[.!?]$/.test(text))
}

/** What may stand at the head of every page: the forum, where the minutes begin. */
export function pageTitles({ fileName, lines }: Opening): string[] {
  return forumTitles({ fileName, lines: lines.slice(0, 6) })
}

/** The forum as the register calls it, when the register knows it; else as the minutes do, or empty. */
export function forumOf(opening: Opening, registered: string[]): string {
  const titles = forumTitles(opening)
  const words = new Set([...wordsOf(titles.join(' ')), ...wordsOf(opening.fileName)])
  const best = [...new Set(registered)]
    .map((forum) => ({ forum, score: likeness(forum, words) }))
    .toSorted((a, b) => b.score - a.score || (a.forum < b.forum ? -1 : 1))[0]
  if (best && best.score > 0) return best.forum
  const papers = opening.lines
    .map(({ text }) => text)
    .filter((text) => text.length < longestTitle && kindOfPaper.test(text))
  const title = titles.find((text) => kindOfPaper.test(text)) ?? titles[0] ?? papers[0] ?? ''
  return title
    .replace(kindOfPaper, '')
    .replace(/[\s,–-]*(?:(?:mån|tis|ons|tors|fre)dag(?:en)?\s)?(?:den\s)?\d.*$/u, '')
    .trim()
}

/** How many of a registered forum's words the title has: all before the brackets, or the group and all within them. */
function likeness(forum: string, words: Set<string>): number {
  const [, name = '', members = ''] = /^([^(]*)(?:\(([^)]*)\))?/.exec(forum) ?? []
  const named = wordsOf(name)
  const within = wordsOf(members)
  const has = (word: string) => words.has(word)
  const group = named.at(-1)
  const wholeName = named.length > 0 && named.every(has)
  const wholeList = within.length > 0 && within.every(has) && group !== undefined && has(group)
  return wholeName || wholeList ? [...named, ...within].filter(has).length : 0
}

/** The words of a name that tell it from others, without their endings and marks: file names often lack å, ä and ö. */
function wordsOf(text: string): string[] {
  const plain = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  const words = plain.match(/[a-z]{4,}/g) ?? []
  return words
    .filter((word) => !['samt', 'samverkan'].includes(word))
    .map((word) => word.replace(/(grupp)(?:en|er|erna|ens|ernas|smote\w*)$/, '$1'))
    .map((word) => word.replace(/^gemensam(?:t|ma)$/, 'gemensam'))
}

/** How minutes call their own meeting, as part of a pattern. */
export function bodiesOf(opening: Opening, forum: string): string {
  const name = opening.fileName.replace(/[_\d-]+/g, ' ')
  const titles = [forum, name, ...forumTitles(opening)].join(' ')
  const groups = Array.from(titles.matchAll(new RegExp(groupWord, 'giu')), ([word]) => stem(word))
  const names = new Set(
    groups.flatMap((word) => [
      word,
      /(?:råd|nämnd|utskott|styrelse|nätverk|forum|kommitté)$/.exec(word)?.[0] ?? word
    ])
  )
  const own = [...names].flatMap((word) => [word, `${word}(?:en|n|et|erna)`])
  const usual = own.length > 0 ? own : ['(?:chefs|lednings|styr|samverkans|arbets)gruppe(?:n|rna)']
  return [
    ...usual,
    'gruppen',
    'grupperna',
    'mötet',
    '(?:mötes)?deltagarna',
    '(?:de )?närvarande',
    'majoritet(?:en)?',
    'sammanträdet',
    'vi'
  ].join('|')
}

function stem(word: string): string {
  return word
    .toLowerCase()
    .replace(
      /(?<=grupp)(?:en|er|erna|ens|ernas|smötet?)$|(?<=råd|utskott|nätverk|forum)(?:et|ets)$|(?<=nämnd)(?:en|ens)$|(?<=styrelse|kommitté)(?:n|ns)$/u,
      ''
    )
}
