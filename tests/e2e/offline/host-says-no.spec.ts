import { cpSync, realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { siteDir } from '../site.ts'
import { scriptRuns } from '../watch.ts'
import { expect, save, test } from './profile.ts'

test('a host that changes one file takes away what browsers have kept, and the worker', async ({
  home,
  host,
  profile
}) => {
  const page = await profile.open()
  await page.goto(`${host.origin}/omrade/1860/`)
  await save(page, 'Laxå')
  const kept = () => page.evaluate(() => caches.keys())
  expect(await kept()).toHaveLength(2)

  const site = join(home, 'site')
  cpSync(realpathSync(siteDir), site, { recursive: true })
  writeFileSync(join(site, 'offline.json'), '{"offline": false}')
  await host.stop()
  await host.start(site)
  await page.goto(`${host.origin}/omrade/1860/`)
  await expect.poll(kept).toEqual([])
  const registered = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
  await expect.poll(registered).toBe(0)
  await expect(page.getByRole('button', { name: /Spara/ }).filter({ hasText: 'möte' })).toHaveCount(
    0
  )
  await page.goto(`${host.origin}/sparat/`)
  await scriptRuns(page)
  await expect(page.locator('main')).toContainText('Den som sköter webbplatsen har stängt av')
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull()

  // What it says in any other way is no answer: a host that is being mended takes nothing away.
  writeFileSync(join(site, 'offline.json'), 'underhåll pågår')
  await page.goto(`${host.origin}/omrade/1860/`)
  await save(page, 'Laxå')
  expect(await kept()).toHaveLength(2)
})
