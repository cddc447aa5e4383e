import type { KnownRegisters } from '$lib/minutes/known-registers.ts'
import { oddFile, UnreadableFile } from '$lib/minutes/file/unreadable-file.ts'
import { Dictionary } from '$lib/minutes/language/dictionary.ts'
import { MinutesReader } from '$lib/minutes/minutes-reader.ts'
import type { OpenMinutes } from '$lib/minutes/open-minutes.ts'
import type { Reading } from '$lib/minutes/reading.ts'
import { fillIn } from '$lib/page/older-browsers.ts'

/** What the page asks: first of all with what to read, then a file by its key, or what in a text is a name. */
export type Question =
  | { registers: KnownRegisters; dictionary: string }
  | { id: number; key: number; name: string; bytes: Uint8Array }
  | { id: number; key: number; text: string }

/** Minutes as they are shown. */
export interface ShownMinutes extends Reading {
  /** The text, line by line, with nobody's name in it. */
  lines: string[]
}

export type Answer =
  | { started: boolean }
  | { id: number; minutes: ShownMinutes }
  | { id: number; reason: string }
  | { id: number; names: string[] }

let reader: MinutesReader
const open = new Map<number, OpenMinutes>()

self.onmessage = async ({ data }: MessageEvent<Question>) => {
  // The reader of PDF has a talk of its own in here.
  if ('registers' in data) return tell({ started: await start(data) })
  if ('bytes' in data) return tell(await read(data))
  if ('text' in data) {
    const { id, key, text } = data
    tell({ id, names: (open.get(key) ?? reader).namesIn(text) })
  }
}

function tell(answer: Answer): void {
  self.postMessage(answer)
}

async function start({ registers, dictionary }: Extract<Question, { dictionary: string }>) {
  try {
    // A worker has its own arrays.
    await fillIn()
    const response = await fetch(dictionary)
    if (!response.ok) return false
    reader = new MinutesReader(registers, new Dictionary(await response.text()))
    return true
  } catch {
    return false
  }
}

async function read(question: Extract<Question, { bytes: Uint8Array }>): Promise<Answer> {
  const { id, key, name, bytes } = question
  try {
    const minutes = await reader.open(name, bytes)
    open.set(key, minutes)
    return { id, minutes: { ...minutes.reading, lines: minutes.masked } }
  } catch (error) {
    return { id, reason: error instanceof UnreadableFile ? error.message : oddFile }
  }
}
