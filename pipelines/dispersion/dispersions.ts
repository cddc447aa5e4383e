import type { Dispersion } from '../../src/lib/schema/dispersion.ts'
import { effectIn } from '../../src/lib/schema/design-effect.ts'
import type { Grade, Observation, Sex } from '../../src/lib/schema/observation.ts'
import { isYear } from '../../src/lib/schema/period.ts'
import { cohortCorrelations, type CohortCorrelation } from '../../src/lib/stats/chance/cohort.ts'
import { cohortSize } from '../../src/lib/stats/chance/design.ts'
import { overdispersion } from '../../src/lib/stats/chance/overdispersion.ts'
import { scatterTimes, type ScatterPoint } from '../../src/lib/stats/chance/scatter.ts'
import type { RegisteredIndicator } from '../registers/indicators.ts'
import { breakBefore } from '../sources/breaks.ts'
import type { Release } from '../sources/release.ts'
import type { SourceFiles } from '../sources/source-files.ts'
import { schoolShares, usualSize, type SchoolShare } from './school-shares.ts'

/**
 * Answers of a cohort at most, where no schools are told: about what the pupils of a school year in one school come to
 * when seven of ten answer. What is assumed matters little: the correlation is estimated with the same sizes.
 */
const usualCohort: Readonly<Record<Exclude<Grade, 'alla'>, number>> = { '7': 60, '9': 60, gy2: 120 }

/** An indicator with its rows of one sex and school year. */
interface Series {
  indicator: RegisteredIndicator
  sex: Sex
  grade: Grade
  /** The school years that its rows tell apart. */
  asked: Grade[]
  /** How many comparable times the indicator has, whatever is hidden of this sex and school year. */
  times: number
  points: ScatterPoint[]
  /** The cohorts of schools in its comparable surveys; none where rows do not tell of schools. */
  schools: SchoolShare[]
}

/**
 * How the values of every indicator vary by chance: of a survey by what cohorts share, its questions together, one sex and
 * school year at a time; of other shares and rates by how kommuner scatter from year to year. From what is about to be
 * published and nothing else, but for schools, where the rows tell of them.
 */
export function dispersions(read: SourceFiles, release: Release): Dispersion[] {
  return read.registers.sources.flatMap((source) => {
    const own = read.registers.indicators.filter((indicator) => indicator.source === source.id)
    const series = own.flatMap((indicator) => seriesOf(indicator, read, release))
    const assumed = source.cohort_correlation
    const asked = series.filter(isSurvey)
    return [
      ...formsOf(asked).flatMap((form) => ofSurvey(form, assumed)),
      ...series.filter((one) => !isSurvey(one)).map(ofYears)
    ]
  })
}

const isSurvey = ({ indicator }: Series) =>
  indicator.weight === 'answers' && indicator.measure === 'percent'

/** The questions of each sex and school year: they are estimated together. */
function formsOf(series: Series[]): Series[][] {
  const forms = [...new Set(series.map(formOf))]
  return forms.map((form) => series.filter((one) => formOf(one) === form))
}

const formOf = ({ sex, grade }: Pick<Observation, 'sex' | 'grade'>) => `${sex} ${grade}`

function seriesOf(indicator: RegisteredIndicator, read: SourceFiles, release: Release): Series[] {
  if (indicator.measure !== 'percent' && indicator.measure !== 'rate') return []
  const rows = release.observations.get(indicator.id) ?? []
  const counted = rows.filter(({ numerator, denominator, status }) => {
    return numerator !== null && denominator && status !== 'doubtful'
  })
  const asked = [...new Set(counted.map(({ grade }) => grade))].filter((grade) => grade !== 'alla')
  const comparable = counted.filter(isComparable(indicator, read, release))
  const times = new Set(comparable.map(({ period }) => period)).size
  const forms = [...new Set(counted.map(formOf))]
  const broken = breakBefore(indicator, read) ?? ''
  const told = read.readings.get(indicator.source)?.cohorts?.(indicator) ?? []
  const cohorts = told.filter(({ period }) => period >= broken)
  return forms.map((form) => {
    const [sex, grade] = form.split(' ') as [Sex, Grade]
    const own = comparable.filter((row) => row.sex === sex && row.grade === grade)
    const schools = schoolShares(cohorts, { sex, grade })
    const effects = release.effects.filter(({ source }) => source === indicator.source)
    const points = own.map(({ area, period, numerator, denominator }) => {
      const weighting = effectIn(effects, period)
      const [events, n] = [numerator! / weighting, denominator! / weighting]
      return { place: area, time: Number(period), events, n }
    })
    return { indicator, sex, grade, asked, times, points, schools }
  })
}

