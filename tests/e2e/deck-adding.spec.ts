import type { Page } from '@playwright/test'
import { overflow, violations } from './accessibility.ts'
import { expect, test } from './calm.ts'
import { drawn, keep, pick, plain, titles } from './deck.ts'
import { card, figure, showsView, tool } from './figure.ts'

const trend = (page: Page) => card(figure(page, 'trend'))
const said = (page: Page) => trend(page).getByRole('status').filter({ hasText: /bild/ })

async function open(page: Page, address = '/indikator/familjehem/') {
  await page.goto(address)
  await expect(page.locator('html')).toHaveAttribute('data-script', 'alive')
}
const add = (page: Page) => tool(figure(page, 'trend'), 'Till bildspel').click()

test('a chart that is in the deck already is added once more only when that is said', async ({
  page
}) => {
  await open(page)
  await add(page)
  await expect(said(page)).toContainText('Tillagd som bild 1.')
  await add(page)
  await expect(said(page)).toContainText(
    'Bilden finns redan i bildspelet (bild 1). Lägg till den en gång till?'
  )
  const again = trend(page).getByRole('button', { name: 'Lägg till en gång till' })
  await expect(again).toBeFocused()
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 844 })
    expect(await overflow(page)).toBe(0)
    expect(await violations(page), `at ${width}`).toEqual([])
  }
  await trend(page).getByRole('button', { name: 'Avbryt' }).click()
  await expect(again).toHaveCount(0)
  await expect(tool(figure(page, 'trend'), 'Till bildspel')).toBeFocused()
  await add(page)
  await again.click()
  await expect(said(page)).toContainText('Tillagd som bild 2.')
  await trend(page).getByRole('button', { name: 'Ångra' }).click()
  const link = page.getByRole('banner').getByRole('link', { name: /^Bildspel/ })
  await expect(link).toHaveAccessibleName('Bildspel 1 bild')
  // Another view of the same page is another slide.
  await open(page, '/indikator/familjehem/?omraden=18N')
  await showsView(page, '?omraden=18N')
  await add(page)
  await expect(said(page)).toContainText('Tillagd som bild 2.')
})

test('a decision that is in the deck already is asked about too', async ({ page }) => {
  await open(page, '/beslut/2024-06-14-norr-tsi-medel/')
  const button = page
    .getByRole('main')
    .getByRole('button', { name: /^Lägg till i bildspel/ })
    .first()
  await button.click()
  await button.click()
  await expect(page.getByText('Bilden finns redan i bildspelet (bild 1).')).toBeVisible()
})

test('so is one that is chosen in the builder', async ({ page }) => {
  await keep(page, plain(1))
  await page.goto('/bildspel/')
  await expect(pick(page, 1)).toBeVisible()
  await page.locator('select[name=beslut]').selectOption({ index: 2 })
  const button = page.getByRole('button', { name: 'Lägg till beslutet' })
  await button.click()
  await expect(pick(page, 2)).toBeVisible()
  await button.click()
  await expect(page.getByText('Bilden finns redan i bildspelet (bild 2).')).toBeVisible()
  await page.getByRole('button', { name: 'Avbryt' }).press('Enter')
  await expect(button).toBeFocused()
  await button.click()
  await page.getByRole('button', { name: 'Lägg till en gång till' }).press('Enter')
  await expect(pick(page, 3)).toBeVisible()
  await expect(button).toBeFocused()
})

test('a chart is put beside the one that was added before it', async ({ page }) => {
  await open(page)
  const beside = trend(page).getByRole('button', { name: 'Ställ bredvid diagrammet på bild 1' })
  await add(page)
  await expect(said(page)).toContainText('Tillagd som bild 1.')
  await expect(beside).toHaveCount(0)
  await open(page, '/indikator/hvb/')
  await add(page)
  await beside.click()
  await expect(said(page)).toContainText('Diagrammen står bredvid varandra på bild 1.')
  await trend(page).getByRole('link', { name: 'Öppna bildspelet' }).click()
  await drawn(page, 1)
  await expect(page.getByRole('heading', { name: 'Bild 1: två diagram' })).toBeVisible()
  await page.getByRole('button', { name: 'Ångra: ställ diagrammen bredvid varandra' }).click()
  await drawn(page, 2)
})

test('what is added on other pages stands after the chosen slide, one after another', async ({
  page,
  context
}) => {
  await keep(page, plain(3))
  await page.goto('/bildspel/')
  await pick(page, 2).click()
  await open(page)
  await add(page)
  await expect(said(page)).toContainText('Tillagd som bild 3.')
  // Another window knows which is chosen.
  const other = await context.newPage()
  await open(other, '/indikator/hvb/')
  await add(other)
  await expect(said(other)).toContainText('Tillagd som bild 4.')
  await page.goto('/bildspel/')
  await drawn(page, 5)
  const order = await titles(page)
  expect(order.map((title) => /^Nummer \d$/.exec(title)?.[0])).toEqual([
    'Nummer 1',
    'Nummer 2',
    undefined,
    undefined,
    'Nummer 3'
  ])
  await expect(pick(page, 4)).toHaveAttribute('aria-pressed', 'true')
})
