import { expect, test } from 'vitest'
import { longest } from '../../../src/lib/deck/slide.ts'
import {
  fewestSlides,
  mostSlides,
  readySlides,
  type Message,
  type ReadyDeck
} from '../../../src/lib/text/deck/ready-deck.ts'

const message = (subject: string, own: Partial<Message> = {}): Message => ({
  ...{
    subject,
    theme: 'skola',
    tone: 'worse',
    claim: `Det gäller ${subject}`,
    note: `${subject}.`
  },
  ...{ example: false, order: 0.01 },
  chart: { kind: 'trend', address: `/indikator/${subject}/`, part: null },
  ...own
})
const told = { slide: { kind: 'text' as const, title: 'Att följa upp', text: '– Ett', note: '' } }
const deck = (own: Partial<ReadyDeck>): ReadyDeck => ({
  ...{ title: 'Provköping', subtitle: '', day: '2026-11-30', opening: [], messages: [], spare: [] },
  ...{ closing: [], short: 'Mer finns inte.' },
  ...own
})
const titles = (made: ReadyDeck) =>
  readySlides(made)
    .slice(1, -1)
    .map(({ title }) => title.replace('Det gäller ', ''))
const summary = (made: ReadyDeck) => {
  const last = readySlides(made).at(-1)!
  return last.kind === 'text' ? last.text : ''
}

test('official figures come before made-up ones, what is worse before what is better, the surest first', () => {
  const messages = [
    message('pahittat', { example: true, order: 0 }),
    message('osakrare', { order: 0.04 }),
    message('styrka', { tone: 'better', order: 0 }),
    message('sakrast', { order: 0.001 })
  ]
  expect(titles(deck({ messages }))).toEqual(['sakrast', 'osakrare', 'pahittat', 'styrka'])
})

test('of each theme one is told before two of any, and what is better has its share', () => {
  const messages = [
    ...['a', 'b', 'c', 'd', 'e', 'f'].map((id, i) => message(id, { order: i / 100 })),
    message('halsan', { theme: 'halsa', order: 0.09 }),
    message('styrkan', { tone: 'better', order: 0.1 })
  ]
  expect(titles(deck({ messages }))).toEqual(['a', 'b', 'c', 'd', 'halsan', 'styrkan'])
})

test('two messages about one subject are one, with both in its note', () => {
  const messages = [
    message('hvb'),
    message('hvb', { tone: 'better', order: 0, note: 'Har minskat.' })
  ]
  const made = readySlides(deck({ messages }))
  expect(made).toHaveLength(3)
  expect(made[1]).toMatchObject({ title: 'Det gäller hvb', note: 'hvb.\nHar minskat.' })
})

test('there is never more than is remembered, and what is spare is told only where there is little', () => {
  const many = Array.from({ length: 20 }, (_, i) => message(`i${i}`, { theme: `t${i}` }))
  const spare = [message('i0', { tone: 'other' }), message('lugnt', { tone: 'other' })]
  const closing = Array.from({ length: 4 }, () => ({ ...told, point: null }))
  expect(titles(deck({ messages: many, closing, spare }))).toHaveLength(mostSlides)
  expect(titles(deck({ messages: many, spare }))).not.toContain('lugnt')
  expect(titles(deck({ messages: many.slice(0, 1), spare }))).toEqual(['i0', 'lugnt'])
})

test('the summary says every claim, marks what is made up, and says when there is no more', () => {
  const messages = [message('a'), message('b', { tone: 'better', example: true })]
  const closing = [{ ...told, point: '2 uppföljningar kommer.' }]
  const few = summary(deck({ messages, closing }))
  expect(few.split('\n')).toEqual([
    'Sämre:',
    '– Det gäller a',
    'Bättre, att hålla fast vid:',
    '– Det gäller b (Exempeldata)',
    'Beslut och uppföljning:',
    '– 2 uppföljningar kommer.',
    'Mer finns inte.'
  ])
  const enough = Array.from({ length: fewestSlides }, (_, i) => message(`i${i}`))
  expect(summary(deck({ messages: enough }))).not.toContain('Mer finns inte.')
  const long = enough.map((one) => ({ ...one, claim: 'ord '.repeat(60) }))
  expect(summary(deck({ messages: long })).length).toBeLessThanOrEqual(longest.text)
})

test('no two slides have one id, and each deck has ids of its own', () => {
  const [one, other] = [1, 2].map(() => readySlides(deck({ messages: [message('a')] })))
  const ids = [...one!, ...other!].map(({ id }) => id)
  expect(new Set(ids).size).toBe(6)
})
