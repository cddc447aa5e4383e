import { describe, expect, it } from 'vitest'
import { kommunEffects } from '../../../pipelines/example/model.ts'
import { generateSurvey } from '../../../pipelines/example/survey.ts'
import { truths } from '../../../pipelines/example/truth.ts'
import { groupRows, readRows, type Row } from './delivery.ts'
import { meanCohort, schoolRows } from './school-rows.ts'

const files = generateSurvey()
const codebook = readRows(files, 'kodbok.csv')
const pupils = schoolRows(files)
const sexes = ['flicka', 'pojke'] as const

/** How much more than independent answers the pupils of these rows vary from what lasts: the luck of their cohorts. */
function designEffect({ indikator = '' }: Row, rows: readonly Row[]): number {
  return 1 + (meanCohort(rows) - 1) * truths[indikator]!.correlation.cohort
}

/** Answers that count and answers in all: blanks and Vet ej are no answers. */
interface Count {
  counted: number
  n: number
}

function count(question: Row, rows: readonly Row[]): Count {
  const silent = ['', question['ej_svar']]
  const answers = rows.map((row) => row[question['fraga'] ?? '']).filter((a) => !silent.includes(a))
  const counted = answers.filter((answer) => question['raknas']?.split(',').includes(answer ?? ''))
  return { counted: counted.length, n: answers.length }
}

const percent = ({ counted, n }: Count) => (100 * counted) / n

function questionOf(indicator: string): Row {
  return codebook.find(({ indikator }) => indikator === indicator) ?? {}
}

describe('the public facts', () => {
  it.each([
    ['flicka', '2014', 77],
    ['flicka', '2023', 58],
    ['pojke', '2014', 89],
    ['pojke', '2023', 80]
  ])('%s %s: %s per cent feel well, give or take one', (kon, ar, share) => {
    const rows = pupils.filter((row) => row['ar'] === ar && row['kon'] === kon)
    expect(Math.abs(percent(count(questionOf('mar-bra'), rows)) - share)).toBeLessThan(1)
  })

  it.each(sexes)('fall from survey to survey: %s', (kon) => {
    const byYear = groupRows(
      pupils.filter((row) => row['kon'] === kon),
      ({ ar = '' }) => ar
    )
    const shares = [...byYear.values()].map((rows) => percent(count(questionOf('mar-bra'), rows)))
    expect(shares).toEqual(shares.toSorted((a, b) => b - a))
  })
})

describe('the truth can be found again', () => {
  it.each(codebook)('$indikator: level, gap between the sexes and trend', (question) => {
    const truth = truths[question['indikator'] ?? '']!
    for (const [i, ar] of question['ar']!.split(',').entries()) {
      for (const kon of sexes) {
        const rows = pupils.filter((row) => row['ar'] === ar && row['kon'] === kon)
        expect(percent(count(question, rows))).toBeCloseTo(truth[kon][i]!, 1)
      }
    }
  })

  it.each(codebook)('$indikator: differences between school years', (question) => {
    const asked = question['arskurser']!.split(',')
    const truth = truths[question['indikator'] ?? '']!.schoolYear
    for (const later of asked.slice(1)) {
      const { difference, error } = logOddsBetween(question, asked[0]!, later)
      const expected = truth[later as '9' | 'gy2']
      const both = pupils.filter(({ arskurs }) => arskurs === asked[0] || arskurs === later)
      const spread = error * Math.sqrt(designEffect(question, both))
      // 48 differences: one beyond four standard errors would be a wonder.
      expect(Math.abs(difference - expected) / spread).toBeLessThan(4)
    }
  })

  it('differences between kommuner', () => {
    const found = codebook.flatMap(kommunDeviations)
    const sum = (value: (item: (typeof found)[number]) => number) =>
      found.reduce((total, item) => total + value(item), 0)
    const told = sum(({ weight, truth, design }) => (weight * truth ** 2) / design)
    const slope = sum(({ excess, truth, design }) => (excess * truth) / design) / told
    const error = 1 / Math.sqrt(told)
    expect(found).toHaveLength(25 * 12)
    expect(error).toBeLessThan(0.1)
    expect(Math.abs(slope - 1)).toBeLessThan(3 * error)
    // What is left is sampling error and the luck of cohorts, and no less of it than there should be.
    const leftOver = sum(({ excess, truth, weight, design }) => {
      return (excess - weight * truth) ** 2 / (weight * design)
    })
    expect(leftOver / found.length).toBeGreaterThan(0.7)
    expect(leftOver / found.length).toBeLessThan(1.2)
  })

  it('kommuner with better living conditions feel better', () => {
    const effects = kommunDeviations(questionOf('mar-bra'))
    const between = (codes: string[]) => {
      const some = effects.filter(({ kommun }) => codes.includes(kommun))
      const excess = some.reduce((sum, item) => sum + item.excess, 0)
      return excess / some.reduce((sum, item) => sum + item.weight, 0)
    }
    expect(between(['1863', '1864', '1884', '1885'])).toBeLessThan(-0.05)
    expect(between(['1814', '1880'])).toBeGreaterThan(0.02)
    const found = effects.map(({ excess, weight, truth }) => [excess / weight, truth] as const)
    expect(correlation(found)).toBeGreaterThan(0.7)
  })
})

