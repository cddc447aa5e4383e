// @vitest-environment node
import { expect, test } from 'vitest'
import { barFigure } from '../../src/lib/export/pptx/chart/bar-figure.ts'
import { barKey } from '../../src/lib/export/pptx/chart/key.ts'
import { allIndicators } from '../../src/lib/queries/registers/indicators.ts'
import { openSite } from '../queries/site.ts'
import { siteTrend } from './site-trend.ts'

/** As high as a chart is with a subtitle of two lines and a key of four, and half as high. */
const frames = [
  { x: 0.6, y: 2.1, w: 7.76, h: 3.1 },
  { x: 0.6, y: 3, w: 5.87, h: 2.2 }
]

test('every kommun that a headline names has its bar in the file, in as few rows as there may be', async () => {
  const db = await openSite()
  let named = 0
  let left = 0
  for (const indicator of await allIndicators(db)) {
    const { file } = (await siteTrend(db, indicator, '')).ranking
    const native = file.native?.()
    if (native?.kind !== 'bar') continue
    for (const frame of frames) {
      const drawn = barFigure(native, frame)
      left += drawn.left.length
      for (const row of native.rows) {
        if (!file.headline.includes(row.label)) continue
        named++
        const isTold = drawn.rows.includes(row) || row.value === null
        expect(isTold, `${indicator.id}: ${row.label} in ”${file.headline}”`).toBe(true)
      }
      const key = barKey(native, drawn).join(' ')
      expect(key.includes(`Visar ${drawn.rows.length} av ${native.rows.length}`)).toBe(
        drawn.left.length > 0
      )
    }
  }
  expect(named).toBeGreaterThan(20)
  expect(left).toBeGreaterThan(50)
})
