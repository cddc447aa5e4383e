import { join } from 'node:path'
import { formatNumber } from '../../../src/lib/format/number.ts'
import { leastRows, type ColumnWords } from './column-words.ts'
import type { Problems } from '../problems.ts'
import type { ProposedWord, WordProposal } from './proposed-word.ts'
import { folded, translationFile } from './translation.ts'

type Told = Pick<ColumnWords, 'column' | 'translated' | 'unknownWords' | 'words' | 'names'>

/** Notes what was understood as something else than it says, and proposes a table for what was not. */
export function tellWords(all: readonly Told[], folder: string, problems: Problems): void {
  for (const { column, translated } of all) {
    if (translated.length > 0) problems.note(`${column} läst: ${translated.join(', ')}`)
  }
  const words = all.flatMap((own) => {
    return own.unknownWords.common.map(({ word, rows }) => {
      return { column: own.column, word, rows, guess: guessOf(word, own) }
    })
  })
  const rare = all.reduce((sum, own) => sum + own.unknownWords.rare, 0)
  if (words.length + rare > 0) problems.propose({ folder, words, rare })
}

// What is written for a meaning that somebody has to find: no word, so that it is not forgotten.
const unknown = '?'

/** The lines of the proposed table. */
export function proposalLines(words: readonly ProposedWord[]): string[] {
  const rows = words.map(({ column, word, guess }) => [column, word, guess ?? unknown])
  return [['kolumn', 'som_skrivet', 'betyder'], ...rows].map((row) => row.map(quoted).join(';'))
}

function quoted(cell: string): string {
  return /[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

const wordsTold = 20

/** What is said of words that too few rows have, or that look like somebody's own. */
export function rareWords(rare: number): string {
  const why = `på färre än ${leastRows} rader, eller som personnummer`
  return `${formatNumber(rare, 0)} ord visas inte, för de kan vara enskilda personers (${why})`
}

/** What to do about words that nobody understands, as lines of Swedish. */
export function proposalHint({ folder, words, rare }: WordProposal): string[] {
  const table = join(folder, translationFile)
  if (words.length === 0) {
    return [`${rareWords(rare)}: rätta dem i filen, eller skriv i ${table} vad de betyder.`]
  }
  const [header = '', ...rows] = proposalLines(words)
  return [
    `Skriv i ${table} vad orden betyder, med registrets ord sist (npm run oversatt gör filen):`,
    `  ${header}`,
    ...rows.slice(0, wordsTold).map((row) => `  ${row}`),
    ...(rows.length > wordsTold ? [`  … och ${rows.length - wordsTold} till`] : []),
    ...(rare > 0 ? [`  ${rareWords(rare)}.`] : [])
  ]
}

// One letter in four may be another: "flika" is like flicka, and "nej" is not like ja.
const likeness = 4

function guessOf(word: string, { words, names }: Told): string | null {
  const form = folded(word)
  const named = [...words.map((own): [string, string] => [folded(own), own]), ...names]
  const near = named
    .map(([name, own]) => ({ own, distance: distance(form, name), length: name.length }))
    .filter(({ own, distance, length }) => own !== '' && distance * likeness <= length)
    .sort((a, b) => a.distance - b.distance)
  const [best, other] = near
  const isTold = best && (!other || other.own === best.own || other.distance > best.distance)
  return isTold ? best.own : null
}

/** How many letters are to be put in, taken away or changed to make one word of the other (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (const [j, other] of [...b].entries()) {
      next.push(Math.min(row[j + 1]! + 1, next[j]! + 1, row[j]! + (letter === other ? 0 : 1)))
    }
    row = next
  }
  return row.at(-1)!
}
