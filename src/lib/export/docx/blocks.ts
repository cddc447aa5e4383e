import { HeadingLevel, ImageRun, Paragraph, TextRun, type Table } from 'docx'
import { exampleLine } from '../head.ts'
import type { Block, ReportChart, ReportItem } from '../../text/report/block.ts'
import { tableOf } from './table.ts'

/** A picture of a drawing with its own width and height in px. */
export interface Png {
  data: ArrayBuffer
  width: number
  height: number
}

export type MakePng = (svg: string) => Promise<Png>

interface Options {
  charts: Record<string, ReportChart>
  picture: MakePng
}

const source = (text: string) => new Paragraph({ style: 'Kalla', text })

/** A block as the parts of a Word document. */
export async function blockParts(block: Block, options: Options): Promise<(Paragraph | Table)[]> {
  switch (block.kind) {
    case 'paragraph':
      return [new Paragraph({ text: block.text })]
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, text: block.text })]
    case 'list':
      return block.items.map(listItem)
    case 'table': {
      const caption = block.mark ? `${block.caption} (${block.mark})` : block.caption
      return [
        new Paragraph({ style: 'Caption', text: caption }),
        tableOf(block),
        source(block.source)
      ]
    }
    case 'chart': {
      const chart = options.charts[block.chart]
      return chart ? chartParts(chart, await options.picture(chart.svg)) : []
    }
  }
}

function listItem({ text, detail, example }: ReportItem): Paragraph {
  const children = [new TextRun(text)]
  if (detail) children.push(new TextRun(`: ${detail}`))
  if (example) children.push(new TextRun({ text: ' (Exempeldata)', italics: true }))
  return new Paragraph({ bullet: { level: 0 }, children })
}

// In px of 96 to an inch: its letters have the size of those around it, and its caption and source stand on its page.
const most = { width: 390, height: 580 }

function chartParts({ alt, caption, source: from, example }: ReportChart, png: Png): Paragraph[] {
  const scale = Math.min(most.width / png.width, most.height / png.height)
  const transformation = { width: png.width * scale, height: png.height * scale }
  const title = example ? `${caption} (Exempeldata)` : caption
  const picture = new ImageRun({
    type: 'png',
    data: png.data,
    transformation,
    altText: { name: caption, title, description: alt }
  })
  return [
    new Paragraph({ style: 'Caption', text: title }),
    new Paragraph({ keepNext: true, children: [picture] }),
    source(example ? `${exampleLine} ${from}` : from)
  ]
}
