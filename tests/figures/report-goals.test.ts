import { expect, test } from 'vitest'
import { levelBlocks } from '../../src/lib/figures/report/standing.ts'
import { placeFigures } from '../../src/lib/queries/place/place-figures.ts'
import { allAreas } from '../../src/lib/queries/registers/areas.ts'
import { shownIndicators } from '../../src/lib/queries/registers/indicators.ts'
import { themesOf } from '../../src/lib/queries/registers/themes.ts'
import { officialProfile, profileOf } from '../../src/lib/text/place/profile.ts'
import { firstPlaceView } from '../../src/lib/url/place-view.ts'
import { targetedSite } from '../queries/targeted-site.ts'

async function goals(code: string) {
  const db = await targetedSite(
    {
      ...{ indicator: 'familjehem', area: '18S', year: '2030', value: 7.5 },
      ...{ goal: 'Färre ska placeras.', source: 'Provplanen 2026' }
    },
    { indicator: 'somn', area: '18S', year: '2030', value: 90, example: true }
  )
  const areas = await allAreas(db)
  const place = areas.find((area) => area.code === code)!
  const indicators = await shownIndicators(db)
  const subject = { place, areas, indicators, themes: await themesOf(db, 'indikator') }
  const figures = await placeFigures(db, place, areas, firstPlaceView)
  const profile = profileOf(subject, firstPlaceView, figures)
  return [profile, officialProfile(profile)].map((one) => {
    // Nothing else of the report is looked at here.
    const rest = {
      decisions: [],
      initiatives: [],
      outcomes: {},
      findings: [],
      day: '2026-11-30',
      site: 'Länsdelsbilden'
    }
    const blocks = levelBlocks({ ...rest, profile: one, drawn: { trends: [], ranking: null } })
    const named = blocks.findIndex((block) => block.kind === 'heading' && block.text === 'Mål')
    const table = blocks[named + 1]
    return named >= 0 && table?.kind === 'table' ? table : null
  })
}

test('a goal of the place stands with how far it is, how it was put and where, and marked where it is made up', async () => {
  const [all, official] = await goals('18S')
  expect(all?.rows).toHaveLength(2)
  const [real, made] = all!.rows
  expect(real?.[1]).toMatch(/^Mål för södra länsdelen 2030: högst 7,5 per/)
  expect(real?.[2]).toMatch(/^Södra länsdelen ligger \d+,\d (över|under) målet \(\d{4}\)\.$/)
  expect(real?.[3]).toBe('”Färre ska placeras.” Källa: Provplanen 2026.')
  expect(made?.[0]).toContain('(exempeldata)')
  expect(made?.[1]).toContain('Målet är ett påhittat exempel.')
  expect(made?.[3]).toBe('–')
  expect(all?.mark).toBe('Delvis exempeldata')
  expect(official?.rows).toEqual([real])
})

test('a place without goals has no heading for them', async () => {
  expect(await goals('1884')).toEqual([null, null])
})
