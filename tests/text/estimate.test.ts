import { describe, expect, test } from 'vitest'
import { compare } from '../../src/lib/stats/comparison.ts'
import { estimatePhrase, estimateText } from '../../src/lib/text/comparison/estimate.ts'

const whole = { decimals: 0 }
const tenths = { decimals: 1 }

type Counts = [events: number, persons: number]

/** How the first differs from the second, as the site reckons it. */
function comparison(measure: 'percent' | 'rate', first: Counts, second: Counts) {
  const counts = ([numerator, denominator]: Counts) => ({ numerator, denominator })
  const found = compare(measure, counts(first), counts(second))
  if (!found) throw new Error('nothing to compare')
  return found
}

const share = (first: Counts, second: Counts) => comparison('percent', first, second)
const rate = (first: Counts, second: Counts) => comparison('rate', first, second)

describe('beside its mark a difference', () => {
  test('has its sign, a minus as in print', () => {
    expect(estimateText(share([640, 1000], [710, 1000]), whole)).toBe('−7')
    expect(estimateText(share([710, 1000], [640, 1000]), whole)).toBe('+7')
    expect(estimateText(share([640, 1000], [710, 1000]), tenths)).toBe('−7,0')
  })

  test('that rounds to nothing has none', () => {
    expect(estimateText(share([500, 1000], [500, 1000]), whole)).toBe('0')
    expect(estimateText(share([501, 1000], [500, 1000]), whole)).toBe('0')
    expect(estimateText(share([500, 1000], [501, 1000]), whole)).toBe('0')
    expect(estimateText(share([501, 1000], [500, 1000]), tenths)).toBe('+0,1')
    expect(estimateText(share([5001, 10_000], [5000, 10_000]), tenths)).toBe('0,0')
  })

  test('has a decimal more where the values as written would give another', () => {
    // 70.55 and 67.45 are written 71 and 67: four points, where there are 3.1.
    const uneven = share([7055, 10_000], [6745, 10_000])
    expect(estimateText(uneven, whole)).toBe('+3,1')
    expect(estimatePhrase(uneven, whole, 'riket')).toMatch(
      /^3,1 procentenheter högre än riket \(95\u00a0% intervall \d,\d–\d,\d\)$/
    )
    // 70.75 and 67.25: 3.5 is written 4, and so is what the values give.
    expect(estimateText(share([7075, 10_000], [6725, 10_000]), whole)).toBe('+4')
  })

  test('is a ratio for rates, with one decimal whatever the indicator has', () => {
    expect(estimateText(rate([28, 1000], [200, 10_000]), whole)).toBe('1,4')
    expect(estimateText(rate([10, 1000], [200, 10_000]), tenths)).toBe('0,5')
  })
})

describe('in words a difference', () => {
  const than = 'övriga länet'

  test('is so many percentage points, with the limits from near to far', () => {
    expect(estimatePhrase(share([640, 1000], [710, 1000]), whole, than)).toBe(
      '7 procentenheter lägre än övriga länet (95\u00a0% intervall 3–11)'
    )
    expect(estimatePhrase(share([710, 1000], [640, 1000]), whole, than)).toBe(
      '7 procentenheter högre än övriga länet (95\u00a0% intervall 3–11)'
    )
    expect(estimatePhrase(share([710, 1000], [640, 1000]), tenths, than)).toBe(
      '7,0 procentenheter högre än övriga länet (95\u00a0% intervall 2,9–11,1)'
    )
  })

  test('of one is in the singular, of 1,0 not', () => {
    const one = share([5100, 10_000], [5000, 10_000])
    expect(estimatePhrase(one, whole, than)).toMatch(/^1 procentenhet högre än övriga länet \(/)
    expect(estimatePhrase(one, tenths, than)).toMatch(/^1,0 procentenheter högre/)
  })

  test('whose interval reaches to both sides says so', () => {
    expect(estimatePhrase(share([54, 100], [50, 100]), whole, than)).toBe(
      '4 procentenheter högre än övriga länet (95\u00a0% intervall från 10 lägre till 17 högre)'
    )
    expect(estimatePhrase(share([50, 100], [54, 100]), whole, than)).toBe(
      '4 procentenheter lägre än övriga länet (95\u00a0% intervall från 17 lägre till 10 högre)'
    )
  })

  test('of nothing is neither higher nor lower', () => {
    const equal = 'lika högt som övriga länet (95\u00a0% intervall från 4 lägre till 4 högre)'
    expect(estimatePhrase(share([500, 1000], [500, 1000]), whole, than)).toBe(equal)
    expect(estimatePhrase(share([501, 1000], [500, 1000]), whole, than)).toBe(
      'lika högt som övriga länet (95\u00a0% intervall från 4 lägre till 4 högre)'
    )
  })

  test('of rates is how many times as high', () => {
    expect(estimatePhrase(rate([140, 10_000], [100, 10_000]), whole, 'riket')).toBe(
      '1,4 gånger så högt som riket (95\u00a0% intervall 1,1–1,8)'
    )
  })

  test('has no upper limit where nothing happened on the other side', () => {
    const none = estimatePhrase(rate([4, 1000], [0, 10_000]), whole, than)
    expect(none).toMatch(/^minst \d+,\d gånger så högt som övriga länet, där inget fall finns \(95/)
    expect(none).not.toMatch(/∞|Infinity|NaN/)
    expect(estimatePhrase(rate([0, 1000], [10, 10_000]), whole, than)).toMatch(
      /^0,0 gånger så högt som övriga länet \(95\u00a0% intervall 0,0–\d/
    )
  })
})
