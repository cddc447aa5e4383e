import { groupRows, type Row } from './delivery.ts'

/** A school year of one school in one survey: how far its answers lie from what the county's would give. */
interface Cohort {
  n: number
  excess: number
  /** What `excess` would vary by if pupils were independent. */
  variance: number
}

/**
 * Correlations between answers of one school by moments: products of deviations between two pupils of one cohort hold both
 * parts, those between two cohorts of one school and school year only what lasts. Deviations are from the share of the
 * kommun where the school lies, with the county's differences between surveys and sexes: a school beside its kommun.
 */
export function cohortMoments(question: Row, rows: readonly Row[]) {
  let [within, pairs, between, crossed] = [0, 0, 0, 0]
  for (const cohorts of schoolsOf(question, rows)) {
    for (const [i, one] of cohorts.entries()) {
      within += one.excess ** 2 - one.variance
      pairs += one.variance * (one.n - 1)
      for (const other of cohorts.slice(i + 1)) {
        between += one.excess * other.excess
        crossed += Math.sqrt(one.variance * one.n * other.variance * other.n)
      }
    }
  }
  const lasting = between / crossed
  return { cohort: within / pairs - lasting, lasting }
}

/** Of each school and school year its cohorts; only where a kommun has so many schools that they can differ in it. */
function schoolsOf(question: Row, rows: readonly Row[]): Cohort[][] {
  const { fraga = '', raknas = '', ej_svar } = question
  const counted = new Set(raknas.split(','))
  const answered = rows.filter((row) => row[fraga] !== '' && row[fraga] !== ej_svar)
  const inOrebro = answered.filter(({ skolkommun }) => skolkommun === '1880')
  const share = (own: readonly Row[]) =>
    own.filter((r) => counted.has(r[fraga]!)).length / own.length
  const strata = groupRows(inOrebro, ({ ar, arskurs, kon }) => `${ar} ${arskurs} ${kon}`)
  const expected = new Map([...strata].map(([key, own]) => [key, share(own)]))
  const schools = groupRows(inOrebro, ({ skola, arskurs }) => `${skola} ${arskurs}`)
  return [...schools.values()].map((school) =>
    [...groupRows(school, ({ ar = '' }) => ar).values()].map((own) => {
      const shares = own.map(({ ar, arskurs, kon }) => expected.get(`${ar} ${arskurs} ${kon}`)!)
      const events = own.filter((row) => counted.has(row[fraga]!)).length
      return {
        n: own.length,
        excess: events - shares.reduce((sum, p) => sum + p, 0),
        variance: shares.reduce((sum, p) => sum + p * (1 - p), 0)
      }
    })
  )
}
