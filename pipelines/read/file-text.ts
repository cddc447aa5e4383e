import { FileFault, readBytes } from './file-bytes.ts'
import type { Problems } from './problems.ts'

/**
 * The text of a file of at most `most` bytes, with `\n` alone between lines. Null, and a problem, when there is no such
 * file or it is not text in UTF-8.
 */
export async function readText(
  file: string,
  most: number,
  problems: Problems
): Promise<string | null> {
  const refuse = (line: number, expected: string, got: string) => {
    problems.add({ file, line, column: '', expected, got })
    return null
  }
  let bytes: Buffer
  try {
    bytes = await readBytes(file, most)
  } catch (error) {
    if (error instanceof FileFault) return refuse(1, 'en fil', error.message)
    throw error
  }
  // Text has no NUL; pictures, archives, programs and UTF-16 nearly always do.
  const nul = bytes.indexOf(0)
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (nul !== -1) return refuse(lineOf(bytes, nul), 'text', 'något annat')
    // A file that two editors have saved can hold both kinds of line break.
    return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  } catch {
    return refuse(firstLineNotUtf8(bytes), 'text i UTF-8', 'andra tecken, till exempel Latin-1')
  }
}

function lineOf(bytes: Buffer, offset: number): number {
  let line = 1
  for (let at = bytes.indexOf(0x0a); at !== -1 && at < offset; at = bytes.indexOf(0x0a, at + 1)) {
    line += 1
  }
  return line
}

function firstLineNotUtf8(bytes: Buffer): number {
  let line = 1
  let start = 0
  while (start < bytes.length) {
    const newline = bytes.indexOf(0x0a, start)
    const end = newline === -1 ? bytes.length : newline
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, end))
    } catch {
      return line
    }
    start = end + 1
    line += 1
  }
  return line
}