/** Log-odds of a school year beside another, and its standard error if pupils were independent: Woolf's mean over the groups. */
function logOddsBetween(question: Row, earlier: string, later: string) {
  let [weighted, weights] = [0, 0]
  for (const rows of groupRows(pupils, ({ ar, kon }) => `${ar} ${kon}`).values()) {
    const [a, b] = [earlier, later].map((arskurs) => {
      return count(
        question,
        rows.filter((row) => row['arskurs'] === arskurs)
      )
    }) as [Count, Count]
    const cells = [a.counted, a.n - a.counted, b.counted, b.n - b.counted]
    if (cells.some((cell) => cell < 5)) continue
    const logs = cells.map(Math.log) as [number, number, number, number]
    const weight = 1 / cells.reduce((sum, cell) => sum + 1 / cell, 0)
    weighted += weight * (logs[2] - logs[3] - logs[0] + logs[1])
    weights += weight
  }
  return { difference: weighted / weights, error: 1 / Math.sqrt(weights) }
}

/**
 * By kommun: counted answers beyond what the county's share in each year, sex and school year would
 * give, their variance if pupils were independent (weight), how many times that it is (design), and the
 * true log-odds beside the county. Excess / weight estimates the log-odds in one step.
 */
function kommunDeviations(question: Row) {
  const found = new Map<string, { excess: number; weight: number }>()
  const strata = groupRows(pupils, ({ ar, kon, arskurs }) => `${ar} ${kon} ${arskurs}`)
  for (const stratum of strata.values()) {
    const all = count(question, stratum)
    if (all.n === 0) continue
    const p = all.counted / all.n
    for (const [kommun, rows] of groupRows(stratum, ({ hemkommun = '' }) => hemkommun)) {
      const { counted, n } = count(question, rows)
      const { excess, weight } = found.get(kommun) ?? { excess: 0, weight: 0 }
      found.set(kommun, { excess: excess + counted - n * p, weight: weight + n * p * (1 - p) })
    }
  }
  const effects = kommunEffects[question['indikator'] ?? '']!
  const byHome = groupRows(pupils, ({ hemkommun = '' }) => hemkommun)
  const kommuner = [...found].map(([kommun, item]) => ({
    kommun,
    ...item,
    design: designEffect(question, byHome.get(kommun)!),
    truth: effects[kommun]!
  }))
  const total = kommuner.reduce((sum, { weight }) => sum + weight, 0)
  const mean = kommuner.reduce((sum, { weight, truth }) => sum + weight * truth, 0) / total
  return kommuner.map((item) => ({ ...item, truth: item.truth - mean }))
}

function correlation(pairs: readonly (readonly [number, number])[]): number {
  const mean = (side: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[side], 0) / pairs.length
  const [x, y] = [mean(0), mean(1)]
  const product = (a: 0 | 1, b: 0 | 1) =>
    pairs.reduce((sum, pair) => sum + (pair[a] - [x, y][a]!) * (pair[b] - [x, y][b]!), 0)
  return product(0, 1) / Math.sqrt(product(0, 0) * product(1, 1))
}
