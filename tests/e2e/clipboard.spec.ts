import type { Page } from '@playwright/test'
import { parseHTML } from 'linkedom'
import { expect, test } from './calm.ts'
import { card, form, showsView, tool } from './figure.ts'

const address = '/indikator/familjehem/?omraden=18N'

async function opened(page: Page) {
  await page.goto(address)
  await showsView(page, '?omraden=18N')
  const chart = page.locator('figure[data-chart=map]')
  await form(chart, 'Karta').click()
  await tool(chart, 'Spara').click()
  return card(chart)
}

/** What lies on the clipboard, each format as text or, of a picture, how large it is. */
function clipboard(page: Page): Promise<Record<string, string | number>> {
  return page.evaluate(async () => {
    const found: Record<string, string | number> = {}
    for (const item of await navigator.clipboard.read()) {
      for (const type of item.types) {
        const blob = await item.getType(type)
        found[type] = type === 'image/png' ? blob.size : await blob.text()
      }
    }
    return found
  })
}

const copies = (page: Page, name: string) =>
  card(page.locator('figure[data-chart=map]'))
    .getByRole('button', { name, exact: true })
    .filter({ visible: true })
    .click()

const said = (page: Page) =>
  card(page.locator('figure[data-chart=map]')).getByRole('status').filter({ visible: true }).first()

test('a chart is copied as picture, vector picture and table at once', async ({
  page,
  context
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await opened(page)
  await copies(page, 'Kopiera')
  await expect(said(page)).toContainText('Bild och tabell är kopierade.')
  const found = await clipboard(page)
  expect(found['image/png']).toBeGreaterThan(10_000)
  expect(found['image/svg+xml']).toContain('Länsdelsbilden, http://127.0.0.1')
  const { document } = parseHTML(String(found['text/html']))
  const cells = [...document.querySelectorAll('tr')].map((row) =>
    [...row.querySelectorAll('th, td')].map((cell) => cell.textContent)
  )
  expect(cells[0]).toContain('Värde')
  expect(cells).toHaveLength(1 + 12)
  expect(document.querySelector('caption')?.textContent).toContain('Placerade i familjehem')
  const below = [...document.querySelectorAll('p')].map((line) => line.textContent).join(' ')
  expect(below).toContain('Källa: Kolada (RKA), nyckeltal N33817')
  expect(below).toMatch(/Länsdelsbilden \d+ \p{L}+ \d{4}: http/u)
  // The same cells, as programs without tables take them.
  const lines = String(found['text/plain'])
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
  expect(lines.slice(-13).map((line) => line.split('\t'))).toEqual(cells)
  expect(lines.join(' ')).toContain(new URL(page.url()).pathname)
})

test('the picture or the table is copied alone where that is wanted', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await opened(page)
  await copies(page, 'Kopiera bild')
  await expect(said(page)).toHaveText('Bilden är kopierad och kan klistras in.')
  const picture = Object.keys(await clipboard(page))
  expect(picture).toContain('image/png')
  expect(picture.filter((type) => type.startsWith('text/'))).toEqual([])
  await copies(page, 'Kopiera tabell')
  await expect(said(page)).toHaveText('Tabellen är kopierad och kan klistras in.')
  expect(Object.keys(await clipboard(page)).toSorted()).toEqual(['text/html', 'text/plain'])
})

test('where the browser takes no pictures the table is copied, and that is said', async ({
  page,
  context
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'ClipboardItem')
  })
  await opened(page)
  await copies(page, 'Kopiera')
  await expect(said(page)).toHaveText(
    'Webbläsaren tog inte emot bilden. Tabellen är kopierad och kan klistras in.'
  )
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Ljusnarsberg\t2022')
  await copies(page, 'Kopiera bild')
  await expect(said(page)).toHaveText('Webbläsaren lät inget kopieras. Spara som fil i stället.')
})

test('where the browser takes nothing, that is said', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  })
  await opened(page)
  for (const name of ['Kopiera', 'Kopiera bild', 'Kopiera tabell']) {
    await copies(page, name)
    await expect(said(page)).toHaveText('Webbläsaren lät inget kopieras. Spara som fil i stället.')
  }
})
