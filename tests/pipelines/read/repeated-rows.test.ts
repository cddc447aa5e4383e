import { describe, expect, it } from 'vitest'
import { RowPrint, RowPrints } from '../../../pipelines/read/repeated-rows.ts'
import { generator } from '../../stats/generator.ts'

/** Rows of so many cells, each with one of three values. */
function made(rows: number, cells: number, seed: number): number[][] {
  const random = generator(seed)
  const cell = () => Math.floor(3 * random())
  return Array.from({ length: rows }, () => Array.from({ length: cells }, cell))
}

function repeatedIn(files: number[][][], tolerated = 0) {
  const prints = new RowPrints()
  const print = new RowPrint()
  for (const [file, rows] of files.entries()) {
    for (const [first = 0, ...cells] of rows) {
      print.begin(0, first)
      for (const [i, cell] of cells.entries()) print.add(i + 1, cell)
      prints.see(2023, file, print)
    }
  }
  return prints.repeated(tolerated)
}

describe('the rows of files', () => {
  it('may be alike as chance has it, in one file and in several', () => {
    const [few, many] = [made(2000, 8, 1), made(5000, 30, 2)]
    expect(repeatedIn([few, many])).toEqual([])
    expect(repeatedIn([few.slice(0, 1200), few.slice(1200)])).toEqual([])
  })

  it('may all be the same', () => {
    expect(repeatedIn([Array.from({ length: 16 }, () => [1, 1, 1])])).toEqual([])
  })

  it('are found twice in the same file, in whatever order', () => {
    const rows = made(500, 10, 3)
    expect(repeatedIn([[...rows, ...rows.toReversed()]])).toMatchObject([
      { group: 2023, files: [0, 0], times: 2 }
    ])
  })

  it('are found three times', () => {
    const rows = made(500, 20, 4)
    expect(repeatedIn([[...rows, ...rows], rows])).toMatchObject([{ count: 500, times: 3 }])
  })

  it('are found in two files, though only a few are in both', () => {
    const rows = made(3000, 20, 5)
    expect(repeatedIn([rows, made(3000, 20, 6), rows.slice(100, 130)])).toEqual([
      { group: 2023, count: 30, files: [2, 0], times: 2 }
    ])
  })

  it('may be alike for reasons of their own in the share that is tolerated', () => {
    const rows = made(1000, 20, 7)
    const siblings = [...rows, ...rows.slice(0, 200)]
    expect(repeatedIn([siblings])).toMatchObject([{ count: 200 }])
    expect(repeatedIn([siblings], 0.2)).toEqual([])
  })

  it('differ by the place that a cell stands in', () => {
    const [one, other] = [new RowPrint(), new RowPrint()]
    one.begin(0, 0)
    other.begin(0, 0)
    one.add(1, 2)
    other.add(2, 2)
    expect(one.value).not.toBe(other.value)
    expect(one.value).toBeLessThan(2 ** 45)
  })
})
