import type { Compared } from './rug.ts'
import { capitalise, listPlaces } from '../parts/sentence.ts'
import { toneOf, type Tone } from '../parts/tone.ts'

/** What stands out in a place: the indicators that are surely worse, better or different, the surest first. */
export interface Standouts {
  area: string
  name: string
  sentence_name: string
  tested: number
  groups: { tone: Tone; heading: string; rows: Compared[] }[]
}

const headings = [
  ['worse', 'Sämre'],
  ['better', 'Bättre'],
  ['differs', 'Skiljer sig']
] as const

/** The findings place by place, in the order of the places. */
export function standoutsOf(compared: Compared[]): Standouts[] {
  const places = new Map(
    compared.flatMap(({ places: cells }) => cells.map(({ row }) => [row.area, row] as const))
  )
  return [...places].map(([area, { name, sentence_name }]) => {
    const own = compared.flatMap((row) => {
      const cell = row.places.find((place) => place.row.area === area)
      return cell
        ? [{ row, cell, tone: toneOf(cell.judgement.verdict, row.indicator.direction) }]
        : []
    })
    const surest = own.toSorted(
      (a, b) => (a.cell.judgement.comparison?.p ?? 1) - (b.cell.judgement.comparison?.p ?? 1)
    )
    return {
      area,
      name,
      sentence_name,
      tested: own.filter(({ tone }) => tone !== 'untested').length,
      groups: headings
        .map(([tone, heading]) => {
          return {
            tone,
            heading,
            rows: surest.filter((found) => found.tone === tone).map(({ row }) => row)
          }
        })
        .filter(({ rows }) => rows.length > 0)
    }
  })
}

/** The places where nothing stands out, in a sentence or two. */
export function quietSentence(places: Standouts[], than: string): string {
  const names = (own: Standouts[]) => listPlaces(own.map(({ sentence_name }) => sentence_name))
  const tested = places.filter((place) => place.tested > 0)
  const untested = places.filter((place) => place.tested === 0)
  return [
    ...(tested.length > 0
      ? [
          `${capitalise(names(tested))} skiljer sig inte säkert från ${than} i någon prövad indikator.`
        ]
      : []),
    ...(untested.length > 0 ? [`I ${names(untested)} kan inget prövas.`] : [])
  ].join(' ')
}
