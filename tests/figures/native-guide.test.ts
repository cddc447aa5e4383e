// @vitest-environment node
import { beforeAll, expect, test } from 'vitest'
import type { Figure } from '../../src/lib/export/figure.ts'
import { allIndicators } from '../../src/lib/queries/registers/indicators.ts'
import { partsOf, textsIn } from '../export/pptx-parts.ts'
import { chartSlide, written } from '../export/pptx-deck.ts'
import { openSite } from '../queries/site.ts'
import { siteTrend } from './site-trend.ts'

let trends: { id: string; trend: Figure }[]

beforeAll(async () => {
  const db = await openSite()
  const indicators = await allIndicators(db)
  trends = await Promise.all(
    indicators.map(async (one) => ({ id: one.id, trend: (await siteTrend(db, one, '')).trend }))
  )
})

test('notes tell of the marks that a presentation program draws, and of none of the page’s', async () => {
  const native = trends.filter(({ trend }) => trend.file.native?.())
  expect(native.length).toBeGreaterThan(30)
  let whiskers = 0
  for (const { id, trend } of native) {
    const guide = trend.file.nativeGuide!.join(' ')
    expect(guide, id).not.toMatch(/skuggade|kryss/)
    if (/Strecket genom en punkt är ett 95-procentigt intervall/.test(guide)) whiskers++
  }
  expect(whiskers).toBeGreaterThan(10)
  const { trend } = native.find(({ id }) => id === 'mar-bra')!
  const parts = await partsOf(await written([chartSlide(trend)]))
  const notes = textsIn(parts.get('ppt/notesSlides/notesSlide1.xml')!)
  for (const point of trend.file.nativeGuide!) expect(notes).toContain(`– ${point}`)
})
