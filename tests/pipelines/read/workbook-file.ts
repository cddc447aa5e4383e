import JSZip from 'jszip'

interface Parts {
  /** By name, what stands within `worksheet`, in Excel's own words. */
  sheets: Record<string, string>
  strings?: string
  styles?: string
  /** What stands before the sheets in the workbook. */
  properties?: string
}

/** A workbook of parts as they are given, for what no program writes on request. */
export function workbookFile({ sheets, strings, styles, properties = '' }: Parts): Promise<Buffer> {
  const zip = new JSZip()
  const names = Object.keys(sheets)
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`
  const relations = (all: string[]) => `<Relationships>${all.join('')}</Relationships>`
  zip.file('_rels/.rels', relations([relation('r1', 'officeDocument', 'xl/workbook.xml')]))
  const sheetOf = (name: string, i: number) =>
    `<sheet name="${name}" sheetId="${i + 1}" r:id="b${i}"/>`
  zip.file(
    'xl/workbook.xml',
    `<workbook>${properties}<sheets>${names.map(sheetOf).join('')}</sheets></workbook>`
  )
  zip.file(
    'xl/_rels/workbook.xml.rels',
    relations([
      ...names.map((_, i) => relation(`b${i}`, 'worksheet', `worksheets/sheet${i}.xml`)),
      ...(strings ? [relation('s', 'sharedStrings', '/xl/sharedStrings.xml')] : []),
      ...(styles ? [relation('f', 'styles', 'styles.xml')] : [])
    ])
  )
  for (const [i, name] of names.entries()) {
    zip.file(`xl/worksheets/sheet${i}.xml`, `<worksheet>${sheets[name]}</worksheet>`)
  }
  if (strings) zip.file('xl/sharedStrings.xml', `<sst>${strings}</sst>`)
  if (styles) zip.file('xl/styles.xml', `<styleSheet>${styles}</styleSheet>`)
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}

/** A row of cells that are texts within themselves; an empty one is no cell. */
export function textRow(line: number, cells: string[], attributes = ''): string {
  const written = cells.map((cell, i) => {
    const at = `${String.fromCharCode(65 + i)}${line}`
    return cell === '' ? '' : `<c r="${at}" t="inlineStr"><is><t>${cell}</t></is></c>`
  })
  return `<row r="${line}" ${attributes}>${written.join('')}</row>`
}
