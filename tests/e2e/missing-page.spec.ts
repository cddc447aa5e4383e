import { violations } from './accessibility.ts'
import { origin, subFolder } from './address.ts'
import { expect, test } from './calm.ts'

for (const [where, root] of [
  ['at the root', '/'],
  ['in a sub-folder', subFolder]
] as const) {
  test(`an address that leads nowhere is searched for, ${where}`, async ({ page }) => {
    const answer = await page.goto(`${root}indikator/alkohl/`)
    expect(answer?.status()).toBe(404)
    await expect(page).toHaveURL((url) => url.pathname === `${root}sok/`)
    await expect(page.locator('h1')).toHaveText('Sidan finns inte')
    await expect(page).toHaveTitle('Sidan finns inte – Länsdelsbilden')
    await expect(page.locator('main')).toContainText('/indikator/alkohl/')
    expect(await violations(page)).toEqual([])
    await page.getByRole('link', { name: 'Druckit alkohol senaste tolv månaderna' }).click()
    await expect(page).toHaveURL(`${root}indikator/alkohol/`)
  })
}

test('the words of the address are in the box, and the parts of the site below', async ({
  page
}) => {
  await page.goto('/finns/inte/xyzzy.html')
  await expect(page.locator('h1')).toHaveText('Sidan finns inte')
  await expect(page.locator('#ord')).toHaveValue('xyzzy')
  const main = page.locator('main')
  await expect(main).toContainText('Inget hittades för ”xyzzy”.')
  await main.getByRole('link', { name: 'Jämför' }).click()
  await expect(page).toHaveURL('/jamfor/')
})

test('what the address says is shown as text', async ({ page }) => {
  await page.goto(`/sok/?saknas=${encodeURIComponent('/<img src=x onerror=alert(1)>')}`)
  await expect(page.locator('main code')).toHaveText('/<img src=x onerror=alert(1)>')
  await expect(page.locator('main img')).toHaveCount(0)
})

test('asks for nothing outside the site', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(`${subFolder}nej`)
  await expect(page.locator('h1')).toHaveText('Sidan finns inte')
  expect(asked.filter((url) => !url.startsWith(origin))).toEqual([])
})

test('where the site cannot be found either, the words stand alone', async ({ page }) => {
  await page.route('**/sok/index.json', (route) => route.abort())
  // Its script does not say that it listens.
  await page.goto('/indikator/finns-inte/', { waitUntil: 'commit' })
  await expect(page.locator('h1')).toHaveText('Sidan finns inte')
  await page.waitForLoadState('networkidle')
  await expect(page).toHaveURL('/indikator/finns-inte/')
  expect(await violations(page)).toEqual([])
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('it is told in words, with a way on', async ({ page }) => {
    await page.goto('/indikator/finns-inte/')
    await expect(page.locator('html')).toHaveAttribute('lang', 'sv')
    await expect(page.locator('h1')).toHaveText('Sidan finns inte')
    await page.getByRole('link', { name: 'Till första sidan' }).click()
    await expect(page).toHaveURL('/')
  })
})
