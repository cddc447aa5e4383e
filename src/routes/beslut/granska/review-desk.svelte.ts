import { registerColumns, reviewRows, type RegisterColumn } from '$lib/minutes/review-rows.ts'
import { rowFaults, type RowFaults } from '$lib/minutes/row-faults.ts'
import type { Proposal } from '$lib/minutes/proposal.ts'
import { Draft, told, type Told, type Verdict } from './draft.svelte.ts'
import { NoReader, type GuardedReader } from './guarded-reader.ts'
import type { ShownMinutes } from './minutes.worker.ts'
import type { PageData } from './$types'
import { reasonOf, verdictSentence } from './review-words.ts'

/** Minutes that are read, by their key. */
export interface Opened extends ShownMinutes {
  key: number
}

/** What could not be read, and why. */
export interface Refused {
  name: string
  reason: string
}

/** What a reviewer has before them: nothing of it is kept anywhere. */
export class ReviewDesk {
  minutes = $state.raw<Opened[]>([])
  refused = $state.raw<Refused[]>([])
  drafts = $state.raw<Draft[]>([])
  /** The name of the file that is being read. */
  reading = $state('')
  said = $state('')
  /** Since the rows were last taken out, something has been judged or written. */
  unsaved = $state(false)
  private shown = $state(-1)
  private at = $state(-1)
  private next = 0
  private readonly queue: File[] = []

  constructor(
    private readonly registers: PageData['registers'],
    private readonly reader: GuardedReader
  ) {}

  get text(): Opened | undefined {
    return this.minutes.find(({ key }) => key === this.shown)
  }

  get draft(): Draft | undefined {
    return this.drafts.find(({ key }) => key === this.at)
  }

  /** The place of the chosen draft among all, from 1; 0 when none is chosen. */
  get position(): number {
    return this.drafts.findIndex(({ key }) => key === this.at) + 1
  }

  get accepted(): Draft[] {
    return this.drafts.filter(({ verdict }) => verdict === 'accepted')
  }

  /** Reads files one after another: one that cannot be read takes none of the others with it. */
  async open(files: File[]): Promise<void> {
    this.queue.push(...files)
    if (this.reading) return
    this.said = ''
    for (let file = this.queue.shift(); file; file = this.queue.shift()) {
      this.reading = file.name
      await this.read(file)
    }
    this.reading = ''
  }

  private async read(file: File): Promise<void> {
    const key = this.next++
    try {
      this.add(key, await this.reader.read(key, file))
    } catch (error) {
      this.refuse(file.name, error)
    }
  }

  private refuse(name: string, error: unknown): void {
    if (error instanceof NoReader) this.queue.length = 0
    const reason = reasonOf(error)
    this.refused = [...this.refused.filter((one) => one.name !== name), { name, reason }]
  }

  private add(key: number, minutes: ShownMinutes): void {
    const again = this.minutes.find((one) => one.file === minutes.file)
    if (again?.lines.join('\n') === minutes.lines.join('\n')) return this.show(again.key)
    const own = reviewRows(minutes.proposals, this.ids())
    const drafts = own.map((row) => new Draft(this.next++, key, row))
    this.refused = this.refused.filter(({ name }) => name !== minutes.file)
    this.minutes = [...this.minutes, { ...minutes, key }]
    this.drafts = [...this.drafts, ...drafts]
    if (!this.draft) this.show(key)
  }

  private isTaken(id: string, by: Draft): boolean {
    const elsewhere = this.drafts.some((one) => one !== by && one.row.id === id)
    return elsewhere || this.registers.decisions.some((one) => one.id === id)
  }

  /** The ids that a new row cannot have. */
  private ids(): { id: string }[] {
    return [...this.registers.decisions, ...this.drafts.map(({ row }) => ({ id: row.id }))]
  }

  /** Shows the text of some minutes, with the first of their drafts. */
  show(key: number): void {
    this.shown = key
    this.at = -1
    this.choose(this.drafts.find(({ minutes }) => minutes === key))
  }

  choose(draft: Draft | undefined): void {
    if (!draft) return
    this.at = draft.key
    this.shown = draft.minutes
    for (const column of told) void this.lookForNames(draft, column)
  }

  /** The draft so many steps on, round the end. */
  step(by: 1 | -1): void {
    const { length } = this.drafts
    this.choose(this.drafts[(this.position - 1 + by + length) % length])
  }

  put(draft: Draft, column: RegisterColumn, cell: string): void {
    draft.put(column, cell, (id) => this.isTaken(id, draft))
    this.unsaved = true
    // What no longer can be a row is not taken out as one.
    if (draft.verdict === 'accepted' && this.hasFaults(draft)) draft.verdict = 'waiting'
    const named = told.find((one) => one === column)
    if (named) void this.lookForNames(draft, named)
  }

  private async lookForNames(draft: Draft, column: Told): Promise<void> {
    const text = draft.row[column]
    const names = await this.reader.namesIn(draft.minutes, text).catch(() => [])
    // What has been written since is asked of by itself.
    if (draft.row[column] === text) draft.names = { ...draft.names, [column]: names }
  }

  faultsOf(draft: Draft): RowFaults {
    const { areas, decisions, themes } = this.registers
    const others = this.drafts
      .filter((one) => one !== draft && one.verdict !== 'rejected')
      .map(({ row }) => row.id)
    const ofDecisions = themes.filter(({ group }) => group === 'beslut')
    return rowFaults(draft.row, { areas, decisions, themes: ofDecisions, others })
  }

  private hasFaults(draft: Draft): boolean {
    return Object.keys(this.faultsOf(draft)).length > 0
  }

  /** Judges the chosen draft, and goes on to the next that waits. False where something is missing for it to be a row. */
  judge(verdict: Verdict): boolean {
    const { draft, position } = this
    if (!draft) return true
    draft.tried = verdict === 'accepted'
    if (verdict === 'accepted' && this.hasFaults(draft)) return false
    draft.verdict = verdict
    this.unsaved = true
    const after = [...this.drafts.slice(position), ...this.drafts.slice(0, position)]
    const waiting = after.filter((one) => one.verdict === 'waiting')
    this.said = verdictSentence(verdict, position, waiting.length)
    if (verdict !== 'waiting') this.choose(waiting[0])
    return true
  }

  /** A row that the reader did not see, from a line of the text that is shown. */
  addFrom(line: number): void {
    const { text } = this
    if (!text) return
    const { file, date, forum, source, key } = text
    const blank = { kind: 'beslut', agenda_item: '', mandate_holder: '', follow_up: '' } as const
    const summary = text.lines[line - 1] ?? ''
    const own: Proposal = {
      ...blank,
      file,
      line,
      date,
      forum,
      source,
      summary,
      areas: [],
      themes: []
    }
    const rows = reviewRows([own], this.ids())
    const drafts = rows.map((row) => new Draft(this.next++, key, row))
    const before = this.drafts.filter((one) => one.minutes !== key || one.line <= line)
    const after = this.drafts.filter((one) => !before.includes(one))
    this.drafts = [...before, ...drafts, ...after]
    this.choose(drafts[0])
    this.unsaved = true
    this.said = `En egen rad är tillagd från rad ${line}.`
  }

  /** The accepted rows, as the register has them: each cell on one line. */
  rows(): string[][] {
    const cell = (text: string) => text.replace(/\s+/g, ' ').trim()
    return this.accepted.map(({ row }) => registerColumns.map((column) => cell(row[column])))
  }
}
