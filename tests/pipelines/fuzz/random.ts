import { seeded } from '../protect/seeded.ts'

/** Choices that look random and are the same every time. */
export class Random {
  private readonly next: () => number

  constructor(seed: number) {
    this.next = seeded(seed)
  }

  /** A whole number from 0 to below `limit`; 0 when there is none. */
  below(limit: number): number {
    return Math.floor(this.next() * limit)
  }

  pick<T>(from: readonly T[]): T {
    return from[this.below(from.length)]!
  }
}
