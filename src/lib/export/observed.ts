import { isYear } from '../schema/period.ts'
import type { Grade, Sex, Status } from '../schema/observation.ts'
import type { Verdict } from '../schema/verdict.ts'
import { boundOf } from '../schema/bound.ts'
import type { Hider } from '../format/bound.ts'
import { doubtfulWords } from '../format/doubt.ts'
import { formatPeriod } from '../format/period.ts'
import type { IndicatorRow } from '../queries/registers/indicators.ts'
import { isDoubtful } from '../schema/doubt.ts'
import { countText, isAbout } from '../text/parts/counts.ts'
import { boundNote, cellText } from '../text/parts/bound.ts'
import { hiderOf } from '../text/parts/hider.ts'
import { gradeLabel, sexLabel } from '../text/parts/labels.ts'
import { unitAlone } from '../text/parts/value.ts'
import { verdictWords } from '../text/comparison/verdict.ts'
import type { ChartFile, FileCell } from './figure.ts'

/** One value of a chart with what it stands for. */
export interface ObservedRow {
  indicator: IndicatorRow
  name: string
  period: string
  sex: Sex
  grade: Grade
  value: number | null
  lower: number | null
  upper: number | null
  numerator: number | null
  denominator: number | null
  coverage: number | null
  status: Status
  verdict?: Verdict
}

const hiddenBecause: Record<Hider, string> = {
  here: 'värdet är dolt för att inget barn ska kunna pekas ut',
  source: 'källan har dolt värdet',
  both: 'värdet är dolt för att inget barn ska kunna pekas ut, eller av källan'
}

const headings = [
  'Uppgift',
  'Plats',
  'Period',
  'Kön',
  'Årskurs',
  'Värde',
  'Enhet',
  'Undre gräns, 95 % intervall',
  'Övre gräns, 95 % intervall',
  'Antal bakom värdet',
  'Om antalet',
  'Anmärkning',
  'Omdöme'
]

/** What a chart's file holds of its values, and what they mean; made when it is asked for. */
export function observedFile(rows: () => ObservedRow[]): Pick<ChartFile, 'table' | 'about'> {
  return { table: () => observedTable(rows()), about: () => aboutObserved(rows()) }
}

/** Values as the rows of a file, one for each; what is hidden or told as a bound has no number, only the words for it. */
export function observedTable(rows: ObservedRow[]): ReturnType<ChartFile['table']> {
  // Quarters and years taken together are words, and then so are the years beside them.
  const areYears = rows.every(({ period }) => isYear(period))
  const periodOf = ({ period }: ObservedRow): FileCell =>
    areYears ? { year: Number(period) } : isYear(period) ? period : formatPeriod(period)
  return { headings, rows: rows.map((row) => cellsOf(row, periodOf(row))) }
}

function cellsOf(row: ObservedRow, period: FileCell): FileCell[] {
  const { indicator, value, status, coverage, verdict } = row
  const isDoubted = isDoubtful(row)
  const isKnown = value !== null && (status === 'ok' || isDoubted)
  const bound = boundOf(row)
  const number = (figure: number | null): FileCell =>
    isKnown && figure !== null ? { number: figure, decimals: indicator.decimals } : null
  const count = isKnown || bound ? countText(indicator, row) : ''
  const partial = coverage !== null && coverage < 1 ? 'någon kommun saknas i värdet' : ''
  return [
    indicator.title,
    row.name,
    period,
    sexLabel[row.sex],
    gradeLabel[row.grade],
    number(value),
    unitAlone(indicator),
    number(row.lower),
    number(row.upper),
    ...countCells(count, isAbout(indicator)),
    isKnown
      ? isDoubted
        ? `${doubtfulWords}, prövas inte`
        : partial
      : cellText({ ...row, value: null }, indicator) + (bound ? ', visas inte exakt' : ''),
    isKnown && verdict && verdict !== 'untested' ? verdictWords(verdict, indicator.direction) : ''
  ]
}

/** A number where it is told as one, and what is said of it; "färre än 5" is words alone. */
function countCells(text: string, isAbout: boolean): [FileCell, string] {
  const digits = text.replace(/\s/g, '')
  if (!/^\d+$/.test(digits)) return [null, text]
  return [{ number: Number(digits), decimals: 0 }, isAbout ? 'cirka' : '']
}

/** What the indicators of the rows mean and where their figures come from. */
export function aboutObserved(
  rows: Pick<ObservedRow, 'indicator' | 'status'>[]
): [string, string][] {
  const once = [...new Map(rows.map(({ indicator }) => [indicator.id, indicator])).values()]
  return [
    ...once.flatMap((indicator): [string, string][] => [
      [indicator.title, [indicator.definition, indicator.note].filter(Boolean).join(' ')],
      ['Enhet', unitAlone(indicator)],
      ['Källa', `${indicator.citation}, ${indicator.publisher}. Licens: ${indicator.licence}.`]
    ]),
    [
      'Anmärkningar',
      `Visas inte: ${hiddenBecause[hiderOf(rows)]}. Uppgift saknas: källan har inget värde. Frågan ställdes inte: skolåret fick inte frågan. Ofullständig: för många kommuner saknas. Tveksam uppgift: källans värde går inte ihop med andra år eller platser; det räknas inte in i andra värden. ${boundNote}`
    ],
    [
      'Omdöme',
      'Högre eller lägre skrivs bara när skillnaden håller för test, med andelen falska fynd under 5 % över alla som visas tillsammans.'
    ]
  ]
}
