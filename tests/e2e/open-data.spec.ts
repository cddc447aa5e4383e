import { expect, test } from '@playwright/test'
import Papa from 'papaparse'

test('the foot of every page leads to the open files and the feed', async ({ page }) => {
  await page.goto('/beslut/')
  const foot = page.locator('.site-footer')
  await expect(foot).toContainText(/Senast uppdaterad \d{1,2} \p{L}+ 20\d\d\./u)
  await foot.getByRole('link', { name: 'Öppna data' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Öppna data')

  const download = page.waitForEvent('download')
  await page
    .getByRole('link', { name: 'CSV: Placerade i familjehem någon gång under året' })
    .click()
  expect((await download).suggestedFilename()).toBe('familjehem.csv')
})

test('the open files are what their endings say, and say what is made up', async ({ page }) => {
  const fetched = async (path: string) => {
    const response = await page.request.get(path)
    expect(response.status(), path).toBe(200)
    return response.text()
  }
  const { data } = Papa.parse<Record<string, string>>(await fetched('/oppna-data/familjehem.csv'), {
    header: true
  })
  expect(data[0]).toMatchObject({ platskod: '0000', kon: 'alla' })
  const json = JSON.parse(await fetched('/oppna-data/alkohol.json')) as { exempeldata: boolean }
  expect(json.exempeldata).toBe(true)
  await page.goto('/oppna-data/')
  const row = page.getByRole('listitem').filter({ hasText: 'Utsatt för mobbning' })
  await expect(row).toContainText('Exempeldata')
})

test('the feed is well-formed, and its entries lead to pages there are', async ({ page }) => {
  const feed = await (await page.request.get('/flode.xml')).text()
  await page.goto('/')
  const links = await page.evaluate((text) => {
    const found = new DOMParser().parseFromString(text, 'application/xml')
    if (found.querySelector('parsererror')) throw new Error('not well-formed')
    return [...found.querySelectorAll('entry link')].map((link) => link.getAttribute('href') ?? '')
  }, feed)
  expect(links.length).toBeGreaterThan(5)
  for (const link of new Set(links))
    expect((await page.request.get(`/${link}`)).status(), link).toBe(200)
})
