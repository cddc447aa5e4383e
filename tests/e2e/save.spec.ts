import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'
import JSZip from 'jszip'
import { DOMParser, parseHTML } from 'linkedom'
import { expect, test } from './calm.ts'
import { native } from './expected.ts'
import { openThemes } from './profile.ts'
import { watch } from './watch.ts'
import { card, form, tool, type Kind } from './figure.ts'

const girls = '?omraden=18N&kon=flickor&arskurs=9'

const figure = (page: Page, kind: Kind | 'rug') =>
  page.locator(`figure[data-chart=${kind}]`).first()

async function open(page: Page, address: string, kind: Kind | 'rug') {
  await page.goto(address)
  const chart = figure(page, kind)
  await expect(chart).toHaveAttribute('data-view', new URL(page.url()).search)
  if (kind === 'map') await form(chart, 'Karta').click()
  await tool(chart, 'Spara').click()
  return chart
}

async function saved(page: Page, kind: Kind | 'rug', button: string): Promise<Download> {
  const coming = page.waitForEvent('download')
  await card(figure(page, kind)).getByRole('button', { name: button, exact: true }).click()
  return coming
}

const bytesOf = async (download: Download) => readFile(await download.path())

test('the figures of a chart are saved as they are on the page', async ({ page }) => {
  const { faults, requests } = await watch(page)
  await open(page, `/indikator/mar-bra/${girls}`, 'trend')
  const csv = await saved(page, 'trend', 'Siffror (CSV)')
  expect(csv.suggestedFilename()).toBe('mar-oftast-bra-eller-mycket-bra_norra_2014-2026.csv')
  const text = (await bytesOf(csv)).toString('utf8')
  expect(text).toContain('Exempeldata')
  const rows = text.split('\r\n').map((line) => line.split(';'))
  const head = rows.findIndex(([first]) => first === 'Uppgift')
  const found = rows
    .slice(head + 1)
    .filter((cells) => cells[1] === 'Norra länsdelen')
    .map((cells) => [cells[2], cells[5]])
  const db = await native()
  const expected = await db.query<{ period: string; value: number }>(
    `SELECT period, value FROM observations WHERE indicator = 'mar-bra' AND area = '18N'
     AND sex = 'flickor' AND grade = '9' AND status = 'ok' ORDER BY period`
  )
  expect(expected.length).toBeGreaterThan(2)
  expect(found).toEqual(expected.map(({ period, value }) => [period, value.toFixed(0)]))
  await expect(card(figure(page, 'trend')).getByRole('status').first()).toContainText(
    'Sparad som mar-oftast'
  )
  expect(faults).toEqual([])
  expect(requests.filter((url) => !url.startsWith(new URL(page.url()).origin))).toEqual([])
})

test('a file has the address of what it holds, which the page’s may be ahead of', async ({
  page
}) => {
  await page.route('**/data/**', () => {
    // No figures come: what was prerendered stands.
  })
  await page.goto(`/indikator/mar-bra/${girls}`)
  const chart = figure(page, 'trend')
  await expect(chart).toHaveAttribute('data-state', 'loading')
  await tool(chart, 'Spara').click()
  const text = (await bytesOf(await saved(page, 'trend', 'Siffror (CSV)'))).toString('utf8')
  expect(text).toMatch(/: http:\/\/127\.0\.0\.1:\d+\/indikator\/mar-bra\/\r\n/)
  expect(new URL(page.url()).search).toBe(girls)
})

test('a workbook has typed numbers, empty cells for what is hidden, and a sheet about the figures', async ({
  page
}) => {
  await open(page, `/indikator/mobbad/?kon=flickor&arskurs=gy2`, 'ranking')
  const zip = await JSZip.loadAsync(await bytesOf(await saved(page, 'ranking', 'Excel')))
  const xml = async (path: string) =>
    new DOMParser().parseFromString(await zip.file(path)!.async('string'), 'text/xml')
  const book = await xml('xl/workbook.xml')
  expect([...book.querySelectorAll('sheet')].map((sheet) => sheet.getAttribute('name'))).toEqual([
    'Värden',
    'Om uppgifterna'
  ])
  const strings = [...(await xml('xl/sharedStrings.xml')).querySelectorAll('si')].map(
    (node) => node.textContent ?? ''
  )
  expect(strings.join(' ')).toContain('Exempeldata')
  const sheet = await xml('xl/worksheets/sheet1.xml')
  const rows = [...sheet.querySelectorAll('row')].map((row) =>
    Object.fromEntries(
      [...row.querySelectorAll('c')].map((cell) => {
        const value = cell.querySelector('v')?.textContent
        const column = (cell.getAttribute('r') ?? '').replace(/\d/g, '')
        if (value === undefined) return [column, undefined]
        return [column, cell.getAttribute('t') === 's' ? strings[Number(value)] : Number(value)]
      })
    )
  )
  const db = await native()
  interface Published {
    name: string
    value: number | null
    status: string
    bound: number | null
  }
  const expected = await db.query<Published>(
    `SELECT a.name, o.value, o.status, coalesce(o.upper, o.lower) AS bound
     FROM observations o JOIN areas a ON a.code = o.area
     WHERE o.indicator = 'mobbad' AND o.period = '2026' AND o.sex = 'flickor' AND o.grade = 'gy2'
     AND a.type = 'kommun' ORDER BY a.name`
  )
  expect(expected.some(({ status }) => status === 'suppressed')).toBe(true)
  const words: Record<string, string> = { under: 'under', over: 'över' }
  for (const { name, value, status, bound } of expected) {
    const row = rows.find((cells) => cells.B === name)
    const near = words[status] && `${words[status]} ${bound}\u00a0%, visas inte exakt`
    const note = status === 'suppressed' ? 'visas inte' : near
    const number = value === null ? undefined : Number(value.toFixed(0))
    expect([name, row?.F, row?.H, row?.L]).toEqual([
      name,
      number,
      value === null ? undefined : expect.any(Number),
      note
    ])
  }
})

