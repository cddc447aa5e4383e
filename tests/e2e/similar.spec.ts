import { expect, test, type Page } from '@playwright/test'
import { overflow, violations } from './accessibility.ts'
import { subFolder } from './address.ts'
import { native } from './expected.ts'
import { engineReady, watch } from './watch.ts'

/*
 * The kommuner that are like one, counted anew: DuckDB itself does the statistics over what the ETL published, and
 * nothing of the page's own code is used.
 */

interface RecountedPlace {
  code: string
  name: string
  /** The measure that differs least, and the one that differs most, by the order of the recount's measures. */
  least: number
  most: number
}

const titles = [
  'barn och unga 0–19 år',
  'barn i familjer med ekonomiskt bistånd',
  'barn och unga med låg ekonomisk standard',
  'varken arbetar eller studerar, 16–24 år',
  'elever per årskurs'
]

async function recount(code: string): Promise<RecountedPlace[]> {
  return (await native()).query<RecountedPlace>(
    `WITH kommun AS (
       SELECT code, name, sort FROM areas WHERE type = 'kommun'
     ), raw AS (
       SELECT 0 AS m, area, ln(denominator) AS x FROM observations
       WHERE indicator = 'oppna-insatser' AND period = '2022' AND sex = 'alla' AND grade = 'alla'
       UNION ALL
       SELECT list_position(
           ['ekonomiskt-bistand', 'lag-ekonomisk-standard', 'uvas'], indicator
         )::INTEGER, area, value
       FROM observations
       WHERE indicator IN ('ekonomiskt-bistand', 'lag-ekonomisk-standard', 'uvas')
         AND period = '2022' AND sex = 'alla' AND grade = 'alla'
       UNION ALL
       SELECT 4, area, ln(sum(pupils) / 3) FROM responses
       WHERE period = '2026' AND sex = 'alla' AND grade IN ('7', '9', 'gy2') GROUP BY area
     ), scaled AS (
       SELECT m, area, x / stddev_samp(x) OVER (PARTITION BY m) AS z
       FROM raw JOIN kommun ON code = area
     ), gap AS (
       SELECT b.area, b.m, abs(a.z - b.z) AS d,
         CASE WHEN b.m BETWEEN 1 AND 3 THEN 1.0 / 9 ELSE 1.0 / 3 END AS weight
       FROM scaled a JOIN scaled b ON b.m = a.m AND b.area <> a.area WHERE a.area = ?
     )
     SELECT k.code, k.name, arg_min(m, d) AS least, arg_max(m, d) AS most
     FROM gap JOIN kommun k ON k.code = gap.area
     GROUP BY k.code, k.name, k.sort
     ORDER BY sum(d * d * weight), k.sort LIMIT 3`,
    [code]
  )
}

/** The same among all the country's kommuner, of the official figures that there are of them all. */
async function recountInCountry(code: string): Promise<{ name: string; county: string }[]> {
  return (await native()).query(
    `WITH raw AS (
       SELECT key, kommun, CASE WHEN key = 'population 0-19' THEN ln(value) ELSE value END AS x
       FROM national
       WHERE key IN ('population 0-19', 'ekonomiskt-bistand', 'lag-ekonomisk-standard', 'uvas')
     ), scaled AS (
       SELECT key, kommun, x / stddev_samp(x) OVER (PARTITION BY key) AS z FROM raw
     ), grouped AS (
       SELECT b.kommun, b.key = 'population 0-19' AS is_size, avg((a.z - b.z) ** 2) AS square
       FROM scaled a JOIN scaled b ON b.key = a.key AND b.kommun <> a.kommun
       WHERE a.kommun = ? GROUP BY b.kommun, is_size
     ), place AS (
       SELECT DISTINCT kommun, name, county FROM national
     )
     SELECT p.name, p.county FROM grouped g JOIN place p ON p.kommun = g.kommun
     GROUP BY p.kommun, p.name, p.county
     ORDER BY avg(square), p.kommun LIMIT 5`,
    [code]
  )
}

const section = (page: Page) => page.getByRole('region', { name: /^Kommuner som liknar/ })
const items = (page: Page) => section(page).locator('ol > li')

for (const [code, name] of [
  ['1860', 'Laxå'],
  ['1864', 'Ljusnarsberg'],
  ['1880', 'Örebro']
] as const) {
  test(`${name} has the three most like it, and in what, by a second count`, async ({ page }) => {
    await page.goto(`/omrade/${code}/`)
    const expected = await recount(code)
    expect(expected).toHaveLength(3)
    await expect(items(page)).toHaveCount(3)
    for (const [i, told] of expected.entries()) {
      const item = items(page).nth(i)
      const own = item.getByRole('link', { name: told.name, exact: true })
      await expect(own).toHaveAttribute('href', new RegExp(`/omrade/${told.code}/$`))
      await expect(item).toContainText(`Mest lika: ${titles[told.least]} (`)
      await expect(item).toContainText(`Mest olika: ${titles[told.most]} (`)
    }
    await expect(section(page)).toContainText(
      'Elever per årskurs är exempeldata och påverkar vilka som visas.'
    )
    const isFar = section(page).getByText('skiljer sig ändå mer')
    await expect(isFar).toHaveCount(name === 'Örebro' ? 1 : 0)
  })
}

