import { cutBoundaries } from './boundaries.ts'
import { guide } from './guide.ts'
import { nationalRegister } from './national-register.ts'
import type { National } from './national.ts'
import { registerText, type Pattern } from './pattern.ts'
import { kommunerOf, placesOf, type Wanted } from './places.ts'
import { registersOf } from './registers.ts'

/** A new data folder, before it is written: text by path below it, and what is told of it. */
export interface CountyData {
  files: Map<string, string>
  kommuner: number
  indicators: number
  figures: number
  /** Titles of indicators that no kommun has a value of. */
  without: string[]
}

/** Everything that a data folder of a county, or of the country, is to hold. The same national figures give the same bytes. */
export function countyData(
  wanted: Wanted,
  { national, pattern }: { national: National; pattern: Pattern }
): CountyData {
  const kommuner = new Set(kommunerOf(wanted, national).map(({ code }) => code))
  const ofKommuner = national.figures.lines.filter(({ area }) => kommuner.has(area))
  const told = new Set(ofKommuner.map(({ key }) => key))
  const registers = registersOf(wanted, told, { national, pattern })
  const indicators = registers.files.get('indicators.csv')!
  const populations = registers.files.get('populations.csv')!
  const used = new Set([
    ...indicators.rows.map(({ source_key = '' }) => source_key),
    ...populations.rows.flatMap(({ keys = '' }) => keys.split('+').map((key) => key.trim()))
  ])
  const places = new Set(placesOf(wanted, national).map(({ kolada }) => kolada))
  const { head, lines } = national.figures
  const figures = lines.filter(({ key, area }) => used.has(key) && places.has(area))
  const text = [head, ...figures.map(({ line }) => line)].map((line) => `${line}\n`).join('')
  const antal = {
    columns: ['fil', 'rader'],
    rows: [{ fil: 'figures.csv', rader: `${figures.length}` }]
  }
  // Where all of the country's kommuner are the site's own, likeness is among them without it.
  const ofCountry = nationalRegister(national, { indicators, populations })
  return {
    files: new Map([
      ...(wanted === 'riket' ? [] : [['national.csv', registerText(ofCountry)] as const]),
      ...[...registers.files].map(([file, register]) => [file, registerText(register)] as const),
      ['short-forms.csv', national.shortForms],
      ['boundaries/kommuner.topojson', cutBoundaries(national.boundaries, kommuner)],
      ['raw/kolada/figures.csv', text],
      ['raw/kolada/antal.csv', registerText(antal)],
      ['README.md', guide(wanted, national, registers.without)]
    ]),
    kommuner: kommuner.size,
    indicators: indicators.rows.length,
    figures: figures.length,
    without: registers.without
  }
}
