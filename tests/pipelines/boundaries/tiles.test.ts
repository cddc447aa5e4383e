import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cheapestAssignment } from '../../../pipelines/boundaries/assignment.ts'
import { readBoundaries } from '../../../pipelines/boundaries/file.ts'
import { placeTiles } from '../../../pipelines/boundaries/tiles.ts'
import { Problems } from '../../../pipelines/read/problems.ts'
import { readAreas, type RegisteredArea } from '../../../pipelines/registers/areas.ts'
import { projectData } from '../data-folder.ts'

const areas = await readAreas(`${projectData}/areas.csv`, new Problems())
const unplaced = areas.map((area) => ({ ...area, tile_column: null, tile_row: null }))

const made = (count: number): RegisteredArea[] =>
  Array.from({ length: count }, (_, i) => ({
    ...areas.at(-1)!,
    ...{ code: String(9000 + i), tile_column: null, tile_row: null }
  }))
const cellsOf = (all: RegisteredArea[]) =>
  all.flatMap(({ type, tile_column, tile_row }) =>
    type === 'kommun' ? [[tile_column ?? NaN, tile_row ?? NaN] as const] : []
  )

test('the cheapest assignment is that of all orders', () => {
  let seed = 7
  const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647
  for (let round = 0; round < 40; round++) {
    const costs = Array.from({ length: 4 }, () => Array.from({ length: 5 }, random))
    const orders = (left: number[], rows: number): number[][] =>
      rows === 0
        ? [[]]
        : left.flatMap((one) =>
            orders(
              left.filter((other) => other !== one),
              rows - 1
            ).map((rest) => [one, ...rest])
          )
    const costOf = (order: number[]) => order.reduce((sum, at, row) => sum + costs[row]![at]!, 0)
    const least = Math.min(...orders([0, 1, 2, 3, 4], 4).map(costOf))
    expect(costOf(cheapestAssignment(costs))).toBeCloseTo(least, 10)
  }
})

describe('tiles', () => {
  test('stand where the register says', () => {
    expect(placeTiles(areas, null)).toEqual(areas)
  })

  test('are else laid by the boundaries, Hällefors north of Askersund and Degerfors west of Örebro', async () => {
    const file = await readBoundaries(join(projectData, 'boundaries'), areas, new Problems())
    const placed = placeTiles(unplaced, file!.surfaces)
    const at = new Map(placed.map((area) => [area.code, area]))
    expect(at.get('1863')!.tile_row).toBeLessThan(at.get('1882')!.tile_row!)
    expect(at.get('1862')!.tile_column).toBeLessThan(at.get('1880')!.tile_column!)
    expect(new Set(cellsOf(placed).map(String)).size).toBe(12)
    expect(placed.filter(({ type }) => type !== 'kommun')).toEqual(
      unplaced.filter(({ type }) => type !== 'kommun')
    )
  })

  test.each([1, 2, 12, 49, 290])(
    'none lies over another: %i kommuner without boundaries',
    (count) => {
      const cells = cellsOf(placeTiles(made(count), null))
      expect(new Set(cells.map(String)).size).toBe(count)
      // Whole columns in even rows, and half a tile aside in odd ones: as bricks are laid.
      for (const [column, row] of cells) expect(column % 1).toBe((row % 2) / 2)
    }
  )
})
