import type { Package } from './package.ts'
import { escapeXml, xmlPart } from './xml.ts'

interface Properties {
  title: string
  /** What the site is called. */
  site: string
  /** The site's own address. */
  address: string
  /** YYYY-MM-DD */
  day: string
}

/** What the file says of itself. The program that made it is called the same whatever the site is. ECMA-376 part 2, 11. */
export function addProperties(file: Package, { title, site, address, day }: Properties): void {
  const moment = `<dcterms:created xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:modified>`
  file.unrelate('', ({ type }) => /\/(core|extended|custom)-properties$|\/thumbnail$/.test(type))
  file.put(
    'docProps/core.xml',
    xmlPart(
      `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(address)}</dc:subject><dc:creator>${escapeXml(site)}</dc:creator><dc:language>sv-SE</dc:language>${moment}</cp:coreProperties>`
    ),
    'application/vnd.openxmlformats-package.core-properties+xml'
  )
  file.relate('', 'core-properties', 'docProps/core.xml')
  file.put(
    'docProps/app.xml',
    xmlPart(
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Länsdelsbilden</Application></Properties>'
    ),
    'application/vnd.openxmlformats-officedocument.extended-properties+xml'
  )
  file.relate('', 'extended-properties', 'docProps/app.xml')
}
