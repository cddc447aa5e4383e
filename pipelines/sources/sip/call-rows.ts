import { dirname } from 'node:path'
import { formatNumber } from '../../../src/lib/format/number.ts'
import { ColumnWords } from '../../read/words/column-words.ts'
import { dateSpan } from '../../../src/lib/format/date-span.ts'
import { columnName, plain } from '../../read/layout.ts'
import { readMicrodata, type Report } from '../../read/microdata.ts'
import { Problems } from '../../read/problems.ts'
import { RowPrint, RowPrints } from '../../read/repeated-rows.ts'
import type { Translations } from '../../read/words/translation.ts'
import { tellWords } from '../../read/words/word-proposal.ts'
import { DateOrders, dateAdvice, isoDay, type DateOrder } from '../../read/written/date.ts'
import { knownSex } from '../../registers/written-forms.ts'
import { refuseRepeated } from '../repeated.ts'
import { FileSpans } from './overlap.ts'
import { knownAge, knownCaller, knownParticipation, knownReason } from './written-forms.ts'
import { Calls, callCodes, codeColumns, type CallColumn } from './calls.ts'

const callColumns = ['datum', 'kommun', ...codeColumns]

// The first day of the law on coordinated individual plans (2 kap. 7 § socialtjänstlagen, SFS 2001:453, as it was then).
const firstDay = '2010-01-01'

/** What the rows may speak of. */
interface Known {
  /** Kommun codes, and how a name is one. */
  kommuner: readonly string[]
  kommunByName: (name: string) => string | undefined
  translations: Translations
  /** YYYY-MM-DD: the last day that a call can have. */
  today: string
}

/** Counts the calls of files with one row per call. */
export async function readCalls(paths: string[], known: Known, problems: Problems): Promise<Calls> {
  const calls = new Calls()
  const reader = new RowReader(calls, known)
  for (const [file, path] of paths.entries()) {
    const order = await dateOrder(path)
    if (order !== 'unknown') {
      const words = order === 'day-first' ? 'dag/månad/år' : 'månad/dag/år'
      problems.note(`${path}: datum lästa som ${words}, som filens egna datum visar`)
    }
    const chooses = (column: string, code: string, label: string) =>
      reader.choose(column, code, label)
    const columns = { required: callColumns, chooses }
    await readMicrodata(path, columns, problems, (row, line, report) => {
      reader.read(
        row.map((cell) => plain(cell ?? '')),
        { file, line, order, report }
      )
    })
  }
  if (reader.rewritten > 0) {
    const count = formatNumber(reader.rewritten, 0)
    problems.note(`datum läst: ${count} som är skrivna på annat sätt än 2026-03-06`)
  }
  if (paths[0]) tellWords(reader.words, dirname(paths[0]), problems)
  known.translations.check(problems)
  reader.spans.refuse(paths, problems)
  refuseRepeated(reader.prints.repeated(ofSiblings), paths, 'kallelser', problems)
  return calls
}

/** How the dates of a file are written: all of them are looked at before the first is read. */
async function dateOrder(path: string): Promise<DateOrder> {
  const orders = new DateOrders()
  await readMicrodata(path, { required: callColumns }, new Problems(), ([day]) => {
    orders.see(plain(day ?? ''))
  })
  return orders.order
}

interface Row {
  /** Its place in the list. */
  file: number
  line: number
  order: DateOrder
  report: Report
}

const knownForms: Partial<Record<CallColumn, (folded: string) => string | undefined>> = {
  kallande: knownCaller,
  aldersgrupp: knownAge,
  kon: knownSex,
  bup_deltog: knownParticipation,
  skal: knownReason
}

const millisecondsPerDay = 86_400_000

// Brothers and sisters are called for on the same day, by the same caller: so large a share of the calls may be alike in all.
const ofSiblings = 0.03

class RowReader {
  readonly words: ColumnWords[]
  readonly spans = new FileSpans()
  readonly prints = new RowPrints()
  /** Dates that were written in another way than ours. */
  rewritten = 0
  private readonly print = new RowPrint()

  constructor(
    private readonly calls: Calls,
    private readonly known: Known
  ) {
    const { kommuner, kommunByName, translations } = known
    this.words = [
      new ColumnWords('kommun', kommuner, translations, kommunByName),
      ...codeColumns.map(
        (column) => new ColumnWords(column, callCodes[column], translations, knownForms[column])
      )
    ]
  }

  /** Which is meant of a code and its label, in a file that has both. */
  choose(column: string, code: string, label: string): string | null {
    const words = this.words.find((own) => own.column === columnName(column))
    return words ? words.choose(code, label) : label
  }

  read([cell = '', ...cells]: string[], { file, line, order, report }: Row): void {
    const faults: [column: string, expected: string, cell: string][] = []
    const day = isoDay(cell, order)
    const fault = this.dayFault(day, cell)
    if (fault) faults.push(['datum', fault, cell])
    this.print.begin(Date.parse(day) / millisecondsPerDay, 0)
    const [kommun = '', ...codes] = this.words.map((words, i) => {
      const place = words.look(cells[i] ?? '')
      this.print.add(i, place ?? -1)
      if (place === undefined) faults.push([words.column, expectedIn(words.column), cells[i] ?? ''])
      return place === undefined ? '' : words.words[place]!
    })
    if (faults.length === 0) faults.push(...reasonFault(codes))
    for (const [column, expected, got] of faults) {
      report(line, column, expected, got, column === 'kommun' ? 'areas.csv' : undefined)
    }
    if (faults.length > 0) return
    if (day !== cell) this.rewritten += 1
    this.calls.add(day, kommun, codes)
    this.spans.see(file, day, kommun, codes)
    this.prints.see(Number(day.slice(0, 4)), file, this.print)
  }

  private dayFault(day: string, cell: string): string | null {
    if (dateSpan(day)?.precision !== 'day') {
      const advice = dateAdvice(cell)
      return `ett datum som 2026-03-06${advice === null ? '' : `: ${advice}`}`
    }
    if (day > this.known.today) return 'ett datum som inte ligger i framtiden'
    return day < firstDay ? `ett datum från ${firstDay} och framåt` : null
  }
}

function expectedIn(column: string): string {
  if (column === 'kommun') return 'en av länets kommuner, med kod eller namn'
  const allowed: readonly string[] = callCodes[column as CallColumn]
  const words = allowed.filter(Boolean).join(', ')
  return allowed.includes('') ? `${words} eller tomt` : `något av ${words}`
}

/** A reason belongs to a call that BUP did not take part in, and only there. */
function reasonFault(codes: string[]): [string, string, string][] {
  const reason = codes[codeColumns.indexOf('skal')] ?? ''
  const took = codes[codeColumns.indexOf('bup_deltog')] === 'ja'
  if (took === (reason === '')) return []
  const expected = took ? 'en tom cell när BUP deltog' : 'ett skäl när BUP inte deltog'
  return [['skal', expected, reason]]
}
