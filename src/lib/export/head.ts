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

/** What stands above the figures in every file: what they are, where they come from and when they were saved. */
export function headLines(file: HeadedFile, address: string, day: string): string[] {
  return [
    file.headline,
    file.subtitle,
    ...(file.example ? [exampleLine] : []),
    ...(file.exploratory ? [exploratoryNote] : []),
    ...file.foot,
    `Sparat från Länsdelsbilden ${formatDate(day)}: ${address}`
  ].filter(Boolean)
}
