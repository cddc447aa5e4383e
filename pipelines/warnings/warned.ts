/** Something in what is published that somebody should look at. Nothing is told but what is published. */
export interface Warned {
  indicator: string
  /** In Swedish. */
  words: string
}
