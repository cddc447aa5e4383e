// @vitest-environment node
import { beforeAll, expect, test } from 'vitest'
import type { Slide } from '../../../src/lib/deck/slide.ts'
import { decisionChain } from '../../../src/lib/queries/decision/decision-chain.ts'
import { decisionIndicators } from '../../../src/lib/queries/decision/decision-indicators.ts'
import { filteredDecisions, type DecisionRow } from '../../../src/lib/queries/decision/decisions.ts'
import { allAreas } from '../../../src/lib/queries/registers/areas.ts'
import { readyDecision, type DecisionGround } from '../../../src/lib/text/deck/ready-decision.ts'
import { beforeAfterDecision } from '../../../src/lib/text/decision/before-after.ts'
import { officialOf } from '../../../src/lib/text/parts/example.ts'
import { allDecisions } from '../../../src/lib/url/decisions-view.ts'
import { chartsOf } from '../../deck/drawn-charts.ts'
import { openSite } from '../../queries/site.ts'
import { expectDrawn, expectReady, summaryOf } from './ready-site.ts'

const day = '2026-11-30'
const db = await openSite()
const grounds: DecisionGround[] = []
const decks = new Map<string, Slide[]>()

beforeAll(async () => {
  const areas = await allAreas(db)
  const all = await filteredDecisions(db, allDecisions, day)
  const byId = new Map(all.map((one): [string, DecisionRow] => [one.id, one]))
  for (const decision of all) {
    const chain = (await decisionChain(db, decision.id)).flatMap((id) => byId.get(id) ?? [])
    const judged = beforeAfterDecision(await decisionIndicators(db, decision), decision)
    for (const rows of [judged, officialOf(judged)]) {
      const ground = { decision, chain, rows, answers: [], areas, day, site: 'Länsdelsbilden' }
      grounds.push(ground)
      decks.set(`${decision.id} ${rows.length}`, readyDecision(ground))
    }
  }
})

test('every decision has a deck that begins with it, of five to nine messages or with why not', () => {
  expect(grounds.length).toBeGreaterThan(40)
  for (const [of, slides] of decks) {
    expectReady(slides, of, /Inga indikatorer i Länsdelsbilden mäter|säger siffrorna ännu inte/)
    expect(slides[0]!.title).toMatch(/^Vad har hänt sedan beslutet\? /)
    expect(slides[1]).toMatchObject({ kind: 'decision', decision: of.replace(/ \d+$/, '') })
  }
})

test('whatever has been measured, it says that the decision need not be the cause', () => {
  for (const { decision, rows } of grounds) {
    const slides = decks.get(`${decision.id} ${rows.length}`)!
    const said = summaryOf(slides).includes('betyder inte att beslutet är orsaken')
    expect(said, decision.id).toBe(rows.length > 0)
  }
})

test('a change is told where it is sure, with both times, and what has no measurement after says so', () => {
  const titles = [...decks.values()]
    .flat()
    .flatMap((slide) => (slide.kind === 'chart' ? slide.title : []))
  for (const told of [
    / \d{4} än \d{4}, före beslutet$/,
    /: ingen säker förändring från \d{4} till \d{4}$/,
    / \(\d{4}\), ingen mätning efter beslutet ännu$/
  ])
    expect(
      titles.some((title) => told.test(title)),
      String(told)
    ).toBe(true)
})

test('what it answers comes first, and is told', () => {
  const ground = grounds.find(({ rows }) => rows.filter(({ after }) => after).length > 3)!
  const { id, title } = ground.rows.filter(({ after }) => after).at(-1)!.indicator
  const claim = 'Fler barn i Laxå än i övriga länet 2022'
  const answers = [{ indicator: id, claim, source_kind: 'example' as const }]
  const slides = readyDecision({ ...ground, answers })
  expect(slides[2]).toMatchObject({
    title: 'Det här svarar beslutet på',
    text: `– ${claim}. Exempeldata.`
  })
  const first = slides.find(({ kind }) => kind === 'chart')!
  expect(first.kind === 'chart' && first.chart.address, title).toContain(`/indikator/${id}/`)
})

test('every chart can be drawn', async () => {
  expect(await expectDrawn([...decks.values()], await chartsOf(db))).toBeGreaterThan(20)
})
