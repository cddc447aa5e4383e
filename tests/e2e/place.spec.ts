import { expect, test, type Locator, type Page } from '@playwright/test'
import { themeHeadline } from '../../src/lib/text/profile-headline.ts'
import { placeSummary } from '../../src/lib/text/profile-summary.ts'
import { placeDecisions } from '../../src/lib/queries/decisions.ts'
import { profileDrawing } from '../../src/routes/omrade/[code]/drawings.ts'
import { profiles } from '../text/profiles.ts'
import { subFolder } from './address.ts'
import { native } from './expected.ts'
import { watch } from './watch.ts'

const charts = (page: Page): Locator => page.locator('figure[data-chart=profile]')

/** Waits until every chart of the place shows this view. */
async function showsView(page: Page, search: string): Promise<void> {
  await expect(async () => {
    const seen = await charts(page).evaluateAll((found) =>
      found.map(({ dataset }) => `${dataset.state} ${dataset.view}`)
    )
    expect(new Set(seen)).toEqual(new Set([`ready ${search}`]))
  }).toPass({ timeout: 20_000 })
  expect(new URL(page.url()).search).toBe(search)
}

/** The page says, chart by chart and in its summary, what native DuckDB gives for this view of the place. */
async function showsExpected(page: Page, code: string, search: string): Promise<void> {
  await showsView(page, search)
  const profile = await (await profiles(await native())).of(code, search)
  const expected = profile.themes.map((theme) => {
    const svg = profileDrawing(theme, profile, () => '')('wide')
    return [...svg.querySelectorAll('text')].map((text) => text.textContent)
  })
  const drawn = await charts(page).evaluateAll((found) =>
    found.map((figure) => {
      const svgs = [...figure.querySelectorAll('.drawing svg')]
      const seen = svgs.find((svg) => svg.getBoundingClientRect().width > 0)
      return [...(seen?.querySelectorAll('text') ?? [])].map((text) => text.textContent)
    })
  )
  expect(drawn).toEqual(expected)
  for (const theme of profile.themes) {
    await expect(
      page.getByRole('heading', { name: themeHeadline(theme, profile), exact: true })
    ).toHaveCount(1)
  }
  for (const { text } of placeSummary(profile))
    await expect(page.locator('main')).toContainText(text)
}

