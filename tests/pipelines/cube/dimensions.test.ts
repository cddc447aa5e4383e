import { beforeAll, describe, expect, it } from 'vitest'
import {
  areaDimension,
  cubeArea,
  division,
  sexDimension
} from '../../../pipelines/cube/dimensions.ts'
import { Problems } from '../../../pipelines/read/problems.ts'
import type { RegisteredArea } from '../../../pipelines/registers/areas.ts'
import { readRegisters } from '../../../pipelines/registers/registers.ts'
import { allSources } from '../../../pipelines/sources/all.ts'
import { projectData } from '../data-folder.ts'

let areas: RegisteredArea[]

beforeAll(async () => {
  areas = (await readRegisters(projectData, allSources, new Problems())).areas
})

describe('the places of the county', () => {
  it('are kommuner, länsdelar of several kommuner, and the county made of länsdelar', () => {
    const { leaves, totals } = areaDimension(areas)
    expect(leaves).toHaveLength(12)
    expect(totals.map(({ total }) => total)).toEqual(['18N', '18V', '18S', '18'])
    const parts = (code: string) => totals.find(({ total }) => total === code)?.parts.toSorted()
    expect(parts('18V')).toEqual(['1862', '1883'])
    expect(parts('18S')).toEqual(['1814', '1860', '1861', '1881', '1882'])
    // Örebro is a länsdel of one kommun: the same counts, so the same node.
    expect(parts('18')).toEqual(['1880', '18N', '18S', '18V'])
  })

  it('each have a node, which is a leaf or a total', () => {
    const { leaves, totals } = areaDimension(areas)
    const nodes = new Set([...leaves, ...totals.map(({ total }) => total)])
    const own = areas.filter(({ type }) => type !== 'riket').map((area) => cubeArea(area, areas))
    expect(own.filter((node) => !nodes.has(node))).toEqual([])
    const lansdel = areas.find(({ code }) => code === '18O')
    expect(lansdel && cubeArea(lansdel, areas)).toBe('1880')
  })

  it('hold every kommun once', () => {
    const { leaves, totals } = areaDimension(areas)
    const below = (node: string): string[] => {
      return totals.find(({ total }) => total === node)?.parts.flatMap(below) ?? [node]
    }
    expect(below('18').toSorted()).toEqual(leaves.toSorted())
  })
})

it('counts other and no answer about sex in the whole', () => {
  expect(sexDimension.totals).toEqual([{ total: 'alla', parts: sexDimension.leaves }])
  expect(sexDimension.leaves).toContain('annat')
})

it('divides a whole, or leaves it undivided', () => {
  expect(division('alla', ['9', 'gy2'])).toEqual({
    leaves: ['9', 'gy2'],
    totals: [{ total: 'alla', parts: ['9', 'gy2'] }]
  })
  expect(division('2023', [])).toEqual({ leaves: ['2023'], totals: [] })
})
