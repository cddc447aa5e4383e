export const callers = ['skola', 'socialtjanst', 'region', 'forskola', 'annan'] as const
export const ageGroups = ['0-5', '6-12', '13-15', '16-19'] as const
export const reasons = ['ingen-kontakt', 'ingen-vardplan', 'befintlig-sip', 'annat'] as const

export type Caller = (typeof callers)[number]
export type AgeGroup = (typeof ageGroups)[number]
export type Reason = (typeof reasons)[number]

/**
 * What the calls are drawn from. Two facts stand in the minutes of 6 March 2026: about 100 calls
 * from January to that day, 44 of them from schools. All else is invented.
 */

/** The calls of a year, those of them from schools, and the chance, 0–1, that BUP takes part. */
export const volumes = [
  { year: 2022, calls: 462, fromSchool: 168, bup: 0.64 },
  { year: 2023, calls: 487, fromSchool: 187, bup: 0.62 },
  { year: 2024, calls: 521, fromSchool: 211, bup: 0.6 },
  { year: 2025, calls: 549, fromSchool: 231, bup: 0.58 },
  { year: 2026, calls: 100, fromSchool: 44, bup: 0.57 }
] as const

/** The day of the last call: nothing is known after it. */
export const LAST_DAY = '2026-03-06'

/**
 * Weights of a workday by month, January first: schools and preschools call in term, others more
 * evenly.
 */
export const termTime = [8, 9, 11, 9, 10, 5, 0, 4, 11, 11, 12, 8]
export const allYear = [9, 9, 10, 9, 9, 7, 3, 7, 9, 10, 10, 8]

/** Who calls, when it is not a school: weights. */
export const otherCallers: Readonly<Partial<Record<Caller, number>>> = {
  socialtjanst: 50,
  region: 34,
  forskola: 6,
  annan: 10
}

/** The child's age by who calls: weights. */
export const ages: Readonly<Record<Caller, Readonly<Record<AgeGroup, number>>>> = {
  skola: { '0-5': 0, '6-12': 40, '13-15': 38, '16-19': 22 },
  socialtjanst: { '0-5': 10, '6-12': 32, '13-15': 32, '16-19': 26 },
  region: { '0-5': 8, '6-12': 32, '13-15': 33, '16-19': 27 },
  forskola: { '0-5': 100, '6-12': 0, '13-15': 0, '16-19': 0 },
  annan: { '0-5': 10, '6-12': 30, '13-15': 30, '16-19': 30 }
}

/** The share of girls, 0–1, by age. */
export const girls: Readonly<Record<AgeGroup, number>> = {
  '0-5': 0.36,
  '6-12': 0.42,
  '13-15': 0.56,
  '16-19': 0.6
}

/** The share of calls where sex was not registered: in the first year only, before the form asked for it. */
export const NO_SEX = { '2022': 0.015 } as Readonly<Record<string, number>>

/** Why BUP did not take part: weights. */
export const reasonWeights: Readonly<Record<Reason, number>> = {
  'ingen-kontakt': 44,
  'ingen-vardplan': 28,
  'befintlig-sip': 16,
  annat: 12
}

/** Spread between kommuner, as a share of the calls per child. */
export const KOMMUN_SPREAD = 0.12
