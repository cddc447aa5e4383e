import { expect, test } from '@playwright/test'
import { figure, kinds } from './figure.ts'

test('a printed indicator has its charts and decisions and no controls', async ({ page }) => {
  await page.goto('/indikator/familjehem/')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.filters')).toBeHidden()
  for (const role of ['combobox', 'checkbox', 'button', 'navigation'] as const) {
    await expect(page.getByRole(role)).toHaveCount(0)
  }
  for (const kind of kinds) {
    await expect(figure(page, kind).locator('svg').filter({ visible: true })).toHaveCount(1)
  }
  await expect(page.locator('article[data-decision]').first()).toBeVisible()
})

test('it prints on A4', async ({ page }) => {
  await page.goto('/indikator/familjehem/')
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)]
  expect(boxes.length).toBeGreaterThan(0)
  for (const [, width, height] of boxes) {
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842])
  }
})
