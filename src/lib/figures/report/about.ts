import {
  boundedNote,
  fewHiddenNote,
  manyHiddenNote,
  themeSources
} from '../../text/place/profile-notes.ts'
import { exampleSources } from '../../text/parts/example.ts'
import { heading, paragraph, type Block } from '../../text/report/block.ts'
import type { ReportRows } from './rows.ts'
import { capitalise } from '../../text/parts/sentence.ts'
import { division, isDivided } from '../../text/county/county.ts'

/** Where the figures come from, what is hidden and made up of them, and how they are judged. */
export function aboutBlocks({ profile }: ReportRows): Block[] {
  const made = exampleSources(profile.rows.map(({ indicator }) => indicator))
  const hidden = manyHiddenNote(profile) ?? fewHiddenNote(profile)
  return [
    heading('Metod'),
    paragraph(
      `En skillnad eller förändring kallas säkerställd när den är större än vad slumpen kan förklara, prövad tillsammans med alla andra som webbplatsen visar. ${isDivided ? `${capitalise(division.many)} är räknade av sina kommuner. ` : ''}Att något inte är säkerställt betyder inte att det saknas, bara att siffrorna inte räcker för att visa det.`
    ),
    heading('Det som inte visas'),
    paragraph(hidden ?? 'Inga värden är dolda i den här rapporten.'),
    ...[boundedNote(profile)].flatMap((note) => (note ? [paragraph(note)] : [])),
    ...(made
      ? [
          heading('Exempeldata'),
          paragraph(`Allt ur ${made} är påhittat och säger inget om någon verklig plats.`)
        ]
      : []),
    heading('Källor'),
    paragraph(themeSources(profile))
  ]
}
