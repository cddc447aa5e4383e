import { basename } from 'node:path'
import { formatDate } from '../../../src/lib/format/date.ts'
import type { Problems } from '../../read/problems.ts'

/** The calls of a file that one kind of caller made in one kommun: from which day to which, and what each was. */
interface Span {
  first: string
  last: string
  calls: Set<string>
}

/** Two files that speak of the same kommun's calls at the same time, by their places in the list, and from when to when. */
interface Overlap {
  files: [again: number, before: number]
  first: string
  last: string
}

/**
 * What time the files of calls cover. The same kommun's calls from the same callers may stand in one file at a time: a month
 * by itself and again in its quarter would be counted twice, as would the year so far and its last month. Files may be
 * parted by kommun, by caller or by time as anybody likes.
 */
export class FileSpans {
  /** By kommun and caller, and by file. */
  private readonly spans = new Map<string, Map<number, Span>>()

  see(file: number, day: string, kommun: string, codes: readonly string[]): void {
    const key = `${kommun} ${codes[0] ?? ''}`
    const own = this.spans.get(key) ?? new Map<number, Span>()
    this.spans.set(key, own)
    const span = own.get(file) ?? { first: day, last: day, calls: new Set() }
    own.set(file, span)
    if (day < span.first) span.first = day
    if (day > span.last) span.last = day
    span.calls.add([day, ...codes].join(' '))
  }

  /** Reports every two files that cover the same time, with the months that they share: a day could be a single call's. */
  refuse(paths: readonly string[], problems: Problems): void {
    for (const { files, first, last } of this.overlaps()) {
      const [file = '', before = ''] = files.map((place) => paths[place])
      // Files that are the same to the byte have been told.
      if (problems.isFoundIn(file)) continue
      const expected = `en annan tid, andra kommuner eller andra kallande än i ${basename(before)}, annars räknas kallelser två gånger: ta bort den ena filen, eller samla kallelserna i en fil om ingen står två gånger`
      const [from, to] = [first, last].map((day) => formatDate(day.slice(0, 7)))
      const got = from === to ? `${from} i båda` : `${from}–${to} i båda`
      problems.add({ file, line: 1, column: 'datum', expected, got })
    }
  }

  private overlaps(): Overlap[] {
    const found = new Map<string, Overlap>()
    for (const own of this.spans.values()) {
      for (const [again, later] of own) {
        for (const [before, earlier] of own) {
          const shared = before < again ? sharedTime(earlier, later) : null
          if (!shared) continue
          const key = `${again} ${before}`
          const known = found.get(key) ?? { files: [again, before], ...shared }
          if (shared.first < known.first) known.first = shared.first
          if (shared.last > known.last) known.last = shared.last
          found.set(key, known)
        }
      }
    }
    return [...found.values()]
  }
}

/** A day that ends one period and begins the next is shared only by a call that stands in both. */
function sharedTime(one: Span, other: Span): Pick<Overlap, 'first' | 'last'> | null {
  const first = one.first > other.first ? one.first : other.first
  const last = one.last < other.last ? one.last : other.last
  if (first < last) return { first, last }
  const isTwice = [...one.calls].some((call) => other.calls.has(call))
  return first === last && isTwice ? { first, last } : null
}
