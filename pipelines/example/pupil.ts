import type { School, Stage } from './school.ts'

/** The years that Liv & hälsa ung is made in, and the school years that it asks. */
export const surveyYears = [2014, 2017, 2020, 2023, 2026] as const
export const schoolYears = ['7', '9', 'gy2'] as const

export type SurveyYear = (typeof surveyYears)[number]
export type SchoolYear = (typeof schoolYears)[number]
/** As the pupil answers; empty where the pupil does not. */
export type Sex = 'flicka' | 'pojke' | 'annat' | ''

/** Which of the schools have the school year. */
export function stageOf(schoolYear: SchoolYear): Stage {
  return schoolYear === 'gy2' ? 'upper' : 'compulsory'
}

/** An invented pupil who takes the survey: none of them is, or stands for, a real person. */
export interface Pupil {
  year: SurveyYear
  /** Code of the kommun where the pupil lives. */
  home: string
  school: School
  schoolYear: SchoolYear
  sex: Sex
}
