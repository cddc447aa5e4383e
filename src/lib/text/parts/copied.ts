import { formatDate } from '../../format/date.ts'

/** Where something that is copied comes from. */
export interface CopiedFrom {
  /** What the charts say that they rest on: "Kolada (RKA), nyckeltal N33817, hämtat 2024-08-30"; none where there is no chart. */
  sources: string[]
  /** The title of its page, and what the site is called. */
  page: string
  site: string
  /** YYYY-MM-DD, when it was copied. */
  day: string
  address: string
  /** Some of it is made up. */
  example: boolean
}

// More would be longer than what is copied.
const mostSources = 3

/** The last line of what is copied: "Källa: …, hämtat 30 november 2026, …", the address last. */
export function copiedLine({ sources, page, site, day, address, example }: CopiedFrom): string {
  const known = [...new Set(sources)]
  const isTold = known.length > 0 && known.length <= mostSources
  const source = isTold ? `${known.join('; ')}. ${site}` : `${site}, ${page}`
  const mark = example ? ' Exempeldata (påhittade siffror).' : ''
  return `Källa: ${source}, hämtat ${formatDate(day)}, ${address}${mark}`
}

/** The source in the words of a chart's foot, without what comes before and after it; null where it says none. */
export function sourceInFoot(foot: string): string | null {
  return /(?:^|\s)Käll(?:a|or): (.+?)\.(?:\s|$)/.exec(foot)?.[1] ?? null
}
