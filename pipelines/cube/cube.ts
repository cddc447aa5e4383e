/** Where a count belongs. Every part is a node of its dimension, leaf or total. */
export interface Coordinate {
  area: string
  period: string
  sex: string
  grade: string
}

/** A total and its parts, along one dimension; totals come after their parts. */
export interface Total {
  total: string
  parts: string[]
}

export interface Dimension {
  leaves: string[]
  totals: Total[]
}

export type Dimensions = Record<keyof Coordinate, Dimension>

const names = ['area', 'period', 'sex', 'grade'] as const

export function coordinateKey({ area, period, sex, grade }: Coordinate): string {
  return `${area} ${period} ${sex} ${grade}`
}

/** All combinations of four dimensions, and which of them are the sum of which. */
export class Cube {
  readonly coordinates: Coordinate[]
  readonly sums: { total: Coordinate; parts: Coordinate[] }[]

  /** `exists` leaves out what is neither published nor needed to work anything out. */
  constructor(
    private readonly dimensions: Dimensions,
    exists: (at: Coordinate) => boolean = () => true
  ) {
    this.coordinates = this.combine(nodes).filter(exists)
    this.sums = names.flatMap((name) =>
      this.along(name).filter(({ total, parts }) => exists(total) && parts.every(exists))
    )
  }

  /** The counts of all coordinates, from those of the leaves. */
  roll(leaf: (at: Coordinate) => number): Map<string, number> {
    const counts = new Map<string, number>()
    const leaves = this.combine((dimension) => dimension.leaves)
    for (const at of leaves) counts.set(coordinateKey(at), leaf(at))
    const at = (key: string) => counts.get(key) ?? 0
    // Dimension by dimension: every total is made of parts that have been counted.
    for (const [i, name] of names.entries()) {
      const lines = this.combine((dimension, other) => {
        return names.indexOf(other) < i ? nodes(dimension) : dimension.leaves
      }, name)
      for (const line of lines) {
        for (const { total, parts } of this.dimensions[name].totals) {
          const sum = parts.reduce((n, part) => n + at(coordinateKey({ ...line, [name]: part })), 0)
          counts.set(coordinateKey({ ...line, [name]: total }), sum)
        }
      }
    }
    return new Map(
      this.coordinates.map((place) => [coordinateKey(place), at(coordinateKey(place))])
    )
  }

  /** The leaves that a coordinate is the sum of. */
  leavesOf(at: Coordinate): Coordinate[] {
    return names.reduce<Coordinate[]>(
      (found, name) => {
        const under = (node: string): string[] => {
          const sum = this.dimensions[name].totals.find(({ total }) => total === node)
          return sum ? sum.parts.flatMap(under) : [node]
        }
        return found.flatMap((own) => under(at[name]).map((node) => ({ ...own, [name]: node })))
      },
      [at]
    )
  }

  private along(name: keyof Coordinate) {
    return this.combine(nodes, name).flatMap((line) =>
      this.dimensions[name].totals.map(({ total, parts }) => ({
        total: { ...line, [name]: total },
        parts: parts.map((part) => ({ ...line, [name]: part }))
      }))
    )
  }

  /** Every combination of the nodes that `of` picks from each dimension; one node stands in for `without`. */
  private combine(
    of: (dimension: Dimension, name: keyof Coordinate) => string[],
    without?: keyof Coordinate
  ): Coordinate[] {
    return names.reduce<Coordinate[]>(
      (found, name) => {
        const chosen = name === without ? [''] : of(this.dimensions[name], name)
        return found.flatMap((at) => chosen.map((node) => ({ ...at, [name]: node })))
      },
      [{ area: '', period: '', sex: '', grade: '' }]
    )
  }
}

function nodes({ leaves, totals }: Dimension): string[] {
  return [...leaves, ...totals.map(({ total }) => total)]
}
