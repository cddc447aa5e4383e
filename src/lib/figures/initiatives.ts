import { initiativeMap, type InitiativeTile } from '../charts/map/initiatives.ts'
import { figure } from '../export/figure.ts'
import { formatDate } from '../format/date.ts'
import type { PlacedInitiative } from '../queries/initiatives.ts'
import type { Area } from '../schema/area.ts'
import type { Theme } from '../schema/theme.ts'
import { sourceSentence, statusText } from '../text/initiative/initiatives.ts'
import {
  countsHeadline,
  initiativeGuide,
  initiativeHeadline,
  initiativeSubtitle,
  initiativeTip
} from '../text/initiative/map.ts'
import { initiativeMatrix, type MatrixRow } from '../text/initiative/matrix.ts'
import { initiativeKey, type InitiativesView } from '../url/initiatives-view.ts'

interface Setting {
  areas: Area[]
  themes: Theme[]
}

const unknown = { kind: 'unknown', status: null, words: 'okänt', brief: 'okänt' } as const

/** The kommuner where they lie: how far the chosen initiative has come, or how many are known where none is chosen. */
export function initiativeFigure(
  initiatives: PlacedInitiative[],
  view: InitiativesView,
  { areas, themes }: Setting
) {
  const rows = initiativeMatrix(initiatives, areas).flatMap((group) => group.rows)
  const one = view.initiative === null ? null : (rows[0] ?? null)
  const kommuner = areas.filter(({ type }) => type === 'kommun')
  const counts = kommuner.map(({ code }) => rows.filter((row) => isThere(row, code)).length)
  const tiles = kommuner.map((kommun, i) =>
    one ? statusTile(kommun, one) : countTile(kommun, counts[i] ?? 0)
  )
  const text = one ? initiativeHeadline(one) : countsHeadline(counts)
  const source = initiatives.length > 0 ? sourceSentence(initiatives) : ''
  const lansdelar = areas.filter(({ type }) => type === 'lansdel')
  const said = {
    headline: text,
    subtitle: initiativeSubtitle(view, { areas, themes }),
    key: ['Okänt är inte ett nej: underlaget säger inget om kommunen.'],
    foot: source ? [source] : [],
    topic: one?.initiative ?? 'Insatser',
    source,
    basis: '',
    summary: [`${text}.`],
    guide: initiativeGuide(one !== null),
    example: false
  }
  const file = {
    ...said,
    name: ['insatser', initiativeKey(view.initiative ?? ''), view.theme ?? '', view.area ?? ''],
    table: () => initiativeTable(rows, areas),
    about: (): [string, string][] => [
      ['Källa', source],
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
      lansdelar: lansdelar.map(({ code, short_name }) => ({ code, label: short_name }))
    })
  )
}

const cellOf = (row: MatrixRow, code: string) => row.cells.find(({ areas }) => areas.includes(code))

function isThere(row: MatrixRow, code: string): boolean {
  const entry = cellOf(row, code)?.entry
  return entry !== null && entry !== undefined && entry.status !== 'finns inte'
}

function statusTile({ code, lansdel, name }: Area, row: MatrixRow): InitiativeTile {
  const cell = cellOf(row, code) ?? { areas: [code], entry: null, reach: null, first: false }
  const place = { area: code, lansdel, label: name, tip: initiativeTip(name, cell) }
  if (!cell.entry) return { ...place, ...unknown }
  const { status } = cell.entry
  const words = statusText(cell.entry)
  const kind = status === 'finns inte' ? 'absent' : 'there'
  return { ...place, kind, status, words, brief: words.replace(/^(får söka) medel/, '$1') }
}

function countTile({ code, lansdel, name }: Area, count: number): InitiativeTile {
  const words = `${count} ${count === 1 ? 'känd' : 'kända'}`
  const place = { area: code, lansdel, label: name, tip: [name, count ? words : 'Okänt'] }
  return count
    ? { ...place, kind: 'there', status: null, words, brief: words }
    : { ...place, ...unknown }
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
