// @vitest-environment node
import { expect, test } from 'vitest'
import { pictogram } from '../../src/lib/charts/pictogram/chart.ts'

const draw = (percent: boolean, ...values: number[]) =>
  pictogram(
    values.map((value) => ({ value, color: '#6f42a5' })),
    { percent }
  )

/** The dots of the upper row: full, empty, and how wide the part of the one between is. */
function dots(share: number) {
  const svg = draw(true, share)
  const circles = [...svg.querySelectorAll('circle')]
  const parts = [...svg.querySelectorAll('path')].map((path) => {
    const [, x] = /^M(-?[\d.]+),/.exec(path.getAttribute('d') ?? '') ?? []
    return (Number(x) + 9) / 18
  })
  const full = circles.filter((circle) => circle.getAttribute('fill') === '#6f42a5').length
  return { all: circles.length, full, part: Math.round((parts[0] ?? 0) * 100) / 100 }
}

test('a share fills as many of ten dots, the last as far as is left', () => {
  expect(dots(0)).toEqual({ all: 10, full: 0, part: 0 })
  expect(dots(4)).toEqual({ all: 10, full: 0, part: 0.4 })
  expect(dots(67.5)).toEqual({ all: 10, full: 6, part: 0.75 })
  expect(dots(70)).toEqual({ all: 10, full: 7, part: 0 })
  expect(dots(100)).toEqual({ all: 10, full: 10, part: 0 })
})

test('other values are bars from zero on one scale', () => {
  const widths = [...draw(false, 30, 120).querySelectorAll('rect')].map((bar) =>
    Number(bar.getAttribute('width'))
  )
  expect(widths).toEqual([55, 220])
  expect(draw(false, 0, 0).querySelectorAll('rect')).toHaveLength(2)
})

test('it is a picture beside words: hidden from readers of screens', () => {
  expect(draw(true, 50, 60).getAttribute('aria-hidden')).toBe('true')
})

test('a share above another', async () => {
  await expect(draw(true, 66, 70.5).outerHTML).toMatchFileSnapshot('./snapshots/pictogram.svg')
})
