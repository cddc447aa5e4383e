import { beyondChanceOf } from './chance-repeats.ts'

/** A row as one number: the same cells give the same one, and others hardly ever. */
export class RowPrint {
  private first = 0
  private second = 0
  /** How many cells have been added since the row began. */
  cells = 0

  begin(place: number, cell: number): void {
    this.first = 0x811c9dc5 | 0
    this.second = 0x9e3779b9 | 0
    this.add(place, cell)
    this.cells = 0
  }

  /** What stands in a place of the row, as a number. Cells that are empty need not be added. */
  add(place: number, cell: number): void {
    this.first = Math.imul(Math.imul(this.first ^ place, 0x01000193) ^ cell, 0x01000193)
    const turned = (this.second << 5) | (this.second >>> 27)
    this.second = Math.imul(turned ^ (place << 8) ^ cell, 0x85ebca6b) ^ (this.first >>> 15)
    this.cells += 1
  }

  /** Of 45 bits: a million rows have two different ones alike once in seventy times. */
  get value(): number {
    return (this.first >>> 0) * 2 ** 13 + (this.second >>> 19)
  }
}

/** Rows that stand more often than chance explains. */
export interface Repeated {
  /** A year. */
  group: number
  /** How many rows, about. */
  count: number
  /** Places of the files in their list: the one that they stand in again, and the one that they stood in before. */
  files: [again: number, before: number]
  /** 2 for twice. */
  times: number
}

// What remains of a number's 53 bits beside a print. Should there be more files, some are taken for one.
const mostFiles = 256

// Rows that stand so many times and no more are looked for: somebody may have put a file in three times, or four.
const mostTimes = 4

/** The rows of several files, by year: each as a number of its own, of which none is kept when they have been counted. */
export class RowPrints {
  private readonly groups = new Map<number, number[]>()

  see(group: number, file: number, print: RowPrint): void {
    const known = print.value * mostFiles + (file % mostFiles)
    const own = this.groups.get(group)
    if (own) own.push(known)
    else this.groups.set(group, [known])
  }

  /** `tolerated` is the share 0–1 of a group's rows that may be alike for reasons of their own. */
  repeated(tolerated = 0): Repeated[] {
    return [...this.groups].flatMap(([group, known]) => {
      const { times, pairs } = frequencies(Float64Array.from(known).sort())
      const found = betweenFiles(pairs)
      return (found.length > 0 ? found : inAll(times, pairs))
        .filter(({ count }) => count > tolerated * known.length)
        .map((repeat) => ({ group, ...repeat }))
    })
  }
}

interface Counted {
  /** How many different rows stand 0, 1, 2 … times. */
  times: number[]
  /** Of those that stand twice, how many by the two files that they stand in, the later one first. */
  pairs: Map<string, number>
}

function frequencies(known: Float64Array): Counted {
  const times = Array.from({ length: mostTimes + 2 }, () => 0)
  const pairs = new Map<string, number>()
  let start = 0
  for (let i = 1; i <= known.length; i += 1) {
    const isSame = Math.floor(known[i]! / mostFiles) === Math.floor(known[start]! / mostFiles)
    if (i < known.length && isSame) continue
    const count = i - start
    if (count < times.length) times[count]! += 1
    if (count === 2) {
      const key = `${known[i - 1]! % mostFiles} ${known[start]! % mostFiles}`
      pairs.set(key, (pairs.get(key) ?? 0) + 1)
    }
    start = i
  }
  return { times, pairs }
}

/**
 * Rows that stand once in each of two files. Of two samples f₁₁² ≤ 4 f₂₀ f₀₂ is expected, with those that stand twice in one
 * of them, by the same inequality.
 */
function betweenFiles(pairs: ReadonlyMap<string, number>) {
  return [...pairs].flatMap(([key, middle]) => {
    const [again = 0, before = 0] = key.split(' ').map(Number)
    if (again === before) return []
    const within = (file: number) => pairs.get(`${file} ${file}`) ?? 0
    const counts = { before: within(before), middle, after: within(again), ratio: 4 }
    const count = beyondChanceOf(counts)
    return count > 0 ? [{ count, files: [again, before] as [number, number], times: 2 }] : []
  })
}

/** Rows that stand two, three or four times anywhere: the same file may hold them all, in any order. */
function inAll(times: readonly number[], pairs: ReadonlyMap<string, number>) {
  const [common = '0 0'] = [...pairs].sort(([, a], [, b]) => b - a).map(([key]) => key)
  const [again = 0, before = 0] = common.split(' ').map(Number)
  for (let k = 2; k <= mostTimes; k += 1) {
    const ratio = (k + 1) / k
    const counts = { before: times[k - 1]!, middle: times[k]!, after: times[k + 1]!, ratio }
    const count = beyondChanceOf(counts)
    if (count > 0) return [{ count, files: [again, before] as [number, number], times: k }]
  }
  return []
}
