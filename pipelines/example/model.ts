import { kommuner } from './kommuner.ts'
import type { Pupil, Sex, SurveyYear } from './pupil.ts'
import { questions, type Question } from './questions.ts'
import { Random } from './random.ts'
import { truths, type Truth } from './truth.ts'

/**
 * Living conditions by kommun: what its answers to different questions have in common. Invented, with
 * norra länsdelen a bit below the rest and Lekeberg and Örebro a bit above.
 */
export const livingConditions: Readonly<Record<string, number>> = {
  '1814': 1,
  '1860': -0.5,
  '1861': -0.1,
  '1862': -0.4,
  '1863': -1.4,
  '1864': -1.6,
  '1880': 0.5,
  '1881': 0.2,
  '1882': 0,
  '1883': -0.3,
  '1884': -0.7,
  '1885': -0.9
}

/** Standard deviation, in log-odds, of what is a kommun's own in a question. */
const OWN_SPREAD = 0.05

/** Pupils who answer annat fare as girls would in a kommun this much below theirs. */
const ANNAT_BELOW_GIRLS = 4

const SEED = 20140901

/** Log-odds of what lasts of a kommun, its schools included, beside others: by indicator, then by the kommun's code. */
export const kommunEffects: Readonly<Record<string, Readonly<Record<string, number>>>> =
  drawKommunEffects(new Random(SEED))

function drawKommunEffects(random: Random) {
  const effects = questions.map(({ indicator }) => {
    const slope = truthOf(indicator).livingConditions
    const byKommun = kommuner.map(({ code }) => {
      return [code, slope * (livingConditions[code] ?? 0) + OWN_SPREAD * random.normal()] as const
    })
    return [indicator, Object.fromEntries(byKommun)] as const
  })
  return Object.fromEntries(effects)
}

/** How the log-odds of a counted answer differ between pupils of one year and sex, whatever school they go to. */
export function effect({ indicator }: Question, { home, schoolYear }: Pupil): number {
  return truthOf(indicator).schoolYear[schoolYear] + (kommunEffects[indicator]?.[home] ?? 0)
}

/** The share, 0–1, of the county's answers of a year and a sex that count. */
export function countyShare({ indicator, years }: Question, year: SurveyYear, sex: Sex): number {
  const truth = truthOf(indicator)
  const at = years.indexOf(year)
  const girls = logOdds(truth.flicka[at])
  const boys = logOdds(truth.pojke[at])
  const annat = girls - ANNAT_BELOW_GIRLS * truth.livingConditions
  return inverse({ flicka: girls, pojke: boys, annat, '': (girls + boys) / 2 }[sex])
}

export function truthOf(indicator: string): Truth {
  const truth = truths[indicator]
  if (!truth) throw new RangeError(`no truth for ${indicator}`)
  return truth
}

export function logOdds(percent = NaN): number {
  return Math.log(percent / (100 - percent))
}

export function inverse(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds))
}