async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let steps = 0; steps < 120; steps++) {
    if (await control.evaluate((node) => node === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reaches ${control}`)
}

test('every filter asks the engine, and the page says what native DuckDB says', async ({
  page
}) => {
  const { faults, requests } = await watch(page)
  await page.goto('/omrade/18N/')
  await showsExpected(page, '18N', '')
  await page.locator('select[name=kon]').selectOption('flickor')
  await showsExpected(page, '18N', '?kon=flickor')
  await page.locator('select[name=arskurs]').selectOption('9')
  await showsExpected(page, '18N', '?kon=flickor&arskurs=9')
  await expect(page.locator('main')).toContainText('uppgifter finns inte uppdelade på kön')
  await page.locator('select[name=mot]').selectOption('riket')
  await showsExpected(page, '18N', '?kon=flickor&arskurs=9&mot=riket')
  await page.getByRole('button', { name: 'Återställ' }).click()
  await showsExpected(page, '18N', '')
  await expect(page.getByRole('button', { name: 'Återställ' })).toBeDisabled()
  await page.goBack()
  await showsExpected(page, '18N', '?kon=flickor&arskurs=9&mot=riket')
  expect(faults).toEqual([])
  const files = requests
    .filter((url) => url.includes('.parquet'))
    .map((url) => url.split('/data/')[1])
  expect(files.map((file) => file?.split('?')[0]).toSorted()).toEqual([
    'areas.parquet',
    'latest.parquet',
    'places/area=18N/data.parquet',
    'responses.parquet'
  ])
})

for (const [code, search] of [
  ['1880', '?mot=riket'],
  ['1864', '?kon=pojkar&arskurs=gy2'],
  ['1862', '?arskurs=7'],
  // Örebro's girls hold all who smoke: what is left of the county is less than none, by rounding.
  ['18O', '?kon=flickor&arskurs=7']
] as const) {
  test(`/omrade/${code}/${search} is drawn from the same rows in browser and outside`, async ({
    page
  }) => {
    await page.goto(`/omrade/${code}/${search}`)
    await showsExpected(page, code, search)
  })
}

test('Ljusnarsberg says how much is hidden, why, and where more is shown', async ({ page }) => {
  await page.goto('/omrade/1864/')
  const notice = page.locator('.notice', { hasText: 'uppgifter visas inte' })
  const hidden = async (sex: string) => {
    const [count] = await (
      await native()
    ).query<{ hidden: number; rows: number }>(
      `SELECT count(*) FILTER (WHERE status = 'suppressed')::INTEGER AS hidden,
         count(*)::INTEGER AS rows
       FROM latest WHERE area = '1864' AND sex = ? AND grade = 'alla'`,
      [sex]
    )
    return `${count?.hidden} av ${count?.rows} uppgifter visas inte för Ljusnarsberg`
  }
  await expect(notice).toContainText(`${await hidden('alla')}, för att inget barn ska kunna`)
  await page.locator('select[name=kon]').selectOption('flickor')
  await showsExpected(page, '1864', '?kon=flickor')
  await expect(notice).toContainText(await hidden('flickor'))
  await notice.getByRole('link', { name: /Sidan om norra länsdelen visar \d+ av dem/ }).click()
  await expect(page).toHaveURL('/omrade/18N/?kon=flickor')
  await showsExpected(page, '18N', '?kon=flickor')
  await expect(page.locator('h1')).toHaveText('Norra länsdelen')
})

test('a value that is not known gives the default, and the page says so', async ({ page }) => {
  await page.goto('/omrade/18N/?kon=ingen&mot=riket')
  await showsExpected(page, '18N', '?kon=ingen&mot=riket')
  const notice = page.getByRole('status').filter({ hasText: 'Adressen innehåller något' })
  await expect(notice).toContainText('kön ”ingen”')
  await expect(page.locator('select[name=mot]')).toHaveValue('riket')
  await page.getByRole('button', { name: 'Återställ' }).click()
  await expect(notice).toHaveCount(0)
  expect((await page.goto('/omrade/9999/'))?.status()).toBe(404)
})

test('filters, links in the charts and tables work by keyboard', async ({ page }) => {
  await page.goto('/omrade/18N/')
  await tabTo(page, page.locator('nav a[href="#tema-skola"]'))
  await page.keyboard.press('Enter')
  await expect(page.locator('#tema-skola figure')).toBeInViewport({ ratio: 0.5 })
  await page.goto('/omrade/18N/')
  for (const [name, search] of [
    ['kon', '?kon=flickor'],
    ['arskurs', '?kon=flickor&arskurs=7']
  ] as const) {
    await tabTo(page, page.locator(`select[name=${name}]`))
    await page.keyboard.press('ArrowDown')
    await showsView(page, search)
    await expect(page.locator(`select[name=${name}]`)).toBeFocused()
  }
  const title = charts(page).first().locator('a.title').filter({ visible: true }).first()
  await tabTo(page, title)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/indikator/foraldrarelation/?omraden=18N&kon=flickor&arskurs=7')
  await expect(page.getByRole('checkbox', { name: 'Norra' })).toBeChecked()
  await expect(page.locator('select[name=arskurs]')).toHaveValue('7')
})

test('a theme has a table of its rows', async ({ page }) => {
  await page.goto('/omrade/18N/')
  const first = charts(page).first()
  await first.getByText('Visa tabell').click()
  const row = first.getByRole('row', { name: /Placerade i familjehem/ })
  for (const text of ['14,1', '(11,9–16,7)', '7,9', '7,3', 'högre, sämre', '13,5']) {
    await expect(row).toContainText(text)
  }
  await first.getByText('Så läser du diagrammet').click()
  await expect(first).toContainText('Det lodräta strecket i mitten är länet')
})

test('decisions that name the place or its länsdel come first, the rest can be opened', async ({
  page
}) => {
  await page.goto('/omrade/1885/')
  const expected = await placeDecisions(await native(), '1885')
  const articles = page.locator('article[data-decision]')
  expect(await articles.evaluateAll((found) => found.map(({ id }) => id))).toEqual(
    expected.map(({ id }) => id)
  )
  const near = expected.filter((decision) => decision.near).length
  expect(near).toBeGreaterThan(0)
  await expect(articles.filter({ visible: true })).toHaveCount(near + 4)
  await page.getByText(`Visa ${expected.length - near - 4} beslut till`).click()
  await expect(articles.filter({ visible: true })).toHaveCount(expected.length)
  await expect(page.getByText('Backa barnet', { exact: true })).toBeVisible()
  await page.getByRole('link', { name: 'Filtrera besluten' }).click()
  await expect(page).toHaveURL('/beslut/?omraden=1885')
})

test('places lead to each other and back, in a sub-folder too', async ({ page }) => {
  const { faults, requests } = await watch(page)
  await page.goto(subFolder)
  await page.getByRole('link', { name: 'Norra länsdelen' }).first().click()
  await expect(page).toHaveURL(`${subFolder}omrade/18N/`)
  await showsExpected(page, '18N', '')
  await page.getByRole('link', { name: 'Hällefors', exact: true }).first().click()
  await expect(page).toHaveURL(`${subFolder}omrade/1863/`)
  await showsExpected(page, '1863', '')
  await page.locator('select[name=kon]').selectOption('pojkar')
  await showsExpected(page, '1863', '?kon=pojkar')
  await page.goBack()
  await page.goBack()
  await showsExpected(page, '18N', '')
  await page
    .getByRole('link', { name: 'Placerade i familjehem någon' })
    .filter({ visible: true })
    .first()
    .click()
  await expect(page).toHaveURL(`${subFolder}indikator/familjehem/?omraden=18N`)
  await page.waitForLoadState('networkidle')
  expect(faults).toEqual([])
  expect(requests.filter((url) => !url.includes(subFolder))).toEqual([])
})

test('a file that is missing is told, and the charts stay', async ({ page }) => {
  await page.route(/latest\.parquet/, (route) => route.fulfill({ status: 404 }))
  await page.goto('/omrade/18N/')
  await expect(page.getByRole('alert')).toContainText('En fil med uppgifter gick inte att hämta.')
  await page.locator('select[name=kon]').selectOption('flickor')
  await expect(charts(page).first()).toHaveAttribute('data-state', 'error')
  await expect(charts(page).first()).toHaveAttribute('data-view', '')
  await page.unrouteAll()
  await page.getByRole('button', { name: 'Försök igen' }).click()
  await showsExpected(page, '18N', '?kon=flickor')
})

test('the first chart and the decisions are seen together, and on a phone one after the other', async ({
  page
}) => {
  await page.goto('/omrade/18N/')
  await expect(
    charts(page).first().locator('.row').filter({ visible: true }).nth(1)
  ).toBeInViewport()
  await expect(page.locator('article[data-decision]').first()).toBeInViewport()
  await page.setViewportSize({ width: 390, height: 844 })
  const [bottom, top] = await page.evaluate(() => {
    const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect()
    return [box('.themes')?.bottom ?? 0, box('#beslut')?.top ?? 0]
  })
  expect(top).toBeGreaterThan(bottom)
})

test('it prints on A4 with its charts and without controls', async ({ page }) => {
  await page.goto('/omrade/18N/')
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)]
  expect(boxes.length).toBeGreaterThan(3)
  for (const [, width, height] of boxes) {
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842])
  }
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('combobox')).toHaveCount(0)
  await expect(charts(page).last().locator('svg').filter({ visible: true })).toHaveCount(1)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the charts, the decisions and what stands out are in the page', async ({ page }) => {
    await page.goto('/omrade/18N/')
    const svg = charts(page).first().locator('svg').filter({ visible: true })
    await expect(svg.getByText('14,1', { exact: true })).toBeVisible()
    await expect(page.locator('main')).toContainText('I norra länsdelen är ')
    await expect(page.locator('article[data-decision]').first()).toBeVisible()
    await expect(page.locator('noscript .notice')).toBeVisible()
  })
})
