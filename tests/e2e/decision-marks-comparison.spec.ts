import type { Page } from '@playwright/test'
import { expect, test } from './calm.ts'
import { hide, idsOf, mark, relatedTo } from './decision-marks.ts'
import { native } from './expected.ts'
import { point, tipText as tip } from './pointer.ts'

test.describe('the small charts of the comparison', () => {
  const multiples = (page: Page) => page.locator('figure[data-chart="multiples"]')
  /** One of an indicator, in the one drawing that can be seen. */
  const section = (page: Page, id: string) =>
    page.locator('section', { has: page.locator(`#over-tid-${id}`) })
  const drawing = (page: Page, id: string) =>
    section(page, id).locator('figure[data-chart="multiples"] svg').filter({ visible: true })

  async function shows(page: Page, search: string): Promise<void> {
    await expect(multiples(page).first()).toHaveAttribute('data-view', search)
    const others = `figure:not([data-view="${search}"]), figure:not([data-state="ready"])`
    await expect(page.locator(others)).toHaveCount(0)
    expect(new URL(page.url()).search).toBe(search)
  }

  test('have the decisions of their theme, in every panel that they concern', async ({ page }) => {
    await page.goto('/jamfor/?tema=placeringar')
    await shows(page, '?tema=placeringar')
    const expected = (await relatedTo('placeringar', ['18'])).slice(0, 5)
    const areas = new Map(
      (
        await (
          await native()
        ).query<{ id: string; areas: string }>(`SELECT id, areas FROM decisions`)
      ).map(({ id, areas }) => [id, areas.split(',')])
    )
    for (const id of ['familjehem', 'hvb']) {
      await section(page, id).scrollIntoViewIfNeeded()
      const ids = await idsOf(drawing(page, id))
      for (const decision of expected) {
        const wide = areas.get(decision)?.includes('18')
        const panels = wide ? 4 : (areas.get(decision)?.length ?? 0)
        expect([decision, ids.filter((one) => one === decision).length]).toEqual([decision, panels])
      }
      expect(new Set(ids)).toEqual(new Set(expected))
      await section(page, id).getByText('Besluten på tidsaxeln (5)').click()
      const listed = section(page, id).locator('li[data-decision]')
      expect(
        await listed.evaluateAll((found) => found.map(({ dataset }) => dataset.decision))
      ).toEqual(expected)
      await expect(section(page, id)).toContainText('säger inget om orsak och verkan')
    }
  })

  test('light the marks of what is pointed at below them, and the other way round', async ({
    page
  }) => {
    await page.goto('/jamfor/?tema=placeringar')
    await shows(page, '?tema=placeringar')
    await section(page, 'familjehem').getByText('Besluten på tidsaxeln').click()
    const sams = '2026-05-12-sams'
    const row = section(page, 'familjehem').locator(`li[data-decision="${sams}"]`)
    const lit = drawing(page, 'familjehem').locator('[data-decision-mark].lit')
    await expect(lit).toHaveCount(0)
    await row.hover()
    await expect(lit).toHaveCount(4)
    for (const one of await lit.all()) {
      expect((await one.getAttribute('data-decision-mark'))?.split(' ')).toContain(sams)
    }
    await page.mouse.move(2, 2)
    await expect(lit).toHaveCount(0)
    await row.getByRole('link').focus()
    await expect(lit).toHaveCount(4)
    await page.keyboard.press('Shift+Tab')
    await expect(mark(lit, sams)).toHaveCount(0)

    const other = '2025-06-13-halsoundersokning-placerade'
    const told = section(page, 'familjehem').locator(`li[data-decision="${other}"]`)
    await point(page, mark(drawing(page, 'familjehem'), other).nth(1).locator('.badge'))
    await expect(told).toHaveClass(/\blit\b/)
    await expect(lit).toHaveCount(4)
    await expect(tip(page).first()).toHaveText('13 juni 2025')
    await page.mouse.move(2, 2)
    await expect(told).not.toHaveClass(/\blit\b/)
    await row.getByRole('link').click()
    await expect(page).toHaveURL(`/beslut/${sams}/`)
  })

  test('lose their marks by the switch, and get them back', async ({ page }) => {
    await page.goto('/jamfor/?tema=placeringar')
    await shows(page, '?tema=placeringar')
    const marks = page.locator('figure[data-chart="multiples"] [data-decision-mark]')
    const lists = page.getByText(/^Besluten på tidsaxeln/)
    const [all, told] = [await marks.count(), await lists.count()]
    expect(all).toBeGreaterThan(10)
    expect(told).toBeGreaterThan(2)
    const isBack = async () => {
      await expect(hide(page)).not.toBeChecked()
      await expect(marks).toHaveCount(all)
      await expect(lists).toHaveCount(told)
    }
    const isGone = async () => {
      await expect(hide(page)).toBeChecked()
      await expect(marks).toHaveCount(0)
      await expect(lists).toHaveCount(0)
    }

    await hide(page).focus()
    await page.keyboard.press('Space')
    await shows(page, '?tema=placeringar&beslut=dolda')
    await isGone()
    await expect(hide(page)).toBeFocused()
    await page.reload()
    await shows(page, '?tema=placeringar&beslut=dolda')
    await isGone()
    await page.goBack()
    await shows(page, '?tema=placeringar')
    await isBack()
    await page.goForward()
    await shows(page, '?tema=placeringar&beslut=dolda')
    await isGone()
    await page.getByRole('button', { name: 'Återställ' }).click()
    await shows(page, '')
    await expect(hide(page)).not.toBeChecked()
    expect(await marks.count()).toBeGreaterThan(10)
  })

  test('of two places have them too, and lose them too', async ({ page }) => {
    const pair = '?tema=placeringar&omraden=1885,18V'
    await page.goto(`/jamfor/${pair}`)
    await shows(page, pair)
    const expected = (await relatedTo('placeringar', ['1885', '18V'])).slice(0, 5)
    await section(page, 'familjehem').scrollIntoViewIfNeeded()
    const ids = await idsOf(drawing(page, 'familjehem'))
    await expect(drawing(page, 'familjehem').locator('.panel-head')).toHaveCount(2)
    // All of them concern the whole county, and so both.
    expect(ids).toEqual([...expected, ...expected].toSorted())
    await hide(page).check()
    await shows(page, `${pair}&beslut=dolda`)
    expect(await idsOf(drawing(page, 'familjehem'))).toEqual([])
    await page.reload()
    await shows(page, `${pair}&beslut=dolda`)
    expect(await idsOf(drawing(page, 'familjehem'))).toEqual([])
    await page.goBack()
    await shows(page, pair)
    expect(await idsOf(drawing(page, 'familjehem'))).toEqual(ids)
  })

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false })

    test('have their marks and what is told of them', async ({ page }) => {
      await page.goto('/jamfor/')
      const first = multiples(page).first()
      await expect(first.locator('svg').filter({ visible: true })).toHaveCount(1)
      expect(await first.locator('[data-decision-mark]').count()).toBeGreaterThan(3)
      await page
        .getByText(/^Besluten på tidsaxeln/)
        .first()
        .click()
      await expect(page.locator('li[data-decision]').first()).toBeVisible()
    })
  })
})
