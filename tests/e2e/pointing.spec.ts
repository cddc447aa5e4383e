import { expect, test, type Locator, type Page } from '@playwright/test'
import { overflow, violations } from './accessibility.ts'
import { figure, showsView, type Kind } from './figure.ts'

const address = '/indikator/familjehem/'

/** What a chart shows of a place, in the one drawing that can be seen. */
const shown = (page: Page, kind: Kind, selector: string): Locator =>
  figure(page, kind).locator(`.drawing svg ${selector}`).filter({ visible: true })

const tip = (page: Page) => page.locator('.tip')
const tipText = (page: Page) => tip(page).locator('p')

async function middleOf(datum: Locator) {
  await datum.scrollIntoViewIfNeeded()
  const box = await datum.boundingBox()
  if (!box) throw new Error(`${datum} is not on screen`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Moves the pointer to a place beside the middle of a datum. */
async function point(page: Page, datum: Locator, [dx, dy] = [0, 0]): Promise<void> {
  const { x, y } = await middleOf(datum)
  await page.mouse.move(x + dx, y + dy)
}

/** Codes of the places that are lit in a chart; none when the chart is as it was. */
async function lit(page: Page, kind: Kind): Promise<string[]> {
  const codes = await shown(page, kind, '.lit[data-area]').evaluateAll((nodes) =>
    nodes.map((node) => (node as SVGElement).dataset.area ?? '')
  )
  const linked = await figure(page, kind).locator('svg.linked').filter({ visible: true }).count()
  expect(linked).toBe(codes.length > 0 ? 1 : 0)
  return [...new Set(codes)].sort()
}

async function expectInWindow(page: Page): Promise<void> {
  const box = await tip(page).boundingBox()
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
  expect(box!.x).toBeGreaterThanOrEqual(0)
  expect(box!.y).toBeGreaterThanOrEqual(0)
  expect(box!.x + box!.width).toBeLessThanOrEqual(width)
  expect(box!.y + box!.height).toBeLessThanOrEqual(height)
}

const norra2022 = [
  'Norra länsdelen 2022',
  '14,1 per 1 000 invånare 0–20 år',
  '95 % intervall 11,9–16,7',
  'Cirka 137 barn och unga',
  'Högre än övriga länet, sämre'
]

test.describe('by mouse', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(address)
    await showsView(page, '')
  })

  test('a value near the pointer tells what it is, until the pointer leaves', async ({ page }) => {
    const norra = shown(page, 'trend', 'circle[data-area="18N"]').last()
    await point(page, norra, [12, 12])
    await expect(tipText(page)).toHaveText(norra2022)
    await expect(page.getByRole('status').filter({ hasText: norra2022[0]! })).toBeVisible()
    await expectInWindow(page)
    await page.mouse.move(2, 2)
    await expect(tipText(page)).toHaveCount(0)
  })

  test('what is told stays while the pointer is on it, and goes with Escape', async ({ page }) => {
    const norra = shown(page, 'trend', 'circle[data-area="18N"]').last()
    await point(page, norra)
    await expect(tipText(page)).toHaveText(norra2022)
    const { x, y } = await middleOf(tip(page))
    await page.mouse.move(x, y, { steps: 8 })
    await page.waitForTimeout(600)
    await expect(tipText(page)).toHaveText(norra2022)
    await page.keyboard.press('Escape')
    await expect(tipText(page)).toHaveCount(0)
  })

  test('a row tells anywhere along it, one without a value why', async ({ page }) => {
    await point(page, shown(page, 'ranking', 'g.row[data-area="1885"]'), [-40, 0])
    await expect(tipText(page).first()).toHaveText('Lindesberg 2022')
    await point(page, shown(page, 'ranking', 'g.row[data-area="1862"]'))
    await expect(tipText(page)).toHaveText(['Degerfors 2022', 'Uppgift saknas'])
  })

  test('what is told is no fault of accessibility, and does not print', async ({ page }) => {
    await point(page, shown(page, 'map', '.place[data-area="1880"]'))
    await expect(tipText(page).first()).toHaveText('Örebro 2022')
    expect(await violations(page)).toEqual([])
    await page.emulateMedia({ media: 'print' })
    await expect(tip(page)).toBeHidden()
  })
})

