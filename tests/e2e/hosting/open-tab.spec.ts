import { mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { placeSite } from '../../../pipelines/site/place-site.ts'
import { checksums, filesBelow, type SiteRecord } from '../../../pipelines/site/site-record.ts'
import { builtVersion as version, nextBuild } from '../next-build.ts'
import { siteDir } from '../site.ts'
import { serve } from './web-server.ts'

const built = realpathSync(siteDir)

const recordOf = (site: string, name: string): SiteRecord => ({
  project: '1.0.0',
  version: name,
  day: '2026-11-30',
  files: checksums(site, filesBelow(site)),
  kept: {}
})

test('a tab that is open when a release is published goes on with its own', async ({ page }) => {
  const home = mkdtempSync(join(tmpdir(), 'open-tab-'))
  const site = join(home, 'site')
  placeSite(built, site, recordOf(built, version))
  const serving = await serve('nginx', site, join(home, 'run'))
  const missed: string[] = []
  const asked: string[] = []
  page.on('response', (response) => {
    if (response.status() >= 400) missed.push(response.url())
    asked.push(new URL(response.url()).pathname)
  })
  try {
    await page.goto(`${serving.origin}/beslut/`)
    await expect(page.locator('html')).toHaveAttribute('data-script', 'alive')
    const next = join(home, 'next')
    nextBuild(next)
    const placed = placeSite(next, site, recordOf(next, 'next'))
    expect(placed.kept).toBeGreaterThan(20)

    asked.length = 0
    await page.getByRole('link', { name: 'Insatser', exact: true }).first().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Insatser/)
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Beslut/)
    // It asked for a script of its own release, which is none of the new one's.
    const scripts = asked.filter((path) => path.endsWith('.js'))
    const own = readdirSync(join(built, '_app/immutable/nodes'))
    expect(scripts.some((path) => own.some((name) => path.endsWith(`/${name}`)))).toBe(true)
    expect(missed).toEqual([])

    // Loaded anew it is the new one's.
    await page.reload()
    await expect(page.locator('html')).toHaveAttribute('data-script', 'alive')
    expect(await page.content()).not.toContain(version)
    expect(missed).toEqual([])
  } finally {
    await serving.stop()
    rmSync(home, { recursive: true })
  }
})
