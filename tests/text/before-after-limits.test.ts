import { describe, expect, test } from 'vitest'
import {
  beforeAfterDecision,
  type BeforeAfterRow
} from '../../src/lib/text/decision/before-after.ts'
import { limitsOf } from '../../src/lib/text/decision/before-after-sentence.ts'
import { timeSeries, indicator, item, taken, type Cell } from './decision-time-series.ts'

describe('what the numbers cannot say', () => {
  const limits = (rows: BeforeAfterRow[], date = '2024-06-14', areas = '18') =>
    limitsOf({ date, areas }, rows, '18')
  const measured = beforeAfter('mar-bra', { 2023: [500, 1000], 2025: [700, 1000] })
  function beforeAfter(id: string, cells: Record<string, Cell>) {
    return (area = '18') =>
      beforeAfterDecision([item(indicator(id), timeSeries(cells, { area }))], taken)
  }
  const waiting = beforeAfter('ensamhet', { 2023: [500, 1000] })
  const started = beforeAfter('skolk', { 2025: [500, 1000] })

  test('always begins with cause and ends with the year of the decision', () => {
    for (const rows of [[], waiting(), measured(), [...measured(), ...waiting()]]) {
      const [first, , last, ...more] = limits(rows)
      expect(first).toMatch(/^Att ett värde ändrats efter ett beslut betyder inte att beslutet är/)
      expect(last).toMatch(/^Det som mättes det år då beslutet togs räknas varken som före eller/)
      expect(more).toEqual([])
    }
  })

  test('knows that a local decision leaves others to compare with', () => {
    for (const areas of ['18', '0000', '18N,18']) {
      const [cause] = limits(measured(), '2024-06-14', areas)
      expect(cause).toContain('det finns ingen grupp att jämföra med')
    }
    expect(limits(measured('1860'), '2024-06-14', '1860,18N')[0]).toMatch(
      /, och hur det har gått i resten av länet, som beslutet inte gäller, går ännu inte att ställa bredvid\.$/
    )
  })

  test('says that nothing is measured after, and of which day', () => {
    for (const rows of [[], waiting(), started(), [...waiting(), ...started()]]) {
      expect(limits(rows)[1]).toBe(
        'Ännu finns ingen mätning som helt ligger efter 14 juni 2024, så siffrorna visar läget när beslutet togs.'
      )
    }
    expect(limits([], '2024-H2')[1]).toContain('efter hösten 2024, så')
    expect(limits([], '2025-08')[1]).toContain('efter augusti 2025, så')
    expect(limits([], '2028')[1]).toContain('efter 2028, så')
  })

  test('counts what has been measured on both sides, one in the singular', () => {
    const together =
      'Förändringarna är prövade tillsammans, så att slumpen sällan tas för en förändring.'
    expect(limits([...measured(), ...waiting()])[1]).toBe(
      `En indikator har en mätning som helt ligger efter 14 juni 2024. ${together}`
    )
    const both = beforeAfter('skolk', { 2023: [500, 1000], 2025: [500, 1000] })
    expect(limits([...measured(), ...both(), ...waiting()])[1]).toBe(
      `2 indikatorer har en mätning som helt ligger efter 14 juni 2024. ${together}`
    )
  })

  test('counts an indicator once, in however many places it is measured', () => {
    const rows = [...measured('18N'), ...measured('18V'), ...waiting()]
    expect(limits(rows)[1]).toMatch(
      /^En indikator har en mätning som helt ligger efter 14 juni 2024/
    )
  })
})
