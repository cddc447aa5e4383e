import type { KnownRegisters } from '../../src/lib/minutes/known-registers.ts'
import { UnreadableFile } from '../../src/lib/minutes/file/unreadable-file.ts'
import { MinutesReader } from '../../src/lib/minutes/minutes-reader.ts'
import { swedishDictionary } from '../read/dictionary.ts'
import { FileFault, readBytes } from '../read/file-bytes.ts'

/** A reader of minutes that knows the words of these registers. */
export function readerOf(registers: KnownRegisters): MinutesReader {
  return new MinutesReader(registers, swedishDictionary())
}

// Pictures may be large; the text is measured when it has been read.
const largestFile = 100e6

/** What a file of minutes holds; fails with an UnreadableFile. */
export async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readBytes(path, largestFile)
  } catch (error) {
    if (!(error instanceof FileFault)) throw error
    if (error.code === 'EISDIR') throw new UnreadableFile('är en mapp, inte en fil')
    const missing = error.message === 'ingen fil'
    throw new UnreadableFile(missing ? 'filen finns inte' : `är ${error.message}`)
  }
}
