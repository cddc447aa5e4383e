/** A value in the address that means nothing here; the default is shown in its place. */
export interface ViewProblem {
  key: string
  value: string
}
