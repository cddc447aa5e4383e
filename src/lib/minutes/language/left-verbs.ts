import { verbForms } from './verb-forms.ts'
import { inSwedish } from './swedish-letters.ts'

/** What becomes of a matter that nothing is decided about: put off, to come back, sent on to others to settle, or gone. */
type Meaning = 'postpone' | 'return' | 'refer' | 'withdraw'

/**
 * The verb, what belongs to it, and of what it is said: `any` thing, or a `matter` of the meeting alone, since pupils are sent on
 * and papers are put aside too. What is sent `onwards` goes to those who settle it.
 */
type Row = [meaning: Meaning, verb: string, particle: string, of: 'any' | 'matter' | 'onwards']

/** What a meeting has before it. */
export const noun =
  '(?:ärendet|ärendena|(?:program|besluts)?punkten|punkterna|frågan|frågorna|beslutet|\\p{L}*förslaget|initiativet|\\p{L}*ansökan|motionen|begäran|skrivelsen|önskemålet|\\p{L}*yrkandet|behandlingen|ställningstagandet|det här|den här|detta|det|den|(?:ett|en) (?:\\p{L}+ )?(?:önskemål|skrivelse|förfrågan|hemställan)|ärende \\d+|punkt \\d+)'
/** The same with what it is about. */
export const matter = `(?:${noun}(?: (?:om|kring|gällande|rörande|att|av) [^.;:,]{2,60}?)?)`

const months =
  'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december'
const lastMatter = new RegExp(inSwedish(`(?<!\\p{L})${matter} (?:därför |därmed |alltså )?$`), 'iu')
/** Another meeting, or another time. */
const later = `(?:till|på|i|vid|den)(?: (?:nästa|kommande|ett senare|mötet|sammanträdet|träffen|hösten|våren|vintern|efter|dess|(?:den )?\\d|\\p{L}*(?:${months})\\p{L}*)|s )`

const notOthers = `nästa|kommande|mötet|ett senare|hösten|våren|handlingarna|protokollet|(?:den )?\\d|\\p{L}*(?:${months})`
const body =
  '(?:\\p{L}+ ){0,2}?\\p{L}*(?:grupp|nämnd|styrelse|utskott|råd|ledning|fullmäktige|direktör|chef|jurist|förvaltning|kontor|avdelning|enhet|direktion|beredning|AU)(?:en|n|na|et|erna|gruppen|arna|s)?(?!\\p{L})'
const onTo = `(?:till|i) (?:${body}|länsnivå|\\p{L}+nivå|kommunerna|parterna|(?:region|kommun)(?:en|ens)?)`
const away = '(?:in|vidare|över|upp|ned|ut|tillbaka|ifrån sig)'

const table: Row[] = [
  ['postpone', 'ajourner/1', '', 'any'],
  ['postpone', 'uppskjuta uppskjuter uppsköt uppskjutit', '', 'any'],
  [
    'postpone',
    'skjuta skjuter sköt skjutit',
    `(?:upp|fram|på framtiden|på (?=beslut|fråg|ärend)|${later})`,
    'any'
  ],
  ['postpone', 'flytt/1', `(?:fram|${later})`, 'matter'],
  ['postpone', 'spar/1', '', 'matter'],
  ['postpone', 'parker/1', '', 'matter'],
  ['postpone', 'vil/1', '', 'matter'],
  ['postpone', 'dröja dröjer dröjde dröjt', '', 'matter'],
  ['return', 'ta tar tog tagit', `(?:upp )?(?:igen|på nytt|${later})`, 'matter'],
  ['return', 'komma kommer kom kommit', `(?:upp|tillbaka)(?: igen)? ${later}`, 'matter'],
  ['refer', 'lämn/1', '', 'onwards'],
  ['refer', 'skick/1', '', 'onwards'],
  ['refer', 'överlämn/1', '', 'onwards'],
  ['refer', 'lyft/2', '', 'onwards'],
  ['refer', 'föra för förde fört', '', 'onwards'],
  ['refer', 'boll/1', '', 'onwards'],
  ['refer', 'delegera delegerar delegerade delegerat', '', 'onwards'],
  ['refer', 'hänvis/1', '', 'onwards'],
  ['refer', 'eskaler/1', '', 'onwards'],
  ['refer', 'översänd/2', '', 'onwards'],
  ['refer', 'vidarebefordr/1', '', 'onwards'],
  ['withdraw', 'ställa ställer ställde ställt', 'in', 'matter'],
  ['withdraw', 'dra drar drog dragit', 'tillbaka', 'any'],
  ['withdraw', 'ta tar tog tagit', 'tillbaka', 'matter'],
  ['withdraw', 'riva river rev rivit', 'upp', 'any'],
  ['withdraw', 'återkall/1', '', 'any'],
  ['withdraw', 'upphäv/2', '', 'any'],
  ['withdraw', 'återta återtar återtog återtagit', '', 'any'],
  ['withdraw', 'avskriva avskriver avskrev avskrivit', '', 'any'],
  ['withdraw', 'stryka stryker strök strukit', '', 'matter'],
  ['withdraw', 'plock/1', 'bort', 'matter']
]

// The verb is looked for first, and then what it is said of: there are few of the one, and much that may be the other.
const ofMatter = `(?<=(?<!\\p{L})${matter} (?:därför |därmed |alltså )?\\S+)`

/** In the present and the past, and after "att". */
function doing(infinitive: string, active: string): string {
  return `(?:${active}|(?:${infinitive})(?<=att (?:inte )?\\S+))`
}

/** The text without the matter that it ends with, when a verb says what became of it: it is no condition of it. */
export function withoutMatter(before: string): string {
  return before.replace(lastMatter, '')
}

/** "Frågan lämnas över till nämnden", "lämnar frågan vidare till styrgruppen", "lämnar över frågan om taxan till nämnden". */
function sentOn(done: string, does: string): string[] {
  const anybody = `till (?!${notOthers})`
  return [
    `(?:${done})(?:${ofMatter}| ${matter}) (?:(?:${away} )*${onTo}|(?:vidare|över|ned|upp) ${anybody})`,
    `(?:${done})(?<=dit ${matter} \\S+)`,
    `${does} (?:(?:vidare|över|upp) ${matter} ${anybody}|(?:${away} )?${matter} (?:(?:${away} )*${onTo}|(?:vidare|över) ${anybody}))`
  ]
}

/** How a matter is told to be left so, as a pattern: in the passive, by the one who does it, and after "att". */
export function left(meaning: Meaning): string {
  const rows = table.filter(([of]) => of === meaning)
  const kind = ([, , particle, of]: Row) => `${of} ${particle}`
  return [...new Set(rows.map(kind))]
    .flatMap((alike) => {
      const group = rows.filter((row) => kind(row) === alike)
      const forms = group.map(([, written]) => verbForms(written))
      const [, , particle, of] = group[0]!
      const done = forms.flatMap(({ passive }) => passive).join('|')
      const does = doing(
        forms.map(({ infinitive }) => infinitive).join('|'),
        forms.flatMap(({ present, past }) => [present, past]).join('|')
      )
      if (of === 'onwards') return sentOn(done, does)
      const behind = particle && ` ${particle}`
      return [
        `(?:${done})${of === 'any' ? '' : ofMatter}${behind}`,
        particle ? `${does} (?:${matter}${behind}|${particle} ${noun})` : `${does} ${noun}`
      ]
    })
    .join('|')
}
