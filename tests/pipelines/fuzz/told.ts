import { expect } from 'vitest'
import type { Problems } from '../../../pipelines/read/problems.ts'
import { proposalHint } from '../../../pipelines/read/words/word-proposal.ts'

// Words of the libraries that parse, and of the engine; none is Swedish.
const english =
  /\b(?:expected|received|unexpected|invalid|error|cannot|failed|must|should|undefined|too (?:small|big|many)|stack|range|maximum|token|parse|at position|null or|is not)\b|\[object|\bat .*\.ts:/i

// A line, or a place as Excel and SPSS call it: Blad1!C5, fall 2.
const toldPlace = /^[^\n]+?:(?:\d+|[^\n]*![A-Z]+\d+|fall \d+|variabler)(?: .+)?$/
const awaited = ': väntade '

/** What is said of a place: what belongs there and what was found. Null where the line is no place and its words. */
function wordsOfPlace(line: string): string | null {
  for (let at = line.indexOf(awaited); at !== -1; at = line.indexOf(awaited, at + 1)) {
    const words = line.slice(at + 2)
    const isOneLine = at + awaited.length < line.length && !words.includes('\n')
    if (isOneLine && toldPlace.test(line.slice(0, at))) return words
  }
  return null
}

/** Expects every problem to be one line of Swedish with its place, and nothing of a row about a person in any. */
export function expectTold(problems: Problems, secret: string | null, where: string): void {
  for (const line of problems.format({ most: 20 })) {
    const words = wordsOfPlace(line)
    const isRest = /: (?:[\d\u00a0]+ fel till i samma fil|resten av filen är inte läst|; )+$/.test(
      line
    )
    expect(isRest || words !== null, `${where}: ${line}`).toBe(true)
    // What was found is the file's own words.
    const own = (words ?? '').replace(/, fick ".*"$/s, '')
    expect(own, `${where}: ${line}`).not.toMatch(english)
    // eslint-disable-next-line no-control-regex -- they are what is looked for
    expect(line, where).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/)
    if (secret !== null) expect(line.toLowerCase(), where).not.toContain(secret)
  }
  for (const line of [...problems.notes, ...problems.proposals.flatMap(proposalHint)]) {
    expect(line, where).not.toMatch(english)
    if (secret !== null) expect(line.toLowerCase(), where).not.toContain(secret)
  }
}
