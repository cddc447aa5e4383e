import { dateSpan } from '../../format/date-span.ts'
import { findDates, monthNames, monthWords } from '../language/written-date.ts'

// What was put off comes back, what was given to somebody is told of, and what was asked for is answered.
const cue =
  /(?<!\p{L})(?:senast|återkom\p{L}*|återrapport\p{L}*|återredovisa\p{L}*|återkoppl\p{L}*|följ(?:s|a|er|as) (?:\p{L}+ )?upp|uppföljning\p{L}*|klar\p{L}*|färdig\p{L}*|(?<!förläng[^.;]{0,80})(?:till och med|t\.?o\.?m)|redovisa[rs]?|rapporteras?|rapport lämnas|utvärder\p{L}*|skjuts|sköts|skjuter|bordlägg\p{L}*|bordlag[dt]\p{L}*|återremi\p{L}*|vänta till|slutrapport\p{L}*|delrapport\p{L}*|(?:tas|tar|tog) (?:\p{L}+ )?(?:upp|det|den|frågan|ärendet)|behandlas?|föredragning|uppdrag\p{L}* att(?=[^.;]{2,150} (?:till|före|innan) (?:den )?\d))(?!\p{L})/iu
const start = /(?<!\p{L})(?:införs|påbörjas|startar|gäller från|träder i kraft)(?!\p{L})/iu
const season = /(?<!\p{L})(?:i|till|under|senast) (våren|vår|hösten|höst)(?!\p{L})(?! 20\d\d)/iu
const monthName = new RegExp(
  `(?:^|(?<!\\p{L})(?:i|till|senast|under|inför|före|slutet av|början av|mitten av) |^[,(–-] ?)(${monthWords})(?!\\p{L})`,
  'iu'
)
const holiday =
  /(?<!\p{L})(?:före|innan|till|senast) (jul|årsskiftet|midsommar|sommaren)(?!\p{L})/iu
const nextTime = /(?<!\p{L})nästa (?:\p{L}*möte|sammanträde|träff|gång)(?!\p{L})/iu

const untilNext =
  /(?<!\p{L})(?:till|på|vid|inför) nästa (?:\p{L}*möte|sammanträde|träff)(?!\p{L})/iu

/** The day of the meeting, and of the next one when the minutes tell it. */
export interface Meetings {
  held: string
  next: string
}

// In a few words: "Polisen skriver, klart 30/10."
const dueSoon = /^[^.;]{2,60} (?:klart|senast) (?:den )?\d{1,2}[/ ][^.;]{1,20}[.!]?$/iu

/** True for a sentence that, right after a decision or an assignment, says when that comes back. */
export function isFollowUp(sentence: string): boolean {
  return (
    dueSoon.test(sentence) ||
    /^(?:(?:det|den|frågan|ärendet|punkten) (?:(?:tas|tar vi) upp|kommer (?:upp|tillbaka)) |åter(?:rapport|koppl|redovis|kom)|uppföljning|utvärdera[sd]|utvärdering|följs upp|redovisas|klart |(?:svar|synpunkter|remissvar) |(?:\p{L}+ ){1,3}(?:åter(?:rapporteras|redovisas|kommer)|redovisas|rapporteras|följs upp|(?:ska )?(?:vara )?klar\p{L}*) )/iu.test(
      sentence
    )
  )
}

/** When it comes back: the date after the label for it, or one in a sentence of coming back; empty when none is told. */
export function followUpDate(labelled: string, text: string, meetings: Meetings): string {
  const told = labelled && (dateIn(labelled, meetings) || nextIn(labelled, meetings))
  if (told) return told
  const from = cue.exec(text)?.index
  const back = from === undefined ? '' : text.slice(from)
  const found = dateIn(back, meetings) || nextIn(back, meetings)
  if (found) return found
  // When it begins is told too; what comes back does so after that.
  const begun = start.exec(text)?.index
  const day = begun === undefined ? '' : dateIn(text.slice(begun), meetings)
  return day || (untilNext.test(text) ? meetings.next : '')
}

const finished = /^(?:klart?|utfört?|gjort?|genomfört?|avslutat?|åtgärdat?)(?!\p{L})/iu

/** True for what was to be done when a day before the meeting stands beside the word for it: "KLART 2026-04-02". */
export function isFinished(labelled: string, held: string): boolean {
  const days = finished.test(labelled) ? findDates(labelled, held.slice(0, 4)) : []
  const whole = days.filter(({ date }) => date.length === held.length)
  return whole.length > 0 && whole.every(({ date }) => !endsAfter(date, held))
}

/** The next meeting, for what is to be done till then. */
export function nextIn(text: string, { next }: Pick<Meetings, 'next'>): string {
  return nextTime.test(text) ? next : ''
}

const dueBefore =
  /(?:(?<!\p{L})(?:till|senast|före|innan|inför|klart?|förfaller|(?<!(?:för|i|på) )den|i|efter)|[,(–-]) ?$/iu

/** The last day in what somebody is to do, where it says till when: "boka sal (20 maj)". */
export function dueIn(text: string, meetings: Meetings): string {
  const [year = ''] = meetings.held.split('-')
  const written = findDates(text, year).toSorted(
    (a, b) => b.at - a.at || b.date.length - a.date.length
  )
  const last = written.find(({ at }) => dueBefore.test(text.slice(0, at)))
  if (last) return dateIn(text.slice(last.at), meetings)
  const month = new RegExp(
    `(?:till|senast|före|innan|i|[,(–-]) ?(?:i |slutet av )?(?:${monthWords})[.)]?$`,
    'iu'
  )
  return month.test(text)
    ? dateIn(text.slice(month.exec(text)?.index), meetings)
    : nextIn(text, meetings)
}

/** The first date that is not before the meeting; a day, month or season without a year is the next one. */
export function dateIn(text: string, { held }: Pick<Meetings, 'held'>): string {
  const [year = ''] = held.split('-')
  const coming = firstComing(text, year, held)
  if (coming || !year) return coming
  const after = String(Number(year) + 1)
  const [, name] = season.exec(text) ?? []
  const month = monthIn(text)
  if (month > 0) return comingMonth(month, Number(year), held)
  if (!name) return firstComing(text, after, held)
  const half = /^v/i.test(name) ? 'H1' : 'H2'
  const same = `${year}-${half}`
  return endsAfter(same, held) ? same : `${after}-${half}`
}

function firstComing(text: string, year: string, held: string): string {
  const written = findDates(text, year).toSorted(
    (a, b) => a.at - b.at || b.date.length - a.date.length
  )
  return written.map(({ date }) => date).find((date) => endsAfter(date, held)) ?? ''
}

/** The month that is named, or that a holiday ends. */
function monthIn(text: string): number {
  const [, day = ''] = holiday.exec(text.toLowerCase()) ?? []
  if (day) return /^(?:jul|års)/.test(day) ? 12 : 6
  const word = monthName.exec(text)?.[1]?.toLowerCase().slice(0, 3)
  return word ? monthNames.findIndex((name) => name.startsWith(word)) + 1 : 0
}

function comingMonth(month: number, year: number, meeting: string): string {
  const inYear = (told: number) => `${told}-${String(month).padStart(2, '0')}`
  return endsAfter(inYear(year), meeting) ? inYear(year) : inYear(year + 1)
}

function endsAfter(date: string, meeting: string): boolean {
  const last = dateSpan(date)?.lastDay
  const held = dateSpan(meeting)?.firstDay
  return last !== undefined && (held === undefined || last >= held)
}
