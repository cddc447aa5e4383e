import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { parseHTML } from 'linkedom'
import type { Indicator } from '../../src/lib/schema/registers/indicator.ts'
import { differenceP, ratioP, type Side } from './contrast-recount.ts'
import { designs } from './design-recount.ts'
import { native } from './expected.ts'
import { openThemes } from './profile.ts'
import { pageAddresses, siteDir } from './site.ts'
import { recountedVerdicts } from './verdict-recount.ts'

/*
 * Every verdict on every prerendered page of a place, counted anew from what the ETL published by indicator, with
 * plain SQL and statistics that share nothing with the site.
 */

interface Cell {
  indicator: string
  area: string
  period: string
  value: number | null
  numerator: number | null
  denominator: number | null
  coverage: number | null
  status: string
}

type Register = Pick<Indicator, 'id' | 'measure' | 'direction' | 'break_before'> & {
  latest: string
}

const blue = '#1f5fa8'
const orange = '#b8500c'
const black = ['#333333', '#222222']

/** Cells by indicator, and within it by place and year. */
async function published() {
  const db = await native()
  const cells = await db.query<Cell>(
    `SELECT indicator, area, period, value, numerator, denominator, coverage, status FROM observations
     WHERE sex = 'alla' AND grade = 'alla' AND length(period) = 4
     ORDER BY indicator, area, period`
  )
  const register = await db.query<Register>(
    `SELECT id, measure, direction, latest, break_before FROM indicators
     WHERE latest IS NOT NULL ORDER BY id`
  )
  return { cells, register }
}

const sideOf = await designs()

const side = ({ indicator, numerator, denominator }: Cell): Side | null =>
  numerator === null || !denominator ? null : sideOf(indicator, numerator, denominator)

interface Test {
  p: number
  higher: boolean
}

function testOf(measure: string, a: Side | null, b: Side | null): Test | null {
  if (!a || !b || !['percent', 'rate'].includes(measure)) return null
  if (measure === 'rate' && a.events + b.events === 0) return null
  const p = measure === 'rate' ? ratioP(a, b) : differenceP(a, b)
  return { p, higher: a.events / a.n > b.events / b.n }
}

/** The county less the place, if those who live where there is no value are at most a tenth of it. */
function restOf(own: Cell, county: Cell | undefined): Side | null {
  if (own.numerator === null || !own.denominator) return null
  if (county?.numerator == null || !county.denominator) return null
  const n = county.denominator - own.denominator
  const persons =
    county.denominator / (county.coverage ?? 1) - own.denominator / (own.coverage ?? 1)
  if (!(n / persons >= 0.9)) return null
  return sideOf(own.indicator, Math.min(n, Math.max(0, county.numerator - own.numerator)), n)
}

/** What the page of a place must say of each indicator that has a row there. */
async function expectedRows(code: string) {
  const { cells, register } = await published()
  const rows = register.flatMap((indicator) => {
    const all = cells.filter((cell) => cell.indicator === indicator.id)
    const withCounty = all.filter((cell) => cell.area === '18' && cell.value !== null)
    const years = withCounty.map(({ period }) => period).filter((y) => y <= indicator.latest)
    const period = years.at(-1) ?? indicator.latest
    const own = all.find((cell) => cell.area === code && cell.period === period)
    if (!own) return []
    const county = all.find((cell) => cell.area === '18' && cell.period === period)
    const from = indicator.break_before ?? ''
    // A doubtful year, a zero among years of many, is none to compare with.
    const earlier = all.filter(({ area, value, status, period: year }) => {
      const isKnown = value !== null && status !== 'doubtful'
      return area === code && isKnown && year < period && year >= from
    })
    const before = own.value === null ? undefined : earlier.at(-1)
    const isWhole = [own, before].every((cell) => (cell?.coverage ?? 1) === 1)
    return {
      indicator,
      own,
      before,
      isOnSpine: own.value !== null && county?.value != null && indicator.measure !== 'count',
      difference: testOf(indicator.measure, side(own), restOf(own, county)),
      change: before && isWhole ? testOf(indicator.measure, side(own), side(before)) : null
    }
  })
  const all = await recountedVerdicts()
  const levelOf = (id: string, test: Test | null) => {
    const found = all.find((one) => {
      return one.kind === 'level' && one.indicator === id && one.area === code
    })
    // What can be tested has a verdict published, and nothing else.
    expect([id, found !== undefined]).toEqual([id, test !== null])
    return found?.verdict ?? 'untested'
  }
  return rows.map((row) => {
    const { id } = row.indicator
    const verdict = levelOf(id, row.difference)
    const since = all.find(({ kind, indicator, area, period, against }) => {
      const isStep = period === row.own.period && against === row.before?.period
      return kind === 'change' && indicator === id && area === code && isStep
    })
    expect([id, since !== undefined]).toEqual([id, row.change !== null])
    return { ...row, verdict, changed: since?.verdict ?? 'untested' }
  })
}

