import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeParquet, type Table } from '../../../../pipelines/publish/parquet.ts'
import { registerLines } from '../../../../pipelines/publish/report/changed-registers.ts'
import { changesSince } from '../../../../pipelines/publish/report/changes.ts'
import { registerChangesSince } from '../../../../pipelines/publish/report/register-changes.ts'
import type { LastRelease } from '../../../../pipelines/release/last-release.ts'
import type { Manifest } from '../../../../src/lib/schema/manifest.ts'
import { areaColumns } from '../../../../src/lib/schema/registers/area.ts'
import { decisionColumns } from '../../../../src/lib/schema/registers/decision.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'registers-'))
})
afterEach(() => rm(folder, { recursive: true }))

type Rows = Table['rows']

function table(name: string, columns: Table['columns'], sort: string, rows: Rows): Table {
  return { table: name, file: `${name}.parquet`, columns, sort: [sort], rows, citation: '' }
}

function areas(...names: string[]): Table {
  const rows = names.map((name, sort) => ({
    code: name.toLowerCase().slice(0, 2),
    type: 'kommun',
    name,
    parent: '18N',
    lansdel: '18N',
    sort
  }))
  return table('areas', areaColumns, 'code', rows)
}

function decisions(rows: Rows): Table {
  return table('decisions', decisionColumns, 'id', rows)
}

/** A release of some tables. */
async function published(tables: Table[], more: Partial<Manifest> = {}): Promise<LastRelease> {
  const written = []
  for (const one of tables) written.push(await writeParquet(folder, one))
  return { folder, manifest: { tables: written, ...more } as unknown as Manifest }
}

const asItIs = (text: string) => text

async function lines(before: Table[], now: Table[], most = 5): Promise<string[]> {
  return registerLines(await registerChangesSince(await published(before), now, asItIs), most)
}

describe('a row of a register', () => {
  it('is told when it is new, gone or changed, by what it is called', async () => {
    const now = areas('Laxå', 'Örebro', 'Askersund')
    now.rows[1] = { ...now.rows[1], parent: '18O', lansdel: '18O' }
    expect(await lines([areas('Laxå', 'Kumla', 'Örebro')], [now])).toEqual([
      '  areas.csv',
      '    borttagen: ku Kumla',
      '    ny: as Askersund',
      '    ändrad: ör Örebro, parent ”18N” → ”18O”'
    ])
  })

  it('is told without what must not be told again, also of what is gone', async () => {
    const row = (id: string, summary: string, mandate_holder: string) => {
      return { id, summary, mandate_holder }
    }
    const before = [
      row('ett', 'Ylva Ekdalen samordnar.', 'rektor'),
      row('två', 'En plan.', 'Ylva Ekdalen')
    ]
    const now = [row('två', 'En plan.', 'rektor'), row('tre', 'Enligt Ylva Ekdalen.', 'rektor')]
    const hide = (text: string) => text.replace('Ylva Ekdalen', '[…]')
    const last = await published([decisions(before)])
    const changes = await registerChangesSince(last, [decisions(now)], hide)
    expect(registerLines(changes, 5)).toEqual([
      '  decisions.csv',
      '    borttagen: ett […] samordnar.',
      '    ny: tre Enligt […].',
      '    ändrad: två En plan., mandate_holder ”[…]” → ”rektor”'
    ])
    expect(JSON.stringify(changes)).not.toContain('Ekdalen')
  })

  it('is not changed by where it stands', async () => {
    expect(await lines([areas('Laxå', 'Kumla')], [areas('Kumla', 'Laxå')])).toEqual([])
  })

  it('tells a long text from where it differs, and a cell that was empty', async () => {
    const [text, other] = ['lång '.repeat(40), `${'lång '.repeat(30)}kort `.padEnd(200, 'x')]
    const row = (summary: string, follow_up: string | null) => [{ id: 'ett', summary, follow_up }]
    const told = await lines([decisions(row(text, null))], [decisions(row(other, '2027'))])
    expect(told[1]).toMatch(/^ {4}ändrad: ett lång .{70,80}…, summary ”….{60,}” → ”….*kort x+/)
    expect(told[1]).toMatch(/, follow_up tomt → ”2027”$/)
  })

  it('is counted when more are told already', async () => {
    const many = areas(...Array.from({ length: 60 }, (_, i) => `${i + 10} plats`))
    const changes = await registerChangesSince(await published([areas()]), [many], asItIs)
    expect(changes).toMatchObject([{ register: 'areas.csv', added: 60 }])
    expect(changes[0]?.rows).toHaveLength(50)
    expect(registerLines(changes, 2).at(-1)).toBe('    … och 58 till')
  })

  it('is compared by the columns that both releases have', async () => {
    const { note: _note, ...fewer } = { ...areaColumns, note: 'VARCHAR' as const }
    const old = { ...areas('Laxå'), columns: { code: 'VARCHAR', name: 'VARCHAR' } as const }
    expect(await lines([old], [{ ...areas('Laxå'), columns: fewer }])).toEqual([])
    expect(await lines([old], [decisions([])])).toEqual([])
  })
})

describe('a run that changes nothing', () => {
  const now = (...names: string[]) => ({ tables: [areas(...names)], hide: asItIs })
  const told = {
    changes: [{ indicator: 'hvb', added: 1, changed: 0, removed: 0 }],
    registerChanges: []
  }

  it('carries what the last one that did has told, and says that it is no news', async () => {
    const before = await published([areas('Laxå')], told)
    const { tables } = before.manifest
    expect(await changesSince(before, folder, tables, now('Laxå'))).toEqual({
      values: told.changes,
      registers: [],
      isChanged: false,
      otherFiles: []
    })
  })

  it('names the files that differ all the same', async () => {
    const before = await published([areas('Laxå', 'Kumla')], told)
    const [table] = before.manifest.tables
    const written = [{ ...table!, sha256: 'another' }]
    const changes = await changesSince(before, folder, written, now('Laxå', 'Kumla'))
    expect(changes).toMatchObject({ isChanged: false, otherFiles: ['areas.parquet'] })
  })

  it('is none when a register has changed: what values did before is not told again', async () => {
    const before = await published([areas('Laxå')], told)
    const changes = await changesSince(before, folder, before.manifest.tables, now('Kumla'))
    expect(changes).toMatchObject({ isChanged: true, values: [] })
  })
})
