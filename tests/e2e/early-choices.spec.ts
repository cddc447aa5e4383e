import { expect, test, type Page } from '@playwright/test'
import { deckText } from '../../src/lib/deck/deck-file.ts'
import { emptyDeck, newSlide } from '../../src/lib/deck/slide.ts'
import { listed, showsView as showsDecisions } from './decision-list.ts'
import { card, figure, form, showsView, tool } from './figure.ts'
import { holdScript } from './held-script.ts'
import { showsExpected } from './profile.ts'
import { engineReady, watch } from './watch.ts'

const select = (page: Page, name: string) => page.locator(`select[name=${name}]`)
const box = (page: Page, name: string, value: string) =>
  page.locator(`input[name=${name}][value="${value}"]`)

/** Opens a page as it is before its script runs. */
async function openEarly(page: Page, address: string) {
  const script = await holdScript(page)
  await page.goto(address, { waitUntil: 'commit' })
  await page.locator('.site-footer').waitFor()
  return script
}

const steps = (page: Page) => page.evaluate(() => history.length)

/** From now on every choice that a page hears of is counted, whoever makes it. */
async function countChoices(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const counted = window as Window & { choices?: number }
    counted.choices = 0
    for (const type of ['input', 'change']) {
      addEventListener(type, () => (counted.choices = (counted.choices ?? 0) + 1), true)
    }
  })
  return () => page.evaluate(() => (window as Window & { choices?: number }).choices ?? -1)
}

test.describe('what is chosen before the script has come is heard when it has', () => {
  test('in a list', async ({ page }) => {
    const { faults } = await watch(page)
    const { release } = await openEarly(page, '/omrade/18N/')
    await select(page, 'kon').selectOption('flickor')
    const before = await steps(page)
    release()
    await showsExpected(page, '18N', '?kon=flickor')
    await expect(select(page, 'kon')).toHaveValue('flickor')
    expect(await steps(page)).toBe(before + 1)
    await page.goBack()
    await showsExpected(page, '18N', '')
    await expect(select(page, 'kon')).toHaveValue('alla')
    expect(faults).toEqual([])
  })

  test('in what is opened', async ({ page }) => {
    const { release } = await openEarly(page, '/indikator/familjehem/')
    const chart = figure(page, 'trend')
    await form(chart, 'Tabell').click()
    await tool(chart, 'Spara').click()
    release()
    await expect(card(chart).getByRole('button', { name: 'Kopiera bild' })).toBeVisible()
    await engineReady(page)
    await expect(card(chart).getByRole('table')).toBeVisible()
    await tool(chart, 'Spara').click()
    await expect(card(chart).getByRole('button', { name: 'Kopiera bild' })).toHaveCount(0)
  })

  test('in a box to tick', async ({ page }) => {
    const { release } = await openEarly(page, '/indikator/familjehem/')
    await page.getByLabel('Dölj besluten').check()
    const before = await steps(page)
    release()
    await showsView(page, '?beslut=dolda')
    await expect(page.getByLabel('Dölj besluten')).toBeChecked()
    await expect(figure(page, 'trend').locator('[data-decision-mark]')).toHaveCount(0)
    expect(await steps(page)).toBe(before + 1)
  })

  test('in a box that Svelte binds, and once only', async ({ page }) => {
    const { release } = await openEarly(page, '/indikator/familjehem/')
    await box(page, 'omraden', '18V').check()
    const before = await steps(page)
    release()
    await showsView(page, '?omraden=18V')
    await engineReady(page)
    await expect(box(page, 'omraden', '18V')).toBeChecked()
    expect(await steps(page)).toBe(before + 1)
  })

  test('in the search, whose writer is not disturbed', async ({ page }) => {
    const { release } = await openEarly(page, '/beslut/')
    const all = await listed(page)
    const field = page.locator('input[name=sok]')
    await field.pressSequentially('bup')
    release()
    await showsDecisions(page, '?sok=bup')
    expect((await listed(page)).length).toBeLessThan(all.length)
    await expect(field).toBeFocused()
    await page.keyboard.type(' sip')
    await showsDecisions(page, '?sok=bup+sip')
    await expect(field).toHaveValue('bup sip')
  })

  test('when it is a file', async ({ page }) => {
    const slide = newSlide({ kind: 'text', title: 'Vägen hit', note: '', text: 'Två år.' })
    const buffer = Buffer.from(deckText({ ...emptyDeck, slides: [slide] }, '2026-01-01'))
    const file = { name: 'prov.bildspel.json', mimeType: 'application/json', buffer }
    const { release } = await openEarly(page, '/bildspel/')
    await page.getByLabel('Öppna fil').setInputFiles(file)
    release()
    await expect(page.getByText('Öppnade prov.bildspel.json med 1 bild.')).toBeVisible()
    await expect(page.getByRole('button', { name: /^Bild 1\. .*Vägen hit/ })).toBeVisible()
    // The same one may be opened again.
    await page.getByRole('button', { name: 'Ta bort bild 1' }).click()
    await page.getByLabel('Öppna fil').setInputFiles(file)
    await expect(page.getByRole('button', { name: /^Bild 1\. .*Vägen hit/ })).toBeVisible()
  })

  test('when there are several', async ({ page }) => {
    const { release } = await openEarly(page, '/indikator/familjehem/')
    await box(page, 'omraden', '18N').check()
    await box(page, 'omraden', '18S').check()
    await select(page, 'ar').selectOption('2020')
    await select(page, 'kon').selectOption('pojkar')
    release()
    await showsView(page, '?omraden=18N,18S&ar=2020&kon=pojkar')
  })
})

