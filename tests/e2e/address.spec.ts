import type { Page } from '@playwright/test'
import { expect, test } from './calm.ts'
import { expectedView } from './expected.ts'
import { chartTexts, showsView } from './figure.ts'

const address = '/indikator/familjehem/'
const search = '?omraden=18N&ar=2021&kon=pojkar'

async function both(page: Page): Promise<string[][]> {
  return [await chartTexts(page, 'trend'), await chartTexts(page, 'ranking')]
}

test('back, forward, reload and a copied address give the same charts', async ({
  page,
  browser,
  baseURL
}) => {
  await page.goto(address)
  const first = await both(page)
  await page.locator('select[name=ar]').selectOption('2021')
  await showsView(page, '?ar=2021')
  await page.locator('select[name=kon]').selectOption('pojkar')
  await showsView(page, '?ar=2021&kon=pojkar')
  await page.getByRole('checkbox', { name: 'Norra' }).check()
  await showsView(page, search)
  const last = await both(page)
  expect(last).not.toEqual(first)

  for (const earlier of ['?ar=2021&kon=pojkar', '?ar=2021', '']) {
    await page.goBack()
    await showsView(page, earlier)
  }
  expect(await both(page)).toEqual(first)
  for (const later of ['?ar=2021', '?ar=2021&kon=pojkar', search]) {
    await page.goForward()
    await showsView(page, later)
  }
  expect(await both(page)).toEqual(last)
  await expect(page.locator('select[name=kon]')).toHaveValue('pojkar')

  await page.reload()
  await showsView(page, search)
  expect(await both(page)).toEqual(last)

  const elsewhere = await browser.newContext({ baseURL, viewport: page.viewportSize() })
  const copy = await elsewhere.newPage()
  await copy.goto(page.url())
  await showsView(copy, search)
  expect(await both(copy)).toEqual(last)
  await expect(copy.locator('select[name=ar]')).toHaveValue('2021')
  await expect(copy.getByRole('checkbox', { name: 'Norra' })).toBeChecked()
  await elsewhere.close()
})

test('the link is copied to the clipboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(address + search)
  await showsView(page, search)
  await page.getByRole('button', { name: 'Kopiera länk' }).click()
  await expect(page.getByText('Länken är kopierad.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
})

const misunderstood = [
  { search: '?kon=xyz', told: 'kön ”xyz”' },
  { search: '?ar=1850', told: 'år ”1850”' },
  { search: '?hej=1', told: '”hej”' },
  { search: '?omraden=9999', told: 'plats ”9999”' },
  { search: '?mot=%3Cb%3E', told: 'jämför med ”<b>”' }
]

for (const { search, told } of misunderstood) {
  test(`${search} gives the default view and says so`, async ({ page }) => {
    await page.goto(address + search)
    await showsView(page, search)
    const notice = page.getByRole('status').filter({ hasText: 'Adressen innehåller något' })
    await expect(notice).toContainText(told)
    const expected = await expectedView('familjehem', '')
    expect(await chartTexts(page, 'trend')).toEqual(expected.trend)
    expect(await chartTexts(page, 'ranking')).toEqual(expected.ranking)
  })
}

test('an unknown value does not take the known ones with it', async ({ page }) => {
  const mixed = '?ar=1850&kon=flickor'
  await page.goto(address + mixed)
  await showsView(page, mixed)
  await expect(page.getByText('år ”1850”')).toBeVisible()
  const expected = await expectedView('familjehem', '?kon=flickor')
  expect(await chartTexts(page, 'trend')).toEqual(expected.trend)
})