test('a picture has the page’s own letters, a margin, and a background or none', async ({
  page
}) => {
  const chart = await open(page, `/indikator/mar-bra/${girls}`, 'trend')
  const drawn = await chart.locator('.drawing svg').filter({ visible: true }).boundingBox()
  const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)] as const
  const plain = await bytesOf(await saved(page, 'trend', 'Bild (PNG)'))
  const large = await bytesOf(await saved(page, 'trend', 'Stor bild (PNG)'))
  const [width, height] = sizeOf(plain)
  expect(width).toBe(2 * (720 + 32))
  // Below the drawing stands what its page says around it: as high in the vector picture.
  const svg = (await bytesOf(await saved(page, 'trend', 'Vektorbild (SVG)'))).toString('utf8')
  expect(height).toBe(2 * Number(/ height="(\d+)"/.exec(svg)?.[1]))
  expect(height).toBeGreaterThan(2 * (drawn!.height + 32 + 18))
  expect(sizeOf(large)).toEqual([2 * width, 2 * height])
  await card(chart)
    .getByRole('checkbox', { name: /Genomskinlig/ })
    .check()
  const clear = await bytesOf(await saved(page, 'trend', 'Bild (PNG)'))
  const pixels = (png: Buffer) =>
    page.evaluate(async (base64) => {
      const image = new Image()
      image.src = `data:image/png;base64,${base64}`
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = image.width
      canvas.height = image.height
      const context = canvas.getContext('2d')!
      context.drawImage(image, 0, 0)
      const { data } = context.getImageData(0, 0, image.width, image.height)
      let ink = 0
      for (let i = 0; i < data.length; i += 4) if (data[i + 3]! > 200 && data[i]! < 90) ink++
      return { corner: [...data.slice(0, 4)], ink }
    }, png.toString('base64'))
  expect((await pixels(plain)).corner).toEqual([255, 255, 255, 255])
  expect((await pixels(clear)).corner).toEqual([0, 0, 0, 0])
  expect((await pixels(plain)).ink).toBeGreaterThan(2000)
})

test('a vector picture stands alone and says what the page says', async ({ page }) => {
  const chart = await open(page, '/jamfor/?tema=placeringar', 'rug')
  const svg = (await bytesOf(await saved(page, 'rug', 'Vektorbild (SVG)'))).toString('utf8')
  const { document } = parseHTML(svg.replace(/^<\?xml.*\?>\s*/, ''))
  const shown = await chart
    .locator('.drawing svg')
    .filter({ visible: true })
    .locator('text')
    .evaluateAll((found) => found.map((text) => text.textContent))
  const told = [...document.querySelectorAll('text')].map((text) => text.textContent)
  expect(told.slice(0, shown.length)).toEqual(shown)
  expect(told.slice(shown.length).join('')).toMatch(
    /^Länsdelsbilden, http:\/\/127\.0\.0\.1:\d+\/jamfor\/\?tema=placeringar, \d+\s\p{L}+\s\d{4}$/u
  )
  expect(document.querySelector('svg')?.getAttribute('font-family')).toContain('sans-serif')
  expect(svg).not.toMatch(/data-|class=|style=|<script/)
  for (const link of document.querySelectorAll('a')) {
    expect(link.getAttribute('href')).toMatch(/^http:\/\/127\.0\.0\.1/)
  }
})

test('every chart of every kind of page can be saved', async ({ page }) => {
  for (const address of ['/omrade/1864/', '/beslut/', '/jamfor/?omraden=18N,1883']) {
    await page.goto(address)
    const { search } = new URL(page.url())
    await expect(
      page.locator('figure[data-chart]:not([data-chart=sparkline])').last()
    ).toHaveAttribute('data-view', search)
    const charts = page.locator('figure[data-chart]:not([data-chart=sparkline])')
    if (address === '/omrade/1864/') await openThemes(page)
    for (const chart of await charts.all()) {
      if ((await chart.getAttribute('data-state')) === 'empty') continue
      await tool(chart, 'Spara').click()
      const coming = page.waitForEvent('download')
      await card(chart).getByRole('button', { name: 'Siffror (CSV)' }).click()
      const text = (await bytesOf(await coming)).toString('utf8')
      expect(text.split('\r\n').length, address).toBeGreaterThan(6)
    }
  }
})
