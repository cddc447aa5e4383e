import { expect, test } from 'vitest'
import { comparedFirst } from '../../src/lib/url/compare-view.ts'
import { nearViews } from '../../src/lib/url/near-views.ts'

test('a view is near those of another sex or another school year, and nothing else of it changes', () => {
  const near = nearViews({ ...comparedFirst, theme: 'skola', sex: 'flickor', grade: '9' })
  expect(near.map(({ sex, grade }) => `${sex} ${grade}`)).toEqual([
    'alla 9',
    'pojkar 9',
    'flickor alla',
    'flickor 7',
    'flickor gy2'
  ])
  for (const view of near)
    expect(view).toMatchObject({
      ...comparedFirst,
      theme: 'skola',
      sex: view.sex,
      grade: view.grade
    })
})
