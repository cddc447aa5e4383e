import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { siteDir } from '../e2e/site.ts'
import { mixed, repaintTime, type Change } from './change.ts'
import { limitPage } from './limit-page.ts'
import { Line, type Speed } from './line.ts'
import { peakDuring } from './memory.ts'
import { median } from './quantile.ts'
import { firstAnswer, newReader, visit, type Visit } from './visit.ts'

/** How a page begins, beside the least that could show its first chart. Times are medians, ms. */
export interface Beginning {
  address: string
  firstChart: Record<Way, { page: number; limit: number }>
  /** Of a first visit over the slow line. */
  usable: number
  requests: number
  bytes: number
  answer: number
  /** Bytes of a first visit with its first answer. */
  bytesToAnswer: number
  /** The most memory that the page's process had: for a first change alone, and during some twenty. */
  peakMiB: { first: number | null; twenty: number | null }
}

/** A first visit over the slow line, one beside the host, and one to come back there. */
type Way = 'slow' | 'local' | 'warm'
type Hosts = Record<'slow' | 'local', string>

const slow: Speed = { bits: 10_000_000, roundTrip: 40 }
const local: Speed = { bits: Infinity, roundTrip: 0 }
const rounds = 7
const answers = 3
const limits = '/limit'
const change: Change = { name: 'kon', value: 'flickor', measured: true }

export async function beginnings(
  browser: Browser,
  origin: string,
  addresses: string[]
): Promise<Beginning[]> {
  const pages = new Map(addresses.map((address) => [limits + fileOf(address), limitOf(address)]))
  const lines = { slow: new Line(origin, slow, pages), local: new Line(origin, local, pages) }
  const hosts = { slow: await lines.slow.open(), local: await lines.local.open() }
  const found = []
  for (const address of addresses) {
    found.push({
      address,
      ...(await visitsOf(browser, hosts, address)),
      ...(await answersOf(browser, hosts, address, lines.slow)),
      peakMiB: {
        first: await peakOf(browser, hosts, address, [change]),
        twenty: await peakOf(browser, hosts, address, mixed)
      }
    })
  }
  lines.slow.close()
  lines.local.close()
  return found
}

function limitOf(address: string): string {
  return limitPage(readFileSync(join(siteDir, fileOf(address), 'index.html'), 'utf8'))
}

/** What is asked of the host: where on the page an address leads is the browser's business. */
function fileOf(address: string): string {
  return address.replace(/#.*/, '')
}

/** The page and its limit in turn: what else the machine does meets both. */
async function visitsOf(browser: Browser, hosts: Hosts, address: string) {
  const pages: Record<Way, Visit>[] = []
  const limitPages: Record<Way, Visit>[] = []
  for (let round = 0; round <= rounds; round++) {
    limitPages.push(await threeWays(browser, hosts, limits + address))
    pages.push(await threeWays(browser, hosts, address))
  }
  // The first visits found nothing compressed.
  const [seen, limit] = [pages.slice(1), limitPages.slice(1)]
  const firstChart = (way: Way) => ({
    page: median(seen.map((visits) => visits[way].firstChart)),
    limit: median(limit.map((visits) => visits[way].firstChart))
  })
  const first = (of: (visit: Visit) => number) => median(seen.map(({ slow }) => of(slow)))
  return {
    firstChart: {
      slow: firstChart('slow'),
      local: firstChart('local'),
      warm: firstChart('warm')
    },
    usable: first(({ usable }) => usable ?? NaN),
    requests: first(({ requests }) => requests),
    bytes: first(({ bytes }) => bytes)
  }
}

async function threeWays(
  browser: Browser,
  hosts: Hosts,
  address: string
): Promise<Record<Way, Visit>> {
  const far = await newReader(browser)
  const slow = await visit(far, hosts.slow + address)
  await far.context().close()
  const near = await newReader(browser)
  const local = await visit(near, hosts.local + address)
  await near.waitForLoadState('networkidle')
  const warm = await visit(near, hosts.local + address)
  await near.context().close()
  return { slow, local, warm }
}

async function answersOf(browser: Browser, hosts: Hosts, address: string, line: Line) {
  const before = line.sent
  const waits = []
  for (let i = 0; i < answers; i++) {
    const reader = await newReader(browser)
    waits.push(await firstAnswer(reader, hosts.slow + address, change))
    await reader.context().close()
  }
  return { answer: median(waits), bytesToAnswer: (line.sent - before) / answers }
}

async function peakOf(
  browser: Browser,
  hosts: Hosts,
  address: string,
  changes: Change[]
): Promise<number | null> {
  const reader = await newReader(browser)
  const peak = await peakDuring(reader, async () => {
    await visit(reader, hosts.local + address)
    for (const one of changes) await repaintTime(reader, one)
  })
  await reader.context().close()
  return peak
}
