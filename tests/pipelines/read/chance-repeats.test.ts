import { describe, expect, it } from 'vitest'
import { beyondChanceOf } from '../../../pipelines/read/chance-repeats.ts'
import { generator } from '../../stats/generator.ts'

/** Rows that stand twice among those that stand once and three times. */
const twice = (before: number, middle: number, after: number) =>
  beyondChanceOf({ before, middle, after, ratio: 1.5 })

describe('rows that stand more often than chance explains', () => {
  it('are none where fewer stand twice than the inequality lets', () => {
    expect(twice(1025, 278, 140)).toBe(0)
    expect(twice(0, 0, 0)).toBe(0)
    expect(twice(7000, 20, 0)).toBe(0)
  })

  it('are all that stand twice where none stands once', () => {
    expect(twice(0, 12, 0)).toBe(12)
    // Eleven could be chance, once in half a million times.
    expect(twice(0, 11, 0)).toBe(0)
  })

  it('are a part of those that stand twice among many that stand once', () => {
    expect(twice(6500, 500, 0)).toBe(500)
    // Chance gives √(1.5 · 6500 · 2) = 140 of them, and by itself makes 500 of that no more than once in a million times.
    expect(twice(6500, 500, 2)).toBe(360)
    expect(twice(6500, 500, 26)).toBe(0)
  })

  it('are none, however people answer, in a thousand made-up surveys', () => {
    const random = generator(16)
    for (let survey = 0; survey < 1000; survey += 1) {
      const [rows, kinds, favourites] = [200 + 800 * random(), 10 ** (1 + 4 * random()), random()]
      const counts = new Map<number, number>()
      for (let row = 0; row < rows; row += 1) {
        // Some answers are common, some rare: the exponent makes a few kinds the favourites.
        const kind = Math.floor(kinds * random() ** (1 + 6 * favourites))
        counts.set(kind, (counts.get(kind) ?? 0) + 1)
      }
      const of = (times: number) => [...counts.values()].filter((count) => count === times).length
      expect(twice(of(1), of(2), of(3))).toBe(0)
    }
  })
})
