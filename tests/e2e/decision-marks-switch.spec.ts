import { expect, test } from './calm.ts'
import { card, hide, idsOf, trend } from './decision-marks.ts'
import { showsView } from './figure.ts'

test.describe('the switch on the page of an indicator', () => {
  test('takes the marks away, is in the address, and lasts', async ({ page }) => {
    await page.goto('/indikator/familjehem/')
    await showsView(page, '')
    const all = await idsOf(trend(page))
    expect(all.length).toBeGreaterThan(3)
    await expect(hide(page)).not.toBeChecked()
    await page.getByLabel('Dölj besluten i diagrammen').check()
    await showsView(page, '?beslut=dolda')
    expect(await idsOf(trend(page))).toEqual([])
    // They are still told beside the chart.
    await expect(card(page, '2026-05-12-sams')).toBeVisible()

    await page.locator('select[name=kon]').selectOption('flickor')
    await showsView(page, '?kon=flickor&beslut=dolda')
    expect(await idsOf(trend(page))).toEqual([])
    await page.reload()
    await showsView(page, '?kon=flickor&beslut=dolda')
    await expect(hide(page)).toBeChecked()
    expect(await idsOf(trend(page))).toEqual([])

    await page.goBack()
    await showsView(page, '?beslut=dolda')
    await expect(hide(page)).toBeChecked()
    await page.goBack()
    await showsView(page, '')
    await expect(hide(page)).not.toBeChecked()
    expect(await idsOf(trend(page))).toEqual(all)
    await page.goForward()
    await showsView(page, '?beslut=dolda')
    await expect(hide(page)).toBeChecked()
    expect(await idsOf(trend(page))).toEqual([])

    await page.getByRole('button', { name: 'Återställ' }).click()
    await showsView(page, '')
    await expect(hide(page)).not.toBeChecked()
    expect(await idsOf(trend(page))).toEqual(all)
  })

  test('works by keyboard', async ({ page }) => {
    await page.goto('/indikator/sip-kallelser/')
    await showsView(page, '')
    await hide(page).focus()
    await page.keyboard.press('Space')
    await showsView(page, '?beslut=dolda')
    await expect(hide(page)).toBeFocused()
    expect(await idsOf(trend(page))).toEqual([])
    await page.keyboard.press('Space')
    await showsView(page, '')
    expect((await idsOf(trend(page))).length).toBeGreaterThan(0)
  })

  test('leaves no sentence that says that the numbers stand on the axis', async ({ page }) => {
    await page.goto('/indikator/familjehem/?beslut=dolda')
    await showsView(page, '?beslut=dolda')
    const sentence = page.getByText('Numren finns på diagrammets tidsaxel')
    await expect(sentence).toHaveCount(0, { timeout: 1000 })
  })

  test('an unknown value hides nothing, and is told', async ({ page }) => {
    await page.goto('/indikator/familjehem/?beslut=ja')
    await showsView(page, '?beslut=ja')
    await expect(page.getByText('beslut i diagrammet ”ja”')).toBeVisible()
    expect((await idsOf(trend(page))).length).toBeGreaterThan(3)
  })
})
