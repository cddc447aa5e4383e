import { describe, expect, test } from 'vitest'
import {
  dotsLeft,
  isEmpty,
  most,
  newPriorities,
  newTopic,
  topicKey,
  withGroup,
  withoutTopic,
  withTopic
} from '../../src/lib/priorities/priorities.ts'
import { group, topic } from './groups.ts'

describe('a topic', () => {
  test('is kept once, in its place, as it was last', () => {
    const before = group('a', [topic('mar-bra', 1), topic('vape', 2)])
    const after = withTopic(before, topic('mar-bra', 4))
    expect(after.topics.map(({ indicator, dots }) => [indicator, dots])).toEqual([
      ['mar-bra', 4],
      ['vape', 2]
    ])
    expect(before.topics[0]?.dots).toBe(1)
  })

  test('of an indicator goes when nothing is said of it; one of the group’s own stays', () => {
    const own = newTopic(null, 'Bussar')
    const said = withTopic(group('a', [topic('mar-bra', 1)]), own)
    expect(withTopic(said, topic('mar-bra', 0)).topics).toEqual([own])
    const reason = withTopic(said, topic('mar-bra', 0, { surprising: 'Så många' }))
    expect(reason.topics).toHaveLength(2)
    expect(withoutTopic(reason, topicKey(own)).topics).toHaveLength(1)
  })

  test('is not added where a file could hold no more', () => {
    const full = group(
      'a',
      Array.from({ length: most.topics }, (_, i) => topic(`ämne nr ${i}`, 1))
    )
    expect(withTopic(full, newTopic(null, 'Ett till'))).toEqual(full)
    expect(withTopic(full, topic('ämne nr 7', 3)).topics[7]?.dots).toBe(3)
  })

  test('in own words is the same whatever its capitals and spaces, and never an indicator', () => {
    expect(topicKey({ indicator: null, title: '  Bussar  på kvällen' })).toBe(
      topicKey({ indicator: null, title: 'bussar på KVÄLLEN ' })
    )
    expect(topicKey({ indicator: null, title: 'vape' })).not.toBe(
      topicKey({ indicator: 'vape', title: 'Vape' })
    )
  })
})

test('a group has as many dots as its people bring, and may owe some', () => {
  const given = group('a', [topic('vape', 12), topic('en egen', 3)])
  expect(dotsLeft(given)).toBe(15)
  expect(dotsLeft({ ...given, people: 2 })).toBe(-5)
})

test('a change is of one group, and says when', () => {
  const both = { place: '1860', groups: [group('a', []), group('b', [])] }
  const changed = withGroup(both, group('b', [topic('vape', 1)]), '2026-12-01T00:00:00.000Z')
  expect(changed.groups[0]).toBe(both.groups[0])
  expect(changed.groups[1]).toMatchObject({ id: 'b', changed: '2026-12-01T00:00:00.000Z' })
  expect([isEmpty(both), isEmpty(changed), isEmpty(newPriorities('1860'))]).toEqual([
    true,
    false,
    true
  ])
})
