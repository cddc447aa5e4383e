import type { SchoolYear } from './pupil.ts'

/**
 * The truth that the survey's rows are drawn from.
 * - `flicka`, `pojke`: per cent of the county's answers that count, in each year that the question is
 *   asked.
 * - `schoolYear`: log-odds beside the youngest pupils asked.
 * - `livingConditions`: log-odds per unit of a kommun's living conditions.
 */
export interface Truth {
  flicka: readonly number[]
  pojke: readonly number[]
  schoolYear: Readonly<Record<SchoolYear, number>>
  livingConditions: number
}

/**
 * By indicator. The first and the last figures of mar-bra are public facts, which indicators.csv
 * repeats. All else is invented, and says nothing of the county or of any kommun.
 */
export const truths: Readonly<Record<string, Truth>> = {
  'mar-bra': {
    flicka: [77, 71, 66, 58],
    pojke: [89, 87, 85, 80],
    schoolYear: { '7': 0, '9': -0.35, gy2: -0.45 },
    livingConditions: 0.18
  },
  ensamhet: {
    flicka: [17, 19, 22, 26],
    pojke: [8, 9, 11, 13],
    schoolYear: { '7': 0, '9': 0.15, gy2: 0.2 },
    livingConditions: -0.14
  },
  framtidstro: {
    flicka: [74, 71, 68, 63],
    pojke: [80, 79, 77, 74],
    schoolYear: { '7': 0, '9': -0.25, gy2: -0.3 },
    livingConditions: 0.16
  },
  skoltrivsel: {
    flicka: [84, 81, 79, 74],
    pojke: [86, 84, 82, 80],
    schoolYear: { '7': 0, '9': -0.4, gy2: -0.25 },
    livingConditions: 0.1
  },
  skolk: {
    flicka: [7, 8, 9, 11],
    pojke: [8, 9, 10, 11],
    schoolYear: { '7': 0, '9': 0.7, gy2: 1.4 },
    livingConditions: -0.12
  },
  mobbad: {
    flicka: [9, 10, 11, 13],
    pojke: [7, 8, 8, 9],
    schoolYear: { '7': 0, '9': -0.2, gy2: -0.9 },
    livingConditions: -0.14
  },
  'trygg-skola': {
    flicka: [88, 86, 83, 79],
    pojke: [92, 91, 89, 87],
    schoolYear: { '7': 0, '9': -0.2, gy2: 0.1 },
    livingConditions: 0.13
  },
  forvantningar: {
    flicka: [71, 70, 70, 68],
    pojke: [73, 72, 71, 71],
    schoolYear: { '7': 0, '9': -0.3, gy2: -0.4 },
    livingConditions: 0.06
  },
  foraldrarelation: {
    flicka: [72, 71, 70, 68],
    pojke: [80, 80, 79, 79],
    schoolYear: { '7': 0, '9': -0.35, gy2: -0.3 },
    livingConditions: 0.1
  },
  'foraldrar-vet': {
    flicka: [92, 91, 90, 89],
    pojke: [87, 87, 86, 86],
    schoolYear: { '7': 0, '9': -0.6, gy2: -1.3 },
    livingConditions: 0.08
  },
  'fritid-meningsfull': {
    flicka: [79, 77, 73, 70],
    pojke: [84, 83, 80, 79],
    schoolYear: { '7': 0, '9': -0.2, gy2: -0.3 },
    livingConditions: 0.14
  },
  forening: {
    flicka: [62, 59, 54, 52],
    pojke: [66, 64, 60, 58],
    schoolYear: { '7': 0, '9': -0.45, gy2: -1 },
    livingConditions: 0.2
  },
  'nara-van': {
    flicka: [93, 92, 90, 88],
    pojke: [89, 88, 87, 86],
    schoolYear: { '7': 0, '9': 0, gy2: 0.05 },
    livingConditions: 0.08
  },
  'trygg-kvall': {
    flicka: [66, 61, 58, 54],
    pojke: [88, 86, 84, 83],
    schoolYear: { '7': 0, '9': -0.1, gy2: 0 },
    livingConditions: 0.12
  },
  'trivs-bor': {
    flicka: [80, 79, 77, 75],
    pojke: [85, 84, 83, 82],
    schoolYear: { '7': 0, '9': -0.3, gy2: -0.35 },
    livingConditions: 0.16
  },
  delaktighet: {
    flicka: [24, 23, 22, 20],
    pojke: [27, 25, 24, 23],
    schoolYear: { '7': 0, '9': -0.3, gy2: -0.35 },
    livingConditions: 0.08
  },
  'utsatt-natet': {
    flicka: [18, 20, 21],
    pojke: [11, 11, 12],
    schoolYear: { '7': 0, '9': 0, gy2: -0.3 },
    livingConditions: -0.08
  },
  rokning: {
    flicka: [6, 5, 3, 2],
    pojke: [5, 4, 3, 2],
    schoolYear: { '7': 0, '9': 0.9, gy2: 1.6 },
    livingConditions: -0.25
  },
  vape: {
    flicka: [6, 16],
    pojke: [7, 12],
    schoolYear: { '7': 0, '9': 1.1, gy2: 1.5 },
    livingConditions: -0.12
  },
  snus: {
    flicka: [1, 2, 4, 9],
    pojke: [9, 9, 11, 14],
    schoolYear: { '7': 0, '9': 0, gy2: 0.8 },
    livingConditions: -0.1
  },
  alkohol: {
    flicka: [41, 38, 37, 36],
    pojke: [38, 35, 34, 32],
    schoolYear: { '7': 0, '9': 1.5, gy2: 3.1 },
    livingConditions: -0.02
  },
  narkotika: {
    flicka: [6, 6, 6, 5],
    pojke: [9, 9, 9, 8],
    schoolYear: { '7': 0, '9': 0, gy2: 0.9 },
    livingConditions: -0.1
  },
  'fysisk-aktivitet': {
    flicka: [14, 13, 12, 12],
    pojke: [23, 22, 20, 20],
    schoolYear: { '7': 0, '9': -0.4, gy2: -0.6 },
    livingConditions: 0.08
  },
  frukost: {
    flicka: [61, 58, 53, 47],
    pojke: [70, 68, 64, 60],
    schoolYear: { '7': 0, '9': -0.4, gy2: -0.7 },
    livingConditions: 0.14
  },
  somn: {
    flicka: [62, 56, 50, 45],
    pojke: [68, 63, 59, 55],
    schoolYear: { '7': 0, '9': -0.6, gy2: -0.9 },
    livingConditions: 0.08
  }
}
