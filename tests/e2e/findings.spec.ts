import { expect, test, type Page } from '@playwright/test'
import { native } from './expected.ts'
import { watch } from './watch.ts'

const turnOfficial = (page: Page) =>
  page.getByRole('checkbox', { name: /^Bara officiella siffror/ }).check()

/** The published verdicts that say that an official figure is worse than in the rest of the county, or has become so. */
async function worseVerdicts(): Promise<string[]> {
  const db = await native()
  const rows = await db.query<{ area: string; indicator: string }>(
    `SELECT DISTINCT v.area, v.indicator
     FROM verdicts v JOIN indicators i ON i.id = v.indicator JOIN sources s ON s.id = i.source
     WHERE s.kind = 'official' AND v.kind IN ('level', 'change', 'trend') AND v.sex = 'alla'
       AND v.grade = 'alla' AND i.direction <> 'neutral' AND v.verdict IN ('higher', 'lower')
       AND v.verdict <> i.direction AND NOT coalesce(v.turns, false)
     ORDER BY v.area, v.indicator`
  )
  return rows.map(({ area, indicator }) => `${area} ${indicator}`)
}

const listed = (page: Page) =>
  page
    .locator('[data-finding]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-finding') ?? ''))

test('every published verdict on an official figure that is worse is listed, and nothing else', async ({
  page
}) => {
  const { faults } = await watch(page)
  await page.goto('/fynd/')
  await turnOfficial(page)
  await expect(page.getByText(/^Visar \d+ fynd\./)).toBeVisible()
  const own = await listed(page)
  // A kommun that is a länsdel of its own has its länsdel's findings.
  const expected = (await worseVerdicts()).map((key) => key.replace(/^1880 /, '18O '))
  expect(own.toSorted()).toEqual([...new Set(expected)].toSorted())
  expect(faults).toEqual([])
})

test('what is chosen is in the address, and the list is of it', async ({ page }) => {
  await page.goto('/fynd/?omraden=18N')
  await expect(page.locator('select[name=omraden]')).toHaveValue('18N')
  expect(new Set((await listed(page)).map((key) => key.split(' ')[0]))).toEqual(new Set(['18N']))
  await page.getByRole('checkbox', { name: 'Bara fynd utan svar' }).check()
  await expect(page).toHaveURL('/fynd/?omraden=18N&svar=inga')
  expect(await listed(page)).not.toContain('18N familjehem')
  await page.getByRole('checkbox', { name: 'Visa styrkorna i stället' }).check()
  await expect(page).toHaveURL(/visa=styrkor/)
  await page.goto('/fynd/?omraden=99X')
  await expect(page.locator('p.notice')).toContainText('99X')
})

test('a place and an indicator lead to their findings', async ({ page }) => {
  await page.goto('/omrade/18N/')
  await page.getByRole('main').getByRole('link', { name: 'Fynd och svar' }).click()
  await expect(page).toHaveURL('/fynd/?omraden=18N')
  await page.goto('/indikator/familjehem/')
  await page.getByRole('main').getByRole('link', { name: 'Fynd och svar' }).click()
  await expect(page).toHaveURL('/fynd/?indikator=familjehem')
  expect(new Set((await listed(page)).map((key) => key.split(' ')[1]))).toEqual(
    new Set(['familjehem'])
  )
})

test('a made-up answer is told as such, and gone among official figures', async ({ page }) => {
  await page.goto('/fynd/?omraden=18N&indikator=familjehem')
  const finding = page.locator('[data-finding="18N familjehem"]')
  const answer = finding.locator('[data-answer="exempel-familjehem-norra"]')
  await expect(answer).toContainText('Exempel')
  await turnOfficial(page)
  await expect(answer).toHaveCount(0)
  await expect(finding).toContainText('Inget svar i registret')
})
