const months = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december'
]

/** A date of any precision in words: "6 mars 2026", "augusti 2025", "hösten 2024", "våren 2025", "2028". */
export function formatDate(date: string): string {
  const half = /^(\d{4})-H([12])$/.exec(date)
  if (half) return `${half[2] === '1' ? 'våren' : 'hösten'} ${half[1]}`
  const [year, month, day] = date.split('-')
  const name = month && months[Number(month) - 1]
  if (!name) return date
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`
}

/** "Hösten 2024": a date that opens a sentence or stands alone. */
export function formatDateAlone(date: string): string {
  const text = formatDate(date)
  return text.charAt(0).toUpperCase() + text.slice(1)
}
