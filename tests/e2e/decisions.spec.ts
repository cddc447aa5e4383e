import { filteredDecisions } from '../../src/lib/queries/decision/decisions.ts'
import { allDecisions } from '../../src/lib/url/decisions-view.ts'
import { expect, test } from './calm.ts'
import { besideChart } from './decision-marks.ts'
import { expectedView, native } from './expected.ts'
import { figure, showsView } from './figure.ts'
import { publish } from './publish.ts'

const address = '/indikator/familjehem/'
const today = '2026-06-01'

test('an indicator lists its most relevant decisions first, in the order of time and marked', async ({
  page
}) => {
  await page.goto(address)
  const { figures } = await expectedView('familjehem', '')
  const ids = besideChart(figures.decisions)
  const articles = page.locator('article[data-decision]')
  expect(await articles.evaluateAll((found) => found.map((node) => node.id))).toEqual(ids)
  expect(figures.decisions.slice(0, 5).some(({ agenda_item }) => /SAMS/.test(agenda_item))).toBe(
    true
  )

  const trend = figure(page, 'trend').locator('.drawing svg').filter({ visible: true })
  const marks = await trend.locator('[data-decision-mark]').evaluateAll((found) => {
    return found.flatMap((node) => node.getAttribute('data-decision-mark')?.split(' ') ?? [])
  })
  expect(marks.toSorted()).toEqual(ids.slice(0, 5).toSorted())
})

test('a decision lights its mark while it is pointed at or has the focus', async ({ page }) => {
  await page.goto(address)
  await page.locator('select[name=kon]').selectOption('flickor')
  await showsView(page, '?kon=flickor')
  const first = page.locator('article[data-decision]').first()
  const id = await first.getAttribute('data-decision')
  const lit = page.locator('[data-decision-mark].lit').filter({ visible: true })
  await first.hover()
  await expect(lit).toHaveCount(1)
  expect((await lit.getAttribute('data-decision-mark'))?.split(' ')).toContain(id)
  await page.mouse.move(0, 0)
  await expect(lit).toHaveCount(0)
  await first.locator('a').first().focus()
  await expect(lit).toHaveCount(1)
  await page.locator('h1').click()
  await expect(lit).toHaveCount(0)
})

test('decisions follow the chosen place', async ({ page }) => {
  await page.goto(`${address}?omraden=18N`)
  await showsView(page, '?omraden=18N')
  const { figures } = await expectedView('familjehem', '?omraden=18N')
  const shown = await page
    .locator('article[data-decision]')
    .evaluateAll((found) => found.map((node) => node.id))
  expect(shown).toEqual(besideChart(figures.decisions))
})

test('a place without decisions says so', async ({ page }) => {
  // The register leaves no place without one, so this site knows the decisions of norra länsdelen only.
  await publish(page, 'decisions.parquet', `SELECT * FROM decisions WHERE areas = '18N'`)
  await page.goto(`${address}?omraden=18N`)
  await showsView(page, '?omraden=18N')
  await expect(page.locator('article[data-decision]').first()).toBeVisible()
  await page.goto(`${address}?omraden=18S`)
  await showsView(page, '?omraden=18S')
  await expect(page.locator('article[data-decision]')).toHaveCount(0)
  await expect(page.getByText('Det finns inga beslut i registret som rör')).toBeVisible()
  await expect(page.locator('[data-decision-mark]').filter({ visible: true })).toHaveCount(0)
})

test('the list is filtered as native DuckDB filters it', async ({ page }) => {
  await page.goto('/beslut/')
  const keys = {
    tema: 'theme',
    forum: 'forum',
    typ: 'kind',
    omraden: 'area',
    ar: 'period'
  } as const
  const articles = page.locator('article[data-decision]')
  for (const [name, key] of Object.entries(keys)) {
    const select = page.locator(`select[name=${name}]`)
    const values = await select
      .locator('option')
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value))
    expect(values.length).toBeGreaterThan(2)
    for (const value of values.slice(1, 6)) {
      await select.selectOption(value)
      await expect(page).toHaveURL((url) => url.searchParams.get(name) === value)
      const { search } = new URL(page.url())
      await expect(page.locator('.decisions')).toHaveAttribute('data-view', search)
      const expected = await filteredDecisions(
        await native(),
        { ...allDecisions, [key]: value },
        today
      )
      expect(await articles.evaluateAll((found) => found.map((node) => node.id))).toEqual(
        expected.map(({ id }) => id)
      )
    }
    await page.getByRole('button', { name: 'Återställ' }).click()
    await expect(page).toHaveURL('/beslut/')
  }
})

test('no decision at all is said in words', async ({ page }) => {
  const db = await native()
  const [rare] = await db.query<{ forum: string; year: string }>(
    `SELECT f.forum, y.year FROM (SELECT DISTINCT forum FROM decisions) f,
       (SELECT DISTINCT date[1:4] AS year FROM decisions) y
     WHERE NOT EXISTS (SELECT 1 FROM decisions d WHERE d.forum = f.forum AND d.date[1:4] = y.year)
     ORDER BY f.forum, y.year LIMIT 1`
  )
  expect(rare).toBeDefined()
  await page.goto('/beslut/')
  await page.locator('select[name=forum]').selectOption(rare?.forum ?? '')
  await page.locator('select[name=ar]').selectOption(rare?.year ?? '')
  await expect(page.getByText('Inga beslut passar urvalet.')).toBeVisible()
  await expect(page.locator('article[data-decision]')).toHaveCount(0)
})

test('an unknown filter in the address shows every decision and says so', async ({ page }) => {
  await page.goto('/beslut/?tema=finns-inte')
  await expect(page.getByText('tema ”finns-inte”')).toBeVisible()
  const db = await native()
  const all = await filteredDecisions(db, allDecisions, today)
  await expect(page.locator('article[data-decision]')).toHaveCount(all.length)
})

test('a decision that a later one has taken back says so in the list', async ({ page }) => {
  const [row] = (await filteredDecisions(await native(), allDecisions, today)).filter(
    ({ kind }) => kind === 'beslut'
  )
  await publish(
    page,
    'decisions.parquet',
    `SELECT * FROM decisions UNION ALL SELECT * REPLACE ('upphavt' AS id, 'återtaget' AS kind,
       '2027-03-12' AS date, DATE '2027-03-12' AS first_day, DATE '2027-03-12' AS last_day,
       id AS follows) FROM decisions WHERE id = '${row!.id}'`
  )
  await page.goto('/beslut/?typ=beslut')
  const card = page.locator(`article[data-decision="${row!.id}"]`)
  await expect(card.locator('.kind')).toHaveText('Upphävt beslut')
  await expect(card).toContainText('Upphävdes 12 mars 2027.')
  await expect(page.locator('.kind', { hasText: /^Upphävt/ })).toHaveCount(1)
})
