import type { HeadingStyle } from './heading.ts'
import type { Label } from '../language/label.ts'

/** A heading, a label such as "Beslut", or a stretch of text. */
export type Block = Heading | LabelBlock | TextBlock

export interface Heading {
  type: 'heading'
  style: HeadingStyle
  text: string
  /** The item's number, 0 when it has none. */
  number: number
  presenter: string
  /** The day in the same row of a log; empty when it has none. */
  date: string
  line: number
}

export interface LabelBlock {
  type: 'label'
  label: Label
  /** True when its text begins on its own line. */
  inline: boolean
  /** What a list is called by it; empty for any other label. */
  list: string
  line: number
}

/** A paragraph or a point of a list, and where its lines begin in its text. */
export interface TextBlock {
  type: 'text'
  text: string
  bullet: boolean
  /** True for a point after an arrow. */
  arrow: boolean
  /** True for a point with a number. */
  numbered: boolean
  starts: { at: number; line: number }[]
}

/** The line on which a position of a text stands. */
export function lineAt({ starts }: TextBlock, at: number): number {
  return starts.findLast((start) => start.at <= at)?.line ?? starts[0]?.line ?? 1
}
