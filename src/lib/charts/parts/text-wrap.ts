/*
 * Widths of Source Sans 3 in hundredths of an em, as measured in Chromium. A browser could measure better,
 * but then a chart drawn at build time would wrap otherwise than the same chart on the page.
 */
const regular = widths({
  20: ' \u00a0',
  25: "ijl.,:;'’·",
  30: 'If!()-',
  35: 'tr/',
  43: 'sz?"”',
  47: 'xcvy',
  50: 'aegåäékFLJY–0123456789−×§',
  54: 'VXEShouöATZÅÄbdnpq≥',
  58: 'CPRK',
  61: 'BD&G',
  66: 'UHNOQÖ',
  73: 'wM',
  83: 'W—%m',
  99: '…▲▼'
})

const bold = widths({
  20: ' \u00a0',
  30: "ijlI.,:;'’·",
  34: '-f!()/',
  40: 'tr',
  47: 'sz?c',
  51: 'xJ–',
  53: 'evyéFLYagåä0123456789−×§',
  57: 'koöE≥STVbdhnpquAXÅÄ"”',
  61: 'CBPKR',
  64: 'DG',
  68: 'NUH&OQÖ',
  78: 'Mw',
  86: 'm%—W',
  99: '…▲▼'
})

/** Where the font is missing, Arial stands in; it is 7 per cent wider. */
const margin = 1.08

function widths(groups: Record<number, string>): Map<string, number> {
  const table = new Map<string, number>()
  for (const [width, characters] of Object.entries(groups)) {
    for (const character of characters) table.set(character, Number(width) / 100)
  }
  return table
}

// A chart that is drawn anew measures the same words over and over.
const measured = { regular: new Map<string, number>(), bold: new Map<string, number>() }

/** How wide a text is in px, rather too wide than too narrow. */
export function textWidth(text: string, fontSize: number, weight: 'regular' | 'bold' = 'regular') {
  let ems = measured[weight].get(text)
  if (ems === undefined) {
    ems = 0
    const table = weight === 'bold' ? bold : regular
    for (const character of text) ems += table.get(character) ?? 0.68
    measured[weight].set(text, ems)
  }
  return ems * fontSize * margin
}

/** Lines no wider than `width`. Breaks at spaces, never at no-break spaces; a word too long is cut. */
export function wrapText(
  text: string,
  width: number,
  fontSize: number,
  weight: 'regular' | 'bold' = 'regular'
): string[] {
  const fits = (line: string) => textWidth(line, fontSize, weight) <= width
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/[ \n]+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word
    if (fits(longer)) {
      line = longer
      continue
    }
    if (line) lines.push(line)
    const parts = cutWord(word, fits)
    line = parts.pop() ?? ''
    lines.push(...parts)
  }
  if (line) lines.push(line)
  return lines
}

/** As few lines as `wrapText` needs, but not a full one followed by a word alone. */
export function balanceText(
  text: string,
  width: number,
  fontSize: number,
  weight: 'regular' | 'bold' = 'regular'
): string[] {
  let lines = wrapText(text, width, fontSize, weight)
  for (let narrower = width - 8; narrower > width * 0.7; narrower -= 8) {
    const next = wrapText(text, narrower, fontSize, weight)
    if (next.length > lines.length) break
    lines = next
  }
  return lines
}

function cutWord(word: string, fits: (line: string) => boolean): string[] {
  const parts: string[] = []
  let part = ''
  for (const character of word) {
    if (part && !fits(`${part}${character}-`) && !fits(word)) {
      parts.push(`${part}-`)
      part = ''
    }
    part += character
  }
  parts.push(part)
  return parts
}

/** As much of a text as has room on one line, cut between words where it can be, with a sign that it was. */
export function cutText(
  text: string,
  width: number,
  fontSize: number,
  weight: 'regular' | 'bold' = 'regular'
): string {
  if (textWidth(text, fontSize, weight) <= width) return text
  let end = text.length
  while (end > 0 && textWidth(`${text.slice(0, end)}…`, fontSize, weight) > width) end--
  const kept = text.slice(0, end)
  const space = kept.lastIndexOf(' ')
  return `${(space > end / 2 ? kept.slice(0, space) : kept).replace(/[\s,–-]+$/, '')}…`
}
