import { expect, test } from 'vitest'
import { chosenText, readSaved } from '../../src/lib/deck/saved-file.ts'
import { deckFaultSentence } from '../../src/lib/text/deck/deck.ts'
import { priorityFaultSentence } from '../../src/lib/text/deck/priorities.ts'

const kind = { format: 'prov', version: 1 }
const file = (rest: string) => `{"format":"prov","version":1,"rest":${rest}}`

const own = { site: 'Länsdelsbilden', place: 'Laxå' }

test('a file that is too large is not read at all', async () => {
  const unread = () => Promise.reject(new Error('it was read'))
  expect(() => chosenText({ size: 50e6 + 1, text: unread })).toThrow('too-large')
  expect(await chosenText({ size: 2, text: () => Promise.resolve('{}') })).toBe('{}')
  expect(deckFaultSentence('too-large', null, 'Länsdelsbilden')).toMatch(/^Filen är för stor/)
  expect(priorityFaultSentence('a.json', 'too-large', null, own)).toMatch(/^a\.json är för stor/)
})

test('what nobody can have saved is damaged, or too large', () => {
  const deep = (levels: number) => file(`${'['.repeat(levels)}${']'.repeat(levels)}`)
  expect(readSaved(kind, deep(60))).toMatchObject({ format: 'prov' })
  expect(() => readSaved(kind, deep(64))).toThrow('damaged')
  expect(() => readSaved(kind, `${file('[')}${'['.repeat(1_000_000)}`)).toThrow('damaged')
  expect(() => readSaved(kind, file(`[${'0,'.repeat(5_000_000)}0]`))).toThrow('too-large')
})

test('brackets within texts are no levels', () => {
  expect(readSaved(kind, file(JSON.stringify('\\"[{'.repeat(1000))))).toMatchObject(kind)
})
