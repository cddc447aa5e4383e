/**
 * A seeded source of draws: mulberry32 (Tommy Ettinger, public domain). It repeats itself after 2^32
 * draws; the example data need about a million. Integer arithmetic only, so the same on any machine.
 */
export class Random {
  #state: number

  constructor(seed: number) {
    this.#state = seed | 0
  }

  /** Between 0 and 1, never either of them. */
  uniform(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let bits = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1)
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61)
    return (((bits ^ (bits >>> 14)) >>> 0) + 0.5) / 2 ** 32
  }

  /** Mean 0, standard deviation 1: the sum of twelve uniforms, which never goes beyond ±6. */
  normal(): number {
    let sum = -6
    for (let i = 0; i < 12; i++) sum += this.uniform()
    return sum
  }

  /**
   * Standard logistic: below x with probability 1 / (1 + e^−x). Engines may round Math.log differently
   * in its last digit, which matters only between draws that are as close as that.
   */
  logistic(): number {
    const u = this.uniform()
    return Math.log(u / (1 - u))
  }

  /** One of the keys, in proportion to its weight (0 or more, any scale). */
  pick<Key extends string>(weights: Readonly<Partial<Record<Key, number>>>): Key {
    const entries = Object.entries(weights) as [Key, number][]
    let left = this.uniform() * entries.reduce((sum, [, weight]) => sum + weight, 0)
    for (const [key, weight] of entries) {
      left -= weight
      if (left < 0) return key
    }
    throw new RangeError('pick needs a weight above 0')
  }
}
