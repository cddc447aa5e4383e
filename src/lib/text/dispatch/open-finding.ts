import type { Area } from '../../schema/registers/area.ts'
import { isWorse } from '../finding/finding.ts'
import { placeName, type AnsweredFinding } from '../finding/list.ts'
import { isMadeUp } from '../parts/example.ts'

/** A finding that nothing in the registers answers, as a line of a dispatch. */
export interface OpenFinding {
  indicator: string
  theme: string
  title: string
  area: string
  place: string
  /** The first of what is worse. */
  text: string
  /** The first claim of the finding, with its place and time. */
  claim: string
  /** From the site's root. */
  path: string
  /** Its figures are made up. */
  example: boolean
}

/** What nobody has answered in the places: official figures before made-up ones, in the order of the places, the surest first. */
export function openFindings(findings: AnsweredFinding[], places: Area[]): OpenFinding[] {
  const order = ({ area, source_kind, p }: AnsweredFinding) => [
    Number(source_kind === 'example'),
    places.findIndex(({ code }) => code === area),
    p
  ]
  return findings
    .filter((finding) => isWorse(finding) && finding.responses.length === 0)
    .toSorted((a, b) => compared(order(a), order(b)))
    .map((finding) => {
      const { indicator, theme, title, area, sentences, claim, search } = finding
      const place = places.find(({ code }) => code === area)
      return {
        ...{ indicator, theme, title, area },
        place: place ? placeName(place) : area,
        text: sentences.find(({ tone }) => tone === 'worse')?.text ?? '',
        claim,
        path: `indikator/${indicator}/${search}`,
        example: isMadeUp(finding)
      }
    })
}

/** How many each place has: the one of that code before its kommuner, which come in the order of their names. */
export function openByPlace(findings: OpenFinding[], code: string) {
  const areas = [...new Set(findings.map(({ area }) => area))]
  const counted = areas.map((area) => {
    const own = findings.filter((finding) => finding.area === area)
    return { area, place: own[0]?.place ?? area, count: own.length }
  })
  return counted.toSorted(
    (a, b) =>
      Number(b.area === code) - Number(a.area === code) || a.place.localeCompare(b.place, 'sv')
  )
}

function compared(a: number[], b: number[]): number {
  const i = a.findIndex((value, at) => value !== b[at])
  return i < 0 ? 0 : (a[i] ?? 0) - (b[i] ?? 0)
}
