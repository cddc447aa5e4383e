import { expect, test } from 'vitest'
import { siteStatus } from '../../src/lib/export/status.ts'
import type { IndicatorRow } from '../../src/lib/queries/registers/indicators.ts'
import type { Manifest } from '../../src/lib/schema/manifest.ts'

const indicator = (source_kind: 'official' | 'example', latest: string | null) =>
  ({ source_kind, latest }) as IndicatorRow

const manifest = {
  version: '1.2.3',
  sources: [
    { id: 'kolada', kind: 'official', retrieved: '2026-11-30', publisher: 'RKA', files: [] },
    { id: 'sip', kind: 'example', retrieved: null }
  ],
  warnings: ['Laxå saknar värde 2022'],
  protected: {
    cells: 100,
    primary: 3,
    complementary: 4,
    narrowest: { table: 'sip 2024', least: 0, greatest: 4 }
  }
} as unknown as Manifest

const counted = {
  decisions: 12,
  indicators: [
    indicator('official', '2022'),
    indicator('example', '2023'),
    indicator('official', null)
  ]
}

test('a site says its release, its days, how much it has and what the checks found', () => {
  expect(siteStatus({ release: 'abc', built: '2026-12-01' }, manifest, counted)).toEqual({
    project: '1.2.3',
    release: 'abc',
    built: '2026-12-01',
    sources: [
      { id: 'kolada', kind: 'official', retrieved: '2026-11-30' },
      { id: 'sip', kind: 'example', retrieved: null }
    ],
    indicators: { official: 1, example: 1, waiting: 1 },
    decisions: 12,
    checks: {
      warnings: ['Laxå saknar värde 2022'],
      cells: 100,
      hidden: 7,
      narrowest: { least: 0, greatest: 4 }
    }
  })
})

test('figures from before warnings were kept say that they are not known', () => {
  const old = {
    ...manifest,
    warnings: undefined,
    protected: { ...manifest.protected, narrowest: null }
  }
  const { checks } = siteStatus({ release: 'abc', built: '2026-12-01' }, old as Manifest, counted)
  expect(checks).toMatchObject({ warnings: null, narrowest: null })
})