/** The narrow drawings are in the page's HTML; of the wide ones the first, and the script draws the others. */
const narrow = '.narrow g.row, .once g.row'
const wide = '.wide g.row, .drawing > svg g.row'

async function drawnByScript(page: Page, address: string): Promise<Document> {
  await page.goto(address)
  await expect(page.locator('html')).toHaveAttribute('data-script', 'alive')
  await openThemes(page)
  await expect(page.locator('figure[data-chart=profile]').first()).toBeVisible()
  await expect(page.locator('.once')).toHaveCount(0)
  return parseHTML(await page.content()).document
}

/** What a drawing says of each indicator: the mark of the place, its colour, and the arrow of its change. */
function drawnRows(document: Document, selector: string) {
  const rows = document.querySelector('main')!.querySelectorAll(selector)
  return new Map(
    [...rows].map((row) => {
      const href = row.querySelector('a')?.getAttribute('href') ?? ''
      const mark = row.querySelector('.mark')
      // Its own, or that of what is around it.
      const color = (name: string) => mark?.closest(`[${name}]`)?.getAttribute(name) ?? null
      return [
        /indikator\/([^/]+)\//.exec(href)?.[1] ?? href,
        {
          verdict: mark?.getAttribute('data-verdict') ?? null,
          color: color(color('fill') === '#ffffff' ? 'stroke' : 'fill'),
          changed: row.querySelector('.change')?.getAttribute('data-change') ?? null
        }
      ]
    })
  )
}

function colorOf(verdict: string, direction: string): string[] {
  if (verdict === 'none' || direction === 'neutral') return black
  return [verdict === direction ? blue : orange]
}

const places = pageAddresses().filter((address) => /^\/omrade\/[^/]+\/$/.test(address))

test('there is a page for every länsdel and kommun', async () => {
  const areas = await (
    await native()
  ).query<{ code: string }>(
    `SELECT code FROM areas WHERE type IN ('lansdel', 'kommun') ORDER BY code`
  )
  expect(areas).toHaveLength(16)
  expect(places.toSorted()).toEqual(areas.map(({ code }) => `/omrade/${code}/`))
})

for (const address of places) {
  test(`${address} says what a second count says`, async ({ page }) => {
    const code = address.split('/')[2] ?? ''
    const { document } = parseHTML(readFileSync(join(siteDir, address, 'index.html'), 'utf8'))
    const expected = await expectedRows(code)
    expect(expected.filter(({ difference }) => difference).length).toBeGreaterThan(20)
    const script = await drawnByScript(page, address)
    for (const drawn of [drawnRows(document, narrow), drawnRows(script, wide)]) {
      expect([...drawn.keys()].toSorted()).toEqual(
        expected.map(({ own }) => own.indicator).toSorted()
      )
      for (const { indicator, isOnSpine, verdict, changed } of expected) {
        const { id, direction } = indicator
        const row = drawn.get(id)
        if (!isOnSpine) expect(verdict, id).toBe('untested')
        expect(row?.verdict, id).toBe(isOnSpine ? verdict : null)
        const isSure = changed === 'higher' || changed === 'lower'
        expect(row?.changed, id).toBe(isSure ? changed : null)
        if (isOnSpine && verdict !== 'untested') {
          expect(colorOf(verdict, direction), id).toContain(row?.color)
        }
      }
    }
  })

  test(`${address} counts its verdicts as a second count does`, async () => {
    const { document } = parseHTML(readFileSync(join(siteDir, address, 'index.html'), 'utf8'))
    const expected = await expectedRows(address.split('/')[2] ?? '')
    const isNews = ({ verdict }: { verdict: string }) => verdict === 'higher' || verdict === 'lower'
    const news = expected.filter(isNews)
    const worse = news.filter(({ indicator, verdict }) => {
      return indicator.direction !== 'neutral' && verdict !== indicator.direction
    })
    const better = news.filter(({ indicator, verdict }) => verdict === indicator.direction)
    const counted = (kind: string) =>
      [...document.querySelectorAll(`#teman summary .${kind}`)]
        .map((node) => parseInt(node.textContent ?? '', 10))
        .reduce((sum, count) => sum + count, 0)
    expect([counted('worse'), counted('better')]).toEqual([worse.length, better.length])

    const tested = expected.filter(({ difference }) => difference).length
    const changes = expected.filter(({ change }) => change).length
    const told = document.querySelector('main')?.textContent
    expect(told).toContain(`Här prövas ${tested} skillnader mot övriga länet, `)
    expect(told).toContain(`Här prövas ${changes} förändringar, `)
  })
}
