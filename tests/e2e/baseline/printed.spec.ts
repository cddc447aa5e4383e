import { pathToFileURL } from 'node:url'
import { resolve } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { expectedView } from '../expected.ts'
import { chartTexts } from '../figure.ts'
import { oneOfEach } from '../one-of-each.ts'
import { siteDir } from '../site.ts'
import { exceptGivenUp, scriptRuns, watch } from '../watch.ts'

const told = 'Sidan visas som den är.'

/** Length of all that can be read on the page. */
const words = async (page: Page) => (await page.locator('main').innerText()).trim().length

/** Browsers from before the baseline, each by what it lacks. */
const older: [string, (page: Page) => Promise<unknown>][] = [
  [
    'runs no modules',
    // Neither is a script of a later syntax run: as in a browser that cannot read it.
    (page) =>
      page.route('**/_app/**/*.js', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: 'let = ==' })
      )
  ],
  [
    'lacks what came last',
    (page) => page.addInitScript(() => Reflect.deleteProperty(globalThis, 'CompressionStream'))
  ]
]

for (const [what, become] of older) {
  test(`a browser that ${what} shows every page as it was printed, and says so`, async ({
    page
  }) => {
    test.setTimeout(300_000)
    const printed = await page.context().browser()!.newPage({ javaScriptEnabled: false })
    await become(page)
    for (const address of oneOfEach()) {
      await printed.goto(new URL(address, test.info().project.use.baseURL).href)
      await page.goto(address)
      // The words come when a script should have come: nobody waits for that here.
      await page.evaluate(() => document.getAnimations().forEach((one) => one.finish()))
      await expect(page.getByText(told)).toBeVisible()
      // The least is a heading and a sentence: in the show, which has no slides of its own.
      expect(await words(page), address).toBeGreaterThan(40)
      await expect(page.locator('h1')).toHaveCount(1)
      expect(await page.locator('main svg text').count(), address).toBe(
        await printed.locator('main svg text').count()
      )
    }
    await printed.close()
  })
}

test('a browser without WebAssembly says so on every page, and shows all of it', async ({
  page
}) => {
  test.setTimeout(300_000)
  const { faults } = await watch(page)
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'))
  for (const address of oneOfEach()) {
    await page.goto(address)
    await scriptRuns(page)
    // A chart alone in another site's page has no room for it, and a show has it on its slides' page.
    if (/^\/(?:inbaddat|bildspel\/visa)\//.test(address)) continue
    await expect(page.getByText('eftersom WebAssembly är avstängt eller saknas')).toBeVisible()
    expect(await words(page), address).toBeGreaterThan(40)
  }
  await page.goto('/indikator/familjehem/')
  expect(await chartTexts(page, 'trend')).toEqual((await expectedView('familjehem', '')).trend)
  // What is prepared is still answered.
  await page.locator('select[name=kon]').selectOption('flickor')
  await expect(page.locator('[data-chart=trend]')).toHaveAttribute('data-view', '?kon=flickor')
  expect(exceptGivenUp(faults)).toEqual([])
})

/** As Firefox 115 to 120: style sheets know no :has, and say so. */
async function withoutHas(page: Page) {
  await page.route(
    (url) => /\/$|\.css$/.test(url.pathname),
    async (route) => {
      const response = await route.fetch()
      const text = (await response.text()).replaceAll(':has(', ':-moz-lacking(')
      await route.fulfill({ response, body: text })
    }
  )
  await page.addInitScript(() => {
    const { supports } = CSS
    CSS.supports = (...words: [string, string?]) =>
      !words[0].includes(':has') && Reflect.apply(supports, CSS, words)
  })
}

test.describe('without :has', () => {
  // The pages' policy knows their style by its checksum.
  test.use({ bypassCSP: true })

  test('a chart has one form at a time, a talk one group, on paper what was chosen', async ({
    page
  }) => {
    await withoutHas(page)
    await page.goto('/indikator/familjehem/')
    await scriptRuns(page)
    const kommuner = page.locator('.kommuner .chart').first()
    const map = kommuner.locator('figure[data-chart=map]')
    await expect(map).toBeHidden()
    await kommuner.getByText('Karta', { exact: true }).click()
    await expect(map).toBeVisible()
    await expect(kommuner.locator('figure[data-chart=ranking]')).toBeHidden()
    await page.emulateMedia({ media: 'print' })
    await expect(map).toBeVisible()
    await page.emulateMedia({ media: 'screen' })
    await kommuner.getByText('Tabell', { exact: true }).click()
    await expect(kommuner.locator('table').first()).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    await expect(map).toBeHidden()

    await page.emulateMedia({ media: 'screen' })
    await page.goto('/omrade/1884/samtal/')
    await scriptRuns(page)
    const sets = page.locator('.talk section').filter({ visible: true })
    await expect(sets).toHaveCount(1)
    await page.getByRole('radio', { name: 'Elever' }).check()
    await expect(sets).toHaveCount(1)
    await expect(sets).toHaveAttribute('data-for', 'elever')
  })
})

test('a page that is opened as a file is there to be read, and says what does not work', async ({
  page
}) => {
  const file = resolve(siteDir, 'indikator/familjehem/index.html')
  await page.goto(pathToFileURL(file).href)
  await expect(page.getByText(told)).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const trend = page.locator('figure[data-chart=trend] svg').filter({ visible: true }).first()
  await expect(trend.getByText('Norra 14,1', { exact: true })).toBeVisible()
})
