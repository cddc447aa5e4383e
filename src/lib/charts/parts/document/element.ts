import { document } from '#document'

type Attributes = Record<string, string | number | null | undefined>

/** An SVG element. Attributes that are null are left out, numbers are rounded so that drawings compare. */
export function element(
  name: string,
  attributes: Attributes = {},
  children: (Node | string)[] = []
): SVGElement {
  const node = document.createElementNS('http://www.w3.org/2000/svg', name) as SVGElement
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined) continue
    node.setAttribute(key, typeof value === 'number' ? String(round(value)) : value)
  }
  for (const child of children) {
    node.appendChild(typeof child === 'string' ? document.createTextNode(child) : child)
  }
  return node
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
