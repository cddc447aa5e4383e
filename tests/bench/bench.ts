import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { cpus } from 'node:os'
import { chromium } from '@playwright/test'
import { launchOptions } from '../../playwright.config.ts'
import { siteDir } from '../e2e/site.ts'
import { staticServer } from '../e2e/static-server.ts'
import { deckTimes } from './deck.ts'
import { etlCost } from './etl.ts'
import { keep, keptBefore } from './kept.ts'
import { repaints } from './repaint.ts'
import { rows, type Result } from './result.ts'
import { scaleCosts } from './scale.ts'
import { searchCost } from './search.ts'
import { buildBytes } from './size.ts'
import { surveyCost } from './survey.ts'
import { powerFigures, verdictFigures } from './verdicts.ts'
import { beginnings } from './visits.ts'

/**
 * npm run bench [-- PART …]: measures the parts named, or all, keeps what was found under the commit that is checked
 * out, and prints it beside what was found of the commit that was measured before.
 */
const server = staticServer(siteDir).listen(0, '127.0.0.1')
await once(server, 'listening')
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
const browser = await chromium.launch(launchOptions)

const parts: Record<string, () => Promise<Result>> = {
  visits: async () => ({
    buildBytes: buildBytes(),
    visits: await beginnings(browser, origin, [
      '/indikator/familjehem/',
      '/jamfor/',
      '/omrade/18N/#tema-placeringar'
    ])
  }),
  repaints: async () => ({ repaints: await repaints(browser, origin) }),
  etl: async () => ({
    etl: await etlCost(),
    survey: await surveyCost({ rows: 1_000_000, questions: 30 }),
    workbook: await surveyCost({ rows: 1_000_000, questions: 30, format: 'xlsx' })
  }),
  scale: async () => ({ scale: await scaleCosts() }),
  deck: async () => ({ deck: await deckTimes(browser, origin) }),
  search: async () => ({ search: await searchCost(browser, origin) }),
  verdicts: async () => ({
    verdicts: [0, 0.01, 0.03].map((cohort) => verdictFigures(cohort, 200)),
    power: [false, true].map((schoolsKnown) => powerFigures(schoolsKnown, 200))
  })
}

try {
  const wanted = process.argv.slice(2)
  const unknown = wanted.find((name) => !(name in parts))
  if (unknown) throw new Error(`no part is called ${unknown}: ${Object.keys(parts).join(', ')}`)
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? '?'}, Node ${process.version}, Chromium ${browser.version()}`
  const measured: Result = { machine }
  for (const [name, part] of Object.entries(parts)) {
    if (wanted.length === 0 || wanted.includes(name)) Object.assign(measured, await part())
  }
  const now = keep(measured)
  const before = keptBefore(now.commit)
  const earlier = before ? rows(before.result) : {}
  const table = Object.entries(rows(now.result)).map(([what, found]) => [
    what,
    { [now.commit]: found, ...(before && { [before.commit]: earlier[what] ?? '' }) }
  ])
  console.table(Object.fromEntries(table))
  console.log(machine)
} finally {
  await browser.close()
  server.close()
}
