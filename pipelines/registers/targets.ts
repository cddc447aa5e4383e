import { z } from 'zod'
import type { Decision } from '../../src/lib/schema/registers/decision.ts'
import type { Target } from '../../src/lib/schema/registers/target.ts'
import { keyIn, laterText, laterYes, swedishNumber, text } from '../read/cells.ts'
import type { KnownNames } from '../../src/lib/wording/known-names.ts'
import { isThere } from '../read/is-there.ts'
import type { Problems } from '../read/problems.ts'
import { publicText } from '../read/public-text.ts'
import { checkUnique, readTable, type Placed } from '../read/table.ts'
import { placeCode, type RegisteredArea } from './areas.ts'
import type { RegisteredIndicator } from './indicators.ts'
import type { RegisteredSource } from './sources.ts'

/** Lies beside the registers where somebody has decided what an indicator is to be. */
export const targetsFile = 'targets.csv'

interface Context {
  areas: readonly RegisteredArea[]
  sources: readonly RegisteredSource[]
  indicators: readonly RegisteredIndicator[]
  decisions: readonly Decision[]
  /** What looks like names and is none. */
  knownNames?: KnownNames
}

function targetSchema({ areas, indicators, decisions, knownNames }: Context) {
  const decided = new Set(decisions.map(({ id }) => id))
  return z.object({
    indicator: keyIn(
      'en indikator ur indicators.csv',
      new Set(indicators.map(({ id }) => id)),
      'indicators.csv'
    ),
    area: placeCode(areas, 'koden för en plats ur areas.csv'),
    year: z.string().regex(/^(19|20)\d{2}$/, { error: 'ett årtal' }),
    value: swedishNumber,
    decided_by: text,
    decision: z
      .string()
      .refine((cell) => cell === '' || decided.has(cell), {
        error: 'ett beslut ur decisions.csv, eller tomt',
        params: { register: 'decisions.csv' }
      })
      .transform((cell) => cell || null),
    goal: publicText(laterText, knownNames),
    source: publicText(laterText, knownNames),
    example: laterYes
  })
}

/** Reads the register of targets; none where there is no such file. */
export async function readTargets(
  path: string,
  context: Context,
  problems: Problems
): Promise<Target[]> {
  if (!(await isThere(path))) return []
  const rows = await readTable(path, targetSchema(context), problems)
  checkUnique(rows, 'year', ({ indicator, area, year }) => `${indicator} ${area} ${year}`, problems)
  for (const row of rows) {
    checkValue(row, context, problems)
    checkExample(row, context, problems)
  }
  return rows.map(({ file: _file, line: _line, ...target }) => target)
}

/** A target is something that the indicator can be. */
function checkValue(row: Placed<Target>, { indicators }: Context, problems: Problems): void {
  const measure = indicators.find(({ id }) => id === row.indicator)?.measure
  const { file, line, value } = row
  const report = (expected: string) =>
    problems.add({ file, line, column: 'value', expected, got: String(value).replace('.', ',') })
  if (measure === 'percent' && (value < 0 || value > 100)) report('en andel från 0 till 100')
  else if (value < 0) report('ett tal som inte är under 0')
  else if (measure === 'count' && !Number.isInteger(value)) report('ett heltal')
}

/** A made-up target is never drawn among official figures, where it would be taken for somebody's. */
function checkExample(row: Placed<Target>, context: Context, problems: Problems): void {
  const source = context.indicators.find(({ id }) => id === row.indicator)?.source
  const isOfficial = context.sources.some(({ id, kind }) => id === source && kind === 'official')
  if (!row.example || !isOfficial) return
  const expected = 'tomt där indikatorns siffror är officiella'
  problems.add({ file: row.file, line: row.line, column: 'example', expected, got: 'ja' })
}
