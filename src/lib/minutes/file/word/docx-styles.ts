/** How a paragraph or a run is set, as far as its style says. */
export interface Style {
  bold?: boolean
  struck?: boolean
  hidden?: boolean
  /** Depth of a heading. */
  depth?: number
  list?: string
  level?: number
}

// Styles are made of others, a few deep.
const deepest = 20

/** The styles of a Word document by their ids. */
export class WordStyles {
  private readonly elements = new Map<string, Element>()
  private readonly known = new Map<string, Style>()

  constructor(styles: Element | null) {
    for (const style of styles?.children ?? []) {
      const id = style.getAttribute('w:styleId')
      if (id !== null) this.elements.set(id, style)
    }
  }

  of(id: string | null, depth = 0): Style {
    if (id === null || depth > deepest) return {}
    const known = this.known.get(id)
    if (known) return known
    const style = this.elements.get(id)
    const own = style ? ownStyle(style) : {}
    // Documents that other programs write may lack the styles that Word knows by name.
    const named = headingDepth(valueOf(style, 'w:name') ?? id) ?? headingDepth(id)
    const all = { ...this.of(valueOf(style, 'w:basedOn'), depth + 1), ...own }
    if (named !== null) all.depth = named
    this.known.set(id, all)
    return all
  }
}

function ownStyle(style: Element): Style {
  const [paragraph, run] = [childOf(style, 'w:pPr'), childOf(style, 'w:rPr')]
  const numbers = childOf(paragraph, 'w:numPr')
  return {
    ...runStyle(run),
    ...outlineDepth(paragraph),
    ...(childOf(numbers, 'w:numId') && { list: valueOf(numbers, 'w:numId') ?? '' }),
    ...(childOf(numbers, 'w:ilvl') && { level: Number(valueOf(numbers, 'w:ilvl')) })
  }
}

/** What the properties of a run say of it. */
export function runStyle(properties: Element | null): Style {
  const style: Style = {}
  for (const { tagName } of properties?.children ?? []) {
    const on = isOn(properties, tagName)
    if (tagName === 'w:b') style.bold = on
    if (tagName === 'w:vanish') style.hidden = on
    if (tagName === 'w:strike' || tagName === 'w:dstrike')
      style.struck = on || style.struck === true
  }
  return style
}

/** The depth of a heading that a paragraph's properties say, where the tenth level is text. */
export function outlineDepth(properties: Element | null): Style {
  const level = valueOf(properties, 'w:outlineLvl')
  if (level === null) return {}
  return { depth: Number(level) < 6 ? Number(level) + 1 : 0 }
}

function headingDepth(name: string): number | null {
  const depth = /^(?:heading|rubrik) ?([1-6])$/i.exec(name)?.[1]
  return depth ? Number(depth) : null
}

/** The first child with a name. */
export function childOf(element: Element | null | undefined, name: string): Element | null {
  for (const child of element?.children ?? []) if (child.tagName === name) return child
  return null
}

/** What a child says. */
export function valueOf(element: Element | null | undefined, name: string): string | null {
  return childOf(element, name)?.getAttribute('w:val') ?? null
}

/** True for a child that is there and not switched off. */
export function isOn(element: Element | null | undefined, name: string): boolean {
  const child = childOf(element, name)
  const value = child?.getAttribute('w:val') ?? child?.getAttribute('w14:val') ?? ''
  return child !== null && !/^(?:0|false|off|none)$/.test(value)
}
