import { requirePositive } from '../domain.ts'
import { scatter, type Lasting, type ScatterPoint } from './scatter.ts'
import { shrink, type Estimate } from './shrink.ts'

/*
 * Pupils of one school and year share more than chance of single pupils would have it: a good class, a bad autumn. Such
 * luck of a cohort is gone by the next survey, while the schools of a place last and are part of what the place is. So it
 * shows in how a place's shares scatter around its own level and trend, and a share varies by p(1 − p)/n · φ with φ = 1 +
 * (m − 1)ρ, where m is the size of its cohorts and ρ the correlation between two answers of one (Kish 1965, Survey
 * Sampling, § 5.4).
 */

/** A place, or a school year of a school, in one survey. */
export interface CohortShare extends ScatterPoint {
  /** Answers in the cohort of an answer, on average over answers: Σm²/Σm over the place's cohorts; all of a school's. */
  cohort: number
}

/** The correlation ρ between two answers of one cohort, and its standard error. */
export interface CohortCorrelation {
  correlation: number
  error: number
}

/**
 * No published correlation within schools of such questions is larger, and those hold what lasts of schools too
 * (Shackleton et al. 2016, Prevention Science 17, 833–843: 21 countries of ESPAD).
 */
const LARGEST = 0.2

/** What one question's scatter says of the correlation: Pearson's χ² is expected to be df + ρ · `growth`. */
interface CohortScatter {
  chiSquare: number
  df: number
  /** Σ(1 − h)(m − 1) and Σ(1 − h)(m − 1)². */
  growth: number
  growthSquared: number
}

function cohortScatter(shares: readonly CohortShare[], lasting: Lasting): CohortScatter | null {
  for (const { cohort } of shares) requirePositive('cohort', cohort)
  const found = scatter(shares, (share) => share * (1 - share), lasting)
  if (!found) return null
  const grown = (power: 1 | 2) => {
    return found.free.reduce((sum, { point, part }) => sum + part * (point.cohort - 1) ** power, 0)
  }
  const [growth, growthSquared] = [grown(1), grown(2)]
  // Cohorts of one pupil each have nothing to share.
  return growth > 0 ? { chiSquare: found.chiSquare, df: found.df, growth, growthSquared } : null
}

/**
 * The correlation of each of some questions that are asked together, in their order, from the shares of all places in all
 * surveys of one series. Each is drawn towards what they have in common, since a county has few places: many small tables
 * say more together than each alone. Between 0 and .2. A question that was asked too few times, or scatters nowhere, has
 * none of its own; `common` is what the others have in common, null without others. Where the shares are of schools their
 * level alone is what lasts: analysis of variance of school and survey (Searle, Casella & McCulloch 1992, Variance
 * Components, ch. 5), two surveys being enough.
 */
export function cohortCorrelations(
  questions: readonly (readonly CohortShare[])[],
  lasting: Lasting = 'trend'
): {
  own: (CohortCorrelation | null)[]
  common: CohortCorrelation | null
} {
  const scatters = questions.map((shares) => cohortScatter(shares, lasting))
  const known = scatters.filter((one) => one !== null)
  const total = (key: keyof CohortScatter) => known.reduce((sum, one) => sum + one[key], 0)
  const pooled = Math.max(0, (total('chiSquare') - total('df')) / total('growth'))
  const shrunken = shrink(
    known.map(({ chiSquare, df, growth, growthSquared }) => {
      // Var χ² = 2Σ(1 − h)φ², at the correlation of all questions: a question's own would make those that scatter little
      // look sure.
      const spread = df + 2 * pooled * growth + pooled ** 2 * growthSquared
      return { value: (chiSquare - df) / growth, variance: (2 * spread) / growth ** 2 }
    })
  )
  const byScatter = new Map(known.map((one, i) => [one, shrunken.each[i]!]))
  return {
    own: scatters.map((one) => one && correlationOf(byScatter.get(one)!)),
    common: known.length > 0 ? correlationOf(shrunken.common) : null
  }
}

function correlationOf({ value, variance }: Estimate): CohortCorrelation {
  return { correlation: Math.min(LARGEST, Math.max(0, value)), error: Math.sqrt(variance) }
}
