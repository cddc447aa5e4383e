// So near a datum, px, a pointer points at it: half of what a finger covers.
const reach = 24

/** What can be pointed at in the one drawing that is seen, places before decisions. */
export function dataOf(node: Element): SVGElement[] {
  const seen = [...node.querySelectorAll('svg')].find((svg) => svg.getClientRects().length > 0)
  const data = [...(seen?.querySelectorAll<SVGElement>('[data-tip]') ?? [])]
  return data.toSorted((a, b) => Number(!a.dataset.area) - Number(!b.dataset.area))
}

/** The datum under the pointer, or else the nearest within reach. */
export function nearest(node: Element, under: Element, x: number, y: number): SVGElement | null {
  const own = under.closest<SVGElement>('[data-tip]')
  if (own) return own
  const [first] = dataOf(node)
    .map((datum) => ({ datum, ...distances(datum.getBoundingClientRect(), x, y) }))
    .filter(({ edge }) => edge <= reach)
    .toSorted((a, b) => a.edge - b.edge || a.middle - b.middle)
  return first?.datum ?? null
}

/** How far a point is from a box, and from its middle. */
function distances({ left, right, top, bottom }: DOMRect, x: number, y: number) {
  const [dx, dy] = [Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)]
  const middle = Math.hypot((left + right) / 2 - x, (top + bottom) / 2 - y)
  return { edge: Math.hypot(dx, dy), middle }
}

/**
 * Where a key leads from a datum: right and left along what is drawn, one series after the other, up and down to what
 * stands above or below it. Null for other keys, and where there is nothing further on.
 */
export function nextOf(
  data: SVGElement[],
  from: SVGElement | null,
  key: string
): SVGElement | null {
  const at = from ? data.indexOf(from) : -1
  if (key === 'Home') return data[0] ?? null
  if (key === 'End') return data.at(-1) ?? null
  if (!['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown'].includes(key)) return null
  const current = data[at]
  if (!current) return data[0] ?? null
  if (key === 'ArrowRight') return data[at + 1] ?? null
  if (key === 'ArrowLeft') return data[at - 1] ?? null
  return beyond(data, current, key === 'ArrowDown' ? 1 : -1)
}

/** The datum that stands nearest above (-1) or below (1), rather straight than near. */
function beyond(data: SVGElement[], from: SVGElement, way: 1 | -1): SVGElement | null {
  const start = from.getBoundingClientRect()
  const [next] = data
    .map((datum) => ({ datum, ...stepTo(datum.getBoundingClientRect(), start, way) }))
    .filter(({ along }) => along > 0.5)
    .toSorted((a, b) => a.along + 4 * a.aside - (b.along + 4 * b.aside) || a.across - b.across)
  return next?.datum ?? null
}

/** How far one box is from another, upwards or downwards, and how far out of its column. */
function stepTo(box: DOMRect, start: DOMRect, way: 1 | -1) {
  return {
    along: (box.top + box.bottom - start.top - start.bottom) * (way / 2),
    aside: Math.max(0, box.left - start.right, start.left - box.right),
    across: Math.abs(box.left + box.right - start.left - start.right)
  }
}
