/** A line of minutes without the marks that a program or a typist set around its words. */
export interface Line {
  /** 1-based, in the extracted text. */
  number: number
  /** The words, with wide gaps and tabs as one tab. */
  text: string
  /** Parts of a row. */
  cells: string[]
  /** Depth of a Markdown heading, 0 for none. */
  depth: number
  bold: boolean
  bullet: boolean
}

const bulletMark = /^(?:[-–—•▪◦‣*●○→⇒➔➢✓✔>\uf0b7]|[=-]>|o(?= {2}|\t))\s+/
const pageNumber = /^(?:sida|sidan)?\s*\d{1,3}\s*(?:\(\s*\d{1,3}\s*\)|\/\s*\d{1,3}|av \d{1,3})$/i

/** Reads a line of extracted text. Page numbers and rules are read as empty lines. */
export function readLine(raw: string, number: number): Line {
  const plain = withoutTags(raw)
  const depth = /^\s*(#{1,6})\s/.exec(plain)?.[1]?.length ?? 0
  const open = plain.replace(/^\s*#{1,6}\s+/, '').trim()
  const bold = /^(\*\*|__)[^*_]+\1:?$/.test(open)
  const marked = open.replace(/\*\*|__/g, '')
  const bullet = bulletMark.test(marked)
  const words = marked.replace(bulletMark, '').replace(/(?<![\p{L}*])\*(\S[^*]{0,200})\*/gu, '$1')
  const cells = cellsOf(words)
  const text = cells.join('\t')
  const empty = pageNumber.test(text) || !/[\p{L}\d]/u.test(text)
  return { number, text: empty ? '' : text, cells: empty ? [] : cells, depth, bold, bullet }
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
