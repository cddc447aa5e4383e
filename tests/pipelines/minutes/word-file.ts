import JSZip from 'jszip'

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
const relations = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`

/** A paragraph of a Word document; `style` is Word's own, such as Heading2, and `bold` sets all of it in bold type. */
export function paragraph(text: string, { style = '', bold = false } = {}): string {
  const properties = style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''
  const weight = bold ? '<w:rPr><w:b/></w:rPr>' : ''
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<w:p>${properties}<w:r>${weight}<w:t xml:space="preserve">${safe}</w:t></w:r></w:p>`
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

/** A small Word document of paragraphs and tables. */
export function wordFile(parts: string[]): Promise<Buffer> {
  const zip = new JSZip()
  zip.file('[Content_Types].xml', types)
  zip.file('_rels/.rels', relations)
  zip.file(
    'word/document.xml',
    `<?xml version="1.0"?><w:document xmlns:w="${main}"><w:body>${parts.join('')}</w:body></w:document>`
  )
  return zip.generateAsync({ type: 'nodebuffer' })
}
