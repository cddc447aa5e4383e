import { join } from 'node:path'
import type { Decision } from '../../src/lib/schema/decision.ts'
import type { Fact } from '../../src/lib/schema/fact.ts'
import type { Initiative } from '../../src/lib/schema/initiative.ts'
import type { Population } from '../../src/lib/schema/population.ts'
import type { Target } from '../../src/lib/schema/target.ts'
import type { Theme } from '../../src/lib/schema/theme.ts'
import type { Problems } from '../read/problems.ts'
import { areaMovesFile, readAreaMoves } from './area-moves.ts'
import { readAreas, type RegisteredArea } from './areas.ts'
import { confirmedFile, readConfirmed, type ConfirmedValue } from './confirmed.ts'
import { readDecisions } from './decisions.ts'
import { readFacts } from './facts.ts'
import { readIndicators, type RegisteredIndicator } from './indicators.ts'
import { readInitiatives } from './initiatives.ts'
import type { KnownSource } from './known-source.ts'
import { readPopulations } from './populations.ts'
import { readSources, type RegisteredSource } from './sources.ts'
import { contactsFile, readContacts, type RegisteredContact } from './contacts.ts'
import { readTargets, targetsFile } from './targets.ts'
import { textOf } from './mentioned.ts'
import { readThemes } from './themes.ts'

/** All that people keep in the data folder beside the sources' own files. */
export interface Registers {
  areas: RegisteredArea[]
  themes: Theme[]
  sources: RegisteredSource[]
  populations: Population[]
  indicators: RegisteredIndicator[]
  decisions: Decision[]
  initiatives: Initiative[]
  facts: Fact[]
  targets: Target[]
  contacts: RegisteredContact[]
  /** Values that look wrong and are right. */
  confirmed: ConfirmedValue[]
}

/** The register files, by the names people know them under. */
export const registerFiles = [
  'areas.csv',
  'themes.csv',
  'sources.csv',
  'populations.csv',
  'indicators.csv',
  'decisions.csv',
  'initiatives.csv',
  'facts.csv'
]

/** Reads and checks every register of the data folder, where `known` are the sources that can be read; what is wrong goes to `problems`. */
export async function readRegisters(
  dataDir: string,
  known: readonly KnownSource[],
  problems: Problems
): Promise<Registers> {
  /** What refers to a register with faults is not told for its sake. */
  async function settled<T>(file: string, read: (path: string) => Promise<T>): Promise<T> {
    const path = join(dataDir, file)
    const rows = await read(path)
    problems.settle(path, await textOf(path))
    return rows
  }
  const places = await settled('areas.csv', (path) => readAreas(path, problems))
  const areas = await readAreaMoves(join(dataDir, areaMovesFile), places, problems)
  const themes = await settled('themes.csv', (path) => readThemes(path, problems))
  const sources = await settled('sources.csv', (path) => readSources(path, problems))
  const populations = await settled('populations.csv', (path) =>
    readPopulations(path, known, problems)
  )
  const context = { areas, themes, sources, populations }
  const indicators = await settled('indicators.csv', (path) =>
    readIndicators(path, { ...context, known }, problems)
  )
  const decisions = await settled('decisions.csv', (path) => readDecisions(path, context, problems))
  const targetsPath = join(dataDir, targetsFile)
  return {
    ...context,
    indicators,
    decisions,
    initiatives: await readInitiatives(join(dataDir, 'initiatives.csv'), context, problems),
    facts: await readFacts(join(dataDir, 'facts.csv'), context, problems),
    targets: await readTargets(targetsPath, { areas, indicators, decisions }, problems),
    contacts: await readContacts(join(dataDir, contactsFile), problems),
    confirmed: await readConfirmed(join(dataDir, confirmedFile), { areas, indicators }, problems)
  }
}
