import { expect, test } from 'vitest'
import type { Grade, Sex } from '../../src/lib/schema/observation.ts'
import { contrasts } from '../../src/lib/stats/contrast.ts'

const row = (area: string, grade: Grade, sex: Sex, numerator: number | null, denominator = 100) => {
  return { area, grade, sex, numerator, denominator: numerator === null ? null : denominator }
}
const pair = (area: string, grade: Grade, girls: number | null, boys: number | null) => [
  row(area, grade, 'alla', null),
  row(area, grade, 'flickor', girls),
  row(area, grade, 'pojkar', boys)
]
const verdictsOf = (...pairs: ReturnType<typeof pair>[]) =>
  contrasts('percent', pairs.flat()).map(({ verdict }) => verdict)

test('girls are set against boys of the same place and school year, in the order of the rows', () => {
  const found = contrasts('percent', [
    ...pair('18N', '9', 30, 60),
    ...pair('18', '9', 50, 50),
    ...pair('18', '7', 70, 40)
  ])
  expect(found.map(({ girls, boys }) => [girls.area, girls.grade, boys.area, boys.grade])).toEqual([
    ['18N', '9', '18N', '9'],
    ['18', '9', '18', '9'],
    ['18', '7', '18', '7']
  ])
  expect(found.map(({ verdict }) => verdict)).toEqual(['lower', 'none', 'higher'])
  expect(found[0]?.comparison?.estimate).toBeCloseTo(-0.3, 12)
  expect(found[0]?.all?.sex).toBe('alla')
})

test('without both sexes there is nothing to set side by side', () => {
  expect(
    contrasts('percent', [row('18', 'alla', 'alla', 5), row('18', 'alla', 'flickor', 2)])
  ).toEqual([])
  expect(contrasts('percent', [])).toEqual([])
})

test('a difference where either sex is hidden is not tested, and nor is a mean', () => {
  expect(verdictsOf(pair('18', '9', null, 60), pair('18', '7', 30, null))).toEqual([
    'untested',
    'untested'
  ])
  expect(contrasts('mean', pair('18', '9', 30, 60))[0]?.verdict).toBe('untested')
})

test('rates are set against each other as a ratio', () => {
  const [found] = contrasts('rate', [
    row('18', 'alla', 'flickor', 40, 1000),
    row('18', 'alla', 'pojkar', 80, 1000)
  ])
  expect(found?.comparison).toMatchObject({ kind: 'ratio', estimate: 0.5 })
  expect(found?.verdict).toBe('lower')
})

test('the more differences are shown together, the more each of them has to prove', () => {
  const close = pair('18N', '9', 44, 59)
  const alone = verdictsOf(close)
  const amongOthers = verdictsOf(close, pair('18', '7', 50, 50), pair('18', '9', 50, 51))
  expect(alone).toEqual(['lower'])
  expect(amongOthers).toEqual(['none', 'none', 'none'])
})
