import type { Indicator, Protection } from '../../src/lib/schema/registers/indicator.ts'
import { isYear } from '../../src/lib/schema/period.ts'
import type { Source } from '../../src/lib/schema/registers/source.ts'
import type { RegisteredIndicator } from '../registers/indicators.ts'
import { breakBefore } from '../sources/breaks.ts'
import type { Release } from '../sources/release.ts'
import type { SourceFiles } from '../sources/source-files.ts'
import { comparedIn } from './derived-tables.ts'

/** An indicator with what its figures tell about it: which years, and whether the last of them is over. */
export function describe(
  indicator: RegisteredIndicator,
  read: SourceFiles,
  release: Release
): Indicator {
  const through = release.through.get(indicator.source) ?? null
  const rows = release.observations.get(indicator.id) ?? []
  const years = rows
    .filter(({ status, sex, period }) => {
      return status === 'ok' && sex === 'alla' && isYear(period)
    })
    .map(({ period }) => period)
    .sort()
  const whole = years.filter((year) => !through?.startsWith(year))
  const latest = whole.at(-1) ?? years.at(-1) ?? null
  const county = read.registers.areas.find(({ type }) => type === 'lan')?.code ?? ''
  return {
    ...indicator,
    // What came as tables was protected by those who published them, by rules of their own.
    ...(read.readings.get(indicator.source)?.isOfPersons === false ? noProtection : {}),
    weight: indicator.weight ?? release.weights.get(indicator.id) ?? null,
    break_before: breakBefore(indicator, read),
    retrieved: read.readings.get(indicator.source)?.retrieved(indicator) ?? null,
    earliest: years[0] ?? null,
    latest,
    compared: comparedIn(rows, latest, county),
    through
  }
}

const noProtection: Protection = { least_answers: null, least_count: null, rounding: null }

/** The sources with the newest date of their files, or the register's where the files carry none. */
export function sourcesAsRead(read: SourceFiles): Source[] {
  return read.registers.sources.map((source) => {
    const files = read.figureFiles.get(source.id) ?? []
    const dates = files.flatMap(({ retrieved }) => retrieved ?? []).sort()
    const counts_inhabitants = countsInhabitants(source.id, read)
    return { ...source, counts_inhabitants, retrieved: dates.at(-1) ?? source.retrieved }
  })
}

/** Whether a source's files tell how many live where. */
export function countsInhabitants(source: string, { readings }: SourceFiles): boolean {
  return (readings.get(source)?.inhabitants ?? null) !== null
}
