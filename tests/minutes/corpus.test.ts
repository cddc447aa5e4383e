import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readLines } from '../../src/lib/minutes/file/document.ts'
import type { Proposal } from '../../src/lib/minutes/proposal.ts'
import {
  measure,
  measures,
  scoreTable,
  sum,
  type Measure,
  type Measured
} from './corpus/measure.ts'
import { rightMinutes } from './corpus/right.ts'
import { wordMinutes } from './corpus/word-minutes.ts'
import { MinutesFolder } from './minutes-folder.ts'

// Invented minutes in the layouts of every kind of meeting, and how much of them is read right.

let folder: MinutesFolder
const measured: [string, Measured][] = []
const proposals: Proposal[] = []

beforeAll(async () => {
  folder = await MinutesFolder.create()
  for (const right of rightMinutes) {
    const content = right.file.endsWith('.docx')
      ? await wordMinutes()
      : readFileSync(new URL(`./corpus/${right.file}`, import.meta.url))
    const reading = await folder.reading(right.file, content)
    proposals.push(...reading.proposals)
    measured.push([
      right.file,
      measure(right, reading, await readLines(right.file, Buffer.from(content)))
    ])
  }
  const table = scoreTable(measured.map(([file, { scores }]) => [file, scores]))
  console.log([table, ...measured.flatMap(([, { faults }]) => faults)].join('\n'))
})
afterAll(() => folder.remove())

function share(name: Measure): number {
  const { right, of } = sum(measured.map(([, { scores }]) => scores))[name]
  return right / of
}

describe('of all the invented minutes', () => {
  it('finds every formal decision', () => expect(share('recall')).toBe(1))

  it.each(measures.filter((name) => name !== 'recall'))(
    'is the %s right in nine of ten',
    (name) => {
      expect(share(name)).toBeGreaterThanOrEqual(0.9)
    }
  )
})

it('names nobody', () => expect(JSON.stringify(proposals)).not.toMatch(/Ylva|Ekdalen/))
