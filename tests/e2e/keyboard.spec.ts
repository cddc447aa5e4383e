import type { Locator, Page } from '@playwright/test'
import { expect, test } from './calm.ts'
import { expectedView } from './expected.ts'
import { card, chartTexts, figure, showsView } from './figure.ts'

/** Moves with Tab alone until the control has the focus. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let steps = 0; steps < 80; steps++) {
    if (await control.evaluate((node) => node === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reaches ${control}`)
}

test('every control of an indicator works by keyboard', async ({ page }) => {
  await page.goto('/indikator/familjehem/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Till innehållet' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()

  await tabTo(page, page.getByRole('checkbox', { name: 'Norra' }))
  await page.keyboard.press('Space')
  await showsView(page, '?omraden=18N')
  await expect(page.getByRole('checkbox', { name: 'Norra' })).toBeFocused()
  await page.keyboard.press('Space')
  await showsView(page, '')

  const steps = [
    { name: 'kon', search: '?kon=flickor' },
    { name: 'ar', search: '?ar=2021&kon=flickor' },
    { name: 'mot', search: '?ar=2021&kon=flickor&mot=riket' }
  ]
  for (const { name, search } of steps) {
    await tabTo(page, page.locator(`select[name=${name}]`))
    await page.keyboard.press('ArrowDown')
    await showsView(page, search)
    await expect(page.locator(`select[name=${name}]`)).toBeFocused()
  }
  const expected = await expectedView('familjehem', '?ar=2021&kon=flickor&mot=riket')
  expect(await chartTexts(page, 'trend')).toEqual(expected.trend)

  await tabTo(page, page.getByRole('button', { name: 'Återställ' }))
  await page.keyboard.press('Enter')
  await showsView(page, '')

  const trend = card(figure(page, 'trend'))
  await tabTo(page, trend.getByRole('radio', { name: 'Diagram' }))
  await page.keyboard.press('ArrowRight')
  await expect(trend.getByRole('radio', { name: 'Tabell' })).toBeFocused()
  await expect(trend.locator('table')).toBeVisible()
  await expect(figure(page, 'trend')).toBeHidden()
})

test('the level too, and the kommuner that come with it', async ({ page }) => {
  await page.goto('/indikator/familjehem/')
  await tabTo(page, page.locator('select[name=niva]'))
  await page.keyboard.press('ArrowDown')
  await showsView(page, '?niva=kommun')
  await page.keyboard.press('Shift+Tab')
  await expect(page.locator('input[name=omraden]').last()).toBeFocused()
  await page.keyboard.press('Space')
  await expect(page.locator('input[name=omraden]').last()).toBeChecked()
  await showsView(page, new URL(page.url()).search)
  expect(page.url()).toContain('omraden=')
})

test('the filters of the decisions work by keyboard', async ({ page }) => {
  await page.goto('/beslut/')
  for (const name of ['tema', 'forum', 'omraden', 'ar']) {
    await tabTo(page, page.locator(`select[name=${name}]`))
    await page.keyboard.press('ArrowDown')
    await expect(page).toHaveURL(new RegExp(`[?&]${name}=`))
    await expect(page.locator(`select[name=${name}]`)).toBeFocused()
    const { search } = new URL(page.url())
    await expect(page.locator('.decisions')).toHaveAttribute('data-view', search)
    await page.keyboard.press('ArrowUp')
    await expect(page).toHaveURL('/beslut/')
  }
})
