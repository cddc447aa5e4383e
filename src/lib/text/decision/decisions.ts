import type { Area } from '../../schema/registers/area.ts'
import type { DecisionRow } from '../../queries/decision/decisions.ts'
import { formatDateAlone } from '../../format/date.ts'
import { kindText } from '../parts/labels.ts'
import { listPlaces } from '../parts/sentence.ts'
import { whole } from '../county/county.ts'

/** So many decisions are marked on an axis of time and shown at once beside the chart. */
export const markedDecisions = 5

/** So many fit beside a chart on a slide with their names, in a size that can be read from the back of a room. */
export const slideDecisions = 3

type Dated = Pick<DecisionRow, 'first_day' | 'last_day'>

/** Those that are marked, of decisions with the most relevant first: in the order of time, which is that of their numbers. */
export function markedOn<Row extends Dated>(decisions: Row[], most = markedDecisions): Row[] {
  return decisions.slice(0, most).toSorted((a, b) => middleOf(a) - middleOf(b))
}

/**
 * The decisions that a slide lists beside its chart, on screen and in a file alike, numbered as the drawing marks them, and how many
 * more there are.
 */
export function decisionsBeside<Row extends Dated>(
  decisions: Row[],
  numbered: boolean
): { rows: { row: Row; number: number | null }[]; more: number } {
  const rows = markedOn(decisions, slideDecisions).map((row, i) => {
    return { row, number: numbered ? i + 1 : null }
  })
  return { rows, more: decisions.length - rows.length }
}

/** "och 2 beslut till"; empty where all are listed. */
export function moreDecisions(more: number): string {
  return more > 0 ? `och ${more} beslut till` : ''
}

/** A mark stands in the middle of the days that its date stands for. */
function middleOf({ first_day, last_day }: Dated): number {
  return (Date.parse(first_day) + Date.parse(last_day)) / 2
}

/** Whether a decision names a place, one around it or one in it; the county is around all of them. */
export function concerns(
  { areas: named }: Pick<DecisionRow, 'areas'>,
  code: string,
  areas: Pick<Area, 'code' | 'type' | 'lansdel'>[]
): boolean {
  const lansdelOf = (one: string) => areas.find((area) => area.code === one)?.lansdel
  return named.split(',').some((one) => {
    const type = areas.find((area) => area.code === one)?.type
    return type === 'lan' || one === code || lansdelOf(one) === code || lansdelOf(code) === one
  })
}

/** Where a decision applies and what it is about: "Gäller norra länsdelen. Tema: Placerade barn, Skola." */
export function concernsSentence(
  { areas, themes }: Pick<DecisionRow, 'areas' | 'themes'>,
  allAreas: { code: string; sentence_name: string; type: string; name: string }[],
  allThemes: { id: string; title: string }[]
): string {
  const places = areas.split(',').flatMap((code) => {
    const area = allAreas.find((candidate) => candidate.code === code)
    return area ? [area.type === 'lan' ? `hela ${whole}` : area.sentence_name] : []
  })
  const about = themes.split(',').flatMap((id) => {
    return allThemes.find((theme) => theme.id === id)?.title ?? []
  })
  return `Gäller ${listPlaces(places)}. Tema: ${about.join(', ')}.`
}

/** How many decisions the filter leaves: "Visar 3 av 28 beslut och andra punkter." */
export function decisionCount(shown: number, all: number): string {
  if (shown === 0) return 'Inga beslut passar urvalet. Välj bort ett filter för att se fler.'
  if (shown === all) return `Visar alla ${all} punkter, de senaste först.`
  return `Visar ${shown} av ${all} punkter, de senaste först.`
}

/** Decisions of one date, as a chart marks them. */
interface MarkedDate {
  number: number
  ids: string[]
  label: string
  firstDay: string
  lastDay: string
}

type Marked = Pick<
  DecisionRow,
  'id' | 'date' | 'first_day' | 'last_day' | 'kind' | 'agenda_item' | 'withdrawn'
>

/** Decisions of one date share a mark when their numbers follow on each other. */
export function decisionMarks(decisions: Marked[]): MarkedDate[] {
  const marks: MarkedDate[] = []
  for (const [index, row] of decisions.entries()) {
    const { id, date, first_day, last_day, agenda_item } = row
    const item = `${kindText(row)}: ${agenda_item}`
    const last = marks.at(-1)
    if (last?.firstDay === first_day && last.lastDay === last_day) {
      last.ids.push(id)
      last.label += `\n${item}`
    } else {
      const label = `${formatDateAlone(date)}\n${item}`
      marks.push({ number: index + 1, ids: [id], label, firstDay: first_day, lastDay: last_day })
    }
  }
  return marks
}
