import type { ExampleFile } from '../../../pipelines/example/csv-file.ts'
import { Random } from '../../../pipelines/example/random.ts'
import { drawSample } from '../../../pipelines/example/sample.ts'
import { SEED } from '../../../pipelines/example/survey.ts'
import { readRows, type Row } from './delivery.ts'

/**
 * The rows of svar.csv with what is not delivered of them: `skola`, the number of each pupil's school, and `kohort`, the
 * pupils of one school, school year and survey. The sample is drawn again; its pupils stand in the order of the rows.
 */
export function schoolRows(files: readonly ExampleFile[]): Row[] {
  const { pupils } = drawSample(new Random(SEED))
  return readRows(files, 'svar.csv').map((row, i) => {
    const { year, home, school, schoolYear, sex } = pupils[i]!
    const drawn = [String(year), home, school.kommun, schoolYear, sex]
    const delivered = ['ar', 'hemkommun', 'skolkommun', 'arskurs', 'kon'].map((name) => row[name])
    if (drawn.join() !== delivered.join()) throw new Error(`another pupil in row ${i + 2}`)
    const skola = String(school.number)
    return { ...row, skola, kohort: [skola, year, schoolYear].join(' ') }
  })
}

/** Answers in the cohort of an answer, on average over answers: Σm²/Σm. */
export function meanCohort(rows: readonly Row[]): number {
  const sizes = new Map<string, number>()
  for (const { kohort = '' } of rows) sizes.set(kohort, (sizes.get(kohort) ?? 0) + 1)
  return [...sizes.values()].reduce((sum, size) => sum + size ** 2, 0) / rows.length
}
