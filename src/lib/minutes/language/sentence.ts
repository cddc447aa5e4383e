/** A sentence and where in its text it begins. */
export interface Sentence {
  text: string
  at: number
}

// A full stop after these is no end of a sentence.
const abbreviation =
  /(?:^|[\s(])(?:bl\.?\s?a|t\.?\s?ex|m\.?\s?fl|m\.?\s?m|d\.?\s?v\.?\s?s|s\.?\s?k|f\.?\s?d|t\.?\s?o\.?\s?m|fr\.?\s?o\.?\s?m|kl|ca|nr|tf|ev|resp|inkl|exkl|jfr|st|osv|dnr|p|\p{Lu})\.$/iu

/** The sentences of a text. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  for (const match of text.matchAll(/[.!?]["”)]?\s+(?=["”(•]?[\p{Lu}\d§])/gu)) {
    const end = match.index + match[0].trimEnd().length
    if (abbreviation.test(text.slice(Math.max(start, end - 12), end))) continue
    sentences.push({ text: text.slice(start, end), at: start })
    start = match.index + match[0].length
  }
  sentences.push({ text: text.slice(start), at: start })
  return sentences.filter((sentence) => sentence.text.trim())
}

const verb =
  /(?<!\p{L})(?:är|har|hälsar|hälsade|ska|kommer|går|ger|gav|redovisar|informerar|presenterar|beslutar|beslutade|diskuterar|inleder|öppnar|öppnade|berättar|förklarar|konstaterar|behandlas?|godkänner)(?!\p{L})/iu

/** True for a line that is, or is part of, running text. */
export function sentenceLike(text: string): boolean {
  const words = text.match(/(?<!\p{L})\p{Ll}+/gu)?.length ?? 0
  return words >= 3 && (verb.test(text) || /[.!?]$/.test(text))
}
