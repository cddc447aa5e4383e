import { beyondJsonLimit, deepestJson } from '../schema/json-limit.ts'

/** Why a file that a reader has saved cannot be opened. */
export type SavedFault =
  'not-json' | 'other-kind' | 'other-version' | 'damaged' | 'too-long' | 'too-large'

// Sixty slides of charts with frozen figures, and a logo, are a third of it.
const largest = 50e6
const most = { depth: deepestJson, values: 5_000_000 }

export class SavedFileError extends Error {
  constructor(
    readonly fault: SavedFault,
    /** The number of the part that cannot be read, from 1; null when it is not about one. */
    readonly part: number | null = null
  ) {
    super(fault)
  }
}

/** A kind of file; a later version of it gets a number of its own. */
export interface SavedKind {
  format: string
  version: number
  /** Earlier versions that can be read too. */
  earlier?: number[]
}

/** What is saved as the text of a file, with the day that it was. */
export function savedText({ format, version }: SavedKind, day: string, content: object): string {
  return `${JSON.stringify({ format, version, saved: day, ...content }, null, 1)}\n`
}

/** The text of a file that somebody has chosen; a file of another size is not read at all. Throws SavedFileError. */
export function chosenText(file: Pick<File, 'size' | 'text'>): Promise<string> {
  if (file.size > largest) throw new SavedFileError('too-large')
  return file.text()
}

/** What a file of this kind holds, unchecked. Throws SavedFileError when the text is no such file. */
export function readSaved(
  { format, version, earlier = [] }: SavedKind,
  text: string
): Record<string, unknown> {
  const read = parseJson(text)
  if (!isRecord(read) || read.format !== format) throw new SavedFileError('other-kind')
  if (![version, ...earlier].some((known) => known === read.version))
    throw new SavedFileError('other-version')
  return read
}

function parseJson(text: string): unknown {
  const beyond = beyondJsonLimit(text, most)
  // Nobody has saved anything so deep, and what is kept of it could not be saved again.
  if (beyond) throw new SavedFileError(beyond.limit === 'depth' ? 'damaged' : 'too-large')
  try {
    return JSON.parse(text)
  } catch {
    throw new SavedFileError('not-json')
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isText(value: unknown, most: number): value is string {
  return typeof value === 'string' && value.length <= most
}
