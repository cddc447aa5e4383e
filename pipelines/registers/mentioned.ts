import { join } from 'node:path'
import { readBytes } from '../read/file-bytes.ts'
import { readText } from '../read/file-text.ts'
import { largestRegister } from '../read/named-rows.ts'
import { Problems } from '../read/problems.ts'
import type { RegisteredArea } from './areas.ts'

/**
 * All that looks like a code or a key in a register's text, faults or not: one bad row there must not be reported again
 * for each of the thousands of figures that refer to it.
 */
export async function mentioned(path: string, pattern: RegExp): Promise<string[]> {
  const text = await textOf(path)
  if (text !== null) return text.match(pattern) ?? []
  // A register that is not there has been reported already; codes can be seen in one whose letters are of no encoding.
  const bytes = await readBytes(path, largestRegister).catch(() => null)
  return bytes?.toString('latin1').match(pattern) ?? []
}

/** A register's text, in whatever encoding, faults in its rows or not; null where it cannot be read. */
export function textOf(path: string): Promise<string | null> {
  return readText(path, largestRegister, new Problems())
}

/** The codes of the county's kommuner; where the registers have faults, of all that may be meant to be one. */
export async function kommunCodes(
  dataDir: string,
  areas: RegisteredArea[],
  isSound: boolean
): Promise<Set<string>> {
  const own = areas.flatMap(({ type, code }) => (type === 'kommun' ? [code] : []))
  if (isSound) return new Set(own)
  const others = await mentioned(join(dataDir, 'areas.csv'), /\b(?!0000)\d{4}\b/g)
  return new Set([...own, ...others])
}
