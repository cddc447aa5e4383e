import type { Database } from '../../src/lib/db/database.ts'
import type { ShownSlide } from '../../src/lib/export/shown-slide.ts'
import { chartSlide, pageOf, shownChart } from './pptx-deck.ts'

/** What titles and notes may hold: signs of XML, a control character, half a character, and too many words. */
const hard = `Å & <ä> "ö" 'x' 🙂 \u0007\uD800${'lång rubrik '.repeat(20)}`

/** A slide of every kind, with real figures: official and made up, hidden, in quarters, and one that becomes a picture. */
export async function sampleSlides(db: Database): Promise<ShownSlide[]> {
  const familjehem = await pageOf(db, 'familjehem', '?omraden=18N')
  const hvb = await pageOf(db, 'hvb', '?niva=kommun')
  const marBra = await pageOf(db, 'mar-bra')
  const sip = await pageOf(db, 'sip-kallelser', '?niva=kommun&ar=2026-Q1')
  const points = await pageOf(db, 'meritvarde')
  const decisions = familjehem.decisions.slice(0, 5)
  const said = (text: string, example: boolean) => ({
    topic: 'Något',
    text: `${text} `.repeat(12),
    example
  })
  return [
    { kind: 'title', title: 'Barns villkor', subtitle: 'Underlag', note: 'Välkomna\nalla' },
    { kind: 'section', title: 'Placerade barn', note: '' },
    chartSlide(familjehem.trend, { decisions, numbered: true, frozen: '2026-03-06' }),
    chartSlide(hvb.ranking),
    chartSlide(marBra.trend),
    chartSlide(sip.trend),
    chartSlide(points.ranking),
    {
      ...{ kind: 'comparison', title: 'Två diagram', note: '' },
      charts: [
        shownChart(familjehem.ranking),
        shownChart(marBra.ranking, { href: 'http://127.0.0.1/b' })
      ]
    },
    { kind: 'text', title: hard, note: hard, text: `Ett stycke\n- en punkt\n${hard}` },
    {
      kind: 'decision',
      title: 'Ett beslut',
      note: '',
      decision: decisions[0]!,
      href: 'http://127.0.0.1/c'
    },
    { kind: 'lost', title: 'Borta', note: '', reason: 'Indikatorn finns inte.' },
    {
      ...{ kind: 'summary', title: 'Sammanfattning', note: 'Sist' },
      points: Array.from({ length: 8 }, (_, i) => said(`Punkt ${i} om något`, i === 0))
    }
  ]
}