test.describe('the address', () => {
  test('keeps what the reader did not choose otherwise', async ({ page }) => {
    const { release } = await openEarly(page, '/omrade/18N/?kon=flickor')
    await select(page, 'mot').selectOption('riket')
    release()
    await showsExpected(page, '18N', '?kon=flickor&mot=riket')
    await expect(select(page, 'kon')).toHaveValue('flickor')
  })

  test('gives way to what the reader chose otherwise', async ({ page }) => {
    const { release } = await openEarly(page, '/omrade/18N/?kon=flickor')
    await select(page, 'kon').selectOption('pojkar')
    release()
    await showsExpected(page, '18N', '?kon=pojkar')
    await page.goBack()
    await showsExpected(page, '18N', '?kon=flickor')
    await expect(select(page, 'kon')).toHaveValue('flickor')
  })

  test('has taken away what was ticked: nothing happens', async ({ page }) => {
    const choices = await countChoices(page)
    const { release } = await openEarly(page, '/indikator/familjehem/?niva=kommun')
    await box(page, 'omraden', '18N').check()
    const before = await choices()
    release()
    await showsView(page, '?niva=kommun')
    await engineReady(page)
    await expect(page.locator('input[name=omraden]')).toHaveCount(12)
    expect(await choices()).toBe(before)
  })

  test('alone decides when nothing was chosen', async ({ page }) => {
    const choices = await countChoices(page)
    for (const search of ['', '?omraden=18N&ar=2020&kon=flickor&beslut=dolda']) {
      const { release } = await openEarly(page, `/indikator/familjehem/${search}`)
      const before = await steps(page)
      release()
      await showsView(page, search)
      await engineReady(page)
      expect([search, await choices(), await steps(page)]).toEqual([search, 0, before])
    }
  })
})

test.describe('what the browser fills in is nobody’s choice', () => {
  test('when an address is gone back to that showed less', async ({ page }) => {
    const choices = await countChoices(page)
    for (const [choose, filled] of [
      [() => select(page, 'kon').selectOption('flickor'), 'select[name=kon] [value=flickor]'],
      [() => box(page, 'omraden', '18N').check(), 'input[name=omraden][value="18N"]']
    ] as const) {
      await page.goto('/indikator/familjehem/')
      await engineReady(page)
      await choose()
      await expect(page).toHaveURL(/\?/)
      await page.goto('/beslut/')
      const { release } = await holdScript(page)
      // The answer comes before the page is left.
      await page.evaluate(() => void setTimeout(() => history.go(-2)))
      await expect(page).toHaveURL('/indikator/familjehem/')
      // Chromium remembers the choice as if it belonged to the address that it was made from.
      await expect(page.locator(`${filled}:checked`)).toBeAttached()
      const before = await steps(page)
      release()
      await engineReady(page)
      await showsView(page, '')
      await expect(page.locator(`${filled}:checked`)).toHaveCount(0)
      expect([await choices(), await steps(page)]).toEqual([0, before])
      await page.goForward()
      await showsView(page, new URL(page.url()).search)
      await expect(page.locator(`${filled}:checked`)).toBeAttached()
    }
  })

  test('when a page is loaded again', async ({ page }) => {
    const choices = await countChoices(page)
    await page.goto('/indikator/familjehem/')
    await engineReady(page)
    await select(page, 'kon').selectOption('flickor')
    await box(page, 'omraden', '18N').check()
    await showsView(page, '?omraden=18N&kon=flickor')
    const before = await steps(page)
    await page.reload()
    await engineReady(page)
    await showsView(page, '?omraden=18N&kon=flickor')
    await expect(select(page, 'kon')).toHaveValue('flickor')
    await expect(box(page, 'omraden', '18N')).toBeChecked()
    expect([await choices(), await steps(page)]).toEqual([0, before])
  })
})
