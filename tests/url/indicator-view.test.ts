import { describe, expect, it } from 'vitest'
import {
  indicatorSearch,
  parseIndicatorView,
  type IndicatorChoices,
  type IndicatorView
} from '../../src/lib/url/indicator-view.ts'
import { generator } from '../stats/generator.ts'
import { allKommuner, everything, kommunOnly, lansdelar } from './choices.ts'

const initial: IndicatorView = {
  level: 'lansdel',
  areas: [],
  year: '2022',
  sex: 'alla',
  grade: 'alla',
  against: 'ovriga',
  marks: true
}
const initialOfKommunOnly: IndicatorView = { ...initial, level: 'kommun', against: 'riket' }

const parse = (search: string, choices = everything) => parseIndicatorView(search, choices)
const view = (search: string, choices = everything) => parse(search, choices).view

/** A choice of places in the register's order; all of them are written as none. */
function someOf(codes: string[], random: () => number): string[] {
  const share = random()
  const chosen = codes.filter(() => random() < share)
  return chosen.length === codes.length ? [] : chosen
}

function* viewsOf(choices: IndicatorChoices): Generator<IndicatorView> {
  const random = generator(1880)
  for (const level of choices.levels) {
    const codes = level === 'lansdel' ? lansdelar : allKommuner
    for (const year of [...choices.years, ...(choices.windows ?? [])]) {
      for (const sex of choices.sexes) {
        for (const against of choices.comparators) {
          for (const grade of choices.grades) {
            for (let i = 0; i < 6; i++) {
              const areas = i === 0 ? [] : someOf(codes, random)
              yield { level, areas, year, sex, grade, against, marks: i % 2 === 0 }
            }
          }
        }
      }
    }
  }
}

describe('years taken together', () => {
  it('are those up to the year, which is default', () => {
    expect(parse('?period=3')).toEqual({ view: { ...initial, year: '2020/2022' }, problems: [] })
    expect(parse('?ar=2022&period=3')).toEqual(parse('?period=3'))
    expect(indicatorSearch({ ...initial, year: '2020/2022' }, everything)).toBe('?period=3')
  })

  it.each(['2', 'tre', ''])('in another number, %s, are told and not shown', (period) => {
    const problems = [{ key: 'period', value: period }]
    expect(parse(`?period=${period}`)).toEqual({ view: initial, problems })
  })

  it('that are not to be had are told, and the year is shown alone', () => {
    const problems = [{ key: 'period', value: '3' }]
    expect(parse('?ar=2021&period=3')).toEqual({ view: { ...initial, year: '2021' }, problems })
    expect(parse('?period=3', kommunOnly)).toEqual({ view: initialOfKommunOnly, problems })
    const { windows: _, ...frozen } = everything
    expect(parse('?period=3', frozen)).toEqual({ view: initial, problems })
  })
})

describe('an address', () => {
  it.each([
    ['every choice', everything, 2 * 4 * 3 * 4 * 2 * 6],
    ['kommuner only', kommunOnly, 3 * 6]
  ])('gives back the view that it was written from, with %s', (_, choices, count) => {
    const views = [...viewsOf(choices)]
    expect(views).toHaveLength(count)
    for (const wanted of views) {
      const search = indicatorSearch(wanted, choices)
      expect([search, parse(search, choices)]).toEqual([search, { view: wanted, problems: [] }])
    }
  })

  it('is the same for equal views, and different for different ones', () => {
    const views = [...viewsOf(everything)]
    const searches = new Set(views.map((one) => indicatorSearch(one, everything)))
    expect(searches.size).toBe(new Set(views.map((one) => JSON.stringify(one))).size)
  })

  it('leaves out what is default', () => {
    expect(indicatorSearch(initial, everything)).toBe('')
    expect(indicatorSearch(initialOfKommunOnly, kommunOnly)).toBe('')
    expect(indicatorSearch({ ...initial, areas: lansdelar }, everything)).toBe('')
  })

  it('keeps its commas readable', () => {
    const chosen: IndicatorView = {
      ...initial,
      areas: ['18V', '18N'],
      sex: 'flickor',
      year: '2020'
    }
    expect(indicatorSearch(chosen, everything)).toBe('?omraden=18N,18V&ar=2020&kon=flickor')
  })
})

