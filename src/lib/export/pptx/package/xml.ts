/** Text as XML 1.0 can hold it: without control characters and halves of characters. */
export function clean(text: string): string {
  // eslint-disable-next-line no-control-regex -- they are what is taken away
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu, '')
}

/** Text for an element or an attribute. */
export function escapeXml(text: string): string {
  const entities: Record<string, string> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' }
  return clean(text).replace(/[&<>"]/g, (character) => `&${entities[character]};`)
}

const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Text as it reads, without the codes of XML. */
export function plainText(xml: string): string {
  return xml.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (code, hex, number, name) => {
    if (hex) return String.fromCodePoint(parseInt(hex, 16))
    return number ? String.fromCodePoint(Number(number)) : (characters[name] ?? code)
  })
}

/** An XML part with its declaration. */
export const xmlPart = (root: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`

/** The namespaces that parts of a presentation use. ECMA-376 part 1, annex A. */
export const namespaces = [
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
].join(' ')

/** What a tag says of itself by a name; empty when it says nothing. */
export function attribute(tag: string, name: string): string {
  const [, value = ''] = new RegExp(`\\s${name}="([^"]*)"`).exec(tag) ?? []
  return plainText(value)
}
