import type { IndicatorRow } from '../queries/registers/indicators.ts'
import type { Manifest } from '../schema/manifest.ts'
import { isMadeUp } from '../text/parts/example.ts'

/** What a published site says of itself; docs/hosting.md has every field. Days are YYYY-MM-DD. */
export interface SiteStatus {
  project: string
  release: string
  built: string
  sources: { id: string; kind: 'official' | 'example'; retrieved: string | null }[]
  /** Those that have figures. */
  indicators: { official: number; example: number; waiting: number }
  decisions: number
  /** What the ETL's checks found before this was published. */
  checks: {
    /** In Swedish, as the data report has it; null of figures from before it was kept. */
    warnings: string[] | null
    cells: number
    hidden: number
    /** The least that any hidden number may be, and the least that its greatest may be; null where none is hidden. */
    narrowest: { least: number; greatest: number } | null
  }
}

export function siteStatus(
  { release, built }: Pick<SiteStatus, 'release' | 'built'>,
  { version, sources, warnings, protected: hidden }: Manifest,
  counted: { indicators: readonly IndicatorRow[]; decisions: number }
): SiteStatus {
  const published = counted.indicators.filter(({ latest }) => latest !== null)
  const example = published.filter(isMadeUp).length
  const { narrowest } = hidden
  return {
    project: version,
    release,
    built,
    sources: sources.map(({ id, kind, retrieved }) => ({ id, kind, retrieved })),
    indicators: {
      official: published.length - example,
      example,
      waiting: counted.indicators.length - published.length
    },
    decisions: counted.decisions,
    checks: {
      warnings: warnings ?? null,
      cells: hidden.cells,
      hidden: hidden.primary + hidden.complementary,
      narrowest: narrowest && { least: narrowest.least, greatest: narrowest.greatest }
    }
  }
}
