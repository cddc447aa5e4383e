import { beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../src/lib/db/database.ts'
import { pairNames } from '../../src/lib/figures/chosen.ts'
import { compared } from '../../src/lib/figures/compared.ts'
import { allAreas } from '../../src/lib/queries/registers/areas.ts'
import { latestRows } from '../../src/lib/queries/comparison.ts'
import { allIndicators } from '../../src/lib/queries/registers/indicators.ts'
import { chosenHeadline, chosenSummary, pairsOf } from '../../src/lib/text/comparison/chosen.ts'
import { differenceHeadline } from '../../src/lib/text/comparison/compared.ts'
import type { AreaType } from '../../src/lib/schema/registers/area.ts'
import { placeChoices } from '../../src/lib/text/comparison/place-choices.ts'
import { rugHeadline, rugSummary } from '../../src/lib/text/comparison/rug.ts'
import { quietSentence, standoutsOf } from '../../src/lib/text/comparison/standouts.ts'
import { comparedFirst, compareIndicators } from '../../src/lib/url/compare-view.ts'
import { openSite } from '../queries/site.ts'
import { comparedRows, type Cells } from './compared-rows.ts'

let db: Database
beforeAll(async () => {
  db = await openSite()
})

/** The published rows of these places, judged as the page judges them. */
async function published(areas: string[]) {
  const indicators = (await allIndicators(db)).filter(({ latest }) => latest !== null)
  const choices = { areas: await allAreas(db), indicators: compareIndicators(indicators) }
  const view = { ...comparedFirst, areas }
  const latest = await latestRows(
    db,
    indicators.map(({ id }) => id),
    view
  )
  return compared(indicators, view, choices, { latest, timeSeries: [] })
}

const of = (cells: Record<string, Cells>, areas: string[]) => comparedRows(db, cells, { areas })

/** Laxå low, Nora and Hällefors high. */
const three: Cells = { '1860': [300, 1000], '1884': [600, 1000], '1863': [590, 1000] }

describe('chosen places', () => {
  test('are those alone, the first apart and the others in the order of the reader', async () => {
    const [row] = await of({ 'mar-bra': three }, ['1884', '1863', '1860'])
    expect(row?.reference?.area).toBe('1884')
    expect(row?.places.map(({ row }) => row.area)).toEqual(['1863', '1860'])
    expect(row?.places.map(({ judgement }) => judgement.verdict)).toEqual(['none', 'lower'])
    expect(row?.places.map(({ than }) => than)).toEqual(['Nora', 'Nora'])
  })

  test('are judged together, over all that is shown', async () => {
    const near: Cells = { '18N': [500, 1000], '18V': [546, 1000] }
    const even: Cells = { '18N': [500, 1000], '18V': [500, 1000] }
    const verdictOf = async (cells: Record<string, Cells>) =>
      (await of(cells, ['18N', '18V']))[0]?.places[0]?.judgement.verdict
    expect(await verdictOf({ 'mar-bra': near })).toBe('higher')
    expect(await verdictOf({ 'mar-bra': near, rokning: even, skolk: even })).toBe('none')
  })

  test('that lack the first are not tested', async () => {
    const [row] = await of({ 'mar-bra': { '1884': [600, 1000] } }, ['1860', '1884'])
    expect(row?.reference).toBeNull()
    expect(row?.places[0]?.judgement.verdict).toBe('untested')
    expect(pairsOf([row!])).toEqual([])
  })
})

describe('a place and the county', () => {
  test('have the published verdict on it beside the rest of the county, either way round', async () => {
    const own = await published(['18', '18N'])
    const back = await published(['18N', '18'])
    const usual = compared(
      (await allIndicators(db)).filter(({ latest }) => latest !== null),
      comparedFirst,
      {
        areas: await allAreas(db),
        indicators: compareIndicators(await allIndicators(db))
      },
      {
        latest: await latestRows(
          db,
          own.map(({ indicator }) => indicator.id),
          comparedFirst
        ),
        timeSeries: []
      }
    )
    const seen = new Set<string>()
    for (const { indicator, places } of usual) {
      const expected = places.find(({ row }) => row.area === '18N')?.judgement
      const find = (rows: typeof own) =>
        rows.find((row) => row.indicator.id === indicator.id)?.places[0]
      const [one, other] = [find(own), find(back)]
      if (!expected || !one || !other) continue
      expect([indicator.id, one.judgement]).toEqual([indicator.id, expected])
      expect(one.than).toBe('övriga länet')
      expect(other.row.sentence_name).toBe('övriga länet')
      seen.add(`${one.judgement.verdict} ${other.judgement.verdict}`)
      const { comparison } = expected
      if (!comparison) continue
      const turned = comparison.kind === 'ratio' ? 1 / comparison.upper : -comparison.upper
      expect(other.judgement.comparison?.lower).toBeCloseTo(turned, 12)
      expect(other.judgement.exploratory).toBe(false)
    }
    expect(seen).toEqual(
      new Set(['higher lower', 'lower higher', 'none none', 'untested untested'])
    )
  })
})

describe('a länsdel and one of its own kommuner', () => {
  const cells: Record<string, Cells> = {
    'mar-bra': { '18N': [500, 1000], '1885': [400, 500], '1860': [300, 1000] }
  }

  test('are compared without each other, and told so beside others that are not', async () => {
    const rows = await of(cells, ['18N', '1885', '1860'])
    expect(differenceHeadline(rows[0]!.places, 'ovriga')).toBe(
      'Lindesberg ligger högre än resten av norra länsdelen, Laxå ligger lägre än norra länsdelen'
    )
    expect(rugHeadline(rows, [], 'ovriga')).toBe(
      'Laxå är sämre än norra länsdelen i 1 av 1 indikator'
    )
    expect(rugSummary(rows, [], 'ovriga')).toContain(
      'Jämfört med resten av norra länsdelen och norra länsdelen.'
    )
  })

  test('have the value of the whole, and the name of what is compared', async () => {
    const rows = await of(cells, ['1885', '18N'])
    expect(pairNames(rows)).toEqual({ place: 'resten av norra länsdelen', other: 'Lindesberg' })
    expect(chosenSummary(rows[0]!, 'ovriga')).toBe(
      'Mår oftast bra eller mycket bra: 80\u00a0% i Lindesberg och 50\u00a0% i norra länsdelen 2026. ' +
        'Resten av norra länsdelen ligger 60 procentenheter lägre än Lindesberg (95\u00a0% intervall 55–65). ' +
        'Skillnaden är statistiskt säkerställd.'
    )
  })
})

describe('the headline of one indicator', () => {
  const headline = async (id: string, cells: Cells, areas: string[]) =>
    chosenHeadline((await of({ [id]: cells }, areas))[0]!, 'ovriga')

  test('is what differs from the first, or the values where nothing can be tested', async () => {
    expect(await headline('mar-bra', three, ['1860', '1884', '1863'])).toBe(
      'Mår oftast bra eller mycket bra: Nora och Hällefors ligger högre än Laxå'
    )
    expect(await headline('meritvarde', three, ['1860', '1884'])).toMatch(
      /^Meritvärde åk 9: [\d,]+ i Laxå och [\d,]+ i Nora 2022; skillnader kan inte prövas$/
    )
  })

  test('never says that nothing differs where nothing is shown', async () => {
    const hidden: Cells = { '1860': 'suppressed', '1884': 'suppressed' }
    expect(await headline('mar-bra', hidden, ['1860', '1884'])).toBe(
      'Mår oftast bra eller mycket bra: inga värden visas för de valda platserna'
    )
  })
})

test('places where nothing stands out are told against what each is compared with', async () => {
  const even: Cells = { '18N': [500, 1000], '1885': [250, 500], '1860': [500, 1000] }
  const rows = await of({ 'mar-bra': even }, ['18N', '1885', '1860'])
  expect(quietSentence(standoutsOf(rows, 'ovriga'))).toBe(
    'Lindesberg skiljer sig inte säkert från resten av norra länsdelen i någon prövad indikator. ' +
      'Laxå skiljer sig inte säkert från norra länsdelen i någon prövad indikator.'
  )
})

test('where there are many kommuner, they are chosen among by the division that they lie in', () => {
  const place = (code: string, type: AreaType, lansdel: string | null) => {
    return { code, name: `Plats ${code}`, type, lansdel }
  }
  const kommuner = (division: string, count: number) =>
    Array.from({ length: count }, (_, i) => place(`${division}${i}`, 'kommun', division))
  const divisions = [place('01', 'lansdel', null), place('03', 'lansdel', null)]
  const choices = (first: number) =>
    placeChoices([
      place('0000', 'lan', null),
      ...divisions,
      ...kommuner('01', first),
      ...kommuner('03', 8)
    ]).map(({ label, places }) => [label, places.length])
  expect(choices(32)).toEqual([
    ['Länsdelar', 2],
    ['Kommuner', 40],
    ['Länet och riket', 1]
  ])
  expect(choices(33)).toEqual([
    ['Länsdelar', 2],
    ['Plats 01', 33],
    ['Plats 03', 8],
    ['Länet och riket', 1]
  ])
})

test('there is every place to choose, and those of one name are told apart', async () => {
  const choices = placeChoices(await allAreas(db))
  const names = choices.flatMap(({ places }) => places.map(({ name }) => name))
  expect(choices.map(({ places }) => places.length)).toEqual([4, 12, 2])
  expect(new Set(names).size).toBe(18)
  expect(names).toContain('Örebro (kommun)')
  expect(names).toContain('Örebro (länsdel)')
})
