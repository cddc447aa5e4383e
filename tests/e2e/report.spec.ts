import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import JSZip from 'jszip'
import { Parser } from 'saxen'
import { expect, test } from './calm.ts'
import { watch } from './watch.ts'

async function saved(page: Page): Promise<JSZip> {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Spara som Word' }).click()
  return JSZip.loadAsync(await readFile(await (await coming).path()))
}

const part = (zip: JSZip, path: string) => zip.file(path)!.async('string')

const wordsOf = (xml: string) =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(' ')

test('the report of Laxå is a Word file with headings, repeated table heads, charts with alternative texts and marks', async ({
  page
}) => {
  const { faults, requests } = await watch(page)
  await page.goto('/rapport/1860/')
  await page
    .getByLabel('Egen text till ”Vad som föreslås”')
    .fill('Nämnden föreslås ta del av rapporten.')
  await page.getByLabel('Egen text till ”Hur det är”').fill('Det beror på beslutet.')
  await expect(page.getByText('Texten kommer inte med i rapporten')).toBeVisible()
  const zip = await saved(page)
  for (const name of Object.keys(zip.files).filter((one) => /\.(xml|rels)$/.test(one))) {
    const wrong: string[] = []
    const parser = new Parser().on('error', (error) => wrong.push(String(error)))
    parser.write(await part(zip, name)).end()
    expect(wrong, name).toEqual([])
  }
  const document = await part(zip, 'word/document.xml')
  const headings = document.match(/<w:pStyle w:val="Heading1"\/>/g) ?? []
  expect(headings).toHaveLength(8)
  expect(document).toContain('<w:tblHeader')
  const alternatives = [...document.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)]
  const charts = await page.locator('[data-report-chart]').count()
  expect(charts).toBeGreaterThan(1)
  expect(alternatives).toHaveLength(charts)
  for (const [, text = ''] of alternatives) expect(text.length).toBeGreaterThan(20)
  const words = wordsOf(document)
  expect(words).toContain('Exempeldata')
  expect(words).toContain('visas inte')
  expect(words).toContain('Nämnden föreslås ta del av rapporten.')
  expect(words).not.toContain('Det beror på beslutet.')
  expect(await part(zip, 'word/styles.xml')).toContain('<w:lang w:val="sv-SE"')
  expect(await part(zip, 'docProps/core.xml')).toContain('Barn och unga i Laxå')
  expect(faults).toEqual([])
  expect(requests.every((url) => url.startsWith(new URL(page.url()).origin))).toBe(true)
})

test('every number in the Word file stands on the page', async ({ page }) => {
  await page.goto('/rapport/18S/')
  const zip = await saved(page)
  const shown = await page.locator('article').evaluate((node) => node.textContent ?? '')
  const told = await page
    .locator('[data-report-chart] svg')
    .evaluateAll((all) => all.map((svg) => svg.getAttribute('aria-label') ?? '').join(' '))
  const words = wordsOf(await part(zip, 'word/document.xml')).replace(/Sparad från .*?\d{4}\./, '')
  const numbers = words.match(/\d+(?:,\d+)?/g) ?? []
  expect(numbers.length).toBeGreaterThan(100)
  for (const number of new Set(numbers)) expect(shown + told, number).toContain(number)
})

test('only official figures: neither the page nor the file holds any other', async ({ page }) => {
  await page.goto('/rapport/1860/?officiellt=1')
  await expect(page.locator('html')).toHaveAttribute('data-script', 'alive')
  const words = wordsOf(await part(await saved(page), 'word/document.xml'))
  expect(words).not.toMatch(/exempeldata/i)
  await expect(page.locator('article')).not.toContainText('Exempeldata')
})

test('own texts are there the next time, and can be taken away', async ({ page }) => {
  await page.goto('/rapport/18N/')
  const field = page.getByLabel('Egen text till ”Vad som föreslås”')
  await field.fill('Vi återkommer i vår.')
  await page.reload()
  await expect(field).toHaveValue('Vi återkommer i vår.')
  await page.getByRole('button', { name: 'Ta bort texten till ”Vad som föreslås”' }).click()
  await page.reload()
  await expect(field).toBeEnabled()
  await expect(field).toHaveValue('')
})

test('a file from a newer version is told, and what was written stays', async ({ page }) => {
  await page.goto('/rapport/1860/')
  const field = page.getByLabel('Egen text till ”Vad som föreslås”')
  await field.fill('Kvar.')
  const newer = { format: 'lansdelsbilden-rapport', version: 2, place: '1860', texts: {} }
  await page.getByLabel('Öppna texter från fil').setInputFiles({
    name: 'ny.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(newer))
  })
  await expect(page.getByText('sparad av en annan version')).toBeVisible()
  await expect(field).toHaveValue('Kvar.')
})
