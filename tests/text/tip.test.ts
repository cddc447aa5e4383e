import { beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../src/lib/db/database.ts'
import { allIndicators, type IndicatorRow } from '../../src/lib/queries/registers/indicators.ts'
import { trendRows } from '../../src/lib/queries/trend.ts'
import type { Status } from '../../src/lib/schema/observation.ts'
import { tipLines } from '../../src/lib/text/parts/tip.ts'
import { openSite } from '../queries/site.ts'

let db: Database
let indicators: IndicatorRow[]

beforeAll(async () => {
  db = await openSite()
  indicators = await allIndicators(db)
})

const indicator = (id: string) => indicators.find((row) => row.id === id)!

async function row(id: string, area: string, period: string) {
  const rows = await trendRows(db, id, { areas: [area], sex: 'alla', grade: 'alla', period })
  return rows.find((found) => found.period === period)!
}

/** A row made up: a share of so many answers, or a count of calls. */
const made = (values: { value: number | null; status?: Status; denominator?: number | null }) => ({
  name: 'Laxå',
  period: '2023',
  lower: null,
  upper: null,
  coverage: null,
  numerator: null,
  denominator: null,
  status: 'ok' as Status,
  ...values
})

describe('a value tells', () => {
  test('place and period, the value with its unit, its interval and the children behind it', async () => {
    const norra = await row('familjehem', '18N', '2022')
    const tip = tipLines(indicator('familjehem'), norra, { verdict: 'higher', against: 'ovriga' })
    expect(tip).toEqual([
      'Norra länsdelen 2022',
      '14,1 per 1\u00a0000 invånare 0–20 år',
      '95\u00a0% intervall 11,8–16,8',
      'Cirka 137 barn och unga',
      'Högre än övriga länet, sämre'
    ])
  })

  test('answers and response rate, with a warning where there are few', () => {
    const response = { area: '1860', pupils: 50, answers: 20, rate: 40, status: 'ok' as const }
    const few = made({ value: 64, denominator: 20 })
    expect(tipLines(indicator('mar-bra'), few, { response })).toEqual([
      'Laxå 2023',
      '64\u00a0% av svarande',
      'Cirka 20 svar, svarsfrekvens 40\u00a0%',
      'Tolkas med försiktighet'
    ])
  })

  test('what it is compared with, and that there is no difference', () => {
    const words = (verdict: 'none' | 'lower' | 'untested') =>
      tipLines(indicator('mar-bra'), made({ value: 64 }), { verdict, against: 'riket' }).slice(2)
    expect(words('none')).toEqual(['Ingen säkerställd skillnad mot riket'])
    expect(words('lower')).toEqual(['Lägre än riket, sämre'])
    expect(words('untested')).toEqual([])
  })

  test('what it counts, and until when, in a year in progress', async () => {
    const tip = tipLines(indicator('sip-kallelser'), await row('sip-kallelser', '18', '2026'))
    expect(tip[0]).toBe('Örebro län 2026 t.o.m. 6 mars')
    expect(tip[1]).toMatch(/^\d+ kallelser$/)
    const quarter = await row('sip-kallelser', '18', '2026-Q1')
    expect(tipLines(indicator('sip-kallelser'), quarter)[0]).toBe(
      'Örebro län kvartal 1 2026 t.o.m. 6 mars'
    )
  })

  test('that some kommun is missing in it', async () => {
    const lan = await row('familjehem', '18', '2022')
    expect(tipLines(indicator('familjehem'), lan)).toContain('Någon kommun saknas i värdet')
  })
})

test.each<[Status, string]>([
  ['suppressed', 'Visas inte, för att inget barn ska kunna pekas ut'],
  ['missing', 'Uppgift saknas'],
  ['not_asked', 'Frågan ställdes inte'],
  [
    'incomplete',
    'Ofullständigt värde som inte visas: någon kommuns uppgift saknas eller är tveksam'
  ]
])('a value that is %s tells why and nothing else', (status, reason) => {
  const hidden = made({ value: null, status, denominator: 7 })
  const context = { verdict: 'lower', against: 'ovriga' } as const
  expect(tipLines(indicator('mar-bra'), hidden, context)).toEqual(['Laxå 2023', reason])
})
