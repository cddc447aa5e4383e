import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './calm.ts'
import { oneOfEach } from './one-of-each.ts'

const deckKey = 'lansdelsbilden.bildspel'
const onlyHere = 'finns bara kvar tills fönstret stängs eller laddas om'

/** What a browser does that is told to let no site keep anything. */
const denied = (page: Page) =>
  page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError')
        }
      })
    }
  })

/** No room for another letter. */
const full = (page: Page) =>
  page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })

for (const address of oneOfEach()) {
  test(`${address} is alive where nothing may be kept`, async ({ page }) => {
    await denied(page)
    await page.goto(address)
    await expect(page.locator('html')).toHaveAttribute('data-script', 'alive')
    await expect(page.locator('h1')).toHaveCount(1)
  })
}

for (const { name, limit, why } of [
  { name: 'nothing may be kept', limit: denied, why: 'tillåter inte' },
  { name: 'there is no room', limit: full, why: 'har inte plats' }
]) {
  test(`a deck is made and saved as a file where ${name}`, async ({ page }) => {
    await limit(page)
    await page.goto('/indikator/familjehem/')
    await page.getByRole('button', { name: 'Till bildspel' }).first().click()
    const said = page.getByRole('status').filter({ hasText: 'Tillagd som bild 1.' })
    await expect(said).toContainText(why)
    await expect(said).toContainText(onlyHere)
    await page.getByRole('link', { name: 'Öppna bildspelet' }).click()
    await expect(page.getByRole('button', { name: /^Bild 1\. / })).toBeVisible()
    await expect(page.getByRole('alert')).toContainText(onlyHere)
    await expect(page.getByText('sparas i din webbläsare')).toHaveCount(0)

    // The deck and its steps live on from page to page of the site.
    await page.getByRole('button', { name: 'Titel', exact: true }).click()
    await page.getByRole('banner').getByRole('link', { name: 'Beslut' }).click()
    await expect(page).toHaveURL(/\/beslut\//)
    await page
      .getByRole('banner')
      .getByRole('link', { name: /^Bildspel/ })
      .click()
    await expect(page.getByRole('button', { name: /^Bild 2\. / })).toBeVisible()
    await page.getByRole('button', { name: 'Ångra: lägg till bilden' }).click()
    await expect(page.getByRole('button', { name: /^Bild 2\. / })).toHaveCount(0)

    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Spara som fil' }).click()
    const text = await readFile(await (await saved).path(), 'utf8')
    expect(JSON.parse(text).slides).toHaveLength(1)
  })

  test(`a group gives its dots and saves them as a file where ${name}`, async ({ page }) => {
    await limit(page)
    await page.goto('/platsanalys/1880/#vill-vi')
    await page.getByRole('button', { name: 'Ge en prick' }).first().click()
    await expect(page.getByText('29 av 30 prickar kvar.')).toBeVisible()
    await expect(page.getByRole('alert')).toContainText(why)
    await expect(page.getByRole('alert')).toContainText(onlyHere)

    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Spara som fil' }).click()
    const text = await readFile(await (await saved).path(), 'utf8')
    expect(JSON.parse(text).groups[0].topics[0].dots).toBe(1)
  })
}

for (const damaged of [
  '{"format":',
  'null',
  '[]',
  '{"format":"lansdelsbilden-bildspel","version":9}'
]) {
  test(`a kept deck that reads ${damaged} is put aside and said to be`, async ({ page }) => {
    await page.goto('/data-och-metod/')
    await page.evaluate(([key, text]) => localStorage.setItem(key!, text!), [deckKey, damaged])
    await page.goto('/bildspel/')
    await expect(page.getByRole('alert')).toContainText('lagt åt sidan')
    expect(await page.evaluate((key) => localStorage.getItem(`${key}.oläst`), deckKey)).toBe(
      damaged
    )
    await page.goto('/indikator/familjehem/')
    await expect(page.locator('html')).toHaveAttribute('data-script', 'alive')
    await page.getByRole('button', { name: 'Till bildspel' }).first().click()
    await expect(page.getByText('Tillagd som bild 1.')).toBeVisible()
  })
}
