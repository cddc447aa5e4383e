import type { Block, Cell, Count, Sum } from '../../../pipelines/protect/block.ts'

interface GridOptions {
  least?: number
  base?: number
  cost?: (id: string, value: number) => number
}

/** A published table with margins: `r1c1` … , row sums `r1` …, column sums `c1` … and `all`. */
export function grid(values: number[][], options: GridOptions = {}): Block {
  const { least = 5, base = 1, cost = () => 1 } = options
  const rows = values.map((_, i) => `r${i + 1}`)
  const columns = values[0]!.map((_, j) => `c${j + 1}`)
  const add = (numbers: number[]) => numbers.reduce((sum, n) => sum + n, 0)
  const counts: Count[] = [
    ...rows.flatMap((row, i) =>
      columns.map((column, j) => ({ id: row + column, value: values[i]![j]!, least }))
    ),
    ...rows.map((id, i) => ({ id, value: add(values[i]!), least })),
    ...columns.map((id, j) => ({ id, value: add(values.map((row) => row[j]!)), least })),
    { id: 'all', value: add(values.flat()), least }
  ]
  const sums: Sum[] = [
    ...rows.map((row) => ({ total: row, parts: columns.map((column) => row + column) })),
    ...columns.map((column) => ({ total: column, parts: rows.map((row) => row + column) })),
    { total: 'all', parts: rows },
    { total: 'all', parts: columns }
  ]
  const cells = counts.map(({ id, value }) => exactCell(id, base, cost(id, value)))
  return { name: 'rutnät', counts, sums, cells }
}

/** A cell that gives one number, under the count's own id. */
export function exactCell(count: string, base = 1, cost = 1): Cell {
  return { id: count, cost, facts: [{ kind: 'count', count, base }] }
}

/** Two tables about different divisions of the same children. */
export function joined(one: Block, other: Block): Block {
  const known = new Set(one.counts.map(({ id }) => id))
  return {
    name: `${one.name} och ${other.name}`,
    counts: [...one.counts, ...other.counts.filter(({ id }) => !known.has(id))],
    sums: [...one.sums, ...other.sums],
    cells: [...one.cells, ...other.cells]
  }
}
