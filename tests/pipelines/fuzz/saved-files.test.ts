import { describe, expect, it } from 'vitest'
import { deckText, parseDeck } from '../../../src/lib/deck/deck-file.ts'
import { SavedFileError } from '../../../src/lib/deck/saved-file.ts'
import { parsePriorities, prioritiesText } from '../../../src/lib/priorities/priorities-file.ts'
import { deck } from '../../deck/decks.ts'
import { group, topic } from '../../priorities/groups.ts'
import { spoiled } from './spoiled.ts'

describe('what readers have saved', () => {
  const groups = [group('a', [topic('vape', 3, { recognised: 'Ja' }), topic('en egen', 0)])]
  const kinds: [string, string, (content: string) => unknown][] = [
    [
      'a deck',
      deckText(deck, '2026-11-22'),
      (content) => {
        const read = parseDeck(content)
        expect(parseDeck(deckText(read, ''))).toEqual(read)
      }
    ],
    [
      'groups',
      prioritiesText({ place: '1860', groups }, ''),
      (content) => {
        const read = parsePriorities(content)
        expect(parsePriorities(prioritiesText(read, ''))).toEqual(read)
      }
    ]
  ]

  it.each(kinds)('as %s', (_, content, read) => {
    for (const { name, bytes } of spoiled(Buffer.from(content), 2000)) {
      try {
        read(bytes.toString('utf8'))
      } catch (error) {
        if (!(error instanceof SavedFileError)) throw new Error(name, { cause: error })
      }
    }
  })
})
