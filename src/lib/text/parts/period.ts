import { formatPeriod, formatThrough } from '../../format/period.ts'
import type { Indicator } from '../../schema/registers/indicator.ts'
import { isInProgress, isWindow } from '../../schema/period.ts'

type Progress = Pick<Indicator, 'through'>

/** A period inside a sentence: "2025", "2021–2023 tillsammans", "kvartal 3 2025", "2026 till och med 6 mars". */
export function periodPhrase(period: string, { through }: Progress): string {
  if (isWindow(period)) return `${formatPeriod(period)} tillsammans`
  const until =
    through && isInProgress(period, through)
      ? ` ${formatThrough(through).replace('t.o.m.', 'till och med')}`
      : ''
  return `${formatPeriod(period)}${until}`
}

/** A period as a sentence opens with it: "År 2025", "Åren 2021–2023 tillsammans", "Kvartal 3 2025". */
export function periodOpening(period: string, progress: Progress): string {
  const phrase = periodPhrase(period, progress)
  if (isWindow(period)) return `Åren ${phrase}`
  return /^\d/.test(phrase) ? `År ${phrase}` : phrase.replace(/^k/, 'K')
}

/** A period in a list of choices: "2025", "2021–2023", "2025, kvartal 3", "2026, t.o.m. 6 mars". */
export function periodLabel(period: string, { through }: Progress): string {
  const [year, quarter] = period.split('-Q')
  const name = quarter ? `${year}, kvartal ${quarter}` : formatPeriod(period)
  return through && isInProgress(period, through) ? `${name}, ${formatThrough(through)}` : name
}
