import { expect, test } from '@playwright/test'
import { openAll, overflow, violations } from './accessibility.ts'
import { oneOfEach } from './one-of-each.ts'
import { pageAddresses } from './site.ts'
import { engineReady, watch } from './watch.ts'

test('the site has its pages', () => {
  const addresses = pageAddresses()
  expect(addresses).toEqual(expect.arrayContaining(['/', '/beslut/', '/data-och-metod/']))
  expect(addresses.filter((address) => address.startsWith('/indikator/')).length).toBeGreaterThan(9)
})

const kinds = oneOfEach()

/** A chart alone is what it is on its own page, which is looked at: of those one of every kind is enough. */
const embedded = pageAddresses().filter((address) => address.startsWith('/inbaddat/'))
const embeddedKinds = [
  ...new Map(embedded.map((address) => [address.split('/')[2], address])).values()
]

/** What is written of every place and indicator in one form is looked at in one of them; tests of its text read them all. */
const isOneOfMany = (address: string) =>
  /^\/rapport\/|\/(samtal|latt)\/$/.test(address) && !kinds.includes(address)

for (const address of pageAddresses()) {
  if (embedded.includes(address) && !embeddedKinds.includes(address)) continue
  if (isOneOfMany(address)) continue
  test(`${address} is sound and accessible, wide and narrow`, async ({ page }) => {
    const { faults } = await watch(page)
    await page.goto(address)
    // The engine changes nothing that is looked at here, and takes longer to start than all of it.
    if (kinds.includes(address)) {
      // All findings are in their page: no engine is asked for them.
      if (address !== '/fynd/' && (await page.locator('form.filters').count()))
        await engineReady(page)
      await page.waitForLoadState('networkidle')
    }
    await expect(page.locator('html')).toHaveAttribute('lang', 'sv')
    await expect(page.locator('h1')).toHaveCount(1)

    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 })
      expect(await overflow(page), `pixels to scroll sideways at ${width}`).toBe(0)
      await openAll(page.locator('html'))
      expect(await overflow(page), `pixels to scroll sideways at ${width}, all opened`).toBe(0)
      // What a width changes lies in the form of a page, and pages of a kind share theirs.
      if (width === 1280 || kinds.includes(address))
        expect(await violations(page), `at ${width}`).toEqual([])
      await openAll(page.locator('html'), false)
    }
    expect(faults).toEqual([])
  })
}
