import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { parseHTML } from 'linkedom'
import type { Decision } from '../../src/lib/schema/decision.ts'
import { subFolder } from './address.ts'
import { buildDay, followUpsOn } from './decision-list.ts'
import { native } from './expected.ts'
import { pageAddresses, siteDir } from './site.ts'
import { engineReady, watch } from './watch.ts'

const sip = '/beslut/2026-03-06-sip-revidering/'
const group = '/beslut/2026-05-12-sip-arbetsgrupp/'

const chain = (page: Page) => page.locator('section', { has: page.locator('#kedjan') })
const numbers = (page: Page) => page.locator('section[aria-labelledby=siffrorna]')

/*
 * What a decision's page must say of the measurements around it, counted anew from what the ETL published, with plain
 * SQL and nothing of the texts of the site.
 */

interface Measured {
  indicator: string
  area: string
  place: string
  title: string
  measure: string
  decimals: number
  kind: string
  /** 2 when the decision is about the indicator's theme, 1 when it touches it. */
  relevance: number
  before: [period: string, value: number] | null
  after: [period: string, value: number] | null
}

async function measuredAround({ themes, areas, first_day, last_day }: Decision) {
  const db = await native()
  const linked = await db.query<{ about: string | null; touches: string | null }>(
    `SELECT about, touches FROM themes
     WHERE "group" = 'beslut' AND list_contains(string_split(?, ','), id)`,
    [themes]
  )
  const words = (column: 'about' | 'touches') =>
    linked.flatMap((theme) => (theme[column] ?? '').split(',')).filter(Boolean)
  const [about, touches] = [words('about'), words('touches')]
  const cells = await db.query<
    Omit<Measured, 'before' | 'after' | 'relevance'> & {
      theme: string
      period: string
      value: number | null
    }
  >(
    `SELECT o.indicator, o.area, a.name AS place, i.title, i.measure, i.decimals, s.kind, i.theme,
       o.period, o.value
     FROM observations o JOIN indicators i ON i.id = o.indicator JOIN sources s ON s.id = i.source
       JOIN areas a ON a.code = o.area
     WHERE list_contains(string_split(?, ','), o.area) AND o.sex = 'alla' AND o.grade = 'alla'
       AND length(o.period) = 4 AND o.period <= i.latest
     ORDER BY o.indicator, o.area, o.period`,
    [areas]
  )
  const rows = new Map<string, Measured>()
  for (const { theme, period, value, ...cell } of cells) {
    const relevance = about.includes(theme) ? 2 : touches.includes(theme) ? 1 : 0
    if (relevance === 0) continue
    const key = `${cell.indicator} ${cell.area}`
    const row = rows.get(key) ?? { ...cell, relevance, before: null, after: null }
    rows.set(key, row)
    if (value === null) continue
    if (period < first_day.slice(0, 4)) row.before = [period, value]
    if (period > last_day.slice(0, 4)) row.after = [period, value]
  }
  return [...rows.values()]
}

/** A value as it stands in Swedish print, and its year. */
function printed({ measure, decimals }: Measured, [period, value]: [string, number]): string {
  const rounded = Math.round(value * 10 ** decimals + 1e-9) / 10 ** decimals
  const [whole = '', part] = rounded.toFixed(decimals).split('.')
  const number = whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0') + (part ? `,${part}` : '')
  return `${number}${measure === 'percent' ? '\u00a0%' : ''} (${period})`
}

/** How the sentence below the drawing must begin; whether a change is sure is for the tests of the texts. */
function opening(row: Measured): string {
  const { before, after } = row
  if (before && after) return `Före: ${printed(row, before)}. Efter: ${printed(row, after)}: `
  if (before) return `Senast före: ${printed(row, before)}. Ingen mätning efter ännu.`
  if (after) return `Det finns ingen mätning före. Senast: ${printed(row, after)}.`
  return 'Det finns ingen mätning vare sig före eller efter.'
}

async function registered(): Promise<Decision[]> {
  return (await native()).query<Decision>(`SELECT * FROM decisions ORDER BY id`)
}

async function decisionOf(id: string): Promise<Decision> {
  const found = (await registered()).find((row) => row.id === id)
  if (!found) throw new Error(`no decision ${id}`)
  return found
}

test('every decision of the register has a page, and nothing else has', async () => {
  const pages = pageAddresses().filter((address) => /^\/beslut\/.+/.test(address))
  expect(pages).toEqual((await registered()).map(({ id }) => `/beslut/${id}/`).toSorted())
})

