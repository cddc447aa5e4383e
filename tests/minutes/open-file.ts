import JSZip from 'jszip'

const kind = 'application/vnd.oasis.opendocument.text'
const spaces = ['office', 'style', 'text', 'table', 'drawing']
  .map((name) => {
    const prefix = name === 'drawing' ? 'draw' : name
    return `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`
  })
  .concat('xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"')
  .join(' ')

interface Others {
  /** Styles of the text's own. */
  automatic?: string
  styles?: string
  head?: string
  foot?: string
  manifest?: string
}

/** A small OpenDocument text of paragraphs, lists and tables. */
export function openFile(parts: string[], others: Others = {}): Promise<Buffer> {
  const { automatic = '', styles = '', head = '', foot = '', manifest = '' } = others
  const zip = new JSZip()
  const put = (name: string, root: string, content: string) =>
    zip.file(name, `<?xml version="1.0"?><office:${root} ${spaces}>${content}</office:${root}>`)
  // The first, and never packed.
  zip.file('mimetype', kind, { compression: 'STORE' })
  put(
    'content.xml',
    'document-content',
    `<office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${parts.join('')}</office:text></office:body>`
  )
  put(
    'styles.xml',
    'document-styles',
    `<office:styles>${styles}</office:styles><office:master-styles><style:master-page><style:header>${head}</style:header><style:footer>${foot}</style:footer></style:master-page></office:master-styles>`
  )
  if (manifest) zip.file('META-INF/manifest.xml', manifest)
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}

/** A paragraph of an OpenDocument text. */
export function openParagraph(content: string, style = ''): string {
  return `<text:p${style && ` text:style-name="${style}"`}>${content}</text:p>`
}

/** A heading. */
export function openHeading(text: string, level = 1): string {
  return `<text:h text:outline-level="${level}">${text}</text:h>`
}

/** A list of items, each of which is what stands in it. */
export function openList(items: string[], attributes = ''): string {
  const all = items.map((item) => `<text:list-item>${item}</text:list-item>`)
  return `<text:list ${attributes}>${all.join('')}</text:list>`
}

/** A table, row by row; a cell is its text, or the whole of a cell of its own kind. */
export function openTable(rows: string[][]): string {
  const cell = (text: string) =>
    text.startsWith('<table:')
      ? text
      : `<table:table-cell>${text && openParagraph(text)}</table:table-cell>`
  const all = rows.map((cells) => `<table:table-row>${cells.map(cell).join('')}</table:table-row>`)
  return `<table:table>${all.join('')}</table:table>`
}
