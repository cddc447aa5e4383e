import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { openAll, overflow, violations } from './accessibility.ts'
import { subFolder } from './address.ts'
import { expect, test } from './calm.ts'
import { native } from './expected.ts'
import { pageAddresses, siteDir } from './site.ts'
import { watch } from './watch.ts'

const paths = pageAddresses().filter((address) => /^\/platsanalys\/./.test(address))
const shown = [
  'platsen',
  'skyddsfaktorerna',
  'sticker-ut',
  'bakom-siffran',
  'gors-redan',
  'vill-vi'
]
/** Where a group writes: as long as what it writes. */
const written = ['bakom-siffran', 'vill-vi']

async function step(page: Page, id: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Steg', exact: true })
    .locator(`a[href="#${id}"]`)
    .click()
  await expect(page.locator(`#${id}`)).toBeVisible()
}

test('there is a path for every kommun and länsdel', async ({ page }) => {
  const places = await (
    await native()
  ).query<{ code: string }>(`SELECT code FROM areas WHERE type IN ('kommun', 'lansdel')`)
  expect(paths.toSorted()).toEqual(places.map(({ code }) => `/platsanalys/${code}/`).toSorted())
  await page.goto(`${subFolder}platsanalys/`)
  await page.getByRole('link', { name: 'Hällefors' }).click()
  await expect(page).toHaveURL(new RegExp(`${subFolder}platsanalys/1863/$`))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Platsanalys: Hällefors')
})

test('every step is one screen on a projector, in letters that can be read', async ({ page }) => {
  test.slow()
  await page.setViewportSize({ width: 1024, height: 768 })
  const high: string[] = []
  for (const path of paths) {
    await page.goto(path)
    for (const id of shown.filter((one) => !written.includes(one))) {
      await step(page, id)
      const { bottom, least } = await page.locator(`#${id}`).evaluate((section) => {
        section.scrollIntoView()
        const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT)
        let least = Infinity
        while (walker.nextNode()) {
          const element = walker.currentNode.parentElement!
          if (!walker.currentNode.textContent?.trim()) continue
          if (!element.checkVisibility() || element.closest('.visually-hidden')) continue
          const svg = element.closest('svg')
          const scale = svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1
          least = Math.min(least, parseFloat(getComputedStyle(element).fontSize) * scale)
        }
        return { bottom: section.getBoundingClientRect().bottom, least }
      })
      if (bottom > 768) high.push(`${path}#${id}: ${Math.round(bottom)}`)
      expect(least, `${path}#${id}`).toBeGreaterThanOrEqual(15)
    }
  }
  expect(high).toEqual([])
})

for (const path of ['/platsanalys/1864/', '/platsanalys/18N/']) {
  test(`${path} is sound and accessible in every step, wide and narrow`, async ({ page }) => {
    const { faults } = await watch(page)
    await page.goto(path)
    for (const id of shown) {
      await step(page, id)
      for (const width of [1024, 390]) {
        await page.setViewportSize({ width, height: 768 })
        await openAll(page.locator('html'))
        expect(await overflow(page), `#${id} at ${width}`).toBe(0)
        expect(await violations(page), `#${id} at ${width}`).toEqual([])
      }
    }
    expect(faults).toEqual([])
  })
}

test('it is told in short sentences, without the words of statistics', () => {
  const banned =
    /signifikan|konfidens|p-värde|median|standardavvik|statistisk|hypotes|percentil|korrelation|procentenhet/i
  const faults: string[] = []
  for (const path of paths) {
    const html = readFileSync(join(siteDir, path, 'index.html'), 'utf8')
    const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
    const told = [...main.matchAll(/<(p|h[1-4])\b[^>]*>(.*?)<\/\1>/gs)]
    expect(told.length).toBeGreaterThan(50)
    for (const [, , inside = ''] of told) {
      const text = inside
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()
      const sentences = text.split(/[.!?:] /)
      const long = sentences.filter((sentence) => sentence.split(' ').length > 24)
      if (banned.test(text)) faults.push(`${path}: ${text}`)
      faults.push(...long.map((sentence) => `${path}: ${sentence}`))
    }
  }
  expect(faults).toEqual([])
})

