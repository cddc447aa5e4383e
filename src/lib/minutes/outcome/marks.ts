import { readLabel } from '../language/label.ts'
import type { Line } from '../language/line.ts'
import { sentenceLike } from '../language/sentence.ts'
import { willBe } from '../language/to-do.ts'
import { wholeWords } from '../language/wording.ts'
import type { Acts } from './act.ts'

const letterWords: Record<string, string> = {
  B: 'Beslut',
  I: 'Information',
  D: 'Diskussion',
  U: 'Uppdrag'
}
const letter = /^([BIDU])\s*:\s+(?=\S)/u
const key = /(?<!\p{L})B\s*(?:=|:|–|-|står för|betyder)\s*beslut(?!\p{L})/iu
const tick = /^[✓✔]$/u
const isToBe = new RegExp(`^\\p{L}[^.;:]{2,80}? (?:gäller|${willBe})(?!\\p{L})`, 'u')
const isHedged = wholeWords(
  'kan|kunde|bör|borde|kanske|vill|skulle|eventuellt|om|hur|behöver|måste'
)

/** True for what says that something is to be done, as few words after a mark do. */
export function saysToBe(text: string): boolean {
  return isToBe.test(text) && !isHedged.test(text)
}

/** True for what is to be done from a day on, which a conclusion can be. */
export function saysFromWhen(text: string): boolean {
  const when = /(?<!\p{L})(?:senast|från|den \d)(?!\p{L})/iu.exec(text)
  return when !== null && saysToBe(text.slice(0, when.index)) && !isHedged.test(text)
}

/** The lines with the words for marks that these minutes have made their own: "B: …", "✔ …", and a whole sentence in bold. */
export function marksSpelledOut(lines: Line[], acts: Acts): Line[] {
  const bold = ownMark(lines.filter(isBoldSentence), acts, 2)
  const ticked = ownMark(lines.filter(isTicked), acts, 1)
  const lettered = hasLetters(lines)
  return lines.map((line) => {
    const [mark = '', name = ''] = lettered ? (letter.exec(line.text) ?? []) : []
    if (mark) return withLabel(line, letterWords[name] ?? '', mark.length)
    if (isOwnLabel(line, acts)) return withLabel(line, 'Beslut', line.text.length)
    return bold.has(line) || ticked.has(line) ? withLabel(line, 'Beslut', 0) : line
  })
}

/** "Lokusgruppens beslut", and "Utskottets förslag till styrelsen" in the utskott's own minutes. */
function isOwnLabel({ text, cells }: Line, acts: Acts): boolean {
  const [, whose = ''] =
    /^(\p{Lu}[^.:;,\t]{2,60}?)s (?:beslut|ställningstagande|förslag till \p{L}[^.;,]{2,50})\s*:?$/u.exec(
      text
    ) ?? []
  return cells.length === 1 && whose !== '' && acts.isOurs(whose)
}

/** A mark is one of decisions when at least half of what it stands before is decided in known words. */
function ownMark(marked: Line[], acts: Acts, least: number): Set<Line> {
  const known = marked.filter(({ text }) => acts.of(text) !== null || saysToBe(text))
  return new Set(marked.length >= least && 2 * known.length >= marked.length ? marked : [])
}

/** B alone can be the second of A, B and C, or somebody's name, and head an item. */
function hasLetters(lines: Line[]): boolean {
  if (lines.some(({ text }) => key.test(text))) return true
  const told = lines.filter(({ text }) => letter.test(text))
  const used = new Set(told.map(({ text }) => text.charAt(0)))
  const inText = told.every(({ text }) => sentenceLike(text) || /[.!?]$/.test(text))
  return (
    inText &&
    used.has('B') &&
    (used.has('I') || used.has('D')) &&
    !lines.some(({ text }) => /^[AC]\s*:\s/u.test(text))
  )
}

function isBoldSentence({ bold, depth, text }: Line): boolean {
  const words = text.split(' ').length
  return bold && depth === 0 && words > 3 && /\.$/.test(text) && unlabelled(text)
}

function isTicked({ mark, text }: Line): boolean {
  return tick.test(mark) && (sentenceLike(text) || /\.$/.test(text)) && unlabelled(text)
}

function unlabelled(text: string): boolean {
  return readLabel(text) === null
}

function withLabel(line: Line, label: string, from: number): Line {
  const labelled = (cells: string[]) =>
    cells.map((cell, i) => (i === 0 ? `${label}: ${cell.slice(from)}` : cell))
  const text = `${label}: ${line.text.slice(from)}`
  const { cells, row } = line
  const plain = { bold: false, bullet: false, mark: '', runIn: '' }
  return { ...line, ...plain, text, cells: labelled(cells), row: labelled(row) }
}
