import { expect, test } from './calm.ts'
import { chosen, figure, showsView } from './figure.ts'
import { address, lit, point, shown, tipText } from './pointer.ts'

test.describe('linked', () => {
  test('a kommun is lit in every chart that shows it, a länsdel by its kommuner', async ({
    page
  }) => {
    await page.goto(address)
    await showsView(page, '')
    await point(page, shown(page, 'ranking', 'g.row[data-area="1885"]'))
    expect(await lit(page, 'ranking')).toEqual(['1885'])
    expect(await lit(page, 'trend')).toEqual([])
    await point(page, shown(page, 'trend', 'circle[data-area="18N"]').last())
    expect(await lit(page, 'trend')).toEqual(['18N'])
    expect(await lit(page, 'ranking')).toEqual([])
    await chosen(page, 'map')
    await point(page, shown(page, 'trend', 'circle[data-area="18N"]').last())
    expect(await lit(page, 'map')).toEqual(['18N'])
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
    await chosen(page, 'map')
    await point(page, shown(page, 'map', '.place[data-area="1864"]'))
    for (const kind of ['trend', 'map'] as const) {
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
