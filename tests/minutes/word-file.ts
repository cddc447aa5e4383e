import JSZip from 'jszip'

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
const relations = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`

/** A paragraph of a Word document; `style` is Word's own, such as Heading2, `bold` sets all of it in bold type, and `struck` strikes it out. */
export function paragraph(text: string, { style = '', bold = false, struck = '' } = {}): string {
  const properties = style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''
  const marks = `${bold ? '<w:b/>' : ''}${struck && `<w:${struck}/>`}`
  const weight = marks && `<w:rPr>${marks}</w:rPr>`
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<w:p>${properties}<w:r>${weight}<w:t xml:space="preserve">${safe}</w:t></w:r></w:p>`
}

/** A paragraph of anything that stands in one, with properties. */
export function mixed(content: string, properties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`
}

/** Words in a paragraph. */
export function run(text: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
}

/** A table, row by row; each cell is one or more paragraphs. */
export function table(rows: (string | string[])[][]): string {
  const cell = (texts: string | string[]) =>
    `<w:tc>${[texts]
      .flat()
      .map((text) => paragraph(text))
      .join('')}</w:tc>`
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`
}

/** Parts of a Word document besides its text, as what stands in their outermost elements. */
interface Others {
  head?: string
  foot?: string
  styles?: string
  numbering?: string
  footnotes?: string
  endnotes?: string
}

const files: [keyof Others, string, string][] = [
  ['head', 'header1', 'hdr'],
  ['foot', 'footer1', 'ftr'],
  ['styles', 'styles', 'styles'],
  ['numbering', 'numbering', 'numbering'],
  ['footnotes', 'footnotes', 'footnotes'],
  ['endnotes', 'endnotes', 'endnotes']
]

const spaces = `xmlns:w="${main}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"`

/** A small Word document of paragraphs and tables, with what stands at the head and foot of its pages. */
export function wordFile(parts: string[], others: Others = {}): Promise<Buffer> {
  const zip = new JSZip()
  zip.file('[Content_Types].xml', types)
  zip.file('_rels/.rels', relations)
  const put = (file: string, name: string, content: string) =>
    zip.file(`word/${file}.xml`, `<?xml version="1.0"?><w:${name} ${spaces}>${content}</w:${name}>`)
  put('document', 'document', `<w:body>${parts.join('')}</w:body>`)
  for (const [part, file, name] of files) if (others[part]) put(file, name, others[part])
  return zip.generateAsync({ type: 'nodebuffer' })
}