for (const [code, name] of [
  ['1860', 'Laxå'],
  ['1864', 'Ljusnarsberg'],
  ['1880', 'Örebro']
] as const) {
  test(`${name} has the five of the country most like it, without any script`, async ({
    browser
  }) => {
    const page = await browser.newPage({ javaScriptEnabled: false })
    await page.goto(`/omrade/${code}/`)
    const expected = await recountInCountry(code)
    const inCountry = page.getByRole('region', { name: `Kommuner i landet som liknar ${name}` })
    const told = await inCountry.locator('ol > li > p:first-child').allInnerTexts()
    expect(told).toEqual(expected.map((one) => `${one.name}, ${one.county}`))
    await inCountry.getByText('Siffrorna bredvid varandra').click()
    const heads = inCountry.getByRole('table').locator('thead th')
    const names = expected.map((one) => one.name)
    await expect(heads).toHaveText(['Mått', name, ...names])
    // Persons and the indicators of one official source.
    await expect(inCountry.getByRole('table').locator('tbody tr')).toHaveCount(1 + 17)
    await expect(inCountry).toContainText('Källa: Kolada (RKA).')
    await page.close()
  })
}

test('one click sets Laxå against another, and one against all three', async ({ page }) => {
  const { faults } = await watch(page)
  const codes = (await recount('1860')).map((told) => told.code)
  await page.goto('/omrade/1860/')
  // A link within the page that is followed before the page's script runs is not in the router's history.
  await engineReady(page)
  await page.getByRole('link', { name: 'Liknande kommuner' }).click()
  await expect(section(page)).toBeInViewport()
  await items(page).first().getByRole('link', { name: 'Jämför Laxå med' }).click()
  await expect(page).toHaveURL(`/jamfor/?omraden=1860,${codes[0]}`)
  const chips = page.locator('[data-chip]')
  const chipCodes = () =>
    chips.evaluateAll((all) => all.map((chip) => chip.getAttribute('data-chip')))
  await expect(chips).toHaveCount(2)
  expect(await chipCodes()).toEqual(['1860', codes[0]])
  await expect(page.locator('figure[data-view="?omraden=1860,' + codes[0] + '"]')).not.toHaveCount(
    0
  )
  await page.goBack()
  await section(page).getByRole('link', { name: 'Jämför med alla tre' }).click()
  await expect(page).toHaveURL(`/jamfor/?omraden=1860,${codes.join(',')}`)
  await expect(page.locator('figure[data-chart=rug]')).toHaveAttribute(
    'data-view',
    `?omraden=1860,${codes.join(',')}`
  )
  expect(await chipCodes()).toEqual(['1860', ...codes])
  const heads = page.getByRole('region', { name: 'Tabell: de valda platserna' }).locator('thead th')
  await expect(heads).toHaveCount(2 + 4)
  await expect(page.getByRole('status').filter({ hasText: 'Adressen innehåller' })).toHaveCount(0)
  expect(faults).toEqual([])
})

test('another that is like leads to its own page, in a sub-folder too', async ({ page }) => {
  const [told] = await recount('1864')
  await page.goto(`${subFolder}omrade/1864/`)
  await items(page).first().getByRole('link').first().click()
  await expect(page).toHaveURL(`${subFolder}omrade/${told?.code}/`)
  await expect(page.locator('h1')).toHaveText(told?.name ?? '')
  await expect(section(page)).toContainText(`Kommuner som liknar ${told?.name}`)
})

test('a länsdel has none, not even that of one kommun', async ({ page }) => {
  for (const code of ['18N', '18O']) {
    await page.goto(`/omrade/${code}/`)
    await expect(page.locator('#insatser')).toHaveCount(1)
    await expect(page.locator('#liknande')).toHaveCount(0)
    await expect(page.locator('#liknande-i-landet')).toHaveCount(0)
    await expect(page.getByRole('link', { name: 'Liknande kommuner' })).toHaveCount(0)
  }
})

for (const width of [1280, 390]) {
  test(`it is sound and accessible at ${width} pixels, opened too`, async ({ page }) => {
    const { faults } = await watch(page)
    await page.setViewportSize({ width, height: 900 })
    await page.goto('/omrade/1864/')
    await section(page).getByText('Så är likheten räknad').click()
    const table = section(page).getByRole('table')
    await expect(table.getByRole('row')).toHaveCount(6)
    await expect(table.getByRole('row', { name: /Elever per årskurs/ })).toContainText(
      '2026, exempeldata'
    )
    await page.getByText('Siffrorna bredvid varandra').click()
    for (const id of ['liknande', 'liknande-i-landet'])
      expect(await violations(page, `section:has(> #${id})`)).toEqual([])
    expect(await overflow(page)).toBe(0)
    expect(faults).toEqual([])
  })
}
