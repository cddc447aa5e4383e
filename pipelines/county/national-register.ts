import { nationalPopulation } from '../../src/lib/schema/registers/national.ts'
import type { National } from './national.ts'
import type { Register } from './pattern.ts'

/** Kolada's letter for both sexes together. */
const both = 'T'

/**
 * One figure of every kommun in the country for each indicator, and the persons of one population, so that a kommun can be
 * likened to those of other counties: of the last year that half of the kommuner have a figure of.
 */
export function nationalRegister(
  national: National,
  { indicators, populations }: { indicators: Register; populations: Register }
): Register {
  const figures = figuresByKey(national)
  const persons = populations.rows.filter(({ id }) => id === nationalPopulation)
  const wanted = [
    ...persons.map(({ id = '', keys = '' }) => ({ key: id, parts: keys.split('+') })),
    ...indicators.rows.map(({ id = '', source_key = '' }) => ({ key: id, parts: [source_key] }))
  ]
  const counties = new Map(national.counties.map(({ code, name }) => [code, name]))
  const rows = wanted.flatMap(({ key, parts }) => {
    const own = parts.map((part) => figures.get(part.trim()) ?? new Map<string, Figures>())
    const year = lastYear(own, national.kommuner.length)
    if (year === null) return []
    return national.kommuner.flatMap(({ code, name, region }) => {
      const values = own.map((years) => years.get(year)?.get(code))
      if (values.includes(undefined)) return []
      // What is of one part stays as the source wrote it.
      const value = values.length === 1 ? values[0]! : sum(values as string[])
      return [{ kommun: code, name, county: counties.get(region) ?? '', key, year, value }]
    })
  })
  return { columns: ['kommun', 'name', 'county', 'key', 'year', 'value'], rows }
}

/** Values as they are written, by kommun. */
type Figures = Map<string, string>

function figuresByKey({ figures, kommuner }: National): Map<string, Map<string, Figures>> {
  const codes = new Set(kommuner.map(({ code }) => code))
  const found = new Map<string, Map<string, Figures>>()
  for (const { key, area, line } of figures.lines) {
    if (!codes.has(area)) continue
    const [, , year = '', sex, value = ''] = line.split(';')
    if (sex !== both) continue
    const years = found.get(key) ?? new Map<string, Figures>()
    found.set(key, years)
    const own = years.get(year) ?? new Map<string, string>()
    years.set(year, own.set(area, value))
  }
  return found
}

function lastYear(parts: Map<string, Figures>[], kommuner: number): string | null {
  const years = [...(parts[0]?.keys() ?? [])].sort()
  const isEnough = (year: string) =>
    parts.every((own) => (own.get(year)?.size ?? 0) >= kommuner / 2)
  return years.findLast(isEnough) ?? null
}

function sum(values: string[]): string {
  return String(values.reduce((total, value) => total + Number(value.replace(',', '.')), 0))
}
