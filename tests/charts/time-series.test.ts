// @vitest-environment node
import { beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../src/lib/db/database.ts'
import { allAreas } from '../../src/lib/queries/registers/areas.ts'
import { comparedAreas, compareFigures } from '../../src/lib/queries/compare-figures.ts'
import { allIndicators } from '../../src/lib/queries/registers/indicators.ts'
import {
  comparedFirst,
  compareIndicators,
  timeSeriesIndicators,
  type CompareView
} from '../../src/lib/url/compare-view.ts'
import { compared } from '../../src/lib/figures/compared.ts'
import { multiplesFigure } from '../../src/lib/figures/multiples.ts'
import { differenceFigure } from '../../src/lib/figures/difference.ts'
import { openSite } from '../queries/site.ts'
import { headTexts, panelsOf } from './drawn-panel.ts'

let db: Database
beforeAll(async () => {
  db = await openSite()
})

/** Everything that the page draws over time for a view, from what is published. */
async function drawn(changed: Partial<CompareView>) {
  const view = { ...comparedFirst, ...changed }
  const areas = await allAreas(db)
  const indicators = (await allIndicators(db)).filter(({ latest }) => latest !== null)
  const choices = { areas, indicators: compareIndicators(indicators) }
  const figures = await compareFigures(db, view, choices)
  const codes = comparedAreas(view, choices)
  const setting = { areas, view, decisions: {} }
  const wanted = timeSeriesIndicators(view, choices)
  return compared(indicators, view, choices, figures)
    .filter(({ indicator: { id } }) => wanted.includes(id))
    .filter(({ indicator: { id } }) => {
      // Where no place has a value the page draws nothing.
      return figures.timeSeries.some((point) => point.indicator === id && point.value !== null)
    })
    .map((row) => ({
      row,
      codes,
      multiples: multiplesFigure(row, figures.timeSeries, codes, setting)('wide'),
      difference: differenceFigure(row, codes, setting)('narrow')
    }))
}

const themes = ['placeringar', 'halsa', 'skola', 'sip']

describe('a verdict beside the latest value', () => {
  test.each(themes)('is of the year that stands there (%s)', async (theme) => {
    for (const { row, multiples } of await drawn({ theme })) {
      for (const panel of panelsOf(multiples)) {
        const place = row.places.find((one) => one.row.label === panel.name)
        const year = headTexts(panel)[1]?.match(/\((\d{4})\)$/)?.[1]
        const shape = panel.head.querySelector('.verdict')?.getAttribute('data-verdict')
        const { verdict = 'untested' } = place?.judgement ?? {}
        const isSure = verdict === 'higher' || verdict === 'lower'
        const what = `${row.indicator.id} ${panel.name}`
        expect([what, shape]).toEqual([
          what,
          isSure && year === place?.row.period ? verdict : undefined
        ])
      }
    }
  })

  test('is left out where a place has a later value than it was judged by', async () => {
    const hvb = (await drawn({ theme: 'placeringar' })).find(
      ({ row }) => row.indicator.id === 'hvb'
    )!
    const orebro = hvb.row.places.find(({ row }) => row.area === '18O')
    expect([orebro?.row.period, orebro?.judgement.verdict]).toEqual(['2021', 'higher'])
    const panel = panelsOf(hvb.multiples).find(({ name }) => name === 'Örebro')!
    expect(headTexts(panel)[1]).toBe('4,3 (2022)')
    expect(panel.head.querySelector('.verdict')).toBeNull()
  })
})

describe('the panels', () => {
  test('are the chosen places, also when they are of different kinds', async () => {
    const areas = ['1885', '18V']
    const timeSeries = await drawn({ theme: 'halsa', areas })
    expect(timeSeries.length).toBeGreaterThan(2)
    for (const { multiples, row } of timeSeries) {
      const names = panelsOf(multiples).map(({ name }) => name)
      expect([row.indicator.id, names]).toEqual([row.indicator.id, ['Lindesberg', 'Västra']])
    }
  })

  test('have the county behind them, unless it is the sum of the others', async () => {
    for (const { row, multiples } of await drawn({ theme: 'sip' })) {
      const isBehind = multiples.textContent?.includes('Grå linje: länet.')
      expect([row.indicator.id, isBehind]).toEqual([
        row.indicator.id,
        row.indicator.measure !== 'count'
      ])
    }
  })
})

test('the differences have a row for each place, with its verdict or why there is none', async () => {
  let [told, untold] = [0, 0]
  for (const theme of themes) {
    for (const { row, codes, difference } of await drawn({ theme, level: 'kommun' })) {
      const places = row.places.filter((place) => codes.includes(place.row.area))
      const rows = [...difference.querySelectorAll('g.datum')]
      expect(
        rows.map((one) => [one.getAttribute('data-area'), one.getAttribute('data-verdict')])
      ).toEqual(places.map((place) => [place.row.area, place.judgement.verdict]))
      rows.forEach((one, i) => {
        const last = [...one.querySelectorAll('text')].at(-1)?.textContent ?? ''
        const { comparison } = places[i]!.judgement
        if (comparison) told += 1
        else untold += 1
        const pattern = comparison
          ? /^[+−]?[\d ]+(,\d+)?$/
          : /kan inte prövas|visas inte|saknas|ställdes|ofullständig/
        expect(last).toMatch(pattern)
      })
    }
  }
  expect([told > 100, untold > 100]).toEqual([true, true])
})
