import { readFileSync } from 'node:fs'
import { readLines } from '../../../../src/lib/minutes/file/document.ts'
import { UnreadableFile } from '../../../../src/lib/minutes/file/unreadable-file.ts'
import type { Reading } from '../../../../src/lib/minutes/reading.ts'
import type { Proposal } from '../../../../src/lib/minutes/proposal.ts'
import type { MinutesFolder } from '../../minutes-folder.ts'
import { measure, scoreTable, sum, type Measure, type Measured } from '../measure.ts'
import type { UnseenMinutes } from './right.ts'

const person =
  /Ylva|Ekdalen|Torvald|Granmyr|(?<!\p{L})(?:Siv|Birk)(?!\p{L})|Höglinder|Åstrand|(?<!\p{L})(?:YE|TG|SH|BÅ)(?!\p{L})|@|(?<!\d)0\d{2,3}-\d/gu

/** Minutes of a folder as they were read, beside what is right of them. */
export class MeasuredMinutes {
  private readonly measured: [string, Measured][] = []
  readonly proposals: Proposal[] = []
  readonly refused: string[] = []

  static async read(
    folder: MinutesFolder,
    minutes: UnseenMinutes[],
    texts: URL
  ): Promise<MeasuredMinutes> {
    const all = new MeasuredMinutes()
    for (const right of minutes) await all.add(folder, right, texts)
    return all
  }

  private async add(folder: MinutesFolder, right: UnseenMinutes, texts: URL): Promise<void> {
    const content = readFileSync(new URL(right.file, texts))
    const reading = await this.reading(folder, right.file, content)
    this.proposals.push(...reading.proposals)
    // What is only told is no decision, even where it stands beside one.
    const judged = reading.proposals.filter(
      ({ kind, summary }) => kind !== 'information' && !isFree(summary, right)
    )
    const lines = await readLines(right.file, content)
    this.measured.push([right.file, measure(right, { ...reading, proposals: judged }, lines)])
  }

  /** Minutes that the reader refuses have none of their answers. */
  private async reading(folder: MinutesFolder, file: string, content: Buffer): Promise<Reading> {
    try {
      return await folder.reading(file, content)
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error
      this.refused.push(`${file}: ${error.message}`)
      return { file, date: '', forum: '', source: '', proposals: [] }
    }
  }

  /** What part of all is right. */
  share(name: Measure): number {
    const { right, of } = sum(this.measured.map(([, { scores }]) => scores))[name]
    return right / of
  }

  /** The persons of the minutes that a proposal tells of: by name, initials, telephone or mail address. */
  persons(): string[] {
    const said = this.proposals.map((proposal) => JSON.stringify({ ...proposal, file: '' })).join()
    return [...said.matchAll(person)].map(([words]) => words)
  }

  table(): string {
    return scoreTable(this.measured.map(([file, { scores }]) => [file, scores]))
  }

  faults(): string[] {
    return [...this.refused, ...this.measured.flatMap(([, { faults }]) => faults)]
  }
}

/** Whether it tells of what was taken on in passing, and of none of the decisions. */
function isFree(summary: string, { free = [], rows }: UnseenMinutes): boolean {
  const holds = (words: string) => summary.toLowerCase().includes(words.toLowerCase())
  return free.some(holds) && !rows.some(({ says }) => says.every(holds))
}
