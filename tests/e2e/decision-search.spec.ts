import { expect, test } from './calm.ts'
import { articles, expectedIds, field, items, listed, showsView } from './decision-list.ts'
import { watch } from './watch.ts'

test.describe('the search', () => {
  test('filters while it is written, as native DuckDB filters', async ({ page }) => {
    const { faults } = await watch(page)
    await page.goto('/beslut/')
    const found = new Set<number>()
    for (const text of ['sip', 'BARN unga', 'overenskommelse', '100%', "' OR 1=1 --", 'bup']) {
      await field(page).fill(text)
      await expect(page).toHaveURL((url) => url.searchParams.get('sok') === text)
      await showsView(page, new URL(page.url()).search)
      const expected = await expectedIds({ text })
      expect([text, await listed(page)]).toEqual([text, expected])
      await expect(page.getByRole('status').filter({ hasText: /punkter|passar/ })).toContainText(
        expected.length === 0 ? 'Inga beslut passar urvalet' : `Visar ${expected.length} av `
      )
      found.add(expected.length)
    }
    expect(found.size).toBeGreaterThan(3)
    expect(faults).toEqual([])
  })

  test('goes together with the other filters, in the address and when it is opened anew', async ({
    page
  }) => {
    await page.goto('/beslut/')
    await page.locator('select[name=typ]').selectOption('beslut')
    await showsView(page, '?typ=beslut')
    await field(page).fill('placerade')
    await showsView(page, '?sok=placerade&typ=beslut')
    const expected = await expectedIds({ text: 'placerade', kind: 'beslut' })
    expect(expected.length).toBeGreaterThan(0)
    expect(expected.length).toBeLessThan((await expectedIds({ kind: 'beslut' })).length)
    expect(expected.length).toBeLessThan((await expectedIds({ text: 'placerade' })).length)
    expect(await listed(page)).toEqual(expected)
    await page.reload()
    await showsView(page, '?sok=placerade&typ=beslut')
    await expect(field(page)).toHaveValue('placerade')
    expect(await listed(page)).toEqual(expected)
  })

  test('keeps the focus and what is being written', async ({ page }) => {
    await page.goto('/beslut/')
    await field(page).focus()
    // So slowly that each letter is searched for.
    await page.keyboard.type('bup sip', { delay: 320 })
    await expect(field(page)).toBeFocused()
    await expect(field(page)).toHaveValue('bup sip')
    await showsView(page, '?sok=bup+sip')
    expect(await listed(page)).toEqual(await expectedIds({ text: 'bup sip' }))
  })

  test('is no step to go back through, the other filters are', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('link', { name: 'Beslut', exact: true }).click()
    await expect(page).toHaveURL('/beslut/')
    const steps = () => page.evaluate(() => history.length)
    const before = await steps()
    await field(page).focus()
    await page.keyboard.type('skola', { delay: 320 })
    await showsView(page, '?sok=skola')
    expect(await steps()).toBe(before)
    await page.locator('select[name=typ]').selectOption('beslut')
    await showsView(page, '?sok=skola&typ=beslut')
    expect(await steps()).toBe(before + 1)
    await field(page).fill('barn')
    await showsView(page, '?sok=barn&typ=beslut')

    await page.goBack()
    await showsView(page, '?sok=skola')
    await expect(field(page)).toHaveValue('skola')
    await expect(page.locator('select[name=typ]')).toHaveValue('')
    expect(await listed(page)).toEqual(await expectedIds({ text: 'skola' }))
    await page.goBack()
    await expect(page).toHaveURL('/')
    await page.goForward()
    await showsView(page, '?sok=skola')
    await expect(field(page)).toHaveValue('skola')
  })

  test('is emptied by Återställ, also at once after it was written', async ({ page }) => {
    await page.clock.install()
    await page.goto('/beslut/?tema=skola')
    const all = await expectedIds({})
    const reset = page.getByRole('button', { name: 'Återställ' })
    await field(page).fill('placerade')
    await showsView(page, '?sok=placerade&tema=skola')
    await reset.click()
    await showsView(page, '')
    await expect(field(page)).toHaveValue('')
    expect(await listed(page)).toEqual(all)
    await expect(reset).toBeDisabled()

    await page.locator('select[name=tema]').selectOption('skola')
    await showsView(page, '?tema=skola')
    await field(page).pressSequentially('sip')
    await reset.click()
    await page.clock.runFor(1000)
    await showsView(page, '')
    await expect(field(page)).toHaveValue('')
    expect(await listed(page)).toEqual(all)
  })

  test('emptied by hand shows everything again', async ({ page }) => {
    await page.goto('/beslut/?sok=sip')
    await showsView(page, '?sok=sip')
    await expect(field(page)).toHaveValue('sip')
    await field(page).fill('')
    await showsView(page, '')
    expect(await listed(page)).toEqual(await expectedIds({}))
  })

  test('does not follow to the page that is opened before it has begun', async ({ page }) => {
    await page.clock.install()
    await page.goto('/beslut/')
    const [id = ''] = await listed(page)
    const link = page.locator(`article[data-decision="${id}"] .title a`)
    await link.scrollIntoViewIfNeeded()
    await field(page).evaluate((input: HTMLInputElement) => {
      input.value = 'sip'
      input.dispatchEvent(new InputEvent('input', { bubbles: true }))
    })
    await link.evaluate((node: HTMLAnchorElement) => node.click())
    await expect(page).toHaveURL(`/beslut/${id}/`)
    await page.clock.runFor(1000)
    await expect(page).toHaveURL(`/beslut/${id}/`)
  })

  test('that nothing fits is said in words, in list and picture', async ({ page }) => {
    await page.goto('/beslut/?sok=rymdf%C3%A4rd')
    await showsView(page, '?sok=rymdf%C3%A4rd')
    await expect(page.getByText('Inga beslut passar urvalet.')).toBeVisible()
    await expect(page.locator('figure[data-chart="timeline"]')).toHaveAttribute(
      'data-state',
      'empty'
    )
    await expect(articles(page)).toHaveCount(0)
    await expect(items(page)).toHaveCount(0)
  })
})
