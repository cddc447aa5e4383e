import { describe, expect, it, test } from 'vitest'
import { comparators } from '../../src/lib/schema/comparator.ts'
import { grades, sexes } from '../../src/lib/schema/observation.ts'
import {
  comparedFirst,
  askedTimeSeries,
  compareIndicators,
  compareSearch,
  firstComparison,
  officialChoices,
  timeSeriesIndicators,
  parseCompareView,
  rugIndicators,
  scatterIndicators,
  type CompareChoices,
  type CompareView
} from '../../src/lib/url/compare-view.ts'
import { levels } from '../../src/lib/url/indicator-view.ts'
import { compareViewsToPrepare } from '../../src/lib/url/prefetch-views.ts'
import { generator } from '../stats/generator.ts'
import { everything, lansdelar } from './choices.ts'

const population = 'population 0-19'
const register = { source_kind: 'official' } as const
const survey = { source_kind: 'example' } as const
/** Three themes: one without a test, one whose first has none, one in which all have. */
const choices: CompareChoices = {
  areas: everything.areas,
  indicators: compareIndicators([
    { id: 'meritvarde', theme: 'skola', weight: population, base: null, ...register },
    { id: 'behorighet', theme: 'skola', weight: population, base: null, ...register },
    { id: 'mpr', theme: 'halsa', weight: population, base: null, ...register },
    { id: 'mar-bra', theme: 'halsa', weight: 'answers', base: null, ...survey },
    { id: 'ensamhet', theme: 'halsa', weight: 'answers', base: null, ...survey },
    { id: 'familjehem', theme: 'placeringar', weight: population, base: population, ...register },
    { id: 'sip-skal', theme: 'placeringar', weight: 'calls', base: null, ...survey }
  ])
}
const all = choices.indicators.map(({ id }) => id)

const parse = (search: string) => parseCompareView(search, choices)
const view = (search: string) => parse(search).view
const search = (wanted: Partial<CompareView>) =>
  compareSearch({ ...comparedFirst, ...wanted }, choices)

const pairs = ['18N,18V', '18V,18N', '1885,18N', '18N,1885', '1885,1880', '1880,1885']
const placeChoices = [
  [],
  ['18N'],
  ...pairs.map((pair) => pair.split(',')),
  ['1814', '1880', '1885'],
  lansdelar,
  ['0000', '18', '18S', '1885', '1814']
]

const wantedIndicators = [
  { theme: null, indicators: [] },
  { theme: 'skola', indicators: [] },
  { theme: 'placeringar', indicators: [] },
  { theme: null, indicators: ['mpr'] },
  { theme: null, indicators: ['meritvarde', 'familjehem'] },
  { theme: null, indicators: all }
]

function* views(): Generator<CompareView> {
  for (const what of wantedIndicators) {
    for (const areas of placeChoices) {
      for (const level of levels) {
        for (const sex of sexes) {
          for (const grade of grades) {
            for (const against of comparators) {
              for (const marks of [true, false]) {
                const [x, y] = marks ? [null, null] : ['mar-bra', 'mpr']
                yield { ...what, areas, level, sex, grade, against, marks, x, y }
              }
            }
          }
        }
      }
    }
  }
}

