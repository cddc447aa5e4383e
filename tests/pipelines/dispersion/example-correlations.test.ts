import { beforeAll, describe, expect, it } from 'vitest'
import { generateSurvey } from '../../../pipelines/example/survey.ts'
import { truths } from '../../../pipelines/example/truth.ts'
import type { Dispersion } from '../../../src/lib/schema/dispersion.ts'
import { cohortSize } from '../../../src/lib/stats/chance/design.ts'
import { groupRows, type Row } from '../example/delivery.ts'
import { meanCohort, schoolRows } from '../example/school-rows.ts'
import { PublishedTables } from '../published-tables.ts'

/* The correlations that the ETL published last, of the example data, against those that these are drawn with. */

const sexes: Record<string, string> = { flickor: 'flicka', pojkar: 'pojke' }
const pupils = schoolRows(generateSurvey())
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

let published: Dispersion[]
beforeAll(async () => {
  const tables = await PublishedTables.open('static/data')
  const all = await tables.query<Dispersion>(
    'SELECT * FROM read_parquet(FILE(dispersions.parquet))'
  )
  tables.close()
  published = all.filter(({ indicator }) => indicator in truths)
})

const formOf = ({ sex, grade }: Dispersion) => `${sex} ${grade}`

/**
 * What is expected of a form's correlations, on average: the product takes cohorts to be as large as `cohorts` says, and so
 * finds more than was drawn where they are larger and less where they are smaller.
 */
function expectedOf({ sex, grade, cohorts }: Dispersion, drawn: number): number {
  const own = pupils.filter(({ kon = '', arskurs }) => {
    return (grade === 'alla' || arskurs === grade) && (sex === 'alla' || kon === sexes[sex])
  })
  const places = [...groupRows(own, ({ hemkommun, ar }: Row) => `${hemkommun} ${ar}`).values()]
  const assumed = cohorts.split(',').map(Number)
  const others = mean(places.map((rows) => meanCohort(rows) - 1))
  return (drawn * others) / mean(places.map((rows) => cohortSize(rows.length, assumed) - 1))
}

describe('the published correlations', () => {
  it('are all estimated: every question of the example has been asked three times', () => {
    expect(published.length).toBeGreaterThan(280)
    for (const { basis } of published) expect(basis).toBe('surveys')
  })

  it('are in every form what cohorts were drawn to share, and no lasting part of it', () => {
    const names = [...new Set(published.map(formOf))]
    const forms = names.map((name) => published.filter((one) => formOf(one) === name))
    expect(forms).toHaveLength(12)
    const ratios = forms.map((form) => {
      const drawn = mean(form.map(({ indicator }) => truths[indicator]!.correlation.cohort))
      return mean(form.map(({ correlation }) => correlation)) / expectedOf(form[0]!, drawn)
    })
    for (const [i, name] of names.entries()) {
      // Upper secondary schools have pupils of several kommuner, and what those share is no scatter between them.
      expect(ratios[i], name).toBeGreaterThan(name.endsWith('gy2') ? 0.3 : 0.6)
      expect(ratios[i], name).toBeLessThan(1.6)
    }
    expect(mean(ratios)).toBeGreaterThan(0.7)
    expect(mean(ratios)).toBeLessThan(1.2)
  })
})
