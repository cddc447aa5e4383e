// @vitest-environment node
import { beforeAll, describe, expect, test } from 'vitest'
import { csvText } from '../../src/lib/export/csv.ts'
import type { Figure } from '../../src/lib/export/figure.ts'
import type { SlideFigures } from '../../src/lib/figures/sources/slide-figures.ts'
import type { ChartKind } from '../../src/lib/schema/chart-kind.ts'
import { publishedSite } from '../queries/published-site.ts'
import { openSite } from '../queries/site.ts'
import { chartsOf, figureOf } from './drawn-charts.ts'

let own: SlideFigures
let published: SlideFigures
beforeAll(async () => {
  own = await chartsOf(await openSite())
  published = await chartsOf(await publishedSite())
})

const narkotika = '/indikator/narkotika/?niva=kommun&kon=flickor&arskurs=9'
const charts: [string, string, ChartKind, string | null][] = [
  ['a trend', `${narkotika}&omraden=1860,1864`, 'trend', null],
  ['a map', narkotika, 'map', null],
  ['a ranking', narkotika, 'ranking', null],
  ['a breakdown', `${narkotika}&omraden=1860,1864`, 'breakdown', null],
  ['a rug', '/jamfor/?tema=levnadsvanor&niva=kommun&kon=flickor&arskurs=9', 'rug', null],
  [
    'small multiples',
    '/jamfor/?tema=levnadsvanor&omraden=1860,1864&kon=flickor&arskurs=9',
    'multiples',
    'narkotika'
  ]
]

/** All that is told in words, in the drawing, its tips, its guide and its files. */
function toldOf(figure: Figure, words: string): string {
  const { file } = figure
  const tips = [...figure('wide').querySelectorAll('[data-tip]')].map((node) =>
    node.getAttribute('data-tip')
  )
  const about = file.about().flat()
  const csv = csvText(file, {
    site: 'Länsdelsbilden',
    address: 'https://exempel.test/',
    day: '2026-11-29'
  })
  return [words, ...tips, ...file.guide, ...about, csv].join(' ')
}

const ours = /pekas ut|skydda/

describe('what its source has hidden is not said to be hidden here', () => {
  test.each(charts)('in %s, nor the other way round', async (_, address, kind, part) => {
    const theirs = await figureOf(published, address, kind, part)
    for (const size of ['wide', 'slide'] as const) {
      const told = toldOf(theirs.figure, theirs.words(size))
      expect(told).toMatch(/dolt i källan|källan har dolt/i)
      expect(told).not.toMatch(ours)
    }
    const counted = await figureOf(own, address, kind, part)
    const told = toldOf(counted.figure, counted.words('wide'))
    expect(told).toMatch(ours)
    expect(told).not.toMatch(/dolt i källan|källan har dolt/i)
  })
})
