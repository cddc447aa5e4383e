import { expect, it } from 'vitest'
import {
  linesAround,
  rowsFileName,
  summaryHint,
  verdictSentence
} from '../../src/routes/beslut/granska/review-words.ts'

it('names the file of rows by their meeting, or by how many there are', () => {
  const row = { date: '2026-05-12', forum: 'Länsdelsgrupp norr' }
  expect(rowsFileName([row, row])).toBe('beslut_2026-05-12_lansdelsgrupp-norr.csv')
  expect(rowsFileName([row, { ...row, date: '2026-06' }])).toBe('beslut_2-moten.csv')
})

it('shows a line with what was said before it', () => {
  const lines = [
    'Rubrik',
    '',
    'Bakgrund.',
    'Förslaget är bra.',
    '',
    'AU bifaller.',
    '',
    'Nästa',
    'Text'
  ]
  expect(linesAround(lines, 6)).toEqual([
    [1, 'Rubrik'],
    [3, 'Bakgrund.'],
    [4, 'Förslaget är bra.'],
    [6, 'AU bifaller.'],
    [8, 'Nästa']
  ])
  expect(linesAround(lines, 1)).toEqual([
    [1, 'Rubrik'],
    [3, 'Bakgrund.']
  ])
})

it('says what is left to do', () => {
  expect(verdictSentence('accepted', 2, 3)).toBe('Förslag 2 är godkänt. 3 kvar att granska.')
  expect(verdictSentence('rejected', 2, 0)).toBe('Förslag 2 är avvisat. Alla förslag är granskade.')
  expect(summaryHint('Planen antas.')).toBe('13 tecken.')
  expect(summaryHint('[…] skriver planen.')).toMatch(/skriv om meningen\.$/)
})
