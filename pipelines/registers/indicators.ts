import { z } from 'zod'
import { directions, measures, type Indicator } from '../../src/lib/schema/indicator.ts'
import type { Population } from '../../src/lib/schema/population.ts'
import type { Source } from '../../src/lib/schema/source.ts'
import type { Theme } from '../../src/lib/schema/theme.ts'
import { keyIn, oneOf, optionalText, orEmpty, slug, text, wholeNumber } from '../cells.ts'
import type { Problems } from '../problems.ts'
import { checkUnique, readTable, type Placed } from '../table.ts'

/** An indicator of the register, before its values are known. */
export type RegisteredIndicator = Omit<Indicator, 'retrieved' | 'earliest' | 'latest'>

// Weights that are the source's own denominators or a plain sum, beside the populations.
const ownWeights = ['answers', 'calls', 'sum']

interface Context {
  themes: Theme[]
  sources: Source[]
  populations: Population[]
}

function indicatorSchema({ themes, sources, populations }: Context) {
  const population = new Set(populations.map(({ id }) => id))
  const weights = new Set([...ownWeights, ...population])
  const themeIds = themes.filter(({ group }) => group === 'indikator').map(({ id }) => id)
  return z.object({
    id: slug,
    title: text,
    theme: keyIn('ett indikatortema ur themes.csv', new Set(themeIds)),
    source: keyIn('en källa ur sources.csv', new Set(sources.map(({ id }) => id))),
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
    note: optionalText
  })
}

function optionalKey(expected: string, keys: ReadonlySet<string>) {
  return optionalText.refine((cell) => cell === null || keys.has(cell), { error: expected })
}

/** Reads the register of indicators, in the register's own order. */
export async function readIndicators(path: string, context: Context, problems: Problems) {
  const rows = await readTable(path, indicatorSchema(context), problems)
  checkUnique(rows, 'id', (row) => row.id, problems)
  for (const row of rows) checkKoladaKey(row, problems)
  return rows.map(({ file: _file, line: _line, per, ...indicator }, sort): RegisteredIndicator => {
    return { ...indicator, per: per ?? defaultPer[indicator.measure], sort }
  })
}

const defaultPer = { percent: 100, rate: 1000, mean: 1, count: 1 } as const

function checkKoladaKey(
  row: Placed<{ source: string; source_key: string | null }>,
  problems: Problems
): void {
  if (row.source !== 'kolada' || /^[A-Z]\d{5}$/.test(row.source_key ?? '')) return
  problems.add({
    file: row.file,
    line: row.line,
    column: 'source_key',
    expected: 'en Kolada-nyckel som N33817',
    got: row.source_key ?? ''
  })
}
