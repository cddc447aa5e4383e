import { expect, test } from './calm.ts'
import { articles, buildDay, expectedIds, followUpsOn, listed, showsView } from './decision-list.ts'

test.describe('what is overdue', () => {
  test('is what the register and the day of the build say', async ({ page }) => {
    await page.goto('/beslut/')
    const { overdue, due } = await followUpsOn(await buildDay(page))
    expect(overdue.length).toBeGreaterThan(0)
    const section = page.locator('section', { has: page.locator('#uppfoljning') })
    await expect(section).toContainText(`Passerade (${overdue.length})`)
    await expect(section).toContainText(`Kommande (${due.length})`)
    const linked = await section
      .getByRole('link')
      .evaluateAll((links) =>
        links.map((link) => new URL((link as HTMLAnchorElement).href).pathname.split('/').at(-2))
      )
    expect(linked.slice(0, overdue.length).toSorted()).toEqual(overdue.toSorted())
    expect(linked.slice(overdue.length).toSorted()).toEqual(due.toSorted())

    await page.locator('input[name=uppfoljning]').check()
    await showsView(page, '?uppfoljning=passerad')
    expect((await listed(page)).toSorted()).toEqual(overdue.toSorted())
    await expect(section).toContainText(`Passerade (${overdue.length})`)
    await expect(section).toContainText('Kommande (0)')
    for (const id of overdue) {
      await expect(page.locator(`article[data-decision="${id}"]`)).toContainText(', passerad.')
    }
    await page.goBack()
    await showsView(page, '')
    await expect(page.locator('input[name=uppfoljning]')).not.toBeChecked()
    // No card of anything else says so.
    await expect(articles(page).filter({ hasText: ', passerad.' })).toHaveCount(overdue.length)
  })

  test('is found again by its address, together with other filters', async ({ page }) => {
    await page.goto('/beslut/?sok=plan&uppfoljning=passerad')
    await showsView(page, '?sok=plan&uppfoljning=passerad')
    await expect(page.locator('input[name=uppfoljning]')).toBeChecked()
    const { overdue } = await followUpsOn(await buildDay(page))
    const named = await expectedIds({ text: 'plan' })
    const both = named.filter((id) => overdue.includes(id))
    expect(both.length).toBeGreaterThan(0)
    expect(both.length).toBeLessThan(overdue.length)
    expect(await listed(page)).toEqual(both)
  })
})
