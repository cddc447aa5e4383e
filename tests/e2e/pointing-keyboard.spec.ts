import type { Page } from '@playwright/test'
import { expect, test } from './calm.ts'
import { chosen, figure, showsView, type Kind } from './figure.ts'
import { address, expectInWindow, shown, tipText } from './pointer.ts'

test.describe('by keyboard', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(address)
    await showsView(page, '')
  })

  const drawing = (page: Page, kind: Kind) => figure(page, kind).locator('.drawing')

  /** Puts the focus on a drawing as Tab does: from what stands before it. */
  async function tabTo(page: Page, kind: Kind): Promise<void> {
    // Before the script has come a drawing is a picture.
    await expect(drawing(page, kind)).toHaveAttribute('tabindex', '0')
    await drawing(page, kind).evaluate((node) => {
      const before = node.parentElement?.insertBefore(document.createElement('button'), node)
      before?.focus()
    })
    await page.keyboard.press('Tab')
    await expect(drawing(page, kind)).toBeFocused()
  }

  test('the arrows go along a line, across lines and through all values', async ({ page }) => {
    await tabTo(page, 'trend')
    await expect(tipText(page).first()).toHaveText('Riket 2014')
    await page.keyboard.press('ArrowRight')
    await expect(tipText(page).first()).toHaveText('Riket 2015')
    await page.keyboard.press('ArrowLeft')
    await expect(tipText(page).first()).toHaveText('Riket 2014')
    await page.keyboard.press('ArrowUp')
    await expect(tipText(page).first()).toHaveText(/^(?!Riket).* 2014$/)
    await page.keyboard.press('End')
    await page.keyboard.press('Home')
    await expect(tipText(page).first()).toHaveText('Riket 2014')
    await page.keyboard.press('Escape')
    await expect(tipText(page)).toHaveCount(0)
    await page.keyboard.press('ArrowRight')
    await expect(tipText(page).first()).toHaveText('Riket 2014')
    await page.keyboard.press('Tab')
    await expect(tipText(page)).toHaveCount(0)
  })

  test('up and down go from row to row, and on a map to the neighbour', async ({ page }) => {
    await tabTo(page, 'ranking')
    await expect(tipText(page).first()).toHaveText('Ljusnarsberg 2022')
    await page.keyboard.press('ArrowDown')
    await expect(tipText(page).first()).toHaveText('Lindesberg 2022')
    await page.keyboard.press('End')
    await expect(tipText(page)).toHaveText(['Degerfors 2022', 'Uppgift saknas'])
    await chosen(page, 'map')
    await tabTo(page, 'map')
    // Which lies farthest north depends on whether the map has tiles or real boundaries.
    await expect(tipText(page).first()).toHaveText(/^(Hällefors|Ljusnarsberg) 2022$/)
    await page.keyboard.press('ArrowDown')
    await expect(tipText(page).first()).toHaveText(/^(Karlskoga|Nora|Hällefors|Lindesberg) 2022$/)
    await expectInWindow(page)
  })

  test('the last of all are the decisions, which light what is written of them', async ({
    page
  }) => {
    await tabTo(page, 'trend')
    await page.keyboard.press('End')
    const marks = shown(page, 'trend', '[data-decision-mark].lit')
    await expect(marks).toHaveCount(1)
    const ids = (await marks.getAttribute('data-decision-mark'))?.split(' ') ?? []
    for (const id of ids) {
      await expect(page.locator(`article[data-decision="${id}"]`)).toHaveClass(/\blit\b/)
    }
    await page.keyboard.press('Escape')
    await expect(page.locator('article.lit')).toHaveCount(0)
  })
})