test.describe('by keyboard', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(address)
    await showsView(page, '')
  })

  const drawing = (page: Page, kind: Kind) => figure(page, kind).locator('.drawing')

  /** Puts the focus on a drawing as Tab does: from what stands before it. */
  async function tabTo(page: Page, kind: Kind): Promise<void> {
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

test.describe('linked', () => {
  test('a kommun is lit in every chart that shows it, a länsdel by its kommuner', async ({
    page
  }) => {
    await page.goto(address)
    await showsView(page, '')
    await point(page, shown(page, 'ranking', 'g.row[data-area="1885"]'))
    expect(await lit(page, 'ranking')).toEqual(['1885'])
    expect(await lit(page, 'map')).toEqual(['1885'])
    expect(await lit(page, 'trend')).toEqual([])
    await point(page, shown(page, 'trend', 'circle[data-area="18N"]').last())
    expect(await lit(page, 'trend')).toEqual(['18N'])
    expect(await lit(page, 'map')).toEqual(['18N'])
    expect(await lit(page, 'ranking')).toEqual([])
    const opacity = (code: string) =>
      shown(page, 'map', `.place[data-area="${code}"]`).evaluate(
        (node) => getComputedStyle(node).opacity
      )
    expect(await opacity('1885')).toBe('1')
    expect(Number(await opacity('1881'))).toBeLessThan(1)
    await page.mouse.move(2, 2)
    await expect(figure(page, 'map').locator('.linked')).toHaveCount(0)
  })

  test('with the kommuner over time it is lit there too', async ({ page }) => {
    await page.goto(`${address}?niva=kommun`)
    await showsView(page, '?niva=kommun')
    await point(page, shown(page, 'map', '.place[data-area="1864"]'))
    for (const kind of ['trend', 'ranking', 'map'] as const) {
      expect(await lit(page, kind), kind).toEqual(['1864'])
    }
  })

  test('a new view puts out what was lit in the old one', async ({ page }) => {
    await page.goto(address)
    await showsView(page, '')
    await point(page, shown(page, 'ranking', 'g.row[data-area="1885"]'))
    await expect(tipText(page).first()).toHaveText('Lindesberg 2022')
    await page.locator('select[name=kon]').selectOption('flickor')
    await showsView(page, '?kon=flickor')
    await expect(figure(page, 'map').locator('.linked')).toHaveCount(0)
  })

  test('a decision and its mark light each other', async ({ page }) => {
    await page.goto(address)
    await showsView(page, '')
    const mark = shown(page, 'trend', '[data-decision-mark]').first()
    const [id = ''] = (await mark.getAttribute('data-decision-mark'))?.split(' ') ?? []
    const card = page.locator(`article[data-decision="${id}"]`)
    await point(page, mark.locator('.badge'))
    await expect(card).toHaveClass(/\blit\b/)
    await expect(tipText(page).first()).toHaveText(/\d{4}/)
    await page.mouse.move(2, 2)
    await expect(card).not.toHaveClass(/\blit\b/)
    await card.hover()
    await expect(mark).toHaveClass(/\blit\b/)
    await page.mouse.move(2, 2)
    await expect(mark).not.toHaveClass(/\blit\b/)
    await card.getByRole('link').first().focus()
    await expect(mark).toHaveClass(/\blit\b/)
  })
})

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

  async function tap(page: Page, datum: Locator): Promise<void> {
    const { x, y } = await middleOf(datum)
    await page.touchscreen.tap(x, y)
  }

  test('a tap tells, another tells of another, and one beside puts it away', async ({ page }) => {
    await page.goto(address)
    await showsView(page, '')
    for (const code of ['1880', '1862', '1885']) {
      await tap(page, shown(page, 'map', `.place[data-area="${code}"]`))
      await expect(tipText(page).first()).toHaveText(/2022$/)
      expect(await lit(page, 'map')).toEqual([code])
      await expectInWindow(page)
    }
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

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a drawing is a picture, not something to move in', async ({ page }) => {
    await page.goto(address)
    await expect(figure(page, 'map').locator('svg').filter({ visible: true })).toHaveCount(1)
    await expect(page.locator('.drawing[tabindex], .drawing[role]')).toHaveCount(0)
  })
})
