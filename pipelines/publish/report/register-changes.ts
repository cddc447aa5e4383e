import type {
  ManifestChangedRow,
  ManifestRegisterChange
} from '../../../src/lib/schema/manifest.ts'
import type { LastRelease } from '../../release/last-release.ts'
import { publishedRows } from '../loss/published-rows.ts'
import type { Table } from '../parquet.ts'

interface Register {
  table: string
  key: string[]
  /** The column that says what a row is called. */
  name: string
  /** Columns that nobody has written in it: they follow from others, from the order of rows or from figures. */
  derived: string[]
}

const registers: Register[] = [
  { table: 'county', key: ['key'], name: 'value', derived: [] },
  { table: 'areas', key: ['code'], name: 'name', derived: ['sort', 'lansdel'] },
  { table: 'themes', key: ['group', 'id'], name: 'title', derived: ['sort'] },
  { table: 'sources', key: ['id'], name: 'title', derived: ['counts_inhabitants'] },
  {
    table: 'indicators',
    key: ['id'],
    name: 'title',
    derived: ['sort', 'retrieved', 'earliest', 'latest', 'through']
  },
  {
    table: 'decisions',
    key: ['id'],
    name: 'summary',
    derived: ['first_day', 'last_day', 'follow_up_end']
  },
  { table: 'initiatives', key: ['initiative', 'area'], name: 'initiative', derived: [] },
  { table: 'facts', key: ['text'], name: 'text', derived: ['sort'] },
  { table: 'targets', key: ['indicator', 'area', 'year'], name: 'decided_by', derived: [] },
  { table: 'contacts', key: ['about'], name: 'about', derived: ['sort'] },
  {
    table: 'finding_responses',
    key: ['id'],
    name: 'organisation',
    derived: ['first_day', 'last_day', 'follow_up_end']
  },
  {
    table: 'causes',
    key: ['indicator', 'topic', 'area', 'cause', 'standing', 'organisation'],
    name: 'cause',
    derived: []
  },
  { table: 'meetings', key: ['forum', 'area', 'date'], name: 'forum', derived: [] },
  { table: 'short_forms', key: ['short'], name: 'name', derived: [] },
  { table: 'voices', key: ['indicator', 'area', 'period', 'text'], name: 'text', derived: [] }
]

// So many rows of a register are told: the first ones say what kind of change it is.
const mostRows = 50

type Hide = (text: string) => string
type Row = Record<string, string | number | boolean | null>

/**
 * What became of the registers since the last release, by what of them is published: the tables of both. Of their texts
 * no more is told than `hide` leaves: a name that has been taken out of a register would stand here.
 */
export async function registerChangesSince(
  last: LastRelease,
  tables: readonly Table[],
  hide: Hide
): Promise<ManifestRegisterChange[]> {
  const found = await Promise.all(
    registers.map(async (register) => {
      const now = tables.find(({ table }) => table === register.table)
      const before = last.manifest.tables.find(({ table }) => table === register.table)
      // What a version of the program had no table of, or no column, cannot be compared.
      if (!now || !before) return []
      const columns = Object.keys(now.columns).filter((column) => column in before.columns)
      const was = await publishedRows<Row>(last, register.table, columns)
      const rows = changedRows(was, now.rows, columns, { ...register, hide })
      const count = (kind: ManifestChangedRow['kind']) =>
        rows.filter((row) => row.kind === kind).length
      return [
        {
          register: `${register.table}.csv`,
          added: count('added'),
          changed: count('changed'),
          removed: count('removed'),
          rows: rows.slice(0, mostRows)
        }
      ]
    })
  )
  return found.flat().filter(({ rows }) => rows.length > 0)
}

/** Those that are gone, those that are new and those that are changed, each by their key. */
function changedRows(
  before: readonly Row[],
  now: readonly Row[],
  columns: string[],
  { key, name, derived, hide }: Register & { hide: Hide }
): ManifestChangedRow[] {
  const keyOf = (row: Row) => key.map((column) => textOf(row[column])).join(' ')
  const told = (
    kind: ManifestChangedRow['kind'],
    row: Row,
    changed: ManifestChangedRow['columns']
  ) => ({
    kind,
    key: beginning(hide(keyOf(row))),
    name: beginning(hide(textOf(row[name]))),
    columns: changed
  })
  const known = new Map(before.map((row) => [keyOf(row), row]))
  const left = new Set(now.map(keyOf))
  const compared = columns.filter((column) => !derived.includes(column) && !key.includes(column))
  const changedOf = (was: Row, row: Row) =>
    compared.flatMap((column) => {
      const [old, fresh] = [textOf(was[column]), textOf(row[column])]
      return old === fresh ? [] : [{ column, ...difference(hide(old), hide(fresh)) }]
    })
  const rows = [
    ...before.filter((row) => !left.has(keyOf(row))).map((row) => told('removed', row, [])),
    ...now.flatMap((row) => {
      const was = known.get(keyOf(row))
      if (!was) return [told('added', row, [])]
      const changed = changedOf(was, row)
      return changed.length > 0 ? [told('changed', row, changed)] : []
    })
  ]
  const order = ['removed', 'added', 'changed']
  return rows.toSorted(
    (a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || (a.key < b.key ? -1 : 1)
  )
}

function textOf(cell: Row[string] | undefined): string {
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nej'
  return typeof cell === 'number' ? String(cell).replace('.', ',') : (cell ?? '')
}

// About a line of text.
const mostLetters = 80

function beginning(text: string): string {
  return text.length > mostLetters ? `${text.slice(0, mostLetters - 1).trimEnd()}…` : text
}

/** Long texts from a little before the first letter that is another. */
function difference(was: string, is: string): { was: string; is: string } {
  const longest = Math.max(was.length, is.length)
  if (longest <= mostLetters) return { was, is }
  const same = [...was].findIndex((letter, i) => letter !== is[i])
  const first = same === -1 ? was.length : same
  const from = Math.max(0, Math.min(first - 20, longest - mostLetters))
  const part = (text: string) => `${from > 0 ? '…' : ''}${beginning(text.slice(from))}`
  return { was: part(was), is: part(is) }
}
