import { join } from 'node:path'
import { mentioned } from '../../registers/mentioned.ts'
import type { Registers } from '../../registers/registers.ts'

/** What Kolada's files may speak of: the keys that the registers use, and our area codes by Kolada's. */
export interface KoladaCodes {
  keys: ReadonlySet<string>
  areas: ReadonlyMap<string, string>
}

/** The keys that the indicators and the populations use. */
export function usedKeys({
  indicators,
  populations
}: Pick<Registers, 'indicators' | 'populations'>): string[] {
  const own = indicators.filter(({ source }) => source === 'kolada')
  return [
    ...own.flatMap(({ source_key }) => source_key ?? []),
    ...populations.flatMap(({ keys }) => keys)
  ]
}

/** The keys and area codes of the registers; where these have faults, of all that their text mentions too. */
export async function koladaCodes(
  dataDir: string,
  registers: Registers,
  isSound: boolean
): Promise<KoladaCodes> {
  const keys = new Set(usedKeys(registers))
  const areas = new Map(
    registers.areas.flatMap(({ kolada, code }) => (kolada ? [[kolada, code]] : []))
  )
  if (isSound) return { keys, areas }
  for (const register of ['indicators.csv', 'populations.csv']) {
    for (const key of await mentioned(join(dataDir, register), /\b[A-Z]\d{5}\b/g)) keys.add(key)
  }
  for (const code of await mentioned(join(dataDir, 'areas.csv'), /\b\d{4}\b/g)) {
    // As Kolada writes them: two of the register's could be one.
    areas.set(code, code)
  }
  // What is used is not known: an unknown key is none to tell of.
  const figures = join(dataDir, 'raw', 'kolada', 'figures.csv')
  for (const key of await mentioned(figures, /\b[A-Z]\d{5}\b/g)) keys.add(key)
  return { keys, areas }
}
