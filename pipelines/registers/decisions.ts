import { z } from 'zod'
import {
  datePrecisions,
  decisionKinds,
  pagesBesideDecisions,
  type Decision
} from '../../src/lib/schema/registers/decision.ts'
import type { Theme } from '../../src/lib/schema/registers/theme.ts'
import { dateText, optionalDate, listOf, oneOf, optionalText, slug, text } from '../read/cells.ts'
import { dateSpan } from '../../src/lib/format/date-span.ts'
import { expectedCells } from '../../src/lib/wording/expected-cells.ts'
import type { Problems } from '../read/problems.ts'
import { checkUnique, readTable, type Placed } from '../read/table.ts'
import { writtenCode, type RegisteredArea } from './areas.ts'
import type { RegisteredIndicator } from './indicators.ts'

interface Context {
  areas: RegisteredArea[]
  themes: Theme[]
  indicators: readonly RegisteredIndicator[]
}

/** A decision with the findings that it names as what it answers. */
export interface RegisteredDecision extends Decision {
  answers: AnsweredFinding[]
}

interface AnsweredFinding {
  indicator: string
  area: string
}

function decisionSchema({ areas, themes, indicators }: Context) {
  const themeIds = new Set(themes.filter(({ group }) => group === 'beslut').map(({ id }) => id))
  return z.object({
    id: slug.refine((id) => !pagesBesideDecisions.includes(id), {
      error: expectedCells.ownAddress
    }),
    date: dateText,
    date_precision: oneOf(datePrecisions),
    forum: text,
    agenda_item: text,
    kind: oneOf(decisionKinds),
    summary: text,
    mandate_holder: optionalText,
    follow_up: optionalDate.refine((cell) => cell === null || dateSpan(cell) !== null, {
      error: expectedCells.followUp
    }),
    areas: text.pipe(listOf(expectedCells.area, 'areas.csv', (word) => findArea(word, areas))),
    themes: text.pipe(
      listOf(expectedCells.theme, 'themes.csv', (word) => (themeIds.has(word) ? word : undefined))
    ),
    source: text,
    // The column came later than the others: a register without it has no chains.
    follows: z
      .string()
      .optional()
      .transform((cell) => [
        ...new Set((cell ?? '').split(',').flatMap((word) => word.trim() || []))
      ]),
    answers: z
      .string()
      .default('')
      .pipe(
        listOf(
          'en indikator ur indicators.csv och en plats ur areas.csv, som ”familjehem 18N”',
          'indicators.csv',
          (words) => (answeredFinding(words, areas, indicators) ? words : undefined)
        )
      )
      .transform((found) =>
        found.flatMap((words) => answeredFinding(words, areas, indicators) ?? [])
      )
  })
}

/** "familjehem 18N", "familjehem Norra länsdelen": an indicator and a place. */
function answeredFinding(
  words: string,
  areas: RegisteredArea[],
  indicators: readonly RegisteredIndicator[]
): AnsweredFinding | null {
  const [id = '', ...place] = words.split(' ')
  const area = findArea(place.join(' '), areas)
  return area && indicators.some((one) => one.id === id) ? { indicator: id, area } : null
}

/** A place by its code or any of its names. Örebro, both kommun and länsdel, is the länsdel. */
function findArea(word: string, areas: RegisteredArea[]): string | undefined {
  const wanted = writtenCode(word).toLocaleLowerCase('sv')
  const names = ({ code, name, short_name, sentence_name }: RegisteredArea) =>
    [code, name, short_name, sentence_name].map((text) => text.toLocaleLowerCase('sv'))
  return areas.find((area) => names(area).includes(wanted))?.code
}

/** Reads the register of decisions: newest first. */
export async function readDecisions(path: string, context: Context, problems: Problems) {
  const rows = await readTable(path, decisionSchema(context), problems, { mayBeEmpty: true })
  checkUnique(rows, 'id', (row) => row.id, problems)
  checkChains(rows, problems)
  return rows
    .flatMap((row) => withSpan(row, problems))
    .toSorted((a, b) => compareText(b.last_day, a.last_day) || compareText(a.id, b.id))
}

type Row = Placed<z.output<ReturnType<typeof decisionSchema>>>

/** Reports what a row says that it takes further but cannot: what is not in the register, is later, or is the row itself. */
function checkChains(rows: Row[], problems: Problems): void {
  const byId = new Map(rows.map((row) => [row.id, row]))
  for (const { file, line, id, date, follows } of rows) {
    // A date that is none is a fault of its own, and none of the chain.
    const until = dateSpan(date)?.lastDay ?? '9999'
    for (const got of follows) {
      const earlier = byId.get(got)
      const isEarlier = earlier && (dateSpan(earlier.date)?.firstDay ?? '') <= until
      if (isEarlier && !leadsTo(got, id, byId)) continue
      const expected = expectedCells.follows
      const reference = earlier ? undefined : { register: 'decisions.csv', word: got }
      problems.add({ file, line, column: 'follows', expected, got, reference })
    }
  }
}

/** Whether `wanted` is what `from` takes further, directly or by way of others, or is the same. */
function leadsTo(from: string, wanted: string, byId: Map<string, Row>): boolean {
  const seen = new Set([from])
  for (const id of seen) for (const earlier of byId.get(id)?.follows ?? []) seen.add(earlier)
  return seen.has(wanted)
}

function withSpan(row: Row, problems: Problems): RegisteredDecision[] {
  const { file, line, areas, themes, follows, ...decision } = row
  const span = dateSpan(row.date)
  if (span?.precision !== row.date_precision) {
    const expected = `ett datum med noggrannheten ${row.date_precision}`
    problems.add({ file, line, column: 'date', expected, got: row.date })
    return []
  }
  const { firstDay: first_day, lastDay: last_day } = span
  return [
    {
      ...decision,
      first_day,
      last_day,
      follow_up_end: (row.follow_up && dateSpan(row.follow_up)?.lastDay) ?? null,
      areas: areas.join(','),
      themes: themes.join(','),
      follows: follows.join(',')
    }
  ]
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
