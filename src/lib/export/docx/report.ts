import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun
} from 'docx'
import { formatDate } from '../../format/date.ts'
import { ownParagraphs } from '../../text/report/own-text.ts'
import type { Report, ReportChart } from '../../text/report/block.ts'
import { blockParts, type MakePng } from './blocks.ts'
import { styles } from './styles.ts'

export interface ReportOptions {
  charts: Record<string, ReportChart>
  /** Own text by section. */
  texts: Record<string, string>
  /** What the site is called. */
  site: string
  /** The address of the report. */
  address: string
  /** The day that the file is made, YYYY-MM-DD. */
  day: string
  picture: MakePng
}

/** A report as a Word file: headings, lists and tables as Word's own, charts as pictures with alternative texts. */
export async function reportDocx(report: Report, options: ReportOptions): Promise<Blob> {
  const { texts, site, address, day } = options
  const children: Awaited<ReturnType<typeof blockParts>> = [
    new Paragraph({ heading: HeadingLevel.TITLE, text: report.title }),
    ...report.opening.map((text) => new Paragraph({ text })),
    new Paragraph({ text: `Sparad från ${address} den ${formatDate(day)}.` })
  ]
  for (const [i, section] of report.sections.entries()) {
    const title = `${i + 1}. ${section.title}`
    children.push(new Paragraph({ heading: HeadingLevel.HEADING_1, text: title }))
    for (const block of section.blocks) children.push(...(await blockParts(block, options)))
    children.push(...ownParts(texts[section.id]))
  }
  const document = new Document({
    title: report.title,
    creator: site,
    description: address,
    styles,
    features: { updateFields: false },
    sections: [{ children, footers: { default: footer(report.title) } }]
  })
  return Packer.toBlob(document)
}

/** What the reader has written stands apart, and is said to be that. */
function ownParts(text: string | undefined): Paragraph[] {
  const said = ownParagraphs(text)
  if (said.length === 0) return []
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, text: 'Egen text' }),
    ...said.map((one) => {
      const lines = one.split('\n')
      const children = lines.map((line, i) => new TextRun({ text: line, break: i > 0 ? 1 : 0 }))
      return new Paragraph({ style: 'EgenText', children })
    })
  ]
}

function footer(title: string): Footer {
  const children = [
    new TextRun(`${title} · sida `),
    new TextRun({ children: [PageNumber.CURRENT] }),
    new TextRun(' av '),
    new TextRun({ children: [PageNumber.TOTAL_PAGES] })
  ]
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children })] })
}
