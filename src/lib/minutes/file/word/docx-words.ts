import { wordsOf, type Block } from '../blocks.ts'
import { childOf, isOn, runStyle, valueOf, type Style, type WordStyles } from './docx-styles.ts'
import { symbol, withSymbols } from '../symbols.ts'
import type { Words } from '../words.ts'

// What is deleted, moved elsewhere or said about the text, and what the results of fields come from.
const unsaid =
  /^(?:w:(?:del|moveFrom|pPr|rPr|sdtPr|instrText|delText|fldData|rt)|wp:.*[pP]osition.*|w:sectPr)$/

/** Reads the words of paragraphs; `blocksIn` reads what stands in a text box or a note. */
export class WordWords {
  private readonly notes = new Map<string, Element>()

  constructor(
    private readonly styles: WordStyles,
    notes: Element[],
    private readonly blocksIn: (element: Element) => Block[]
  ) {
    for (const note of notes) this.notes.set(`${note.tagName}Reference ${idOf(note)}`, note)
  }

  /** Adds what an element says, in a paragraph of this style. */
  read(parent: Element, words: Words, style: Style): void {
    for (const child of parent.children) this.readOne(child, words, style)
  }

  private readOne(element: Element, words: Words, style: Style): void {
    const { tagName } = element
    if (unsaid.test(tagName)) return
    switch (tagName) {
      case 'w:r':
        return this.readRun(element, words, style)
      case 'w:t':
      case 'm:t':
        return words.add(withSymbols(element.textContent), style.bold === true)
      case 'w:tab':
      case 'w:ptab':
        return words.add('\t')
      case 'w:br':
      case 'w:cr':
        return words.add('\n')
      case 'w:noBreakHyphen':
        return words.add('-')
      case 'w:sym':
        return words.add(ofSymbol(element))
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        return this.readNote(`${tagName} ${idOf(element)}`, words)
      case 'w:fldChar':
        return words.add(ofFormField(element))
      case 'w:txbxContent':
        return void words.boxes.push(...this.blocksIn(element))
      case 'mc:AlternateContent':
        return this.read(alternative(element), words, style)
      case 'w:sdt':
        return this.readControl(element, words, style)
      default:
        return this.read(element, words, style)
    }
  }

  private readRun(run: Element, words: Words, paragraph: Style): void {
    const properties = childOf(run, 'w:rPr')
    const named = this.styles.of(valueOf(properties, 'w:rStyle'))
    const style = { ...paragraph, ...named, ...runStyle(properties) }
    // What is struck out is no longer said.
    if (!style.hidden && !style.struck) this.read(run, words, style)
  }

  private readNote(id: string, words: Words): void {
    const note = this.notes.get(id)
    // It is told once, and not by itself.
    this.notes.delete(id)
    if (note) words.notes.push(wordsOf(this.blocksIn(note)))
  }

  private readControl(control: Element, words: Words, style: Style): void {
    const box = boxOf(control)
    if (box) words.add(box)
    else if (!isUnfilled(control)) this.read(control, words, style)
  }
}

/** The one of two ways to show something that newer programs take; both say the same. */
export function alternative(element: Element): Element {
  return childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback') ?? element
}

/** True for a control that shows nothing but what to fill in, and for a table of contents, which tells headings twice. */
export function isUnfilled(control: Element): boolean {
  const properties = childOf(control, 'w:sdtPr')
  const gallery = valueOf(childOf(properties, 'w:docPartObj'), 'w:docPartGallery')
  return isOn(properties, 'w:showingPlcHdr') || gallery === 'Table of Contents'
}

/** The box that a control shows, ticked or not. */
function boxOf(control: Element): string {
  const box = childOf(childOf(control, 'w:sdtPr'), 'w14:checkbox')
  return box ? asBox(isOn(box, 'w14:checked')) : ''
}

function ofFormField(field: Element): string {
  const box = childOf(childOf(field, 'w:ffData'), 'w:checkBox')
  if (!box) return ''
  return asBox(isOn(box, childOf(box, 'w:checked') ? 'w:checked' : 'w:default'))
}

const asBox = (ticked: boolean) => (ticked ? '☒' : '☐')

function ofSymbol(element: Element): string {
  const code = Number.parseInt(element.getAttribute('w:char') ?? '', 16)
  return symbol(code, element.getAttribute('w:font') ?? '')
}

const idOf = (note: Element) => note.getAttribute('w:id')
