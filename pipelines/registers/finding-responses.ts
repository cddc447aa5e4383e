import { z } from 'zod'
import {
  answerKinds,
  type FindingResponse
} from '../../src/lib/schema/registers/finding-response.ts'
import { withdrawnIds } from '../../src/lib/schema/registers/decision.ts'
import { isWish, type Initiative } from '../../src/lib/schema/registers/initiative.ts'
import { keyIn, laterYes, oneOf, optionalDate, optionalText, slug, text } from '../read/cells.ts'
import type { KnownNames } from '../../src/lib/wording/known-names.ts'
import { isThere } from '../read/is-there.ts'
import type { Problems } from '../read/problems.ts'
import { publicText } from '../read/public-text.ts'
import { checkUnique, readTable, type Placed } from '../read/table.ts'
import { dateSpan } from '../../src/lib/format/date-span.ts'
import { placeCode, type RegisteredArea } from './areas.ts'
import type { RegisteredDecision } from './decisions.ts'
import type { RegisteredIndicator } from './indicators.ts'

/** Lies beside the registers where somebody has answered a finding. */
export const findingResponsesFile = 'responses.csv'

interface Context {
  areas: readonly RegisteredArea[]
  indicators: readonly RegisteredIndicator[]
  decisions: readonly RegisteredDecision[]
  initiatives: readonly Initiative[]
  /** What looks like names and is none. */
  knownNames?: KnownNames
}

const directions = { ökar: 'higher', minskar: 'lower' } as const
const isDate = (cell: string | null) => cell === null || dateSpan(cell) !== null
const someDate = { error: 'ett datum, en månad, ett halvår (2024-H2) eller ett år, eller tomt' }

function responseSchema({ areas, indicators, knownNames }: Context) {
  const ids = new Set(indicators.map(({ id }) => id))
  return z.object({
    id: slug,
    indicator: keyIn('en indikator ur indicators.csv', ids, 'indicators.csv'),
    area: placeCode(areas, 'koden för en plats ur areas.csv'),
    period: optionalText.refine((cell) => cell === null || /^(19|20)\d{2}$/.test(cell), {
      error: 'ett årtal, eller tomt'
    }),
    answer: oneOf(answerKinds),
    ref: optionalText,
    organisation: publicText(text, knownNames),
    date: text.pipe(optionalDate).refine(isDate, { error: 'ett datum' }),
    follow_up: optionalDate.refine(isDate, someDate),
    shown_by: optionalText.refine((cell) => cell === null || ids.has(cell), {
      error: 'en indikator ur indicators.csv, eller tomt',
      params: { register: 'indicators.csv' }
    }),
    direction: z.enum(['ökar', 'minskar', ''], { error: 'ökar, minskar eller tomt' }),
    note: publicText(optionalText, knownNames),
    source: publicText(text, knownNames),
    example: laterYes
  })
}

type Row = Placed<z.output<ReturnType<typeof responseSchema>>>

/**
 * Reads the register of answers to findings, and what the decisions say that they answer; in the order of their ids. What was
 * taken back, put off or sent on to others answers nothing, whoever says so.
 */
export async function readFindingResponses(
  path: string,
  context: Context,
  problems: Problems
): Promise<FindingResponse[]> {
  const rows = (await isThere(path))
    ? await readTable(path, responseSchema(context), problems, { mayBeEmpty: true })
    : []
  checkUnique(rows, 'id', ({ id }) => id, problems)
  for (const row of rows) checkRow(row, context, problems)
  const own = rows.map(({ file: _file, line: _line, direction, ...row }) => ({
    ...row,
    first_day: row.date === null ? null : (dateSpan(row.date)?.firstDay ?? null),
    last_day: lastDay(row.date),
    follow_up_end: lastDay(row.follow_up),
    direction: direction === '' ? null : directions[direction]
  }))
  const withdrawn = withdrawnIds(context.decisions)
  const open = context.decisions.filter(
    ({ id, kind }) => withdrawn.has(id) || kind === 'bordlagt' || kind === 'hänskjutet'
  )
  const unsettled = new Set(open.map(({ id }) => id))
  return [...own, ...context.decisions.flatMap(answersOf)]
    .filter(({ answer, ref }) => answer !== 'beslut' || !unsettled.has(ref ?? ''))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

const lastDay = (date: string | null) => (date === null ? null : (dateSpan(date)?.lastDay ?? null))

/** What a row says in two of its cells together. */
function checkRow(row: Row, { decisions, initiatives }: Context, problems: Problems): void {
  const { file, line, answer, ref, shown_by, direction, date, follow_up } = row
  const report = (column: string, expected: string, got: string, register?: string) =>
    problems.add({
      ...{ file, line, column, expected, got },
      reference: register === undefined ? undefined : { register, word: got }
    })
  const named = ref ?? ''
  const own = initiatives.filter(({ initiative }) => initiative === ref)
  if (answer === 'beslut' && !decisions.some(({ id }) => id === ref)) {
    report('ref', 'id för ett beslut ur decisions.csv', named, 'decisions.csv')
  } else if (answer === 'insats' && own.length === 0) {
    report('ref', 'namnet på en insats ur initiatives.csv', named, 'initiatives.csv')
  } else if (answer === 'insats' && own.every(isWish)) {
    report('ref', 'en insats som det finns mer än intresse för', named)
  } else if ((answer === 'accepterat' || answer === 'utreds') && ref !== null) {
    report('ref', `tomt där svaret är ${answer}`, named)
  }
  if ((shown_by === null) !== (direction === '')) {
    const expected = 'ökar eller minskar där shown_by är ifyllt, annars tomt'
    report('direction', expected, direction)
  }
  const answered = lastDay(date) ?? ''
  if (follow_up !== null && (lastDay(follow_up) ?? '') < answered) {
    report('follow_up', 'en tid efter svarets datum', follow_up)
  }
}

/** A decision that names what it answers is an answer, by who answers for the decision. */
function answersOf(decision: RegisteredDecision): FindingResponse[] {
  return decision.answers.map(({ indicator, area }) => ({
    id: `${decision.id}-${indicator}-${area.toLowerCase()}`,
    indicator,
    area,
    period: null,
    answer: 'beslut',
    ref: decision.id,
    organisation: decision.mandate_holder ?? decision.forum,
    date: decision.date,
    first_day: decision.first_day,
    last_day: decision.last_day,
    follow_up: decision.follow_up,
    follow_up_end: decision.follow_up_end,
    shown_by: null,
    direction: null,
    note: null,
    source: decision.source,
    example: false
  }))
}
