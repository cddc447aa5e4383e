/** A value in the address that means nothing here, or is one too many; the page is shown without it. */
export interface ViewProblem {
  key: string
  value: string
  /** So many values of its key can be shown, and this one is beyond them. */
  most?: number
}
