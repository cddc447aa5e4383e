import { expect, test } from './calm.ts'
import { chain, group, numbers, sip } from './decision-page.ts'

test('a decision shows its chain, with links both ways', async ({ page }) => {
  await page.goto(sip)
  await expect(page.locator('h1')).toHaveText('Hantering av SIP på BUP')
  const steps = chain(page).locator('li')
  await expect(steps).toHaveCount(2)
  await expect(steps.nth(0)).toContainText('6 mars 2026 · Beslut · Gemensam chefsgrupp')
  await expect(steps.nth(0)).toHaveAttribute('aria-current', 'step')
  await expect(steps.nth(0).getByRole('link')).toHaveCount(0)
  await expect(steps.nth(1)).toContainText('12 maj 2026 · Information · Samverkansgrupp')
  await expect(steps.nth(1)).not.toHaveAttribute('aria-current')
  await steps.nth(1).getByRole('link').click()

  await expect(page).toHaveURL(group)
  await expect(page.locator('h1')).toHaveText(
    'Revidering av överenskommelsen för SIP barn och unga'
  )
  await expect(steps).toHaveCount(2)
  await expect(steps.nth(1)).toHaveAttribute('aria-current', 'step')
  await steps.nth(0).getByRole('link', { name: 'Hantering av SIP på BUP' }).click()
  await expect(page).toHaveURL(sip)
  await expect(steps.nth(0)).toHaveAttribute('aria-current', 'step')
})

test('a decision reached from another is drawn as when it is opened by itself', async ({
  page
}) => {
  // Both are about the same indicators, each on its own day.
  // A drawing made at build time has its attributes in another order.
  const drawings = () =>
    numbers(page)
      .locator('[role=img] *')
      .evaluateAll((found) =>
        found.map((node) => {
          const attributes = [...node.attributes].map(({ name, value }) => `${name}=${value}`)
          return [node.tagName, ...attributes.sort(), node.textContent].join(' ')
        })
      )
  const told = () => numbers(page).locator('.limits').innerText()
  const opened = new Map<string, [string[], string]>()
  for (const address of [group, sip]) {
    await page.goto(address)
    opened.set(address, [await drawings(), await told()])
  }
  const [[ofSip, saidOfSip], [ofGroup, saidOfGroup]] = [opened.get(sip)!, opened.get(group)!]
  expect(ofSip.length).toBeGreaterThan(50)
  expect(ofSip).not.toEqual(ofGroup)
  expect(saidOfSip).not.toBe(saidOfGroup)
  for (const address of [group, sip, group]) {
    await chain(page).getByRole('link').click()
    await expect(page).toHaveURL(address)
    await expect(chain(page).locator('li[aria-current]')).toBeVisible()
    await expect.poll(async () => [await drawings(), await told()]).toEqual(opened.get(address))
  }
})

test('one that stands alone says so', async ({ page }) => {
  await page.goto('/beslut/2025-06-13-mitt-vaccin/')
  await expect(chain(page).locator('li')).toHaveCount(1)
  await expect(chain(page)).toContainText('Registret har inget som kommer före eller efter')
})
