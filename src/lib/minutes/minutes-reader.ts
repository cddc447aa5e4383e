import { formatNumber } from '../format/number.ts'
import type { KnownRegisters } from './known-registers.ts'
import { readLines } from './file/document.ts'
import { UnreadableFile } from './file/unreadable-file.ts'
import { capitalise, fromCapitals } from './language/capitals.ts'
import { withoutClocks } from './language/clock-marks.ts'
import type { Dictionary } from './language/dictionary.ts'
import { readLine, type Line } from './language/line.ts'
import { Vocabulary } from './language/vocabulary.ts'
import { Acts } from './outcome/act.ts'
import { dateIn, isFinished } from './outcome/follow-up.ts'
import { marksSpelledOut } from './outcome/marks.ts'
import { Outcomes } from './outcome/outcomes.ts'
import { PlaceCues } from './outcome/place-cues.ts'
import { ThemeCues } from './outcome/theme-cues.ts'
import { bodiesOf, forumOf, pageTitles } from './outline/forum.ts'
import { meetingDate, nextMeetingLines, openingOf, sourceName } from './outline/meeting.ts'
import { lettering } from './outline/item-number.ts'
import { Outline } from './outline/outline.ts'
import { inSequence } from './outline/sequence.ts'
import { areMinutes } from './outline/signs.ts'
import { NameFinder } from './people/name-finder.ts'
import { OpenMinutes } from './open-minutes.ts'
import { People } from './people/people.ts'
import { propose, type Cues, type Proposal } from './proposal.ts'
import type { Reading } from './reading.ts'

// A long meeting's minutes are some fifty thousand letters, and no meeting's are as long as a book.
const longestMinutes = 1_000_000
// Nor does any meeting come to so many outcomes, each of which takes its time.
const mostOutcomes = 1000

/** Reads minutes with the words of the registers. */
export class MinutesReader {
  private readonly cues: Cues
  private readonly forums: string[]
  /** The short names of kommuner, in small letters. */
  private readonly places: string[]

  constructor(registers: KnownRegisters, dictionary: Dictionary) {
    this.cues = {
      vocabulary: new Vocabulary(withoutNames(registers, dictionary), dictionary),
      themes: new ThemeCues(registers.themes),
      places: new PlaceCues(registers.areas)
    }
    this.forums = registers.decisions.map(({ forum }) => forum)
    this.places = registers.areas
      .filter(({ type }) => type === 'kommun')
      .map(({ short_name }) => short_name.toLowerCase())
  }

  /** The proposals of a file with this name, in the order of its lines; fails with an UnreadableFile. */
  async read(file: string, bytes: Uint8Array): Promise<Reading> {
    return (await this.open(file, bytes)).reading
  }

  /** The same with the text beside it. */
  async open(file: string, bytes: Uint8Array): Promise<OpenMinutes> {
    const raw = await readLines(file, bytes)
    const length = raw.reduce((sum, line) => sum + line.length + 1, 0)
    if (length > longestMinutes) throw new UnreadableFile(tooLong(length))
    const lines = withoutClocks(raw).map((text, i) => readLine(text, i + 1))
    if (!areMinutes(lines, fileName(file)))
      throw new UnreadableFile('texten ser inte ut som minnesanteckningar eller protokoll')
    const people = new People(withoutLetters(lines), this.cues.vocabulary)
    const opening = openingOf(lines, fileName(file))
    const date = meetingDate(opening, lines)
    const forum = people.redact(
      capitalise(fromCapitals(forumOf(opening, this.forums, this.places), this.cues.vocabulary))
    )
    const acts = new Acts(bodiesOf(opening, forum), date)
    const { blocks } = new Outline(marksSpelledOut(lines, acts), people)
    const { list: all } = new Outcomes(blocks, acts, pageTitles(opening))
    const list = all.filter(({ followUp }) => !isFinished(followUp, date))
    if (list.length > mostOutcomes) throw new UnreadableFile(tooMany)
    const home = this.cues.places.homeOf(
      forum,
      opening.lines.flatMap(({ cells }) => cells.flatMap((cell) => cell.split(', ')))
    )
    const told = nextMeetingLines(lines).map((text) => dateIn(text, { held: date }))
    const next = told.find((day) => day > date) ?? ''
    const minutes = {
      file,
      date,
      next,
      forum,
      sourceOf: (day: string) => sourceName(opening, day),
      home,
      people
    }
    const source = sourceName(opening, date)
    const proposals = distinct(list.map((outcome) => propose(outcome, minutes, this.cues)))
    return new OpenMinutes({ file, date, forum, source, proposals }, lines, people)
  }

  /** What in a text is the name of a person, when nothing is known of who was at the meeting. */
  namesIn(text: string): string[] {
    const nothing = { file: '', date: '', forum: '', source: '', proposals: [] }
    return new OpenMinutes(nothing, [], new People([], this.cues.vocabulary)).namesIn(text)
  }
}

/** The registers as they are learnt from: somebody's name that has slipped into them would be taken for a word of theirs. */
function withoutNames(registers: KnownRegisters, dictionary: Dictionary): KnownRegisters {
  const bare = { ...registers, themes: [], sources: [], decisions: [], initiatives: [] }
  const finder = new NameFinder(new Vocabulary(bare, dictionary))
  const hide = (text: string) => finder.hide(text)
  return {
    ...registers,
    decisions: registers.decisions.map((row) => ({
      forum: hide(row.forum),
      agenda_item: hide(row.agenda_item),
      summary: hide(row.summary),
      mandate_holder: hide(row.mandate_holder ?? '')
    })),
    initiatives: registers.initiatives.map((row) => {
      return { initiative: hide(row.initiative), note: hide(row.note ?? '') }
    })
  }
}

/** "F Öppet hus" is the sixth item, and nobody by that name. */
function withoutLetters(lines: Line[]): Line[] {
  const heads = inSequence(lines.filter(({ text }) => text))
  return lines.map((line) => {
    return heads.has(line) ? { ...line, text: line.text.replace(lettering, '') } : line
  })
}

const fileName = (path: string) => path.split(/[/\\]/).at(-1) ?? path

const tooMany = `texten har fler än ${formatNumber(mostOutcomes, 0)} beslut och uppdrag, mer än ett möte kommer fram till; dela upp den, ett möte i varje fil`

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
