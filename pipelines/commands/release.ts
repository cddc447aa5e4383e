import { releaseSite } from '../site/release-site.ts'
import { Refusal } from '../system/refusal.ts'
import { command, readWords } from './command.ts'

/**
 * npm run release -- TARGET [--dag YYYY-MM-DD]
 * Builds the site from the figures in static/data and puts it, with files packed for hosts and a record of checksums, into
 * a folder, or an archive where the name ends in .zip. The same code and figures give the same bytes for the same day.
 */
const usage = 'npm run release -- MAPP eller FIL.zip [--dag ÅÅÅÅ-MM-DD]'

await command(async () => {
  const options = { dag: { type: 'string' } } as const
  const { values, positionals } = readWords({ allowPositionals: true, options }, usage)
  const [target, ...more] = positionals
  const day = values.dag ?? new Date().toLocaleDateString('sv-SE')
  if (!target || more.length > 0 || !/^\d{4}-\d{2}-\d{2}$/.test(day)) {
    throw new Refusal(`skriv ${usage}`)
  }
  await releaseSite(target, day)
  return 0
}, 'Webbplatsen släpptes inte: ')
