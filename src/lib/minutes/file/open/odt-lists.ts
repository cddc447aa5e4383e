import { ListCount, listNumber } from '../list-number.ts'

interface Level {
  /** How its numbers are written, empty for none; null for points. */
  sample: string | null
  prefix: string
  suffix: string
  /** How many levels' numbers it shows. */
  shown: number
  start: number
}

// Ten levels are all that OpenDocument has.
const deepest = 9

/** A list that is being read: its kind and how far it has come. */
export interface OpenList {
  kind: string
  count: ListCount
}

/** The kind of list that headings are numbered as. */
const outline = 'rubriker'

/** The lists of an OpenDocument text, each counted as its items come. */
export class OpenLists {
  private readonly kinds = new Map<string, Level[]>()
  private readonly last = new Map<string, ListCount>()
  private readonly ofId = new Map<string, OpenList>()
  private readonly headings: OpenList = { kind: outline, count: new ListCount() }

  constructor(roots: Element[]) {
    for (const root of roots) {
      for (const list of root.getElementsByTagName('text:list-style')) {
        this.kinds.set(list.getAttribute('style:name') ?? '', levelsOf(list))
      }
      for (const list of root.getElementsByTagName('text:outline-style')) {
        this.kinds.set(outline, levelsOf(list))
      }
    }
  }

  /** Begins a list, or goes on with the one that it says. */
  begin(element: Element): OpenList {
    const continued = this.ofId.get(element.getAttribute('text:continue-list') ?? '')
    const kind = element.getAttribute('text:style-name') ?? continued?.kind ?? ''
    const goesOn = element.getAttribute('text:continue-numbering') === 'true'
    const count = continued?.count ?? (goesOn ? this.last.get(kind) : null) ?? new ListCount()
    this.last.set(kind, count)
    const id = element.getAttribute('xml:id')
    if (id) this.ofId.set(id, { kind, count })
    return { kind, count }
  }

  /** What stands before the next item of a list on a level; `start` when the item says its number itself. */
  next({ kind, count }: OpenList, level: number, start: number | null): string {
    const levels = this.kinds.get(kind) ?? []
    const at = Math.min(deepest, level)
    const { sample, prefix, suffix, shown, start: first } = levels[at] ?? noLevel
    if (sample === null) return '-'
    if (start !== null) count.restart(at)
    count.next(at, start ?? first)
    if (!sample) return ''
    const from = Math.max(0, at + 1 - shown)
    const numbers = Array.from({ length: at + 1 - from }, (_, i) => {
      const of = levels[from + i] ?? noLevel
      return listNumber(count.at(from + i, of.start), of.sample ?? '1')
    })
    return `${prefix}${numbers.join('.')}${suffix}`.trim()
  }

  /** What stands before a heading that is in no list of its own; empty when headings have no numbers. */
  nextHeading(depth: number): string {
    if (!this.kinds.get(outline)?.[depth - 1]?.sample) return ''
    return this.next(this.headings, depth - 1, null)
  }
}

const noLevel: Level = { sample: null, prefix: '', suffix: '', shown: 1, start: 1 }

function levelsOf(list: Element): Level[] {
  const levels: Level[] = []
  for (const level of list.children) {
    const at = Number(level.getAttribute('text:level')) - 1
    if (!(at >= 0 && at <= deepest)) continue
    const text = (name: string) => (level.getAttribute(name) ?? '').slice(0, 20)
    levels[at] = {
      sample: /-number$|outline-level-style$/.test(level.tagName) ? text('style:num-format') : null,
      prefix: text('style:num-prefix'),
      suffix: text('style:num-suffix'),
      shown: Number(text('text:display-levels') || 1),
      start: Number(text('text:start-value') || 1)
    }
  }
  return levels
}
