import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { SiteStatus } from '../../src/lib/export/status.ts'
import type { Manifest } from '../../src/lib/schema/manifest.ts'
import { siteDir } from './site.ts'

const read = <Content>(file: string) =>
  JSON.parse(readFileSync(join(siteDir, file), 'utf8')) as Content

test('status.json tells what is published', async ({ page }) => {
  const answer = await page.request.get('status.json')
  expect(answer.status()).toBe(200)
  const status = (await answer.json()) as SiteStatus
  const manifest = read<Manifest>('data/manifest.json')
  expect(status.release).toBe(read<{ version: string }>('_app/version.json').version)
  expect(status.built).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  expect(status.sources.map(({ id }) => id)).toEqual(manifest.sources.map(({ id }) => id))
  const { official, example } = status.indicators
  expect(official + example).toBe(manifest.coverage.length)
  expect(status.decisions).toBe(manifest.tables.find(({ table }) => table === 'decisions')?.rows)
  // What the data report tells people, word by word.
  const report = readFileSync(join(siteDir, 'data/report.html'), 'utf8')
  expect(status.checks.warnings?.length).toBeGreaterThan(0)
  for (const words of status.checks.warnings ?? []) expect(report).toContain(`<li>${words}</li>`)
})

test('nothing is sent of errors unless the host has asked for it, and the pages say so', async ({
  page
}) => {
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST') sent.push(request.url())
  })
  await page.goto('data-och-metod/#felrapporter')
  await expect(page.locator('html')).toHaveAttribute('data-script', 'alive')
  await expect(page.locator('#felrapporter')).toContainText(
    'Sidorna skickar ingenting någon annanstans'
  )
  await expect(page.locator('footer')).toContainText('inget skickas därifrån')
  const own = await page.locator('link[rel=modulepreload]').first().getAttribute('href')
  await page.evaluate((address) => {
    const error = new TypeError('planted')
    error.stack = `TypeError: planted\n    at f (${new URL(address!, location.href).href}:1:2)`
    setTimeout(() => {
      throw error
    })
  }, own)
  await page.waitForEvent('pageerror')
  expect(sent).toEqual([])
})