describe('the address of a comparison', () => {
  it('gives back the view that it was written from, and is another for another view', () => {
    const searches = new Set<string>()
    for (const wanted of views()) {
      const written = compareSearch(wanted, choices)
      expect([written, parse(written)]).toEqual([written, { view: wanted, problems: [] }])
      searches.add(written)
    }
    expect(searches.size).toBe(6 * 11 * 2 * 3 * 4 * 2 * 2)
  })

  it('is one and the same for one view, however it was asked for', () => {
    const same = [
      ['?indikatorer=familjehem,mpr,familjehem', '?indikatorer=mpr,familjehem'],
      ['?tema=skola&indikatorer=mpr', '?indikatorer=mpr'],
      ['?omraden=1885,18N,1885', '?omraden=1885,18N'],
      ['?omraden=1885&niva=kommun', '?omraden=1885'],
      ['?niva=lansdel&kon=alla&arskurs=alla&mot=ovriga', ''],
      ['?mot=riket&kon=flickor', '?kon=flickor&mot=riket'],
      ['?omraden=&indikatorer=&', '']
    ] as const
    for (const [asked, plain] of same) {
      expect(parse(asked)).toEqual({ view: view(plain), problems: [] })
      expect(compareSearch(view(asked), choices)).toBe(plain)
    }
  })

  it('leaves out what is default and keeps its commas readable', () => {
    expect(search({})).toBe('')
    const own = search({ areas: ['18V', '18N'], indicators: ['mpr', 'mar-bra'], sex: 'pojkar' })
    expect(own).toBe('?indikatorer=mpr,mar-bra&omraden=18V,18N&kon=pojkar')
    const theme = search({ theme: 'halsa', grade: '9', against: 'riket' })
    expect(theme).toBe('?tema=halsa&arskurs=9&mot=riket')
    expect(search({ theme: 'skola', indicators: ['mpr'] })).toBe('?indikatorer=mpr')
  })

  it('says the level only when it is not that of the places', () => {
    expect(search({ level: 'kommun' })).toBe('?niva=kommun')
    expect(search({ level: 'kommun', areas: ['1885'] })).toBe('?omraden=1885')
    expect(search({ level: 'lansdel', areas: ['1885'] })).toBe('?omraden=1885&niva=lansdel')
    const both = search({ level: 'kommun', areas: ['1885', '18N'] })
    expect(both).toBe('?omraden=1885,18N&niva=kommun')
  })
})

describe('two places', () => {
  it('stand in the order that the reader chose, though the register has another', () => {
    expect(view('?omraden=18O,18N').areas).toEqual(['18O', '18N'])
    expect(view('?omraden=18N,18O').areas).toEqual(['18N', '18O'])
    expect(view('?omraden=1814,1863').areas).toEqual(['1814', '1863'])
    expect(view('?omraden=1880,Mora,18N').areas).toEqual(['1880', '18N'])
  })

  it('of which one is a länsdel are at the level of länsdelar unless the address says otherwise', () => {
    expect(view('?omraden=1885,18N')).toEqual({ ...comparedFirst, areas: ['1885', '18N'] })
    expect(view('?omraden=1885,1880').level).toBe('kommun')
    expect(view('?omraden=1885,1880&niva=lansdel').level).toBe('lansdel')
  })
})

describe('more places', () => {
  it('may be of any kind, and stand in the order that the reader chose', () => {
    expect(view('?omraden=18,1885,0000,18N').areas).toEqual(['18', '1885', '0000', '18N'])
    expect(view('?omraden=1885,18').level).toBe('lansdel')
  })

  it('are five at most: of those beyond, the reader is told', () => {
    expect(parse('?omraden=1885,1884,18N,1860,1882,1814,fisk,1880')).toEqual({
      view: { ...comparedFirst, areas: ['1885', '1884', '18N', '1860', '1882'] },
      problems: [
        { key: 'omraden', value: 'fisk' },
        { key: 'omraden', value: '1814', most: 5 },
        { key: 'omraden', value: '1880', most: 5 }
      ]
    })
  })
})

describe('the default', () => {
  it.each([
    ['tema', 'fisk'],
    ['tema', 'Skola'],
    ['tema', ''],
    ['indikatorer', 'fisk'],
    ['omraden', '18X'],
    ['omraden', '19'],
    ['niva', 'lan'],
    ['kon', 'annat'],
    ['arskurs', '8'],
    ['mot', 'lanet'],
    ['ar', '2022'],
    ['utm_source', 'mejl']
  ])('stands in for %s=%s, and the reader is told', (key, value) => {
    expect(parse(`?${key}=${value}`)).toEqual({ view: comparedFirst, problems: [{ key, value }] })
  })

  it('leaves the understood rest as it is', () => {
    expect(parse('?indikatorer=fisk,mpr&omraden=18N,Mora&kon=flickor&mot=nu&tema=fisk')).toEqual({
      view: { ...comparedFirst, indicators: ['mpr'], areas: ['18N'], sex: 'flickor' },
      problems: [
        { key: 'indikatorer', value: 'fisk' },
        { key: 'tema', value: 'fisk' },
        { key: 'omraden', value: 'Mora' },
        { key: 'mot', value: 'nu' }
      ]
    })
  })

  it('keeps the theme where none of the chosen indicators is known', () => {
    expect(view('?tema=skola&indikatorer=fisk').theme).toBe('skola')
  })

  it('never breaks, and what it gives has an address that is understood', () => {
    const random = generator(1880)
    const letters = [...'?&=,%;+#å\u0000\uD83D18NVS0', 'omraden=', 'indikatorer=', 'mpr', '%zz']
    for (let i = 0; i < 2000; i++) {
      const length = Math.floor(random() * 30)
      const junk = Array.from({ length }, () => letters[Math.floor(random() * letters.length)])
      const first = parse(`?${junk.join('')}`)
      const again = parse(compareSearch(first.view, choices))
      expect([junk.join(''), again]).toEqual([junk.join(''), { view: first.view, problems: [] }])
    }
  })
})

