import { overflow } from './accessibility.ts'
import { expect, test } from './calm.ts'
import { articles, drawn, expectedIds, field, items, listed, showsView } from './decision-list.ts'

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('all of it is there and nothing scrolls sideways', async ({ page }) => {
    await page.goto('/beslut/')
    expect(await overflow(page)).toBe(0)
    expect((await drawn(page)).toSorted()).toEqual((await expectedIds({})).toSorted())
    const picture = page.locator('figure[data-chart="timeline"] .drawing svg')
    const box = await picture.filter({ visible: true }).boundingBox()
    expect(box?.width).toBeLessThanOrEqual(390)
    await page.getByText('Ändra urval').click()
    await field(page).fill('sip')
    await showsView(page, '?sok=sip')
    expect(await listed(page)).toEqual(await expectedIds({ text: 'sip' }))
    expect(await overflow(page)).toBe(0)
    await page.getByText('Så läser du', { exact: true }).click()
    expect(await overflow(page)).toBe(0)
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the picture, what is to be followed up and the list are in the page', async ({ page }) => {
    await page.goto('/beslut/')
    const all = await expectedIds({})
    expect(await articles(page).count()).toBe(all.length)
    await expect(items(page)).toHaveCount(all.length)
    await expect(page.getByRole('heading', { name: 'Att följa upp' })).toBeVisible()
    await expect(page.getByText(/^Läget .* när sidan byggdes\.$/)).toBeVisible()
    await expect(page.locator('noscript .notice')).toBeVisible()
    await items(page).filter({ hasText: 'Hantering av SIP på BUP' }).locator('text').click()
    await expect(page).toHaveURL('/beslut/2026-03-06-sip-revidering/')
    await expect(page.locator('h1')).toHaveText('Hantering av SIP på BUP')
  })
})
