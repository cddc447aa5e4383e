import { beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../src/lib/db/database.ts'
import { allAreas } from '../../src/lib/queries/registers/areas.ts'
import { latestRows, placeRows } from '../../src/lib/queries/comparison.ts'
import { filteredDecisions, placeDecisions } from '../../src/lib/queries/decision/decisions.ts'
import { allIndicators } from '../../src/lib/queries/registers/indicators.ts'
import { placeInitiatives } from '../../src/lib/queries/registers/initiatives.ts'
import { latestValues } from '../../src/lib/queries/place/latest-value.ts'
import { placeTimeSeries } from '../../src/lib/queries/place/place-time-series.ts'
import { placeFigures } from '../../src/lib/queries/place/place-figures.ts'
import { placeResponses, responseRows } from '../../src/lib/queries/responses.ts'
import type { Area } from '../../src/lib/schema/registers/area.ts'
import type { Grade, Sex } from '../../src/lib/schema/observation.ts'
import { allDecisions } from '../../src/lib/url/decisions-view.ts'
import { firstPlaceView } from '../../src/lib/url/place-view.ts'
import { openSite } from './site.ts'

const all = { sex: 'alla', grade: 'alla' } as const
const girls = { sex: 'flickor', grade: '9' } as const
let db: Database
let areas: Area[]
let places: Area[]
let indicators: string[]

const everyRow = (cut: { sex: Sex; grade: Grade }) => latestRows(db, indicators, cut)

beforeAll(async () => {
  db = await openSite()
  areas = await allAreas(db)
  indicators = (await allIndicators(db)).map(({ id }) => id)
  places = areas.filter(({ type }) => type === 'lansdel' || type === 'kommun')
})

function place(code: string): Area {
  const found = areas.find((area) => area.code === code)
  if (!found) throw new Error(`no place ${code}`)
  return found
}

describe('a place at its latest', () => {
  test('is compared as it is among all places', async () => {
    for (const cut of [all, girls]) {
      const every = await everyRow(cut)
      for (const { code } of places) {
        const own = every.filter(({ area }) => area === code)
        const bare = own.map(({ rest_missing: _missing, rest_doubtful: _doubtful, ...row }) => row)
        expect(await placeRows(db, code, cut), code).toEqual(bare)
        // Which kommuner the rest lacks is told all the same.
        const { figures } = await placeFigures(db, place(code), areas, {
          ...firstPlaceView,
          ...cut
        })
        expect(figures.map((figure) => figure.own)).toEqual(own)
      }
    }
    const lacking = await everyRow(all)
    expect(lacking.some(({ rest_missing }) => rest_missing === 'Degerfors')).toBe(true)
  })

  test('stands beside the values of all places, in the register’s order', async () => {
    const every = await everyRow(all)
    const bare = every.map(({ indicator, area, lansdel, value, coverage, status }) => {
      return { indicator, area, lansdel, value, coverage, status }
    })
    expect(await latestValues(db, all)).toEqual(bare)
  })

  test('what is left of rounded counts is never less than none, nor more than all', async () => {
    for (const sex of ['alla', 'flickor', 'pojkar'] as const) {
      for (const grade of ['alla', '7', '9', 'gy2'] as const) {
        for (const row of await everyRow({ sex, grade })) {
          if (row.rest_numerator === null || row.rest_denominator === null) continue
          expect(row.rest_numerator).toBeGreaterThanOrEqual(0)
          expect(row.rest_numerator).toBeLessThanOrEqual(row.rest_denominator)
        }
      }
    }
  })
})

describe('the time series of a place', () => {
  test('is every whole year from one on, of that place only', async () => {
    const rows = await placeTimeSeries(db, '1864', { ...all, from: '2014' })
    const told = await db.query<{ n: number }>(
      `SELECT count(*)::INTEGER AS n FROM observations
       WHERE area = '1864' AND sex = 'alla' AND grade = 'alla' AND length(period) = 4
         AND period >= '2014'`
    )
    expect(rows).toHaveLength(told[0]?.n ?? 0)
    expect(rows.every(({ period }) => /^20(1[4-9]|2\d)$/.test(period))).toBe(true)
    const placed = rows.filter(({ indicator }) => indicator === 'familjehem')
    expect(placed.find(({ period }) => period === '2017')?.status).toBe('missing')
  })
})

describe('the figures of a place', () => {
  test('hold the other kommuner, those inside a länsdel told apart', async () => {
    const { figures } = await placeFigures(db, place('18N'), areas, firstPlaceView)
    const placed = figures.find(({ own }) => own.indicator === 'familjehem')
    expect(placed?.kommuner).toHaveLength(11)
    const inside = placed?.kommuner.filter(({ own }) => own).map(({ area }) => area)
    expect(inside).toEqual(['1863', '1885', '1864', '1884'])
    expect(placed?.county).toBeCloseTo(7.9, 1)
    expect(placed?.riket).toBeCloseTo(7.3, 1)
    const kommun = await placeFigures(db, place('1885'), areas, firstPlaceView)
    for (const { kommuner } of kommun.figures) {
      expect(kommuner.map(({ area }) => area)).not.toContain('1885')
      expect(kommuner.some(({ own }) => own)).toBe(false)
    }
  })

  test('a länsdel of one kommun does not stand beside itself', async () => {
    const { figures } = await placeFigures(db, place('18O'), areas, firstPlaceView)
    for (const { kommuner } of figures) {
      expect(kommuner.map(({ area }) => area)).not.toContain('1880')
    }
  })

  test('name the kommuner that a value lacks, and nothing counted so far', async () => {
    const { figures } = await placeFigures(db, place('18N'), areas, firstPlaceView)
    expect(figures.find(({ own }) => own.indicator === 'hvb')?.without).toEqual(['Ljusnarsberg'])
    expect(figures.find(({ own }) => own.indicator === 'familjehem')?.without).toEqual([])
    const calls = figures.find(({ own }) => own.indicator === 'sip-per-1000')
    expect(calls?.own.period).toBe('2025')
    expect(calls?.timeSeries.at(-1)?.period).toBe('2025')
  })

  test('tell whether the länsdel shows what is hidden in the kommun', async () => {
    const { figures } = await placeFigures(db, place('1864'), areas, firstPlaceView)
    const hidden = figures.filter(({ own }) => own.status === 'suppressed')
    expect(hidden.length).toBeGreaterThan(4)
    const lansdel = await placeRows(db, '18N', all)
    for (const { own, inLansdel } of hidden) {
      const around = lansdel.find(({ indicator }) => indicator === own.indicator)
      expect(inLansdel, own.indicator).toBe(around?.value != null)
    }
  })

  test('come with the response of the place to every survey', async () => {
    const responses = await placeResponses(db, '1864', all)
    expect(responses.map(({ period }) => period)).toEqual(['2014', '2017', '2020', '2023', '2026'])
    const last = responses.at(-1)
    const every = await responseRows(db, last?.source ?? '', { ...all, period: '2026' })
    expect(last).toMatchObject(every.find(({ area }) => area === '1864') ?? {})
  })
})

describe('decisions of a place', () => {
  test('are those that concern it, those that name it or its länsdel first', async () => {
    for (const { code } of places) {
      const found = await placeDecisions(db, code)
      const concerning = await filteredDecisions(db, { ...allDecisions, area: code }, '2026-06-01')
      const ids = (rows: { id: string }[]) => rows.map(({ id }) => id).toSorted()
      expect(ids(found), code).toEqual(ids(concerning))
      const order = found.map(({ near }) => near)
      expect(order, code).toEqual(order.toSorted((a, b) => Number(b) - Number(a)))
      for (const { near, areas: named } of found) expect(near).toBe(named !== '18')
    }
    expect((await placeDecisions(db, '1864'))[0]).toMatchObject({ near: true, areas: '18N' })
    expect((await placeDecisions(db, '1880'))[0]?.near).toBe(false)
  })
})

describe('initiatives of a place', () => {
  const told = async (code: string) =>
    (await placeInitiatives(db, code)).map(({ initiative, places: where, distance }) => {
      return `${distance} ${initiative}: ${where}`
    })

  test('are its own first, then those around it, then the county’s', async () => {
    const found = await told('1884')
    expect(found).toEqual(expect.arrayContaining(['0 Backa barnet: Nora', '0 TABB: Nora']))
    expect(found).toContain('1 Kraftsamling: TSI och Backa barnet: Norra länsdelen')
    expect(found.map((text) => text[0])).toEqual(found.map((text) => text[0]).toSorted())
  })

  test('are gathered where several kommuner of a länsdel share them', async () => {
    expect(await told('18N')).toContain('1 Backa barnet: Hällefors, Lindesberg, Ljusnarsberg, Nora')
    expect((await told('18V')).some((text) => text.includes('Nora'))).toBe(false)
  })

  test('of the neighbours are not its own', async () => {
    expect((await told('1862')).filter((text) => text.includes('STIG'))).toEqual([])
  })
})
