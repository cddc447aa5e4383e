import { describe, expect, test } from 'vitest'
import { initiativeBlocks } from '../../src/lib/figures/report/work.ts'
import type { ReportRows } from '../../src/lib/figures/report/rows.ts'
import type { InitiativeRow } from '../../src/lib/queries/registers/initiatives.ts'

const row = (initiative: string, status: string): InitiativeRow => ({
  ...{ initiative, status, since: '2024-H2', source: 'Protokoll', note: null },
  ...{ places: 'Nora', distance: 0 }
})
const blocks = (...initiatives: InitiativeRow[]) => {
  const profile = { subject: { place: { sentence_name: 'Nora' } } }
  return initiativeBlocks({ initiatives, profile } as unknown as ReportRows)
}

describe('what is done, in a report', () => {
  test('has the wishes below its table, and not in it', () => {
    const [table, said, list] = blocks(row('gjort', 'pågår'), row('Önskat', 'intresse'))
    expect(table).toMatchObject({
      kind: 'table',
      rows: [['Gjort', 'Nora', expect.any(String), 'Protokoll']]
    })
    expect(said).toMatchObject({ text: expect.stringContaining('Det räknas inte') as string })
    expect(list).toMatchObject({ kind: 'list', items: [{ text: 'Önskat' }] })
  })

  test('is nothing where there are wishes alone', () => {
    const [first] = blocks(row('Önskat', 'intresse'))
    expect(first).toMatchObject({ text: 'Registret har inga insatser i Nora.' })
    expect(blocks(row('gjort', 'pågår'))).toHaveLength(1)
  })
})
