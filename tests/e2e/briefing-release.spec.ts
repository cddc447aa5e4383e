import { readManifest } from '../../src/lib/db/native.server.ts'
import { filteredDecisions } from '../../src/lib/queries/decision/decisions.ts'
import { allIndicators } from '../../src/lib/queries/registers/indicators.ts'
import { sinceRelease } from '../../src/lib/text/briefing/since-release.ts'
import { allDecisions } from '../../src/lib/url/decisions-view.ts'
import { expect, test } from './calm.ts'
import { native } from './expected.ts'

test('what has changed since the release before is told, each with its page', async ({ page }) => {
  const db = await native()
  const { sentence, changes } = sinceRelease(
    await readManifest('static/data'),
    await allIndicators(db),
    await filteredDecisions(db, allDecisions, '2026-11-30')
  )
  await page.goto('/')
  const told = page
    .getByRole('region', { name: 'Nytt', exact: true })
    .locator('[data-since-release]')
  await expect(told).toContainText(sentence)
  await expect(told.locator('li a')).toHaveCount(changes.length)
  for (const [i, { title, path, words }] of changes.entries()) {
    await expect(told.locator('li').nth(i)).toContainText(`${words} ${title}`)
    expect((await page.request.get(`/${path}`)).status()).toBe(200)
  }
})