test('a decision shows its chain, with links both ways', async ({ page }) => {
  await page.goto(sip)
  await expect(page.locator('h1')).toHaveText('Hantering av SIP på BUP')
  const steps = chain(page).locator('li')
  await expect(steps).toHaveCount(2)
  await expect(steps.nth(0)).toContainText('6 mars 2026 · Beslut · Gemensam chefsgrupp')
  await expect(steps.nth(0)).toHaveAttribute('aria-current', 'step')
  await expect(steps.nth(0).getByRole('link')).toHaveCount(0)
  await expect(steps.nth(1)).toContainText('12 maj 2026 · Information · Samverkansgrupp')
  await expect(steps.nth(1)).not.toHaveAttribute('aria-current')
  await steps.nth(1).getByRole('link').click()

  await expect(page).toHaveURL(group)
  await expect(page.locator('h1')).toHaveText(
    'Revidering av överenskommelsen för SIP barn och unga'
  )
  await expect(steps).toHaveCount(2)
  await expect(steps.nth(1)).toHaveAttribute('aria-current', 'step')
  await steps.nth(0).getByRole('link', { name: 'Hantering av SIP på BUP' }).click()
  await expect(page).toHaveURL(sip)
  await expect(steps.nth(0)).toHaveAttribute('aria-current', 'step')
})

test('a decision reached from another is drawn as when it is opened by itself', async ({
  page
}) => {
  // Both are about the same indicators, each on its own day.
  // A drawing made at build time has its attributes in another order.
  const drawings = () =>
    numbers(page)
      .locator('[role=img] *')
      .evaluateAll((found) =>
        found.map((node) => {
          const attributes = [...node.attributes].map(({ name, value }) => `${name}=${value}`)
          return [node.tagName, ...attributes.sort(), node.textContent].join(' ')
        })
      )
  const told = () => numbers(page).locator('.limits').innerText()
  const opened = new Map<string, [string[], string]>()
  for (const address of [group, sip]) {
    await page.goto(address)
    opened.set(address, [await drawings(), await told()])
  }
  const [[ofSip, saidOfSip], [ofGroup, saidOfGroup]] = [opened.get(sip)!, opened.get(group)!]
  expect(ofSip.length).toBeGreaterThan(50)
  expect(ofSip).not.toEqual(ofGroup)
  expect(saidOfSip).not.toBe(saidOfGroup)
  for (const address of [group, sip, group]) {
    await chain(page).getByRole('link').click()
    await expect(page).toHaveURL(address)
    await expect(chain(page).locator('li[aria-current]')).toBeVisible()
    await expect.poll(async () => [await drawings(), await told()]).toEqual(opened.get(address))
  }
})

test('one that stands alone says so', async ({ page }) => {
  await page.goto('/beslut/2025-06-13-mitt-vaccin/')
  await expect(chain(page).locator('li')).toHaveCount(1)
  await expect(chain(page)).toContainText('Registret har inget som kommer före eller efter')
})

test('its indicators stand with their values before it, and nothing is called an effect', async ({
  page
}) => {
  await page.goto(sip)
  const rows = await measuredAround(await decisionOf('2026-03-06-sip-revidering'))
  expect(rows.length).toBeGreaterThan(5)
  const sections = numbers(page).locator('section')
  await expect(sections).toHaveCount(rows.length)
  for (const row of rows) {
    expect([row.indicator, row.before?.[0], row.after]).toEqual([row.indicator, '2025', null])
    const section = sections.filter({
      has: page.getByRole('heading', { name: row.title, exact: true })
    })
    await expect(section.locator('.place')).toContainText(
      `${row.place}. Samordnad individuell plan.`
    )
    await expect(section.locator('.place')).toContainText('Exempeldata')
    await expect(section.locator('figure > p')).toHaveText(opening(row))
    const drawing = section.getByRole('img')
    await expect(drawing).toHaveAttribute(
      'aria-label',
      `${row.title}, ${row.place}. ${opening(row)}`
    )
    const value = printed(row, row.before!).replace(/ \(\d+\)$/, '')
    for (const text of ['Beslutet', 'Exempeldata', '2025', value]) {
      await expect(drawing.getByText(text, { exact: true })).toBeVisible()
    }
    await expect(section.getByRole('heading').getByRole('link')).toHaveAttribute(
      'href',
      new RegExp(`/indikator/${row.indicator}/$`)
    )
  }
  const limits = numbers(page).locator('.limits')
  await expect(limits).toContainText(
    'Att ett värde ändrats efter ett beslut betyder inte att beslutet är orsaken.'
  )
  await expect(limits).toContainText('Ännu finns ingen mätning som helt ligger efter 6 mars 2026')
  await expect(numbers(page)).toContainText('Där det står Exempeldata är siffrorna påhittade')
})

