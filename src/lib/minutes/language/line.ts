/** A line of minutes without the marks that a program or a typist set around its words. */
export interface Line {
  /** 1-based, in the extracted text. */
  number: number
  /** The words, with wide gaps and tabs as one tab. */
  text: string
  /** Parts of a row. */
  cells: string[]
  /** How far in each of them begins, where wide gaps part them; empty where bars or tabs do. */
  at: number[]
  /** The same with those that are empty, where bars or tabs show them. */
  row: string[]
  /** Depth of a Markdown heading, 0 for none. */
  depth: number
  bold: boolean
  bullet: boolean
  /** The sign before a point, and how far in it stands. */
  mark: string
  indent: number
  /** Bold words or capitals that run into a text on the same line; empty when there are none. */
  runIn: string
  /** True for a line that did no more than count the pages. */
  counts: boolean
  /** True for a point that is what came of those before: "=> Vi ändrar mallen". */
  arrow: boolean
}

const bulletMark =
  /^(?:[-–—•▪◦‣*●○■►▶◆❖★☆✦·→⇒➔➢✓✔>\uf0b7]|[=-]?-?>{1,2}|[✅👉⚠☑✘✗]\ufe0f?|o(?= {2}|\t))\s+/u
// A box before a task, but not one of several beside each other.
const boxMark =
  /^(?:[☐☑☒□]|\[[ xX]?\])\s+(?=\p{L})(?!.*(?:[☐☑☒□]|\[[ xX]?\]))(?!(?:beslut|information|info|diskussion|dialog|uppdrag|beredning)\s*$)/iu
const depthMark = /^\s*#{1,6}(?:\s+|(?<=##)(?=\p{Lu}))/u
const arrowMark = /^(?:[=-]?-?>{1,2}|[→⇒➔➢👉])\s/u
const pageNumber =
  /^(?:sida|sidan|sid\.?)?\s*\d{1,3}\s*(?:\(\s*\d{1,3}\s*\)|\/\s*\d{1,3}|av \d{1,3})$/i

// Tables that nobody has filled in are read as hundreds of thousands of these.
const blank: Omit<Line, 'number' | 'indent'> = {
  text: '',
  cells: [],
  at: [],
  row: [],
  depth: 0,
  bold: false,
  bullet: false,
  mark: '',
  runIn: '',
  counts: false,
  arrow: false
}

/** Reads a line of extracted text. Page numbers and rules are read as empty lines. */
export function readLine(raw: string, number: number): Line {
  const plain = withoutTags(raw)
  if (plain.trim() === '') return { ...blank, number, indent: plain.length }
  const bare = plain.replace(depthMark, '').trim()
  const ruled = betweenRules(bare)
  const depth = ruled ? 1 : (depthMark.exec(plain)?.[0].trim().length ?? 0)
  const open = ruled ?? bare
  const bold = /^(\*\*|__)[^*_]+\1:?$/.test(open.replace(bulletMark, ''))
  const marked = open.replace(/\*\*|__/g, '')
  const [mark = ''] = bulletMark.exec(marked) ?? boxMark.exec(marked) ?? []
  const words = marked.slice(mark.length).replace(/(?<![\p{L}*])\*(\S[^*]{0,200})\*/gu, '$1')
  const cells = cellsOf(words)
  const text = cells.join('\t')
  const style = {
    depth,
    bold,
    bullet: mark !== '',
    mark: mark.trim(),
    indent: plain.search(/\S|$/),
    arrow: arrowMark.test(marked)
  }
  const counts = pageNumber.test(text)
  if (counts || !/[\p{L}\d]/u.test(text))
    return { ...style, number, text: '', cells: [], at: [], row: [], runIn: '', counts }
  return {
    number,
    text,
    cells,
    at: startsOf(plain, cells),
    row: rowOf(plain, cells),
    ...style,
    runIn: runInOf(open),
    counts
  }
}

const longestRuled = 150

/** What stands between rules on one line: "=== Skolbussen ==="; null for any other line. */
function betweenRules(text: string): string | null {
  if (text.length > longestRuled) return null
  return /^([=*~–—-])\1{2,} *([\p{L}\d].*?) *\1{2,}$/u.exec(text)?.[2] ?? null
}

/** The words in "**Skolbussen.** Den går" and "SKOLBUSSEN – den går"; a bold word within a sentence is no heading. */
function runInOf(open: string): string {
  const [, , bold = ''] =
    /^(\*\*|__)([^*_\t]{3,80})(?:(?<=[.:])\1|\1(?=:| [–-]))[: –-]+(?=\S)/u.exec(open) ?? []
  const capitals = /^(\p{Lu}[\p{Lu} ,&/-]{3,60}?)(?::| [–-]) +(?=\p{L})/u.exec(open)?.[1] ?? ''
  return bold.replace(/[.:]$/, '') || capitals.trim()
}

function withoutTags(raw: string): string {
  if (!/[<[\u00a0\u00ad\u200b-\u200d\ufeff\f]/.test(raw)) return raw
  return raw
    .replace(/[\u00ad\u200b-\u200d\ufeff]/g, '')
    .replace(/[\u00a0\f]/g, ' ')
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, '')
    .replace(/\[([^[\]]{1,300})\]\([^()]{0,500}\)/g, '$1')
}

/** The cells of a row written with bars, tabs or wide gaps. */
function cellsOf(words: string): string[] {
  const barred = /^\|.*\|$/.test(words)
  const parts = barred ? words.slice(1, -1).split('|') : words.split(/\t| {2,}/)
  return parts.map((part) => part.trim()).filter(Boolean)
}

function startsOf(plain: string, cells: string[]): number[] {
  if (/[\t|]/.test(plain)) return []
  let from = 0
  return cells.map((cell) => {
    const at = plain.indexOf(cell, from)
    from = at + cell.length
    return at
  })
}

function rowOf(plain: string, cells: string[]): string[] {
  const barred = /^\|.*\|$/.exec(plain.trim())?.[0]
  if (!barred && !plain.includes('\t')) return cells
  const parts = barred ? barred.slice(1, -1).split('|') : plain.split('\t')
  return parts.map((part) =>
    part
      .replace(/\*\*|__/g, '')
      .replace(bulletMark, '')
      .trim()
  )
}
