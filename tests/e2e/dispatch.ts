import type { Page } from '@playwright/test'
import { formatDate } from '../../src/lib/format/date.ts'
import { meetings } from '../../src/lib/queries/registers/meetings.ts'
import { meetingWords } from '../../src/lib/text/dispatch/words.ts'
import { native } from './expected.ts'

/** What norra länsdelen's dispatch begins with on the day that the site was built, as the register of meetings has it. */
export async function northernDispatch(page: Page) {
  const file = await page.request.get('/oppna-data/register/moten.json')
  const { uppdaterad: built } = (await file.json()) as { uppdaterad: string }
  const next = (await meetings(await native())).find(
    ({ area, date }) => area === '18N' && date >= built
  )
  if (!next)
    return {
      built,
      heading: 'Utskick inför nästa möte: Norra länsdelen',
      lead: /^\s*Registret har inget kommande möte för norra länsdelen\.\s*$/
    }
  return {
    built,
    heading: `Utskick inför mötet ${formatDate(next.date)}: Norra länsdelen`,
    lead: new RegExp(
      `^\\s*${next.forum}\\. ${meetingWords(next)}${next.example ? '\\s+Exempel' : ''}\\s*$`
    )
  }
}
