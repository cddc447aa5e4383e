import type { OverviewRow } from '../../queries/overview.ts'
import { hasValueOrBound } from '../../schema/bound.ts'
import type { Theme } from '../../schema/registers/theme.ts'
import { tallyOf, tallyWords, type Tally, type TallyWord } from '../place/profile-headline.ts'
import { toneOf } from '../parts/tone.ts'
import { capitalise } from '../parts/sentence.ts'
import { division, no, some } from '../county/county.ts'

type SourceKind = 'official' | 'example'

/** How it stands with a länsdel in the indicators of a theme that come from one kind of source. */
export interface StripCell extends Tally {
  area: string
  /** How many indicators there are, and how many of them are shown in the länsdel, as a value or a bound. */
  indicators: number
  shown: number
}

export interface StripRow {
  theme: Pick<Theme, 'id' | 'title'>
  cells: StripCell[]
}

/** The themes that have figures of one kind: what is made up is never counted together with what is not. */
export interface StripPart {
  kind: SourceKind
  title: string
  rows: StripRow[]
}

const titles: Record<SourceKind, string> = {
  official: 'Officiella siffror',
  example: 'Påhittade siffror'
}

/** Every länsdel in every theme, by the published verdicts alone. */
export function stripOf(rows: OverviewRow[], themes: StripRow['theme'][], areas: string[]) {
  const kinds: SourceKind[] = ['official', 'example']
  return kinds.flatMap((kind): StripPart[] => {
    const ofKind = rows.filter(({ indicator }) => indicator.source_kind === kind)
    const found = themes.flatMap(({ id, title }): StripRow[] => {
      const own = ofKind.filter(({ indicator }) => indicator.theme === id)
      if (own.length === 0) return []
      return [{ theme: { id, title }, cells: areas.map((area) => cellOf(own, area)) }]
    })
    return found.length === 0 ? [] : [{ kind, title: titles[kind], rows: found }]
  })
}

function cellOf(rows: OverviewRow[], area: string): StripCell {
  const places = rows.flatMap(({ indicator, lansdelar }) => {
    const place = lansdelar.find((one) => one.area === area)
    return place
      ? [{ ...place, tone: toneOf(place.judged ?? 'untested', indicator.direction) }]
      : []
  })
  return {
    ...tallyOf(places),
    area,
    indicators: rows.length,
    shown: places.filter(hasValueOrBound).length
  }
}

/** What a cell says: the findings, or why there are none. What is not tested is never told as no difference. */
export function stripWords(cell: StripCell): TallyWord[] {
  const { tested, shown, indicators } = cell
  if (shown === 0) return [{ text: 'visas inte', tone: 'untested' }]
  if (tested === 0) return [{ text: 'kan inte prövas', tone: 'untested' }]
  const found = tallyWords(cell)
  if (found.length > 0) return found
  const part = tested < indicators ? ` i ${tested} av ${indicators}` : ''
  return [{ text: `inget säkert${part}`, tone: 'none' }]
}

/** Behind the words of a cell, for those who hear it: "3 av 8 indikatorer prövade". */
export function stripTested({ tested, indicators }: StripCell): string {
  if (tested === 0) return ''
  return indicators === 1 ? 'prövad' : `${tested} av ${indicators} indikatorer prövade`
}

/** A theme in a few words: in how many of its indicators some länsdel differs. */
export function themeSummary(rows: OverviewRow[]): string {
  const verdicts = rows.map(({ lansdelar }) => lansdelar.map(({ judged }) => judged ?? 'untested'))
  const tested = verdicts.filter((own) => own.some((one) => one !== 'untested')).length
  const found = verdicts.filter((own) => own.some((one) => one === 'higher' || one === 'lower'))
  if (tested === 0) return 'Skillnader kan inte prövas'
  const of = tested === 1 ? '1 prövad' : `${tested} prövade`
  if (found.length === 0) return `${capitalise(no)} ${division.one} skiljer sig säkert i ${of}`
  return `${capitalise(some)} ${division.one} skiljer sig säkert i ${found.length} av ${of}`
}
