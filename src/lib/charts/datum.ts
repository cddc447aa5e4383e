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

/** For a mark of Plot's, which has no option for it: each element that it draws stands for one of these, in their order. */
export function asData(data: Datum[]): RenderFunction {
  return (index, scales, values, dimensions, context, next) => {
    const drawn = next?.(index, scales, values, dimensions, context) ?? null
    for (const [i, node] of [...(drawn?.children ?? [])].entries()) {
      const own = Object.entries(datum(data[index[i]!]!))
      for (const [name, value] of own) if (value !== undefined) node.setAttribute(name, value)
    }
    return drawn
  }
}

/** For a mark of Plot's: all that it draws is one place's. */
export function ofArea(area: string): RenderFunction {
  return (index, scales, values, dimensions, context, next) => {
    const drawn = next?.(index, scales, values, dimensions, context) ?? null
    drawn?.setAttribute('data-area', area)
    return drawn
  }
}
