import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { northernDispatch } from './dispatch.ts'
import { watch } from './watch.ts'

test('a länsdel leads to its dispatch, and so does the start page', async ({ page }) => {
  const { faults } = await watch(page)
  const { heading, lead } = await northernDispatch(page)
  await page.goto('/omrade/18N/')
  await page.getByRole('link', { name: 'Utskick inför möte' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
  await expect(page.locator('main .lead')).toHaveText(lead)
  await page.goto('/')
  await page.locator('main a[href$="/utskick/18V/"]').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Utskick inför nästa möte: Västra länsdelen'
  )
  expect(faults).toEqual([])
})

test('the letter has source, date and address, and can be marked without the button', async ({
  page
}) => {
  await page.goto('/utskick/18N/')
  await page.getByText('Visa texten till e-post').click()
  const letter = page.getByLabel('Text till e-post')
  await expect(letter).toHaveAttribute('readonly')
  const address = new URL('/utskick/18N/', page.url()).href
  await expect(letter).toHaveValue(
    new RegExp(`\nKälla: Länsdelsbilden, läget \\d+ \\p{L}+ 20\\d\\d, ${address}$`, 'u')
  )
})

test('the button copies the same letter', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/utskick/18N/')
  await expect(page.locator('html')).toHaveAttribute('data-script', 'alive')
  await page.getByRole('button', { name: 'Kopiera text till e-post' }).click()
  await expect(page.getByText('Texten är kopierad.')).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(await page.locator('#brev').inputValue())
})

test('the forum is chosen in the address, where it makes a difference', async ({ page }) => {
  await page.goto('/utskick/18/')
  await expect(page.getByLabel('Forum')).toHaveValue('Samverkansgrupp Barn och unga')
  await page.getByLabel('Forum').selectOption('Kraftsamling barn och unga')
  await expect(page).toHaveURL(/forum=Kraftsamling/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Utskick inför nästa möte: Örebro län'
  )
  await page.goto('/utskick/18/?forum=Ingen')
  await expect(page.locator('.notice')).toContainText('forum ”Ingen”')
  await page.goto('/utskick/18V/')
  await expect(page.getByLabel('Forum')).toHaveCount(0)
})

test('what is made up is not there for who wants official figures alone', async ({ page }) => {
  await page.goto('/utskick/18N/?officiellt=1')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Utskick inför nästa möte: Norra länsdelen'
  )
  await expect(page.locator('main')).not.toContainText('Exempel')
})

test('the calendar holds the meetings and what is to be followed up', async ({ page }) => {
  await page.goto('/utskick/18N/')
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Till kalendern (.ics)' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe('uppfoljningar.ics')
  const lines = readFileSync(await file.path(), 'utf8')
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter(Boolean)
  expect([lines[0], lines.at(-1)]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR'])
  const of = (name: string) => lines.filter((line) => line.startsWith(name))
  expect(of('BEGIN:VEVENT').length).toBeGreaterThan(3)
  expect(of('END:VEVENT').length).toBe(of('BEGIN:VEVENT').length)
  expect(new Set(of('UID:')).size).toBe(of('BEGIN:VEVENT').length)
  expect(of('DTSTART;VALUE=DATE:').length).toBe(of('BEGIN:VEVENT').length)
  expect(of('SUMMARY:')).toContain('SUMMARY:Följ upp: Samverkan inom barnhälsoteam (BHT)')
})

test('the feed is well-formed, and its entries lead to pages there are', async ({ page }) => {
  const address = '/utskick/18N/flode.xml'
  const feed = await (await page.request.get(address)).text()
  await page.goto('/')
  const links = await page.evaluate((text) => {
    const found = new DOMParser().parseFromString(text, 'application/xml')
    if (found.querySelector('parsererror')) throw new Error('not well-formed')
    return [...found.querySelectorAll('entry link')].map((link) => link.getAttribute('href') ?? '')
  }, feed)
  expect(links).toContain('../../beslut/2026-05-12-bht/')
  for (const link of new Set(links)) {
    const path = new URL(link, new URL(address, page.url())).href
    expect((await page.request.get(path)).status(), link).toBe(200)
  }
})

test('it is printed on at most two sheets, without its tools', async ({ page }) => {
  await page.goto('/utskick/18N/')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button', { name: 'Kopiera text till e-post' })).toBeHidden()
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2)
})
