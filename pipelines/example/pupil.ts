/** The years that Liv & hälsa ung is made in, and the school years that it asks. */
export const surveyYears = [2014, 2017, 2020, 2023] as const
export const schoolYears = ['7', '9', 'gy2'] as const

export type SurveyYear = (typeof surveyYears)[number]
export type SchoolYear = (typeof schoolYears)[number]
/** As the pupil answers; empty where the pupil does not. */
export type Sex = 'flicka' | 'pojke' | 'annat' | ''

/** An invented pupil who takes the survey: none of them is, or stands for, a real person. */
export interface Pupil {
  year: SurveyYear
  /** Codes of the kommuner where the pupil lives and goes to school. */
  home: string
  school: string
  schoolYear: SchoolYear
  sex: Sex
}
