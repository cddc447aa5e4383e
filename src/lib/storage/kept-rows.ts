import { inStore } from './browser-store.ts'

/** What charts were drawn from, by the address of their page. */
export type ChartRows = Record<string, unknown>

/** The one record: a deck's rows, and the release that they are of. */
interface KeptRows {
  /** Of the build, whose code asked for them. */
  version: string
  /** The manifest of the figures that they are from. */
  release: string
  rows: ChartRows
}

const record = 'underlag'

/**
 * The rows that the charts of the last deck were drawn from, where they are of this build and release; none of any other,
 * and none where the browser keeps nothing. They are rows and no drawings: what may be shown is decided when they are drawn.
 */
export async function readRows(version: string, release: string): Promise<ChartRows> {
  try {
    const kept = await inStore<KeptRows | undefined>('readonly', (all) => all.get(record))
    return kept?.version === version && kept.release === release ? kept.rows : {}
  } catch {
    return {}
  }
}

/** Keeps the rows in the place of those before; where they cannot be kept they are asked for again next time. */
export async function keepRows(version: string, release: string, rows: ChartRows): Promise<void> {
  try {
    await inStore('readwrite', (all) =>
      all.put({ version, release, rows } satisfies KeptRows, record)
    )
  } catch {
    return
  }
}
