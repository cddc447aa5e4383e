import { retold, type Block, type Cell, type Table } from '../blocks.ts'
import { WordNumbers } from './docx-numbers.ts'
import { childOf, isOn, outlineDepth, valueOf, WordStyles, type Style } from './docx-styles.ts'
import { alternative, isUnfilled, WordWords } from './docx-words.ts'
import { Words } from '../words.ts'

/** Reads the paragraphs and tables of a Word document, in order: lists are counted as they come. */
export class WordBlocks {
  private readonly styles: WordStyles
  private readonly numbers: WordNumbers
  private readonly words: WordWords
  /** What the notes say that the text has referred to. */
  readonly notes: string[] = []

  constructor(parts: { styles: Element | null; numbering: Element | null; notes: Element[] }) {
    this.styles = new WordStyles(parts.styles)
    this.numbers = new WordNumbers(parts.numbering)
    const notes = parts.notes.flatMap(({ children }) => Array.from(children))
    this.words = new WordWords(this.styles, notes, (element) => this.blocks(element))
  }

  /** The blocks in an element, in order. */
  blocks(parent: Element): Block[] {
    const blocks: Block[] = []
    const open = this.add(parent, blocks, new Words())
    if (open.text) blocks.push(open.paragraph(0, ''))
    return blocks
  }

  /** Adds what stands in an element; gives back what goes on in the next paragraph, as the break between them is deleted. */
  private add(parent: Element, blocks: Block[], before: Words): Words {
    let open = before
    for (const child of parent.children) {
      switch (child.tagName) {
        case 'w:p':
          open = this.addParagraph(child, blocks, open)
          break
        case 'w:tbl':
          blocks.push(this.table(child))
          break
        case 'mc:AlternateContent':
          open = this.add(alternative(child), blocks, open)
          break
        case 'w:del':
        case 'w:moveFrom':
        case 'w:sectPr':
          break
        default:
          if (!(child.tagName === 'w:sdt' && isUnfilled(child)))
            open = this.add(child, blocks, open)
      }
    }
    return open
  }

  private addParagraph(element: Element, blocks: Block[], words: Words): Words {
    const properties = childOf(element, 'w:pPr')
    const id = valueOf(properties, 'w:pStyle')
    const style: Style = { ...this.styles.of(id), ...outlineDepth(properties) }
    this.words.read(element, words, style)
    const mark = childOf(properties, 'w:rPr')
    if (childOf(mark, 'w:del') || childOf(mark, 'w:moveFrom')) return words
    const own = childOf(properties, 'w:numPr')
    const list = valueOf(own, 'w:numId') ?? style.list ?? ''
    const level = valueOf(own, 'w:ilvl')
    const at = level === null ? style.level : Number(level)
    const number =
      isOn(mark, 'w:vanish') && !words.text ? '' : this.numbers.next(list, at, id ?? '')
    blocks.push(words.paragraph(style.depth ?? 0, number), ...words.boxes)
    this.notes.push(...words.notes)
    return new Words()
  }

  private table(element: Element): Table {
    // What each column holds that goes on in the rows below.
    const high = new Map<number, Block[]>()
    const rows = inside(element, 'w:tr').filter((row) => {
      return !childOf(childOf(row, 'w:trPr'), 'w:del')
    })
    return { type: 'table', rows: rows.map((row) => this.row(row, high)) }
  }

  private row(row: Element, high: Map<number, Block[]>): Cell[] {
    let column = Number(valueOf(childOf(row, 'w:trPr'), 'w:gridBefore') ?? 0)
    return inside(row, 'w:tc').map((cell) => {
      const properties = childOf(cell, 'w:tcPr')
      const merged = childOf(properties, 'w:vMerge')
      const continued = merged !== null && merged.getAttribute('w:val') !== 'restart'
      const blocks = (continued ? high.get(column) : null) ?? this.blocks(cell)
      if (merged && !continued) high.set(column, retold(blocks))
      const span = Math.max(1, Number(valueOf(properties, 'w:gridSpan') ?? 1) || 1)
      column += span
      return { blocks, span, continued }
    })
  }
}

/** The rows or cells in a table, which may stand in what wraps them, but not in tables of their own. */
function inside(parent: Element, name: string): Element[] {
  return Array.from(parent.children).flatMap((child) => {
    if (child.tagName === name) return [child]
    return /^w:(?:p|tc|tbl|del|\w+Pr)$/.test(child.tagName) ? [] : inside(child, name)
  })
}
