import { findingsOf } from '../../text/place/findings.ts'
import { exampleMark, isMadeUp, officialOf } from '../../text/parts/example.ts'
import { paragraph, type Block } from '../../text/report/block.ts'
import {
  rightsAreas,
  rightsIntroduction,
  rightsSource,
  touching
} from '../../text/report/child-rights.ts'
import { themeSources } from '../../text/place/profile-notes.ts'
import type { ProfileRow } from '../../text/place/profile.ts'
import type { ReportRows } from './rows.ts'
import { sureTrends, surestFirst } from './standing.ts'

/** Which indicators touch which right of the child, and what is certain of them. */
export function rightsBlocks({ profile }: ReportRows): Block[] {
  const { concerns, strengths } = findingsOf(profile)
  const found = [...concerns, ...strengths].map((one) => ({ ...one, indicator: one.row.indicator }))
  const sure = surestFirst([...found, ...sureTrends(profile)])
  const rows = rightsAreas.map((area) => {
    const own = touching(area, profile.rows)
    const said = touching(area, sure)
    return [
      `${area.article}. ${area.about}`,
      titlesOf(own) || 'Inga indikatorer',
      said.map(({ text, example }) => text + (example ? ' (exempeldata)' : '')).join('; ') ||
        'Inget säkerställt'
    ]
  })
  const touched = rightsAreas.flatMap((area) => touching(area, profile.rows))
  return [
    ...rightsIntroduction.map(paragraph),
    {
      kind: 'table',
      caption: 'Barnets rättigheter och indikatorerna',
      headings: ['Rättighet', 'Indikatorer', 'Säkerställt'],
      rows,
      mark: exampleMark(touched),
      source: `${rightsSource} ${themeSources({ rows: touched })}`
    }
  ]
}

/** The official ones, and then those that are made up. */
function titlesOf(rows: ProfileRow[]): string {
  const joined = (some: ProfileRow[]) => some.map(({ indicator }) => indicator.title).join('; ')
  const [official, made] = [officialOf(rows), rows.filter(isMadeUp)]
  return [joined(official), made.length > 0 ? `Exempeldata: ${joined(made)}` : '']
    .filter(Boolean)
    .join('. ')
}
