import { describe, expect, test } from 'vitest'
import {
  beforeAfterDecision,
  beforeAfterDecisions
} from '../../src/lib/text/decision/before-after.ts'
import { timeSeries, day, indicator, item, taken, year, type Cell } from './decision-time-series.ts'

/** A change whose p-value alone is 0.03: among nineteen that show nothing it is no finding. */
const marginal: Record<string, Cell> = { 2023: [90, 1000], 2025: [120, 1000] }
const nothing: Record<string, Cell> = { 2023: [100, 1000], 2025: [100, 1000] }

describe('all that a decision concerns', () => {
  test('is a row for each indicator in each place that has rows, in their order', () => {
    const norra = { area: '18N', name: 'Norra länsdelen' }
    const rows = beforeAfterDecision(
      [
        item(indicator('mar-bra'), [...timeSeries(nothing), ...timeSeries(marginal, norra)]),
        item(indicator('utredningstid'), []),
        item(indicator('ensamhet'), timeSeries(nothing, norra))
      ],
      taken
    )
    expect(rows.map(({ indicator, timeSeries }) => [indicator.id, timeSeries[0]?.area])).toEqual([
      ['mar-bra', '18'],
      ['mar-bra', '18N'],
      ['ensamhet', '18N']
    ])
    for (const { timeSeries } of rows)
      expect(new Set(timeSeries.map(({ area }) => area)).size).toBe(1)
    expect(rows[1]?.after?.numerator).toBe(120)
    expect(rows[2]?.after?.numerator).toBe(100)
  })

  test('is tested together: what is a finding alone is none among many', () => {
    const alone = beforeAfterDecision([item(indicator('mar-bra'), timeSeries(marginal))], taken)
    expect(alone[0]?.change.comparison?.p).toBeGreaterThan(0.02)
    expect(alone[0]?.change.comparison?.p).toBeLessThan(0.05)
    expect(alone[0]?.change.verdict).toBe('higher')

    // Others that show nothing: in other places of the same indicator, and of other indicators.
    const places = Array.from({ length: 10 }, (_, i) => timeSeries(nothing, { area: `plats ${i}` }))
    const others = ['ensamhet', 'skolk', 'rokning', 'vape', 'snus', 'alkohol', 'frukost', 'somn']
    const rows = beforeAfterDecision(
      [
        item(indicator('mar-bra'), [...timeSeries(marginal), ...places.flat()]),
        ...others.map((id) => item(indicator(id), timeSeries(nothing)))
      ],
      taken
    )
    expect(rows).toHaveLength(1 + places.length + others.length)
    expect(rows[0]?.change.comparison?.p).toBe(alone[0]?.change.comparison?.p)
    expect(rows.map(({ change }) => change.verdict)).toEqual(rows.map(() => 'none'))

    // What cannot be tested does not count among them.
    const hidden = timeSeries({ 2023: [100, 1000], 2025: 'suppressed' })
    const few = beforeAfterDecision(
      [
        item(indicator('mar-bra'), timeSeries(marginal)),
        ...others.map((id) => item(indicator(id), hidden))
      ],
      taken
    )
    expect(few[0]?.change.verdict).toBe('higher')
  })

  test('a large change is a finding among many as well', () => {
    const large = timeSeries({ 2023: [90, 1000], 2025: [300, 1000] })
    const places = Array.from({ length: 19 }, (_, i) => timeSeries(nothing, { area: `plats ${i}` }))
    const rows = beforeAfterDecision(
      [item(indicator('ensamhet'), [...large, ...places.flat()])],
      taken
    )
    expect(rows.map(({ change }) => change.verdict)).toEqual([
      'higher',
      ...places.map(() => 'none')
    ])
  })

  test('several decisions on one indicator are tested together too', () => {
    // The last value is the same for all; only the first decision has another before it.
    const years = Array.from({ length: 20 }, (_, i) => String(2001 + i))
    const rows = [
      year('2000', [90, 1000]),
      ...years.map((period) => year(period, [120, 1000])),
      year('2022', [120, 1000])
    ]
    const days = ['2001', ...years.slice(1)].map((period) => day(`${period}-05-12`))
    const shown = { timeSeries: rows, group: { sex: 'alla', grade: 'alla' } as const, overTime: [] }
    const [alone] = beforeAfterDecisions(indicator('mar-bra'), shown, days.slice(0, 1))
    expect(alone?.change.verdict).toBe('higher')
    const all = beforeAfterDecisions(indicator('mar-bra'), shown, days)
    expect(all.map(({ before }) => before?.period)).toEqual(['2000', ...years.slice(0, -1)])
    expect(all[0]?.change.comparison).toEqual(alone?.change.comparison)
    expect(all.map(({ change }) => change.verdict)).toEqual(all.map(() => 'none'))
  })
})
