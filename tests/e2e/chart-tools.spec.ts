import { openAll, overflow, violations } from './accessibility.ts'
import { expect, test } from './calm.ts'
import { card, figure, form, showsView, tool } from './figure.ts'
import { oneOfEach } from './one-of-each.ts'
import { scriptRuns } from './watch.ts'

const familjehem = '/indikator/familjehem/'

test('one card holds the kommuner as bars, as a map, in a funnel and as a table', async ({
  page
}) => {
  await page.goto(familjehem)
  await showsView(page, '')
  const ranking = figure(page, 'ranking')
  await expect(card(ranking).getByRole('radio')).toHaveCount(4)
  const forms = { Diagram: 'ranking', Karta: 'map', Trattdiagram: 'funnel' } as const
  for (const [name, kind] of Object.entries(forms)) {
    await form(ranking, name).click()
    await expect(card(ranking).getByRole('radio', { name, exact: true })).toBeChecked()
    await expect(card(ranking).locator('figure').filter({ visible: true })).toHaveCount(1)
    await expect(figure(page, kind as 'map')).toBeVisible()
    await expect(card(ranking).getByRole('table')).toHaveCount(0)
    for (const name of ['Så läser du', 'Spara', 'Till bildspel']) {
      await expect(tool(ranking, name), `${kind}: ${name}`).toHaveCount(1)
    }
  }
  await form(ranking, 'Tabell').click()
  await expect(card(ranking).locator('figure').filter({ visible: true })).toHaveCount(0)
  await expect(card(ranking).getByRole('table').first()).toContainText('Ljusnarsberg')
  await expect(tool(ranking, 'Spara')).toHaveCount(1)
})

test('the form that is shown is the one that goes on a slide', async ({ page }) => {
  await page.goto(familjehem)
  await showsView(page, '')
  const ranking = figure(page, 'ranking')
  await form(ranking, 'Karta').click()
  await tool(ranking, 'Till bildspel').click()
  await expect(card(ranking).getByText('Tillagd som bild 1.')).toBeVisible()
  const kept = await page.evaluate(() => localStorage.getItem('lansdelsbilden.bildspel'))
  expect(kept).toContain('"kind": "map"')
})

test('a form stays chosen when the view changes, and the row stays under the pointer', async ({
  page
}) => {
  await page.goto(familjehem)
  await showsView(page, '')
  const ranking = figure(page, 'ranking')
  const choice = card(ranking).locator('fieldset')
  await choice.scrollIntoViewIfNeeded()
  await scriptRuns(page)
  for (const name of ['Karta', 'Trattdiagram', 'Diagram', 'Karta']) {
    const before = (await choice.boundingBox())!.y
    await form(ranking, name).click()
    await expect.poll(async () => Math.round((await choice.boundingBox())!.y - before)).toBe(0)
  }
  await page.locator('select[name=kon]').selectOption('flickor')
  await showsView(page, '?kon=flickor')
  await expect(figure(page, 'map')).toBeVisible()
  await expect(ranking).toBeHidden()
})

test('the row is gone through by keyboard alone', async ({ page }) => {
  await page.goto(familjehem)
  await scriptRuns(page)
  const chart = card(figure(page, 'ranking'))
  await chart.getByRole('radio', { name: 'Diagram', exact: true }).focus()
  for (const name of ['Karta', 'Trattdiagram', 'Tabell', 'Diagram']) {
    await page.keyboard.press('ArrowRight')
    await expect(chart.getByRole('radio', { name, exact: true })).toBeFocused()
    await expect(chart.getByRole('radio', { name, exact: true })).toBeChecked()
  }
  const focused = chart.locator('label', { has: page.locator(':focus-visible') }).locator('span')
  expect(await focused.evaluate((node) => getComputedStyle(node).outlineStyle)).toBe('solid')
  for (const name of ['Så läser du', 'Spara']) {
    await page.keyboard.press('Tab')
    const summary = tool(figure(page, 'ranking'), name)
    await expect(summary).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(summary.locator('..')).toHaveAttribute('open')
    // What it opened comes next, below the row.
    const row = (await chart.locator('fieldset').boundingBox())!
    const own = summary.locator('..').locator('> :not(summary)').filter({ visible: true }).first()
    expect((await own.boundingBox())!.y).toBeGreaterThan(row.y + row.height - 1)
    await page.keyboard.press('Enter')
  }
  await page.keyboard.press('Tab')
  await expect(tool(figure(page, 'ranking'), 'Till bildspel')).toBeFocused()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('every form can be had', async ({ page }) => {
    await page.goto(familjehem)
    const ranking = figure(page, 'ranking')
    await form(ranking, 'Karta').click()
    await expect(figure(page, 'map')).toBeVisible()
    await form(ranking, 'Tabell').click()
    await expect(card(ranking).getByRole('table').first()).toBeVisible()
    await tool(ranking, 'Så läser du').click()
    await expect(card(ranking)).toContainText('Punkten är kommunens värde')
    await form(figure(page, 'trend'), 'Tabell').click()
    await expect(card(figure(page, 'trend')).getByRole('table')).toContainText('2014')
  })
})

test('on paper the bars and the map are printed, and what else was chosen', async ({ page }) => {
  await page.goto(familjehem)
  await showsView(page, '')
  const ranking = figure(page, 'ranking')
  await form(ranking, 'Karta').click()
  await page.emulateMedia({ media: 'print' })
  await expect(ranking).toBeVisible()
  await expect(figure(page, 'map')).toBeVisible()
  await expect(figure(page, 'funnel')).toBeHidden()
  await expect(card(ranking).getByRole('table')).toHaveCount(0)
  await expect(card(ranking).locator('fieldset')).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await form(ranking, 'Tabell').click()
  await page.emulateMedia({ media: 'print' })
  await expect(ranking).toBeVisible()
  await expect(card(ranking).getByRole('table').first()).toBeVisible()
})

test('in forced colours the chosen form stands out from the others', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto(familjehem)
  const ground = (name: string) =>
    form(figure(page, 'ranking'), name).evaluate((node) => getComputedStyle(node).backgroundColor)
  expect(await ground('Diagram')).not.toBe(await ground('Karta'))
})

for (const address of oneOfEach()) {
  test(`each chart of ${address} has one row of tools, sound in all its forms`, async ({
    page
  }) => {
    await page.goto(address)
    await scriptRuns(page)
    // Themes are folded, and what is in them is seen when they are opened.
    for (const theme of await page.locator('details[id^="tema-"], details:has(.chart)').all())
      await theme.evaluate((node) => node.setAttribute('open', ''))
    const charts = page.locator('main .chart')
    for (const chart of await charts.all()) {
      await expect(chart.locator('.tools')).toHaveCount(1)
      expect(await chart.getByText(/^(Visa tabell|Spara och kopiera)$/).count()).toBe(0)
    }
    if ((await charts.count()) === 0) return
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 })
      for (const value of ['karta', 'tratt', 'tabell']) {
        const all = page.locator(`.chart fieldset input[value=${value}]`)
        if ((await all.count()) === 0) continue
        for (const one of await all.all()) await one.locator('..').click()
        expect(await overflow(page), `${value} at ${width}`).toBe(0)
        expect(await violations(page, '.chart'), `${value} at ${width}`).toEqual([])
      }
      await openAll(charts.first())
      expect(await overflow(page), `opened at ${width}`).toBe(0)
    }
  })
}
