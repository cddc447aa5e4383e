import { expect, test } from './calm.ts'
import { card, idsOf, mark, relatedTo, trend } from './decision-marks.ts'
import { native } from './expected.ts'
import { showsView } from './figure.ts'
import { point, tipText as tip } from './pointer.ts'

test.describe('an indicator', () => {
  test('has the decision on SIP on its day, and the chain beside it', async ({ page }) => {
    await page.goto('/indikator/sip-kallelser/')
    const [sip, group] = ['2026-03-06-sip-revidering', '2026-05-12-sip-arbetsgrupp']
    const way = '2026-05-12-vagen-till-vard'
    expect(await idsOf(trend(page))).toEqual([sip, group, way].toSorted())
    const [line, ...years] = await Promise.all(
      [
        mark(trend(page), sip).locator('.line'),
        ...['2024', '2025'].map((year) =>
          trend(page).locator(`circle[data-tip^="Örebro län ${year}"]`)
        )
      ].map((node) =>
        node.evaluate((one) => Number(one.getAttribute('x1') ?? one.getAttribute('cx')))
      )
    )
    const [before = 0, last = 0] = years
    // A year's value stands in its middle; 6 March is the 65th day of the next.
    expect(line).toBeCloseTo(last + (last - before) * (0.5 + 64 / 365), 0)
    await point(page, mark(trend(page), sip).locator('.badge'))
    await expect(tip(page)).toHaveText(['6 mars 2026', 'Beslut: Hantering av SIP på BUP'])
    await expect(card(page, sip)).toHaveClass(/\blit\b/)

    await expect(card(page, sip)).toContainText('Därefter, 12 maj 2026:')
    await expect(card(page, group)).toContainText('Tidigare, 6 mars 2026:')
    await card(page, sip)
      .getByRole('link', { name: 'Revidering av överenskommelsen för SIP barn och unga' })
      .click()
    await expect(page).toHaveURL(`/beslut/${group}/`)
  })

  test('says which measurement was the last before them, and that none is after', async ({
    page
  }) => {
    await page.goto('/indikator/sip-kallelser/')
    const [row] = await (
      await native()
    ).query<{ value: number }>(
      `SELECT value FROM observations WHERE indicator = 'sip-kallelser' AND area = '18'
         AND period = '2025' AND sex = 'alla' AND grade = 'alla'`
    )
    const decisions = page.locator('section', { has: page.locator('#beslut-rubrik') })
    await expect(decisions).toContainText(
      `Senaste mätningen före besluten: Örebro län, ${row?.value} (2025). Ingen finns efter dem ännu.`
    )
    await page.getByRole('checkbox', { name: 'Norra' }).check()
    await showsView(page, '?omraden=18N')
    await expect(decisions).toContainText('Senaste mätningen före besluten: Norra länsdelen, ')
  })

  test('of foster homes has those on SAMS, the one of half a year as a band', async ({ page }) => {
    await page.goto('/indikator/familjehem/')
    const [sams, autumn] = ['2026-05-12-sams', '2024-host-obruten-skolgang']
    expect(await idsOf(trend(page))).toEqual(
      (await relatedTo('placeringar', ['18'])).slice(0, 5).toSorted()
    )
    await expect(mark(trend(page), sams)).toHaveCount(1)
    // In pieces where the names of lines are in its way.
    await expect(mark(trend(page), autumn).locator('.span')).not.toHaveCount(0)
    await expect(mark(trend(page), autumn).locator('.line')).toHaveCount(0)
    await expect(mark(trend(page), sams).locator('.span')).toHaveCount(0)
    await expect(card(page, sams)).toContainText('Tidigare, hösten 2024:')
    await expect(card(page, autumn)).toContainText('Därefter, 12 maj 2026:')
  })
})

test('a länsdel has its own decisions first, with what they take further', async ({ page }) => {
  await page.goto('/omrade/18N/')
  const rows = await (
    await native()
  ).query<{ id: string; areas: string; last_day: string }>(
    `SELECT id, areas, last_day FROM decisions
     ORDER BY last_day DESC, kind IN ('beslut', 'uppdrag') DESC, id`
  )
  const norra = ['18N', '1863', '1864', '1884', '1885']
  const isNear = ({ areas }: { areas: string }) =>
    areas.split(',').some((code) => norra.includes(code))
  const near = rows.filter(isNear)
  expect(near.length).toBeGreaterThan(1)
  const county = rows.filter((row) => !isNear(row) && row.areas.split(',').includes('18'))
  const shown = await page
    .locator('article[data-decision]')
    .evaluateAll((found) => found.map(({ dataset }) => dataset.decision))
  expect(shown).toEqual([...near, ...county].map(({ id }) => id))
  await expect(card(page, '2024-host-backa-barnet-norr')).toContainText('Tidigare, 14 juni 2024:')
  await expect(card(page, '2024-06-14-norr-tsi-medel')).toContainText('Därefter, hösten 2024:')
  await expect(page.getByRole('heading', { name: 'Att följa upp' })).toBeVisible()
})
