import { openAll, overflow, violations } from './accessibility.ts'
import { expect, test } from './calm.ts'
import { map, matrix, row, showsView } from './initiatives.ts'
import { watch } from './watch.ts'

const wished = 'SSPF'

test('what is only wished for stands apart, with a sign and a word of its own', async ({
  page
}) => {
  const { faults } = await watch(page)
  await page.goto('/insatser/')
  await expect(page.getByRole('status').filter({ hasText: 'finns bara intresse' })).toBeVisible()
  const group = matrix(page).locator('tbody', { hasText: 'Bara intresse' })
  await expect(group.locator('tr[data-initiative]')).toHaveCount(3)
  const cell = row(page, wished).locator('td')
  await expect(cell).toContainText('intresse')
  await expect(cell.locator('svg path')).toHaveAttribute('d', /a1\.1,1\.1/)
  await expect(row(page, wished)).toContainText('Intresse i hela länet')
  await expect(page.locator('.register')).toContainText('Det räknas inte som något som görs')
  expect(faults).toEqual([])
})

test('the map says that there is interest, and counts it nowhere', async ({ page }) => {
  await page.goto('/insatser/?insats=growth')
  await showsView(page, '?insats=growth')
  const svg = map(page).locator('.drawing svg').filter({ visible: true })
  await expect(svg).toContainText('GROWTH: intresse i västra länsdelen, okänt i 10')
  expect(await svg.locator('path.status').count()).toBe(2)
  // Two kommuner of a länsdel that is said to want it: no work of theirs.
  await page.goto('/insatser/?insats=growth&omraden=18V')
  await expect(page.getByText('Det finns bara intresse för den.')).toBeVisible()
})

test('a place tells of wishes below what is done', async ({ page }) => {
  await page.goto('/omrade/18V/')
  const section = page.locator('section', { has: page.locator('#insatser') })
  const wishes = section.locator('[data-wishes] li')
  await section.getByText('Det finns intresse för 3 till').click()
  await expect(wishes).toHaveCount(3)
  await expect(wishes.first()).toContainText('Intresse finns enligt anteckning 13 juni 2025.')
  await expect(section.locator('ul.lined').first()).not.toContainText('GROWTH')
  await page.goto('/platsanalys/18V/#gors-redan')
  const step = page.locator('#gors-redan')
  await expect(step.locator('ul.lined').first()).not.toContainText('GROWTH')
  await step.getByText('Det finns intresse för 3 till').click()
  await expect(step.locator('[data-wishes]')).toContainText('GROWTH')
})

test('no finding and no report takes a wish for something done', async ({ page }) => {
  await page.goto('/fynd/?omraden=18V')
  await openAll(page.locator('html'))
  await expect(page.locator('article[data-finding]').first()).toBeVisible()
  await expect(page.locator('main')).toContainText('Rätt kurva')
  await expect(page.locator('main')).not.toContainText(/GROWTH|SSPF|GVI \(/)
  await page.goto('/rapport/18V/')
  const table = page.locator('table', { hasText: 'Insatser i västra länsdelen' })
  await expect(table).toContainText('Rätt kurva')
  await expect(table).not.toContainText('GROWTH')
  await expect(page.locator('main')).toContainText('Det finns också intresse för det här.')
})

test('the star is told with the goal that it shares with RUS, and where that stands', async ({
  page
}) => {
  await page.goto('/platsanalys/1862/#skyddsfaktorerna')
  const goal = page.locator('[data-star-goal]')
  await expect(goal).toContainText('utvecklingsstrategi (RUS)')
  await expect(goal).toContainText('goda levnadsvillkor, kunna forma sitt liv, klara skolan')
  await goal.getByRole('link', { name: 'Källa: Minnesanteckningar hösten 2024' }).click()
  await expect(page).toHaveURL(/\/beslut\/2024-host-mal-rus\/$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kraftsamlingens mål och RUS')
})

for (const width of [1280, 390]) {
  test(`wishes are accessible and never scroll sideways at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    for (const path of ['/insatser/?insats=growth', '/omrade/18V/', '/beslut/2024-host-mal-rus/']) {
      await page.goto(path)
      await openAll(page.locator('html'))
      expect(await overflow(page), path).toBe(0)
      expect(await violations(page), path).toEqual([])
    }
  })
}
