import { basename } from 'node:path'
import { formatNumber } from '../../src/lib/format/number.ts'
import type { Registers } from '../registers/registers.ts'
import { readLines } from './file/document.ts'
import { UnreadableFile } from './file/unreadable-file.ts'
import { capitalise, fromCapitals } from './language/capitals.ts'
import { readLine } from './language/line.ts'
import { Vocabulary } from './language/vocabulary.ts'
import { Acts } from './outcome/act.ts'
import { Outcomes } from './outcome/outcomes.ts'
import { PlaceCues } from './outcome/place-cues.ts'
import { ThemeCues } from './outcome/theme-cues.ts'
import { bodiesOf, forumOf, pageTitles } from './outline/forum.ts'
import { meetingDate, openingOf, sourceName } from './outline/meeting.ts'
import { Outline } from './outline/outline.ts'
import { areMinutes } from './outline/signs.ts'
import { People } from './people/people.ts'
import { propose, type Cues, type Proposal } from './proposal.ts'

/** What was found in one file. */
export interface Reading {
  file: string
  date: string
  forum: string
  proposals: Proposal[]
}

// A long meeting's minutes are some fifty thousand letters, and no meeting's are as long as a book.
const longestMinutes = 1_000_000

/** Reads minutes with the words of the registers. */
export class MinutesReader {
  private readonly cues: Cues
  private readonly forums: string[]

  constructor(registers: Registers) {
    this.cues = {
      vocabulary: new Vocabulary(registers),
      themes: new ThemeCues(registers.themes),
      places: new PlaceCues(registers.areas)
    }
    this.forums = registers.decisions.map(({ forum }) => forum)
  }

  /** The proposals of one file, in the order of its lines; fails with an UnreadableFile. */
  async read(file: string): Promise<Reading> {
    const raw = await readLines(file)
    const length = raw.reduce((sum, line) => sum + line.length + 1, 0)
    if (length > longestMinutes) throw new UnreadableFile(tooLong(length))
    const lines = raw.map((text, i) => readLine(text, i + 1))
    if (!areMinutes(lines))
      throw new UnreadableFile('texten ser inte ut som minnesanteckningar eller protokoll')
    const people = new People(lines, this.cues.vocabulary)
    const opening = openingOf(lines, basename(file))
    const date = meetingDate(opening, lines)
    const forum = people.redact(
      capitalise(fromCapitals(forumOf(opening, this.forums), this.cues.vocabulary))
    )
    const { blocks } = new Outline(lines, people)
    const acts = new Acts(bodiesOf(opening, forum), date)
    const { list } = new Outcomes(blocks, acts, pageTitles(opening))
    const minutes = { file, date, forum, source: sourceName(opening, date), people }
    const proposals = list.map((outcome) => propose(outcome, minutes, this.cues))
    return { file, date, forum, proposals: distinct(proposals) }
  }
}

function tooLong(length: number): string {
  const size = formatNumber(length / 1e6, 1)
  return `texten är ${size} miljoner tecken, mer än ett mötes anteckningar; dela upp den, ett möte i varje fil`
}

/** In the order of their lines, and none twice: headers are repeated on every page, and decisions in summaries. */
function distinct(proposals: Proposal[]): Proposal[] {
  const seen = new Set<string>()
  return proposals
    .toSorted((a, b) => a.line - b.line)
    .filter(({ kind, agenda_item, summary }) => {
      const key = JSON.stringify([kind, agenda_item, summary])
      return !seen.has(key) && seen.add(key)
    })
}
