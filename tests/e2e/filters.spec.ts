import { expect, test, type Page } from '@playwright/test'
import { expectedView } from './expected.ts'
import { chartTexts, showsView } from './figure.ts'

const address = '/indikator/familjehem/'

/** The charts say what native DuckDB gives for this view. */
async function showsExpected(page: Page, search: string): Promise<void> {
  await showsView(page, search)
  const expected = await expectedView('familjehem', search)
  expect(await chartTexts(page, 'trend')).toEqual(expected.trend)
  expect(await chartTexts(page, 'ranking')).toEqual(expected.ranking)
  expect(await chartTexts(page, 'map')).toEqual(expected.map)
}

test.beforeEach(async ({ page }) => {
  await page.goto(address)
})

test('sex', async ({ page }) => {
  await showsExpected(page, '')
  const both = await chartTexts(page, 'trend')
  await page.locator('select[name=kon]').selectOption('flickor')
  await showsExpected(page, '?kon=flickor')
  expect(await chartTexts(page, 'trend')).not.toEqual(both)
  await page.locator('select[name=kon]').selectOption('pojkar')
  await showsExpected(page, '?kon=pojkar')
  await page.locator('select[name=kon]').selectOption('alla')
  await showsExpected(page, '')
})

test('year', async ({ page }) => {
  await page.locator('select[name=ar]').selectOption('2019')
  await showsExpected(page, '?ar=2019')
  await page.locator('select[name=ar]').selectOption('2021')
  await showsExpected(page, '?ar=2021')
})

test('level', async ({ page }) => {
  await page.locator('select[name=niva]').selectOption('kommun')
  await showsExpected(page, '?niva=kommun')
  await expect(page.locator('input[name=omraden]')).toHaveCount(12)
  await page.locator('select[name=niva]').selectOption('lansdel')
  await showsExpected(page, '')
  await expect(page.locator('input[name=omraden]')).toHaveCount(4)
})

test('places', async ({ page }) => {
  await page.getByRole('checkbox', { name: 'Norra' }).check()
  await showsExpected(page, '?omraden=18N')
  await page.getByRole('checkbox', { name: 'Västra' }).check()
  await showsExpected(page, '?omraden=18N,18V')
  await page.locator('select[name=niva]').selectOption('kommun')
  await expect(page.getByRole('checkbox', { name: 'Ljusnarsberg' })).toBeChecked()
  await expect(page.getByRole('checkbox', { name: 'Kumla' })).not.toBeChecked()
  await showsExpected(page, new URL(page.url()).search)
})

test('all places at once are none in focus, in the boxes too', async ({ page }) => {
  for (const box of await page.locator('input[name=omraden]').all()) await box.click()
  await showsExpected(page, '')
  for (const box of await page.locator('input[name=omraden]').all())
    await expect(box).not.toBeChecked()
  await page.locator('input[name=omraden]').last().click()
  await expect(page.locator('input[name=omraden]').last()).toBeChecked()
  await showsExpected(page, '?omraden=18O')
})

test('what is compared with', async ({ page }) => {
  await page.locator('select[name=mot]').selectOption('riket')
  await showsExpected(page, '?mot=riket')
})

test('several at once, and all of them reset', async ({ page }) => {
  await page.locator('select[name=kon]').selectOption('flickor')
  await page.locator('select[name=ar]').selectOption('2020')
  await page.getByRole('checkbox', { name: 'Södra' }).check()
  await page.locator('select[name=mot]').selectOption('riket')
  await showsExpected(page, '?omraden=18S&ar=2020&kon=flickor&mot=riket')
  await page.getByRole('button', { name: 'Återställ' }).click()
  await showsExpected(page, '')
  await expect(page.getByRole('button', { name: 'Återställ' })).toBeDisabled()
})

test('the last of many quick changes wins', async ({ page }) => {
  const years = await page.locator('select[name=ar] option').allTextContents()
  for (const year of years.toReversed()) {
    await page.locator('select[name=ar]').selectOption(year)
  }
  for (const sex of ['flickor', 'pojkar', 'flickor']) {
    await page.locator('select[name=kon]').selectOption(sex)
  }
  await showsExpected(page, '?kon=flickor')
})
