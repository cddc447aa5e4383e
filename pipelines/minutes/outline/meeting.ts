import { dateSpan } from '../../read/written/date-span.ts'
import { readLabel } from '../language/label.ts'
import type { Line } from '../language/line.ts'
import { sentenceLike } from '../language/sentence.ts'
import { findDates } from '../language/written-date.ts'

/** What minutes are called, as part of a pattern. */
export const paperWords =
  '(?:\\p{L}*minnes|mötes|gruppens )?anteckning(?:ar)?|\\p{L}*protokoll(?:sutdrag)?|(?:mötes)?noteringar|(?:mötes)?referat'

/** The file and the lines that some minutes begin with, where they say when and whose meeting it was. */
export interface Opening {
  fileName: string
  lines: Line[]
}

// So far down is what the meeting is called, unless a list of participants comes first.
const opening = 40

/** What comes before the participants, the first item and the first sentence. */
export function openingOf(lines: Line[], fileName: string): Opening {
  const filled = lines.filter(({ text }) => text).slice(0, opening)
  const end = filled.findIndex(({ text }) => {
    const told = readLabel(text)
    if (told) return told.label === 'people'
    return sentenceLike(text) || /^(?:§\s*\d|1[.)]\s)/.test(text)
  })
  return { fileName, lines: end === -1 ? filled : filled.slice(0, end) }
}

const timeLabel =
  /^(?:tid(?:punkt)?|datum|mötesdatum|mötestid|sammanträdesdatum|när|dag)(?: och (?:tid|plats))?\s*(?:[:\t]|(?:den |\p{L}+dag(?:en)? )?\d)/iu
const otherDate = /nästa|förra|föregående|justera|utskriv|upprätta|senast|skickas|diarie/i

/** When the meeting was: as a line for it says, or a title, or the file's name; empty when none of them does. */
export function meetingDate({ fileName, lines }: Opening, allLines: Line[]): string {
  const name = fileName.normalize('NFC')
  const year = /(?<!\d)20\d\d(?!\d)/.exec(`${lines.map(({ text }) => text).join(' ')} ${name}`)?.[0]
  const ofMeeting = ({ text }: Line) => !otherDate.test(text)
  const labelled = allLines.slice(0, 150).filter(({ text }) => timeLabel.test(text))
  const titles = [...lines, ...allLines.slice(0, 10)].filter(({ text }) => !sentenceLike(text))
  const times = labelled.filter(ofMeeting).map(({ text }) => text)
  const told = titles.filter(ofMeeting).map(({ text }) => text)
  // A day without its year may be of anything, so that a whole date in the file's name comes before it.
  const found = [
    ...times.flatMap((text) => [...findDates(text, year), ...shortDates(text)]),
    ...told.flatMap((text) => [
      ...findDates(text),
      ...(/^\d{6}(?!\d)/.test(text) ? shortDates(text) : [])
    ]),
    ...findDates(name),
    ...shortDates(name),
    ...told.flatMap((text) => findDates(text, year))
  ]
  const dates = found.map(({ date }) => date)
  return dates.find((date) => dateSpan(date)?.precision === 'day') ?? dates[0] ?? ''
}

/** What the minutes call themselves, and of when they are, as the register names its sources. */
export function sourceName({ lines }: Opening, date: string): string {
  const isProtocol = lines.some(({ text }) => /protokoll/i.test(text))
  const kind = isProtocol ? 'Protokoll' : 'Minnesanteckningar'
  const half = /^(\d{4})-H([12])$/.exec(date)
  const when = half ? `${half[2] === '1' ? 'våren' : 'hösten'} ${half[1]}` : date
  return `${kind} ${when}`.trim()
}

/** 250512, which elsewhere is any number. */
function shortDates(text: string): { date: string }[] {
  const matches = text.matchAll(/(?<!\d)(\d\d)(\d\d)(\d\d)(?!\d|-\d{4})/g)
  return Array.from(matches, ([, year, month, day]) => ({
    date: `20${year}-${month}-${day}`
  })).filter(({ date }) => dateSpan(date) !== null)
}
