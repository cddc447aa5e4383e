import type { Page } from 'puppeteer-core'
import { openFirefox, press, says, there } from '../baseline/firefox.ts'
import { expect, test } from './profile.ts'

const alive = (page: Page) => there(page, 'html[data-script=alive]')

test('what is saved in Firefox opens without a network, and what is not is told of', async ({
  home,
  host
}) => {
  const browser = await openFirefox(home, true)
  try {
    const page = await browser.newPage()
    await page.goto(`${host.origin}/omrade/1860/`)
    await alive(page)
    await press(page, 'Spara för möte')
    await expect
      .poll(() => page.evaluate(() => document.body.innerText), { timeout: 90_000 })
      .toContain('Laxå öppnas utan nät')
    await host.stop()
    for (const [address, heading] of [
      ['omrade/1860/', 'Laxå'],
      ['platsanalys/1860/', 'Laxå']
    ]) {
      await page.goto(`${host.origin}/${address}`)
      await alive(page)
      await says(page, 'Du är utan nät. Sidan visar siffror från')
      expect(await page.evaluate(() => document.querySelector('h1')?.innerText)).toContain(heading)
    }
    await page.goto(`${host.origin}/omrade/1861/`)
    await says(page, 'Sidan är inte sparad')
  } finally {
    await browser.close()
  }
})
