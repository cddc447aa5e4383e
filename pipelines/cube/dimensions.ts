import type { AreaType } from '../../src/lib/schema/registers/area.ts'
import type { RegisteredArea } from '../registers/areas.ts'
import type { Dimension } from './cube.ts'

/**
 * Kommun → länsdel → län, or kommun → län where there are no länsdelar. A länsdel of one kommun is that kommun:
 * `cubeArea` says which.
 */
export function areaDimension(areas: RegisteredArea[]): Dimension {
  const kommuner = areas.filter(({ type }) => type === 'kommun')
  const lansdelar = areas.filter(({ type }) => type === 'lansdel')
  const members = (code: string) =>
    kommuner.filter(({ lansdel }) => lansdel === code).map((kommun) => kommun.code)
  const several = lansdelar.filter(({ code }) => members(code).length > 1)
  // A länsdel that every kommun has left, or that none had come to yet, is no part of the county.
  const inhabited = lansdelar.filter(({ code }) => members(code).length > 0)
  const county = areas.filter(({ type }) => type === 'lan')
  return {
    leaves: kommuner.map(({ code }) => code),
    totals: [
      ...several.map(({ code }) => ({ total: code, parts: members(code) })),
      ...county.map(({ code }) => ({
        total: code,
        parts: (inhabited.length > 0 ? inhabited : kommuner).map((part) => cubeArea(part, areas))
      }))
    ]
  }
}

/** The node that holds an area's counts: a länsdel of one kommun shares that kommun's. */
export function cubeArea({ code, type }: RegisteredArea, areas: RegisteredArea[]): string {
  if (type !== 'lansdel') return code
  const members = areas.filter((area) => area.type === 'kommun' && area.lansdel === code)
  return members.length === 1 ? (members[0]?.code ?? code) : code
}

/** What a node is to the reader: the kommun that is a whole länsdel is that länsdel. */
export function nodeType(node: string, areas: RegisteredArea[]): AreaType {
  const isLansdel = areas.some((area) => area.type === 'lansdel' && cubeArea(area, areas) === node)
  return isLansdel ? 'lansdel' : (areas.find(({ code }) => code === node)?.type ?? 'kommun')
}

/** Other and no answer are counted in the whole and never published apart. */
export const sexDimension: Dimension = {
  leaves: ['flickor', 'pojkar', 'annat'],
  totals: [{ total: 'alla', parts: ['flickor', 'pojkar', 'annat'] }]
}

/** A whole made of these parts; a dimension that is not divided has the whole only. */
export function division(total: string, parts: string[]): Dimension {
  return parts.length === 0
    ? { leaves: [total], totals: [] }
    : { leaves: parts, totals: [{ total, parts }] }
}
