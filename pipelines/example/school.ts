/** Compulsory schools, which have school years 7 and 9, and upper secondary ones. */
export const stages = ['compulsory', 'upper'] as const
export type Stage = (typeof stages)[number]

/** An invented school, the same in every survey: it has no name, and stands for no real one. */
export interface School {
  /** Its place in the list of schools. */
  number: number
  kommun: string
  stage: Stage
  /** How many of the kommun's pupils go here, beside its other schools of the stage. */
  size: number
}
