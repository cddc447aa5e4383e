import { initiativeMap, type InitiativeTile } from '../charts/map/initiatives.ts'
import { figure } from '../export/figure.ts'
import { formatDate } from '../format/date.ts'
import type { PlacedInitiative } from '../queries/registers/initiatives.ts'
import type { Boundaries } from '../schema/boundary.ts'
import type { Area } from '../schema/registers/area.ts'
import { isWish } from '../schema/registers/initiative.ts'
import type { Theme } from '../schema/registers/theme.ts'
import { mapBasis } from '../text/indicator/map.ts'
import { sourceSentence, statusText } from '../text/initiative/initiatives.ts'
import {
  countsHeadline,
  initiativeGuide,
  initiativeHeadline,
  initiativeKey,
  initiativeSubtitle,
  initiativeTip
} from '../text/initiative/map.ts'
import { initiativeMatrix, type MatrixRow } from '../text/initiative/matrix.ts'
import { initiativeKey as addressKey, type InitiativesView } from '../url/initiatives-view.ts'
import { tilesOf } from '../charts/map/tiles.ts'

interface Setting {
  areas: Area[]
  themes: Theme[]
  /** Real outlines; null where there are none, and the map is of tiles. */
  boundaries: Boundaries | null
}

const unknown = { kind: 'unknown', status: null, words: 'okänt', brief: 'okänt' } as const

/** The kommuner where they lie: how far the chosen initiative has come, or how many are known where none is chosen. */
export function initiativeFigure(
  initiatives: PlacedInitiative[],
  view: InitiativesView,
  { areas, themes, boundaries: outlines }: Setting
) {
  const rows = initiativeMatrix(initiatives, areas).flatMap((group) => group.rows)
  const one = view.initiative === null ? null : (rows[0] ?? null)
  const kommuner = areas.filter(({ type }) => type === 'kommun')
  const counts = kommuner.map(({ code }) => countIn(rows, code, 'there'))
  const tiles = kommuner.map((kommun) => (one ? statusTile(kommun, one) : countTile(kommun, rows)))
  const wished = initiatives.some(isWish)
  const text = one ? initiativeHeadline(one) : countsHeadline(counts, wished)
  const boundaries = view.tiles ? null : outlines
  const register = initiatives.length > 0 ? sourceSentence(initiatives) : ''
  const source = [register, mapBasis(boundaries, outlines !== null)].filter(Boolean).join(' ')
  const lansdelar = areas.filter(({ type }) => type === 'lansdel')
  const said = {
    headline: text,
    subtitle: initiativeSubtitle(view, { areas, themes }),
    key: initiativeKey(wished),
    foot: source ? [source] : [],
    topic: one?.initiative ?? 'Insatser',
    source,
    basis: '',
    summary: [`${text}.`],
    guide: initiativeGuide(one !== null, boundaries !== null),
    example: false
  }
  const file = {
    ...said,
    name: ['insatser', addressKey(view.initiative ?? ''), view.theme ?? '', view.area ?? ''],
    table: () => initiativeTable(rows, areas),
    about: (): [string, string][] => [
      ['Källa', register],
      ['Okänt', 'En kommun som inte nämns är okänd, inte ett nej.']
    ],
    native: null
  }
  return figure('map', file, (size) =>
    initiativeMap(tiles, {
      id: `initiatives-${size}`,
      size,
      ...said,
      alt: `Karta över kommunerna. ${text}.`,
      tiles: tilesOf(areas),
      boundaries,
      lansdelar: lansdelar.map(({ code, short_name }) => ({ code, label: short_name }))
    })
  )
}

const cellOf = (row: MatrixRow, code: string) => row.cells.find(({ areas }) => areas.includes(code))

function kindOf(entry: PlacedInitiative | null | undefined): InitiativeTile['kind'] {
  if (!entry) return 'unknown'
  if (isWish(entry)) return 'wished'
  return entry.status === 'finns inte' ? 'absent' : 'there'
}

/** How many initiatives a kommun has of a kind. */
function countIn(rows: MatrixRow[], code: string, kind: InitiativeTile['kind']): number {
  return rows.filter((row) => kindOf(cellOf(row, code)?.entry) === kind).length
}

function statusTile({ code, lansdel, name }: Area, row: MatrixRow): InitiativeTile {
  const cell = cellOf(row, code) ?? { areas: [code], entry: null, reach: null, first: false }
  const place = { area: code, lansdel, label: name, tip: initiativeTip(name, cell) }
  if (!cell.entry) return { ...place, ...unknown }
  const { status } = cell.entry
  const words = statusText(cell.entry)
  const kind = kindOf(cell.entry)
  return { ...place, kind, status, words, brief: words.replace(/^(får söka) medel/, '$1') }
}

function countTile({ code, lansdel, name }: Area, rows: MatrixRow[]): InitiativeTile {
  const count = countIn(rows, code, 'there')
  const isWished = countIn(rows, code, 'wished') > 0
  const words = `${count} ${count === 1 ? 'känd' : 'kända'}`
  const place = { area: code, lansdel, label: name }
  if (count > 0)
    return { ...place, kind: 'there', status: null, words, brief: words, tip: [name, words] }
  if (!isWished) return { ...place, ...unknown, tip: [name, 'Okänt'] }
  const wished = {
    kind: 'wished',
    status: 'intresse',
    words: 'intresse',
    brief: 'intresse'
  } as const
  return { ...place, ...wished, tip: [name, 'Bara intresse'] }
}

/** The initiatives as the rows of a file: every kommun of each, with the words where nothing is known. */
function initiativeTable(rows: MatrixRow[], areas: Area[]) {
  const nameOf = (code: string) => areas.find((area) => area.code === code)?.name ?? code
  return {
    headings: ['Insats', 'Kommun', 'Läge', 'Sedan', 'Gäller', 'Källa', 'Anteckning'],
    rows: rows.flatMap(({ initiative, cells }) =>
      cells.flatMap(({ areas: codes, entry, reach }) =>
        codes.map((code) =>
          entry
            ? [
                ...[initiative, nameOf(code), statusText(entry)],
                entry.since === null ? 'okänt' : formatDate(entry.since),
                ...[reach ?? '', entry.source, entry.note ?? '']
              ]
            : [initiative, nameOf(code), 'okänt', '', '', '', '']
        )
      )
    )
  }
}
