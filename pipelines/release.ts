import type { Inhabitants } from '../src/lib/schema/inhabitants.ts'
import type { Observation } from '../src/lib/schema/observation.ts'
import type { Response } from '../src/lib/schema/response.ts'
import { inhabitants } from './kolada/inhabitants.ts'
import { koladaObservations } from './kolada/observations.ts'
import { Populations } from './kolada/population.ts'
import type { Protection } from './protection.ts'
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
  protection: Protection
}

/** Pools what was read, hides what must be hidden and audits it. Nothing may be written when the audit found a breach. */
export async function release(read: SourceFiles, protection: Protection): Promise<Release> {
  const { registers, kolada, survey, calls } = read
  const persons = new Populations(registers.populations, registers.areas, kolada)
  const observations = new Map<string, Observation[]>()
  for (const indicator of registers.indicators.filter(({ source }) => source === 'kolada')) {
    const context = { areas: registers.areas, figures: kolada, persons }
    observations.set(indicator.id, koladaObservations(indicator, context))
  }
  try {
    const source = registers.sources.find(({ id }) => id === 'liv-och-halsa-ung')
    // The calls first: their tables take longest, and one processor can be at them while others see to the survey.
    const [called, surveyed] = await Promise.all([
      calls ? releaseSip(calls, registers, persons, protection) : new Map<string, Observation[]>(),
      survey && source ? releaseSurvey(survey, registers, source, protection) : null
    ])
    for (const [id, rows] of surveyed?.observations ?? []) observations.set(id, rows)
    for (const [id, rows] of called) observations.set(id, rows)
    const known = [...observations].filter(([, rows]) => rows.length > 0)
    const [schools, responses] = [surveyed?.schools ?? new Map(), surveyed?.responses ?? []]
    return {
      observations: new Map(known),
      schools,
      responses,
      inhabitants: inhabitants(registers, kolada, persons),
      protection
    }
  } finally {
    protection.close()
  }
}
