import { describe, expect, test } from 'vitest'
import { SavedFileError } from '../../src/lib/deck/saved-file.ts'
import { deckText } from '../../src/lib/deck/deck-file.ts'
import { emptyDeck } from '../../src/lib/deck/slide.ts'
import { most } from '../../src/lib/priorities/priorities.ts'
import { parsePriorities, prioritiesText } from '../../src/lib/priorities/priorities-file.ts'
import { priorityFaultSentence } from '../../src/lib/text/deck/priorities.ts'
import { cause, group, topic } from './groups.ts'

const saved = {
  place: '1860',
  groups: [
    {
      ...group('a', [topic('vape', 3, { recognised: 'Ja' }), topic('en egen', 0)]),
      causes: [
        cause('1', 'Lätt att få tag i', { speaks: ['rokning'], publish: true }),
        cause('2', 'Närvaron', { standing: 'vet', source: 'Statistiken 2026' })
      ],
      organisation: 'Elevrådet'
    },
    group('b', [topic('mar-bra', 7)])
  ]
}

type Loose = Record<string, unknown> & {
  groups: (Record<string, unknown> & { topics: unknown[]; causes: unknown[] })[]
}

function faultOf(text: string): [string, number | null] {
  try {
    parsePriorities(text)
  } catch (error) {
    if (error instanceof SavedFileError) return [error.fault, error.part]
    throw error
  }
  throw new Error('the file was read')
}

function changed(change: (file: Loose) => void): string {
  const file = JSON.parse(prioritiesText(saved, '2026-11-22')) as Loose
  change(file)
  return JSON.stringify(file)
}

test('what is saved is read as it was', () => {
  expect(parsePriorities(prioritiesText(saved, '2026-11-22'))).toEqual(saved)
})

test('a file of the first version, where nothing was said of causes, is opened', () => {
  const first = {
    format: 'lansdelsbilden-platsanalys',
    version: 1,
    saved: '2026-11-22',
    place: '1860',
    groups: [
      {
        ...{ id: 'a', changed: '2026-11-22T10:00:00.000Z', people: 6, each: 5 },
        topics: [topic('vape', 3, { recognised: 'Ja' })]
      }
    ]
  }
  const opened = parsePriorities(JSON.stringify(first))
  expect(opened).toEqual({
    place: '1860',
    groups: [group('a', [topic('vape', 3, { recognised: 'Ja' })])]
  })
  expect(JSON.parse(prioritiesText(opened, '2026-11-23'))).toMatchObject({ version: 2 })
})

test('another program’s file, a deck among them, is none', () => {
  expect(faultOf('hej')).toEqual(['not-json', null])
  expect(faultOf('[]')).toEqual(['other-kind', null])
  expect(faultOf(deckText(emptyDeck, ''))).toEqual(['other-kind', null])
})

describe('a damaged file', () => {
  const first = (file: Loose) => file.groups[0]!
  const damages: [string, (file: Loose) => void, [string, number | null]][] = [
    ['of another version', (file) => (file.version = 3), ['other-version', null]],
    ['without a place', (file) => delete file.place, ['damaged', null]],
    ['without groups', (file) => (file.groups = []), ['damaged', null]],
    ['with a group twice', (file) => (file.groups[1]!.id = 'a'), ['damaged', null]],
    [
      'with half a dot',
      (file) => Object.assign(first(file).topics[0]!, { dots: 1.5 }),
      ['damaged', 1]
    ],
    [
      'with fewer dots than none',
      (file) => Object.assign(first(file).topics[0]!, { dots: -1 }),
      ['damaged', 1]
    ],
    ['with nobody', (file) => (first(file).people = 0), ['damaged', 1]],
    [
      'with a topic twice',
      (file) => first(file).topics.push(first(file).topics[1]),
      ['damaged', 1]
    ],
    [
      'with a topic of no words',
      (file) => Object.assign(first(file).topics[1]!, { title: ' ' }),
      ['damaged', 1]
    ],
    [
      'with too long a reason',
      (file) => Object.assign(first(file).topics[0]!, { missing: 'x'.repeat(most.reason + 1) }),
      ['damaged', 1]
    ],
    [
      'without a reason',
      (file) => Object.assign(first(file).topics[0]!, { surprising: undefined }),
      ['damaged', 1]
    ],
    [
      'without causes',
      (file) => delete (first(file) as { causes?: unknown }).causes,
      ['damaged', 1]
    ],
    [
      'with a cause twice',
      (file) => first(file).causes.push(first(file).causes[0]),
      ['damaged', 1]
    ],
    [
      'with a cause of no such standing',
      (file) => Object.assign(first(file).causes[0]!, { standing: 'anar' }),
      ['damaged', 1]
    ],
    [
      'with too long a cause',
      (file) => Object.assign(first(file).causes[0]!, { text: 'x'.repeat(most.reason + 1) }),
      ['damaged', 1]
    ],
    [
      'with more indicators than a cause takes',
      (file) => Object.assign(first(file).causes[0]!, { speaks: Array(most.speaks + 1).fill('a') }),
      ['damaged', 1]
    ],
    ['with a topic that is none', (file) => (file.groups[1]!.topics = ['vape']), ['damaged', 2]]
  ]
  test.each(damages)('%s is refused', (_, change, fault) => {
    expect(faultOf(changed(change))).toEqual(fault)
  })

  test('of too many groups is refused', () => {
    const groups = Array.from({ length: most.groups + 1 }, (_, i) => group(`g${i}`, []))
    expect(faultOf(prioritiesText({ place: '1860', groups }, ''))).toEqual(['too-long', null])
  })

  test('is told of with its name, and that nothing is lost', () => {
    expect(
      priorityFaultSentence('a.json', 'damaged', 2, { site: 'Länsdelsbilden', place: 'Laxå' })
    ).toBe('a.json är skadad: grupp 2 går inte att läsa. Det ni har är kvar som det var.')
  })
})
