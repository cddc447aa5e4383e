import type { Page } from '@playwright/test'
import { overflow, violations } from './accessibility.ts'
import { expect, test } from './calm.ts'
import { build, titles } from './deck.ts'
import { eachKind, show, smallest } from './show.ts'

test('it is presented by keyboard, also without a network, in text of 18 points or more', async ({
  page,
  context
}) => {
  await build(page)
  const all = await titles(page)
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.getByRole('link', { name: 'Visa bildspelet' }).click()
  const said = page.getByRole('status').first()
  const at = (number: number) => expect(said).toHaveText(`Bild ${number} av 4: ${all[number - 1]}`)
  await at(1)
  await expect(page.locator('.slide svg')).toBeVisible()
  await context.setOffline(true)
  for (const [key, number] of [
    ['ArrowRight', 2],
    [' ', 3],
    ['End', 4],
    ['ArrowRight', 4],
    ['ArrowLeft', 3],
    ['Home', 1],
    ['PageDown', 2]
  ] as const) {
    await page.keyboard.press(key)
    await at(number)
    expect(await smallest(page), `px of the smallest text of slide ${number}`).toBeGreaterThan(23.9)
  }
  expect(await violations(page)).toEqual([])
  await context.setOffline(false)
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/\/bildspel\/$/)
})

test('slides of every kind have a foot that nothing lies over, in letters of 18 points', async ({
  page
}) => {
  await show(page, eachKind)
  for (const [width, height] of [
    [1280, 720],
    [1024, 768],
    [390, 844]
  ] as const) {
    await page.setViewportSize({ width, height })
    await page.keyboard.press('Home')
    // The controls are there while the mouse moves.
    await page.mouse.move(width / 2, height / 3)
    await page.mouse.move(width / 2, height / 2)
    for (const [i, { id }] of eachKind.entries()) {
      if (i > 0) await page.keyboard.press('PageDown')
      expect(await smallest(page), `px of the smallest text of ${id}`).toBeGreaterThan(23.9)
      expect(await footOf(page), `the foot of ${id} at ${width}`).toEqual({
        onSlide: true,
        underControls: false,
        underContent: false
      })
    }
    expect(await overflow(page)).toBe(0)
  }
})

/** Where the foot of the slide lies. */
function footOf(page: Page) {
  return page.evaluate(() => {
    const box = (selector: string) => document.querySelector(selector)!.getBoundingClientRect()
    const [foot, slide, controls] = [box('.slide footer'), box('.slide'), box('.controls')]
    const before = document.querySelector('.slide footer')!.previousElementSibling!
    const drawn = [...before.querySelectorAll('*'), before].map(
      (node) => node.getBoundingClientRect().bottom
    )
    return {
      onSlide: foot.bottom <= slide.bottom + 0.5 && foot.height > 0,
      underControls: foot.bottom > controls.top,
      underContent: Math.max(...drawn) > foot.top + 1
    }
  })
}
