import type { Comparator } from '../../schema/comparator.ts'
import { thanOf, type Compared } from './rug.ts'
import { capitalise, listPlaces } from '../parts/sentence.ts'
import { toneOf, type Tone } from '../parts/tone.ts'

/** What stands out in a place: the indicators that are surely worse, better or different, the surest first. */
export interface Standouts {
  area: string
  name: string
  sentence_name: string
  /** What it is compared with, in running text. */
  than: string
  /** The county and riket have none. */
  hasPage: boolean
  tested: number
  groups: { tone: Tone; heading: string; rows: Compared[] }[]
}

const headings = [
  ['worse', 'Sämre'],
  ['better', 'Bättre'],
  ['differs', 'Skiljer sig']
] as const

/** The findings place by place, in the order of the places. */
export function standoutsOf(compared: Compared[], against: Comparator): Standouts[] {
  const places = new Map(
    compared.flatMap(({ places: cells }) => cells.map((cell) => [cell.row.area, cell] as const))
  )
  return [...places].map(([area, place]) => {
    const { name, sentence_name, type } = place.row
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
      than: thanOf(place, against),
      hasPage: type === 'lansdel' || type === 'kommun',
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

/** The places where nothing stands out, in a sentence or two for each that they are compared with. */
export function quietSentence(places: Standouts[]): string {
  const names = (own: Standouts[]) => listPlaces(own.map(({ sentence_name }) => sentence_name))
  const tested = places.filter((place) => place.tested > 0)
  const untested = places.filter((place) => place.tested === 0)
  const thans = [...new Set(tested.map(({ than }) => than))]
  return [
    ...thans.map((than) => {
      const own = tested.filter((place) => place.than === than)
      return `${capitalise(names(own))} skiljer sig inte säkert från ${than} i någon prövad indikator.`
    }),
    ...(untested.length > 0 ? [`I ${names(untested)} kan inget prövas.`] : [])
  ].join(' ')
}
