import { countyShare, effect } from './model.ts'
import type { Pupil, Sex, SurveyYear } from './pupil.ts'
import type { Question } from './questions.ts'
import type { Random } from './random.ts'
import { DONT_KNOW, type Scale } from './scales.ts'
import { schoolEffect } from './school-effects.ts'

/** A code of the question's scale or DONT_KNOW; empty where it was not asked or left blank. */
export type Answer = number | ''

/** Pupils of one year and sex. */
export interface Group {
  year: SurveyYear
  sex: Sex
  pupils: readonly Pupil[]
}

const BLANK = 0.013
const SAYS_DONT_KNOW = 0.012

/**
 * One answer per pupil, by a logistic model drawn by quota. Every pupil gets a distance from the
 * counted end of the scale, logistic noise less the pupil's effects; those nearest, as many as the
 * county's share says, give a counted answer. So the county's figures are on target in the rows
 * themselves, while the differences between kommuner, schools and school years vary as samples do.
 */
export function drawAnswers(
  question: Question,
  { year, sex, pupils }: Group,
  random: Random
): Answer[] {
  if (!question.years.includes(year)) return pupils.map(() => '')
  const silent = pupils.map((pupil) => drawSilence(question, pupil, random))
  const distances = pupils.map(
    (pupil) => random.logistic() - effect(question, pupil) - schoolEffect(question, pupil)
  )
  const answering = distances.filter((_, i) => silent[i] === null)
  const ranked = Float64Array.from(answering).sort()
  const upTo = codesFromCountedEnd(question.scale, countyShare(question, year, sex))
  const cuts = upTo.map(({ code, share }) => {
    return { code, below: ranked[Math.round(share * ranked.length)] ?? Infinity }
  })
  const codeAt = (distance: number) => cuts.find(({ below }) => distance < below)?.code ?? ''
  return distances.map((distance, i) => silent[i] ?? codeAt(distance))
}

/** Blank or DONT_KNOW; null for a pupil who answers. */
function drawSilence(
  { schoolYears, scale }: Question,
  { schoolYear }: Pupil,
  random: Random
): Answer | null {
  if (!schoolYears.includes(schoolYear)) return ''
  const chance = random.uniform()
  if (chance < BLANK) return ''
  return scale.dontKnow && chance < BLANK + SAYS_DONT_KNOW ? DONT_KNOW : null
}

/** The codes from the counted end, each with the share, 0–1, of answers up to and including it. */
function codesFromCountedEnd({ counted, weights }: Scale, countedShare: number) {
  const codes = weights.map((weight, i) => ({ code: i + 1, weight }))
  if (!counted.includes(1)) codes.reverse()
  const sum = (side: typeof codes) => side.reduce((total, { weight }) => total + weight, 0)
  const counting = sum(codes.filter(({ code }) => counted.includes(code)))
  const other = sum(codes) - counting
  let upTo = 0
  return codes.map(({ code, weight }) => {
    const isCounted = counted.includes(code)
    upTo += isCounted ? (countedShare * weight) / counting : ((1 - countedShare) * weight) / other
    return { code, share: upTo }
  })
}
