import type { Outcome } from './outcome.ts'

// A list at the end is about the meeting's items, which are fewer.
const mostCompared = 100

/** The points of a list at the end that do not tell again what came of an item before it. */
export function notTold(points: Outcome[], before: Outcome[]): Outcome[] {
  const earlier = before.slice(-mostCompared).map(({ kind, text, item }) => {
    const said = item.said.slice(-mostCompared).map((sentence) => sentence.text)
    return { kind, words: new Set(tellingWords([item.heading, text, ...said].join(' '))) }
  })
  return points.filter(({ kind, text }) => {
    const words = tellingWords(text)
    return !earlier.some((other) => {
      const again = words.filter((word) => other.words.has(word)).length
      return other.kind === kind && again >= 0.75 * words.length
    })
  })
}

/** The long words of a text, without what is bent of them. */
function tellingWords(text: string): string[] {
  return Array.from(text.toLowerCase().matchAll(/\p{L}{4,}/gu), ([word]) => word.slice(0, 7))
}