test('Ljusnarsberg, where much is hidden, has a path worth walking', async ({ page }) => {
  const db = await native()
  const [young] = await db.query<{ persons: number }>(
    `SELECT max_by(persons, period)::INTEGER AS persons FROM inhabitants
     WHERE area = '1864' AND population = 'population 0-19'`
  )
  await page.goto('/platsanalys/1864/')
  const first = page.locator('#platsen h2')
  expect((await first.innerText()).replace(/\s/g, '')).toContain(`bodde${young?.persons}barn`)

  await step(page, 'skyddsfaktorerna')
  const star = page.locator('#skyddsfaktorerna')
  const asked = await db.query(
    `SELECT indicator FROM latest JOIN indicators ON id = indicator
     WHERE area = '1864' AND sex = 'alla' AND grade = 'alla'
       AND theme IN ('foraldrar', 'skola', 'fritid', 'narsamhalle')`
  )
  expect(await star.locator('article li').count()).toBe(asked.length)
  // Few own findings: those of the länsdel stand below.
  await step(page, 'sticker-ut')
  await expect(
    page.getByRole('heading', { name: /norra länsdelen, där Ljusnarsberg/ })
  ).toBeVisible()
  expect(await page.locator('#sticker-ut li a').count()).toBeGreaterThan(2)

  // What is hidden for Ljusnarsberg is told of norra länsdelen, and can be given dots.
  await step(page, 'vill-vi')
  const hidden = await db.query<{ title: string; value: number | null }>(
    `SELECT i.title, n.value FROM latest l JOIN indicators i ON i.id = l.indicator
       LEFT JOIN latest n ON n.indicator = l.indicator AND n.area = '18N' AND n.sex = 'alla' AND n.grade = 'alla'
     WHERE l.area = '1864' AND l.sex = 'alla' AND l.grade = 'alla' AND l.status = 'suppressed'`
  )
  expect(hidden.length).toBeGreaterThan(1)
  for (const { title, value } of hidden) {
    const topic = page
      .locator('#vill-vi li')
      .filter({ has: page.getByText(title, { exact: true }) })
    const words = value === null ? 'Visas inte' : 'i norra länsdelen'
    await expect(topic.locator('.value').first(), title).toContainText(words)
  }
})

test('an address opens its step, and the browser’s back goes to the one before', async ({
  page
}) => {
  await page.goto('/platsanalys/1880/#sticker-ut')
  await expect(page.locator('#sticker-ut')).toBeVisible()
  await expect(page.locator('#platsen')).toBeHidden()
  await page.getByRole('link', { name: /^Nästa/ }).click()
  await expect(page.locator('#bakom-siffran')).toBeVisible()
  await page.goBack()
  await expect(page.locator('#sticker-ut')).toBeVisible()
  await page.goto('/platsanalys/1880/#finns-inte')
  await expect(page.locator('#platsen')).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('all steps stand below each other', async ({ page }) => {
    await page.goto('/platsanalys/1860/')
    for (const id of shown) await expect(page.locator(`#${id}`)).toBeVisible()
    await expect(page.locator('#platsen svg').filter({ visible: true }).first()).toBeVisible()
  })

  test('dots cannot be given, and it says what to do instead', async ({ page }) => {
    await page.goto('/platsanalys/1860/')
    const instead = page.locator('noscript .notice', { hasText: 'Att ge prickar' })
    await expect(instead).toBeVisible()
    await expect(page.getByRole('button', { name: 'Ge en prick' }).first()).toBeDisabled()
    await page.emulateMedia({ media: 'print' })
    await expect(instead).toBeHidden()
    await expect(page.getByRole('heading', { name: 'Det här känner vi igen' })).toBeVisible()
  })
})
