import { describe, expect, it } from 'vitest'
import { Problems } from '../../../../pipelines/read/problems.ts'
import { FileSpans } from '../../../../pipelines/sources/sip/overlap.ts'

/** A call of a file: when, where and by whom. */
type Call = [day: string, kommun: string, caller: string]

function faultsOf(...files: Call[][]): string[] {
  const spans = new FileSpans()
  for (const [file, calls] of files.entries()) {
    for (const [day, kommun, ...codes] of calls) spans.see(file, day, kommun, codes)
  }
  const problems = new Problems()
  spans.refuse(['a.csv', 'b.csv', 'c.csv'], problems)
  return problems.format()
}

const quarter: Call[] = [
  ['2025-01-03', '1880', 'skola'],
  ['2025-02-14', '1860', 'region'],
  ['2025-02-20', '1880', 'skola'],
  ['2025-03-31', '1880', 'skola'],
  ['2025-03-31', '1860', 'region']
]

describe('two files of calls', () => {
  it('that cover the same time of the same kommun are refused, with the months that they share', () => {
    const february: Call[] = [
      ['2025-02-14', '1860', 'region'],
      ['2025-02-20', '1880', 'skola'],
      ['2025-02-27', '1880', 'skola'],
      ['2025-02-28', '1860', 'region']
    ]
    expect(faultsOf(quarter, february)).toEqual([
      'b.csv:1 datum: väntade en annan tid, andra kommuner eller andra kallande än i a.csv, annars räknas kallelser två gånger: ta bort den ena filen, eller samla kallelserna i en fil om ingen står två gånger, fick "februari 2025 i båda"'
    ])
    expect(faultsOf(february, [['2020-01-01', '1860', 'skola']], quarter)[0]).toContain('c.csv:1')
    const year: Call[] = [
      ['2025-01-01', '1880', 'skola'],
      ...february,
      ['2025-12-31', '1880', 'skola']
    ]
    expect(faultsOf(quarter, year)[0]).toContain('fick "januari 2025–mars 2025 i båda"')
  })

  it('may be of kommuner, of callers or of times of their own', () => {
    expect(faultsOf(quarter, [['2025-02-01', '1881', 'skola']])).toEqual([])
    expect(faultsOf(quarter, [['2025-02-01', '1880', 'region']])).toEqual([])
    expect(faultsOf(quarter, [['2025-04-01', '1880', 'skola']])).toEqual([])
  })

  it('may share the day that one ends and the other begins, but no call of that day', () => {
    const borderDay: Call[] = [
      ['2025-03-31', '1814', 'skola'],
      ['2025-05-02', '1880', 'skola']
    ]
    expect(faultsOf(quarter, [...borderDay, ['2025-03-31', '1880', 'annan']])).toEqual([])
    expect(faultsOf(quarter, [...borderDay, ['2025-03-31', '1880', 'skola']])[0]).toContain(
      'fick "mars 2025 i båda"'
    )
  })
})
