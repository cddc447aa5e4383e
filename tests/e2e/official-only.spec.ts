import type { Page } from '@playwright/test'
import { violations } from './accessibility.ts'
import { expect, test } from './calm.ts'
import { native } from './expected.ts'
import { oneOfEach } from './one-of-each.ts'
import { exceptGivenUp, watch } from './watch.ts'

const box = (page: Page) => page.getByRole('checkbox', { name: /^Bara officiella siffror/ })
const bar = (page: Page) => page.getByText('Bara officiella siffror visas.').first()

/** Every kind of page, with the places and views where made-up figures are thickest. */
const walk = () => [
  ...oneOfEach().filter((address) => address !== '/'),
  '/indikator/mar-bra/?kon=flickor',
  '/indikator/meritvarde/',
  '/omrade/18N/',
  '/omrade/1884/?mot=riket',
  '/platsanalys/18N/',
  '/platsanalys/1884/#vill-vi',
  '/jamfor/?omraden=1884,1864',
  '/jamfor/?niva=kommun',
  '/jamfor/?tema=levnadsvanor',
  '/beslut/2024-06-14-norr-tsi-medel/',
  '/inbaddat/indikator/alkohol/',
  '/inbaddat/jamfor/',
  '/sok/?ord=alkohol',
  '/sok/'
]

/** The titles of indicators whose figures are made up. */
async function madeUp(): Promise<string[]> {
  const rows = await (
    await native()
  ).query<{ title: string }>(
    `SELECT i.title FROM indicators i JOIN sources s ON s.id = i.source WHERE s.kind = 'example'`
  )
  return rows.map(({ title }) => title)
}

