import { dateSpan } from '../../format/date-span.ts'
import { headerColumns } from '../file/table-header.ts'
import { readLabel } from '../language/label.ts'
import type { Line } from '../language/line.ts'
import { sentenceLike } from '../language/sentence.ts'
import { findDates } from '../language/written-date.ts'

/** What minutes are called, as part of a pattern. */
export const paperWords = [
  '(?:\\p{L}*minnes|mötes|arbets|stöd|gruppens )?anteckning(?:ar)?|\\p{L}*protokoll(?:sutdrag)?',
  '(?:mötes)?noteringar|(?:mötes|besluts|uppdrags|åtgärds)(?:logg|lista|förteckning)(?:en)?|(?:mötes)?referat',
  'sammanfattning (?:från|av) (?:\\p{L}+ ){0,3}\\p{L}*(?:möte|mötet|träff|träffen|avstämning|avstämningen|sammanträde|sammanträdet)',
  'dagordning (?:med|och) (?:beslut|\\p{L}*anteckningar|noteringar)'
].join('|')

/** How people meet, as part of a pattern. */
export const gatherings =
  '\\p{L}*(?:möte|möten|mötet|träff|träffen|sammanträde|sammanträdet|avstämning|avstämningen)|workshop|workshopen|samråd|samrådet'

/** The file and the lines that some minutes begin with, where they say when and whose meeting it was. */
export interface Opening {
  fileName: string
  lines: Line[]
}

// A letter's head says who wrote it when, and only its subject what of.
const letterHead = /^(?:från|skickat|till|kopia(?: till)?|hemlig kopia|from|sent|to|cc)\s*:/iu

// So far down is what the meeting is called, unless a list of participants comes first.
const opening = 40

/** What comes before the participants, the first item and the first sentence. */
export function openingOf(lines: Line[], fileName: string): Opening {
  const filled = lines.filter(({ text }) => text && !letterHead.test(text)).slice(0, opening)
  const end = filled.findIndex(({ text }) => {
    const told = readLabel(text)
    if (told) return told.label === 'people'
    return sentenceLike(text) || /^(?:§\s*\d|1[.)]\s)/.test(text)
  })
  return { fileName, lines: end === -1 ? filled : filled.slice(0, end) }
}

const timeLabel =
  /^(?:tid(?:punkt)?|datum|mötesdatum|mötestid|sammanträdesdatum|när|dag)(?: och (?:tid|plats))?\s*(?:[:\t]|(?:den |\p{L}+dag(?:en)? )?\d)/iu
const ofPaper = new RegExp(`(?<!\\p{L})(?:${paperWords}|möte|sammanträde)`, 'iu')
const otherDate =
  /nästa|förra|föregående|justera|utskriv|upprätta(?![^.]*möte)|dokumentdatum|tryck|senast|skicka[st]|diarie/i
const lastChanged =
  /^(?:senast|sist) (?:ändra|uppdatera|redigera|revidera)\p{L}*|^(?:uppdaterad|reviderad)(?!\p{L})/iu
const sent = /^(?:skickat|sent|datum|date)\s*:/iu
const subject = /^(?:ämne|subject)\s*[:\t]/iu

/** When the meeting was: as a line for it says, or a title, or the file's name; empty when none of them does. */
export function meetingDate({ fileName, lines }: Opening, allLines: Line[]): string {
  const name = fileName.normalize('NFC')
  const head = [...lines, ...allLines.slice(0, 10)].map(({ text }) => text)
  const year = yearIn([...head, name].join(' '))
  const ofMeeting = ({ text }: Line) => !otherDate.test(text)
  const labelled = allLines.slice(0, 150).filter(({ text }) => timeLabel.test(text))
  const titles = [...lines, ...allLines.slice(0, 10)].filter(({ text }) => !sentenceLike(text))
  const times = labelled.filter(ofMeeting).map(({ text }) => text)
  // In a letter "Datum" is the day that it was sent.
  const subjects = lines.map(({ text }) => text).filter((text) => subject.test(text))
  const told = titles
    .slice(0, tableAt(titles))
    .filter(ofMeeting)
    .map(({ text }) => text)
  // A log of several meetings is of the day that it was last written in.
  const changed = titles.map(({ text }) => text).filter((text) => lastChanged.test(text))
  // At the foot of the pages, which the text ends with.
  const feet = allLines
    .slice(-12)
    .map(({ text }) => text)
    .filter((text) => ofPaper.test(text) && !otherDate.test(text) && !sentenceLike(text))
  // A day without its year may be of anything, so that a whole date in the file's name comes before it.
  const found = [
    ...subjects.flatMap((text) => findDates(text, year)),
    ...times.flatMap((text) => [...findDates(text, year), ...shortDates(text)]),
    ...told.flatMap((text) => [
      ...findDates(text),
      ...(/^\d{6}(?!\d)|\s\d{6}(?=$|,? kl)/.test(text) ? shortDates(text) : [])
    ]),
    ...findDates(name),
    ...shortDates(name),
    ...changed.flatMap((text) => findDates(text, year)),
    ...told.flatMap((text) => findDates(text, year)),
    ...feet.flatMap((text) => findDates(text)),
    // A letter about "dagens möte" was written the same day.
    ...allLines.slice(0, 10).flatMap(({ text }) => (sent.test(text) ? findDates(text) : []))
  ]
  const dates = found.map(({ date }) => date)
  return dates.find((date) => dateSpan(date)?.precision === 'day') ?? dates[0] ?? ''
}

/** The year of the paper: told, or of the term that it is of: "vt 26". */
function yearIn(text: string): string | undefined {
  const told = /(?<!\d)20\d\d(?!\d)/.exec(text)?.[0]
  if (told) return told
  const [, short] = /(?<!\p{L})(?:vt|ht|våren|hösten)[ -]?['’]?(\d\d)(?!\d)/iu.exec(text) ?? []
  return short && `20${short}`
}

function tableAt(lines: Line[]): number {
  const at = lines.findIndex(({ cells }) => headerColumns(cells) !== null)
  return at === -1 ? lines.length : at
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

const nextMeeting =
  /(?<!\p{L})(?:nästa|kommande) (?:\p{L}*möten?|sammanträden?|träff|gång)(?!\p{L})|^nästa(?: [\p{L}-]{2,20}){0,2}\s*(?::| \d)/iu

/** The lines that tell when the next meeting is: those that name it, each with the one below. */
export function nextMeetingLines(lines: Line[]): string[] {
  const filled = lines.filter(({ text }) => text)
  return filled.flatMap(({ text }, i) => {
    const at = nextMeeting.exec(text)?.index
    return at === undefined ? [] : [`${text.slice(at)} ${filled[i + 1]?.text ?? ''}`]
  })
}
