import { comparators, type Comparator } from '../schema/comparator.ts'
import { grades, sexes, type Grade, type Sex } from '../schema/observation.ts'
import { Parameters, searchOf } from './parameters.ts'
import type { ViewProblem } from './view-problem.ts'

/** What the page of a place shows. */
export interface PlaceView {
  sex: Sex
  grade: Grade
  against: Comparator
}

/** The view of an address without a search part. */
export const firstPlaceView: PlaceView = { sex: 'alla', grade: 'alla', against: 'ovriga' }

const keys = ['kon', 'arskurs', 'mot']

/** Reads the search part of a place's address; unknown values give the default and a problem to tell the reader. */
export function parsePlaceView(search: string): { view: PlaceView; problems: ViewProblem[] } {
  const parameters = new Parameters(search, keys)
  const view: PlaceView = {
    sex: parameters.oneOf('kon', sexes) ?? firstPlaceView.sex,
    grade: parameters.oneOf('arskurs', grades) ?? firstPlaceView.grade,
    against: parameters.oneOf('mot', comparators) ?? firstPlaceView.against
  }
  return { view, problems: parameters.problems }
}

/** The search part that gives this view; what is default is left out. */
export function placeSearch({ sex, grade, against }: PlaceView): string {
  return searchOf({
    kon: sex === firstPlaceView.sex ? null : sex,
    arskurs: grade === firstPlaceView.grade ? null : grade,
    mot: against === firstPlaceView.against ? null : against
  })
}
