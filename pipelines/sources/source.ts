import type { DesignEffect } from '../../src/lib/schema/design-effect.ts'
import type { Grade, Observation, Sex } from '../../src/lib/schema/observation.ts'
import type { Response } from '../../src/lib/schema/response.ts'
import type { Source as SourceRow } from '../../src/lib/schema/registers/source.ts'
import type { ExampleFile } from '../example/csv-file.ts'
import type { Doubt } from '../doubt/doubt.ts'
import type { CountedPersons, Populations } from '../pool/populations.ts'
import type { Protection } from '../protect/protection.ts'
import type { Problems } from '../read/problems.ts'
import type { RegisteredIndicator } from '../registers/indicators.ts'
import type { KnownSource } from '../registers/known-source.ts'
import type { Registers } from '../registers/registers.ts'
import type { Standing } from '../release/standing.ts'

/** A source of figures: one folder beside this file, one line in `all.ts` and its rows in the registers. */
export interface Source extends KnownSource {
  /** Files that the count of rows beside them may name without their being there. */
  optionalFiles: readonly string[]
  /** Its figures may come as published tables as well, all of them or those of some years. */
  maybeTables?: boolean
  /** Made-up files for as long as nothing has been delivered; null where there are none. */
  example: (() => ExampleFile[]) | null
  /** Puts back what another command that was killed had set aside in the data folder. */
  recover?(dataDir: string): Promise<void>
  /** Finds the source's files, reads and checks them. Null where there is nothing to read. */
  read(input: Input, problems: Problems): Promise<Reading | null>
}

/** What a source is read with. */
export interface Input {
  dataDir: string
  registers: Registers
  /** Whether the registers have no fault: what is wrong there is not repeated for all that refers to it. */
  isSound: boolean
  /** The codes of the county's kommuner. */
  kommuner: ReadonlySet<string>
  /** YYYY-MM-DD: nothing can have happened after it. */
  today: string
}

/** A source as it was read, before anything is pooled or hidden. */
export interface Reading {
  /** As its files are: a region's own files are no example, whatever the register expected. */
  kind: SourceRow['kind']
  /** Files of figures about places, with when they were drawn; none with rows about persons. */
  files: { path: string; retrieved: string | null }[]
  /** Whether its files have a row for every person or call. */
  isOfPersons: boolean
  /** Paths of such files that the region has delivered; none of generated ones. */
  personFiles: string[]
  /** What it counts inhabitants by; null where it does not. */
  inhabitants: CountedPersons | null
  /** When an indicator's own values were drawn; null where the files do not say. */
  retrieved(indicator: RegisteredIndicator): string | null
  /** The first year from which an indicator's values cannot be compared with earlier ones, by the source's own files. */
  breakBefore?(indicator: RegisteredIndicator): string | null
  /** Where rows tell who goes to one school: what its cohorts answered to an indicator's question. Never published. */
  cohorts?(indicator: RegisteredIndicator): SchoolCohort[]
  /** What was read, and what of it nothing uses, as lines of Swedish; never anything of what is in rows about persons. */
  told: { read: string[]; unused: string[] }
  /** Pools what was read, hides what must be hidden and has it audited. */
  release(context: ReleaseContext): Promise<SourceRelease>
}

/** Pupils of one sex who share a school, a school year and a survey: how many answered, and how many of them count. */
export interface SchoolCohort {
  /** A pseudonym. */
  school: string
  period: string
  grade: Exclude<Grade, 'alla'>
  /** `annat`: another sex, or none given. */
  sex: Exclude<Sex, 'alla'> | 'annat'
  answers: number
  hits: number
}

/** What a source is released with. */
export interface ReleaseContext {
  registers: Registers
  persons: Populations
  protection: Protection
  /** What the last release tells of the source, where that must go on standing. */
  standing: Standing | undefined
}

/** A source's figures as they may be published. */
export interface SourceRelease {
  /** By indicator. */
  observations: Map<string, Observation[]>
  /** The same where pupils go to school, by indicator. */
  schools?: Map<string, Observation[]>
  /** Values that should not be believed before somebody has asked; none of what is made of rows about persons. */
  doubts?: Doubt[]
  responses?: Response[]
  /** By indicator, what it is pooled by, where its figures tell and the register does not. */
  weights?: Map<string, string | null>
  /** What the weights of rows come to, by period; none where nothing is weighted. */
  effects?: DesignEffect[]
  /** Periods whose figures came published, and are of no rows about persons. */
  published?: ReadonlySet<string>
  /** The last day of a period that is not over; null where every period is. */
  through?: string | null
}
