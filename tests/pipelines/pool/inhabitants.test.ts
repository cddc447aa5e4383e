import { beforeAll, expect, test } from 'vitest'
import type { Database } from '../../../src/lib/db/database.ts'
import { allAreas } from '../../../src/lib/queries/registers/areas.ts'
import type { Inhabitants } from '../../../src/lib/schema/inhabitants.ts'
import { openSite } from '../../queries/site.ts'
import { OfficialFigures } from '../official-figures.ts'

// @vitest-environment node

const keys: Record<string, string[]> = {
  'population 0-19': ['N01952', 'N01953', 'N01954'],
  'population 13-18': ['N01927'],
  'population 16-19': ['N01954'],
  'population 6-15': ['N01953'],
  'population 0-5': ['N01952']
}

let db: Database
let rows: Inhabitants[]
let official: OfficialFigures

beforeAll(async () => {
  db = await openSite()
  rows = await db.query<Inhabitants>(`SELECT * FROM inhabitants`)
  official = await OfficialFigures.read()
})

test('every place has as many as the official figures say; a länsdel as many as its kommuner', async () => {
  const areas = await allAreas(db)
  const kolada = (code: string) => (code === '18' ? '0018' : code)
  expect(rows.length).toBeGreaterThan(2000)
  for (const { population, area, period, persons } of rows) {
    const members =
      areas.find(({ code }) => code === area)?.type === 'lansdel'
        ? areas.filter(({ type, lansdel }) => type === 'kommun' && lansdel === area)
        : areas.filter(({ code }) => code === area)
    const sums = members.map(({ code }) =>
      official.sum(keys[population] ?? [], kolada(code), period, 'alla')
    )
    const sum = sums.reduce((all, one) => (all === null || one === null ? null : all + one), 0)
    expect([population, area, period, persons]).toEqual([population, area, period, sum])
  }
})

test('no year that is wholly known is left out', async () => {
  const codes = (await allAreas(db)).filter(({ type }) => type === 'kommun').map(({ code }) => code)
  const found = new Set(
    rows.map(({ population, area, period }) => `${population} ${area} ${period}`)
  )
  for (const [population, parts] of Object.entries(keys)) {
    const years = new Set(
      official.rows.filter(({ key }) => key === parts[0]).map(({ year }) => year)
    )
    for (const code of codes) {
      for (const year of years) {
        const known = official.sum(parts, code, year, 'alla') !== null
        expect([code, year, found.has(`${population} ${code} ${year}`)]).toEqual([
          code,
          year,
          known
        ])
      }
    }
  }
})
