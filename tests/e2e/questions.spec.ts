import type { Page } from '@playwright/test'
import { openNative } from '../../src/lib/db/native.server.ts'
import { expect, test } from './calm.ts'
import { card, form } from './figure.ts'

/* What a reader comes to ask, from the overview and in at most three clicks, without instructions. */

/** Counts the clicks, and the choices in a list, on the way to an answer. */
class Way {
  clicks = 0

  constructor(private readonly page: Page) {}

  async follow(name: string | RegExp): Promise<void> {
    await this.page.getByRole('main').getByRole('link', { name }).first().click()
    this.clicks += 1
  }

  /** Unfolds a theme of the list. */
  async open(theme: string): Promise<void> {
    await this.page.locator('summary', { hasText: theme }).click()
    this.clicks += 1
  }

  /** Takes the first that the search finds; what is typed is no click. */
  async search(text: string, name: string): Promise<void> {
    await this.page.getByRole('combobox', { name: 'Sök på webbplatsen' }).fill(text)
    await this.page.getByRole('option', { name }).first().click()
    this.clicks += 1
  }

  async choose(control: string, value: string): Promise<void> {
    await this.page.locator(`select[name=${control}]`).selectOption(value)
    this.clicks += 1
  }
}

test.beforeEach(async ({ page }) => {
  await page.goto('/')
})

test('what is norra länsdelen worse at than the rest of the county?', async ({ page }) => {
  const way = new Way(page)
  await way.follow(/^Norra länsdelen$/)
  await expect(page).toHaveURL(/\/omrade\/18N\/$/)
  expect(way.clicks).toBeLessThanOrEqual(3)
  await expect(page.getByRole('main')).toContainText(
    /sämre till än övriga länet i 1 av \d+ jämförelser/
  )
  await way.follow(/^Fler barn är placerade i familjehem än i övriga länet$/)
  expect(way.clicks).toBeLessThanOrEqual(3)
  const worse = page
    .locator('figure[data-chart="profile"] [data-tip*="sämre"]')
    .filter({ visible: true })
  // The one that is worse, in the theme that the finding leads to.
  await expect(worse).toHaveCount(1)
  await expect(worse).toHaveAttribute('data-tip', /Placerade i familjehem/)
})

test('how have girls in åk 9 fared in norra länsdelen since 2014?', async ({ page }) => {
  const way = new Way(page)
  await way.search('mår bra', 'Mår oftast bra eller mycket bra')
  await way.choose('kon', 'flickor')
  await way.choose('arskurs', '9')
  expect(way.clicks).toBeLessThanOrEqual(3)
  const trend = page.locator('figure[data-chart="trend"]')
  await expect(trend).toHaveAttribute('data-view', '?kon=flickor&arskurs=9')
  await form(trend, 'Tabell').click()
  const first = card(trend).getByRole('row').nth(1)
  await expect(first.getByRole('rowheader')).toHaveText('2014')
  const db = await openNative('static/data')
  const [row] = await db.query<{ value: number }>(
    `SELECT value FROM observations WHERE indicator = 'mar-bra' AND area = '18N'
       AND period = '2014' AND sex = 'flickor' AND grade = '9'`
  )
  await expect(first).toContainText(`${row!.value} %`)
  await form(trend, 'Diagram').click()
  await expect(trend.locator('svg').filter({ visible: true })).toContainText('Norra')
})

test('what has been decided about it?', async ({ page }) => {
  const way = new Way(page)
  await way.open('Hälsa')
  await way.follow('Mår oftast bra eller mycket bra')
  expect(way.clicks).toBeLessThanOrEqual(3)
  await expect(page.getByRole('heading', { name: 'Beslut som rör det här' })).toBeVisible()
  expect(await page.locator('article[data-decision]').count()).toBeGreaterThan(0)
  const chart = page.locator('figure[data-chart="trend"] svg').filter({ visible: true })
  expect(await chart.locator('[data-decision-mark]').count()).toBeGreaterThan(0)
})
