import { expect, test, type Page } from '@playwright/test'
import { subFolder } from './address.ts'
import { buildDay, followUpsOn } from './decision-list.ts'
import { chain, group, numbers, sip } from './decision-page.ts'
import { decisionOf, registered } from './decision-register.ts'
import { pageAddresses } from './site.ts'
import { engineReady, watch } from './watch.ts'

test('every decision of the register has a page, and nothing else has', async () => {
  const pages = pageAddresses().filter((address) => /^\/beslut\/(?!granska\/).+/.test(address))
  expect(pages).toEqual((await registered()).map(({ id }) => `/beslut/${id}/`).toSorted())
})

test('what the register knows is told: who, where, when and from what', async ({ page }) => {
  await page.goto('/beslut/')
  const { overdue, due } = await followUpsOn(await buildDay(page))
  const fact = (name: string) =>
    page.locator('dt', { hasText: new RegExp(`^${name}$`) }).locator('+ dd')
  for (const [id, passed] of [
    [overdue[0] ?? '', true],
    [due[0] ?? '', false]
  ] as const) {
    const decision = await decisionOf(id)
    await page.goto(`/beslut/${id}/`)
    await expect(page.locator('h1')).toHaveText(decision.agenda_item)
    await expect(page.locator('article .lead')).toHaveText(decision.summary)
    await expect(fact('Forum')).toHaveText(decision.forum)
    await expect(fact('Källa')).toHaveText(decision.source)
    if (decision.mandate_holder) await expect(fact('Ansvarig')).toHaveText(decision.mandate_holder)
    const passedText = ', passerad utan att registret säger vad som hände'
    if (passed) await expect(fact('Uppföljning')).toContainText(passedText)
    else await expect(fact('Uppföljning')).not.toContainText('passerad')
  }
  await page.goto('/beslut/2024-06-14-norr-tsi-medel/')
  await expect(fact('Uppföljning')).toHaveText('Ingen tid är bestämd')
  await expect(fact('Gäller')).toHaveText('Norra länsdelen')
  await expect(fact('Tema')).toHaveText('Tidiga samordnade insatser (TSI)')
  await fact('Gäller').getByRole('link').click()
  await expect(page).toHaveURL('/omrade/18N/')
  await page.goto(sip)
  await expect(fact('Gäller')).toHaveText('Hela länet')
  // It was taken further: that no day was set is no fault.
  await expect(fact('Uppföljning')).not.toContainText('passerad')
})

test('an unknown decision is a 404', async ({ page }) => {
  expect((await page.goto('/beslut/finns-inte/'))?.status()).toBe(404)
  // It leads on to the search by itself.
  await expect(page).toHaveURL(/\/sok\//)
  await page.goto('/beslut/')
  await follow(page, '/beslut/finns-inte/')
  await expect(page.getByRole('heading', { name: 'Sidan finns inte' })).toBeVisible()
  await expect(page).toHaveTitle('Sidan finns inte – Länsdelsbilden')
  await page.locator('main').getByRole('link', { name: 'Indikatorer', exact: true }).click()
  await expect(page).toHaveURL('/')
})

test('what is said of it is Swedish', async ({ page }) => {
  await page.goto('/beslut/')
  await follow(page, '/beslut/finns-inte/')
  await expect(page.getByRole('heading', { name: 'Sidan finns inte' })).toBeVisible()
  await expect(page.locator('main')).not.toContainText('Not Found', { timeout: 1000 })
})

/** Takes a link such as an old slide may hold, by the router. */
async function follow(page: Page, href: string): Promise<void> {
  await engineReady(page)
  await page.evaluate((to) => {
    const link = document.createElement('a')
    link.href = to
    link.textContent = 'Gammal länk'
    document.querySelector('main')?.prepend(link)
  }, href)
  await page.getByRole('link', { name: 'Gammal länk' }).click()
}

test('in a sub-folder all its links keep inside it', async ({ page }) => {
  const { faults, requests } = await watch(page)
  await page.goto(`${subFolder}beslut/`)
  await engineReady(page)
  await page
    .locator('article[data-decision="2026-03-06-sip-revidering"] .title')
    .getByRole('link')
    .click()
  await expect(page).toHaveURL(subFolder + sip.slice(1))
  await chain(page).getByRole('link').click()
  await expect(page).toHaveURL(subFolder + group.slice(1))
  await page.reload()
  // A page that is left while its scripts are on their way breaks them off.
  await expect(page.locator('html')).toHaveAttribute('data-script', 'alive')
  await chain(page).getByRole('link').click()
  await expect(page).toHaveURL(subFolder + sip.slice(1))
  await page.locator('.breadcrumb').getByRole('link', { name: 'Beslut' }).click()
  await expect(page).toHaveURL(`${subFolder}beslut/`)
  await page
    .locator('figure[data-chart="timeline"] svg')
    .filter({ visible: true })
    .locator('a', { hasText: 'Hantering av SIP på BUP' })
    .locator('text')
    .click()
  await expect(page).toHaveURL(subFolder + sip.slice(1))
  await numbers(page).getByRole('heading').getByRole('link').first().click()
  await expect(page).toHaveURL(new RegExp(`${subFolder}indikator/sip-[a-z0-9-]+/$`))
  await engineReady(page)
  await page.waitForLoadState('networkidle')
  expect(faults).toEqual([])
  expect(requests.filter((url) => !url.includes(subFolder))).toEqual([])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })

  test('the chain and the numbers are in the page, on a phone too', async ({ page }) => {
    await page.goto(sip)
    await expect(chain(page).locator('li')).toHaveCount(2)
    const drawings = numbers(page).getByRole('img')
    expect(await drawings.count()).toBeGreaterThan(5)
    await expect(drawings.first()).toBeVisible()
    await expect(numbers(page)).toContainText('Senast före: ')
    const boxes = await drawings.evaluateAll((found) =>
      found.map((svg) => svg.getBoundingClientRect()).map(({ left, right }) => [left, right])
    )
    for (const [left = 0, right = 0] of boxes) {
      expect(left).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(390)
    }
    await chain(page).getByRole('link').click()
    await expect(page).toHaveURL(group)
  })
})
