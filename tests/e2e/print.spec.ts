import { expect, test } from './calm.ts'
import { figure, kinds } from './figure.ts'
import { onPaper, sheetsOf, squeeze } from './paper.ts'

test('a printed indicator has its charts and decisions and no controls', async ({ page }) => {
  await page.goto('/indikator/familjehem/')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.filters')).toBeHidden()
  for (const role of ['combobox', 'checkbox', 'button', 'navigation'] as const) {
    await expect(page.getByRole(role)).toHaveCount(0)
  }
  // The kommuner's chart has all that the map shows.
  await expect(figure(page, 'map').locator('svg').filter({ visible: true })).toHaveCount(0)
  for (const kind of kinds.filter((one) => one !== 'map')) {
    await expect(figure(page, kind).locator('svg').filter({ visible: true })).toHaveCount(1)
  }
  await expect(page.locator('article[data-decision]').first()).toBeVisible()
})

for (const id of ['familjehem', 'mar-bra', 'skolk']) {
  test(`${id} prints on two pages of A4, its decisions on the first`, async ({ page }) => {
    await page.goto(`/indikator/${id}/`)
    await expect(page.locator('html')).toHaveAttribute('data-script', 'alive')
    const sheets = await sheetsOf(page)
    expect(sheets).toHaveLength(2)
    for (const { width, height, filled } of sheets) {
      expect([Math.round(width), Math.round(height)]).toEqual([595, 842])
      expect(filled).toBeGreaterThan(0.7)
    }
    expect(squeeze(sheets[0]?.text ?? '')).toContain(squeeze('Beslut som rör det här'))
  })
}

test('paper says where it comes from, when, and where its links lead', async ({
  page,
  baseURL
}) => {
  await page.goto('/indikator/familjehem/?kon=flickor')
  await page.locator('figure[data-chart=trend][data-view="?kon=flickor"]').waitFor()
  const text = await onPaper(page)
  const address = `${baseURL}/indikator/familjehem/?kon=flickor`
  expect(text).toMatch(/Utskrivet \d+ \w+ \d{4} från/)
  expect(text.replaceAll(' ', '')).toContain(address)
  expect(text.replaceAll(' ', '')).toContain(`${baseURL}/beslut/2026-05-12-sams/`)
  expect(text).toMatch(/SAMS\s*\[\s*\d+\s*\]/)
  for (const control of ['Lägg till i bildspel', 'Till bildspel', 'Trattdiagram', 'Spara']) {
    expect(text).not.toContain(control)
  }
})

test('the grid of all indicators is printed whole, theme by theme', async ({ page }) => {
  await page.goto('/jamfor/')
  await expect(page.locator('html')).toHaveAttribute('data-script', 'alive')
  const rows = await page.locator('figure[data-chart=rug] svg').first().locator('a').count()
  expect(rows).toBeGreaterThan(40)
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('figure[data-chart=rug] svg').filter({ visible: true })).toHaveCount(0)
  const sheets = page.locator('.sheet svg')
  expect(await sheets.count()).toBeGreaterThan(1)
  const heights = await sheets.evaluateAll((all) =>
    all.map((svg) => svg.getBoundingClientRect().height)
  )
  // A4 with its margins, at 96 px to an inch.
  expect(Math.max(...heights)).toBeLessThan((267 / 25.4) * 96)
  const titles = await sheets
    .locator('a')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href')))
  const whole = await page
    .locator('figure[data-chart=rug] svg')
    .first()
    .locator('a')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href')))
  expect(new Set(titles)).toEqual(new Set(whole))
})

test('a deck is printed with its notes and addresses, and no controls', async ({
  page,
  baseURL
}) => {
  await page.goto('/indikator/familjehem/?omraden=18N')
  await page.locator('figure[data-chart=trend][data-view="?omraden=18N"]').waitFor()
  await page.getByRole('button', { name: 'Till bildspel' }).first().click()
  await page.goto('/bildspel/')
  await page.getByLabel('Anteckning').fill('Börja med länet.')
  await expect(page.getByRole('button', { name: 'Ladda ner PowerPoint' })).toBeEnabled()
  const text = await onPaper(page)
  expect(text).toContain('Börja med länet.')
  expect(text).toContain('Beslut som rör det här')
  expect(text.replaceAll(' ', '')).toContain(`${baseURL}/indikator/familjehem/?omraden=18N`)
  for (const control of ['Ladda ner', 'Ta bort', 'Lägg till', 'Till bildspel', 'Rubrik']) {
    expect(text).not.toContain(control)
  }
})
