// Boxes, ticks and arrows of the fonts Wingdings and Wingdings 2, which have letters of their own.
const wingdings: Record<number, string> = {
  0x6f: '☐',
  0x70: '☐',
  0x71: '☐',
  0x72: '☐',
  0xa8: '☐',
  0x78: '☒',
  0xfd: '☒',
  0xfe: '☒',
  0xfb: '✗',
  0xfc: '✓',
  0x6c: '•',
  0x6e: '•',
  0x9f: '•',
  0xa7: '•',
  0xb7: '•',
  0xd8: '•',
  0xe0: '→',
  0xe8: '→',
  0xf0: '→'
}
const wingdings2: Record<number, string> = {
  0x2a: '☐',
  0x30: '☐',
  0xa3: '☐',
  0x50: '✓',
  0x52: '☒',
  0x53: '☒',
  0x54: '☒'
}

/** What a letter of a font of symbols shows; empty for a picture that says nothing. */
export function symbol(code: number, font: string): string {
  const place = code >= 0xf000 ? code - 0xf000 : code
  const known = /^wingdings 2$/i.test(font) ? wingdings2[place] : undefined
  return known ?? wingdings[place] ?? ''
}

/** A text whose symbols stand where Unicode leaves room for a font's own. */
export function withSymbols(text: string, font = ''): string {
  if (!/[\uf020-\uf0ff]/.test(text)) return text
  return text.replace(/[\uf020-\uf0ff]/g, (letter) => symbol(letter.charCodeAt(0), font))
}
