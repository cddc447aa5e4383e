import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { expect, test } from './calm.ts'
import { numbers, sip } from './decision-page.ts'
import { measuredAround, opening, printed } from './decision-recount.ts'
import { decisionOf, registered } from './decision-register.ts'
import { siteDir } from './site.ts'

test('its indicators stand with their values before it, and nothing is called an effect', async ({
  page
}) => {
  await page.goto(sip)
  const rows = await measuredAround(await decisionOf('2026-03-06-sip-revidering'))
  expect(rows.length).toBeGreaterThan(5)
  const sections = numbers(page).locator('section')
  await expect(sections).toHaveCount(rows.length)
  for (const row of rows) {
    expect([row.indicator, row.before?.[0], row.after]).toEqual([row.indicator, '2025', null])
    const section = sections.filter({
      has: page.getByRole('heading', { name: row.title, exact: true })
    })
    await expect(section.locator('.place')).toContainText(
      `${row.place}. Samordnad individuell plan.`
    )
    await expect(section.locator('.place')).toContainText('Exempeldata')
    await expect(section.locator('figure > p')).toHaveText(opening(row))
    const drawing = section.getByRole('img')
    await expect(drawing).toHaveAttribute(
      'aria-label',
      `${row.title}, ${row.place}. ${opening(row)}`
    )
    const value = printed(row, row.before!).replace(/ \(\d+\)$/, '')
    for (const text of ['Beslutet', 'Exempeldata', '2025', value]) {
      await expect(drawing.getByText(text, { exact: true })).toBeVisible()
    }
    await expect(section.getByRole('heading').getByRole('link')).toHaveAttribute(
      'href',
      new RegExp(`/indikator/${row.indicator}/$`)
    )
  }
  const limits = numbers(page).locator('.limits')
  await expect(limits).toContainText(
    'Att ett värde ändrats efter ett beslut betyder inte att beslutet är orsaken.'
  )
  await expect(limits).toContainText('Ännu finns ingen mätning som helt ligger efter 6 mars 2026')
  await expect(numbers(page)).toContainText('Där det står Exempeldata är siffrorna påhittade')
})

test('every page says of each indicator what a recount says, and of no other', async () => {
  const measured = new Set<string>()
  for (const decision of await registered()) {
    const html = readFileSync(join(siteDir, 'beslut', decision.id, 'index.html'), 'utf8')
    const { document } = parseHTML(html)
    const expected = await measuredAround(decision)
    const told = [...document.querySelectorAll('[aria-labelledby=siffrorna] section')].map(
      (section) => {
        const id = /indikator\/([^/]+)\/$/.exec(
          section.querySelector('h3 a')?.getAttribute('href') ?? ''
        )
        return {
          indicator: id?.[1] ?? '',
          place: section.querySelector('.place')?.textContent?.split('. ')[0]?.trim() ?? '',
          example: section.querySelector('.place strong') !== null,
          sentence: section.querySelector('figure > p')?.textContent ?? '',
          near: section.closest('details') === null
        }
      }
    )
    const named = expected.map(({ indicator, place }) => `${decision.id} ${indicator} ${place}`)
    expect(
      told.map(({ indicator, place }) => `${decision.id} ${indicator} ${place}`).toSorted()
    ).toEqual(named.toSorted())
    // What a decision touches waits below, unless it is about nothing of its own.
    const hasNear = expected.some(({ relevance }) => relevance === 2)
    for (const row of expected) {
      const found = told.find(({ indicator, place }) => {
        return indicator === row.indicator && place === row.place
      })
      const name = `${decision.id} ${row.indicator}: `
      expect(name + found?.sentence.slice(0, opening(row).length)).toBe(name + opening(row))
      expect([name, found?.example]).toEqual([name, row.kind === 'example'])
      expect([name, found?.near]).toEqual([name, row.relevance === 2 || !hasNear])
      measured.add(row.indicator)
    }
    const after = new Set(expected.filter((row) => row.before && row.after).map((row) => row.title))
    const limits = document.querySelector('.limits')?.textContent ?? ''
    const count = /(En indikator|(\d+) indikatorer) har en mätning/.exec(limits)
    const counted = count ? Number(count[2] ?? 1) : 0
    expect([decision.id, counted]).toEqual([decision.id, after.size])
    expect([decision.id, limits.includes('inte att beslutet är orsaken')]).toEqual([
      decision.id,
      expected.length > 0
    ])
  }
  expect(measured.size).toBeGreaterThan(30)
})

test('what a decision only touches is put away until it is asked for', async ({ page }) => {
  await page.goto('/beslut/2025-06-13-samsjuklighet/')
  const rows = await measuredAround(await decisionOf('2025-06-13-samsjuklighet'))
  const near = rows.filter(({ relevance }) => relevance === 2)
  const shown = numbers(page).locator('section').filter({ visible: true })
  expect(near.length).toBeGreaterThan(0)
  await expect(shown).toHaveCount(near.length)
  const touched = rows.length - near.length
  await numbers(page).getByText(`Visa ${touched} indikatorer till som beslutet kan beröra`).click()
  await expect(shown).toHaveCount(rows.length)
})

test('a decision that nothing measures says so', async ({ page }) => {
  for (const [id, theme] of [
    ['2024-06-14-samverkansgrupp-bou', 'Organisation'],
    ['2025-06-13-avvikelser', 'Kvalitet']
  ]) {
    await page.goto(`/beslut/${id}/`)
    await expect(numbers(page)).toContainText(
      `Beslutet hör till ${theme}, som inga indikatorer i Länsdelsbilden mäter.`
    )
    await expect(page.locator('figure')).toHaveCount(0)
    await expect(page.getByText('orsaken')).toHaveCount(0)
  }
})

test('official figures are not called made up', async ({ page }) => {
  await page.goto('/beslut/2025-06-13-halsoundersokning-placerade/')
  const rows = await measuredAround(await decisionOf('2025-06-13-halsoundersokning-placerade'))
  expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(['official']))
  await expect(numbers(page).locator('section')).toHaveCount(rows.length)
  await expect(page.locator('main').getByText('Exempeldata')).toHaveCount(0)
})

test('each time series has its table', async ({ page }) => {
  await page.goto(sip)
  const [row] = await measuredAround(await decisionOf('2026-03-06-sip-revidering'))
  const section = numbers(page)
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: row!.title, exact: true }) })
  await section.getByText('Visa tabell').click()
  const value = printed(row!, row!.before!).replace(/ \(\d+\)$/, '')
  await expect(section.getByRole('row', { name: /^2025/ })).toContainText(
    value.replace('\u00a0', ' ')
  )
  // The year in progress is no year's worth.
  await expect(section.getByRole('row', { name: /^2026/ })).toHaveCount(0)
})
