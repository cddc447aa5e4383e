import type { Proposal } from '../../../src/lib/minutes/proposal.ts'
import type { Reading } from '../../../src/lib/minutes/reading.ts'
import type { RightMinutes, RightRow } from './right.ts'

/** How many of so many are right. */
export interface Score {
  right: number
  of: number
}

export const measures = [
  'recall',
  'precision',
  'kind',
  'heading',
  'date',
  'forum',
  'owner',
  'follow-up',
  'place',
  'summary'
] as const
export type Measure = (typeof measures)[number]
export type Scores = Record<Measure, Score>

/** What was read of some minutes, beside what is right of them. */
export interface Measured {
  scores: Scores
  /** What is wrong, to look at. */
  faults: string[]
}

// A decision may be told from the label above it, or from the line that its sentence begins on.
const farthest = 2

/** Compares what was read with what is right, row by row in the lines that they stand on. */
export function measure(right: RightMinutes, reading: Reading, lines: string[]): Measured {
  const scores = noScores()
  const faults: string[] = []
  const count = (name: Measure, isRight: boolean, fault: string) => {
    scores[name].of += 1
    if (isRight) scores[name].right += 1
    else faults.push(`${right.file} ${name}: ${fault}`)
  }
  const pairs = pair(right.rows, reading.proposals, lines)
  const read = new Set(pairs.values())
  for (const row of reading.proposals) {
    if (read.has(row) || row.kind === 'information' || row.kind === 'beredning') {
      if (read.has(row)) count('precision', true, '')
    } else count('precision', false, `${row.line} ${row.kind}: ${row.summary}`)
  }
  count('date', reading.date === right.date, reading.date)
  count('forum', reading.forum === right.forum, reading.forum)
  for (const row of right.rows) {
    const found = pairs.get(row)
    count('recall', found !== undefined, row.at)
    if (found) compare(row, found, count)
  }
  return { scores, faults }
}

function compare(
  row: RightRow,
  found: Proposal,
  count: (name: Measure, isRight: boolean, fault: string) => void
): void {
  const places = row.places ?? []
  const missing = row.says.filter((words) => !lower(found.summary).includes(lower(words)))
  count('kind', found.kind === row.kind, `${row.at}: ${found.kind}`)
  count('heading', found.agenda_item === row.heading, `${row.at}: ${found.agenda_item}`)
  if (row.owner !== undefined)
    count('owner', found.mandate_holder === row.owner, `${row.at}: ${found.mandate_holder}`)
  if (row.followUp !== undefined)
    count('follow-up', found.follow_up === row.followUp, `${row.at}: ${found.follow_up}`)
  if (places.length > 0)
    count(
      'place',
      found.areas.toSorted().join() === places.toSorted().join(),
      `${row.at}: ${found.areas.join()}`
    )
  count('summary', missing.length === 0, `${found.summary} (saknar ${missing.join(', ')})`)
}

/** Each right row's proposal: the nearest to its line, each proposal once, the surest pairs first. */
function pair(rows: RightRow[], proposals: Proposal[], lines: string[]): Map<RightRow, Proposal> {
  const near = rows.flatMap((row) => {
    const at = lines.findIndex((line) => line.includes(row.at)) + 1
    if (at === 0) throw new Error(`"${row.at}" står inte i anteckningarna`)
    return proposals
      .map((proposal) => ({ row, proposal, distance: Math.abs(proposal.line - at) }))
      .filter(({ distance }) => distance <= farthest)
  })
  const pairs = new Map<RightRow, Proposal>()
  const taken = new Set<Proposal>()
  for (const { row, proposal } of near.toSorted((a, b) => a.distance - b.distance)) {
    if (pairs.has(row) || taken.has(proposal)) continue
    pairs.set(row, proposal)
    taken.add(proposal)
  }
  return pairs
}

function lower(text: string): string {
  return text.toLocaleLowerCase('sv')
}

export function noScores(): Scores {
  return Object.fromEntries(measures.map((name) => [name, { right: 0, of: 0 }])) as Scores
}

/** The scores of some minutes together. */
export function sum(all: Scores[]): Scores {
  const total = noScores()
  for (const scores of all) {
    for (const name of measures) {
      total[name].right += scores[name].right
      total[name].of += scores[name].of
    }
  }
  return total
}

/** A line for each of the minutes, and one for all, to see what a change does. */
export function scoreTable(rows: [string, Scores][]): string {
  const all: [string, Scores][] = [...rows, ['alla', sum(rows.map(([, scores]) => scores))]]
  const head = ['', ...measures]
  const body = all.map(([name, scores]) => [
    name,
    ...measures.map((measure) => `${scores[measure].right}/${scores[measure].of}`)
  ])
  return [head, ...body]
    .map((cells) =>
      cells
        .map((cell, i) => cell.padEnd(i === 0 ? 22 : 10))
        .join('')
        .trimEnd()
    )
    .join('\n')
}
