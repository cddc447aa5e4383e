import type { Grade, Sex } from '../schema/observation.ts'
import { compare, verdicts, type Comparison, type Counts, type Verdict } from './comparison.ts'

/** One sex of one school year in one place. */
export interface SexCounts extends Counts {
  area: string
  grade: Grade
  sex: Sex
}

/** Girls beside boys of one school year in one place. The verdict is the girls': higher or lower than the boys. */
export interface Contrast<Row extends SexCounts> {
  all: Row | null
  girls: Row
  boys: Row
  comparison: Comparison | null
  verdict: Verdict
}

/**
 * Girls against boys wherever rows hold both, in the order of the rows, by the counts that they are tested with. All of them are shown together, so the false
 * discovery rate is held over all of them.
 */
export function contrasts<Row extends SexCounts>(
  measure: string,
  rows: Row[],
  tested: (row: Row) => Counts = (row) => row
): Contrast<Row>[] {
  const pairs = rows.flatMap((girls) => {
    if (girls.sex !== 'flickor') return []
    const beside = rows.filter(({ area, grade }) => area === girls.area && grade === girls.grade)
    const boys = beside.find(({ sex }) => sex === 'pojkar')
    if (!boys) return []
    const all = beside.find(({ sex }) => sex === 'alla') ?? null
    return [{ all, girls, boys, comparison: compare(measure, tested(girls), tested(boys)) }]
  })
  const found = verdicts(pairs.map(({ comparison }) => comparison))
  return pairs.map((pair, i) => ({ ...pair, verdict: found[i] ?? 'untested' }))
}