test('every page says of each indicator what a recount says, and of no other', async () => {
  const measured = new Set<string>()
  for (const decision of await registered()) {
    const html = readFileSync(join(siteDir, 'beslut', decision.id, 'index.html'), 'utf8')
    const { document } = parseHTML(html)
    const expected = await measuredAround(decision)
    const told = [...document.querySelectorAll('[aria-labelledby=siffrorna] section')].map(
      (section) => {
        const id = /indikator\/([^/]+)\/$/.exec(
          section.querySelector('h3 a')?.getAttribute('href') ?? ''
        )
        return {
          indicator: id?.[1] ?? '',
          place: section.querySelector('.place')?.textContent?.split('. ')[0]?.trim() ?? '',
          example: section.querySelector('.place strong') !== null,
          sentence: section.querySelector('figure > p')?.textContent ?? '',
          near: section.closest('details') === null
        }
      }
    )
    const named = expected.map(({ indicator, place }) => `${decision.id} ${indicator} ${place}`)
    expect(
      told.map(({ indicator, place }) => `${decision.id} ${indicator} ${place}`).toSorted()
    ).toEqual(named.toSorted())
    // What a decision touches waits below, unless it is about nothing of its own.
    const hasNear = expected.some(({ relevance }) => relevance === 2)
    for (const row of expected) {
      const found = told.find(({ indicator, place }) => {
        return indicator === row.indicator && place === row.place
      })
      const name = `${decision.id} ${row.indicator}: `
      expect(name + found?.sentence.slice(0, opening(row).length)).toBe(name + opening(row))
      expect([name, found?.example]).toEqual([name, row.kind === 'example'])
      expect([name, found?.near]).toEqual([name, row.relevance === 2 || !hasNear])
      measured.add(row.indicator)
    }
    const after = new Set(expected.filter((row) => row.before && row.after).map((row) => row.title))
    const limits = document.querySelector('.limits')?.textContent ?? ''
    const count = /(En uppgift|(\d+) uppgifter) har en mätning/.exec(limits)
    const counted = count ? Number(count[2] ?? 1) : 0
    expect([decision.id, counted]).toEqual([decision.id, after.size])
    expect([decision.id, limits.includes('inte att beslutet är orsaken')]).toEqual([
      decision.id,
      expected.length > 0
    ])
  }
  expect(measured.size).toBeGreaterThan(30)
})

test('what a decision only touches is put away until it is asked for', async ({ page }) => {
  await page.goto('/beslut/2025-06-13-samsjuklighet/')
  const rows = await measuredAround(await decisionOf('2025-06-13-samsjuklighet'))
  const near = rows.filter(({ relevance }) => relevance === 2)
  const shown = numbers(page).locator('section').filter({ visible: true })
  expect(near.length).toBeGreaterThan(0)
  await expect(shown).toHaveCount(near.length)
  const touched = rows.length - near.length
  await numbers(page).getByText(`Visa ${touched} uppgifter till som beslutet kan beröra`).click()
  await expect(shown).toHaveCount(rows.length)
})

test('a decision that nothing measures says so', async ({ page }) => {
  for (const [id, theme] of [
    ['2024-06-14-samverkansgrupp-bou', 'Organisation'],
    ['2025-06-13-avvikelser', 'Kvalitet']
  ]) {
    await page.goto(`/beslut/${id}/`)
    await expect(numbers(page)).toContainText(
      `Beslutet hör till ${theme}, som inga uppgifter i Länsdelsbilden mäter.`
    )
    await expect(page.locator('figure')).toHaveCount(0)
    await expect(page.getByText('orsaken')).toHaveCount(0)
  }
})

test('official figures are not called made up', async ({ page }) => {
  await page.goto('/beslut/2025-06-13-halsoundersokning-placerade/')
  const rows = await measuredAround(await decisionOf('2025-06-13-halsoundersokning-placerade'))
  expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(['official']))
  await expect(numbers(page).locator('section')).toHaveCount(rows.length)
  await expect(page.locator('main').getByText('Exempeldata')).toHaveCount(0)
})

test('what the register knows is told: who, where, when and from what', async ({ page }) => {
  await page.goto('/beslut/')
  const { overdue, due } = await followUpsOn(await buildDay(page))
  const fact = (name: string) =>
    page.locator('dt', { hasText: new RegExp(`^${name}$`) }).locator('+ dd')
  for (const [id, passed] of [
    [overdue[0] ?? '', true],
    [due[0] ?? '', false]
  ] as const) {
    const decision = await decisionOf(id)
    await page.goto(`/beslut/${id}/`)
    await expect(page.locator('h1')).toHaveText(decision.agenda_item)
    await expect(page.locator('article .lead')).toHaveText(decision.summary)
    await expect(fact('Forum')).toHaveText(decision.forum)
    await expect(fact('Källa')).toHaveText(decision.source)
    if (decision.mandate_holder) await expect(fact('Ansvarig')).toHaveText(decision.mandate_holder)
    const passedText = ', passerad utan att registret säger vad som hände'
    if (passed) await expect(fact('Uppföljning')).toContainText(passedText)
    else await expect(fact('Uppföljning')).not.toContainText('passerad')
  }
  await page.goto('/beslut/2024-06-14-norr-tsi-medel/')
  await expect(fact('Uppföljning')).toHaveText('Ingen tid är bestämd')
  await expect(fact('Gäller')).toHaveText('Norra länsdelen')
  await expect(fact('Tema')).toHaveText('Tidiga samordnade insatser (TSI)')
  await fact('Gäller').getByRole('link').click()
  await expect(page).toHaveURL('/omrade/18N/')
  await page.goto(sip)
  await expect(fact('Gäller')).toHaveText('Hela länet')
  // It was taken further: that no day was set is no fault.
  await expect(fact('Uppföljning')).not.toContainText('passerad')
})

