/** How a picture of a chart is made. */
export interface PictureOptions {
  /** Pixels for each of the drawing's own. */
  scale: number
  transparent: boolean
}

/** The drawing as a file that stands alone: without what only the page understands, its links whole. */
export function standaloneSvg(svg: SVGSVGElement, base: string): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement
  for (const node of [copy, ...copy.querySelectorAll<SVGElement>('*')]) {
    for (const { name } of [...node.attributes]) {
      if (/^(data-|class$|tabindex$|role$)/.test(name)) node.removeAttribute(name)
    }
    const href = node.getAttribute('href')
    if (href !== null && !href.startsWith('#')) node.setAttribute('href', new URL(href, base).href)
  }
  copy.setAttribute('role', 'img')
  return svg.hasAttribute('data-slide') ? copy : withMargin(copy)
}

// A chart fills its drawing to the edge, and needs air in a document. A slide has its own, and would show it smaller.
const margin = 16

function withMargin(svg: SVGSVGElement): SVGSVGElement {
  const [width, height] = [Number(svg.getAttribute('width')), Number(svg.getAttribute('height'))]
  const box = { width: width + 2 * margin, height: height + 2 * margin }
  for (const [name, value] of Object.entries(box)) svg.setAttribute(name, String(value))
  svg.setAttribute('viewBox', `${-margin} ${-margin} ${box.width} ${box.height}`)
  // A chart begins with its paper.
  const paper = svg.querySelector('rect')
  const outer = { x: -margin, y: -margin, ...box }
  for (const [name, value] of Object.entries(outer)) paper?.setAttribute(name, String(value))
  return svg
}

/** The drawing as SVG text. */
export function svgText(svg: SVGSVGElement, base: string): string {
  const text = new XMLSerializer().serializeToString(standaloneSvg(svg, base))
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`
}

/** The drawing as a PNG in the page's own font, which an image cannot fetch and so carries with it. */
export async function pngBlob(
  svg: SVGSVGElement,
  fontUrl: string,
  { scale, transparent }: PictureOptions
): Promise<Blob> {
  const copy = standaloneSvg(svg, document.baseURI)
  const [width, height] = [Number(copy.getAttribute('width')), Number(copy.getAttribute('height'))]
  copy.setAttribute('width', String(width * scale))
  copy.setAttribute('height', String(height * scale))
  if (transparent) copy.querySelector('rect')?.remove()
  copy.prepend(await fontStyle(fontUrl))
  const image = new Image()
  const text = new XMLSerializer().serializeToString(copy)
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * scale
  canvas.height = height * scale
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  context.drawImage(image, 0, 0)
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png')
  )
}

async function fontStyle(fontUrl: string): Promise<SVGStyleElement> {
  const bytes = await (await fetch(fontUrl)).blob()
  const data = await dataUri(bytes)
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style') as SVGStyleElement
  style.textContent = `@font-face{font-family:"Source Sans 3 Variable";font-weight:200 900;src:url(${data})}`
  return style
}

/** The bytes as an address that carries them. */
export function dataUri(bytes: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(new Error('the file could not be read'))
    reader.readAsDataURL(bytes)
  })
}
