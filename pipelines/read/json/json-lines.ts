import { parseTree, type Node, type ParseError } from 'jsonc-parser'
import type { z } from 'zod'
import { formatNumber } from '../../../src/lib/format/number.ts'
import {
  beyondJsonLimit,
  deepestJson,
  type JsonLimits
} from '../../../src/lib/schema/json-limit.ts'
import { expectedWords } from '../expected-words.ts'
import { jsonFault } from './json-faults.ts'
import type { Problems } from '../problems.ts'

/** Steps from the root: member names and positions. */
export type Path = (string | number)[]

/** The largest file of JSON that is read, in bytes. */
export const largestJson = 100e6

// Each value takes some two hundred bytes while its place is remembered. All kommuner with every bend have half a million.
const limits = { depth: deepestJson, values: 1_500_000 }

/** JSON text that remembers the line of every part of it. */
export class PlacedJson {
  private readonly root: Node | undefined
  private readonly value: unknown
  private readonly broken: boolean
  private readonly starts: number[]

  constructor(
    private readonly file: string,
    text: string,
    private readonly problems: Problems
  ) {
    this.starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)]
    const parsed = this.isTooMuch(text) ? null : this.parse(text)
    this.broken = parsed === null
    this.root = parsed?.root
    this.value = parsed?.value
  }

  /** Reports a text that would take too much memory or too deep a stack to parse. */
  private isTooMuch(text: string): boolean {
    const beyond = beyondJsonLimit(text, limits)
    if (beyond) this.reportTooMuch(beyond.limit, beyond.offset)
    return beyond !== null
  }

  private reportTooMuch(limit: keyof JsonLimits, offset: number): void {
    const most = formatNumber(limits[limit], 0)
    const expected = `JSON med högst ${most} ${limit === 'depth' ? 'nivåer' : 'värden'}`
    const line = this.lineAt(offset)
    this.problems.add({ file: this.file, line, column: '', expected, got: 'fler' })
  }

  private parse(text: string): { root: Node | undefined; value: unknown } | null {
    const errors: ParseError[] = []
    let root: Node | undefined
    try {
      root = parseTree(text, errors, { allowTrailingComma: false, disallowComments: true })
    } catch {
      // The parser goes on after a fault, and takes `[}[}[}` for lists in lists until its stack is full.
      this.reportTooMuch('depth', errors[0]?.offset ?? 0)
      return null
    }
    // Only the first fault: the rest of a text cut in half follows from it.
    const [fault] = errors
    if (!fault) {
      try {
        return { root, value: JSON.parse(text) as unknown }
      } catch {
        // The one parser lets some pass that the other does not, such as a number that begins with 0.
      }
    }
    const offset = fault?.offset ?? 0
    const expected = fault ? `hel JSON (${jsonFault(fault.error)})` : 'hel JSON'
    const got = text.slice(Math.max(0, offset - 20), offset + 20)
    this.problems.add({ file: this.file, line: this.lineAt(offset), column: '', expected, got })
    return null
  }

  /** The part at `path` as `schema` reads it; undefined, with the faults reported, where it does not fit. */
  check<T>(schema: z.ZodType<T>, path: Path): T | undefined {
    if (this.broken) return undefined
    const result = schema.safeParse(valueAt(this.value, path), { error: expectedWords })
    if (result.success) return result.data
    for (const issue of result.error.issues) {
      this.report([...path, ...(issue.path as Path)], issue.message)
    }
    return undefined
  }

  report(path: Path, expected: string): void {
    const got = JSON.stringify(valueAt(this.value, path)) ?? 'inget'
    const column = path.join('.')
    const line = this.line(path)
    this.problems.add({ file: this.file, line, column, expected, got: got.replace(/^"|"$/g, '') })
  }

  /** The part at `path` as text; empty where there is none. */
  textAt(path: Path): string {
    return String(valueAt(this.value, path) ?? '')
  }

  /** The line of the part at `path`, or of the nearest part around it that is there. */
  line(path: Path): number {
    let node = this.root
    for (const step of path) {
      const next = childOf(node, step)
      if (!next) break
      node = next
    }
    return this.lineAt(node?.offset ?? 0)
  }

  private lineAt(offset: number): number {
    let [low, high] = [0, this.starts.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((this.starts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return low + 1
  }
}

function childOf(node: Node | undefined, step: string | number): Node | undefined {
  if (typeof step === 'number') return node?.type === 'array' ? node.children?.[step] : undefined
  const property = node?.children?.find((child) => child.children?.[0]?.value === step)
  return property?.children?.[1]
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (part, step) =>
      typeof part === 'object' && part !== null
        ? (part as Record<string | number, unknown>)[step]
        : undefined,
    value
  )
}
