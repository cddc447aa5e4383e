import { expect, type Locator, type Page } from '@playwright/test'
import { figure, type Kind } from './figure.ts'

/** The page whose charts are pointed at. */
export const address = '/indikator/familjehem/'

/** What a chart shows of a place, in the one drawing that can be seen. */
export const shown = (page: Page, kind: Kind, selector: string): Locator =>
  figure(page, kind).locator(`.drawing svg ${selector}`).filter({ visible: true })

export const tip = (page: Page) => page.locator('.tip')
export const tipText = (page: Page) => tip(page).locator('p')

async function boxOf(datum: Locator) {
  await datum.scrollIntoViewIfNeeded()
  await datum.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))))
  const box = await datum.boundingBox()
  if (!box) throw new Error(`${datum} is not on screen`)
  return box
}

export async function middleOf(datum: Locator) {
  // A single movement is not heard before the page listens.
  await expect(datum.page().locator('html')).toHaveAttribute('data-script', 'alive')
  // What comes near is laid out, and may move what is scrolled to.
  let box = await boxOf(datum)
  for (let next = await boxOf(datum); next.y !== box.y; next = await boxOf(datum)) box = next
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Moves the pointer to a place beside the middle of a datum. */
export async function point(page: Page, datum: Locator, [dx, dy] = [0, 0]): Promise<void> {
  const { x, y } = await middleOf(datum)
  await page.mouse.move(x + dx, y + dy)
}

/** Codes of the places that are lit in a chart; none when the chart is as it was. */
export async function lit(page: Page, kind: Kind): Promise<string[]> {
  const codes = await shown(page, kind, '.lit[data-area]').evaluateAll((nodes) =>
    nodes.map((node) => (node as SVGElement).dataset.area ?? '')
  )
  const linked = await figure(page, kind).locator('svg.linked').filter({ visible: true }).count()
  expect(linked).toBe(codes.length > 0 ? 1 : 0)
  return [...new Set(codes)].sort()
}

export async function expectInWindow(page: Page): Promise<void> {
  const box = await tip(page).boundingBox()
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
  expect(box!.x).toBeGreaterThanOrEqual(0)
  expect(box!.y).toBeGreaterThanOrEqual(0)
  expect(box!.x + box!.width).toBeLessThanOrEqual(width)
  expect(box!.y + box!.height).toBeLessThanOrEqual(height)
}
