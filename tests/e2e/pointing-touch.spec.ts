import type { Locator, Page } from '@playwright/test'
import { overflow } from './accessibility.ts'
import { expect, test } from './calm.ts'
import { chosen, showsView } from './figure.ts'
import { address, expectInWindow, lit, middleOf, shown, tipText } from './pointer.ts'

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

  async function tap(page: Page, datum: Locator): Promise<void> {
    const { x, y } = await middleOf(datum)
    await page.touchscreen.tap(x, y)
  }

  test('a tap tells, another tells of another, and one beside puts it away', async ({ page }) => {
    await page.goto(address)
    await showsView(page, '')
    await chosen(page, 'map')
    for (const code of ['1880', '1862', '1885']) {
      await tap(page, shown(page, 'map', `.place[data-area="${code}"]`))
      await expect(tipText(page).first()).toHaveText(/2022$/)
      expect(await lit(page, 'map')).toEqual([code])
      await expectInWindow(page)
    }
    await chosen(page, 'ranking')
    await tap(page, shown(page, 'ranking', 'g.row[data-area="1864"]'))
    await expect(tipText(page).first()).toHaveText('Ljusnarsberg 2022')
    expect(await overflow(page)).toBe(0)
    await tap(page, page.locator('h1'))
    await expect(tipText(page)).toHaveCount(0)
  })

  test('decisions and their marks light each other', async ({ page }) => {
    await page.goto(address)
    await showsView(page, '')
    const mark = shown(page, 'trend', '[data-decision-mark]').last()
    const [id = ''] = (await mark.getAttribute('data-decision-mark'))?.split(' ') ?? []
    const card = page.locator(`article[data-decision="${id}"]`)
    await tap(page, mark.locator('.badge'))
    await expect(card).toHaveClass(/\blit\b/)
    await tap(page, page.locator('h1'))
    await expect(card).not.toHaveClass(/\blit\b/)
    await tap(page, card.locator('.when'))
    await expect(mark).toHaveClass(/\blit\b/)
  })
})
