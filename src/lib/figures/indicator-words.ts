import { observedFile, type ObservedRow } from '../export/observed.ts'
import type { IndicatorFigures } from '../queries/indicator/indicator-figures.ts'
import type { IndicatorRow } from '../queries/registers/indicators.ts'
import { isExploratory } from '../stats/judgement.ts'
import { groupPhrase } from '../text/comparison/group.ts'
import { type Finding } from '../text/indicator/finding.ts'
import { summary } from '../text/indicator/headline.ts'
import { standardPhrase } from '../text/indicator/standard.ts'
import { targetNotes } from '../text/indicator/target.ts'
import { chartUnit } from '../text/parts/bound.ts'
import { chancePoints } from '../text/parts/chance.ts'
import { basisNote, sourceNote } from '../text/parts/notes.ts'
import { tipLines } from '../text/parts/tip.ts'
import { unitAlone } from '../text/parts/value.ts'

/** The finding's places as a file of a chart. */
export function placesFile(finding: Finding, what: string) {
  const { indicator, view, places } = finding
  return {
    name: [indicator.title, what, view.year],
    ...findingFile(finding, () =>
      places.map(({ row, judgement: { verdict } }) => {
        return { ...row, ...groupOf(finding), indicator, verdict }
      })
    )
  }
}

/** Values of the finding's indicator as a file, with the targets that they are seen against. */
export function findingFile(finding: Finding, rows: () => ObservedRow[]) {
  const { table, about } = observedFile(rows)
  const targets = targetNotes(finding).map((note): [string, string] => ['Mål', note])
  return { table, about: (): [string, string][] => [...about(), ...targets] }
}

/** What is told around a chart of one indicator, whatever the chart. */
export function toldOf(finding: Finding, guide: string[]) {
  const { indicator, places } = finding
  return {
    topic: indicator.title,
    source: sourceNote(indicator),
    basis: restsOn(finding),
    summary: [summary(finding)],
    guide: [...guide, ...chancePoints([finding.indicator])],
    example: indicator.source_kind === 'example',
    exploratory: isExploratory(places.map(({ judgement }) => judgement))
  }
}

/** How many answers, calls or children the county's value rests on, or that of the one place in focus. */
export function restsOn({ indicator, view, places, county }: Finding): string {
  const only = view.areas.length === 1 ? places[0]?.row : undefined
  return basisNote(indicator, only ?? county)
}

/** The finding's places as rows of a chart, each with its verdict and what is told of it. */
export function judgedRows({ indicator, view, places }: Finding, { responses }: IndicatorFigures) {
  return places.map(({ row, judgement: { verdict } }) => {
    const response = responses.find(({ area }) => area === row.area)
    const tip = tipLines(indicator, row, { verdict, against: view.against, response })
    return { ...row, verdict, tip }
  })
}

/** The unit and whom it counts; a number of premises has no sex. */
export function measured({ indicator, view }: Finding): string {
  const unit = unitAlone(indicator)
  // Premises have no sex; children who are counted do.
  if (indicator.measure === 'count' && indicator.counted === null) return unit
  return `${unit}, ${groupPhrase(view, indicator)}${standardPhrase(view)}`
}

/** Whom the view is about. */
export const groupOf = ({ view: { sex, grade } }: Finding) => ({ sex, grade })

/** How values are written, and whether their axis begins at zero. */
export function unitOf(indicator: IndicatorRow) {
  return { ...chartUnit(indicator), zero: indicator.measure !== 'mean' }
}
