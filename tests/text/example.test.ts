import { describe, expect, it, test } from 'vitest'
import {
  exampleRowsNote,
  exampleSources,
  isMadeUp,
  officialOf,
  type Figured
} from '../../src/lib/text/parts/example.ts'

const survey = { source_kind: 'example', source_title: 'Liv & hälsa ung' } as const
const calls = { source_kind: 'example', source_title: 'Samordnad individuell plan' } as const
const official = { source_kind: 'official', source_title: 'Kolada' } as const

describe('what is said to be made up', () => {
  it('is exactly the sources that are', () => {
    expect(exampleSources([official, calls, survey, survey])).toBe(
      'Liv & hälsa ung och Samordnad individuell plan'
    )
    expect(exampleRowsNote([official, { ...survey, source_kind: 'official' }, calls])).toBe(
      'Rader ur Samordnad individuell plan är exempeldata.'
    )
  })

  it('is nothing where every source is official', () => {
    expect(exampleSources([official])).toBeNull()
    expect(exampleRowsNote([official])).toBe('')
  })
})

describe('official rows', () => {
  it('are those of official indicators, and such indicators themselves, in their order', () => {
    expect([survey, official].map(isMadeUp)).toEqual([true, false])
    expect(officialOf([survey, official, calls])).toEqual([official])
    const rows = [1, 2, 3].map((value) => ({ indicator: value === 2 ? survey : official, value }))
    expect(officialOf(rows).map(({ value }) => value)).toEqual([1, 3])
  })
})

test('a finding, which names its indicator by id, is as made up as it says', () => {
  expect(isMadeUp({ indicator: 'mobbning', source_kind: 'example' } as Figured)).toBe(true)
})
