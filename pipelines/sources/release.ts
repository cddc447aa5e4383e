import type { DesignEffect } from '../../src/lib/schema/design-effect.ts'
import type { Inhabitants } from '../../src/lib/schema/inhabitants.ts'
import type { Observation } from '../../src/lib/schema/observation.ts'
import type { Response } from '../../src/lib/schema/response.ts'
import type { Doubt } from '../doubt/doubt.ts'
import { inhabitants } from '../pool/inhabitants.ts'
import { Populations, together } from '../pool/populations.ts'
import type { Protection } from '../protect/protection.ts'
import { changedClosed } from '../release/last-look.ts'
import type { LastRelease } from '../release/last-release.ts'
import type { Opened } from '../release/opened-period.ts'
import type { Standing } from '../release/standing.ts'
import type { SourceRelease } from './source.ts'
import type { SourceFiles } from './source-files.ts'

/** All figures as they may be published: pooled, protected, audited. */
export interface Release {
  /** By indicator; those without figures are not in it. */
  observations: Map<string, Observation[]>
  /** The survey where pupils go to school, by indicator. */
  schools: Map<string, Observation[]>
  /** Values that somebody should ask the source about. */
  doubts: Doubt[]
  responses: Response[]
  inhabitants: Inhabitants[]
  effects: DesignEffect[]
  /** By indicator, what it is pooled by, where its figures tell and the register does not. */
  weights: Map<string, string | null>
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
  const { registers, readings } = read
  const counted = together([...readings.values()].flatMap((reading) => reading.inhabitants ?? []))
  const persons = new Populations(registers.populations, registers.areas, counted)
  try {
    const released = await Promise.all(
      [...readings].map(async ([id, reading]) => {
        const context = { registers, persons, protection, standing: standing.get(id) }
        return [id, await reading.release(context)] as const
      })
    )
    const observations = byIndicator(released.map(([, { observations: own }]) => own))
    const through = new Map(released.map(([id, own]) => [id, own.through ?? null]))
    const published = new Map(released.map(([id, own]) => [id, own.published]))
    protection.breaches.push(...changedClosed(standing, observations))
    return {
      observations,
      schools: byIndicator(released.map(([, { schools }]) => schools ?? new Map())),
      doubts: released.flatMap(([, { doubts }]) => doubts ?? []),
      responses: released.flatMap(([, { responses }]) => responses ?? []),
      effects: released.flatMap(([, { effects }]) => effects ?? []),
      inhabitants: inhabitants(registers, counted, persons),
      weights: new Map(released.flatMap(([, { weights }]) => [...(weights ?? [])])),
      through,
      closed: closedPeriods(read, observations, { through, published }),
      opened: [...(last?.manifest.opened ?? []), ...opened],
      protection
    }
  } finally {
    protection.close()
  }
}

/** Several sources' rows together; an indicator without any is left out. */
function byIndicator(sources: SourceRelease['observations'][]): Map<string, Observation[]> {
  return new Map(sources.flatMap((own) => [...own]).filter(([, rows]) => rows.length > 0))
}

/** Every period of a delivery of rows about persons but the one that goes on. Generated examples are about nobody. */
function closedPeriods(
  { readings }: SourceFiles,
  observations: ReadonlyMap<string, Observation[]>,
  {
    through,
    published
  }: {
    through: ReadonlyMap<string, string | null>
    published: ReadonlyMap<string, ReadonlySet<string> | undefined>
  }
): Map<string, string[]> {
  const closed = new Map<string, string[]>()
  for (const [source, { personFiles }] of readings) {
    if (personFiles.length === 0) continue
    const rows = [...observations.values()].flat().filter((row) => row.source === source)
    const periods = [...new Set(rows.map(({ period }) => period))].sort()
    const year = through.get(source)?.slice(0, 4)
    closed.set(
      source,
      periods.filter((period) => {
        const isOver = year === undefined || !period.startsWith(year)
        return isOver && !published.get(source)?.has(period)
      })
    )
  }
  return closed
}
