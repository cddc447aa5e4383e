import { expect, test } from '@playwright/test'
import { overflow, violations } from './accessibility.ts'
import { onPaper, sheetsOf } from './paper.ts'

// Official, made up, and one with hidden values.
const ids = ['familjehem', 'mar-bra', 'sip-skal'] as const

for (const id of ids) {
  test(`${id} in plain words is free of barriers, as narrow as a phone, and fits on paper`, async ({
    page
  }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`/indikator/${id}/latt/`)
    const headings = page.locator('main').getByRole('heading')
    await expect(headings).toHaveCount(5)
    await expect(headings.first()).toHaveText(/, lätt version$/)
    await expect(page.locator('.told')).toHaveCount(3)
    await expect(page.locator('main figure svg')).toBeVisible()
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    const sheets = await sheetsOf(page)
    expect(sheets.length).toBeLessThanOrEqual(2)
    expect(await onPaper(page)).toContain('Ord på sidan')
  })
}

test('the page and its plain version lead to each other', async ({ page }) => {
  await page.goto('/indikator/familjehem/')
  await page.getByRole('link', { name: 'Lätt version' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/familjehem.*, lätt version$/)
  await expect(page.getByText('Exempeldata.')).toBeHidden()
  await page.getByRole('link', { name: /^Hela sidan: Placerade/ }).click()
  await expect(page).toHaveURL(/\/indikator\/familjehem\/$/)
})

test('what is made up says so, and is not shown among official figures alone', async ({ page }) => {
  await page.goto('/indikator/mar-bra/latt/')
  await expect(page.getByText('Exempeldata.')).toBeVisible()
  await page.goto('/indikator/mar-bra/latt/?officiellt=1')
  await expect(page.getByText('Indikatorn har bara exempeldata')).toBeVisible()
  await expect(page.locator('.told')).toHaveCount(0)
})

test('a hidden value is told by words, and they are explained', async ({ page }) => {
  await page.goto('/indikator/sip-skal/latt/')
  const row = page.getByRole('row', { name: /Norra länsdelen/ })
  await expect(row.getByRole('cell', { name: 'Visas inte' })).toBeVisible()
  await expect(row.locator('td')).not.toContainText([/\d/])
  await expect(page.getByText('Siffran är gömd, så att ingen')).toBeVisible()
})
