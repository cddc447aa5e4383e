import type { Inhabitants } from '../../src/lib/schema/inhabitants.ts'
import type { Observation } from '../../src/lib/schema/observation.ts'
import type { Response } from '../../src/lib/schema/response.ts'
import { inhabitants } from '../pool/inhabitants.ts'
import { Populations } from '../pool/populations.ts'
import type { Protection } from '../protect/protection.ts'
import { changedClosed } from '../release/last-look.ts'
import type { LastRelease } from '../release/last-release.ts'
import type { Opened } from '../release/opened-period.ts'
import type { Standing } from '../release/standing.ts'
import { koladaObservations } from './kolada/observations.ts'
import { releaseSip } from './sip/release.ts'
import type { SourceFiles } from './source-files.ts'
import { releaseSurvey } from './survey/release.ts'

/** All figures as they may be published: pooled, protected, audited. */
export interface Release {
  /** By indicator; those without figures are not in it. */
  observations: Map<string, Observation[]>
  /** The survey where pupils go to school, by indicator. */
  schools: Map<string, Observation[]>
  responses: Response[]
  inhabitants: Inhabitants[]
  /** By source, the last day of a period that is not over. */
  through: Map<string, string | null>
  /** By source, the periods that stand as they are from now on. */
  closed: Map<string, string[]>
  /** Closed periods that have been opened, in this run or before. */
  opened: Opened[]
  protection: Protection
}

/** The last release, by what it tells about persons, and the periods of it that are opened again. */
interface Earlier {
  standing: ReadonlyMap<string, Standing>
  opened: Opened[]
  last: LastRelease | null
}

/**
 * Pools what was read, hides what must be hidden and audits it, with the last release beside it. Nothing may be written
 * when the audit found a breach.
 */
export async function release(
  read: SourceFiles,
  protection: Protection,
  { standing, opened, last }: Earlier
): Promise<Release> {
  const { registers, kolada, survey, calls } = read
  const { areas, indicators } = registers
  const persons = new Populations(registers.populations, areas, kolada)
  const observations = new Map<string, Observation[]>()
  for (const indicator of indicators.filter(({ source }) => source === 'kolada')) {
    observations.set(
      indicator.id,
      koladaObservations(indicator, { areas, figures: kolada, persons })
    )
  }
  const sourceOf = (id: string) => registers.sources.find((source) => source.id === id)
  const [surveySource, sipSource] = [sourceOf('liv-och-halsa-ung'), sourceOf('sip')]
  try {
    // The calls first: their tables take longest, and one processor can be at them while others see to the survey.
    const [called, surveyed] = await Promise.all([
      calls && sipSource
        ? releaseSip(calls, {
            areas,
            indicators,
            source: sipSource,
            persons,
            protection,
            standing: standing.get(sipSource.id)
          })
        : null,
      survey && surveySource
        ? releaseSurvey(survey, registers, surveySource, protection, standing.get(surveySource.id))
        : null
    ])
    for (const [id, rows] of surveyed?.observations ?? []) observations.set(id, rows)
    for (const [id, rows] of called?.observations ?? []) observations.set(id, rows)
    const known = [...observations].filter(([, rows]) => rows.length > 0)
    const [schools, responses] = [surveyed?.schools ?? new Map(), surveyed?.responses ?? []]
    const through = new Map([['sip', called?.through ?? null]])
    protection.breaches.push(...changedClosed(standing, observations))
    return {
      observations: new Map(known),
      schools,
      responses,
      inhabitants: inhabitants(registers, kolada, persons),
      through,
      closed: closedPeriods(read, known, through),
      opened: [...(last?.manifest.opened ?? []), ...opened],
      protection
    }
  } finally {
    protection.close()
  }
}

/** Every period of a delivery of rows about persons but the one that goes on. Generated examples are about nobody. */
function closedPeriods(
  { delivered }: SourceFiles,
  observations: [string, Observation[]][],
  through: ReadonlyMap<string, string | null>
): Map<string, string[]> {
  const closed = new Map<string, string[]>()
  for (const source of delivered.keys()) {
    const rows = observations.flatMap(([, own]) => own.filter((row) => row.source === source))
    const periods = [...new Set(rows.map(({ period }) => period))].sort()
    const year = through.get(source)?.slice(0, 4)
    closed.set(
      source,
      periods.filter((period) => year === undefined || !period.startsWith(year))
    )
  }
  return closed
}
