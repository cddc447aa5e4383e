import { join } from 'node:path'
import type { FindingResponse } from '../../src/lib/schema/registers/finding-response.ts'
import type { Cause } from '../../src/lib/schema/registers/cause.ts'
import type { CountyFact } from '../../src/lib/schema/registers/county.ts'
import type { Fact } from '../../src/lib/schema/registers/fact.ts'
import type { Initiative } from '../../src/lib/schema/registers/initiative.ts'
import type { Meeting } from '../../src/lib/schema/registers/meeting.ts'
import type { NationalFigure } from '../../src/lib/schema/registers/national.ts'
import type { Population } from '../../src/lib/schema/registers/population.ts'
import type { ShortForm } from '../../src/lib/schema/registers/short-form.ts'
import type { Target } from '../../src/lib/schema/registers/target.ts'
import type { Theme } from '../../src/lib/schema/registers/theme.ts'
import { KnownNames } from '../../src/lib/wording/known-names.ts'
import type { Problems } from '../read/problems.ts'
import { areaMovesFile, readAreaMoves } from './area-moves.ts'
import { readAreas, type RegisteredArea } from './areas.ts'
import { confirmedFile, readConfirmed, type ConfirmedValue } from './confirmed.ts'
import { readDecisions, type RegisteredDecision } from './decisions.ts'
import { readFacts } from './facts.ts'
import { findingResponsesFile, readFindingResponses } from './finding-responses.ts'
import { readIndicators, type RegisteredIndicator } from './indicators.ts'
import { readInitiatives } from './initiatives.ts'
import type { KnownSource } from './known-source.ts'
import { knownWordsFile, readKnownWords, type KnownWord } from './names/known-words.ts'
import { meetingsFile, readMeetings } from './meetings.ts'
import { nationalFile, readNational } from './national.ts'
import { checkNames, type NamedCell } from './names/name-check.ts'
import { RegisterNames } from './names/register-names.ts'
import { readPopulations } from './populations.ts'
import { readShortForms, shortFormsFile } from './short-forms.ts'
import { readSources, type RegisteredSource } from './sources.ts'
import { contactsFile, readContacts, type RegisteredContact } from './contacts.ts'
import { causesFile, readCauses } from './causes.ts'
import { countyFile, readCounty } from './county.ts'
import { readTargets, targetsFile } from './targets.ts'
import { textOf } from './mentioned.ts'
import { readThemes } from './themes.ts'
import { readVoices, voicesFile, type RegisteredVoice } from './voices.ts'

/** All that people keep in the data folder beside the sources' own files. */
export interface Registers {
  county: CountyFact[]
  areas: RegisteredArea[]
  themes: Theme[]
  sources: RegisteredSource[]
  populations: Population[]
  indicators: RegisteredIndicator[]
  decisions: RegisteredDecision[]
  initiatives: Initiative[]
  facts: Fact[]
  targets: Target[]
  contacts: RegisteredContact[]
  findingResponses: FindingResponse[]
  causes: Cause[]
  meetings: Meeting[]
  /** Official figures of all the country's kommuner, to liken a kommun by. */
  national: NationalFigure[]
  /** Values that look wrong and are right. */
  confirmed: ConfirmedValue[]
  voices: RegisteredVoice[]
  /** Words that look like names of people and are none. */
  knownWords: KnownWord[]
  /** What looks as if it named somebody. */
  named: NamedCell[]
  shortForms: ShortForm[]
}

/** The register files, by the names people know them under. */
export const registerFiles = [
  countyFile,
  'areas.csv',
  'themes.csv',
  'sources.csv',
  'populations.csv',
  'indicators.csv',
  'decisions.csv',
  'initiatives.csv',
  'facts.csv'
]

// Where people write freely, whatever looks like a name is refused.
const strict = new Set([causesFile, findingResponsesFile, meetingsFile, targetsFile, voicesFile])
const guarded = [...registerFiles, areaMovesFile, confirmedFile, contactsFile, ...strict]

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
    // An empty file says no more than one that cannot be read.
    problems.settle(path, (await textOf(path)) || null)
    return rows
  }
  const county = await settled(countyFile, (path) => readCounty(path, problems))
  const places = await settled('areas.csv', (path) => readAreas(path, problems))
  const knownWords = await readKnownWords(join(dataDir, knownWordsFile), problems)
  const names = new RegisterNames(places, knownWords)
  problems.hideIn(
    guarded.map((file) => join(dataDir, file)),
    (text) => names.hide(text)
  )
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
  const decisions = await settled('decisions.csv', (path) =>
    readDecisions(path, { ...context, indicators }, problems)
  )
  const initiatives = await settled('initiatives.csv', (path) =>
    readInitiatives(path, context, problems)
  )
  const targetsPath = join(dataDir, targetsFile)
  const knownNames = new KnownNames(knownWords.map(({ word }) => word))
  const written = { areas, indicators, knownNames }
  const read = {
    ...context,
    county,
    indicators,
    decisions,
    initiatives,
    facts: await readFacts(join(dataDir, 'facts.csv'), context, problems),
    targets: await readTargets(targetsPath, { ...written, sources, decisions }, problems),
    contacts: await readContacts(join(dataDir, contactsFile), problems),
    findingResponses: await readFindingResponses(
      join(dataDir, findingResponsesFile),
      { ...written, decisions, initiatives },
      problems
    ),
    causes: await readCauses(join(dataDir, causesFile), written, problems),
    meetings: await readMeetings(join(dataDir, meetingsFile), areas, problems, knownNames),
    national: await readNational(join(dataDir, nationalFile), { indicators, sources }, problems),
    confirmed: await readConfirmed(join(dataDir, confirmedFile), { areas, indicators }, problems),
    voices: await readVoices(join(dataDir, voicesFile), written, problems),
    shortForms: await readShortForms(join(dataDir, shortFormsFile), problems)
  }
  const checked = { registers: guarded, strict }
  return { ...read, knownWords, named: await checkNames(dataDir, checked, names, problems) }
}
