import { describe, expect, it } from 'vitest'
import { scatter, type ScatterPoint } from '../../src/lib/stats/chance/scatter.ts'
import { drawBinomial, generator } from './generator.ts'

const binomial = (share: number) => share * (1 - share)
const series = (place: string, n: number, shares: number[], times = [1, 2, 3]): ScatterPoint[] =>
  shares.map((share, i) => ({ place, time: times[i]!, events: share * n, n }))

describe('scatter', () => {
  it('is what is left when levels, trends and what all share are taken away', () => {
    const points = [...series('a', 100, [0.4, 0.6, 0.5]), ...series('b', 100, [0.5, 0.5, 0.5])]
    const found = scatter(points, binomial)!
    // One contrast is free: the bend of the first less the bend of the second, (.4 − 2·.6 + .5) = −.3 against 0.
    expect(found.df).toBeCloseTo(1, 10)
    expect(found.chiSquare).toBeCloseTo(((0.3 ** 2 / 12) * 100) / 0.25, 10)
    // 1 − h is a twelfth at the ends and a third in the middle, of both.
    expect(found.free.map(({ part }) => part)).toEqual(
      [1, 4, 1, 1, 4, 1].map((part) => expect.closeTo(part / 12, 10) as number)
    )
  })

  it('is none where all places turn together, whatever their levels and trends', () => {
    const turn = [0.02, -0.03, 0.01]
    const found = scatter(
      [
        ...series(
          'a',
          400,
          turn.map((by, i) => 0.5 + 0.02 * i + by)
        ),
        ...series(
          'b',
          400,
          turn.map((by, i) => 0.5 - 0.02 * i + by)
        )
      ],
      () => 0.25
    )!
    expect(found.chiSquare).toBeCloseTo(0, 10)
  })

  it('counts a place of two surveys, or without variation, for nothing', () => {
    const two = series('c', 100, [0.1, 0.9], [1, 2])
    const none = series('d', 100, [0, 0, 0])
    const known = [...series('a', 100, [0.4, 0.6, 0.5]), ...series('b', 100, [0.5, 0.4, 0.5])]
    expect(scatter([...known, ...two, ...none], binomial)).toEqual(scatter(known, binomial))
    expect(scatter([...two, ...none], binomial)).toBeNull()
  })

  it('is null for one place alone: what it does may be what all do', () => {
    expect(scatter(series('a', 100, [0.4, 0.6, 0.5]), binomial)).toBeNull()
  })

  it('is its degrees of freedom where only chance is at work', () => {
    const random = generator(5)
    const ratios = Array.from({ length: 300 }, () => {
      const points = Array.from({ length: 12 }, (_, place) =>
        [1, 2, 3, 4].map((time) => {
          const n = 40 + 30 * place
          return { place: String(place), time, n, events: drawBinomial(random, n, 0.3) }
        })
      ).flat()
      const { chiSquare, df } = scatter(points, binomial)!
      expect(df).toBeCloseTo(22, 8)
      return chiSquare / df
    })
    expect(ratios.reduce((a, b) => a + b, 0) / ratios.length).toBeCloseTo(1, 1)
  })

  it.each([
    [-1, 1],
    [0, 0]
  ])('refuses %d events of %d', (events, n) => {
    expect(() => scatter([{ place: 'a', time: 1, events, n }], binomial)).toThrow(RangeError)
  })
})
