import { mkdir, writeFile } from 'node:fs/promises'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { cpus } from 'node:os'
import { chromium, type Browser } from '@playwright/test'
import { launchOptions } from '../../playwright.config.ts'
import { siteDir } from '../e2e/site.ts'
import { staticServer } from '../e2e/static-server.ts'
import { groups, repaintTime, series, themes, type Change } from './change.ts'
import { deckTimes } from './deck.ts'
import { etlCost, type EtlCost } from './etl.ts'
import { memoryOf } from './memory.ts'
import { median, quantile } from './quantile.ts'
import { buildBytes, visitBytes } from './size.ts'
import { surveyCost } from './survey.ts'
import { powerFigures, verdictFigures, type PowerFigures, type VerdictFigures } from './verdicts.ts'
import { firstVisit } from './visit.ts'

const page = '/indikator/familjehem/'
const visits = 5
// ms between two changes: no hand is faster, and the page uses the time to ask ahead.
const handPause = 300

const server = staticServer(siteDir).listen(0, '127.0.0.1')
await once(server, 'listening')
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
const browser = await chromium.launch(launchOptions)
try {
  const result = {
    machine: `${cpus().length} × ${cpus()[0]?.model ?? '?'}, Node ${process.version}, Chromium ${browser.version()}`,
    page,
    etl: await etlCost(),
    survey: await surveyCost(1_000_000, 30),
    workbook: await surveyCost(1_000_000, 30, 'xlsx'),
    buildBytes: buildBytes(),
    visit: await visitFigures(browser, origin + page),
    repaint: [
      ...(await repaintFigures(page, await indicatorSeries())),
      ...(await repaintFigures('/omrade/18N/', groups)),
      ...(await repaintFigures('/jamfor/', themes(['halsa', 'skola'])))
    ],
    deck: await deckTimes(browser, origin),
    verdicts: [0, 0.01, 0.03].map((cohort) => verdictFigures(cohort, 200)),
    power: [false, true].map((schoolsKnown) => powerFigures(schoolsKnown, 200))
  }
  console.table(rows(result))
  console.log(result.machine)
  await mkdir('tests/output', { recursive: true })
  await writeFile('tests/output/bench.json', `${JSON.stringify(result, null, 2)}\n`)
} finally {
  await browser.close()
  server.close()
}

async function visitFigures(browser: Browser, address: string) {
  const seen = []
  for (let i = 0; i < visits; i++) seen.push(await firstVisit(browser, address))
  const [first] = seen
  if (!first) throw new Error('no visit was made')
  return {
    visits,
    bytes: visitBytes(page, first.requested),
    firstPaint: median(seen.map(({ firstPaint }) => firstPaint)),
    engineReady: median(seen.map(({ engineReady }) => engineReady)),
    memory: first.memory
  }
}

async function repaintFigures(address: string, all: Record<string, Change[]>) {
  const figures = []
  for (const [what, changes] of Object.entries(all)) {
    const opened = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    await opened.goto(origin + address)
    await opened.waitForSelector('html[data-engine="ready"]')
    await opened.waitForLoadState('networkidle')
    const times: number[] = []
    for (const change of changes) {
      await opened.waitForTimeout(handPause)
      const time = await repaintTime(opened, change)
      if (change.measured && !Number.isNaN(time)) times.push(time)
    }
    const memory = await memoryOf(opened)
    await opened.close()
    figures.push({
      address,
      what,
      changes: times.length,
      median: median(times),
      p95: quantile(times, 0.95),
      longest: Math.max(...times),
      memory
    })
  }
  return figures
}

/** Changes among what the indicator's own controls offer. */
async function indicatorSeries() {
  const opened = await browser.newPage()
  const values = (selector: string) =>
    opened
      .locator(selector)
      .evaluateAll((found) => found.map((node) => (node as HTMLInputElement).value))
  await opened.goto(origin + page)
  const years = await values('select[name=ar] option')
  const lansdelar = await values('input[name=omraden]')
  await opened.goto(`${origin}${page}?niva=kommun`)
  await opened.locator('figure[data-chart=trend][data-view="?niva=kommun"]').waitFor()
  const kommuner = await values('input[name=omraden]')
  await opened.close()
  return series(years, lansdelar, kommuner)
}

function rows({
  etl,
  survey,
  workbook,
  buildBytes,
  visit,
  repaint,
  deck,
  verdicts,
  power
}: {
  etl: EtlCost
  survey: EtlCost
  workbook: EtlCost
  buildBytes: number
  visit: Awaited<ReturnType<typeof visitFigures>>
  repaint: Awaited<ReturnType<typeof repaintFigures>>
  deck: Awaited<ReturnType<typeof deckTimes>>
  verdicts: VerdictFigures[]
  power: PowerFigures[]
}) {
  const ms = (value: number) => `${Math.round(value)} ms`
  const kB = (value: number) => `${Math.round(value / 1000)} kB`
  const MiB = (value: number | null) => (value === null ? '–' : `${Math.round(value)} MiB`)
  const cost = ({ seconds, peakMiB }: EtlCost) => `${seconds.toFixed(1)} s, ${MiB(peakMiB)}`
  const last = repaint.at(-1)?.memory
  return {
    ETL: cost(etl),
    'ETL med en miljon svarande × 30 frågor, CSV': cost(survey),
    'Samma svarande ur en arbetsbok, som rymmer högst 1 048 575': cost(workbook),
    'Hela bygget, okomprimerat': kB(buildBytes),
    'Första besöket fram till diagrammet, gzip': kB(visit.bytes.untilFirstChart),
    'Första besöket med analysmotorn, gzip': kB(visit.bytes.inAll),
    [`Första målning, median av ${visit.visits} besök`]: ms(visit.firstPaint),
    [`Analysmotorn redo, median av ${visit.visits} besök`]: ms(visit.engineReady),
    ...Object.fromEntries(
      repaint.map(({ address, what, changes, median, p95 }) => [
        `${address}: ${what}, ${changes} byten`,
        `median ${ms(median)}, p95 ${ms(p95)}`
      ])
    ),
    [`PowerPoint med ${deck.slides} bilder`]: `första gången ${ms(deck.first)}, sedan ${ms(deck.again)}`,
    'Sidans objekt (JSHeapUsedSize) efter start': MiB(visit.memory.heapMiB),
    'Processens eget minne efter start': MiB(visit.memory.privateMiB),
    'Sidans objekt efter filterbyten': MiB(last?.heapMiB ?? null),
    'Processens eget minne efter filterbyten': MiB(last?.privateMiB ?? null),
    ...Object.fromEntries(verdicts.map(verdictRow)),
    ...Object.fromEntries(power.map(powerRow))
  }
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`

function powerRow({ schoolsKnown, laxa, norra }: PowerFigures): [string, string] {
  return [
    `Styrka, skolor ${schoolsKnown ? 'levererade' : 'okända'}`,
    `10 procentenheter i Laxå syns i ${percent(laxa)} av länen, 5 i norra i ${percent(norra)}`
  ]
}

function verdictRow(figures: VerdictFigures): [string, string] {
  const { cohort, coverage, flagged, naive, single, family } = figures
  return [
    `Simulerade län, korrelation ${cohort} inom årskullar`,
    `intervallen täcker ${percent(coverage)}, falskt utpekande i ${percent(flagged)} av länen (${percent(naive)} om elever vore oberoende, ${percent(family.published)} ur det som publiceras); var för sig ${percent(single.exact)}, ur det som publiceras ${percent(single.published)}`
  ]
}
