import type { National } from './national.ts'
import type { Pattern, Register } from './pattern.ts'
import { placeColumns, placesOf, type Wanted } from './places.ts'

const source = 'kolada'

/** The registers of a new data folder by file name, and the indicators that are not in it, by title: no kommun has a value. */
export interface NewRegisters {
  files: Map<string, Register>
  without: string[]
}

/**
 * The registers of a county, made after the pattern: of it only what there are figures for. `keys` are the keys of Kolada
 * that a kommun of the county has a value of.
 */
export function registersOf(
  wanted: Wanted,
  keys: ReadonlySet<string>,
  { national, pattern }: { national: National; pattern: Pattern }
): NewRegisters {
  const populations = pick(pattern.populations, ({ keys: own = '' }) =>
    own.split('+').every((key) => keys.has(key.trim()))
  )
  const counted = new Set(populations.rows.map(({ id }) => id))
  const known = new Set(pattern.populations.rows.map(({ id }) => id))
  const isCounted = (population = '') => !known.has(population) || counted.has(population)
  const official = pick(pattern.indicators, (row) => row.source === source)
  const indicators = pick(official, ({ source_key = '', weight, base }) => {
    return keys.has(source_key) && isCounted(weight) && isCounted(base)
  })
  const themes = new Set(indicators.rows.map(({ theme }) => theme))
  const { date: retrieved } = national.sourceOf('figures.csv.gz')
  const sources = pick(pattern.sources, ({ id }) => id === source)
  const boundaries = national.sourceOf('kommuner.topojson')
  return {
    files: new Map([
      ['county.csv', county(wanted)],
      ['areas.csv', { columns: placeColumns, rows: placesOf(wanted, national).map(cells) }],
      [
        'themes.csv',
        pick(pattern.themes, ({ group, id }) => group === 'indikator' && themes.has(id))
      ],
      ['sources.csv', { ...sources, rows: sources.rows.map((row) => ({ ...row, retrieved })) }],
      ['populations.csv', populations],
      ['indicators.csv', indicators],
      ...pattern.toBeFilled,
      ['boundaries/source.csv', { columns: ['publisher', 'licence'], rows: [cells(boundaries)] }]
    ]),
    without: official.rows.filter((row) => !indicators.rows.includes(row)).map(titleOf)
  }
}

/** What the site and the divisions are called. A county whose divisions nobody has told has none. */
function county(wanted: Wanted): Register {
  const title = `Barn och unga i ${wanted === 'riket' ? 'Sverige' : wanted.name}`
  const rows = [
    ['site', 'Länsbilden', 'Vad webbplatsen heter'],
    ['title', title, 'Startsidans rubrik, och ett nytt bildspels'],
    ...(wanted === 'riket' ? divisions : [])
  ]
  return {
    columns: ['key', 'value', 'note'],
    rows: rows.map(([key = '', value = '', note = '']) => ({ key, value, note }))
  }
}

const divisions = [
  ['division', 'län', 'Vad landets delar kallas, i fyra former'],
  ['the_division', 'länet'],
  ['divisions', 'län'],
  ['the_divisions', 'länen']
]

function pick({ columns, rows }: Register, isWanted: (row: Record<string, string>) => boolean) {
  return { columns, rows: rows.filter(isWanted) }
}

const titleOf = ({ title = '' }: Record<string, string>) => title

function cells(row: object): Record<string, string> {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, String(value)]))
}
