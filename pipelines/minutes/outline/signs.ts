import { readLabel } from '../language/label.ts'
import type { Line } from '../language/line.ts'
import { paperWords } from './meeting.ts'
import { headerColumns } from '../file/table-header.ts'

// A title, a list of participants or the points of every meeting: one of them and any other sign make minutes.
const ofMeetings = [
  `^(?:\\p{L}+ ){0,2}(?:${paperWords})(?!\\p{L})`,
  '^(?:närvarande|(?:mötes)?deltagare|deltagande|deltog|beslutande|frånvarande|förhinder)(?!\\p{L})',
  '^(?:möte|sammanträde) (?:i|med|för|inom)(?!\\p{L})',
  '^(?:dagordning|föredragningslista|föregående (?:möte|protokoll|minnesanteckning)|(?:mötet|mötets) (?:öppn|avslut))'
]
const others = [
  '(?<!\\p{L})(?:chefsgrupp|samverkansgrupp|styrgrupp|ledningsgrupp|länsdelsgrupp|arbetsutskott)',
  '^(?:tid|datum|plats|mötesdatum|sammanträdesdatum)\\s*:',
  '^(?:(?:dagens )?agenda|nästa möte|övriga frågor)',
  '^(?:sekreterare|ordförande|justera(?:re|s|t)|justering|vid protokollet|protokollförare)(?!\\p{L})'
]
// Laws and novels have these too.
const decisions = [
  '(?<!\\p{L})(?:mötet|\\p{L}*gruppen|nämnden|rådet|utskottet|styrelsen) (?:beslutar|beslutade|bifaller|godkänner|ställer sig bakom)(?!\\p{L})',
  '^§\\s*\\d|^\\d{1,3}\\s*§'
]
const signs = [...ofMeetings, ...others, ...decisions].map((sign) => new RegExp(sign, 'iu'))
const decisionLabel = signs.length
const title = new RegExp(`(?<!\\p{L})(?:${paperWords})(?!\\p{L})`, 'iu')
// A title may stand after the name of the group, but only where the text begins.
const titleLines = 5

/** True for a text that looks like minutes of a meeting, of which some lack a title and some a list of names. */
export function areMinutes(lines: Line[]): boolean {
  const filled = lines.filter(({ text }) => text)
  const head = filled.slice(0, titleLines).map(({ text }) => text.slice(0, 300))
  const seen = new Set<number>(head.some((text) => title.test(text)) ? [0] : [])
  return filled.some(({ text, cells }) => {
    const told = readLabel(text.slice(0, 100))?.label === 'decision'
    if (told || headerColumns(cells.slice(0, 20))) seen.add(decisionLabel)
    signs.forEach((sign, i) => {
      if (!seen.has(i) && sign.test(text.slice(0, 300))) seen.add(i)
    })
    const meeting = [...seen].some((i) => i < ofMeetings.length)
    const work = [...seen].some((i) => i < ofMeetings.length + others.length)
    return seen.size >= 2 && (meeting || (work && seen.has(decisionLabel)))
  })
}
