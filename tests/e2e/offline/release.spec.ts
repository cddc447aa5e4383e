import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Manifest } from '../../../src/lib/schema/manifest.ts'
import { native } from '../expected.ts'
import { chartTexts, showsView } from '../figure.ts'
import { builtVersion, nextBuild } from '../next-build.ts'
import { engineReady } from '../watch.ts'
import { expect, line, save, test } from './profile.ts'

const file = 'observations/indicator=familjehem/data.parquet'

/** Gives a site the figures of a query, in a file and a manifest of their own, as its build would have written them down. */
async function withFigures(site: string, sql: string): Promise<void> {
  const path = join(site, 'data', file)
  await (await native()).query(`COPY (${sql}) TO '${path}' (FORMAT parquet)`)
  const place = join(site, 'data/manifest.json')
  const manifest = JSON.parse(readFileSync(place, 'utf8')) as Manifest
  const entry = manifest.tables.find((table) => table.file === file)!
  const bytes = readFileSync(path)
  entry.bytes = bytes.length
  entry.sha256 = createHash('sha256').update(bytes).digest('hex')
  writeFileSync(place, JSON.stringify(manifest))
  const parts = join(site, '_app/parts.json')
  const told = JSON.parse(readFileSync(parts, 'utf8')) as { figures: string }
  told.figures = createHash('sha256').update(readFileSync(place)).digest('hex')
  writeFileSync(parts, JSON.stringify(told))
}

const tenfold =
  "SELECT * REPLACE (value * 10 AS value, lower * 10 AS lower, upper * 10 AS upper) FROM observations WHERE indicator = 'familjehem'"

test('a release is taken whole: the one before answers until all of the next is there', async ({
  home,
  host,
  profile
}) => {
  const page = await profile.open()
  const indicator = () => `${host.origin}/indikator/familjehem/`
  const figures = async () => {
    await page.goto(`${indicator()}?ar=2020&kon=flickor`)
    await engineReady(page)
    await showsView(page, '?ar=2020&kon=flickor')
    return chartTexts(page, 'trend')
  }
  const release = () => page.locator('html').getAttribute('data-release')

  await page.goto(`${host.origin}/omrade/1860/`)
  await save(page, 'Laxå')
  await host.stop()
  const before = await figures()
  expect(await release()).toBe(builtVersion)

  // A release of which a page is missing is not taken.
  const next = join(home, 'next')
  nextBuild(next)
  await withFigures(next, tenfold)
  const missing = join(next, '_app/parts.json')
  const parts = readFileSync(missing, 'utf8')
  writeFileSync(missing, parts.replace('"next"', '"another"'))
  await host.start(next)
  await page.goto(indicator())
  expect(await release()).toBe('next')
  // The browser has tried to take it, and has given it up.
  await expect.poll(() => host.asked, { timeout: 60_000 }).toContain('/_app/parts.json')
  const isAtRest = async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    return registration && !registration.installing && !registration.waiting
  }
  await expect.poll(() => page.evaluate(isAtRest)).toBe(true)
  await host.stop()
  expect(await figures()).toEqual(before)
  expect(await release()).toBe(builtVersion)
  await expect(line(page)).toContainText('Du är utan nät.')

  // Whoever reads a page that is kept is told that there is a newer one.
  writeFileSync(missing, parts)
  await host.start(next)
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await expect(line(page)).toContainText('Nyare är publicerade.')
  await line(page).getByRole('button', { name: 'Ladda om sidan' }).click()
  await expect.poll(release).toBe('next')
  await expect(line(page)).toHaveCount(0)
  // It is taken while the page is open, and then nothing is left of the one before.
  const names = () => page.evaluate(() => caches.keys())
  const site = `lansdelsbilden ${host.origin}/`
  await expect.poll(names, { timeout: 60_000 }).toEqual([`${site} lista`, `${site} next`])
  expect(await page.evaluate(isAtRest)).toBe(true)

  // From now on all that is kept is of the next one.
  await host.stop()
  const after = await figures()
  expect(await release()).toBe('next')
  expect(after).not.toEqual(before)
  await host.start(next)
  expect(await figures()).toEqual(after)
})
