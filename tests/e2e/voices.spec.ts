import type { Page } from '@playwright/test'
import { violations } from './accessibility.ts'
import { expect, test } from './calm.ts'

const block = 'section[aria-labelledby="ungas-ord"]'

/** Puts the page's voices in the deck, and goes there. */
async function toDeck(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-script', 'alive')
  const voices = page.locator(block)
  await voices.getByRole('button', { name: /^Lägg till i bildspel/ }).click()
  await voices.getByRole('link', { name: 'Öppna bildspelet' }).click()
}

test('what young people say stands beside the chart, with where, when and what it can show', async ({
  page
}) => {
  await page.goto('/indikator/mar-bra/')
  const voices = page.locator(block)
  await expect(voices).toContainText('inte hur många det gäller')
  await expect(voices.getByRole('listitem')).toHaveCount(3)
  await expect(voices.getByRole('blockquote')).toHaveCount(2)
  await expect(voices).toContainText('Örebro län, åk 9, 2023')
  // Those that are shipped are made up, every one.
  await expect(voices.getByText('Exempel', { exact: true })).toHaveCount(3)
  expect(await violations(page, block)).toEqual([])
})

test('a chosen place has its own voices, and none where nobody has handed any in', async ({
  page
}) => {
  await page.goto('/indikator/mar-bra/?omraden=18N')
  await expect(page.locator(`${block} li`)).toHaveCount(1)
  await expect(page.locator(block)).toContainText('Norra länsdelen, 2023')
  await page.goto('/indikator/mar-bra/?omraden=18V')
  await expect(page.locator('html')).toHaveAttribute('data-script', 'alive')
  await expect(page.locator(block)).toHaveCount(0)
})

test('voices go into the deck as a slide of words, marked as made up', async ({ page }) => {
  await page.goto('/indikator/mar-bra/')
  await toDeck(page)
  await page.getByRole('link', { name: 'Visa bildspelet' }).click()
  await expect(page).toHaveURL(/\/bildspel\/visa\//)
  // The builder's own picture of it may still be there.
  const slide = page.locator('.slide').last()
  await expect(slide).toContainText('Ungas egna ord: Mår oftast bra')
  await expect(slide).toContainText('Exempel: ”')
  await expect(slide).toContainText('inte hur många det gäller')
})

test('those that are made up are not shown among official figures alone', async ({ page }) => {
  await page.goto('/indikator/meritvarde/')
  await expect(page.locator(block)).toBeVisible()
  await page.goto('/indikator/meritvarde/?officiellt=1')
  await expect(page.locator('html')).toHaveAttribute('data-script', 'alive')
  await expect(page.locator(block)).toHaveCount(0)
})

test('a place has what its young people say, of which indicator, and a slide of it', async ({
  page
}) => {
  await page.goto('/omrade/18N/')
  const voices = page.locator(block)
  await expect(voices.getByRole('listitem')).toHaveCount(1)
  await expect(voices.getByRole('link', { name: 'Mår oftast bra' })).toHaveAttribute(
    'href',
    /indikator\/mar-bra\/$/
  )
  await expect(voices.getByText('Exempel', { exact: true })).toHaveCount(1)
  expect(await violations(page, block)).toEqual([])
  await page.goto('/omrade/18V/')
  await expect(page.locator('html')).toHaveAttribute('data-script', 'alive')
  await expect(page.locator(block)).toHaveCount(0)
})

test('a slide of made-up voices is left out of a deck of official figures', async ({ page }) => {
  await page.goto('/omrade/18N/')
  await toDeck(page)
  await expect(page.locator('.slide').first()).toContainText(
    'Mår oftast bra eller mycket bra. Norra länsdelen, 2023'
  )
  await page.goto('/bildspel/?officiellt=1')
  await expect(page.locator('main')).toContainText('1 bild har bara exempeldata')
  await expect(page.locator('.slide', { hasText: 'Norra länsdelen' })).toHaveCount(0)
})

test('on paper the words stand without the button', async ({ page }) => {
  await page.goto('/indikator/mar-bra/')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator(`${block} blockquote`).first()).toBeVisible()
  await expect(page.locator(`${block} button`)).toBeHidden()
})
