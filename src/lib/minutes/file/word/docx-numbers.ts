import { childOf, valueOf } from './docx-styles.ts'
import { ListCount, listNumber } from '../list-number.ts'

interface Level {
  format: string
  /** Such as "%1.%2". */
  text: string
  start: number
}

interface List {
  /** Lists of one kind go on counting where another of the kind ended. */
  kind: string
  levels: Level[]
  /** The levels that the list begins anew. */
  restarts: number[]
  /** The level that belongs to each style. */
  ofStyle: Map<string, number>
}

const samples: Record<string, string> = {
  lowerLetter: 'a',
  upperLetter: 'A',
  lowerRoman: 'i',
  upperRoman: 'I',
  decimalZero: '01'
}

// Nine levels are all that Word has.
const deepest = 8

/** The lists of a Word document, each counted as its paragraphs come. */
export class WordNumbers {
  private readonly kinds = new Map<string, Element>()
  private readonly lists = new Map<string, List>()
  private readonly counts = new Map<string, ListCount>()
  private readonly begun = new Set<string>()

  constructor(numbering: Element | null) {
    const children = Array.from(numbering?.children ?? [])
    for (const child of children) {
      if (child.tagName !== 'w:abstractNum') continue
      this.kinds.set(child.getAttribute('w:abstractNumId') ?? '', child)
      const style = valueOf(child, 'w:styleLink')
      if (style !== null) this.kinds.set(`style ${style}`, child)
    }
    for (const child of children) {
      if (child.tagName === 'w:num') {
        this.lists.set(child.getAttribute('w:numId') ?? '', this.listOf(child))
      }
    }
  }

  /** What stands before the next paragraph of a list on a level, or of a style that belongs to one: empty for no list. */
  next(id: string, level: number | undefined, style: string): string {
    const list = this.lists.get(id)
    if (!list) return ''
    const at = Math.min(deepest, Math.max(0, level ?? list.ofStyle.get(style) ?? 0))
    const { format, text, start } = list.levels[at] ?? { format: 'none', text: '', start: 1 }
    const count = this.counts.get(list.kind) ?? new ListCount()
    this.counts.set(list.kind, count)
    if (list.restarts.includes(at) && !this.begun.has(`${id} ${at}`)) count.restart(at)
    this.begun.add(`${id} ${at}`)
    if (format === 'bullet') return '-'
    count.next(at, start)
    if (!text.includes('%')) return text && '-'
    return text
      .replace(/%([1-9])/g, (_, digit: string) => {
        const of = list.levels[Number(digit) - 1]
        const number = count.at(Number(digit) - 1, of?.start ?? 1)
        return listNumber(number, samples[of?.format ?? ''] ?? '1')
      })
      .trim()
  }

  private listOf(num: Element): List {
    const kind = valueOf(num, 'w:abstractNumId') ?? ''
    const own = this.kinds.get(kind)
    const base = this.kinds.get(`style ${valueOf(own, 'w:numStyleLink')}`) ?? own
    const list: List = { kind, levels: [], restarts: [], ofStyle: new Map() }
    for (const level of base?.children ?? []) if (level.tagName === 'w:lvl') addLevel(list, level)
    for (const child of num.children) {
      if (child.tagName !== 'w:lvlOverride') continue
      const at = Number(child.getAttribute('w:ilvl'))
      const level = childOf(child, 'w:lvl')
      if (level) addLevel(list, level)
      const start = valueOf(child, 'w:startOverride')
      const changed = list.levels[at]
      if (start === null || !changed) continue
      list.levels[at] = { ...changed, start: Number(start) }
      list.restarts.push(at)
    }
    return list
  }
}

function addLevel({ levels, ofStyle }: List, level: Element): void {
  const at = Number(level.getAttribute('w:ilvl'))
  if (!(at >= 0 && at <= deepest)) return
  levels[at] = {
    format: valueOf(level, 'w:numFmt') ?? 'decimal',
    text: (valueOf(level, 'w:lvlText') ?? '').slice(0, 40),
    start: Number(valueOf(level, 'w:start') ?? 1)
  }
  const style = valueOf(level, 'w:pStyle')
  if (style !== null) ofStyle.set(style, at)
}
