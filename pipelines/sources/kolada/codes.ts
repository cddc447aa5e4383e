import { join } from 'node:path'
import { largestRegister } from '../../read/csv.ts'
import { readBytes } from '../../read/file-bytes.ts'
import type { Problems } from '../../read/problems.ts'
import type { Registers } from '../../registers/registers.ts'

/** What Kolada's files may speak of: the keys that the registers use, and our area codes by Kolada's. */
export interface KoladaCodes {
  keys: ReadonlySet<string>
  areas: ReadonlyMap<string, string>
}

/**
 * The keys and area codes of the registers. Where a register has faults, all that its text mentions is let through
 * too: one bad row there must not be reported again for each of the thousands of figures that refer to it.
 */
export async function koladaCodes(
  dataDir: string,
  { areas, indicators, populations }: Registers,
  problems: Problems
): Promise<KoladaCodes> {
  const keys = new Set([
    ...indicators.flatMap(({ source, source_key }) => {
      return source === 'kolada' && source_key ? [source_key] : []
    }),
    ...populations.flatMap((population) => population.keys)
  ])
  const byCode = new Map(areas.flatMap(({ kolada, code }) => (kolada ? [[kolada, code]] : [])))
  if (problems.found) {
    for (const register of ['indicators.csv', 'populations.csv']) {
      for (const key of await mentioned(join(dataDir, register), /\b[A-Z]\d{5}\b/g)) keys.add(key)
    }
    for (const code of await mentioned(join(dataDir, 'areas.csv'), /\b\d{4}\b/g)) {
      if (!byCode.has(code)) byCode.set(code, code)
    }
  }
  return { keys, areas: byCode }
}

async function mentioned(path: string, pattern: RegExp): Promise<string[]> {
  // A register that is not there has been reported already.
  const bytes = await readBytes(path, largestRegister).catch(() => null)
  return bytes?.toString('latin1').match(pattern) ?? []
}
