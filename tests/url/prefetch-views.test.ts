import { expect, test } from 'vitest'
import { parseIndicatorView, type IndicatorChoices } from '../../src/lib/url/indicator-view.ts'
import { comparedFirst } from '../../src/lib/url/compare-view.ts'
import { decisionsSearch } from '../../src/lib/url/decisions-view.ts'
import { initiativesSearch } from '../../src/lib/url/initiatives-view.ts'
import {
  decisionViewsToPrepare,
  indicatorViewsToPrefetch,
  initiativeViewsToPrepare,
  viewsToPrefetch
} from '../../src/lib/url/prefetch-views.ts'

test('views of another sex or another school year are prefetched, and nothing else of them changes', () => {
  const prefetched = viewsToPrefetch({
    ...comparedFirst,
    theme: 'skola',
    sex: 'flickor',
    grade: '9'
  })
  expect(prefetched.map(({ sex, grade }) => `${sex} ${grade}`)).toEqual([
    'alla 9',
    'pojkar 9',
    'flickor alla',
    'flickor 7',
    'flickor gy2'
  ])
  for (const view of prefetched)
    expect(view).toMatchObject({
      ...comparedFirst,
      theme: 'skola',
      sex: view.sex,
      grade: view.grade
    })
})

const choices: IndicatorChoices = {
  areas: [
    { code: '18N', type: 'lansdel', lansdel: null },
    { code: '18V', type: 'lansdel', lansdel: null },
    { code: '1884', type: 'kommun', lansdel: '18N' }
  ],
  levels: ['lansdel', 'kommun'],
  years: ['2014', '2017', '2020', '2023'],
  latest: '2023',
  sexes: ['alla', 'flickor', 'pojkar'],
  grades: ['alla'],
  comparators: ['ovriga']
}

test('views of an indicator that differ in sex, year, place or level are prefetched, as far as there are any', () => {
  const { view } = parseIndicatorView('?omraden=18N', choices)
  const prefetched = indicatorViewsToPrefetch(view, choices)
  const told = prefetched.map(({ sex, year, areas, level }) =>
    [sex, year, areas.join(), level].join(' ')
  )
  expect(told).toEqual([
    'flickor 2023 18N lansdel',
    'pojkar 2023 18N lansdel',
    'alla 2020 18N lansdel',
    'alla 2023  lansdel',
    'alla 2023 18N,18V lansdel',
    'alla 2023  kommun'
  ])
  const middle = indicatorViewsToPrefetch({ ...view, year: '2017' }, choices)
  expect(middle.map(({ year }) => year)).toEqual(expect.arrayContaining(['2020', '2014']))
})

test('years are prefetched together where they are together, and the other way', () => {
  const windows = ['2017/2019', '2018/2020', '2019/2021']
  const together = { ...choices, years: ['2019', '2020', '2021'], latest: '2021', windows }
  const { view } = parseIndicatorView('?ar=2020&period=3', together)
  const years = indicatorViewsToPrefetch(view, together).map(({ year }) => year)
  expect(new Set(years)).toEqual(new Set([...windows, '2020']))
  const alone = parseIndicatorView('?ar=2020', together).view
  const single = indicatorViewsToPrefetch(alone, together).map(({ year }) => year)
  expect(new Set(single)).toEqual(new Set(['2019', '2020', '2021', '2018/2020']))
})

test('every single choice in the lists of decisions and initiatives is prepared, and no words', () => {
  const decisions = decisionViewsToPrepare({
    themes: ['skola'],
    forums: ['Norr'],
    areas: ['18N'],
    periods: ['2026']
  }).map(decisionsSearch)
  expect(decisions).toEqual([
    '?tema=skola',
    '?forum=Norr',
    ...[
      'beslut',
      'uppdrag',
      'beredning',
      'h%C3%A4nskjutet',
      'information',
      'bordlagt',
      '%C3%A5tertaget'
    ].map((kind) => `?typ=${kind}`),
    '?omraden=18N',
    '?ar=2026',
    '?uppfoljning=passerad'
  ])
  const initiatives = initiativeViewsToPrepare({
    initiatives: ['Backa barnet'],
    themes: ['skola'],
    areas: ['18N']
  }).map(initiativesSearch)
  expect(initiatives).toEqual(['?insats=backa-barnet', '?tema=skola', '?omraden=18N'])
})

test('a county of one kommun has no choice of place to prepare', () => {
  const areas: IndicatorChoices['areas'] = [{ code: '0980', type: 'kommun', lansdel: null }]
  const alone: IndicatorChoices = {
    areas,
    levels: ['kommun'],
    years: ['2022'],
    latest: '2022',
    sexes: ['alla'],
    grades: ['alla'],
    comparators: ['riket']
  }
  const { view } = parseIndicatorView('', alone)
  expect(indicatorViewsToPrefetch(view, alone)).toEqual([])
})
