import { readLabel } from '../language/label.ts'
import type { Line } from '../language/line.ts'
import { sentenceLike } from '../language/sentence.ts'
import { findDates } from '../language/written-date.ts'
import { gatherings, paperWords } from './meeting.ts'
import { headerColumns } from '../file/table-header.ts'
import { namesGroup } from './forum-title.ts'

// A title, a list of participants or the points of every meeting: one of them and any other sign make minutes.
const title = `^(?:\\p{L}+ ){0,2}(?:${paperWords})(?!\\p{L})`
const ofMeetings = [
  title,
  '^(?:närvarande|(?:mötes)?deltagare|deltagande|deltog|beslutande|frånvarande|förhinder)(?!\\p{L})|^(?:närv|delt|frånv)[.:]|^(?:på plats|med (?:var|på mötet)|vilka var med|vi som var med)\\s*:',
  '^(?:möte|sammanträde) (?:i|med|för|inom)(?!\\p{L})|^(?:möte|sammanträde|forum)\\s*[:\\t]',
  '^(?:sammanträdesdatum|mötesdatum)(?!\\p{L})',
  '^(?:dagordning|föredragningslista|föregående (?:möte|protokoll|minnesanteckning)|(?:mötet|mötets) (?:öppn|avslut|slut))',
  `^(?:(?:till|inför|före) )?(?:nästa|kommande) (?:${gatherings}|gång)(?!\\p{L})`
]
const others = [
  '(?<!\\p{L})(?:chefsgrupp|samverkansgrupp|styrgrupp|ledningsgrupp|länsdelsgrupp|arbetsutskott)',
  '^(?:tid|datum|plats|när|var|mötesdatum|sammanträdesdatum)\\s*:',
  '^(?:(?:dagens )?agenda|övriga frågor)',
  '^(?:sekreterare|antecknare|ordförande|justera(?:re|s|t)|justering|vid (?:protokollet|pennan|tangentbordet)|protokollförare)(?!\\p{L})|^(?:antecknat|nedtecknat|skrivet) av|^(?:ordf|sekr)\\.?\\s*:'
]
// Laws and novels have these too.
const ofBoards = [
  '(?<!\\p{L})(?:mötet|\\p{L}*gruppen|nämnden|rådet|utskottet|styrelsen) (?:beslutar|beslutade|bifaller|godkänner|ställer sig bakom)(?!\\p{L})',
  '^§\\s*\\d|^\\d{1,3}\\s*§'
]
const inText: [keyof Seen, RegExp][] = [
  ...ofMeetings.map((sign): [keyof Seen, RegExp] => ['meeting', new RegExp(sign, 'iu')]),
  ...others.map((sign): [keyof Seen, RegExp] => ['work', new RegExp(sign, 'iu')]),
  ...ofBoards.map((sign): [keyof Seen, RegExp] => ['board', new RegExp(sign, 'iu')])
]

// What a group's notes begin with need not be called anything: it says who met, and when.
const paper = new RegExp(`(?<!\\p{L})(?:${paperWords})(?!\\p{L})`, 'iu')
const gathering = new RegExp(`(?<!\\p{L})(?:${gatherings})(?!\\p{L})`, 'iu')
const met =
  /(?<!\p{L})(?:\p{L}*möte(?:t)?|träff(?:en)?|sammanträde(?:t)?)(?: [^.;:]{2,40}?)?,? (?:hölls|ägde rum|genomfördes)(?!\p{L})|(?<!\p{L})(?:vi|\p{L}+gruppen) (?:möttes|träffades|samlades|sågs)(?!\p{L})|(?<!\p{L})(?:möttes|träffades|samlades) (?:vi|\p{L}+gruppen)(?!\p{L})/iu
const agreed =
  /(?<!\p{L})(?:vi|gruppen|nätverket|rådet|mötet) (?:bestämde|beslutade|enades|kom överens|kom fram till)(?!\p{L})|^(?:beslut|enades|ok)(?!\p{L})|(?<!\p{L})(?:beslut(?:ades|et|ar|at)?|beslöts|bordläggs|bordlades|överens|uppdrag|ansvarig|återkommer|tas bort|återtas)(?!\p{L})|^nästa \p{L}+[: ]/iu
// A board has papers of its own that hold no meeting, and letters to it begin with its name.
const otherPaper =
  /^(?:till|från|\p{L}*reglemente|\p{L}*rapport|policy|\p{L}*riktlinje|\p{L}*plan|delegations|\p{L}*skrivelse|remiss|yttrande|motion|\p{L}*budget|\p{L}*berättelse|lag|förordning|kallelse|avtal|beslut)\p{L}*(?: |$)/iu
const isShort = /^\p{Lu}{3,}(?: \p{Lu}\p{Ll}+){0,2}(?=$|[ ,]+\d)/u
const titleLines = 3
const headLines = 8
const longestHead = 300

/** The signs of each kind; each once, however often it is seen. */
interface Seen {
  meeting: Set<string>
  work: Set<string>
  board: Set<string>
  decided: Set<string>
  dated: Set<string>
}

/** True for a text that looks like minutes of a meeting, of which some lack a title and some a list of names. */
export function areMinutes(lines: Line[], fileName: string): boolean {
  const filled = lines.filter(({ text }) => text)
  const seen = seenInHead(filled.slice(0, headLines), fileName.replaceAll('_', ' '))
  return filled.some((line) => {
    note(line, seen)
    return suffice(seen)
  })
}

function suffice(seen: Seen): boolean {
  const all = Object.values(seen).reduce((sum, signs: Set<string>) => sum + signs.size, 0)
  return all >= 2 && (seen.meeting.size > 0 || (seen.work.size > 0 && seen.decided.size > 0))
}

function seenInHead(lines: Line[], fileName: string): Seen {
  const texts = [fileName, ...lines.map(({ text }) => text.slice(0, longestHead))]
  // "Vid mötet sade han" tells of a meeting and is not of one.
  const titles = texts.filter((text) => !sentenceLike(text))
  const meeting = new Set<string>()
  if (texts.some((text) => paper.test(text))) meeting.add(title)
  if (titles.some((text) => gathering.test(text))) meeting.add('gathering')
  if (texts.some((text) => met.test(text))) meeting.add('met')
  const dated = new Set(titles.some((text) => findDates(text).length > 0) ? ['dated'] : [])
  // An extract begins with the group's name and the day, and calls itself nothing.
  const heads = titles.slice(1)
  const named = heads
    .slice(0, titleLines)
    .some((text) => namesGroup(text.replace(/,? (?:den )?\d.*$/u, '')) || isShort.test(text))
  const work = new Set(
    named && dated.size > 0 && !heads.some((text) => otherPaper.test(text)) ? ['named'] : []
  )
  return { meeting, dated, work, board: new Set(), decided: new Set() }
}

function note({ text, cells }: Line, seen: Seen): void {
  const begins = text.slice(0, longestHead)
  const label = readLabel(text.slice(0, 100))?.label
  if (label === 'people') seen.meeting.add('people')
  if (agreed.test(begins)) seen.decided.add('agreed')
  if (label === 'decision' || headerColumns(cells.slice(0, 20))) seen.decided.add('decided')
  for (const [kind, sign] of inText) {
    if (!seen[kind].has(sign.source) && sign.test(begins)) seen[kind].add(sign.source)
  }
}
