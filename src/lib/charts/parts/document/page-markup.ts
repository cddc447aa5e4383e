/** Attributes that a part has from the parts around it when it has none of its own. */
const inherited = [
  'fill',
  'fill-opacity',
  'font-size',
  'font-style',
  'font-weight',
  'paint-order',
  'stroke',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'stroke-width',
  'text-anchor'
]
/** Of these, those that only text has a use for. */
const ofText = ['font-size', 'font-style', 'font-weight', 'text-anchor']
const groups = ['svg', 'g', 'a']
const coordinates = ['d', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'width', 'height']
const rounded = [...coordinates, 'transform', 'points']

type Values = Record<string, string | null>

/**
 * A drawing as text for a page's HTML: the same picture in fewer bytes. What a script tells of its data is left out, since
 * the script draws its own; the typeface is the page's; what all parts of a group say is said by the group, and what is said
 * around them not again; a tenth of a pixel is exact enough. The drawing itself is used up.
 */
export function pageMarkup(svg: SVGSVGElement): string {
  for (const name of ['xmlns', 'font-family']) svg.removeAttribute(name)
  for (const part of svg.querySelectorAll('*')) {
    part.removeAttribute('data-tip')
    for (const name of rounded) round(part, name)
  }
  for (const name of inherited) gather(svg, name)
  prune(svg, { 'text-anchor': 'start' })
  return svg.outerHTML.replaceAll(' />', '/>')
}

function round(part: Element, name: string): void {
  const value = part.getAttribute(name)
  if (!value?.includes('.')) return
  part.setAttribute(
    name,
    // A scale is no place: a tenth of it would move what is far from the corner by many pixels.
    value.replaceAll(/scale\([^)]*\)|-?\d*\.\d+/g, (found) =>
      found.startsWith('scale') ? found : String(Math.round(Number(found) * 10) / 10)
    )
  )
}

/** Lets a group say what most of its parts say, where all that would hear it say something. */
function gather(group: Element, name: string): void {
  const parts = [...group.children].filter((part) => heeds(part, name))
  for (const part of parts) if (groups.includes(part.localName)) gather(part, name)
  const values = parts.map((part) => part.getAttribute(name))
  if (group.hasAttribute(name) || values.length === 0 || values.includes(null)) return
  const most = mostCommon(values as string[])
  group.setAttribute(name, most)
  for (const part of parts) if (part.getAttribute(name) === most) part.removeAttribute(name)
}

/** Whether an attribute makes a difference to a part. */
function heeds(part: Element, name: string): boolean {
  if (groups.includes(part.localName)) return [...part.children].some((one) => heeds(one, name))
  return part.localName === 'text' || !ofText.includes(name)
}

function mostCommon(values: string[]): string {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0]
}

/** Takes away what is said around a part already. */
function prune(part: Element, around: Values): void {
  const here = { ...around }
  for (const name of inherited) {
    const value = part.getAttribute(name)
    if (value === null) continue
    if (value === around[name]) part.removeAttribute(name)
    here[name] = value
  }
  for (const one of part.children) prune(one, here)
}
