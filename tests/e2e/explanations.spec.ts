import type { Locator, Page } from '@playwright/test'
import { explanationIds, explanations } from '../../src/lib/text/help/explanations.ts'
import { openAll, overflow, violations } from './accessibility.ts'
import { subFolder } from './address.ts'
import { expect, test } from './calm.ts'
import { openThemes } from './profile.ts'
import { scriptRuns, watch } from './watch.ts'
import { card, tool } from './figure.ts'

const all = explanationIds.map((id) => explanations[id])
const group = (page: Page) => page.getByRole('region', { name: 'Kort förklarat' })
const summaryOf = (within: Locator, question: string) =>
  within.locator('summary').filter({ hasText: question })
const pictureOf = (within: Locator, name: string) => within.getByRole('img', { name, exact: true })

/** The smallest text of the pictures shown, in pixels as drawn. */
const smallestText = (page: Page) => {
  const shown = page.locator('details svg[role=img]').filter({ visible: true })
  return shown.evaluateAll((pictures) => {
    const sizes = pictures.flatMap((picture) => {
      const scale = (picture as SVGSVGElement).getScreenCTM()?.a ?? 0
      return [...picture.querySelectorAll('text')].map(
        (text) => parseFloat(getComputedStyle(text).fontSize) * scale
      )
    })
    return Math.min(...sizes)
  })
}

test('a place explains each by keyboard, with a picture that has a name', async ({ page }) => {
  const { faults } = await watch(page)
  await page.goto('/omrade/1864/')
  await scriptRuns(page)
  await expect(group(page).getByRole('img')).toHaveCount(0)
  await summaryOf(group(page), explanations.intervall.question).focus()
  for (const { question, sentences, picture } of all) {
    await expect(summaryOf(group(page), question)).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(pictureOf(group(page), picture)).toBeVisible()
    await expect(group(page).getByText(sentences.join(' '))).toBeVisible()
    await page.keyboard.press('Tab')
  }
  expect(faults).toEqual([])
})

test('the page on method has them open, and the keyboard closes and opens them', async ({
  page
}) => {
  await page.goto('/data-och-metod/')
  await scriptRuns(page)
  await expect(group(page).getByRole('img')).toHaveCount(all.length)
  const { question, picture } = explanations.intervall
  await summaryOf(group(page), question).focus()
  await page.keyboard.press('Enter')
  await expect(pictureOf(group(page), picture)).toBeHidden()
  await page.keyboard.press('Space')
  await expect(pictureOf(group(page), picture)).toBeVisible()
})

test('a guide explains the words that it uses, when it is opened', async ({ page }) => {
  await page.goto('/indikator/mar-bra/')
  await scriptRuns(page)
  const { intervall, dolt } = explanations
  const trend = page.locator('figure[data-chart=trend]')
  await expect(card(trend).getByText(intervall.question)).toHaveCount(0)
  await tool(trend, 'Så läser du').click()
  await summaryOf(card(trend), dolt.question).click()
  await expect(pictureOf(card(trend), dolt.picture)).toBeVisible()
  await summaryOf(card(trend), intervall.question).click()
  await expect(pictureOf(card(trend), intervall.picture)).toBeVisible()
})

test('figures without counts have but what holds for them', async ({ page }) => {
  const small = explanations['liten-kommun'].question
  await page.goto('/indikator/meritvarde/')
  await expect(group(page).locator('summary')).toHaveText([small])
  await page.goto('/indikator/oppen-forskola-familjecentral/')
  await expect(page.getByText('Om indikatorn')).toBeVisible()
  await expect(group(page)).toHaveCount(0)
})

test('the front page says what its marks rest on', async ({ page }) => {
  await page.goto('/')
  await scriptRuns(page)
  const { question, picture } = explanations.sakerstallt
  await summaryOf(page.locator('main'), question).click()
  await expect(pictureOf(page.locator('main'), picture)).toBeVisible()
})

test('a notice of many hidden numbers says why', async ({ page }) => {
  await page.goto(`${subFolder}omrade/1864/`)
  const notice = page.locator('.notice', { hasText: 'indikatorer visas inte för Ljusnarsberg' })
  await summaryOf(notice, explanations.dolt.question).click()
  await expect(pictureOf(notice, explanations.dolt.picture)).toBeVisible()
})

test('what is opened is printed, and an unopened group leaves no heading', async ({ page }) => {
  await page.goto('/jamfor/')
  await scriptRuns(page)
  const { question, picture } = explanations['liten-kommun']
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Kort förklarat')).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await summaryOf(group(page), question).click()
  await page.emulateMedia({ media: 'print' })
  await expect(pictureOf(group(page), picture)).toBeVisible()
  await expect(group(page).getByRole('img')).toHaveCount(1)
})

for (const width of [1280, 390]) {
  for (const address of ['/omrade/1864/', '/data-och-metod/', '/indikator/mar-bra/', '/jamfor/']) {
    test(`they are accessible and readable on ${address} at ${width} pixels`, async ({ page }) => {
      const { faults } = await watch(page)
      await page.setViewportSize({ width, height: 900 })
      await page.goto(address)
      await scriptRuns(page)
      await openAll(group(page))
      if (address === '/omrade/1864/') await openThemes(page, 'placeringar')
      if (address !== '/data-och-metod/') {
        const guide = page.locator('figure[data-chart]').first()
        await tool(guide, 'Så läser du').click()
        await openAll(card(guide))
      }
      for (const notice of await page.locator('.notice').all()) await openAll(notice)
      expect(await smallestText(page)).toBeGreaterThanOrEqual(13)
      expect(await violations(page, 'section[aria-labelledby=forklaringar]')).toEqual([])
      expect(await overflow(page)).toBe(0)
      expect(faults).toEqual([])
    })
  }
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('they open with their pictures', async ({ page }) => {
    await page.goto('/omrade/1864/')
    const { question, picture } = explanations.intervall
    await summaryOf(group(page), question).click()
    await expect(pictureOf(group(page), picture)).toBeVisible()
  })
})
