import { expect, test } from 'vitest'
import { ownParagraphs, textAdvice } from '../../../src/lib/text/report/own-text.ts'

test('an own text is told in its paragraphs', () => {
  expect(ownParagraphs('Ett.\n\n  \nTvå\nrader.\n')).toEqual(['Ett.', 'Två\nrader.'])
  expect(ownParagraphs(undefined)).toEqual([])
})

test('one that names somebody, a few children or a cause is left out, with what to do about it', () => {
  for (const text of [
    'Ylva Ekdalen föreslår det.',
    'Två elever i åk 9 mår sämre.',
    'Det beror på beslutet.'
  ]) {
    expect(ownParagraphs(text), text).toEqual([])
    expect(textAdvice(text).length, text).toBe(1)
  }
})
