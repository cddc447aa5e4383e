import { join } from 'node:path'
import type { Decision } from '../../src/lib/schema/decision.ts'
import type { Fact } from '../../src/lib/schema/fact.ts'
import type { Initiative } from '../../src/lib/schema/initiative.ts'
import type { Population } from '../../src/lib/schema/population.ts'
import type { Theme } from '../../src/lib/schema/theme.ts'
import type { Problems } from '../read/problems.ts'
import { areaMovesFile, readAreaMoves } from './area-moves.ts'
import { readAreas, type RegisteredArea } from './areas.ts'
import { readDecisions } from './decisions.ts'
import { readFacts } from './facts.ts'
import { readIndicators, type RegisteredIndicator } from './indicators.ts'
import { readInitiatives } from './initiatives.ts'
import type { KnownSource } from './known-source.ts'
import { readPopulations } from './populations.ts'
import { readSources, type RegisteredSource } from './sources.ts'
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
  const path = (file: string) => join(dataDir, file)
  const places = await readAreas(path('areas.csv'), problems)
  const areas = await readAreaMoves(path(areaMovesFile), places, problems)
  const themes = await readThemes(path('themes.csv'), problems)
  const sources = await readSources(path('sources.csv'), problems)
  const populations = await readPopulations(path('populations.csv'), known, problems)
  const context = { areas, themes, sources, populations }
  return {
    ...context,
    indicators: await readIndicators(path('indicators.csv'), { ...context, known }, problems),
    decisions: await readDecisions(path('decisions.csv'), context, problems),
    initiatives: await readInitiatives(path('initiatives.csv'), context, problems),
    facts: await readFacts(path('facts.csv'), context, problems)
  }
}
