import { retold, wordsOf, type Block, type Cell, type Table } from '../blocks.ts'
import { OpenLists, type OpenList } from './odt-lists.ts'
import { OpenStyles, type OpenStyle } from './odt-styles.ts'
import { withSymbols } from '../symbols.ts'
import { Words } from '../words.ts'

// What was deleted or is said about the text, and lists of what the text has told.
const unsaid =
  /^(?:text:(?:tracked-changes|[a-z-]*index|table-of-content|bibliography|note-citation|placeholder|ruby-text|\w*-decls)|office:(?:annotation|forms)|svg:(?:title|desc)|form:.*)$/

/** Reads the paragraphs and tables of an OpenDocument text, in order: lists are counted as they come. */
export class OpenBlocks {
  private readonly styles: OpenStyles
  private readonly lists: OpenLists
  /** What the notes in the text say. */
  readonly notes: string[] = []

  constructor(roots: Element[]) {
    this.styles = new OpenStyles(roots)
    this.lists = new OpenLists(roots)
  }

  /** The blocks in an element, in order. */
  blocks(parent: Element): Block[] {
    return Array.from(parent.children).flatMap((child) => this.blocksOf(child))
  }

  private blocksOf(element: Element): Block[] {
    if (isUnsaid(element)) return []
    switch (element.tagName) {
      case 'text:p':
      case 'text:h':
        return this.paragraph(element, null)
      case 'text:list':
        return this.items(element, this.lists.begin(element), 0)
      case 'table:table':
        return [this.table(element)]
      default:
        return this.blocks(element)
    }
  }

  private items(parent: Element, list: OpenList, level: number): Block[] {
    return Array.from(parent.children).flatMap((item) => {
      const start = item.getAttribute('text:start-value')
      let number =
        item.tagName === 'text:list-item'
          ? () => this.lists.next(list, level, start === null ? null : Number(start))
          : null
      return Array.from(item.children).flatMap((child) => {
        if (child.tagName === 'text:list') return this.items(child, list, level + 1)
        if (!/^text:[ph]$/.test(child.tagName)) return this.blocksOf(child)
        const mark = number?.() ?? ''
        // What follows the first paragraph of an item has no number of its own.
        number = null
        return this.paragraph(child, mark)
      })
    })
  }

  private paragraph(element: Element, mark: string | null): Block[] {
    const words = new Words()
    const style = this.styles.of('paragraph', element.getAttribute('text:style-name'))
    if (!style.unsaid) this.read(element, words, style)
    this.notes.push(...words.notes)
    const level = element.tagName === 'text:h' ? element.getAttribute('text:outline-level') : '0'
    const depth = Math.min(6, Number(level ?? 1))
    const own = element.getAttribute('text:is-list-header') !== 'true' && words.text.trim() !== ''
    const number = mark ?? (depth > 0 && own ? this.lists.nextHeading(depth) : '')
    return [words.paragraph(depth, number), ...words.boxes]
  }

  private read(parent: Element, words: Words, style: OpenStyle): void {
    for (const node of parent.childNodes) {
      const text = node.nodeType === 3 ? (node.textContent ?? '') : ''
      if (text) words.add(withSymbols(text.replace(/\s+/g, ' ')), style.bold === true)
      if (node.nodeType === 1) this.readOne(node as Element, words, style)
    }
  }

  private readOne(element: Element, words: Words, style: OpenStyle): void {
    if (isUnsaid(element)) return
    switch (element.tagName) {
      case 'text:s':
        return words.add(' ')
      case 'text:tab':
        return words.add('\t')
      case 'text:line-break':
        return words.add('\n')
      case 'text:note':
        return void words.notes.push(wordsOf(this.blocks(element)))
      case 'text:p':
      case 'text:h':
      case 'text:list':
      case 'table:table':
        // In a box that hangs on the paragraph.
        return void words.boxes.push(...this.blocksOf(element))
      case 'text:span': {
        const own = this.styles.of('text', element.getAttribute('text:style-name'))
        if (!own.unsaid) this.read(element, words, { ...style, ...own })
        return
      }
      default:
        return this.read(element, words, style)
    }
  }

  private table(element: Element): Table {
    // What each column holds that goes on in the rows below, and in how many.
    const high = new Map<number, { blocks: Block[]; rows: number }>()
    const rows = inside(element, /^table:table-row$/).map((row) => {
      return inside(row, /^table:(?:covered-)?table-cell$/).flatMap((cell, column): Cell[] => {
        const span = numberOf(cell, 'columns-spanned')
        if (cell.tagName === 'table:covered-table-cell') {
          const above = high.get(column)
          if (!above || above.rows < 1) return []
          above.rows -= 1
          return [{ blocks: above.blocks, span: 1, continued: true }]
        }
        const blocks = this.blocks(cell)
        const rows = numberOf(cell, 'rows-spanned') - 1
        if (rows > 0) high.set(column, { blocks: retold(blocks), rows })
        return [{ blocks, span, continued: false }]
      })
    })
    return { type: 'table', rows }
  }
}

function isUnsaid(element: Element): boolean {
  const hidden =
    element.getAttribute('text:display') === 'none' ||
    element.getAttribute('text:is-hidden') === 'true' ||
    element.getAttribute('loext:showing-place-holder') === 'true'
  return hidden || unsaid.test(element.tagName)
}

function numberOf(cell: Element, name: string): number {
  return Number(cell.getAttribute(`table:number-${name}`)) || 1
}

/** The rows or cells in a table, which may stand in groups, but not in tables of their own. */
function inside(parent: Element, name: RegExp): Element[] {
  return Array.from(parent.children).flatMap((child) => {
    if (name.test(child.tagName)) return [child]
    return /^(?:table:table-(?:cell|column)|text:.*)$/.test(child.tagName)
      ? []
      : inside(child, name)
  })
}
