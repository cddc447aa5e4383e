import type { Page } from '@playwright/test'
import { overflow, violations } from './accessibility.ts'
import { expect, test } from './calm.ts'
import { buildDay, followUpsOn } from './decision-list.ts'
import { native } from './expected.ts'
import { onPaper } from './paper.ts'
import { watch } from './watch.ts'

const alive = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-script', 'alive')
const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const theme = (page: Page, id: string) =>
  page.locator('details', { has: page.locator(`#tema-${id}`) })

test('says what it is, of which day, and how far its figures reach', async ({ page }) => {
  await page.goto('/')
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('Barn och unga i Örebro län')
  const [row] = await (
    await native()
  ).query<{ latest: string }>(
    `SELECT max(i.latest) AS latest FROM indicators i JOIN sources s ON s.id = i.source
     WHERE s.kind = 'official'`
  )
  await expect(main.getByText(/^Senast uppdaterad \d+ \p{L}+ \d{4}\. /u)).toContainText(
    `Officiella siffror når som längst till ${row!.latest}.`
  )
})

test('what is overdue stands under who answers for it', async ({ page }) => {
  await page.goto('/beslut/')
  const { overdue } = await followUpsOn(await buildDay(page))
  const rows = await (
    await native()
  ).query<{ id: string; holder: string }>(
    `SELECT id, mandate_holder AS holder FROM decisions WHERE mandate_holder IS NOT NULL ORDER BY id`
  )
  await page.goto('/')
  const due = section(page, 'Att följa upp')
  const listed = await due.locator('li:has(a[href*="/beslut/"])').evaluateAll((items) =>
    items.map((item) => ({
      id: item.querySelector('a')?.pathname.split('/').at(-2) ?? '',
      holder: item.parentElement?.previousElementSibling?.textContent ?? '',
      passed: item.textContent?.includes('passerat') ?? false
    }))
  )
  expect(overdue.length).toBeGreaterThan(0)
  expect(
    listed
      .filter(({ passed }) => passed)
      .map(({ id }) => id)
      .toSorted()
  ).toEqual(overdue.toSorted())
  for (const { id, holder } of listed) {
    expect(holder, id).toBe(rows.find((row) => row.id === id)?.holder)
  }
  const holders = await due.getByRole('heading', { level: 3 }).allTextContents()
  expect(new Set(holders).size).toBe(holders.length)
  await expect(due).toContainText('Något kan ändå ha hänt.')
  await due.getByRole('link', { name: 'Avvikelser i samverkan' }).click()
  await expect(page).toHaveURL('/beslut/2025-06-13-avvikelser/')
})

test.describe('the list', () => {
  test('is folded by theme; an opened one stays open when its reader comes back', async ({
    page
  }) => {
    await page.goto('/')
    await alive(page)
    const link = page.getByRole('link', { name: 'Placerade på HVB någon gång under året' })
    await expect(link).toBeHidden()
    await theme(page, 'placeringar').locator('summary').focus()
    await page.keyboard.press('Enter')
    await expect(link).toBeVisible()
    await expect(theme(page, 'placeringar').locator('summary')).toContainText('4 indikatorer')
    await link.click()
    await expect(page).toHaveURL('/indikator/hvb/')
    await page.goBack()
    await expect(link).toBeInViewport()
  })

  test('has every indicator with values, under its theme', async ({ page }) => {
    await page.goto('/')
    const rows = await (
      await native()
    ).query<{ id: string; theme: string }>(
      'SELECT id, theme FROM indicators WHERE latest IS NOT NULL ORDER BY id'
    )
    const listed = await page.locator('details [id^=tema-] h4 a').evaluateAll((links) =>
      links.map((link) => ({
        id: (link as HTMLAnchorElement).pathname.split('/').at(-2) ?? '',
        theme: link.closest('[id]')?.id.replace('tema-', '')
      }))
    )
    expect(listed.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
      rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))
    )
    await expect(page.locator('details [data-chart=sparkline]')).toHaveCount(rows.length)
  })

  test('is opened by a link to a theme, from another page too', async ({ page }) => {
    await page.goto('/#tema-halsa')
    await alive(page)
    await expect(theme(page, 'halsa')).toHaveJSProperty('open', true)
    await expect(page.locator('#tema-halsa')).toBeInViewport()
    await expect(theme(page, 'skola')).toHaveJSProperty('open', false)
    await page.evaluate(() => (location.hash = '#tema-skola'))
    await expect(theme(page, 'skola')).toHaveJSProperty('open', true)
  })

  test('is printed whole', async ({ page }) => {
    await page.goto('/')
    await alive(page)
    const text = (await onPaper(page)).replace(/\s+/g, ' ')
    for (const title of ['Placerade på HVB', 'Mår oftast bra', 'Druckit alkohol']) {
      expect(text.replaceAll(' ', '')).toContain(title.replaceAll(' ', ''))
    }
    expect(text).not.toContain('Till nyheterna')
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('all of it is there, and nothing is said of a visit', async ({ page }) => {
    await page.goto('/')
    await expect(page.getByRole('table', { name: 'Läget i länsdelarna' })).toBeVisible()
    await expect(section(page, 'Att följa upp').getByRole('link').first()).toBeVisible()
    await expect(section(page, 'Nytt').locator('li[data-news]').first()).toBeVisible()
    await expect(page.getByRole('main')).not.toContainText('förra besök')
    await theme(page, 'halsa').locator('summary').click()
    await expect(page.getByRole('link', { name: 'Mår oftast bra eller mycket bra' })).toBeVisible()
  })
})

for (const width of [1280, 390, 320]) {
  test(`it is sound and accessible at ${width} pixels`, async ({ page }) => {
    const { faults } = await watch(page)
    await page.setViewportSize({ width, height: 844 })
    await page.goto('/#tema-halsa')
    await alive(page)
    expect(await overflow(page)).toBe(0)
    expect(await violations(page)).toEqual([])
    expect(faults).toEqual([])
  })
}

test('the map leads to the kommuner, and the list beside it says the same without a pointer', async ({
  page
}) => {
  await page.goto('/')
  const places = page.locator('section[aria-labelledby=platser]')
  const map = places.locator('svg')
  await expect(map).toContainText('Ljusnarsberg')
  const listed = await places
    .locator('ul ul a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname))
  const drawn = await map
    .locator('a')
    .evaluateAll((links) =>
      links.map((link) => new URL((link as SVGAElement).href.baseVal, location.href).pathname)
    )
  // Örebro is a länsdel of one kommun, and leads the list of its own.
  expect(drawn).toEqual(expect.arrayContaining(listed))
  await map.locator('a[href$="/omrade/1864/"]').click()
  await expect(page.locator('h1')).toHaveText('Ljusnarsberg')
  // Drawn by the script too, where the page is come to from another.
  await page.getByRole('link', { name: 'Indikatorer', exact: true }).click()
  await expect(places.locator('svg')).toContainText('Ljusnarsberg')
})
