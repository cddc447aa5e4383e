import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test, type FrameLocator, type Page } from '@playwright/test'
import { overflow, violations } from './accessibility.ts'
import { origin } from './address.ts'
import { card, form, tool } from './figure.ts'
import { openThemes } from './profile.ts'
import { watch } from './watch.ts'

let other: Server
let code = ''

/** A server of its own: what a browser is told of a page that it has not fetched itself, it does not believe. */
test.beforeAll(async () => {
  other = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(
      `<!doctype html><html lang="sv"><title>Annan</title><h1>Nyheter</h1>${code}</html>`
    )
  })
  await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening))
})

test.afterAll(() => other.close())

/** A page of another site, with the code that was copied. */
async function elsewhere(page: Page, copied: string): Promise<FrameLocator> {
  code = copied
  const { port } = other.address() as AddressInfo
  await page.goto(`http://127.0.0.1:${port}/`)
  return page.frameLocator('iframe')
}

/** The code that a chart's own page gives. */
async function codeOf(page: Page, address: string, kind: string): Promise<string> {
  await page.goto(address)
  const figure = page.locator(`figure[data-chart=${kind}]`).first()
  await expect(figure).toHaveAttribute('data-view', new URL(page.url()).search)
  if (kind === 'profile') await openThemes(page, 'placeringar')
  if (kind === 'map') await form(figure, 'Karta').click()
  await tool(figure, 'Spara').click()
  const codes = card(figure).getByRole('textbox', { name: /^Kod som visar diagrammet/ })
  return codes.filter({ visible: true }).inputValue()
}

const words = (frame: FrameLocator | Page, kind: string) =>
  frame
    .locator(`figure[data-chart=${kind}] .drawing svg`)
    .filter({ visible: true })
    .first()
    .locator('text')
    .allTextContents()

for (const [kind, address] of [
  ['trend', '/indikator/mar-bra/?kon=flickor'],
  ['map', '/indikator/familjehem/?omraden=18N'],
  ['multiples', '/jamfor/?mot=riket'],
  ['profile', '/omrade/18N/?kon=flickor'],
  ['timeline', '/beslut/?ar=2025']
] as const) {
  test(`a ${kind} stands in another site's page as on its own`, async ({ page }) => {
    const { faults } = await watch(page)
    const copied = await codeOf(page, address, kind)
    const own = await words(page, kind)
    const isExample = own.includes('Exempeldata')
    expect(copied.includes('(exempeldata)')).toBe(isExample)
    await page.unrouteAll()

    const frame = await elsewhere(page, copied)
    const figure = frame.locator('figure')
    await expect(figure).toHaveAttribute('data-view', address.replace(/^[^?]*/, ''))
    await expect(figure).toHaveAttribute('data-state', 'ready')
    expect(await words(frame, kind)).toEqual(own)
    // All of these are prepared: no reader of another site waits for the engine.
    await expect(frame.locator('html')).toHaveAttribute('data-engine', 'idle')
    await expect(frame.getByRole('navigation')).toHaveCount(0)
    expect(own.join(' ')).toMatch(/Källa: |Exempeldata|protokoll/)
    await expect(frame.getByRole('link', { name: /^Diagrammet i Länsdelsbilden/ })).toHaveAttribute(
      'href',
      address
    )
    expect(faults.filter((fault) => !fault.startsWith('another host'))).toEqual([])
  })
}

test('what is followed in an embedded chart opens beside the page that it stands in', async ({
  page,
  context
}) => {
  const frame = await elsewhere(
    page,
    `<iframe src="${origin}/inbaddat/omrade/18N/" title="Diagram" width="800" height="700"></iframe>`
  )
  const opened = context.waitForEvent('page')
  await frame.locator('figure a[href*="/indikator/"]').first().click()
  expect((await opened).url()).toContain('/indikator/')
  await expect(page.getByRole('heading', { name: 'Nyheter' })).toBeVisible()
})

test('an embedded chart is there without its script, with its table', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${origin}/inbaddat/indikator/familjehem/`)
  await expect(page.locator('figure svg').filter({ visible: true })).toHaveCount(1)
  await page.locator('summary').click()
  await expect(page.getByRole('rowheader').or(page.getByRole('cell')).first()).toBeVisible()
  await context.close()
})

test('a chart that a page does not have is told, and the page linked to', async ({ page }) => {
  await page.goto('/inbaddat/indikator/familjehem/?diagram=profile')
  await expect(page.getByText('Diagrammet finns inte längre.')).toBeVisible()
  await expect(page.getByRole('link')).toHaveAttribute('href', '/indikator/familjehem/')
})

for (const address of ['/inbaddat/indikator/alkohol/', '/inbaddat/jamfor/']) {
  test(`${address} fits a narrow frame and is accessible`, async ({ page }) => {
    await page.setViewportSize({ width: 340, height: 700 })
    await page.goto(address)
    await expect(page.locator('html')).toHaveAttribute('data-script', 'alive')
    expect(await overflow(page)).toBe(0)
    expect(await violations(page)).toEqual([])
  })
}
