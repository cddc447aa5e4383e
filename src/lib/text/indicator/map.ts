import type { Area } from '../../schema/registers/area.ts'
import type { Boundaries } from '../../schema/boundary.ts'
import { hasCounts } from '../../schema/registers/indicator.ts'
import type { Verdict } from '../../schema/verdict.ts'
import { comparatorPhrase } from '../parts/labels.ts'
import { capitalise, list } from '../parts/sentence.ts'
import { type Finding } from './finding.ts'
import { rankingHeadline } from './headline.ts'
import { boundPoints } from './hidden.ts'
import { numberWord } from '../../format/number-word.ts'
import { division, hueShows, isDivided, tilesGuide } from '../county/county.ts'

/**
 * The headline of the map: in which länsdelar the kommuner lie that differ, "Tre kommuner i norra länsdelen ligger högre
 * än övriga länet, en i södra länsdelen lägre". Where none does it says no more than the ranking.
 */
export function mapHeadline(finding: Finding, areas: Area[]): string {
  const against = comparatorPhrase[finding.view.against]
  const [higher, lower] = [whereFrom(finding, areas, 'higher'), whereFrom(finding, areas, 'lower')]
  if (higher && lower) return `${capitalise(higher)} ligger högre än ${against}, ${lower} lägre`
  if (higher) return `${capitalise(higher)} ligger högre än ${against}`
  if (lower) return `${capitalise(lower)} ligger lägre än ${against}`
  return rankingHeadline(finding)
}

/** The kommuner of a verdict, counted by länsdel: "tre kommuner i norra länsdelen och Örebro"; null where there are none. */
function whereFrom({ places }: Finding, areas: Area[], verdict: Verdict): string | null {
  const lansdelar = areas.filter(({ type }) => type === 'lansdel')
  const told = lansdelar.flatMap(({ code, sentence_name }) => {
    const all = places.filter(({ row }) => row.lansdel === code)
    const own = all.filter(({ judgement }) => judgement.verdict === verdict)
    if (own.length === 0) return []
    if (all.length === 1) return [sentence_name]
    const count = numberWord(own.length)
    const which = own.length === all.length ? `alla ${count}` : count
    return [`${which} ${own.length === 1 ? 'kommun' : 'kommuner'} i ${sentence_name}`]
  })
  return told.length > 0 ? list(told) : null
}

/** Whose outlines the map has; that there are none, where tiles are no choice of the reader's. */
export function mapBasis(boundaries: Boundaries | null, isChoice: boolean): string {
  if (boundaries) return `Kartunderlag: ${boundaries.publisher} (${boundaries.licence}).`
  return isChoice ? '' : 'Kartan är rutor: underlaget har inga kommungränser.'
}

/** How to read the map, one point each. */
export function mapGuide({ indicator, view }: Finding, shapes: boolean): string[] {
  const { direction, measure } = indicator
  const meaning = direction === 'neutral' ? '' : ' Blå är bättre och orange sämre.'
  return [
    shapes
      ? `Kartan visar kommunerna där de ligger.${isDivided ? ` De kraftiga gränserna är ${division.all}s, var och en i sin färg.` : ''}`
      : `${tilesGuide}${hueShows('Ramens')}`,
    'Ju mörkare yta, desto högre värde. Den ljusaste ytan är det lägsta värdet bland kommunerna, inte noll.',
    ...boundPoints(indicator),
    ...(measure === 'count'
      ? ['Kartan visar antal. En kommun med många invånare blir därför lätt mörkast.']
      : []),
    ...(hasCounts(indicator)
      ? [
          `▲ betyder säkert högre och ▼ säkert lägre än ${comparatorPhrase[view.against]}.${meaning} Utan märke är skillnaden inte säkerställd, hur mörk ytan än är.`
        ]
      : [])
  ]
}
