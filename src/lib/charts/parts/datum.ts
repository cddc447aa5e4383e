import type { RenderFunction } from '@observablehq/plot'

/** What a mark in a chart stands for: the value of a place, and what is told to whoever points at it. */
export interface Datum {
  /** The code of the place; of several, with a space between, where one mark stands for them all. */
  area: string
  /** Lines of text, the first a heading. A mark without them tells nothing. */
  tip?: string[]
}

/** The attributes by which a page finds the datum in the drawing. */
export function datum({ area, tip }: Datum) {
  return { 'data-area': area, 'data-tip': tip?.join('\n') }
}

/** One datum of several: the heading of each, and once what is told of them all. */
export function together(rows: Datum[]): Datum {
  const headings = rows.flatMap(({ tip }) => tip?.slice(0, 1) ?? [])
  const shared = (rows[0]?.tip ?? []).slice(1).filter((line) => {
    return rows.every(({ tip }) => tip?.includes(line))
  })
  const area = rows.map((row) => row.area).join(' ')
  return headings.length ? { area, tip: [...headings, ...shared] } : { area }
}

/**
 * For a mark of Plot's, which has no option for it: each element that it draws stands for one of these, by the index of
 * the data. A line or an area stands for the first of those it joins.
 */
export function asData(data: Datum[]): RenderFunction {
  return (index, scales, values, dimensions, context, next) => {
    const drawn = next?.(index, scales, values, dimensions, context) ?? null
    for (const node of drawn?.children ?? []) {
      const own = data[indexOf(node)]
      if (!own) continue
      for (const [name, value] of Object.entries(datum(own))) {
        if (value !== undefined) node.setAttribute(name, value)
      }
    }
    return drawn
  }
}

/** What Plot, by way of D3, has bound to an element: an index, or those of all the points that it joins. */
function indexOf(node: Element): number {
  const { __data__: bound } = node as Element & { __data__: number | number[] }
  return typeof bound === 'number' ? bound : (bound.find((i) => i >= 0) ?? -1)
}

/** For a mark of Plot's: all that it draws is one place's. */
export function ofArea(area: string): RenderFunction {
  return (index, scales, values, dimensions, context, next) => {
    const drawn = next?.(index, scales, values, dimensions, context) ?? null
    drawn?.setAttribute('data-area', area)
    return drawn
  }
}
