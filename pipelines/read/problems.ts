import { basename } from 'node:path'
import { formatNumber } from '../../src/lib/format/number.ts'
import type { WordProposal } from './words/proposed-word.ts'
import { describe, repeated } from './mistakes.ts'
import type { PlaceName, Problem } from './problem.ts'
import { References } from './references.ts'
import { rewrittenAdvice } from './words/rewritten-word.ts'

// A runaway cell, such as a lost quotation mark that swallows the rest of the file, must not flood the report.
const longestGot = 60
// Some of what follows the limit too: runs of spaces become one, and a name that is cut is no name.
const longestRead = 20 * longestGot

// With so many faults a file is of another kind, and is read no further: it could fill the memory, and the day.
const mostOfFile = 100_000

/** Collects every problem of a run, so that all of them are reported at once. */
export class Problems {
  readonly list: Problem[] = []
  /** What was done to read a file that is not as files should be, each told once: nothing is wrong. */
  readonly notes: string[] = []
  /** How many problems each file has. */
  private readonly counts = new Map<string, number>()
  private readonly references = new References()

  /** What to do about faults that many rows share. */
  readonly hints: string[] = []
  /** Tables that would make words understood which were not. */
  readonly proposals: WordProposal[] = []
  /** By file, how a place in it is called where that is not the number of a line. */
  private readonly places = new Map<string, PlaceName>()

  /** The files whose text is told only as `hide` leaves it. */
  private discreet: ReadonlySet<string> = new Set()
  /** What may be told of a register's text: what is told stands in logs and reports, which are kept and read by others. */
  hide = (text: string): string => text

  add(problem: Problem): void {
    const { reference, file, column } = problem
    if (reference && this.references.takes(reference, file, column)) return
    const count = (this.counts.get(problem.file) ?? 0) + 1
    this.counts.set(problem.file, count)
    if (count > mostOfFile) return
    // What is found may be most of the file: no more of it is kept than is told.
    const got = shorten(this.mayTell(problem))
    const expected = [problem.expected, rewrittenAdvice(got) ?? []].flat().join('; ')
    this.list.push({ ...problem, expected, got })
  }

  /** Says how places of a file are called in its own program, such as Blad1!C5. */
  callPlaces(file: string, name: PlaceName): void {
    this.places.set(file, name)
  }

  hideIn(files: readonly string[], hide: (text: string) => string): void {
    this.discreet = new Set(files)
    this.hide = hide
    for (const problem of this.list) problem.got = this.mayTell(problem)
  }

  private mayTell({ file, got }: Problem): string {
    return this.discreet.has(file) ? this.hide(got.slice(0, longestRead)) : got
  }

  propose(proposal: WordProposal): void {
    this.proposals.push(proposal)
  }

  note(words: string): void {
    if (!this.notes.includes(words)) this.notes.push(words)
  }

  /**
   * A register has been read: where it has faults of its own, what other rows miss of its `text` is not told, there or
   * anywhere else. Null is the text of a register that could not be read.
   */
  settle(file: string, text: string | null): void {
    if (!this.list.some((problem) => problem.file === file && !problem.reference)) return
    this.references.spoil(basename(file), text)
    const follows = ({ reference }: Problem) => reference && this.references.isExplained(reference)
    const kept = this.list.filter((problem) => !follows(problem))
    const dropped = this.list.length - kept.length
    this.references.following += dropped
    this.counts.set(file, (this.counts.get(file) ?? 0) - dropped)
    this.list.splice(0, Infinity, ...kept)
  }

  /** How many faults are not told because they follow from others. */
  get following(): number {
    return this.references.following
  }

  get found(): boolean {
    return this.list.length > 0
  }

  /** Whether nothing else is wrong than that rows are missing. */
  get isOnlyShort(): boolean {
    return this.list.every(({ isShort }) => isShort)
  }

  /** How many problems there are in all. */
  get count(): number {
    return [...this.counts.values()].reduce((sum, count) => sum + count, 0)
  }

  isFoundIn(file: string): boolean {
    return this.counts.has(file)
  }

  /** A file with so many problems that it need not be read to its end. */
  isFull(file: string): boolean {
    return (this.counts.get(file) ?? 0) >= mostOfFile
  }

  /**
   * `file:line column: väntade …, fick "…"`, or the place as the file's own program calls it. Files in the order they were read, so that a fault in a register comes
   * before those that follow from it. What repeats in a column is told once, with how many rows have it and the first of
   * them; `each` tells every one. Of each file at most `most` are told; a last line says how many more there are.
   */
  format({ most = Infinity, each = false }: { most?: number; each?: boolean } = {}): string[] {
    const byFile = new Map([...this.counts.keys()].map((file): [string, Problem[]] => [file, []]))
    for (const problem of this.list) byFile.get(problem.file)?.push(problem)
    return [...byFile].flatMap(([file, problems]) => {
      const mistakes = each ? problems.map((problem) => [problem]) : repeated(problems)
      const sorted = mistakes.toSorted(([a], [b]) => a!.line - b!.line)
      const told = sorted.slice(0, most)
      const known = told.reduce((sum, mistake) => sum + mistake.length, 0)
      const more = (this.counts.get(file) ?? 0) - known
      const rest = [
        ...(more > 0 ? [`${formatNumber(more, 0)} fel till i samma fil`] : []),
        ...(this.isFull(file) ? ['resten av filen är inte läst'] : [])
      ]
      const last = rest.length > 0 ? [`${file}: ${rest.join('; ')}`] : []
      const words = (mistake: Problem[]) =>
        describe(mistake, this.references, this.places.get(file))
      return [...told.map(words), ...last].map(oneLine)
    })
  }
}

function shorten(text: string): string {
  const line = text.slice(0, longestRead).replace(/\s+/g, ' ')
  return line.length > longestGot ? `${line.slice(0, longestGot)}…` : line
}

/** Names of files and of JSON's members can hold line breaks, and cells what a terminal would obey. */
function oneLine(text: string): string {
  // eslint-disable-next-line no-control-regex -- they are what is replaced
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, '\ufffd')
}
