import type { Line } from './language/line.ts'
import type { People } from './people/people.ts'
import type { Reading } from './reading.ts'

/** Minutes that have been read, with their text for those who review what was found. */
export class OpenMinutes {
  constructor(
    readonly reading: Reading,
    private readonly lines: readonly Line[],
    private readonly people: People
  ) {}

  /** The text, line by line, with nobody's name in it. */
  get masked(): string[] {
    return this.lines.map(({ text }) => this.people.redact(text))
  }

  /** What in a text that somebody writes is the name of a person. */
  namesIn(text: string): string[] {
    return [...new Set(this.people.spans(text).map(({ start, end }) => text.slice(start, end)))]
  }
}