/** Whole years of kommuner after the last break of the series. */
function isComparable(indicator: RegisteredIndicator, read: SourceFiles, release: Release) {
  const kommuner = new Set(
    read.registers.areas.filter(({ type }) => type === 'kommun').map(({ code }) => code)
  )
  const broken = breakBefore(indicator, read) ?? ''
  const through = release.through.get(indicator.source) ?? null
  return ({ area, period }: Observation) => {
    const isOver = isYear(period) && !through?.startsWith(period)
    return kommuner.has(area) && isOver && period >= broken
  }
}

function ofSurvey(group: Series[], assumed: number): Dispersion[] {
  const bySchools = correlationsOfSchools(group)
  const correlations = bySchools ?? correlationsOfPlaces(group)
  return group.map((series, i) => {
    const own = correlations[i]
    const times = new Set(series.schools.map(({ time }) => time)).size
    const known = bySchools
      ? ({ basis: 'schools', periods: times } as const)
      : ({ basis: 'surveys', periods: series.times } as const)
    return {
      ...keyOf(series),
      effect: 1,
      effect_error: 0,
      correlation: own?.correlation ?? assumed,
      correlation_error: own?.error ?? 0,
      cohorts: cohortsOf(series).join(),
      ...(own ? known : { basis: 'assumed', periods: 0 })
    }
  })
}

/** Null where no question has been asked of the same schools twice. */
function correlationsOfSchools(group: Series[]): CohortCorrelation[] | null {
  const questions = group.map(({ schools }) => schools)
  const { own: each, common } = cohortCorrelations(questions, 'level')
  if (!common) return null
  // What other questions tell of the same schools is better than what is assumed. Not from what is published, so no
  // closer than it has to be: one pupil more or less hardly ever changes a thousandth.
  return each.map((own) => {
    const { correlation, error } = own ?? common
    return { correlation: upwards(correlation), error: upwards(error) }
  })
}

function correlationsOfPlaces(group: Series[]): (CohortCorrelation | null)[] {
  const questions = group.map((series) => {
    const cohorts = cohortsOf(series)
    return series.points.map((point) => ({ ...point, cohort: cohortSize(point.n, cohorts) }))
  })
  const { own: each, common } = cohortCorrelations(questions)
  return group.map((series, i) => {
    // Much of a small group is hidden: what other questions tell of it is better than what is assumed.
    const own = each[i] ?? (series.times < scatterTimes.trend ? null : common)
    return own && { correlation: rounded(own.correlation), error: rounded(own.error) }
  })
}

function upwards(estimate: number): number {
  return Math.ceil(estimate * 1000) / 1000
}

/** The most answers of a cohort in each school year of a series: of the schools, where they are told; else of one sex half as many. */
function cohortsOf({ sex, grade, asked, schools }: Series): number[] {
  const grades =
    grade !== 'alla' ? [grade] : asked.length > 0 ? asked : (['7', '9', 'gy2'] as const)
  return grades.flatMap((one) => {
    if (one === 'alla') return []
    const own = schools.filter((cohort) => cohort.grade === one)
    return own.length > 0 ? usualSize(own) : usualCohort[one] / (sex === 'alla' ? 1 : 2)
  })
}

function ofYears(series: Series): Dispersion {
  const isRate = series.indicator.measure === 'rate'
  const own = overdispersion(
    series.points,
    isRate ? (share) => share : (share) => share * (1 - share)
  )
  return {
    ...keyOf(series),
    effect: own ? rounded(own.effect) : 1,
    effect_error: own ? rounded(own.error) : 0,
    correlation: 0,
    correlation_error: 0,
    cohorts: '',
    basis: own ? 'years' : 'none',
    periods: own ? series.times : 0
  }
}

/** Published as it is used: no estimate is surer than to its fifth decimal. */
function rounded(estimate: number): number {
  return Math.round(estimate * 1e5) / 1e5
}

function keyOf({ indicator, sex, grade }: Series) {
  return { indicator: indicator.id, sex, grade }
}
