import { formatDate } from '../format/date.ts'
import { exploratoryNote } from '../charts/parts/badge.ts'
import type { ChartFile } from './figure.ts'

export const exampleLine =
  'Exempeldata: siffrorna är påhittade och säger inget om någon verklig plats.'

/** What a file of figures is of. */
export type HeadedFile = Pick<
  ChartFile,
  'headline' | 'subtitle' | 'foot' | 'example' | 'exploratory'
>

/** What a file of figures holds and what stands above it. */
export type TableFile = HeadedFile & Pick<ChartFile, 'table'>

/** Where a file is from: what the site is called, the address of the view, and the day, YYYY-MM-DD. */
export interface Saved {
  site: string
  address: string
  day: string
}

/** What stands above the figures in every file: what they are, where they come from and when they were saved. */
export function headLines(file: HeadedFile, saved: Saved): string[] {
  return [...titleLines(file), ...sourceLines(file, saved)]
}

/** What the figures are, and that they are made up where they are. */
export function titleLines({ headline, subtitle, example, exploratory }: HeadedFile): string[] {
  return [
    headline,
    subtitle,
    ...(example ? [exampleLine] : []),
    ...(exploratory ? [exploratoryNote] : [])
  ].filter(Boolean)
}

/** Where the figures come from and when they were saved. */
export function sourceLines({ foot }: HeadedFile, { site, address, day }: Saved): string[] {
  return [...foot.filter(Boolean), `Sparat från ${site} ${formatDate(day)}: ${address}`]
}
