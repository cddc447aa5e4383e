import { expect, test } from 'vitest'
import { mergedPriorities } from '../../src/lib/priorities/merge.ts'
import { newPriorities, type Group } from '../../src/lib/priorities/priorities.ts'
import { group, topic } from './groups.ts'

const of = (...groups: Group[]) => ({ place: '1860', groups })
const [a, b] = [group('a', [topic('vape', 3)]), group('b', [topic('vape', 5)])]

test('the groups of both are there, each once', () => {
  expect(mergedPriorities(of(a), of(b))).toEqual({ priorities: of(a, b), added: 1, known: 0 })
})

test('a file opened twice counts once', () => {
  const once = mergedPriorities(of(a), of(b)).priorities
  expect(mergedPriorities(once, of(b))).toEqual({ priorities: once, added: 0, known: 1 })
})

test('of two versions of a group the later is kept, whichever is opened', () => {
  const later = group('a', [topic('vape', 4)], '2026-11-23T10:00:00.000Z')
  expect(mergedPriorities(of(a), of(later)).priorities).toEqual(of(later))
  expect(mergedPriorities(of(later), of(a)).priorities).toEqual(of(later))
})

test('a group that has said nothing gives way, and adds nothing', () => {
  expect(mergedPriorities(newPriorities('1860'), of(a))).toMatchObject({
    priorities: of(a),
    added: 1
  })
  const nothing = mergedPriorities(of(a), newPriorities('1860'))
  expect(nothing).toEqual({ priorities: of(a), added: 0, known: 0 })
  const empty = newPriorities('1860')
  expect(mergedPriorities(empty, newPriorities('1860')).priorities).toEqual(empty)
})
