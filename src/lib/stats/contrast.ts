import type { Grade, Sex } from '../schema/observation.ts'
import type { JoinedVerdict } from '../schema/verdict.ts'
import { compare, type Counts } from './comparison.ts'
import { judged, untested, type Judgement } from './judgement.ts'

/** One sex of one school year in one place. */
export interface SexCounts extends Counts, Partial<JoinedVerdict> {
  area: string
  grade: Grade
  sex: Sex
}

/** Girls beside boys of one school year in one place. The verdict is the girls': higher or lower than the boys. */
export interface Contrast<Row extends SexCounts> extends Judgement {
  all: Row | null
  girls: Row
  boys: Row
}

/**
 * Girls against boys wherever rows hold both, in the order of the rows, with the verdict that is on the girls' row, or by
 * the counts that they are tested with.
 */
export function contrasts<Row extends SexCounts>(
  measure: string,
  rows: Row[],
  tested: (row: Row) => Counts = (row) => row
): Contrast<Row>[] {
  const pairs = sexPairs(rows)
  const items = pairs.map((pair) => ({ ...pair, measure, published: pair.girls }))
  const judgements = judged(items, ({ girls, boys }) =>
    compare(measure, tested(girls), tested(boys))
  )
  return pairs.map((pair, i) => ({ ...pair, ...(judgements[i] ?? untested) }))
}

/** The rows of girls, each with those of the boys and of all in the same place and school year. */
export function sexPairs<Row extends Pick<SexCounts, 'area' | 'grade' | 'sex'>>(
  rows: readonly Row[]
): { all: Row | null; girls: Row; boys: Row }[] {
  return rows.flatMap((girls) => {
    if (girls.sex !== 'flickor') return []
    const beside = rows.filter(({ area, grade }) => area === girls.area && grade === girls.grade)
    const boys = beside.find(({ sex }) => sex === 'pojkar')
    const all = beside.find(({ sex }) => sex === 'alla') ?? null
    return boys ? [{ all, girls, boys }] : []
  })
}
