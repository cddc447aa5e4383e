// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { beforeAfterChart } from '../../src/lib/charts/before-after/chart.ts'
import { map } from '../../src/lib/charts/map/chart.ts'
import { multiples } from '../../src/lib/charts/multiples/chart.ts'
import { sparkline } from '../../src/lib/charts/parts/sparkline.ts'
import { ranking } from '../../src/lib/charts/ranking/chart.ts'
import { trend } from '../../src/lib/charts/trend/chart.ts'
import type { TrendOptions } from '../../src/lib/charts/trend/options.ts'
import { barChart } from '../../src/lib/export/native/bar-chart.ts'
import { lineChart } from '../../src/lib/export/native/trend-lines.ts'
import { doubtsText } from '../../src/lib/export/pptx/chart/line-doubts.ts'
import type { Status } from '../../src/lib/schema/observation.ts'
import { options as beforeAfterOptions } from './fixtures/before-after.ts'
import { kommunRanking } from './fixtures/kommuner.ts'
import { multiplesOptions } from './fixtures/multiples.ts'
import { mapOptions, rankingOptions, trendOptions } from './fixtures/options.ts'
import { feelingWell, surveyOptions } from './fixtures/survey.ts'
import { texts, tips } from './plain-svg.ts'

interface Row {
  value: number | null
  lower: number | null
  upper: number | null
  status: Status
}

/** The row as its source should be asked about it. */
function doubtful<R extends Row>(row: R): R {
  return { ...row, value: 0, lower: null, upper: null, status: 'doubtful' }
}

const key = 'Ring med frågetecken: tveksam uppgift, prövas inte.'
const surveyed = { ...trendOptions, ...surveyOptions, showMarks: false } as TrendOptions
const nora = feelingWell.filter(({ label }) => label === 'Nora')
const doubted = nora.map((row) => (row.period === '2017' ? doubtful(row) : row))
const marks = (svg: Element) => [...svg.querySelectorAll('.doubt')]

describe('a trend', () => {
  test('has a mark of its own for a doubtful value, and no line to it', () => {
    const [with2017, without] = [doubted, nora].map((rows) =>
      trend(rows, { ...surveyed, size: 'wide' })
    )
    expect(marks(with2017!)).toHaveLength(1)
    expect(texts(with2017!).join(' ')).toContain(key)
    expect(with2017!.querySelectorAll('g.points circle')).toHaveLength(nora.length - 1)
    expect(marks(without!)).toHaveLength(0)
    expect(texts(without!).join(' ')).not.toContain('tveksam')
  })

  test('tells of it where it is pointed at, and reaches down to it', () => {
    const svg = trend(doubted, { ...surveyed, size: 'narrow' })
    const told = tips(svg).filter((tip) => tip.includes('2017'))
    expect(told).toHaveLength(1)
    expect(texts(svg)).toContain('0\u00a0%')
  })

  test('of doubtful values alone says that it has no others', () => {
    const svg = trend(
      [...nora.map(doubtful), ...feelingWell.filter(({ label }) => label === 'Hällefors')],
      {
        ...surveyed,
        size: 'wide'
      }
    )
    expect(texts(svg).join(' ')).toContain('Bara tveksamma uppgifter: Nora.')
  })
})

test('small charts have the mark too', () => {
  const panels = multiples(doubted, { ...multiplesOptions, panels: ['1884'], behind: false })
  expect(marks(panels)).toHaveLength(1)
  expect(texts(panels).join(' ')).toContain('Frågetecken: tveksam uppgift.')
  expect(marks(sparkline(doubted, { id: 's', alt: '' }))).toHaveLength(1)
  expect(marks(beforeAfterChart(doubted, beforeAfterOptions))).toHaveLength(1)
})

describe('kommuner of which one is doubtful', () => {
  const rows = kommunRanking.map((row) => (row.label === 'Kumla' ? doubtful(row) : row))

  test('are ranked without it: it stands below the others, with its value', () => {
    const svg = ranking(rows, { ...rankingOptions, size: 'wide' })
    const order = [...svg.querySelectorAll('g.row')].map((row) => row.textContent ?? '')
    const known = rows.filter(({ status }) => status === 'ok').length
    expect(order[known]).toContain('Kumla')
    expect(order[known]).toMatch(/^0,0/)
    expect(marks(svg)).toHaveLength(1)
    expect(texts(svg).join(' ')).toContain(key)
  })

  test('have no colour for it on the map', () => {
    const svg = map(rows, { ...mapOptions, size: 'wide' })
    expect(marks(svg)).toHaveLength(1)
    const fills = [...svg.querySelectorAll('.place[data-area="1881"]')]
    expect(fills.map((place) => place.getAttribute('fill'))).toEqual(['#ffffff'])
  })

  test('are bars in a presentation, that one with its words', () => {
    const chart = barChart(rows, { decimals: 1, percent: false, referenceLines: [] })!
    expect(chart.rows.find(({ label }) => label === 'Kumla')).toMatchObject({
      ...{ value: 0, lower: null, upper: null, mark: 'tveksam uppgift' }
    })
  })
})

test('a line in a presentation is broken at a doubtful value, which is told for itself', () => {
  const chart = lineChart(doubted, { decimals: 0, percent: true, focus: [], breakBefore: null })
  const index = chart.periods.indexOf('2017')
  expect(chart.lines[0]?.values[index]).toBeNull()
  expect(chart.doubts).toMatchObject([{ label: 'Nora', index, value: 0, text: '0\u00a0%' }])
  expect(doubtsText(chart, 4)).toBe('Tveksam uppgift, prövas inte: Nora 0\u00a0% (2017).')
  expect(doubtsText({ ...chart, doubts: [] }, 4)).toBeNull()
})
