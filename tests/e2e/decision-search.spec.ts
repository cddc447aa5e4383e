import { expect, test, type Page } from '@playwright/test'
import { filteredDecisions } from '../../src/lib/queries/decisions.ts'
import { allDecisions, type DecisionsView } from '../../src/lib/url/decisions-view.ts'
import { overflow } from './accessibility.ts'
import {
  articles,
  buildDay,
  drawn,
  followUpsOn,
  items,
  listed,
  showsView
} from './decision-list.ts'
import { native } from './expected.ts'
import { watch } from './watch.ts'

const field = (page: Page) => page.locator('input[name=sok]')
const tip = (page: Page) => page.locator('.tip p')

async function expectedIds(wanted: Partial<DecisionsView>): Promise<string[]> {
  // What is overdue is asked for in a test of its own.
  const rows = await filteredDecisions(await native(), { ...allDecisions, ...wanted }, '2026-06-01')
  return rows.map(({ id }) => id)
}

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
    await page.waitForTimeout(600)
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
    await page.waitForTimeout(600)
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

test.describe('what is overdue', () => {
  test('is what the register and the day of the build say', async ({ page }) => {
    await page.goto('/beslut/')
    const { overdue, due } = await followUpsOn(await buildDay(page))
    expect(overdue.length).toBeGreaterThan(0)
    const section = page.locator('section', { has: page.locator('#uppfoljning') })
    await expect(section).toContainText(`Passerad (${overdue.length})`)
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
    await expect(section).toContainText(`Passerad (${overdue.length})`)
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

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('all of it is there and nothing scrolls sideways', async ({ page }) => {
    await page.goto('/beslut/')
    expect(await overflow(page)).toBe(0)
    expect((await drawn(page)).toSorted()).toEqual((await expectedIds({})).toSorted())
    const [svg] = await page
      .locator('figure[data-chart="timeline"] .drawing svg')
      .filter({ visible: true })
      .all()
    expect((await svg?.boundingBox())?.width).toBeLessThanOrEqual(390)
    await field(page).fill('sip')
    await showsView(page, '?sok=sip')
    expect(await listed(page)).toEqual(await expectedIds({ text: 'sip' }))
    expect(await overflow(page)).toBe(0)
    await page.getByText('Så läser du diagrammet').click()
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
