import { describe, expect, it } from 'vitest'
import { Problems } from '../../../pipelines/read/problems.ts'

/** Problems on the given lines of each file, in the order given. */
function problemsOn(lines: Record<string, number[]>): Problems {
  const problems = new Problems()
  for (const [file, numbers] of Object.entries(lines)) {
    for (const line of numbers) {
      problems.add({ file, line, column: 'kon', expected: 'x', got: 'y' })
    }
  }
  return problems
}

const told = (file: string, line: number) => `${file}:${line} kon: väntade x, fick "y"`

describe('the report', () => {
  it('is by file in the order they were read, and by line', () => {
    expect(problemsOn({ 'b.csv': [3, 2], 'a.csv': [1] }).format()).toEqual([
      told('b.csv', 2),
      told('b.csv', 3),
      told('a.csv', 1)
    ])
  })

  it('tells the first faults of each file, and how many more there are', () => {
    const problems = problemsOn({ 'a.csv': [9, 3, 7, 5], 'b.csv': [1, 2] })
    expect(problems.format({ most: 2, each: true })).toEqual([
      told('a.csv', 3),
      told('a.csv', 5),
      'a.csv: 2 fel till i samma fil',
      told('b.csv', 1),
      told('b.csv', 2)
    ])
    expect(problems.format({ most: 4, each: true })).toHaveLength(6)
  })

  it('tells what repeats in a column once, with the first of its lines', () => {
    const problems = problemsOn({ 'a.csv': [9, 3, 7, 5, 2000] })
    problems.add({ file: 'a.csv', line: 4, column: 'ar', expected: 'x', got: 'z' })
    expect(problems.format()).toEqual([
      'a.csv:3 kon: väntade x, fick "y", på 5 rader (3, 5, 7 …)',
      'a.csv:4 ar: väntade x, fick "z"'
    ])
  })

  it('tells rows that stand above already once, each with another line', () => {
    const problems = new Problems()
    for (const line of [6, 7, 8, 9]) {
      const expected = `en rad som inte redan står på rad ${line - 4}`
      problems.add({ file: 'a.csv', line, column: '', expected, got: 'y' })
    }
    expect(problems.format()).toEqual([
      'a.csv:6: väntade en rad som inte redan står ovanför, fick "y", på 4 rader (6, 7, 8 …)'
    ])
    expect(problems.format({ each: true })[0]).toContain('på rad 2')
  })

  it('names the first of what was found', () => {
    const problems = new Problems()
    for (const [i, got] of ['a', 'b', 'c', 'd'].entries()) {
      problems.add({ file: 'a.csv', line: 1, column: 'kon', expected: 'x', got })
      problems.add({ file: 'b.csv', line: i + 2, column: 'kon', expected: 'x', got })
    }
    expect(problems.format()).toEqual([
      'a.csv:1 kon: väntade x, fick "a", "b", "c" … (4 gånger)',
      'b.csv:2 kon: väntade x, fick "a", "b", "c" …, på 4 rader (2, 3, 4 …)'
    ])
  })

  it('keeps every fault, however many are told', () => {
    const problems = problemsOn({ 'a.csv': Array.from({ length: 12_345 }, (_, i) => i + 2) })
    expect(problems.list).toHaveLength(12_345)
    expect(problems.format({ most: 100, each: true }).at(-1)).toBe(
      'a.csv: 12\u00a0245 fel till i samma fil'
    )
    expect(problems.format({ each: true })).toHaveLength(12_345)
  })

  it('keeps no more of a file than anybody reads, and says that the rest is not read', () => {
    const problems = problemsOn({ 'a.csv': Array.from({ length: 99_999 }, (_, i) => i + 2) })
    expect(problems.isFull('a.csv')).toBe(false)
    for (const line of [1, 1, 1]) {
      problems.add({ file: 'a.csv', line, column: '', expected: 'x', got: 'y' })
    }
    expect(problems.isFull('a.csv')).toBe(true)
    expect([problems.list.length, problems.count]).toEqual([100_000, 100_002])
    expect(problems.format({ most: 2, each: true }).at(-1)).toBe(
      'a.csv: 100\u00a0000 fel till i samma fil; resten av filen är inte läst'
    )
  })

  it('is one line, whatever is in a name or a cell', () => {
    const problems = new Problems()
    problems.add({
      file: 'a\nb.csv',
      line: 1,
      column: 'x\u2028y',
      expected: 'x',
      got: '\x1b[31m\0'
    })
    expect(problems.format()).toEqual([
      'a\ufffdb.csv:1 x\ufffdy: väntade x, fick "\ufffd[31m\ufffd"'
    ])
  })

  it('cuts a cell that ran away', () => {
    const problems = new Problems()
    const got = 'rad\n'.repeat(40)
    problems.add({ file: 'a.csv', line: 1, column: '', expected: 'x', got })
    expect(problems.format()[0]).toBe(`a.csv:1: väntade x, fick "${'rad '.repeat(15)}…"`)
  })
})
