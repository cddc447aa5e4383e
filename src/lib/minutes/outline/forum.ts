import { bestTitle, forumName, forumTitles, groupWord, labelledForum } from './forum-title.ts'
import type { Opening } from './meeting.ts'

/** What may stand at the head of every page: the forum, where the minutes begin. */
export function pageTitles({ fileName, lines }: Opening): string[] {
  return forumTitles({ fileName, lines: lines.slice(0, 6) })
}

/** The forum as the register calls it, when the register knows it; else as the minutes do, or empty. */
export function forumOf(opening: Opening, registered: string[], places: string[]): string {
  const labelled = labelledForum(opening)
  const titles = labelled || [...forumTitles(opening), opening.fileName].join(' ')
  const words = new Set(wordsOf(titles))
  const named = forumName(labelled || bestTitle(opening))
  const own = new Set(plainWords(named).filter((word) => isWhere(word, places)))
  const best = [...new Set(registered)]
    .filter((forum) => [...own].every((word) => plainWords(forum).includes(word)))
    .map((forum) => ({ forum, score: likeness(forum, words) }))
    .toSorted((a, b) => b.score - a.score || (a.forum < b.forum ? -1 : 1))[0]
  if (best && best.score > 0) return best.forum
  return named
}

const direction = /^(?:norr|söder|väster|öster|väst|syd|norra|södra|västra|östra|sydnärke)$/u

/** A group of a part of the county is not the county's of that name. */
function isWhere(word: string, places: string[]): boolean {
  return direction.test(word) || places.includes(word)
}

function plainWords(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? []
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
      /(?:råd|nämnd|utskott|styrelse|nätverk|forum|kommitté|beredning|direktion)$/.exec(
        word
      )?.[0] ?? word
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
    'parterna',
    'ledamöterna',
    'majoritet(?:en)?',
    'sammanträdet',
    'vi'
  ].join('|')
}

function stem(word: string): string {
  return word
    .toLowerCase()
    .replace(
      /(?<=grupp)(?:en|er|erna|ens|ernas|smötet?)$|(?<=råd|utskott|nätverk|forum)(?:et|ets)$|(?<=nätverk)s(?:träff|möte)(?:en|t)?$|(?<=nämnd|beredning|direktion)(?:en|ens)$|(?<=styrelse|kommitté)(?:n|ns)$/u,
      ''
    )
}