describe('two indicators against each other', () => {
  it('are any two different ones, in the order that they were chosen', () => {
    expect(scatterIndicators(view('?x=mpr&y=mar-bra'))).toEqual(['mpr', 'mar-bra'])
    expect(search({ x: 'mpr', y: 'mar-bra' })).toBe('?x=mpr&y=mar-bra')
    for (const asked of ['', '?x=mpr', '?y=mpr', '?x=mpr&y=mpr']) {
      expect(scatterIndicators(view(asked))).toEqual([])
    }
    expect(parse('?x=fisk&y=mpr').problems).toEqual([{ key: 'x', value: 'fisk' }])
  })
})

describe('the indicators', () => {
  const rugIds = (wanted: string) => rugIndicators(view(wanted), choices).map(({ id }) => id)
  const timeSeriesIds = (wanted: string) => timeSeriesIndicators(view(wanted), choices)

  it('in the rug are all, those of the theme or the chosen ones, in the order of the register', () => {
    expect(rugIds('')).toEqual(all)
    expect(rugIds('?tema=halsa')).toEqual(['mpr', 'mar-bra', 'ensamhet'])
    expect(rugIds('?indikatorer=sip-skal,meritvarde')).toEqual(['meritvarde', 'sip-skal'])
    expect(rugIds('?tema=halsa&indikatorer=sip-skal')).toEqual(['sip-skal'])
  })

  it('over time are the same', () => {
    for (const asked of ['?tema=halsa', '?tema=skola', '?indikatorer=sip-skal,meritvarde']) {
      expect(timeSeriesIds(asked)).toEqual(rugIds(asked))
    }
    expect(timeSeriesIds(`?indikatorer=${all.join(',')}`)).toEqual(all)
  })

  it('over time are one of each theme when the rug has all: the first that can be tested, or the first', () => {
    expect(timeSeriesIds('')).toEqual(['meritvarde', 'mar-bra', 'familjehem'])
  })

  it('are asked for over time with figures that are made up and without', () => {
    const official = officialChoices(choices)
    expect(official.indicators.map(({ id }) => id)).toEqual(all.slice(0, 3).concat('familjehem'))
    expect(timeSeriesIndicators(view(''), official)).toEqual(['meritvarde', 'mpr', 'familjehem'])
    expect(askedTimeSeries(view(''), choices).toSorted()).toEqual(
      ['familjehem', 'mar-bra', 'meritvarde', 'mpr'].toSorted()
    )
    expect(askedTimeSeries(view('?tema=halsa'), choices)).toEqual(['mpr', 'mar-bra', 'ensamhet'])
  })
})

test('without länsdelar the kommuner are compared, and an address that asks for länsdelar is told of', () => {
  const areas = choices.areas.filter(({ type }) => type !== 'lansdel')
  const whole = { ...choices, areas }
  const first = firstComparison(whole)
  expect(first).toEqual({ ...comparedFirst, level: 'kommun' })
  expect(parseCompareView('', whole)).toEqual({ view: first, problems: [] })
  expect(compareSearch(first, whole)).toBe('')
  expect(parseCompareView('?niva=lansdel', whole)).toEqual({
    view: first,
    problems: [{ key: 'niva', value: 'lansdel' }]
  })
  expect(compareViewsToPrepare(first, whole).map(({ level }) => level)).not.toContain('lansdel')
  expect(firstComparison(choices)).toEqual(comparedFirst)
})
