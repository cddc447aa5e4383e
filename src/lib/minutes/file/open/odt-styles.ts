/** How a paragraph or some words are set, as far as their style says. */
export interface OpenStyle {
  bold?: boolean
  /** True for what is not said: struck out or hidden. */
  unsaid?: boolean
}

// Styles are made of others, a few deep.
const deepest = 20

/** The styles of an OpenDocument text, by their families and names. */
export class OpenStyles {
  private readonly elements = new Map<string, Element>()
  private readonly known = new Map<string, OpenStyle>()

  constructor(roots: Element[]) {
    for (const style of roots.flatMap((root) => [...root.getElementsByTagName('style:style')])) {
      const family = style.getAttribute('style:family')
      this.elements.set(`${family} ${style.getAttribute('style:name')}`, style)
    }
  }

  of(family: 'paragraph' | 'text', name: string | null, depth = 0): OpenStyle {
    const key = `${family} ${name}`
    const known = this.known.get(key)
    const style = this.elements.get(key)
    if (known || !style || depth > deepest) return known ?? {}
    const parent = this.of(family, style.getAttribute('style:parent-style-name'), depth + 1)
    const all = { ...parent, ...ownStyle(style) }
    this.known.set(key, all)
    return all
  }
}

function ownStyle(element: Element): OpenStyle {
  const style: OpenStyle = {}
  for (const properties of element.children) {
    if (properties.tagName !== 'style:text-properties') continue
    const weight = properties.getAttribute('fo:font-weight')
    if (weight !== null) style.bold = weight === 'bold' || Number(weight) >= 600
    const through = ['style', 'type'].map((of) =>
      properties.getAttribute(`style:text-line-through-${of}`)
    )
    const display = properties.getAttribute('text:display')
    const told = [...through, display].filter((value) => value !== null)
    if (told.length > 0) {
      style.unsaid = display === 'none' || through.some((line) => line !== null && line !== 'none')
    }
  }
  return style
}
