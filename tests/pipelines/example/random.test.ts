import { describe, expect, it } from 'vitest'
import { Random } from '../../../pipelines/example/random.ts'
import { generator } from '../../stats/generator.ts'

const DRAWS = 100_000

function draws(draw: (random: Random) => number): number[] {
  const random = new Random(42)
  return Array.from({ length: DRAWS }, () => draw(random))
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
const variance = (values: number[]) => mean(values.map((value) => value ** 2)) - mean(values) ** 2

describe('Random', () => {
  it('agrees with another mulberry32, in the middle of each of its 2^32 steps', () => {
    const [random, other] = [new Random(-7), generator(-7)]
    for (let i = 0; i < 1000; i++) expect(random.uniform()).toBe(other() + 0.5 / 2 ** 32)
  })

  it('starts elsewhere with another seed', () => {
    expect(new Random(1).uniform()).not.toBe(new Random(2).uniform())
  })

  it('draws uniforms strictly between 0 and 1', () => {
    const values = draws((random) => random.uniform())
    expect(values.filter((value) => value <= 0 || value >= 1)).toEqual([])
    expect(mean(values)).toBeCloseTo(0.5, 2)
    expect(variance(values)).toBeCloseTo(1 / 12, 2)
  })

  it('draws normals', () => {
    const values = draws((random) => random.normal())
    expect(mean(values)).toBeCloseTo(0, 1)
    expect(variance(values)).toBeCloseTo(1, 1)
    const within = values.filter((value) => Math.abs(value) < 1.96).length / DRAWS
    expect(within).toBeCloseTo(0.95, 2)
  })

  it.each([-2, 0, 1, 3])('draws logistics below %s as often as the logistic function says', (x) => {
    const below = draws((random) => random.logistic()).filter((value) => value < x).length / DRAWS
    expect(below).toBeCloseTo(1 / (1 + Math.exp(-x)), 2)
  })

  it('picks keys in proportion to their weights, and never one of weight 0', () => {
    const random = new Random(42)
    const counts = { a: 0, b: 0, c: 0 }
    for (let i = 0; i < DRAWS; i++) counts[random.pick({ a: 3, b: 0, c: 1 })]++
    expect(counts.b).toBe(0)
    expect(counts.a / DRAWS).toBeCloseTo(0.75, 2)
  })

  it('refuses to pick from nothing', () => {
    expect(() => new Random(1).pick({ a: 0 })).toThrow('a weight above 0')
  })
})
