import { expect, test } from './calm.ts'
import { drawn, expectedIds, items, listed, showsView } from './decision-list.ts'
import { tipText as tip } from './pointer.ts'

test.describe('the picture over time', () => {
  test('has exactly what is listed, each a link to its page', async ({ page, request }) => {
    for (const search of ['', '?omraden=18N', '?sok=plan&ar=2025']) {
      await page.goto(`/beslut/${search}`)
      await showsView(page, search)
      const ids = await listed(page)
      expect(ids.length).toBeGreaterThan(0)
      expect((await drawn(page)).toSorted()).toEqual(ids.toSorted())
      const led = await items(page).evaluateAll((links) =>
        (links as unknown as SVGAElement[]).map((link) => [
          link.dataset.decisionMark,
          new URL(link.href.baseVal, location.href).pathname
        ])
      )
      for (const [id, path] of led) expect(path).toBe(`/beslut/${id}/`)
    }
    for (const id of await expectedIds({})) {
      const html = await (await request.get(`/beslut/${id}/`)).text()
      expect([id, html.includes(`<article data-decision="${id}"`)]).toEqual([id, true])
    }
  })

  test('opens the page of what is clicked', async ({ page }) => {
    await page.goto('/beslut/')
    const item = items(page).filter({ hasText: 'Hantering av SIP på BUP' })
    await item.locator('text').click()
    await expect(page).toHaveURL('/beslut/2026-03-06-sip-revidering/')
    await expect(page.locator('h1')).toHaveText('Hantering av SIP på BUP')
    await page.goBack()
    await showsView(page, '')
  })

  test('and the cards light each other', async ({ page }) => {
    await page.goto('/beslut/')
    const [, id = ''] = await listed(page)
    const card = page.locator(`article[data-decision="${id}"]`)
    const item = items(page).and(page.locator(`[data-decision-mark="${id}"]`))
    const lit = items(page).and(page.locator('.lit'))
    await expect(lit).toHaveCount(0)
    await card.hover()
    await expect(item).toHaveClass(/\blit\b/)
    await expect(lit).toHaveCount(1)
    await page.mouse.move(2, 2)
    await expect(lit).toHaveCount(0)
    await card.getByRole('link').first().focus()
    await expect(item).toHaveClass(/\blit\b/)
    await page.locator('h1').click()
    await expect(lit).toHaveCount(0)

    await item.locator('text').hover()
    await expect(card).toHaveClass(/\blit\b/)
    await expect(page.locator('article.lit')).toHaveCount(1)
    await expect(tip(page).first()).toHaveText(/^\d+ \p{L}+ \d{4}\. \p{L}+$/u)
    await page.mouse.move(2, 2)
    await expect(card).not.toHaveClass(/\blit\b/)
  })

  test('is moved through by the arrows, and tells each item', async ({ page }) => {
    await page.goto('/beslut/')
    // The script brings what is told of each.
    await expect(items(page).first()).toHaveAttribute('data-tip', /./)
    const told = await items(page).evaluateAll((links) =>
      links.map((link) => link.getAttribute('data-tip')?.split('\n') ?? [])
    )
    const ids = await drawn(page)
    expect(told.length).toBeGreaterThan(20)
    const drawing = page.locator('figure[data-chart="timeline"] .drawing')
    await page.locator('input[name=uppfoljning]').focus()
    for (let steps = 0; steps < 8; steps++) {
      if (await drawing.evaluate((node) => node === document.activeElement)) break
      await page.keyboard.press('Tab')
    }
    await expect(drawing).toBeFocused()
    for (const [i, lines] of told.entries()) {
      await expect(tip(page)).toHaveText(lines)
      await expect(page.locator('article.lit')).toHaveAttribute('data-decision', ids[i] ?? '')
      await page.keyboard.press('ArrowRight')
    }
    await page.keyboard.press('Home')
    await expect(tip(page)).toHaveText(told[0] ?? [])
    await page.keyboard.press('ArrowDown')
    const [pointed] = await items(page).evaluateAll((links) =>
      links.flatMap((link, i) => (link.classList.contains('pointed') ? [i] : []))
    )
    expect(pointed).toBeGreaterThan(0)
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('End')
    await expect(tip(page)).toHaveText(told.at(-1) ?? [])
    await expect(page.getByRole('status').filter({ hasText: told.at(-1)?.[1] ?? '' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(tip(page)).toHaveCount(0)
    await expect(page.locator('article.lit')).toHaveCount(0)
  })
})
