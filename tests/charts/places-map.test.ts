// @vitest-environment node
import { beforeAll, describe, expect, test } from 'vitest'
import { placesMap, type CountedPlace } from '../../src/lib/charts/map/places.ts'
import { textWidth } from '../../src/lib/charts/parts/text-wrap.ts'
import { siteBoundaries } from '../../src/lib/db/site.server.ts'
import { allAreas } from '../../src/lib/queries/registers/areas.ts'
import { kommunCounts, type PlaceCount } from '../../src/lib/queries/place/place-counts.ts'
import type { Area } from '../../src/lib/schema/registers/area.ts'
import type { Boundaries } from '../../src/lib/schema/boundary.ts'
import { openSite } from '../queries/site.ts'

let areas: Area[]
let counts: PlaceCount[]
let boundaries: Boundaries

beforeAll(async () => {
  const db = await openSite()
  areas = await allAreas(db)
  counts = await kommunCounts(db)
  boundaries = (await siteBoundaries())!
})

function drawn(called = (name: string) => name): SVGSVGElement {
  const rows = counts.map((count): CountedPlace => {
    const { name, lansdel } = areas.find(({ code }) => code === count.area)!
    return { ...count, label: called(name), lansdel, href: `/omrade/${count.area}/` }
  })
  const lansdelar = areas
    .filter(({ type }) => type === 'lansdel')
    .map(({ code, short_name }) => ({ code, label: short_name }))
  return placesMap(rows, { id: 'karta', boundaries, lansdelar })
}

describe('the map of the places', () => {
  test('has every kommun, as a link for the pointer and a name', () => {
    const links = [...drawn().querySelectorAll('a')]
    expect(links.map((link) => link.getAttribute('href')).toSorted()).toEqual(
      counts.map(({ area }) => `/omrade/${area}/`).toSorted()
    )
    expect(links.every((link) => link.getAttribute('tabindex') === '-1')).toBe(true)
    expect(links.map((link) => link.textContent)).toContain('Ljusnarsberg')
    expect(drawn().getAttribute('aria-hidden')).toBe('true')
  })

  test('has room for the longest name', () => {
    const map = drawn((name) => (name === 'Laxå' ? 'Kristinehamn-Storfors' : name))
    const width = Number(map.getAttribute('width'))
    const texts = [...map.querySelectorAll('text[font-size="14"]')]
    expect(texts).toHaveLength(counts.length)
    for (const text of texts) {
      const x = Number(text.getAttribute('x'))
      const room = text.getAttribute('text-anchor') === 'end' ? x : width - x
      expect(textWidth(text.textContent, 14), text.textContent).toBeLessThanOrEqual(room)
    }
  })

  test('says how many verdicts on official figures there are, and of no others', () => {
    const told = [...drawn().querySelectorAll('tspan')].map(({ textContent }) => textContent)
    const expected = counts.flatMap(({ worse, better }) => [
      ...(worse > 0 ? [`${worse} sämre`] : []),
      ...(better > 0 ? [`${better} bättre`] : [])
    ])
    expect(expected.length).toBeGreaterThan(3)
    expect(told.toSorted()).toEqual(expected.toSorted())
  })

  test('counts as the published verdicts do', async () => {
    const rows = await (
      await openSite()
    ).query<{ area: string; verdict: string; direction: string }>(
      `SELECT v.area, v.verdict, i.direction FROM verdicts v JOIN indicators i ON i.id = v.indicator
       WHERE v.kind = 'level' AND i.source IN (SELECT id FROM sources WHERE kind = 'official')`
    )
    for (const { area, worse, better } of counts) {
      const own = rows.filter((row) => row.area === area && row.direction !== 'neutral')
      const sure = own.filter(({ verdict }) => verdict === 'higher' || verdict === 'lower')
      expect(sure.filter(({ verdict, direction }) => verdict === direction)).toHaveLength(better)
      expect(sure.filter(({ verdict, direction }) => verdict !== direction)).toHaveLength(worse)
    }
  })
})
