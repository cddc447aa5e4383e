import type { Block, Paragraph } from './blocks.ts'

/** What a paragraph says, before it is known how it is set. */
export class Words {
  text = ''
  /** True while all that has been said is set in bold type. */
  bold = true
  /** What stands in boxes that hang on it. */
  boxes: Block[] = []
  /** What its notes say. */
  notes: string[] = []

  /** Adds words; tabs and the like are of any type. */
  add(text: string, bold = true): void {
    this.text += text
    if (text.trim()) this.bold &&= bold
  }

  /** The paragraph that says this, with a depth and a mark. */
  paragraph(depth: number, mark: string): Paragraph {
    const { text, bold } = this
    return { type: 'paragraph', text, depth, bold: bold && text.trim() !== '', mark }
  }
}