describe('a map', () => {
  it('is of tiles where the address says so, and else not told of', () => {
    const { view, problems } = parse('?karta=rutor')
    expect(view).toEqual({ ...initial, tiles: true })
    expect(problems).toEqual([])
    expect(indicatorSearch(view, everything)).toBe('?karta=rutor')
    expect(parse('').view).toEqual(initial)
  })

  it('is as it was where the address asks for another', () => {
    const problems = [{ key: 'karta', value: 'satellit' }]
    expect(parse('?karta=satellit')).toEqual({ view: initial, problems })
  })
})

describe('the default', () => {
  it.each([
    ['niva', 'lan'],
    ['ar', '1999'],
    ['ar', ''],
    ['kon', 'annat'],
    ['mot', 'lanet'],
    ['arskurs', '8'],
    ['omraden', '18X'],
    ['omraden', '0000'],
    ['omraden', '18'],
    ['utm_source', 'mejl']
  ])('stands in for %s=%s, and the reader is told', (key, value) => {
    expect(parse(`?${key}=${value}`)).toEqual({ view: initial, problems: [{ key, value }] })
  })

  it('stands in for a choice that this indicator does not have', () => {
    expect(parse('?niva=lansdel&kon=flickor&mot=ovriga', kommunOnly)).toEqual({
      view: initialOfKommunOnly,
      problems: [
        { key: 'niva', value: 'lansdel' },
        { key: 'kon', value: 'flickor' },
        { key: 'mot', value: 'ovriga' }
      ]
    })
  })

  it('leaves the understood rest of the address as it is', () => {
    const { view, problems } = parse('?omraden=18N,Mora,18V&kon=pojkar&ar=nu&arskurs=alla')
    expect(view).toEqual({ ...initial, areas: ['18N', '18V'], sex: 'pojkar' })
    expect(problems).toEqual([
      { key: 'omraden', value: 'Mora' },
      { key: 'ar', value: 'nu' }
    ])
  })

  it('never breaks, and what it gives has an address that is understood', () => {
    const random = generator(18)
    const letters = [
      ...'?&=,%;+#<"å\u0000\uD83D18NVS02',
      'omraden',
      'niva=kommun',
      '1880',
      '%E5',
      '%zz'
    ]
    for (let i = 0; i < 3000; i++) {
      const length = Math.floor(random() * 30)
      const junk = Array.from({ length }, () => letters[Math.floor(random() * letters.length)])
      const first = parse(`?${junk.join('')}`)
      const again = parse(indicatorSearch(first.view, everything))
      expect([junk.join(''), again]).toEqual([junk.join(''), { view: first.view, problems: [] }])
    }
  })
})

describe('places and level', () => {
  const norra = ['1863', '1885', '1864', '1884']
  it.each<[string, Partial<IndicatorView>]>([
    ['?omraden=1885', { level: 'kommun', areas: ['1885'] }],
    ['?omraden=1864,1885', { level: 'kommun', areas: ['1885', '1864'] }],
    ['?omraden=1885,1885', { level: 'kommun', areas: ['1885'] }],
    ['?omraden=18N', { areas: ['18N'] }],
    ['?omraden=18N,1880', { areas: ['18N', '18O'] }],
    ['?omraden=18N&niva=kommun', { level: 'kommun', areas: norra }],
    ['?omraden=18N,1880&niva=kommun', { level: 'kommun', areas: [...norra, '1880'] }],
    ['?omraden=1885&niva=lansdel', { areas: ['18N'] }],
    ['?omraden=18N,18V,18S,18O', {}],
    ['?omraden=18N,18V,18S,18O&niva=kommun', { level: 'kommun' }],
    [`?omraden=${allKommuner.join(',')}`, { level: 'kommun' }],
    ['?omraden=', {}]
  ])('of %s', (search, chosen) => {
    expect(parse(search)).toEqual({ view: { ...initial, ...chosen }, problems: [] })
  })

  it('expands a länsdel to its kommuner where there is no other level', () => {
    expect(view('?omraden=18V', kommunOnly).areas).toEqual(['1862', '1883'])
  })

  it('keeps to the levels there are when a kommun asks for another', () => {
    const lansdelOnly: IndicatorChoices = { ...everything, levels: ['lansdel'] }
    expect(view('?omraden=1885', lansdelOnly)).toEqual({ ...initial, areas: ['18N'] })
  })
})
