import { describe, expect, it } from 'vitest'
import { Problems } from '../../../pipelines/read/problems.ts'

const theme = 'ett tema ur themes.csv'

/** Rows that miss a word of themes.csv. */
function miss(problems: Problems, file: string, column: string, word: string, lines: number[]) {
  const reference = { register: 'themes.csv', word }
  for (const line of lines)
    problems.add({ file, line, column, expected: theme, got: word, reference })
}

describe('a word that a register lacks', () => {
  it('is told once, where it is missed first, with how many rows miss it elsewhere', () => {
    const problems = new Problems()
    miss(problems, 'd/indicators.csv', 'theme', 'skola', [6, 7])
    miss(problems, 'd/initiatives.csv', 'themes', 'skola', [2, 3, 4])
    miss(problems, 'd/indicators.csv', 'about', 'skola', [9])
    miss(problems, 'd/initiatives.csv', 'themes', 'sport', [5])
    expect(problems.format()).toEqual([
      `d/indicators.csv:6 theme: väntade ${theme}, fick "skola", på 2 rader (6, 7), och på 3 rader i initiatives.csv, 1 rad i indicators.csv`,
      `d/initiatives.csv:5 themes: väntade ${theme}, fick "sport"`
    ])
    expect(problems.following).toBe(0)
  })

  it('is not told where a row with a fault mentions it: that fault is', () => {
    const problems = new Problems()
    miss(problems, 'd/themes.csv', 'about', 'skola', [12])
    const fault = { line: 4, column: 'group', expected: 'indikator', got: 'indikatorer' }
    problems.add({ file: 'd/themes.csv', ...fault })
    problems.settle('d/themes.csv', 'indikatorer;skola;Skolan')
    miss(problems, 'd/indicators.csv', 'theme', 'skola', [6, 7])
    miss(problems, 'd/indicators.csv', 'theme', 'sport', [8])
    expect(problems.format()).toEqual([
      'd/themes.csv:4 group: väntade indikator, fick "indikatorer"',
      `d/indicators.csv:8 theme: väntade ${theme}, fick "sport"`
    ])
    expect([problems.count, problems.following]).toEqual([2, 3])
  })

  it('is never told of a register that could not be read', () => {
    const problems = new Problems()
    const fault = { line: 1, column: '', expected: 'en fil', got: 'ingen fil' }
    problems.add({ file: 'd/themes.csv', ...fault })
    problems.settle('d/themes.csv', null)
    miss(problems, 'd/indicators.csv', 'theme', 'skola', [6])
    expect(problems.format()).toEqual(['d/themes.csv:1: väntade en fil, fick "ingen fil"'])
  })

  it('is told of a register without faults', () => {
    const problems = new Problems()
    problems.settle('d/themes.csv', 'indikator;skola;Skolan')
    miss(problems, 'd/indicators.csv', 'theme', 'skola', [6])
    expect(problems.count).toBe(1)
  })
})
