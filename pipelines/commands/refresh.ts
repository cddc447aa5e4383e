import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import exampleChoices from '../example/known-choices.json' with { type: 'json' }
import type { Manifest } from '../../src/lib/schema/manifest.ts'
import { Lock } from '../out/lock.ts'
import { realTarget } from '../out/real-target.ts'
import { workHome } from '../out/work-home.ts'
import { Protection } from '../protect/protection.ts'
import { ProtectionPool } from '../protect/worker-pool.ts'
import { changedInOneLine } from '../publish/report/changed-values.ts'
import { releaseSite } from '../site/release-site.ts'
import { isArchiveName } from '../site/site-archive.ts'
import { readRecord, sha256 } from '../site/site-record.ts'
import { tidyAtExit } from '../system/exit-tidying.ts'
import { Refusal } from '../system/refusal.ts'
import { command, readWords, sentenceOf } from './command.ts'
import { fetchAnswers } from './fetch-answers.ts'
import { InDoubt, run } from './run.ts'
import { RunLog } from './run-log.ts'

/**
 * npm run refresh -- FOLDER [--logg FILE]
 * For a schedule: fetches from Kolada, runs the ETL, stops where somebody should look, and releases into a folder. Exit
 * codes: 0 when released, or when there is nothing new; 1 when something failed; 2 in doubt. But for 0 the released
 * site, and with doubt the figures too, are as they were.
 */
const usage = 'npm run refresh -- MAPP [--logg FIL]'

const data = 'data'
const out = 'static/data'
const manifestFile = 'data/manifest.json'

const look =
  'Kör npm run etl -- --dry-run och se efter. Är det rätt: kör npm run etl, så publicerar nästa körning.'
const faulty =
  'Fel: uppgifterna gick inte att läsa in, se ovan eller kör npm run etl -- --dry-run. Inget har publicerats.'

await command(async () => {
  const options = { logg: { type: 'string' } } as const
  const { values, positionals } = readWords({ allowPositionals: true, options }, usage)
  const [target, ...more] = positionals
  if (!target || more.length > 0 || isArchiveName(target)) throw new Refusal(`skriv ${usage}`)
  const log = new RunLog(values.logg ?? null)
  const { code, line } = await alone(() => refresh(target)).catch(stopped)
  log.end(line, code)
  return code
}, 'Uppdateringen gjordes inte: ')

interface End {
  code: number
  /** In Swedish. */
  line: string
}

function stopped(error: unknown): End {
  if (!(error instanceof InDoubt)) {
    return { code: 1, line: `Fel: ${sentenceOf(error)} Inget har publicerats.` }
  }
  for (const words of error.doubts) console.error(`  ${words}`)
  const [first = '', ...more] = error.doubts
  const others = more.length > 0 ? ` Och ${more.length} till.` : ''
  return { code: 2, line: `Tvekan: ${first}${others} Inget har publicerats. ${look}` }
}

/** One run at a time: what one fetches another would read half of. Throws a Refusal while another goes on. */
async function alone(work: () => Promise<End>): Promise<End> {
  const place = realTarget(data)
  const lock = Lock.take(workHome(place), place, data)
  const forget = tidyAtExit(() => lock.release())
  try {
    return await work()
  } finally {
    lock.release()
    forget()
  }
}

async function refresh(target: string): Promise<End> {
  await fetchAnswers(data)
  const protection = new Protection(new ProtectionPool(), exampleChoices)
  const code = await run({ data, out, all: false, behall: '5', unattended: true }, protection)
  if (code !== 0) return { code, line: faulty }
  const manifest = readFileSync(join(out, 'manifest.json'))
  // What somebody has looked at and let through by npm run etl is new to the site all the same.
  if (readRecord(target)?.files[manifestFile] === sha256(manifest)) {
    return { code, line: `Inget nytt: ${target} har redan de siffror som finns.` }
  }
  const { version } = await releaseSite(target, new Date().toLocaleDateString('sv-SE'))
  const changed = changedInOneLine(JSON.parse(manifest.toString()) as Manifest)
  return { code, line: `Publicerat i ${target}: ${changed}. Version ${version}.` }
}
