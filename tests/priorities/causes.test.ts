import { describe, expect, test } from 'vitest'
import {
  gatheredCauses,
  newCause,
  withCause,
  withoutCause
} from '../../src/lib/priorities/causes.ts'
import { mergedPriorities } from '../../src/lib/priorities/merge.ts'
import { isEmpty } from '../../src/lib/priorities/priorities.ts'
import { standingsText } from '../../src/lib/text/deck/causes.ts'
import { cause, group } from './groups.ts'

const who = (id: string, ...causes: ReturnType<typeof cause>[]) => ({ ...group(id, []), causes })

describe('causes of several groups', () => {
  const own = who('a', cause('1', 'Lätt att få tag i', { speaks: ['rokning'] }))

  test('in the same words are told once, with all that would speak for or against', () => {
    const other = who('b', cause('2', ' lätt att  få tag i', { speaks: ['snus', 'rokning'] }))
    const told = gatheredCauses([own, other])
    expect(told).toHaveLength(1)
    expect(told[0]).toMatchObject({
      text: 'Lätt att få tag i',
      standings: [{ standing: 'tror', groups: [1, 2], sources: [] }],
      speaks: ['rokning', 'snus']
    })
    expect(standingsText(told[0]!, true)).toBe('Tror, grupp 1 och 2.')
  })

  test('that differ in how sure they are say both', () => {
    const other = who(
      'b',
      cause('2', 'Lätt att få tag i', { standing: 'vet', source: 'Närvaron 2026' })
    )
    const [told] = gatheredCauses([own, other])
    expect(standingsText(told!, true)).toBe('Tror, grupp 1. Vet (källa: Närvaron 2026), grupp 2.')
    expect(standingsText(gatheredCauses([other])[0]!, false)).toBe('Vet (källa: Närvaron 2026).')
  })

  test('of other indicators are others, and what is not written is none', () => {
    const other = who(
      'b',
      cause('2', 'Lätt att få tag i', { indicator: 'snus' }),
      cause('3', 'Lätt att få tag i', { indicator: null, title: 'Bussar' }),
      cause('4', '  ')
    )
    expect(gatheredCauses([own, other]).map(({ indicator }) => indicator)).toEqual([
      'vape',
      'snus',
      null
    ])
  })

  test('come along when files are put together, without any dots', () => {
    const file = (one: typeof own) => ({ place: '1864', groups: [one] })
    const other = who('b', cause('2', 'Ingen vet'))
    const { priorities, added } = mergedPriorities(file(own), file(other))
    expect(added).toBe(1)
    expect(gatheredCauses(priorities.groups).map(({ text }) => text)).toEqual([
      'Lätt att få tag i',
      'Ingen vet'
    ])
    expect(isEmpty(file(own))).toBe(false)
  })
})

test('a group’s cause is changed in its place, and taken away', () => {
  const first = newCause({ indicator: 'vape', title: 'Om vape' })
  const both = withCause(who('a', first), cause('2', 'Ingen vet'))
  const changed = withCause(both, { ...first, text: 'Lätt att få tag i' })
  expect(changed.causes.map(({ text }) => text)).toEqual(['Lätt att få tag i', 'Ingen vet'])
  expect(withoutCause(changed, first.id).causes.map(({ id }) => id)).toEqual(['2'])
})
