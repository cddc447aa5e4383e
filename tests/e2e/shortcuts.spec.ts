import type { Page } from '@playwright/test'
import { overflow, violations } from './accessibility.ts'
import { expect, test } from './calm.ts'

const list = (page: Page) => page.getByRole('dialog', { name: 'Kortkommandon' })
const box = (page: Page) => page.locator('#ord')

async function open(page: Page, address = '/'): Promise<void> {
  await page.goto(address)
  await expect(page.locator('html')).toHaveAttribute('data-script', 'alive')
}

test('a question mark lists the shortcuts, and Esc closes the list', async ({ page }) => {
  await open(page)
  await page.keyboard.press('?')
  await expect(list(page)).toBeVisible()
  await expect(list(page)).toContainText('Gå till sökrutan')
  // What would lead out of the list does nothing while it is open.
  await page.keyboard.press('/')
  await expect(box(page)).not.toBeFocused()
  for (const width of [1280, 390, 320]) {
    await page.setViewportSize({ width, height: 844 })
    expect(await overflow(page)).toBe(0)
    expect(await violations(page, 'dialog')).toEqual([])
  }
  await page.keyboard.press('Escape')
  await expect(list(page)).toHaveCount(0)
})

test('the foot of every page leads to it', async ({ page }) => {
  await open(page, '/beslut/')
  await page.getByRole('contentinfo').getByRole('button', { name: 'Kortkommandon' }).click()
  await list(page).getByRole('button', { name: 'Stäng' }).click()
  await expect(list(page)).toHaveCount(0)
})

test('signs are written where something is written', async ({ page }) => {
  await open(page, '/beslut/')
  await page.locator('input[name=sok]').focus()
  await page.keyboard.type('?/')
  await expect(page.locator('input[name=sok]')).toHaveValue('?/')
  await expect(list(page)).toHaveCount(0)
})

test('single keys are turned off, and stay so', async ({ page }) => {
  await open(page)
  await page.keyboard.press('?')
  await list(page)
    .getByRole('checkbox', { name: /kortkommandon/ })
    .uncheck()
  await list(page).getByRole('button', { name: 'Stäng' }).click()
  for (const address of ['/', '/jamfor/']) {
    await open(page, address)
    await page.keyboard.press('?')
    await page.keyboard.press('/')
    await expect(box(page)).not.toBeFocused()
    await expect(list(page)).toHaveCount(0)
  }
  await page.getByRole('button', { name: 'Kortkommandon' }).click()
  await list(page)
    .getByRole('checkbox', { name: /kortkommandon/ })
    .check()
  await page.keyboard.press('Escape')
  await expect(list(page)).toHaveCount(0)
  await page.keyboard.press('/')
  await expect(box(page)).toBeFocused()
})

test('the menu says how many slides there are', async ({ page }) => {
  await open(page, '/indikator/familjehem/')
  const link = page.getByRole('banner').getByRole('link', { name: /^Bildspel/ })
  await expect(link).toHaveAccessibleName('Bildspel')
  await page.getByRole('button', { name: 'Till bildspel' }).first().click()
  await expect(link).toHaveAccessibleName('Bildspel 1 bild')
  await open(page)
  await expect(link).toHaveAccessibleName('Bildspel 1 bild')
})
