import { beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../src/lib/db/database.ts'
import { allAreas } from '../../src/lib/queries/registers/areas.ts'
import { comparisonRows } from '../../src/lib/queries/comparison.ts'
import { breakdownRows } from '../../src/lib/queries/indicator/breakdown.ts'
import { gapRows } from '../../src/lib/queries/indicator/gaps.ts'
import { placeFigures } from '../../src/lib/queries/place/place-figures.ts'
import { firstPlaceView } from '../../src/lib/url/place-view.ts'
import { movedSite } from './moved-site.ts'
import { openSite } from './site.ts'

const all = { sex: 'alla', grade: 'alla' } as const
const familjehem = { id: 'familjehem', weight: 'population 0-19' }
let moved: Database
let before: Database

beforeAll(async () => {
  ;[moved, before] = await Promise.all([movedSite('2024'), openSite()])
})

describe('a länsdel before a kommun left it', () => {
  test('lacks that kommun, and the länsdel it came to does not', async () => {
    const gaps = await gapRows(moved, 'familjehem', all)
    const told = gaps.filter(({ period }) => period === '2022')
    expect(told.map(({ area, missing }) => [area, missing])).toEqual([
      ['18', 'Degerfors'],
      ['18V', 'Degerfors']
    ])
    expect(gaps).toEqual(await gapRows(before, 'familjehem', all))
  })

  test('lacks it in its breakdown too', async () => {
    const rows = await breakdownRows(moved, familjehem, { areas: ['18V', '18S'], period: '2022' })
    const whole = rows.filter(({ sex }) => sex === 'alla')
    expect(whole.map(({ area, missing }) => [area, missing])).toEqual([
      ['18V', 'Degerfors'],
      ['18S', null]
    ])
  })

  test('has a rest without it, as the länsdel it came to has a rest with it', async () => {
    const rows = await comparisonRows(moved, 'familjehem', { ...all, period: '2022' })
    const rest = new Map(rows.map((row) => [row.area, row.rest_missing]))
    expect([rest.get('18V'), rest.get('18S')]).toEqual([null, 'Degerfors'])
    expect(rows).toEqual(await comparisonRows(before, 'familjehem', { ...all, period: '2022' }))
  })

  test('names it on its own page, among its own kommuner', async () => {
    const areas = await allAreas(moved)
    const figure = async (code: string) => {
      const place = areas.find((area) => area.code === code)!
      const { figures } = await placeFigures(moved, place, areas, firstPlaceView)
      return figures.find(({ own }) => own.indicator === 'familjehem')
    }
    expect((await figure('18V'))?.without).toEqual(['Degerfors'])
    expect((await figure('18S'))?.without).toEqual([])
  })

  test('is what a kommun lay in when its values were hidden', async () => {
    const areas = await allAreas(moved)
    const place = areas.find(({ code }) => code === '1862')!
    const { figures } = await placeFigures(moved, place, areas, firstPlaceView)
    expect(figures.filter(({ own }) => own.period < '2024').length).toBeGreaterThan(4)
    for (const { own } of figures) expect(own.lansdel).toBe(own.period < '2024' ? '18V' : '18S')
  })
})

test('a quarter lies in its year', async () => {
  await moved.query(`INSERT INTO area_moves VALUES ('1814', '18S', '18O', '2026')`)
  const lansdel = async (period: string) => {
    const rows = await comparisonRows(moved, 'sip-kallelser', { ...all, period })
    return rows.find(({ area }) => area === '1814')?.lansdel
  }
  expect(await lansdel('2025-Q4')).toBe('18S')
})
