// @vitest-environment node
import { beforeAll, describe, expect, test } from 'vitest'
import type { ChartKind } from '../../src/lib/schema/chart-kind.ts'
import type { SlideFigures } from '../../src/lib/figures/sources/slide-figures.ts'
import { openSite } from '../queries/site.ts'
import { chartsOf } from './drawn-charts.ts'

let charts: SlideFigures

beforeAll(async () => {
  charts = await chartsOf(await openSite())
})

const of = (address: string, kind: ChartKind, part: string | null = null) =>
  ({ address, kind, part, frozen: null }) as const

describe('slides in official figures alone', () => {
  test('of an indicator are there where its figures are official', async () => {
    expect(await charts.chart(of('/indikator/familjehem/', 'trend'), true)).not.toBeNull()
    expect(await charts.chart(of('/indikator/mar-bra/', 'trend'))).not.toBeNull()
    expect(await charts.chart(of('/indikator/mar-bra/', 'trend'), true)).toBeNull()
  })

  test('of many indicators hold the official ones, whoever asks: the reader or the address', async () => {
    const mixed = [
      of('/jamfor/', 'rug'),
      of('/omrade/18N/', 'profile', 'skola'),
      of('/omrade/18N/?kon=flickor', 'profile', 'fritid')
    ]
    for (const place of mixed) {
      const address = place.address + (place.address.includes('?') ? '&' : '?') + 'officiellt=1'
      const [whole, official, asked] = [
        await charts.chart(place),
        await charts.chart(place, true),
        await charts.chart({ ...place, address })
      ]
      const rows = (chart: typeof whole) => chart?.figure.file.table().rows ?? []
      expect(whole?.figure.file.example).toBe(true)
      expect(official?.figure.file.example).toBe(false)
      expect(rows(official).length).toBeGreaterThan(0)
      expect(rows(official).length).toBeLessThan(rows(whole).length)
      expect(rows(asked)).toEqual(rows(official))
      // The address is no more to remark on than the reader's choice.
      expect(asked?.notice).toBe(official?.notice)
    }
  })

  test('frozen ones too: what is kept is not shown', async () => {
    const place = of('/omrade/18N/', 'profile', 'skola')
    const frozen = await charts.freeze(place, '2026-11-30')
    const chart = await charts.chart({ ...place, frozen }, true)
    expect(chart?.figure.file.example).toBe(false)
    expect(chart?.frozen).toBe('2026-11-30')
  })

  test('of a theme without any are not there', async () => {
    const place = of('/omrade/18N/', 'profile', 'levnadsvanor')
    expect(await charts.chart(place)).not.toBeNull()
    expect(await charts.chart(place, true)).toBeNull()
  })
})
