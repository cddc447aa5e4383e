import type { Page } from '@playwright/test'
import { violations } from './accessibility.ts'
import { expect, test } from './calm.ts'
import { announced, at, show, words } from './show.ts'

/** Presses keys one after the other. */
async function press(page: Page, ...keys: string[]) {
  for (const key of keys) await page.keyboard.press(key)
}

test('a number and Enter go to a slide, and a digit can be taken back', async ({ page }) => {
  await show(page, words(12))
  await press(page, '1', '1')
  await expect(page.getByText('Till bild 11: tryck Enter')).toBeVisible()
  await at(page, 1)
  await press(page, 'Enter')
  await at(page, 11)
  await press(page, '1', '2', 'Backspace', '0', 'Enter')
  await at(page, 10)
  await press(page, 'Backspace')
  await at(page, 9)
  await press(page, 'Enter')
  await at(page, 10)
  await press(page, '5', 'Escape', 'Enter')
  await at(page, 11)
})

test('the screen is made black or white, and any key brings the slide back', async ({ page }) => {
  await show(page, words(3))
  await page.keyboard.press('ArrowRight')
  for (const [key, color, back] of [
    ['b', 'svart', 'b'],
    ['.', 'svart', 'ArrowRight'],
    ['w', 'vit', 'x'],
    [',', 'vit', 'Escape'],
    ['B', 'svart', '7']
  ] as const) {
    await page.keyboard.press(key)
    await expect(announced(page)).toHaveText(`Skärmen är ${color}.`)
    const cover = page.locator('.blank')
    expect(await cover.evaluate((node) => getComputedStyle(node).backgroundColor)).toBe(
      color === 'svart' ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)'
    )
    expect(await cover.boundingBox()).toEqual({ x: 0, y: 0, ...page.viewportSize()! })
    await page.keyboard.press(back)
    await expect(cover).toHaveCount(0)
    await at(page, 2)
  }
  expect(page.url()).toContain('bild=2')
})

test('the wheel, a click and the place in the address', async ({ page }) => {
  await show(page, words(6), '?bild=2')
  await at(page, 2)
  const slide = page.locator('.slide')
  await slide.hover()
  for (let i = 0; i < 8; i++) await page.mouse.wheel(0, 30)
  await at(page, 3)
  await page.mouse.click(640, 120)
  await at(page, 4)
  await page.mouse.click(640, 120, { button: 'right' })
  await at(page, 4)
  await page.reload()
  await at(page, 4)
  // Words that have been marked, and the click that takes the mark away, turn nothing.
  await page.getByText('Det här är ord att markera.').dblclick()
  await expect(announced(page)).toContainText(/^Bild [45] av/)
  const before = await announced(page).textContent()
  await page.mouse.click(640, 500)
  await expect(announced(page)).toHaveText(before!)
  await page.mouse.click(640, 500)
  await expect(announced(page)).not.toHaveText(before!)
})

test('a button that has been pressed by mouse does not take the next key', async ({ page }) => {
  await show(page, words(5))
  await page.mouse.move(400, 300)
  await page.getByRole('button', { name: 'Nästa bild' }).click()
  await at(page, 2)
  await page.keyboard.press('Home')
  await page.getByRole('button', { name: 'Pekare' }).click()
  await page.keyboard.press(' ')
  await at(page, 2)
  await expect(page.getByRole('button', { name: 'Pekare' })).toHaveAttribute('aria-pressed', 'true')
  // By keyboard it is pressed as buttons are.
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Förra bilden' }).focus()
  await page.keyboard.press('Enter')
  await at(page, 1)
})

test('the pointer follows the mouse, and Escape leaves it before the show', async ({ page }) => {
  await show(page, words(2))
  const dot = page.locator('.dot')
  await page.mouse.move(300, 300)
  await expect(dot).toHaveCount(0)
  await page.keyboard.press('l')
  await page.mouse.move(500, 340)
  const box = (await dot.boundingBox())!
  expect(Math.abs(box.x + box.width / 2 - 500)).toBeLessThan(1.5)
  expect(Math.abs(box.y + box.height / 2 - 340)).toBeLessThan(1.5)
  await page.keyboard.press('Escape')
  await expect(dot).toHaveCount(0)
  await at(page, 1)
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/\/bildspel\/$/)
})

test('the keys are listed, and letters are off where the reader has turned them off', async ({
  page
}) => {
  await show(page, words(3))
  await page.keyboard.press('?')
  const list = page.getByRole('dialog', { name: 'Kortkommandon' })
  await expect(list).toContainText('Svart skärm')
  await expect(list).not.toContainText('sökrutan')
  expect(await violations(page)).toEqual([])
  // Keys belong to the list while it is open.
  await page.keyboard.press('ArrowRight')
  await list.getByRole('checkbox', { name: /kortkommandon/ }).uncheck()
  await page.keyboard.press('Escape')
  await expect(list).toHaveCount(0)
  await at(page, 1)
  await press(page, 'b', 'w', '.', ',', 'l', '?')
  await expect(page.locator('.blank')).toHaveCount(0)
  await expect(list).toHaveCount(0)
  await at(page, 1)
  await press(page, '3', 'Enter')
  await at(page, 3)
})

test.describe('by touch', () => {
  test.use({ hasTouch: true })

  test('a swipe turns, a tap after it is next, and two fingers turn nothing', async ({ page }) => {
    await show(page, words(5))
    const fingers = await page.context().newCDPSession(page)
    const touch = (type: string, ...touchPoints: { x: number; y: number; id?: number }[]) =>
      fingers.send('Input.dispatchTouchEvent', { type: type as 'touchStart', touchPoints })
    const swipe = async (from: number, to: number, y = 300) => {
      await touch('touchStart', { x: from, y })
      await touch('touchMove', { x: (from + to) / 2, y })
      await touch('touchMove', { x: to, y })
      await touch('touchEnd')
    }
    await swipe(700, 400)
    await at(page, 2)
    await swipe(700, 400)
    await at(page, 3)
    await swipe(400, 700)
    await at(page, 2)
    // What a browser makes of a tap; one that takes as long as a busy machine needs marks a word instead.
    await page.mouse.click(500, 120)
    await at(page, 3)
    await touch('touchStart', { x: 400, y: 300, id: 0 }, { x: 600, y: 300, id: 1 })
    await touch('touchMove', { x: 300, y: 300, id: 0 }, { x: 700, y: 300, id: 1 })
    await touch('touchEnd')
    await at(page, 3)
  })
})
