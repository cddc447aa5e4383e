import { dateSpan } from '../../format/date-span.ts'

export const monthNames =
  'januari februari mars april maj juni juli augusti september oktober november december'.split(' ')
/** The names of months and their short forms, as part of a pattern. */
export const monthWords = `${monthNames.join('|')}|jan|febr?|apr|aug|sept?|okt|nov|dec`
const year = '20\\d\\d'
const between = '[\\s_,.-]*'

/** The ways in which minutes and their file names write dates, the more precise first. */
const patterns = [
  `(?<year>${year})(?<sep>[-_. ]?)(?<month>\\d\\d)\\k<sep>(?<day>\\d\\d)(?:T\\d\\d:\\d\\d)?`,
  `(?<year>${year})(?<sep>[-/.])(?<month>\\d{1,2})\\k<sep>(?<day>\\d{1,2})`,
  `(?<day>\\d{1,2}) ?- ?(?<month>\\d{1,2}) ?- ?(?<year>${year})`,
  // "26-05-12", of these years and not of the last century's.
  `(?<year>[2-3]\\d)-(?<month>\\d\\d)-(?<day>\\d\\d)`,
  // Of a meeting of two days the first is its day.
  `(?<day>\\d{1,2})(?: ?[–-] ?| och )\\d{1,2} (?<name>${monthWords})(?: (?<year>${year}))?`,
  `(?<day>\\d{1,2})(?::?e|:a)?${between}(?<name>${monthWords})(?:${between}[’'´]?(?<year>${year}|(?<=[-’'´])[23]\\d(?! (?:${monthWords}))|(?<= )[23]\\d(?=$|, | kl)))?`,
  `(?<day>\\d{1,2})/(?<month>\\d{1,2})(?:[\\s/-]*(?<year>${year}|\\d\\d))?`,
  `(?<day>\\d{1,2})\\.(?<month>\\d{1,2})(?:[. ](?<year>${year})|(?:\\.| ?-)(?<year2>[2-3]\\d))`,
  `(?<name>${monthWords}) (?<day>\\d{1,2}),? (?<year>${year})`,
  `(?<name>${monthWords})${between}(?<year>${year})`,
  `(?<year>${year})-H(?<half>[12])`,
  `(?<half>våren|vår|var|vt|hösten|höst|host|ht)${between}(?<year>${year})`,
  `(?<half>första|andra) halvåret ${between}(?<year>${year})`,
  `(?:Q|kvartal )(?<quarter>[1-4])${between}(?<year>${year})`,
  `(?<year>${year})${between}(?<half>våren|vår|var|vt|hösten|höst|host|ht)`,
  `(?<year>${year})-(?<month>\\d\\d)`,
  `(?:v\\.?|vecka) ?(?<week>\\d{1,2})(?:[–-]\\d{1,2})?(?:[ ,]+(?<year>${year}))?`
].map((pattern) => new RegExp(`(?<![\\p{L}\\d/])(?:${pattern})(?![\\p{L}\\d])`, 'giu'))

/** A date as the register writes it (2026-03-06, 2025-08, 2024-H2), and where in the text it stands. */
export interface WrittenDate {
  date: string
  at: number
  end: number
}

/** The dates in a text, the most precise ways of writing first; `usualYear` is taken for a day whose year is not told. */
export function findDates(text: string, usualYear = ''): WrittenDate[] {
  return patterns.flatMap((pattern) =>
    Array.from(text.matchAll(pattern)).flatMap((match) => {
      const date = registerDate(match.groups ?? {}, usualYear)
      return dateSpan(date) ? [{ date, at: match.index, end: match.index + match[0].length }] : []
    })
  )
}

function registerDate(parts: Partial<Record<string, string>>, usualYear: string): string {
  const told = parts.year ?? parts.year2 ?? usualYear
  const year = told.length === 2 ? `20${told}` : told
  if (parts.half) return `${year}-H${/^[v1f]/i.test(parts.half) ? 1 : 2}`
  // A week lies in the month of its Thursday.
  if (parts.week) return weekMonth(Number(year), Number(parts.week))
  if (parts.quarter) return `${year}-H${Number(parts.quarter) > 2 ? 2 : 1}`
  const name = (parts.name ?? '-').slice(0, 3).toLowerCase()
  const named = monthNames.findIndex((full) => full.startsWith(name)) + 1
  const number = parts.month ?? String(named)
  const day = parts.day ? `-${parts.day.padStart(2, '0')}` : ''
  return `${year}-${number.padStart(2, '0')}${day}`
}

/** The month that most of a week of the ISO calendar lies in. */
function weekMonth(year: number, week: number): string {
  if (!year || week < 1 || week > 53) return ''
  const fourth = new Date(Date.UTC(year, 0, 4))
  const monday = 4 - ((fourth.getUTCDay() + 6) % 7)
  const thursday = new Date(Date.UTC(year, 0, monday + 3 + 7 * (week - 1)))
  return thursday.toISOString().slice(0, 7)
}
