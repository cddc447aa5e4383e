import JSZip from 'jszip'
import type { ChartPart } from './sheet.ts'
import { escapeXml } from './words.ts'
import { workbookOf } from './workbook.ts'

/** What a written presentation lacks. */
export interface Missing {
  /** The native charts, in the order that they were added. */
  charts: ChartPart[]
  /** Paragraphs for the speaker, slide by slide. */
  notes: string[][]
}

/** Puts in what pptxgenjs cannot write: the charts' own drawing and workbook, notes in paragraphs, the language. */
export async function finish(
  written: ArrayBuffer,
  { charts, notes }: Missing
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(written)
  await replaceCharts(zip, charts)
  for (const [i, paragraphs] of notes.entries()) {
    await edit(zip, `ppt/notesSlides/notesSlide${i + 1}.xml`, (xml) => withNotes(xml, paragraphs))
  }
  await edit(zip, 'docProps/core.xml', (xml) =>
    xml.replace('<cp:lastModifiedBy>', '<dc:language>sv-SE</dc:language><cp:lastModifiedBy>')
  )
  await edit(zip, '[Content_Types].xml', (xml) => withoutAbsent(xml, zip))
  for (const { name } of zip.file(/^ppt\/.*\.xml$/)) {
    await edit(zip, name, (xml) => withOwnNumber(xml.replaceAll(' lang="en-US"', ' lang="sv-SE"')))
  }
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

async function edit(zip: JSZip, name: string, change: (xml: string) => string): Promise<void> {
  const file = zip.file(name)
  if (!file) throw new Error(`The presentation has no ${name}`)
  const xml = await file.async('string')
  const changed = change(xml)
  if (changed !== xml) zip.file(name, changed)
}

/** pptxgenjs numbers charts and workbooks alike and in order, but goes on counting from one deck to the next. */
async function replaceCharts(zip: JSZip, charts: ChartPart[]): Promise<void> {
  const drawn = numbered(zip, /^ppt\/charts\/chart(\d+)\.xml$/)
  const workbooks = numbered(zip, /^ppt\/embeddings\/.*?(\d+)\.xlsx$/)
  for (const [i, chart] of charts.entries()) {
    zip.file(drawn[i]!, chart.xml)
    zip.file(workbooks[i]!, await workbookOf(chart.table))
  }
}

function numbered(zip: JSZip, pattern: RegExp): string[] {
  const numberOf = (name: string) => Number(pattern.exec(name)?.[1])
  return zip
    .file(pattern)
    .map(({ name }) => name)
    .sort((a, b) => numberOf(a) - numberOf(b))
}

/** The first run of text in a page of notes is the note. */
function withNotes(xml: string, paragraphs: string[]): string {
  const lines = (paragraphs.length ? paragraphs : ['']).map((text) =>
    text
      ? `<a:p><a:r><a:rPr lang="sv-SE" dirty="0"/><a:t>${escapeXml(text)}</a:t></a:r></a:p>`
      : '<a:p><a:endParaRPr lang="sv-SE" dirty="0"/></a:p>'
  )
  return xml.replace(/<a:p><a:r>.*?<\/a:p>/s, () => lines.join(''))
}

/** The slide's number has an identity of its own also where there are more than twenty shapes before it. */
function withOwnNumber(xml: string): string {
  return xml.replace('id="25" name="Slide Number Placeholder 0"', 'id="9999" name="Sidnummer"')
}

/** Types for parts that are not in the file, which strict readers take for damage. */
function withoutAbsent(xml: string, zip: JSZip): string {
  return xml.replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (override, part: string) =>
    zip.file(part) ? override : ''
  )
}
