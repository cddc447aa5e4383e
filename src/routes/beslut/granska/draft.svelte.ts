import { dateSpan } from '$lib/format/date-span.ts'
import { newId, type RegisterColumn, type ReviewRow } from '$lib/minutes/review-rows.ts'

export type Verdict = 'waiting' | 'accepted' | 'rejected'

/** Texts that can hold somebody's name. */
export const told = ['forum', 'agenda_item', 'summary', 'mandate_holder', 'source'] as const
export type Told = (typeof told)[number]

/** A row under review, as it stands after what the reviewer has changed. */
export class Draft {
  row = $state() as ReviewRow
  verdict = $state<Verdict>('waiting')
  /** What looks like names of people, by column. */
  names = $state.raw<Partial<Record<Told, string[]>>>({})
  /** The reviewer has tried to accept it: what is missing is told from then on. */
  tried = $state(false)
  private idIsWritten = false

  /** `minutes` is the key of its minutes, and `key` its own. */
  constructor(
    readonly key: number,
    readonly minutes: number,
    row: ReviewRow
  ) {
    this.row = row
  }

  /** Puts a cell; what follows from others follows, as long as nobody has written it. */
  put(column: RegisterColumn, cell: string, isTaken: (id: string) => boolean): void {
    this.row[column] = cell
    if (column === 'id') this.idIsWritten = true
    if (column === 'date') this.row.date_precision = dateSpan(cell)?.precision ?? ''
    const tells = column === 'date' || column === 'agenda_item'
    if (tells && !this.idIsWritten) this.row.id = newId(this.row, isTaken)
  }

  /** The number of its line in the text of its minutes. */
  get line(): number {
    return Number(this.row.line)
  }
}
