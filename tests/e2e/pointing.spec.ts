import { violations } from './accessibility.ts'
import { expect, test } from './calm.ts'
import { chosen, showsView } from './figure.ts'
import { address, expectInWindow, middleOf, point, shown, tip, tipText } from './pointer.ts'

const norra2022 = [
  'Norra länsdelen 2022',
  '14,1 per 1 000 invånare 0–20 år',
  '95 % intervall 11,8–16,8',
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
    await page.clock.install()
    await point(page, norra)
    await expect(tipText(page)).toHaveText(norra2022)
    const { x, y } = await middleOf(tip(page))
    await page.mouse.move(x, y, { steps: 8 })
    await page.clock.runFor(1000)
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
    await chosen(page, 'map')
    await point(page, shown(page, 'map', '.place[data-area="1880"]'))
    await expect(tipText(page).first()).toHaveText('Örebro 2022')
    expect(await violations(page)).toEqual([])
    await page.emulateMedia({ media: 'print' })
    await expect(tip(page)).toBeHidden()
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a drawing is a picture, not something to move in', async ({ page }) => {
    await page.goto(address)
    const map = await chosen(page, 'map')
    await expect(map.locator('svg').filter({ visible: true })).toHaveCount(1)
    await expect(page.locator('.drawing[tabindex], .drawing[role]')).toHaveCount(0)
  })
})
