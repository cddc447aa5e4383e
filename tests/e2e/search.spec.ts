import type { Page } from '@playwright/test'
import { overflow, violations } from './accessibility.ts'
import { expect, test } from './calm.ts'
import { watch } from './watch.ts'

const box = (page: Page) => page.getByRole('combobox', { name: 'Sök på webbplatsen' })
const options = (page: Page) => page.getByRole('listbox', { name: 'Träffar' }).getByRole('option')
const alive = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-script', 'alive')

async function searchFor(page: Page, text: string, address = '/'): Promise<void> {
  await page.goto(address)
  await alive(page)
  await page.keyboard.press('/')
  await expect(box(page)).toBeFocused()
  await page.keyboard.type(text)
}

test('from a slash and a slip to the page, by keyboard alone', async ({ page }) => {
  await searchFor(page, 'alkhol')
  const hit = page.getByRole('option', { name: 'Druckit alkohol senaste tolv månaderna' })
  await expect(hit).toContainText('Exempeldata')
  await expect(box(page)).toHaveAttribute('aria-expanded', 'true')
  await expect(page.getByRole('search').getByRole('status')).toHaveText('1 träff.')

  await page.keyboard.press('ArrowDown')
  await expect(hit).toHaveAttribute('aria-selected', 'true')
  await expect(box(page)).toHaveAttribute('aria-activedescendant', (await hit.getAttribute('id'))!)
  await expect(box(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/indikator/alkohol/')
  await expect(page.locator('h1')).toHaveText('Druckit alkohol senaste tolv månaderna')
  await expect(box(page)).toHaveValue('')
})

test('alcohol in two clicks', async ({ page }) => {
  await page.goto('/beslut/')
  await alive(page)
  await box(page).click()
  await page.keyboard.type('alkohol')
  await options(page).first().click()
  await expect(page).toHaveURL('/indikator/alkohol/')
})

test('arrows go round by way of the text, and Esc closes, empties and leaves', async ({ page }) => {
  await searchFor(page, 'snus')
  await expect(options(page)).toHaveCount(1)
  const selected = page.locator('[role=option][aria-selected=true]')
  for (const [key, count] of [
    ['ArrowDown', 1],
    ['ArrowDown', 0],
    ['ArrowUp', 1],
    ['ArrowUp', 0]
  ] as const) {
    await page.keyboard.press(key)
    await expect(selected).toHaveCount(count)
  }
  await page.keyboard.press('Escape')
  await expect(options(page)).toHaveCount(0)
  await expect(box(page)).toHaveValue('snus')
  await page.keyboard.press('ArrowDown')
  await expect(options(page)).toHaveCount(1)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(box(page)).toHaveValue('')
  await expect(box(page)).not.toBeFocused()
})

test('the list goes when the reader goes on', async ({ page }) => {
  await searchFor(page, 'snus')
  await expect(options(page)).toHaveCount(1)
  await page.keyboard.press('Tab')
  await expect(options(page)).toHaveCount(0)
})

test('Enter without an option leads to all hits, which can be linked to', async ({ page }) => {
  await searchFor(page, 'mobbad')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/sok/?ord=mobbad')
  const hits = page.locator('main').getByRole('link')
  await expect(hits).toHaveText(['Utsatt för mobbning i skolan', 'Utsatt på nätet'])
  await page.reload()
  await expect(hits).toHaveCount(2)
  await expect(box(page)).toHaveValue('mobbad')
})

test('what is not found is answered with what there is', async ({ page }) => {
  await searchFor(page, 'xyzzy')
  await expect(page.getByRole('search').getByRole('status')).toHaveText(
    'Inget hittades för ”xyzzy”.'
  )
  await expect(options(page)).toHaveCount(5)
  await options(page).filter({ hasText: 'Alla beslut' }).click()
  await expect(page).toHaveURL('/beslut/')
})

test('every hit leads to a page that is there', async ({ page, request }) => {
  const entries = (await (await request.get('/sok/index.json')).json()) as { path: string }[]
  for (const path of new Set(entries.map((entry) => entry.path.replace(/[?#].*/, ''))))
    expect((await request.get(`/${path}`)).status(), path).toBe(200)
  await page.goto('/data-och-metod/')
  for (const { path } of entries.filter((entry) => entry.path.includes('#')))
    await expect(page.locator(`[id="${path.split('#')[1]}"]`), path).toHaveCount(1)
})

test('nothing of it is fetched before somebody searches, and the engine never', async ({
  page
}) => {
  const { requests } = await watch(page)
  const asked = (what: string) => requests.filter((url) => url.includes(what))
  await page.goto('/')
  await alive(page)
  await page.waitForLoadState('networkidle')
  expect(asked('sok/index.json')).toEqual([])
  await page.keyboard.press('/')
  await page.keyboard.type('skola')
  await expect(options(page).first()).toBeVisible()
  expect(asked('sok/index.json')).toHaveLength(1)
  expect(asked('duckdb')).toEqual([])
  await expect(page.locator('html')).toHaveAttribute('data-engine', 'idle')
})

test('a search that cannot be had says so, and is had when it can', async ({ page }) => {
  await page.route('**/sok/index.json', (route) => route.abort())
  await searchFor(page, 'snus')
  await expect(page.getByRole('alert')).toContainText('Sökningen kunde inte hämtas')
  await page.unrouteAll()
  await page.keyboard.type('a')
  await expect(options(page)).toHaveCount(1)
})

for (const { width, text } of [
  { width: 1280, text: 'skola' },
  { width: 390, text: 'skola' },
  { width: 320, text: 'intellektuell funktionsnedsättning' },
  { width: 390, text: 'xyzzy' }
]) {
  test(`the list for ${text} is accessible and within the page at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    await searchFor(page, text)
    await expect(options(page).first()).toBeVisible()
    await page.keyboard.press('ArrowDown')
    expect(await overflow(page)).toBe(0)
    expect(await violations(page, 'header')).toEqual([])
    const { x, width: wide } = (await page.getByRole('listbox').boundingBox())!
    expect(x).toBeGreaterThanOrEqual(0)
    expect(x + wide).toBeLessThanOrEqual(width)
  })
}

test('forced colours show which option is chosen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await searchFor(page, 'skola')
  await expect(options(page).first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  const outline = (n: number) =>
    options(page)
      .nth(n)
      .evaluate((node) => getComputedStyle(node).outlineStyle)
  expect([await outline(0), await outline(1)]).toEqual(['solid', 'none'])
})

test('a narrow header is one line, with the menu and the search behind their names', async ({
  page
}) => {
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 })
    await page.goto('/')
    await alive(page)
    const height = async () => (await page.getByRole('banner').boundingBox())!.height
    expect(await height()).toBeLessThan(60)
    const link = page
      .getByRole('navigation', { name: 'Huvudmeny' })
      .getByRole('link', { name: 'Beslut' })
    await expect(link).toBeHidden()
    await page.getByText('Meny', { exact: true }).click()
    await link.click()
    await expect(page).toHaveURL('/beslut/')
    await expect(link).toBeHidden()
  }
})

test('paper and the show have no search', async ({ page }) => {
  await page.goto('/')
  await page.emulateMedia({ media: 'print' })
  await expect(box(page)).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await page.goto('/bildspel/visa/')
  await expect(box(page)).toHaveCount(0)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a link leads to all there is to find, instead of a box', async ({ page }) => {
    await page.goto('/')
    await expect(page.locator('#ord')).toBeHidden()
    await page.getByRole('banner').getByRole('link', { name: 'Allt som finns' }).click()
    await expect(page).toHaveURL('/sok/')
    for (const name of ['Snusar dagligen', 'Laxå', 'Obruten skolgång och modellen SAMS'])
      await expect(page.locator('main').getByRole('link', { name, exact: true })).toBeVisible()
  })

  test('the menu opens at 390 too', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('/')
    await page.getByText('Meny', { exact: true }).click()
    await page.getByRole('banner').getByRole('link', { name: 'Beslut' }).click()
    await expect(page).toHaveURL('/beslut/')
  })
})
