import type { Locator, Page } from '@playwright/test'
import { boxesOf, collisions } from './boxes.ts'
import { expect, test } from './calm.ts'
import { trend } from './decision-marks.ts'
import { figure, showsView } from './figure.ts'
import { expectInWindow, point, tip, tipText } from './pointer.ts'

/** Points at a datum until what is told is of it. */
async function tell(page: Page, datum: Locator): Promise<void> {
  const [heading = ''] = ((await datum.getAttribute('data-tip')) ?? '').split('\n')
  await page.mouse.move(1, 1)
  await expect(tipText(page)).toHaveCount(0)
  await point(page, datum)
  await expect(tipText(page).first()).toHaveText(heading)
}

for (const width of [1280, 390]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } })

    test('the tip of a value covers neither its point nor its line, and stands within its figure', async ({
      page
    }) => {
      await page.goto('/indikator/familjehem/')
      await showsView(page, '')
      const points = trend(page).locator('circle[data-area="18N"][data-tip]')
      const count = await points.count()
      expect(count).toBeGreaterThan(5)
      for (let i = 0; i < count; i += 2) {
        await tell(page, points.nth(i))
        const box = await boxesOf(tip(page))
        const own = await boxesOf(trend(page).locator('circle.lit, text.lit'))
        expect(own.length).toBeGreaterThan(count)
        expect([i, collisions(box, own)]).toEqual([i, []])
        const [drawing] = await boxesOf(figure(page, 'trend').locator('.drawing'))
        expect(box[0]!.left).toBeGreaterThanOrEqual(drawing!.left - 1)
        expect(box[0]!.right).toBeLessThanOrEqual(drawing!.right + 1)
        expect(box[0]!.top).toBeGreaterThanOrEqual(drawing!.top - 1)
        expect(box[0]!.bottom).toBeLessThanOrEqual(drawing!.bottom + 1)
        await expectInWindow(page)
      }
    })

    test('the tip of a decision covers neither its number nor its line or band', async ({
      page
    }) => {
      await page.goto('/indikator/familjehem/')
      await showsView(page, '')
      const badges = trend(page).locator('.mark .badge')
      const count = await badges.count()
      expect(count).toBeGreaterThan(3)
      for (let i = 0; i < count; i++) {
        await tell(page, badges.nth(i))
        const lit = trend(page).locator('.mark.lit').locator('.line, .span, .lead, .badge')
        const own = await boxesOf(lit)
        expect(own.length).toBeGreaterThan(2)
        expect([i, collisions(await boxesOf(tip(page)), own)]).toEqual([i, []])
        await expectInWindow(page)
      }
    })

    test('the tip of a row covers nothing of the row', async ({ page }) => {
      await page.goto('/indikator/familjehem/')
      await showsView(page, '')
      const rows = figure(page, 'ranking')
        .locator('.drawing g.row[data-tip]')
        .filter({ visible: true })
      for (const i of [0, 3, 9]) {
        await tell(page, rows.nth(i))
        expect([i, collisions(await boxesOf(tip(page)), await boxesOf(rows.nth(i)))]).toEqual([
          i,
          []
        ])
        await expectInWindow(page)
      }
    })
  })
}