test('each course has its table', async ({ page }) => {
  await page.goto(sip)
  const [row] = await measuredAround(await decisionOf('2026-03-06-sip-revidering'))
  const section = numbers(page)
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: row!.title, exact: true }) })
  await section.getByText('Visa tabell').click()
  const value = printed(row!, row!.before!).replace(/ \(\d+\)$/, '')
  await expect(section.getByRole('row', { name: /^2025/ })).toContainText(
    value.replace('\u00a0', ' ')
  )
  // The year in progress is no year's worth.
  await expect(section.getByRole('row', { name: /^2026/ })).toHaveCount(0)
})

test('an unknown decision is a 404', async ({ page }) => {
  expect((await page.goto('/beslut/finns-inte/'))?.status()).toBe(404)
  await page.goto('/beslut/')
  await follow(page, '/beslut/finns-inte/')
  await expect(page.getByRole('heading', { name: 'Sidan finns inte' })).toBeVisible()
  await expect(page).toHaveTitle('Sidan finns inte – Länsdelsbilden')
  await page.getByRole('link', { name: 'Till alla indikatorer' }).click()
  await expect(page).toHaveURL('/')
})

test('what is said of it is Swedish', async ({ page }) => {
  await page.goto('/beslut/')
  await follow(page, '/beslut/finns-inte/')
  await expect(page.getByRole('heading', { name: 'Sidan finns inte' })).toBeVisible()
  await expect(page.locator('main')).not.toContainText('Not Found', { timeout: 1000 })
})

/** Takes a link such as an old slide may hold, by the router. */
async function follow(page: Page, href: string): Promise<void> {
  await engineReady(page)
  await page.evaluate((to) => {
    const link = document.createElement('a')
    link.href = to
    link.textContent = 'Gammal länk'
    document.querySelector('main')?.prepend(link)
  }, href)
  await page.getByRole('link', { name: 'Gammal länk' }).click()
}

test('in a sub-folder all its links keep inside it', async ({ page }) => {
  const { faults, requests } = await watch(page)
  await page.goto(`${subFolder}beslut/`)
  await engineReady(page)
  await page
    .locator('article[data-decision="2026-03-06-sip-revidering"] .title')
    .getByRole('link')
    .click()
  await expect(page).toHaveURL(subFolder + sip.slice(1))
  await chain(page).getByRole('link').click()
  await expect(page).toHaveURL(subFolder + group.slice(1))
  await page.reload()
  await chain(page).getByRole('link').click()
  await expect(page).toHaveURL(subFolder + sip.slice(1))
  await page.locator('.breadcrumb').getByRole('link', { name: 'Beslut' }).click()
  await expect(page).toHaveURL(`${subFolder}beslut/`)
  await page
    .locator('figure[data-chart="timeline"] svg')
    .filter({ visible: true })
    .locator('a', { hasText: 'Hantering av SIP på BUP' })
    .locator('text')
    .click()
  await expect(page).toHaveURL(subFolder + sip.slice(1))
  await numbers(page).getByRole('heading').getByRole('link').first().click()
  await expect(page).toHaveURL(new RegExp(`${subFolder}indikator/sip-[a-z0-9-]+/$`))
  await engineReady(page)
  await page.waitForLoadState('networkidle')
  expect(faults).toEqual([])
  expect(requests.filter((url) => !url.includes(subFolder))).toEqual([])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })

  test('the chain and the numbers are in the page, on a phone too', async ({ page }) => {
    await page.goto(sip)
    await expect(chain(page).locator('li')).toHaveCount(2)
    const drawings = numbers(page).getByRole('img')
    expect(await drawings.count()).toBeGreaterThan(5)
    await expect(drawings.first()).toBeVisible()
    await expect(numbers(page)).toContainText('Senast före: ')
    const boxes = await drawings.evaluateAll((found) =>
      found.map((svg) => svg.getBoundingClientRect()).map(({ left, right }) => [left, right])
    )
    for (const [left = 0, right = 0] of boxes) {
      expect(left).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(390)
    }
    await chain(page).getByRole('link').click()
    await expect(page).toHaveURL(group)
  })
})
