import { z } from 'zod'
import { directions, measures, type Indicator } from '../../src/lib/schema/registers/indicator.ts'
import type { Population } from '../../src/lib/schema/registers/population.ts'
import type { Theme } from '../../src/lib/schema/registers/theme.ts'
import {
  keyIn,
  laterText,
  oneOf,
  optionalText,
  orEmpty,
  slug,
  text,
  wholeNumber
} from '../read/cells.ts'
import type { Problems } from '../read/problems.ts'
import { checkUnique, readTable, type Placed } from '../read/table.ts'
import type { KnownSource } from './known-source.ts'
import type { RegisteredSource } from './sources.ts'

/** An indicator of the register, before its values are known. */
export type RegisteredIndicator = Omit<
  Indicator,
  'retrieved' | 'earliest' | 'latest' | 'compared' | 'through'
>

// Weights that are the source's own denominators or a plain sum, beside the populations.
const ownWeights = ['answers', 'calls', 'sum']

interface Context {
  themes: Theme[]
  sources: RegisteredSource[]
  populations: Population[]
  known: readonly KnownSource[]
}

function indicatorSchema({ themes, sources, populations }: Context) {
  const population = new Set(populations.map(({ id }) => id))
  const weights = new Set([...ownWeights, ...population])
  const themeIds = themes.filter(({ group }) => group === 'indikator').map(({ id }) => id)
  return z.object({
    id: slug,
    title: text,
    theme: keyIn('ett indikatortema ur themes.csv', new Set(themeIds), 'themes.csv'),
    source: keyIn('en källa ur sources.csv', new Set(sources.map(({ id }) => id)), 'sources.csv'),
    source_key: optionalText,
    measure: oneOf(measures),
    // No line may end within a number: "1 000" gets a no-break space.
    unit: text.transform((cell) => cell.replace(/(\d) (?=\d{3}\b)/g, '$1\u00a0')),
    per: orEmpty(wholeNumber(1, 1_000_000)),
    decimals: wholeNumber(0, 3),
    direction: oneOf(directions),
    weight: optionalKey(
      'en befolkning ur populations.csv, answers, calls, sum eller tomt',
      weights
    ),
    base: optionalKey('en befolkning ur populations.csv, eller tomt', population),
    break_before: optionalText.refine((cell) => cell === null || /^\d{4}$/.test(cell), {
      error: 'ett årtal, eller tomt'
    }),
    higher_phrase: optionalText,
    lower_phrase: optionalText,
    definition: optionalText,
    note: optionalText,
    least_answers: orEmpty(wholeNumber(2, 1000)),
    least_count: orEmpty(wholeNumber(2, 1000)),
    // The column came later than the others.
    synonyms: laterText.transform((cell) => (cell && wordsOf(cell).join(',')) || null)
  })
}

const wordsOf = (cell: string) =>
  cell
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean)

function optionalKey(expected: string, keys: ReadonlySet<string>) {
  const params = { register: 'populations.csv' }
  return optionalText.refine((cell) => cell === null || keys.has(cell), { error: expected, params })
}

/** Reads the register of indicators, in the register's own order; each has its source's protection, or a stricter one. */
export async function readIndicators(path: string, context: Context, problems: Problems) {
  const rows = await readTable(path, indicatorSchema(context), problems)
  checkUnique(rows, 'id', (row) => row.id, problems)
  for (const row of rows) {
    checkSourceKey(row, context.known, problems)
    checkStricter(row, context.sources, problems)
  }
  return rows.map(({ file: _file, line: _line, per, ...indicator }, sort): RegisteredIndicator => {
    const source = context.sources.find(({ id }) => id === indicator.source)
    return {
      ...indicator,
      per: per ?? defaultPer[indicator.measure],
      least_answers: indicator.least_answers ?? source?.least_answers ?? null,
      least_count: indicator.least_count ?? source?.least_count ?? null,
      rounding: source?.rounding ?? null,
      sort
    }
  })
}

const defaultPer = { percent: 100, rate: 1000, mean: 1, count: 1 } as const

type Row = Placed<z.output<ReturnType<typeof indicatorSchema>>>

function checkSourceKey(row: Row, known: readonly KnownSource[], problems: Problems): void {
  const key = known.find(({ id }) => id === row.source)?.indicatorKey
  if (!key || key.pattern.test(row.source_key ?? '')) return
  const { file, line } = row
  const got = row.source_key ?? ''
  problems.add({ file, line, column: 'source_key', expected: key.expected, got })
}

/** An indicator may be protected better than its source asks for, never worse. */
function checkStricter(row: Row, sources: RegisteredSource[], problems: Problems): void {
  const source = sources.find(({ id }) => id === row.source)
  for (const column of ['least_answers', 'least_count'] as const) {
    const [own, least] = [row[column], source?.[column] ?? null]
    if (own === null || (least !== null && own >= least) || (least === null && source?.rounding))
      continue
    const { file, line } = row
    const expected =
      least === null ? 'en tom cell: källan är redan skyddad' : `minst källans ${least}, eller tomt`
    problems.add({ file, line, column, expected, got: String(own) })
  }
}
