import { beforeAll, expect, test } from 'vitest'
import type { Database } from '../../src/lib/db/database.ts'
import { allAreas } from '../../src/lib/queries/registers/areas.ts'
import { indicatorChoices } from '../../src/lib/queries/indicator/choices.ts'
import { indicatorFigures } from '../../src/lib/queries/indicator/indicator-figures.ts'
import { allIndicators } from '../../src/lib/queries/registers/indicators.ts'
import type { Area } from '../../src/lib/schema/registers/area.ts'
import type { Verdict } from '../../src/lib/schema/verdict.ts'
import { type Finding } from '../../src/lib/text/indicator/finding.ts'
import { rankingHeadline } from '../../src/lib/text/indicator/headline.ts'
import { mapHeadline } from '../../src/lib/text/indicator/map.ts'
import { parseIndicatorView } from '../../src/lib/url/indicator-view.ts'
import { findings } from '../../src/lib/figures/findings.ts'
import { openSite } from '../queries/site.ts'

let db: Database
let areas: Area[]

beforeAll(async () => {
  db = await openSite()
  areas = await allAreas(db)
})

async function kommuner(id: string): Promise<Finding> {
  const indicator = (await allIndicators(db)).find((row) => row.id === id)!
  const choices = await indicatorChoices(db, indicator, areas)
  const { view } = parseIndicatorView('', choices)
  return findings(indicator, view, await indicatorFigures(db, indicator, view, choices)).kommuner
}

/** The finding as if these kommuner differed so, and no others. */
function judged(finding: Finding, verdicts: Record<string, Verdict>): Finding {
  const places = finding.places.map(({ row, judgement }) => {
    return { row, judgement: { ...judgement, verdict: verdicts[row.area] ?? ('none' as const) } }
  })
  return { ...finding, places }
}

test('the headline says in which länsdelar the kommuner lie that differ', async () => {
  expect(mapHeadline(await kommuner('familjehem'), areas)).toBe(
    'Två kommuner i norra länsdelen ligger högre än övriga länet, en kommun i södra länsdelen och Örebro lägre'
  )
})

test('all kommuner of a länsdel are said to be all', async () => {
  const finding = await kommuner('familjehem')
  const norra = Object.fromEntries(
    ['1863', '1864', '1884', '1885'].map((code) => [code, 'lower' as const])
  )
  expect(mapHeadline(judged(finding, norra), areas)).toBe(
    'Alla fyra kommuner i norra länsdelen ligger lägre än övriga länet'
  )
  expect(mapHeadline(judged(finding, { ...norra, '1862': 'higher' }), areas)).toBe(
    'En kommun i västra länsdelen ligger högre än övriga länet, alla fyra kommuner i norra länsdelen lägre'
  )
})

test('without a difference that the test supports nothing is called higher or lower', async () => {
  const finding = judged(await kommuner('familjehem'), {})
  expect(mapHeadline(finding, areas)).toBe('Ingen kommun skiljer sig säkert från övriga länet')
  const untested = await kommuner('meritvarde')
  expect(mapHeadline(untested, areas)).toBe(rankingHeadline(untested))
  expect(mapHeadline(untested, areas)).not.toMatch(/högre|lägre/)
})
