import { scriptRuns } from '../watch.ts'
import { expect, line, test, visited } from './profile.ts'

/** How the browser let the worker answer for the page: a property that TypeScript does not know yet. */
const source = () =>
  (
    performance.getEntriesByType('navigation')[0] as unknown as {
      workerMatchedSourceType: string
    }
  ).workerMatchedSourceType

test('a page is asked for while the worker wakes, and what is kept answers where the host does not', async ({
  host,
  profile
}) => {
  const page = await profile.open()
  const address = `${host.origin}/indikator/hvb/`
  await page.goto(address)
  await visited(page)
  const browser = await page.context().newCDPSession(page)
  await browser.send('ServiceWorker.enable')
  const open = async (isAsleep: boolean) => {
    await page.goto('about:blank')
    if (isAsleep) await browser.send('ServiceWorker.stopAllWorkers')
    host.asked = []
    await page.goto(address)
    await scriptRuns(page)
    // Once, whoever does it.
    expect(host.asked.filter((asked) => asked === '/indikator/hvb/')).toHaveLength(1)
  }
  for (const isAsleep of [false, true]) {
    await open(isAsleep)
    await expect(line(page)).toHaveCount(0)
    expect(await page.evaluate(source)).toBe('race-network-and-fetch-handler')
    for (const failing of ['fault', 'silence'] as const) {
      host.failing = failing
      await open(isAsleep)
      await expect(line(page)).toContainText('Sidan visar siffror från')
      host.failing = 'no'
    }
  }
})
