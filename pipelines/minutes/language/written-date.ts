import { dateSpan } from '../../read/written/date-span.ts'

export const monthNames =
  'januari februari mars april maj juni juli augusti september oktober november december'.split(' ')
const month = `${monthNames.join('|')}|jan|feb|apr|aug|sept?|okt|nov|dec`
const year = '20\\d\\d'
const between = '[\\s_,.-]*'

/** The ways in which minutes and their file names write dates, the more precise first. */
const patterns = [
  `(?<year>${year})(?<sep>[-_.]?)(?<month>\\d\\d)\\k<sep>(?<day>\\d\\d)`,
  `(?<day>\\d{1,2})(?::?e|:a)?${between}(?<name>${month})(?:${between}(?<year>${year}))?`,
  `(?<day>\\d{1,2})/(?<month>\\d{1,2})(?:[\\s-]*(?<year>${year}|\\d\\d))?`,
  `(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>${year})`,
  `(?<name>${month})${between}(?<year>${year})`,
  `(?<year>${year})-H(?<half>[12])`,
  `(?<half>våren|vår|var|vt|hösten|höst|host|ht)${between}(?<year>${year})`,
  `(?<year>${year})${between}(?<half>våren|vår|var|vt|hösten|höst|host|ht)`,
  `(?<year>${year})-(?<month>\\d\\d)`
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
  const told = parts.year ?? usualYear
  const year = told.length === 2 ? `20${told}` : told
  if (parts.half) return `${year}-H${/^[v1]/i.test(parts.half) ? 1 : 2}`
  const name = (parts.name ?? '-').slice(0, 3).toLowerCase()
  const named = monthNames.findIndex((full) => full.startsWith(name)) + 1
  const number = parts.month ?? String(named)
  const day = parts.day ? `-${parts.day.padStart(2, '0')}` : ''
  return `${year}-${number.padStart(2, '0')}${day}`
}
