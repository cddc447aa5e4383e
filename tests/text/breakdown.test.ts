import { beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../src/lib/db/database.ts'
import { allAreas } from '../../src/lib/queries/registers/areas.ts'
import { indicatorChoices } from '../../src/lib/queries/indicator/choices.ts'
import { indicatorFigures } from '../../src/lib/queries/indicator/indicator-figures.ts'
import { allIndicators, type IndicatorRow } from '../../src/lib/queries/registers/indicators.ts'
import {
  breakdownHeadline,
  breakdownNotes,
  breakdownSummary
} from '../../src/lib/text/indicator/breakdown.ts'
import { absentTip, sexTip } from '../../src/lib/text/indicator/contrast-tip.ts'
import { breakdownGuide } from '../../src/lib/text/indicator/guide.ts'
import { parseIndicatorView } from '../../src/lib/url/indicator-view.ts'
import { breakdownOf } from '../../src/lib/figures/breakdown.ts'
import { openSite } from '../queries/site.ts'

let db: Database
let indicators: IndicatorRow[]

beforeAll(async () => {
  db = await openSite()
  indicators = (await allIndicators(db)).filter(({ latest }) => latest !== null)
})

async function found(id: string, search = '') {
  const indicator = indicators.find((row) => row.id === id)
  if (!indicator) throw new Error(`no indicator ${id}`)
  const choices = await indicatorChoices(db, indicator, await allAreas(db))
  const { view } = parseIndicatorView(search, choices)
  const { breakdown } = await indicatorFigures(db, indicator, view, choices)
  return breakdownOf(indicator, view, breakdown)
}

const plain = (lines: string[]) => lines.map((line) => line.replaceAll('\u00a0', ' '))

const headlineOf = async (id: string, search?: string) => {
  return breakdownHeadline(await found(id, search)).replaceAll('\u00a0', ' ')
}

describe('the headline', () => {
  test('is about the county when no place is in focus, and gives both values', async () => {
    expect(await headlineOf('mar-bra')).toBe(
      'Färre flickor än pojkar mår oftast bra i länet: 55 % mot 78 %'
    )
    expect(await headlineOf('familjehem')).toBe(
      'Fler flickor än pojkar är placerade i familjehem i länet: 8,8 mot 6,9'
    )
  })

  test('puts those who fare worse first', async () => {
    expect(await headlineOf('narkotika')).toMatch(/^Fler pojkar än flickor har använt narkotika/)
  })

  test('is about the places in focus and the school year that is chosen', async () => {
    expect(await headlineOf('mar-bra', '?omraden=18N&arskurs=9')).toBe(
      'Färre flickor än pojkar i åk 9 mår oftast bra i norra länsdelen: 44 % mot 66 %'
    )
    expect(await headlineOf('mar-bra', '?omraden=18N,18V')).toBe(
      'Färre flickor än pojkar mår oftast bra i norra och västra länsdelen'
    )
  })

  test('says so when no difference is significant', async () => {
    expect(await headlineOf('oppna-insatser')).toBe(
      'Ingen säkerställd skillnad mellan flickor och pojkar i länet'
    )
  })

  test('gives the values alone where nothing can be tested', async () => {
    expect(await headlineOf('gymnasiebehorighet')).toBe(
      'Behöriga till yrkesprogram, åk 9: flickor 79,3 % och pojkar 77,9 % i länet 2022'
    )
  })

  test('says why there is nothing to compare', async () => {
    expect(await headlineOf('hvb')).toContain('ofullständiga')
    expect(await headlineOf('sip-kallelser', '?ar=2025-Q1')).toBe(
      'Uppgift om flickor och pojkar var för sig saknas kvartal 1 2025'
    )
    expect(await headlineOf('utredningstid')).toContain('Länet har inget värde')
  })
})

test('the headline says whose value is hidden', async () => {
  const shown = await found('mar-bra')
  const hide = <Row>(row: Row) => ({ ...row, value: null, status: 'suppressed' as const })
  const untested = { comparison: null, verdict: 'untested' as const, exploratory: false }
  const withHidden = (which: 'both' | 'boys') =>
    breakdownHeadline({
      ...shown,
      contrasts: shown.contrasts.map(({ all, girls, boys }) => {
        return { all, girls: which === 'both' ? hide(girls) : girls, boys: hide(boys), ...untested }
      })
    })
  expect(withHidden('both')).toBe('Flickor och pojkar visas inte var för sig i länet 2026')
  expect(withHidden('boys')).toBe('Värdet för pojkar i länet 2026 visas inte')
})

test('no indicator claims a difference that its tests do not find', async () => {
  let significant = 0
  for (const { id } of indicators) {
    for (const search of ['', '?omraden=18N', '?omraden=1864,1863']) {
      const breakdown = await found(id, search)
      const county = search === ''
      const told = breakdown.contrasts.filter(({ girls }) => (girls.type === 'lan') === county)
      const differs = told.some(({ verdict }) => verdict === 'higher' || verdict === 'lower')
      const headline = breakdownHeadline(breakdown)
      expect(/^(Fler|Färre|Det görs)|: (högre|lägre) för/.test(headline), headline).toBe(differs)
      expect(headline).not.toMatch(/\{|\}|NaN|null|undefined| {2}/)
      if (differs) significant += 1
    }
  }
  expect(significant).toBeGreaterThan(10)
})

test('the summary tells for which school years the difference is significant', async () => {
  const [norra, vastra, county] = breakdownSummary(
    await found('narkotika', '?omraden=18N,18V')
  ).split(/(?<=\.) /)
  const sexDifference = 'är skillnaden mellan flickor och pojkar'
  // Of norra the girls of upper secondary are hidden, and so are all.
  expect(norra).toBe(`I norra länsdelen ${sexDifference} inte säkerställd för åk 9.`)
  // Of västra the girls are hidden in both school years by themselves.
  expect(vastra).toBe(`I västra länsdelen ${sexDifference} inte säkerställd för alla.`)
  expect(county).toBe(
    `I länet ${sexDifference} säkerställd för alla och åk 9, men inte säkerställd för gymnasiets åk 2.`
  )
  expect(breakdownSummary(await found('familjehem'))).toBe(
    'I länet är skillnaden mellan flickor och pojkar säkerställd.'
  )
  expect(breakdownSummary(await found('gymnasiebehorighet'))).toBe(
    'I länet kan skillnaden mellan flickor och pojkar inte prövas.'
  )
})

test('the notes name who is missing, what is hidden and how many places are left out', async () => {
  const [kolada] = breakdownNotes(await found('familjehem'))
  expect(kolada).toBe('Värdena för länet är beräknade utan Degerfors och Laxå.')
  const [hidden] = breakdownNotes(await found('mobbad', '?omraden=18S'))
  expect(hidden).toContain('för att inget barn ska kunna pekas ut')
  const six = '?niva=kommun&omraden=1863,1884,1885,1862,1883,1880'
  expect(breakdownNotes(await found('mar-bra', six))[0]).toContain('visar 4 av 6 valda platser')
})

test('the guide says what testing many differences costs, and only where there is a test', async () => {
  const guide = async (id: string, search?: string) => {
    return breakdownGuide(await found(id, search)).join(' ')
  }
  expect(await guide('mar-bra')).toContain('en del verkliga skillnader missas')
  expect(await guide('gymnasiebehorighet')).not.toContain('prövas tillsammans')
  expect(await guide('gymnasiebehorighet')).toContain('Värdena saknar intervall')
})

test('a mark says who, where and when, its value and interval, how many, and the difference', async () => {
  const { indicator, contrasts } = await found('mar-bra', '?omraden=18N')
  const contrast = contrasts.find(({ girls }) => girls.area === '18N' && girls.grade === '9')
  if (!contrast) throw new Error('no åk 9')
  expect(plain(sexTip(contrast.girls, contrast, indicator, '2026'))).toEqual([
    'Flickor i åk 9, norra länsdelen 2026',
    '44 % (95 % intervall 35–53 %)',
    'Svar: 150',
    'Svarsfrekvens: 66 %',
    'Mot pojkar: 22 procentenheter, säkerställd'
  ])
})

test('a hidden row says whom it is about and why, never a number of either sex', async () => {
  const { indicator, contrasts } = await found('mobbad', '?omraden=18S')
  const contrast = contrasts.find(({ girls }) => girls.area === '18S' && girls.grade === 'gy2')
  if (!contrast) throw new Error('no gymnasiet')
  expect(plain(absentTip(contrast, indicator, '2026'))).toEqual([
    'Flickor och pojkar i gymnasiets åk 2, södra länsdelen 2026',
    'Pojkar: visas inte',
    'Alla: 5 %'
  ])
})
