import { dateSpan } from '../../read/written/date-span.ts'
import { findDates, monthNames } from '../language/written-date.ts'

const cue =
  /(?<!\p{L})(?:senast|återkom\p{L}*|återrapport\p{L}*|återkoppl\p{L}*|följs upp|uppföljning\p{L}*|klar\p{L}*|färdig\p{L}*|till och med|t\.?o\.?m|redovisas?|rapporteras?|utvärdera\p{L}*|slutrapport\p{L}*|delrapport\p{L}*|tas upp|införs|påbörjas|startar|gäller från|träder i kraft)(?!\p{L})/iu
const season = /(?<!\p{L})(?:i|till|under|senast) (våren|vår|hösten|höst)(?!\p{L})(?! 20\d\d)/iu
const monthName = new RegExp(
  `(?<!\\p{L})(?:i|till|senast|under) (${monthNames.join('|')})(?!\\p{L})`,
  'iu'
)

/** True for a sentence that, right after a decision or an assignment, says when that comes back. */
export function isFollowUp(sentence: string): boolean {
  return /^(?:åter(?:rapport|koppl|redovis)|uppföljning|redovisas|klart )/i.test(sentence)
}

/** When it comes back: the date after the label for it, or one in a sentence of coming back; empty when none is told. */
export function followUpDate(labelled: string, text: string, meeting: string): string {
  const [year = ''] = meeting.split('-')
  if (labelled) return firstDate(labelled, year, meeting)
  const from = cue.exec(text)?.index
  return from === undefined ? '' : firstDate(text.slice(from), year, meeting)
}

/** The first date that is not before the meeting; a day or season without a year is the next one. */
function firstDate(text: string, year: string, meeting: string): string {
  const written = findDates(text, year).toSorted(
    (a, b) => a.at - b.at || b.date.length - a.date.length
  )
  const coming = written.map(({ date }) => date).find((date) => endsAfter(date, meeting))
  if (coming) return coming
  if (!year) return ''
  const month = monthNames.indexOf(monthName.exec(text)?.[1]?.toLowerCase() ?? '') + 1
  if (month > 0) return comingMonth(month, Number(year), meeting)
  const [, name] = season.exec(text) ?? []
  if (!name) return ''
  const half = /^v/i.test(name) ? 'H1' : 'H2'
  const same = `${year}-${half}`
  return endsAfter(same, meeting) ? same : `${Number(year) + 1}-${half}`
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
