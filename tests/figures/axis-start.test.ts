// @vitest-environment node
import { beforeAll, expect, test } from 'vitest'
import type { Database } from '../../src/lib/db/database.ts'
import { allIndicators, type IndicatorRow } from '../../src/lib/queries/registers/indicators.ts'
import { chartsIn } from '../export/pptx-parts.ts'
import { chartSlide, written } from '../export/pptx-deck.ts'
import { texts } from '../charts/plain-svg.ts'
import { openSite } from '../queries/site.ts'
import { siteTrend } from './site-trend.ts'

let db: Database
let indicators: IndicatorRow[]

beforeAll(async () => {
  db = await openSite()
  indicators = await allIndicators(db)
})

const shown = (id: string, search = '') =>
  siteTrend(
    db,
    indicators.find((one) => one.id === id)!,
    search
  )

const words = (start: number) => `Skalan börjar vid ${start} procent, inte vid noll.`

test.each([
  ['mar-bra', 40],
  ['mpr', 80],
  ['skolk', 0],
  ['familjehem', 0]
])(
  '%s begins at %i on pages, slides and in PowerPoint, and says so if that is not zero',
  async (id, start) => {
    const { trend } = await shown(id)
    for (const size of ['wide', 'narrow', 'slide', 'half'] as const) {
      const told = texts(trend(size))
      expect([size, told.includes(`${start}${id === 'familjehem' ? '' : '\u00a0%'}`)]).toEqual([
        size,
        true
      ])
      expect([size, told.includes(words(start))]).toEqual([size, start > 0])
      expect([size, trend(size).querySelector('.axis-break') !== null]).toEqual([size, start > 0])
    }
    expect(trend.file.guide.join(' ').includes(words(start))).toBe(start > 0)
    const deck = await written([chartSlide(trend)])
    const [chart] = await chartsIn(deck)
    const axis = /<c:valAx>.*?<\/c:scaling>/.exec(chart!.xml)?.[0]
    expect(axis).toContain(`<c:min val="${start}"/>`)
  }
)

test('the axis stays where it is whatever places are in focus', async () => {
  const ticks = async (search: string) => {
    const { trend } = await shown('mar-bra', search)
    return texts(trend('wide')).filter((text) => /^\d+\u00a0%$/.test(text))
  }
  const all = await ticks('')
  expect(all.length).toBeGreaterThan(3)
  for (const search of ['?omraden=18N', '?omraden=18S,18V', '?beslut=dolda']) {
    expect(await ticks(search)).toEqual(all)
  }
})

test('the bars of the kommuner begin at zero', async () => {
  const { ranking } = await shown('mpr')
  expect(texts(ranking('wide'))).toContain('0\u00a0%')
})
