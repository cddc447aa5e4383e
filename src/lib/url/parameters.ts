import type { ViewProblem } from './view-problem.ts'

// What the address of every page may say (./official.ts).
const everywhere = { officiellt: ['1'] }

/** Reads the search part of an address, value by value, and remembers what could not be understood. */
export class Parameters {
  readonly problems: ViewProblem[] = []
  private readonly values: URLSearchParams

  constructor(search: string, known: readonly string[]) {
    this.values = new URLSearchParams(search)
    for (const [key, allowed] of Object.entries(everywhere)) this.oneOf(key, allowed)
    for (const [key, value] of this.values) {
      if (!known.includes(key) && !(key in everywhere)) this.problems.push({ key, value })
    }
  }

  /** The value of `key` if it is one of `allowed`, otherwise null. */
  oneOf<Value extends string>(key: string, allowed: readonly Value[]): Value | null {
    const value = this.values.get(key)
    if (value === null) return null
    const found = allowed.find((candidate) => candidate === value)
    if (found === undefined) this.problems.push({ key, value })
    return found ?? null
  }

  /** What is written for `key`, without what surrounds it and no longer than `longest`; '' if nothing. */
  text(key: string, longest: number): string {
    return (this.values.get(key) ?? '').replace(/\s+/g, ' ').trim().slice(0, longest).trim()
  }

  /** The comma-separated values of `key`, in the order of `allowed`, each once; unknown ones are left out. */
  listOf(key: string, allowed: readonly string[]): string[] {
    const values = (this.values.get(key) ?? '').split(',').filter(Boolean)
    for (const value of values) {
      if (!allowed.includes(value)) this.problems.push({ key, value })
    }
    return allowed.filter((value) => values.includes(value))
  }

  /** The same in the order of the address, no more than `most` of them. */
  choiceOf(key: string, allowed: readonly string[], most: number): string[] {
    const known = this.listOf(key, allowed)
    const asked = this.values.get(key)?.split(',') ?? []
    const chosen = known.toSorted((a, b) => asked.indexOf(a) - asked.indexOf(b))
    for (const value of chosen.slice(most)) this.problems.push({ key, value, most })
    return chosen.slice(0, most)
  }
}

/** The search part of an address, '' when nothing is chosen. Empty values are left out; commas stay readable. */
export function searchOf(values: Record<string, string | null>): string {
  const chosen = new URLSearchParams()
  for (const [key, value] of Object.entries(values)) if (value) chosen.set(key, value)
  const text = chosen.toString().replaceAll('%2C', ',')
  return text ? `?${text}` : ''
}
