import type { RegisteredIndicator } from '../registers/indicators.ts'
import type { SourceFiles } from './source-files.ts'

/** The later of the register's break and of the one that the source's own files tell of. */
export function breakBefore(
  indicator: RegisteredIndicator,
  { readings }: Pick<SourceFiles, 'readings'>
): string | null {
  const told = readings.get(indicator.source)?.breakBefore?.(indicator)
  const breaks = [indicator.break_before, told].flatMap((year) => year ?? [])
  return breaks.sort().at(-1) ?? null
}
