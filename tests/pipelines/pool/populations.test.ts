import { beforeAll, describe, expect, it } from 'vitest'
import { Populations } from '../../../pipelines/pool/populations.ts'
import { Problems } from '../../../pipelines/read/problems.ts'
import type { RegisteredArea } from '../../../pipelines/registers/areas.ts'
import { readRegisters, type Registers } from '../../../pipelines/registers/registers.ts'
import { allSources } from '../../../pipelines/sources/all.ts'
import { projectData } from '../data-folder.ts'

let registers: Registers

beforeAll(async () => {
  registers = await readRegisters(projectData, allSources, new Problems())
})

/** Populations by these numbers, written as "key area year": persons. */
function populations(numbers: Record<string, number>): Populations {
  return new Populations(registers.populations, registers.areas, {
    persons: (key, place, year) => numbers[`${key} ${place} ${year}`] ?? null,
    years: () => []
  })
}

function area(code: string): RegisteredArea {
  const found = registers.areas.find((place) => place.code === code)
  if (!found) throw new Error(code)
  return found
}

const vastra = { 'N01954 1862 2022': 400, 'N01954 1883 2022': 1300 }
const teens = 'population 16-19'

describe('persons of a population', () => {
  it('are the sum of its age groups, and not known where one of them is not', () => {
    const figures = { 'N01952 1880 2022': 1, 'N01953 1880 2022': 20, 'N01954 1880 2022': 300 }
    expect(populations(figures).inArea('population 0-19', '1880', 2022, 'alla')).toBe(321)
    const { 'N01953 1880 2022': _unknown, ...others } = figures
    const known = populations(others)
    expect(known.inArea('population 0-19', '1880', 2022, 'alla')).toBeNull()
    expect(known.inArea('population 0-19', '1880', 2022, 'flickor')).toBeNull()
  })

  it('of a population that nobody has defined are not known', () => {
    expect(populations(vastra).inArea('population 100-', '1862', 2022, 'alla')).toBeNull()
  })

  it('in a länsdel are those of its kommuner', () => {
    expect(populations(vastra).latest(teens, area('18V'), 2022, 'alla')).toBe(1700)
    expect(populations(vastra).latest(teens, area('1883'), 2022, 'alla')).toBe(1300)
  })

  it('are the latest known of all the kommuner together, never of different years', () => {
    const newer = populations({ ...vastra, 'N01954 1862 2023': 410 })
    expect(newer.latest(teens, area('18V'), 2024, 'alla')).toBe(1700)
    expect(newer.latest(teens, area('1862'), 2024, 'alla')).toBe(410)
  })

  it('are at most five years old, and never of a later year', () => {
    const known = populations(vastra)
    expect(known.latest(teens, area('18V'), 2027, 'alla')).toBe(1700)
    expect(known.latest(teens, area('18V'), 2028, 'alla')).toBeNull()
    expect(known.latest(teens, area('18V'), 2021, 'alla')).toBeNull()
  })
})
