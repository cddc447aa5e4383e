import { exampleMark } from '../../text/parts/example.ts'
import { sectionTitle, type Block, type Report, type SectionId } from '../../text/report/block.ts'
import { aboutBlocks } from './about.ts'
import { figuresSentences } from './figures-day.ts'
import { answerBlocks } from './answers.ts'
import { changeBlocks, levelBlocks } from './standing.ts'
import { decisionBlocks, initiativeBlocks, outcomeBlocks } from './work.ts'
import { rightsBlocks } from './rights.ts'
import type { ReportRows } from './rows.ts'

/** The report on a place, in the order of a välfärdsbokslut. */
export function reportOf(rows: ReportRows): Report {
  const { profile } = rows
  const { place } = profile.subject
  const blocks: Record<SectionId, Block[]> = {
    lage: levelBlocks(rows),
    forandring: changeBlocks(rows),
    beslutat: decisionBlocks(rows),
    gors: initiativeBlocks(rows),
    utfall: outcomeBlocks(rows),
    forslag: answerBlocks(rows),
    'barnets-basta': rightsBlocks(rows),
    'om-siffrorna': aboutBlocks(rows)
  }
  return {
    code: place.code,
    place: place.name,
    title: `Barn och unga i ${place.sentence_name}: rapport till nämnden`,
    opening: [
      [`Sammanställd av ${rows.site}.`, ...figuresSentences(profile)].join(' '),
      ...(exampleMark(profile.rows)
        ? ['Det som är märkt Exempeldata är påhittat och säger inget om någon verklig plats.']
        : [])
    ],
    sections: (Object.keys(blocks) as SectionId[]).map((id) => ({
      id,
      title: sectionTitle[id],
      blocks: blocks[id]
    }))
  }
}
