import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { northernDispatch } from './dispatch.ts'
import { watch } from './watch.ts'

const finding = '[data-finding="18N familjehem"]'
const answer = '[data-answer="exempel-familjehem-norra"]'
const decision = '/beslut/2024-06-14-norr-tsi-medel/'

test('from a number to its findings, the answer, the decision, the follow-up and the dispatch', async ({
  page
}) => {
  const { faults } = await watch(page)
  await page.goto('/indikator/familjehem/?omraden=18N')
  const told = page.locator('main p', { has: page.getByRole('link', { name: 'Fynd och svar' }) })
  await expect(told).toContainText('fynd')
  await told.getByRole('link', { name: 'Fynd och svar' }).click()
  await expect(page).toHaveURL(/\/fynd\/\?indikator=familjehem$/)

  // All that is found in the länsdel, with the answer to this one.
  await page.locator('select[name=omraden]').selectOption('Norra länsdelen')
  await page.locator('select[name=indikator]').selectOption('Alla indikatorer')
  await expect(page).toHaveURL(/\/fynd\/\?omraden=18N$/)
  await expect(page.locator('[data-view] h2')).toHaveText(['Norra länsdelen'])
  expect(await page.locator('[data-finding^="18N "]').count()).toBeGreaterThan(1)
  await expect(page.locator(`${finding} ${answer}`)).toContainText('Exempelgruppen')
  await page.locator(`${finding} ${answer}`).getByRole('link').first().click()

  // The decision that it names says so, and begins with what came of it.
  await expect(page).toHaveURL(new RegExp(`${decision}$`))
  await expect(page.getByRole('heading', { name: 'Svar på fynd' })).toBeVisible()
  await expect(page.locator(answer)).toContainText('Exempel')
  await expect(
    page.locator('[aria-labelledby=siffrorna] section').first().getByRole('heading')
  ).toContainText('Placerade i familjehem')
  // The answer was given another day than the decision was taken: before and after begin there, and say so.
  const numbers = page.locator('[aria-labelledby=siffrorna]')
  await expect(numbers.locator('section').first()).toContainText(
    'Före och efter räknas från 12 februari 2025, då fyndet fick sitt svar'
  )
  await expect(numbers.locator('section').first().getByRole('img')).toContainText('Svaret')
  await expect(numbers.getByText('då fyndet fick sitt svar')).toHaveCount(1)

  // Its follow-up has passed: the start page says it, and so does the dispatch.
  await page.goto('/')
  await expect(page.locator('[data-due=exempel-familjehem-norra]')).toContainText('passerat')
  await page.locator('main a[href$="/utskick/18N/"]').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    (await northernDispatch(page)).heading
  )
  await expect(page.locator('[data-row=svar-exempel-familjehem-norra]')).toContainText('passerat')
  await expect(page.locator('[data-open-finding="18N familjehem"]')).toHaveCount(0)
  expect(await page.locator('[data-open-finding]').count()).toBeGreaterThan(0)
  expect(faults).toEqual([])
})

test('the calendar of the dispatch holds the answer, with the day that it should be followed up', async ({
  page
}) => {
  await page.goto('/utskick/18N/')
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Till kalendern (.ics)' }).click()
  const file = readFileSync(await (await download).path(), 'utf8').replaceAll('\r\n ', '')
  const events = file.split('BEGIN:VEVENT')
  const event = events.find((text) => text.includes('UID:svar-exempel-familjehem-norra@'))
  expect(event).toContain('DTSTART;VALUE=DATE:20261031')
  expect(event).toContain('SUMMARY:Exempel: Följ upp: Svar på fynd: Placerade i familjehem')
})

test('the letter holds what is unanswered and the answer to follow up', async ({ page }) => {
  await page.goto('/utskick/18N/')
  const letter = await page.locator('#brev').inputValue()
  expect(letter).toMatch(
    /OBESVARADE FYND\n[^\n]+\n- Placerade i familjehem[^\n]+, Lindesberg\. Fler/
  )
  expect(letter).toMatch(/: Svar på fynd: Placerade i familjehem[^\n]+ Exempel\./)
})

test('a finding shows what somebody says lies behind it, and that it is made up', async ({
  page
}) => {
  await page.goto('/fynd/?omraden=18N')
  await page.locator(finding).getByText('Bakom siffran (2)').click()
  await expect(page.locator(finding)).toContainText('Tror: Exempel på en tanke')
  await expect(page.locator(finding).locator('.causes')).toContainText('Exempelgruppen')
  await expect(page.getByText(/^Bakom siffran/)).toHaveCount(1)
})

test('the dispatch leads to what is unanswered in a kommun, and there it is', async ({ page }) => {
  await page.goto('/utskick/18N/')
  const link = page.getByRole('link', { name: /^Lindesberg \(\d+\)$/ })
  const count = Number(/\d+/.exec((await link.textContent()) ?? '')?.[0])
  await link.click()
  await expect(page).toHaveURL(/\/fynd\/\?omraden=\w+&svar=inga$/)
  await expect(page.locator('main [role=status]').last()).toContainText(`Visar ${count} fynd.`)
  await expect(page.locator('[data-finding]')).toHaveCount(count)
})

test('with official figures alone the made-up answer is gone, and the finding is unanswered', async ({
  page
}) => {
  await page.goto('/fynd/?omraden=18N&officiellt=1')
  await expect(page.locator(finding)).toContainText('Inget svar i registret')
  await expect(page.locator('[data-answer]')).toHaveCount(0)
  await expect(page.getByText(/^Bakom siffran/)).toHaveCount(0)
  await expect(page.locator('main')).not.toContainText('Exempel')
  await page.goto('/utskick/18N/?officiellt=1')
  await expect(page.locator('[data-open-finding="18N familjehem"]')).toBeVisible()
  await expect(page.locator('[data-row^=svar-]')).toHaveCount(0)
  await page.goto('/?officiellt=1')
  await expect(page.locator('main h1')).toBeVisible()
  await expect(page.locator('[data-due^=exempel-]')).toHaveCount(0)
  // Without the answer the decision's own day counts.
  await page.goto(`${decision}?officiellt=1`)
  await expect(page.locator('[aria-labelledby=siffrorna] section').first()).toBeVisible()
  await expect(page.getByText('då fyndet fick sitt svar')).toHaveCount(0)
})
