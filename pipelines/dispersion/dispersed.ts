import type { Dispersion } from '../../src/lib/schema/dispersion.ts'
import type { Observation } from '../../src/lib/schema/observation.ts'
import type { Release } from '../sources/release.ts'
import type { SourceFiles } from '../sources/source-files.ts'
import { dispersions } from './dispersions.ts'
import { withIntervals } from './intervals.ts'

/** A release whose values have intervals, with how they vary. */
export interface DispersedRelease extends Release {
  dispersions: Dispersion[]
}

/** Estimates how the values of a release vary by chance, and gives them intervals that go by it. */
export function dispersed(read: SourceFiles, release: Release): DispersedRelease {
  const found = dispersions(read, release)
  const byId = new Map(read.registers.indicators.map((indicator) => [indicator.id, indicator]))
  const told = { dispersions: found, effects: release.effects }
  const withOwn = (rows: Map<string, Observation[]>) =>
    new Map(
      [...rows].map(([id, own]) => {
        const indicator = byId.get(id)
        return [id, indicator ? withIntervals(indicator, own, told) : own]
      })
    )
  return {
    ...release,
    observations: withOwn(release.observations),
    schools: withOwn(release.schools),
    dispersions: found
  }
}
