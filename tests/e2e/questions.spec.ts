import type { Page } from '@playwright/test'
import { openNative } from '../../src/lib/db/native.server.ts'
import { expect, test } from './calm.ts'
import { card, form } from './figure.ts'
import { map, row } from './initiatives.ts'

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
  const [known] = await db.query<{ value: number }>(
    `SELECT value FROM observations WHERE indicator = 'mar-bra' AND area = '18N'
       AND period = '2014' AND sex = 'flickor' AND grade = '9'`
  )
  await expect(first).toContainText(`${known!.value} %`)
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

test('how have girls in åk 9 in Nora fared since 2014, and is the change sure?', async ({
  page
}) => {
  const way = new Way(page)
  await way.search('Nora', 'Nora')
  await way.choose('kon', 'flickor')
  await way.choose('arskurs', '9')
  expect(way.clicks).toBeLessThanOrEqual(3)
  await expect(page).toHaveURL(/\/omrade\/1884\/\?kon=flickor&arskurs=9$/)
  // The same choices go along to the indicator, which says whether it has changed.
  await page.locator('summary', { hasText: 'Hälsa' }).click()
  await page.locator('figure a', { hasText: 'Mår oftast bra' }).filter({ visible: true }).click()
  await expect(page.locator('figure[data-chart="trend"]')).toHaveAttribute(
    'data-view',
    /omraden=1884.*kon=flickor.*arskurs=9/
  )
  await expect(page.locator('.trends')).toContainText(/Nora|inte prövat/)
})

test('what was decided on SAMS, and what came of it?', async ({ page }) => {
  const way = new Way(page)
  await way.search('SAMS', 'Obruten skolgång och modellen SAMS')
  expect(way.clicks).toBe(1)
  const before = page.getByRole('link', { name: 'Obruten skolgång för placerade barn och unga' })
  await expect(before.first()).toBeVisible()
})

test('which kommuner have Backa barnet?', async ({ page }) => {
  const way = new Way(page)
  await way.search('backa barnet', 'Backa barnet')
  expect(way.clicks).toBe(1)
  await expect(row(page, 'Backa barnet')).toContainText('5 kommuner')
  await expect(map(page).locator('svg').filter({ visible: true })).toContainText('Ljusnarsberg')
})

test('how does it look on the map?', async ({ page }) => {
  const way = new Way(page)
  await way.search('familjehem', 'Placerade i familjehem någon gång under året')
  await form(page.locator('figure[data-chart="ranking"]'), 'Karta').click()
  way.clicks += 1
  expect(way.clicks).toBeLessThanOrEqual(3)
  const drawn = page.locator('figure[data-chart="map"] svg').filter({ visible: true })
  await expect(drawn).toContainText('Lantmäteriet')
})

test('what do the official figures alone say?', async ({ page }) => {
  const mark = page.getByRole('main').getByText('Exempeldata').filter({ visible: true })
  expect(await mark.count()).toBeGreaterThan(0)
  await page.getByRole('checkbox', { name: 'Bara officiella siffror' }).click()
  await expect(mark).toHaveCount(0)
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Norra länsdelen$/ })
    .first()
    .click()
  await expect(page).toHaveURL(/officiellt=1/)
  await expect(mark).toHaveCount(0)
})
