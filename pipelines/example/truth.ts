import type { SchoolYear } from './pupil.ts'

/**
 * The truth that the survey's rows are drawn from.
 * - `flicka`, `pojke`: per cent of the county's answers that count, in each year that the question is
 *   asked.
 * - `schoolYear`: log-odds beside the youngest pupils asked.
 * - `livingConditions`: log-odds per unit of a kommun's living conditions.
 * - `correlation`: between two answers of one school, in its kommun: what lasts of it, and what a cohort shares beyond.
 */
export interface Truth {
  flicka: readonly number[]
  pojke: readonly number[]
  schoolYear: Readonly<Record<SchoolYear, number>>
  livingConditions: number
  correlation: { cohort: number; lasting: number }
}

/**
 * By indicator. The figures of mar-bra for 2014 and 2023 are public facts. All else is invented, what goes on from them in
 * 2026 too, and says nothing of the county or of any kommun.
 */
export const truths: Readonly<Record<string, Truth>> = {
  'mar-bra': {
    flicka: [77, 71, 66, 58, 55],
    pojke: [89, 87, 85, 80, 78],
    schoolYear: { '7': 0, '9': -0.35, gy2: -0.45 },
    livingConditions: 0.18,
    correlation: { cohort: 0.008, lasting: 0.007 }
  },
  ensamhet: {
    flicka: [17, 19, 22, 26, 28],
    pojke: [8, 9, 11, 13, 14],
    schoolYear: { '7': 0, '9': 0.15, gy2: 0.2 },
    livingConditions: -0.14,
    correlation: { cohort: 0.006, lasting: 0.006 }
  },
  framtidstro: {
    flicka: [74, 71, 68, 63, 60],
    pojke: [80, 79, 77, 74, 72],
    schoolYear: { '7': 0, '9': -0.25, gy2: -0.3 },
    livingConditions: 0.16,
    correlation: { cohort: 0.007, lasting: 0.008 }
  },
  skoltrivsel: {
    flicka: [84, 81, 79, 74, 71],
    pojke: [86, 84, 82, 80, 78],
    schoolYear: { '7': 0, '9': -0.4, gy2: -0.25 },
    livingConditions: 0.1,
    correlation: { cohort: 0.022, lasting: 0.02 }
  },
  skolk: {
    flicka: [7, 8, 9, 11, 12],
    pojke: [8, 9, 10, 11, 12],
    schoolYear: { '7': 0, '9': 0.7, gy2: 1.4 },
    livingConditions: -0.12,
    correlation: { cohort: 0.025, lasting: 0.025 }
  },
  mobbad: {
    flicka: [9, 10, 11, 13, 14],
    pojke: [7, 8, 8, 9, 10],
    schoolYear: { '7': 0, '9': -0.2, gy2: -0.9 },
    livingConditions: -0.14,
    correlation: { cohort: 0.015, lasting: 0.012 }
  },
  'trygg-skola': {
    flicka: [88, 86, 83, 79, 76],
    pojke: [92, 91, 89, 87, 85],
    schoolYear: { '7': 0, '9': -0.2, gy2: 0.1 },
    livingConditions: 0.13,
    correlation: { cohort: 0.024, lasting: 0.022 }
  },
  forvantningar: {
    flicka: [71, 70, 70, 68, 67],
    pojke: [73, 72, 71, 71, 70],
    schoolYear: { '7': 0, '9': -0.3, gy2: -0.4 },
    livingConditions: 0.06,
    correlation: { cohort: 0.03, lasting: 0.02 }
  },
  foraldrarelation: {
    flicka: [72, 71, 70, 68, 67],
    pojke: [80, 80, 79, 79, 78],
    schoolYear: { '7': 0, '9': -0.35, gy2: -0.3 },
    livingConditions: 0.1,
    correlation: { cohort: 0.005, lasting: 0.006 }
  },
  'foraldrar-vet': {
    flicka: [92, 91, 90, 89, 88],
    pojke: [87, 87, 86, 86, 85],
    schoolYear: { '7': 0, '9': -0.6, gy2: -1.3 },
    livingConditions: 0.08,
    correlation: { cohort: 0.006, lasting: 0.008 }
  },
  'fritid-meningsfull': {
    flicka: [79, 77, 73, 70, 67],
    pojke: [84, 83, 80, 79, 77],
    schoolYear: { '7': 0, '9': -0.2, gy2: -0.3 },
    livingConditions: 0.14,
    correlation: { cohort: 0.008, lasting: 0.01 }
  },
  forening: {
    flicka: [62, 59, 54, 52, 49],
    pojke: [66, 64, 60, 58, 55],
    schoolYear: { '7': 0, '9': -0.45, gy2: -1 },
    livingConditions: 0.2,
    correlation: { cohort: 0.01, lasting: 0.018 }
  },
  'nara-van': {
    flicka: [93, 92, 90, 88, 86],
    pojke: [89, 88, 87, 86, 85],
    schoolYear: { '7': 0, '9': 0, gy2: 0.05 },
    livingConditions: 0.08,
    correlation: { cohort: 0.005, lasting: 0.005 }
  },
  'trygg-kvall': {
    flicka: [66, 61, 58, 54, 51],
    pojke: [88, 86, 84, 83, 81],
    schoolYear: { '7': 0, '9': -0.1, gy2: 0 },
    livingConditions: 0.12,
    correlation: { cohort: 0.012, lasting: 0.025 }
  },
  'trivs-bor': {
    flicka: [80, 79, 77, 75, 73],
    pojke: [85, 84, 83, 82, 81],
    schoolYear: { '7': 0, '9': -0.3, gy2: -0.35 },
    livingConditions: 0.16,
    correlation: { cohort: 0.009, lasting: 0.022 }
  },
  delaktighet: {
    flicka: [24, 23, 22, 20, 19],
    pojke: [27, 25, 24, 23, 22],
    schoolYear: { '7': 0, '9': -0.3, gy2: -0.35 },
    livingConditions: 0.08,
    correlation: { cohort: 0.012, lasting: 0.01 }
  },
  'utsatt-natet': {
    flicka: [18, 20, 21, 22],
    pojke: [11, 11, 12, 12],
    schoolYear: { '7': 0, '9': 0, gy2: -0.3 },
    livingConditions: -0.08,
    correlation: { cohort: 0.01, lasting: 0.007 }
  },
  rokning: {
    flicka: [6, 5, 3, 2, 1.5],
    pojke: [5, 4, 3, 2, 1.5],
    schoolYear: { '7': 0, '9': 0.9, gy2: 1.6 },
    livingConditions: -0.25,
    correlation: { cohort: 0.02, lasting: 0.03 }
  },
  vape: {
    flicka: [6, 16, 21],
    pojke: [7, 12, 15],
    schoolYear: { '7': 0, '9': 1.1, gy2: 1.5 },
    livingConditions: -0.12,
    correlation: { cohort: 0.018, lasting: 0.02 }
  },
  snus: {
    flicka: [1, 2, 4, 9, 12],
    pojke: [9, 9, 11, 14, 16],
    schoolYear: { '7': 0, '9': 0, gy2: 0.8 },
    livingConditions: -0.1,
    correlation: { cohort: 0.02, lasting: 0.022 }
  },
  alkohol: {
    flicka: [41, 38, 37, 36, 35],
    pojke: [38, 35, 34, 32, 30],
    schoolYear: { '7': 0, '9': 1.5, gy2: 3.1 },
    livingConditions: -0.02,
    correlation: { cohort: 0.015, lasting: 0.02 }
  },
  narkotika: {
    flicka: [6, 6, 6, 5, 5],
    pojke: [9, 9, 9, 8, 8],
    schoolYear: { '7': 0, '9': 0, gy2: 0.9 },
    livingConditions: -0.1,
    correlation: { cohort: 0.017, lasting: 0.016 }
  },
  'fysisk-aktivitet': {
    flicka: [14, 13, 12, 12, 11],
    pojke: [23, 22, 20, 20, 19],
    schoolYear: { '7': 0, '9': -0.4, gy2: -0.6 },
    livingConditions: 0.08,
    correlation: { cohort: 0.008, lasting: 0.01 }
  },
  frukost: {
    flicka: [61, 58, 53, 47, 43],
    pojke: [70, 68, 64, 60, 57],
    schoolYear: { '7': 0, '9': -0.4, gy2: -0.7 },
    livingConditions: 0.14,
    correlation: { cohort: 0.01, lasting: 0.015 }
  },
  somn: {
    flicka: [62, 56, 50, 45, 41],
    pojke: [68, 63, 59, 55, 52],
    schoolYear: { '7': 0, '9': -0.6, gy2: -0.9 },
    livingConditions: 0.08,
    correlation: { cohort: 0.007, lasting: 0.009 }
  }
}
