import { grades, sexes, type Grade, type Sex } from '../schema/observation.ts'

/** The views that one change of sex or school year leads to. */
export function nearViews<View extends { sex: Sex; grade: Grade }>(view: View): View[] {
  return [
    ...sexes.filter((sex) => sex !== view.sex).map((sex) => ({ ...view, sex })),
    ...grades.filter((grade) => grade !== view.grade).map((grade) => ({ ...view, grade }))
  ]
}
