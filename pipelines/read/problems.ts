import { basename } from 'node:path'
import { formatNumber } from '../../src/lib/format/number.ts'
import type { WordProposal } from './words/proposed-word.ts'
import { References, type Reference } from './references.ts'
import { rewrittenAdvice } from './words/rewritten-word.ts'

/** A cell that cannot be used: where it stands, what belongs there and what was found. */
export interface Problem {
  file: string
  /** 1-based line in the file. */
  line: number
  /** Column name, or a path inside a JSON record; empty when the whole line is at fault. */
  column: string
  expected: string
  got: string
  /** What ought to stand in a register, where that is what is wrong. */
  reference?: Reference
  /** Rows are missing, and those that are there are sound: what they would change can be told. */
  isShort?: boolean
}

/** How a place in a file is called, by its line and its column's name. */
export type PlaceName = (line: number, column: string) => string

// A runaway cell, such as a lost quotation mark that swallows the rest of the file, must not flood the report.
const longestGot = 60

// A fault that stands on more lines than this is one mistake: it is told once, with its first lines.
const toldApart = 3

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

  add(problem: Problem): void {
    const { reference, file, column } = problem
    if (reference && this.references.takes(reference, file, column)) return
    const count = (this.counts.get(problem.file) ?? 0) + 1
    this.counts.set(problem.file, count)
    if (count > mostOfFile) return
    // What is found may be most of the file: no more of it is kept than is told.
    const got = shorten(problem.got)
    const expected = [problem.expected, rewrittenAdvice(got) ?? []].flat().join('; ')
    this.list.push({ ...problem, expected, got })
  }

  /** Says how places of a file are called in its own program, such as Blad1!C5. */
  callPlaces(file: string, name: PlaceName): void {
    this.places.set(file, name)
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

/**
 * The problems of a file as mistakes: those of a column that expected the same are one, when there are many, and so are
 * those that miss the same word in a register.
 */
function repeated(problems: Problem[]): Problem[][] {
  const groups = new Map<string, Problem[]>()
  for (const problem of problems) {
    const key = JSON.stringify([problem.column, generally(problem.expected)])
    const group = groups.get(key)
    if (group) group.push(problem)
    else groups.set(key, [problem])
  }
  return [...groups.values()].flatMap((group) => {
    const isOne = group.every(({ reference, got }) => reference && got === group[0]?.got)
    if (group.length <= toldApart && !isOne) return group.map((problem) => [problem])
    return [group.toSorted((a, b) => a.line - b.line)]
  })
}

/** What was expected, without the line of its own that every one of many such faults refers to. */
function generally(expected: string): string {
  return expected.replace(/ på rad \d+$/, ' ovanför')
}

function describe(
  mistake: Problem[],
  references: References,
  placeName: PlaceName | undefined
): string {
  const { file, line, column } = mistake[0]!
  const own = mistake[0]!.expected
  const expected = mistake.length === 1 ? own : generally(own)
  const at = placeName ? placeName(line, column) : line
  const place = column ? ` ${column}` : ''
  const found = [...new Set(mistake.map(({ got }) => got))]
  const got = found.slice(0, toldApart).map((words) => `"${words}"`)
  const more = found.length > toldApart ? ' …' : ''
  const told = `${file}:${at}${place}: väntade ${expected}, fick ${got.join(', ')}${more}`
  const elsewhere = references.elsewhere(mistake.flatMap(({ reference }) => reference ?? []))
  if (mistake.length === 1) return `${told}${elsewhere}`
  const all = [...new Set(mistake.map((problem) => problem.line))]
  const lines = all.slice(0, toldApart)
  const rest = all.length > toldApart ? ' …' : ''
  const count = formatNumber(mistake.length, 0)
  return lines.length === 1
    ? `${told} (${count} gånger)${elsewhere}`
    : `${told}, på ${count} rader (${lines.join(', ')}${rest})${elsewhere}`
}

function shorten(text: string): string {
  // Some of what follows the limit too: runs of spaces become one.
  const line = text.slice(0, 20 * longestGot).replace(/\s+/g, ' ')
  return line.length > longestGot ? `${line.slice(0, longestGot)}…` : line
}

/** Names of files and of JSON's members can hold line breaks, and cells what a terminal would obey. */
function oneLine(text: string): string {
  // eslint-disable-next-line no-control-regex -- they are what is replaced
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, '\ufffd')
}
