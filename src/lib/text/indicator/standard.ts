import { formatValue } from '../../format/number.ts'
import type { IndicatorFigures } from '../../queries/indicator/indicator-figures.ts'
import { togetherNote } from '../parts/notes.ts'
import { list } from '../parts/sentence.ts'
import type { Finding } from './finding.ts'
import { whole } from '../county/county.ts'

/** Behind whom a chart is about, where its values are standardised: ", med länets fördelning på årskurser och kön". */
export function standardPhrase({ sex, standard }: Pick<Finding['view'], 'sex' | 'standard'>) {
  return standard ? `, med ${whole}s fördelning på ${compositionOf(sex)}` : ''
}

/** How values came about that are not the published ones, below a chart; empty for all others. */
export function computedNote(finding: Finding): string {
  return togetherNote(finding.view.year) || standardNote(finding)
}

function standardNote({ view, places }: Finding): string {
  if (!view.standard) return ''
  const byGrade = places
    .filter(({ row }) => view.sex === 'alla' && row.standard === 'grade')
    .map(({ row }) => row.label)
  const fewer =
    byGrade.length === 0
      ? ''
      : ` Alla grupper visas inte i ${list(byGrade)}: där är andelen standardiserad efter bara årskurs.`
  const isHidden = places.some(({ row }) => row.status === 'suppressed')
  const none = isHidden ? ' Där någon årskurs inte visas kan andelen inte standardiseras.' : ''
  return `Andelarna är standardiserade: så höga vore de om platsens elever fördelade sig på ${compositionOf(view.sex)} som ${whole}s gör samma år.${fewer}${none}`
}

function compositionOf(sex: Finding['view']['sex']): string {
  return sex === 'alla' ? 'årskurser och kön' : 'årskurser'
}

/** So many places are told of. */
const mostTold = 4

/** What standardising would change by a point or more among the places shown; null where it changes nothing so much. */
export function shiftSentence(
  { indicator, view, places }: Finding,
  { shifts }: Pick<IndicatorFigures, 'shifts'>
): string | null {
  const told = shifts.flatMap(({ area, value, standard }) => {
    const place = places.find(({ row }) => row.area === area)
    if (!place) return []
    const [now, then] = [value, standard].map((one) => formatValue(one, indicator))
    // Written alike, they are no news.
    return now === then ? [] : [`${place.row.label} ${then} i stället för ${now}`]
  })
  if (told.length === 0) return null
  const more = told.length - mostTold
  const shown = more > 0 ? [...told.slice(0, mostTold), `${more} till`] : told
  return `Platsernas elever fördelar sig olika på ${compositionOf(view.sex)}. Med ${whole}s fördelning vore andelen en annan: ${list(shown)}. Den kan väljas ovanför diagrammen.`
}
