import { expect, test } from 'vitest'
import { doubted } from '../../../../pipelines/doubt/doubts.ts'
import { doubtTable } from '../../../../pipelines/publish/report/doubts.ts'
import { doubtful } from '../../../../pipelines/warnings/doubtful.ts'
import type { Indicator } from '../../../../src/lib/schema/registers/indicator.ts'
import type { Manifest } from '../../../../src/lib/schema/manifest.ts'
import { areas, rate, yearly } from '../../doubt/series.ts'

// @vitest-environment node

const { rows, doubts } = doubted(rate, yearly('1860', [12.34, 0, null, 7]), {
  areas,
  confirmed: []
})
const names = {
  areas: [{ code: '1860', name: 'Laxå' }],
  indicators: [{ id: 'hvb', title: 'Placerade på HVB', decimals: 1 }]
}
const manifest = {
  sources: [{ id: 'kolada', publisher: 'Rådet för kommunala analyser' }]
} as unknown as Manifest

test('the report has every doubtful value, its neighbours, why, and whom to ask', () => {
  const [section = '', ...more] = doubtTable(doubts, manifest, names)
  expect(more).toEqual([])
  const cells = [...section.matchAll(/<t[dh](?: scope="row")?>([^<]*)</g)].map(([, text]) => text)
  expect(cells).toEqual([
    'Placerade på HVB, Laxå 2011',
    '0,0',
    '12,3 (2010)',
    '7,0 (2013)',
    'noll bredvid år med fler än fem fall',
    'Rådet för kommunala analyser'
  ])
  expect(section).toContain('data/confirmed.csv')
})

test('without any it says nothing', () => {
  expect(doubtTable([], manifest, names)).toEqual([])
})

test('the run tells how many there are', () => {
  const indicators = [{ id: 'hvb', title: 'Placerade på HVB' }] as Indicator[]
  const told = (own: typeof rows) =>
    doubtful({
      areas: areas as unknown as Parameters<typeof doubtful>[0]['areas'],
      indicators,
      observations: new Map([['hvb', own]]),
      responses: []
    }).map(({ words }) => words)
  const words = 'som visas men inte prövas. Se Tveksamma uppgifter i datarapporten.'
  expect(told(rows)).toEqual([`Placerade på HVB: 1 tveksam uppgift, ${words}`])
  expect(told([...rows, ...rows])).toEqual([`Placerade på HVB: 2 tveksamma uppgifter, ${words}`])
  expect(told(yearly('1860', [12, 1]))).toEqual([])
})