/** What of the page's contents says that it is made up, or is called as something that is; its heading may be. */
const seen = (page: Page, titles: string[]) =>
  page.evaluate((titles) => {
    const main = document.querySelector('main')
    const walker = document.createTreeWalker(main!, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (walker.nextNode()) {
      const node = walker.currentNode as Text
      const parent = node.parentElement!
      // How made-up figures come about is told on the page of method, and found by its word, whichever are shown.
      if (parent.closest('h1, noscript, #exempeldata, [href$="#exempeldata"]')) continue
      const text = node.data.replace(/\s+/g, ' ').trim()
      if (/\bExempeldata\b(?! och officiella)|, exempeldata/.test(text) || titles.includes(text))
        found.push(text)
    }
    return found
  }, titles)

/** Notes, frame by frame, whether a made-up figure's mark is in sight. */
async function watchFrames(page: Page) {
  await page.addInitScript(() => {
    const marks: string[] = []
    Object.assign(window, { marks })
    const look = () => {
      const main = document.querySelector('main')
      const isSeen = main?.checkVisibility({ visibilityProperty: true })
      if (isSeen && /\bExempeldata\b/.test(main?.innerText ?? '')) marks.push(location.pathname)
      if (marks.length < 5) requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
}

const flashed = (page: Page) =>
  page.evaluate(() => (window as unknown as { marks: string[] }).marks)

test('the switch holds on every page: none shows a figure that is made up, not even for a frame', async ({
  page
}) => {
  test.slow()
  const titles = await madeUp()
  const { faults } = await watch(page)
  await watchFrames(page)
  await page.goto('/')
  await expect.poll(() => flashed(page)).toContain('/')
  expect(await seen(page, titles)).not.toEqual([])
  await box(page).check()
  await expect(page).toHaveURL('/?officiellt=1')
  await expect(bar(page)).toBeVisible()
  expect(await seen(page, titles)).toEqual([])

  for (const address of ['/', ...walk()]) {
    await page.goto(address)
    await expect(page.locator('html'), address).toHaveAttribute('data-script', 'alive')
    await expect(page, address).toHaveURL(/[?&]officiellt=1/)
    // A show, and a chart in another site's page, have nothing around what they show.
    if (!/visa|inbaddat/.test(address)) await expect(bar(page), address).toBeVisible()
    await expect(page.locator('figure[data-state=loading], figure[aria-busy=true]')).toHaveCount(0)
    expect(await seen(page, titles), address).toEqual([])
    if (!/data-och-metod|sok/.test(address)) expect(await flashed(page), address).toEqual([])
  }
  // What a page that is left was still fetching is called off.
  expect(exceptGivenUp(faults)).toEqual([])
})

test('a link that is followed keeps it, one that is copied carries it, and one click shows all again', async ({
  page,
  browser
}) => {
  await page.goto('/?officiellt=1')
  await expect(box(page)).toBeChecked()
  await page.getByRole('link', { name: 'Jämför', exact: true }).click()
  await expect(page).toHaveURL('/jamfor/?officiellt=1')
  await page.getByLabel('Tema').selectOption('skola')
  await expect(page).toHaveURL('/jamfor/?tema=skola&officiellt=1')
  const rug = page.locator('figure[data-chart=rug]')
  await expect(rug).toHaveAttribute('data-view', '?tema=skola&officiellt=1')
  await expect(rug).not.toContainText('Trivs i skolan')

  // In a tab of its own, which remembers nothing. The one that the link opens is asked of nothing: Chromium 150 under
  // Playwright crashes a tab that is asked while a pressed key has opened it, of any page with a link.
  const [asked] = await Promise.all([
    page.context().waitForEvent('request', (request) => request.isNavigationRequest()),
    page.getByRole('link', { name: 'Indikatorer', exact: true }).click({
      modifiers: ['ControlOrMeta']
    })
  ])
  const tab = await page.context().newPage()
  await tab.goto(asked.url())
  await expect(tab).toHaveURL('/?officiellt=1')
  await expect(bar(tab)).toBeVisible()
  await tab.close()

  // The copied address, in the browser of somebody else.
  const other = await (await browser.newContext()).newPage()
  await other.goto(page.url())
  await expect(bar(other)).toBeVisible()
  await expect(other.locator('figure[data-chart=rug]')).not.toContainText('Trivs i skolan')
  await other.context().close()

  await page.getByRole('button', { name: 'Visa alla' }).click()
  await expect(page).toHaveURL('/jamfor/?tema=skola')
  await expect(rug).toContainText('Trivs i skolan')
  await expect(bar(page)).toBeHidden()
  // What has been turned off stays off, also where an older step of the history says otherwise.
  await page.goBack()
  await page.goBack()
  await expect(page).toHaveURL('/')
  await expect(box(page)).not.toBeChecked()
})

test('an indicator that is made up is told to be so, and is there again in one click', async ({
  page
}) => {
  await page.goto('/indikator/mar-bra/?kon=flickor&officiellt=1')
  const main = page.getByRole('main')
  await expect(main.getByText('Indikatorn har bara exempeldata')).toBeVisible()
  await expect(page.locator('figure')).toHaveCount(0)
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 })
    expect(await violations(page), `at ${width}`).toEqual([])
  }
  await main.getByRole('button', { name: 'Visa alla' }).click()
  await expect(page).toHaveURL('/indikator/mar-bra/?kon=flickor')
  await expect(page.locator('figure[data-chart=trend]')).toHaveAttribute(
    'data-view',
    '?kon=flickor'
  )
  // From the foot of any page.
  await box(page).check()
  await expect(main.getByText('Indikatorn har bara exempeldata')).toBeVisible()
})

test('the search finds nothing that is made up, and says how much there is without it', async ({
  page
}) => {
  await page.goto('/?officiellt=1')
  await page.getByRole('combobox').fill('alkohol')
  const panel = page.getByRole('listbox', { name: 'Träffar' })
  await expect(panel).toBeVisible()
  await expect(panel.getByText('Druckit alkohol')).toHaveCount(0)
  await expect(panel.getByText('Exempeldata')).toHaveCount(0)
})
