// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { trend, type TrendPoint } from '../../src/lib/charts/trend/chart.ts'
import { type TrendOptions } from '../../src/lib/charts/trend/options.ts'
import { trendOptions } from './fixtures/options.ts'
import { sipOptions, sipQuarters, sipShare, sipYears } from './fixtures/sip.ts'
import { feelingWell, surveyOptions } from './fixtures/survey.ts'
import { texts } from './plain-svg.ts'

const draw = (rows: TrendPoint[], options: Partial<TrendOptions> = {}) =>
  trend(rows, { ...trendOptions, ...sipOptions, showMarks: false, ...options })

/** Names of lines, and the words about what is under way. */
const ends = (svg: Element) =>
  [...svg.querySelectorAll('text')].filter((text) =>
    /\((kv\u00a04 )?2025\)$|^t\.o\.m\./.test(text.textContent ?? '')
  )

describe('a period in progress', () => {
  test('is said once, not for every line', () => {
    const said = texts(draw(sipYears)).filter((text) => text.startsWith('t.o.m.'))
    expect(said).toEqual(['t.o.m. 6 mars'])
  })

  test('leaves the labels to the last whole period, which they name', () => {
    expect(texts(draw(sipYears))).toContain('Länet 552 (2025)')
    expect(texts(draw(sipQuarters))).toContain('Örebro 95 (kv\u00a04 2025)')
  })

  test.each([
    ['years', 'wide', sipYears],
    ['share', 'wide', sipShare],
    ['share', 'narrow', sipShare],
    ['quarters', 'wide', sipQuarters],
    ['quarters', 'narrow', sipQuarters]
  ] as const)('keeps labels apart and right of the points (%s, %s)', (_, size, rows) => {
    const svg = draw(rows, { size })
    const labels = ends(svg)
    expect(labels).toHaveLength(new Set(rows.map((row) => row.area)).size + 1)
    const ys = labels.map((text) => Number(text.getAttribute('y'))).sort((a, b) => a - b)
    for (let i = 1; i < ys.length; i++) expect(ys[i]! - ys[i - 1]!).toBeGreaterThanOrEqual(16)
    const dots = [...svg.querySelectorAll('circle')].map((dot) => Number(dot.getAttribute('cx')))
    for (const text of labels) {
      expect(Number(text.getAttribute('x'))).toBeGreaterThan(Math.max(...dots) + 10)
    }
  })

  test('is led past by every label that belongs to the last whole one', () => {
    const leads = draw(sipShare).querySelectorAll('line[stroke-dasharray="1 2.5"]')
    expect(leads).toHaveLength(6)
  })
})

test('survey values are whole per cent', () => {
  const svg = draw(feelingWell, surveyOptions)
  expect(texts(svg)).toEqual(
    expect.arrayContaining(['Nora 68\u00a0%', 'Lindesberg 72\u00a0% (2020)'])
  )
})
