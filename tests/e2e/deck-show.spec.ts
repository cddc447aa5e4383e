import type { Page } from '@playwright/test'
import { violations } from './accessibility.ts'
import { expect, test } from './calm.ts'
import { build, titles } from './deck.ts'

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

/** Font size of the smallest text on the slide, px on a stage of 1280. */
function smallest(page: Page): Promise<number> {
  return page.evaluate(() => {
    const sizes: number[] = []
    for (const node of document.querySelectorAll('.slide *')) {
      const own = [...node.childNodes].some(
        (child) => child.nodeType === 3 && child.nodeValue?.trim()
      )
      if (!own) continue
      const svg = (node as SVGElement).ownerSVGElement
      const scale = svg?.getScreenCTM()?.a ?? 1
      sizes.push(parseFloat(getComputedStyle(node).fontSize) * scale)
    }
    return Math.min(...sizes)
  })
}

test("the presenter's window has the note and the next slide, and both windows follow each other", async ({
  page
}) => {
  await build(page)
  const all = await titles(page)
  await page.getByLabel('Anteckning').fill('Säg det här först.')
  await page.getByRole('link', { name: 'Visa bildspelet' }).click()
  await page.keyboard.press('Home')
  const opened = page.waitForEvent('popup')
  await page.mouse.move(300, 300)
  await page.getByRole('button', { name: 'Talarvy' }).click()
  const presenter = await opened
  await expect(presenter.getByText('Bild 1 av 4', { exact: true })).toBeVisible()
  await expect(presenter.getByText('Säg det här först.')).toBeVisible()
  await expect(presenter.getByRole('region', { name: 'Nästa bild' })).toContainText(all[1]!)
  await presenter.keyboard.press('ArrowRight')
  await expect(page.getByRole('status').first()).toContainText('Bild 2 av 4')
  await page.keyboard.press('End')
  await expect(presenter.getByText('Bild 4 av 4', { exact: true })).toBeVisible()
  await expect(presenter.getByText('Det här är den sista bilden.')).toBeVisible()
})
