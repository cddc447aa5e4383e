// @vitest-environment node
import { expect, test } from 'vitest'
import { previewCard } from '../../src/lib/charts/preview/card.ts'
import { previewResponse } from '../../src/lib/export/preview.server.ts'
import { findings } from '../../src/lib/figures/findings.ts'
import { trendFigure } from '../../src/lib/figures/trend.ts'
import { allAreas } from '../../src/lib/queries/registers/areas.ts'
import { indicatorChoices } from '../../src/lib/queries/indicator/choices.ts'
import { indicatorFigures } from '../../src/lib/queries/indicator/indicator-figures.ts'
import { allIndicators } from '../../src/lib/queries/registers/indicators.ts'
import { headline } from '../../src/lib/text/indicator/headline.ts'
import { parseIndicatorView } from '../../src/lib/url/indicator-view.ts'
import { openSite } from '../queries/site.ts'

const site = 'Länsdelsbilden'

/** The cards of all indicators' pages. */
async function cards() {
  const db = await openSite()
  const areas = await allAreas(db)
  const indicators = (await allIndicators(db)).filter(({ latest }) => latest !== null)
  return Promise.all(
    indicators.map(async (indicator) => {
      const choices = await indicatorChoices(db, indicator, areas)
      const { view } = parseIndicatorView('', choices)
      const figures = await indicatorFigures(db, indicator, view, choices)
      const { shown } = findings(indicator, view, figures)
      const figure = trendFigure(shown, { ...figures, decisions: [] })
      const { subtitle, source, example } = figure.file
      const drawing = figure('slide')
      return { site, headline: headline(shown), text: subtitle, foot: source, example, drawing }
    })
  )
}

test('every word of a card is in a face that it is set in, and stands within the card', async () => {
  const all = await cards()
  expect(all.length).toBeGreaterThan(30)
  for (const card of all) {
    const drawn = previewCard(card)
    expect(drawn.textContent).toMatch(/^[\u0020-\u00ff–—’”…−≥\n]*$/)
    expect(drawn.textContent.includes('Exempeldata')).toBe(card.example)
    const own = [...drawn.children].filter(({ nodeName }) => nodeName.toLowerCase() === 'text')
    const last = Math.max(...own.map((text) => Number(text.getAttribute('y'))))
    expect(last).toBeLessThanOrEqual(610)
    // What is said beside the drawing ends above the source.
    const rest = own.filter((text) => Number(text.getAttribute('y')) < 575)
    expect(rest.length, card.headline).toBeGreaterThanOrEqual(3)
  }
})

test('a card becomes a PNG of the size that services ask for, with its letters in it', async () => {
  const plain = { site, headline: '', text: '', foot: '', example: false, drawing: null }
  const png = async (card: Parameters<typeof previewResponse>[0]) => {
    const response = await previewResponse(card)
    expect(response.headers.get('content-type')).toBe('image/png')
    return Buffer.from(await response.arrayBuffer())
  }
  const empty = await png(plain)
  const told = await png({ ...plain, headline: 'Fler barn är placerade i norra länsdelen' })
  for (const bytes of [empty, told]) {
    expect(bytes.subarray(1, 4).toString()).toBe('PNG')
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630])
  }
  expect(told.length).toBeGreaterThan(empty.length + 1000)
})
