import { beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../src/lib/db/database.ts'
import { allAreas } from '../../src/lib/queries/registers/areas.ts'
import { latestRows } from '../../src/lib/queries/comparison.ts'
import { allIndicators } from '../../src/lib/queries/registers/indicators.ts'
import {
  comparedSubtitle,
  comparedTitle,
  differenceGuide,
  differenceHeadline,
  differenceUnit,
  placeTip
} from '../../src/lib/text/comparison/compared.ts'
import type { Compared } from '../../src/lib/text/comparison/rug.ts'
import {
  comparedFirst,
  compareIndicators,
  type CompareView
} from '../../src/lib/url/compare-view.ts'
import { compared } from '../../src/lib/figures/compared.ts'
import { openSite } from '../queries/site.ts'
import { comparedRows, type Cell, type Cells } from './compared-rows.ts'

let db: Database
let published: Compared[]

async function publishedRows(view: CompareView): Promise<Compared[]> {
  const indicators = (await allIndicators(db)).filter(({ latest }) => latest !== null)
  const choices = { areas: await allAreas(db), indicators: compareIndicators(indicators) }
  const ids = indicators.map(({ id }) => id)
  const latest = await latestRows(db, ids, view)
  return compared(indicators, view, choices, { latest, timeSeries: [] })
}

beforeAll(async () => {
  db = await openSite()
  published = await publishedRows(comparedFirst)
})

function found(id: string, among = published): Compared {
  const row = among.find(({ indicator }) => indicator.id === id)
  if (!row) throw new Error(`no indicator ${id}`)
  return row
}

function tipOf(id: string, area: string, among = published): string[] {
  const { indicator, places } = found(id, among)
  const place = places.find(({ row }) => row.area === area)
  if (!place) throw new Error(`no place ${area}`)
  return placeTip(indicator, place.row, place.judgement, 'övriga länet')
}

describe('what is said of a place that is pointed at', () => {
  test('is its value with interval, the difference and the verdict', () => {
    expect(tipOf('familjehem', '18N')).toEqual([
      'Placerade i familjehem någon gång under året, Norra länsdelen 2022',
      '14,1 per 1\u00a0000 invånare 0–20 år (95\u00a0% intervall 11,8–16,8)',
      '2,1 gånger så högt som övriga länet (95\u00a0% intervall 1,7–2,5)',
      'Mot övriga länet: högre, sämre'
    ])
  })

  test('has the number of answers of a survey, and of calls', () => {
    expect(tipOf('mar-bra', '18N')[2]).toBe('920 svar')
    expect(tipOf('sip-fran-skolan', '18N')[2]).toMatch(/^\d+ kallelser$/)
    expect(tipOf('familjehem', '18N').join()).not.toMatch(/svar|kallelser/)
  })

  test('is why there is no value, and nothing else', () => {
    expect(tipOf('familjehem', '18V')).toEqual([
      'Placerade i familjehem någon gång under året, Västra länsdelen 2022',
      'Ofullständig'
    ])
    expect(tipOf('sip-skal-annat', '18N')[1]).toBe('Visas inte')
  })

  test('of what has no counts is the value alone, with neither interval nor difference', () => {
    const tip = tipOf('meritvarde', '18N')
    expect(tip).toHaveLength(3)
    expect(tip[1]).toMatch(/^\d{3},\d poäng \(17 ämnen\)$/)
    expect(tip[2]).toBe('Mot övriga länet: kan inte prövas')
  })

  test('never calls higher or lower what the test does not, in any cell', async () => {
    const kommuner = await publishedRows({ ...comparedFirst, level: 'kommun' })
    const told = { sure: 0, unsure: 0, untested: 0 }
    for (const { indicator, places } of [...published, ...kommuner]) {
      for (const { row, judgement } of places) {
        const tip = placeTip(indicator, row, judgement, 'övriga länet')
        expect(tip.join(' ')).not.toMatch(/undefined|NaN|null|∞/)
        expect(tip.every(Boolean)).toBe(true)
        const last = tip.at(-1) ?? ''
        const isSure = /: (högre|lägre)(, (bättre|sämre))?$/.test(last)
        expect([tip[0], isSure]).toEqual([tip[0], /higher|lower/.test(judgement.verdict)])
        if (isSure) told.sure += 1
        else if (last.endsWith('ingen säkerställd skillnad')) told.unsure += 1
        else told.untested += 1
      }
    }
    for (const count of Object.values(told)) expect(count).toBeGreaterThan(10)
  })
})

test('the title says what is compared', async () => {
  const areas = await allAreas(db)
  const title = (view: Partial<CompareView>) => comparedTitle({ ...comparedFirst, ...view }, areas)
  expect(title({})).toBe('Jämför länsdelar')
  expect(title({ level: 'kommun' })).toBe('Jämför kommuner')
  expect(title({ level: 'kommun', areas: ['1885'] })).toBe('Jämför kommuner')
  expect(title({ areas: ['18N', '18V', '1885'] })).toBe('Jämför tre platser')
  expect(title({ areas: ['18N', '18V', '18S', '0000', '1885'] })).toBe('Jämför fem platser')
  expect(title({ level: 'kommun', areas: ['18N'] })).toBe('Jämför länsdelar och kommuner')
  expect(title({ areas: ['18N', '1885'] })).toBe('Jämför två platser')
})

test('the subtitle says what, of whom and when; of things it says nobody', () => {
  const subtitle = (id: string, sex: 'alla' | 'flickor', grade: 'alla' | '9') =>
    comparedSubtitle(found(id).indicator, { sex, grade }, '2014–2022')
  expect(subtitle('mar-bra', 'flickor', '9')).toBe(
    'Mår oftast bra eller mycket bra. Andel av svarande, flickor i åk 9, 2014–2022.'
  )
  expect(subtitle('familjehem', 'alla', 'alla')).toBe(
    'Placerade i familjehem någon gång under året. Antal per 1\u00a0000 invånare 0–20 år, flickor och pojkar, 2014–2022.'
  )
  expect(subtitle('oppen-forskola-familjecentral', 'alla', 'alla')).not.toContain('flickor')
})

describe('the headline of differences', () => {
  const headlineOf = async (cells: Cells, view: Partial<CompareView> = {}) => {
    const [row] = await comparedRows(db, { 'mar-bra': cells }, view)
    return differenceHeadline(row!.places, view.against ?? 'ovriga')
  }
  const low: Cell = [400, 1000]
  const high: Cell = [600, 1000]

  test('names those that lie higher and those that lie lower', async () => {
    expect(await headlineOf({ '18N': low, '18V': high, '18S': low, '18O': high })).toBe(
      'Västra länsdelen och Örebro ligger högre än övriga länet, norra och södra länsdelen lägre'
    )
  })

  test('names the only ones there are, against what they are compared with', async () => {
    const even: Cells = { '18V': [500, 1000], '18S': [500, 1000] }
    expect(await headlineOf({ ...even, '18N': [25, 100] })).toBe(
      'Norra länsdelen ligger lägre än övriga länet'
    )
    expect(await headlineOf({ ...even, '18N': [75, 100] })).toBe(
      'Norra länsdelen ligger högre än övriga länet'
    )
    const riket: Cells = { '18N': high, '18S': [505, 1000], '0000': [50_000, 100_000] }
    expect(await headlineOf(riket, { against: 'riket' })).toBe(
      'Norra länsdelen ligger högre än riket'
    )
  })

  test('tells no sure difference from what cannot be tested', async () => {
    expect(await headlineOf({ '18N': high, '18V': high, '18S': 'suppressed' })).toBe(
      'Ingen säkerställd skillnad mot övriga länet'
    )
    expect(await headlineOf({ '18N': 'missing', '18S': 'suppressed' })).toBe(
      'Kan inte prövas mot övriga länet'
    )
    expect(await headlineOf({ '18N': high, '18S': low }, { against: 'riket' })).toBe(
      'Kan inte prövas mot riket'
    )
  })
})

test('a difference is measured in percentage points, a ratio in times', () => {
  const comparisonOf = (id: string) => found(id).places[0]?.judgement.comparison ?? null
  expect(differenceUnit(comparisonOf('familjehem'), 'riket')).toMatch(/^Gånger så högt som riket,/)
  expect(differenceUnit(comparisonOf('mar-bra'), 'övriga länet')).toMatch(
    /^Skillnad mot övriga länet i procentenheter,/
  )
  expect(differenceGuide('resten av Örebro')[0]).toContain('är resten av Örebro.')
})
