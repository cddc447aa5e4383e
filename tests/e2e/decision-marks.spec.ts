import { expect, test, type Locator, type Page } from '@playwright/test'
import { relatedDecisions } from '../../src/lib/queries/decisions.ts'
import { native } from './expected.ts'
import { figure, showsView } from './figure.ts'

const hide = (page: Page) => page.locator('input[name=beslut]')
const tip = (page: Page) => page.locator('.tip p')
const card = (page: Page, id: string) => page.locator(`article[data-decision="${id}"]`)
const trend = (page: Page) =>
  figure(page, 'trend').locator('.drawing svg').filter({ visible: true })

/** The decisions that are marked in a drawing, those of one date together, sorted. */
const idsOf = (drawing: Locator): Promise<string[]> =>
  drawing
    .locator('[data-decision-mark]')
    .evaluateAll((marks) =>
      marks.flatMap((mark) => mark.getAttribute('data-decision-mark')?.split(' ') ?? []).sort()
    )

const mark = (drawing: Locator, id: string) => drawing.locator(`[data-decision-mark~="${id}"]`)

/** Moves the pointer to the middle of a mark's badge, whatever numeral stands on it. */
async function point(page: Page, badge: Locator): Promise<void> {
  await badge.scrollIntoViewIfNeeded()
  const box = await badge.boundingBox()
  if (!box) throw new Error(`${badge} is not on screen`)
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
}

async function relatedTo(theme: string, areas: string[]): Promise<string[]> {
  return (await relatedDecisions(await native(), { theme, areas })).map(({ id }) => id)
}

test.describe('an indicator', () => {
  test('has the decision on SIP on its day, and the chain beside it', async ({ page }) => {
    await page.goto('/indikator/sip-kallelser/')
    const [sip, group] = ['2026-03-06-sip-revidering', '2026-05-12-sip-arbetsgrupp']
    expect(await idsOf(trend(page))).toEqual([sip, group].toSorted())
    const [line, ...years] = await Promise.all(
      [
        mark(trend(page), sip).locator('line'),
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
    await expect(mark(trend(page), autumn).locator('.span')).toHaveCount(1)
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
    `SELECT id, areas, last_day FROM decisions ORDER BY last_day DESC, id`
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

test.describe('the switch on the page of an indicator', () => {
  test('takes the marks away, is in the address, and lasts', async ({ page }) => {
    await page.goto('/indikator/familjehem/')
    await showsView(page, '')
    const all = await idsOf(trend(page))
    expect(all.length).toBeGreaterThan(3)
    await expect(hide(page)).not.toBeChecked()
    await page.getByLabel('Dölj besluten i diagrammen').check()
    await showsView(page, '?beslut=dolda')
    expect(await idsOf(trend(page))).toEqual([])
    // They are still told beside the chart.
    await expect(card(page, '2026-05-12-sams')).toBeVisible()

    await page.locator('select[name=kon]').selectOption('flickor')
    await showsView(page, '?kon=flickor&beslut=dolda')
    expect(await idsOf(trend(page))).toEqual([])
    await page.reload()
    await showsView(page, '?kon=flickor&beslut=dolda')
    await expect(hide(page)).toBeChecked()
    expect(await idsOf(trend(page))).toEqual([])

    await page.goBack()
    await showsView(page, '?beslut=dolda')
    await expect(hide(page)).toBeChecked()
    await page.goBack()
    await showsView(page, '')
    await expect(hide(page)).not.toBeChecked()
    expect(await idsOf(trend(page))).toEqual(all)
    await page.goForward()
    await showsView(page, '?beslut=dolda')
    await expect(hide(page)).toBeChecked()
    expect(await idsOf(trend(page))).toEqual([])

    await page.getByRole('button', { name: 'Återställ' }).click()
    await showsView(page, '')
    await expect(hide(page)).not.toBeChecked()
    expect(await idsOf(trend(page))).toEqual(all)
  })

  test('works by keyboard', async ({ page }) => {
    await page.goto('/indikator/sip-kallelser/')
    await showsView(page, '')
    await hide(page).focus()
    await page.keyboard.press('Space')
    await showsView(page, '?beslut=dolda')
    await expect(hide(page)).toBeFocused()
    expect(await idsOf(trend(page))).toEqual([])
    await page.keyboard.press('Space')
    await showsView(page, '')
    expect((await idsOf(trend(page))).length).toBeGreaterThan(0)
  })

  test('leaves no sentence that says that the numbers stand on the axis', async ({ page }) => {
    await page.goto('/indikator/familjehem/?beslut=dolda')
    await showsView(page, '?beslut=dolda')
    const sentence = page.getByText('Siffrorna står på diagrammets tidsaxel')
    await expect(sentence).toHaveCount(0, { timeout: 1000 })
  })

  test('an unknown value hides nothing, and is told', async ({ page }) => {
    await page.goto('/indikator/familjehem/?beslut=ja')
    await showsView(page, '?beslut=ja')
    await expect(page.getByText('beslut i diagrammet ”ja”')).toBeVisible()
    expect((await idsOf(trend(page))).length).toBeGreaterThan(3)
  })
})

test.describe('the small charts of the comparison', () => {
  const multiples = (page: Page) => page.locator('figure[data-chart="multiples"]')
  /** One of an indicator, in the one drawing that can be seen. */
  const section = (page: Page, id: string) =>
    page.locator('section', { has: page.locator(`#over-tid-${id}`) })
  const drawing = (page: Page, id: string) =>
    section(page, id).locator('figure[data-chart="multiples"] svg').filter({ visible: true })

  async function shows(page: Page, search: string): Promise<void> {
    await expect(multiples(page).first()).toHaveAttribute('data-view', search)
    const others = `figure:not([data-view="${search}"]), figure:not([data-state="ready"])`
    await expect(page.locator(others)).toHaveCount(0)
    expect(new URL(page.url()).search).toBe(search)
  }

  test('have the decisions of their theme, in every panel that they concern', async ({ page }) => {
    await page.goto('/jamfor/?tema=placeringar')
    await shows(page, '?tema=placeringar')
    const expected = (await relatedTo('placeringar', ['18'])).slice(0, 5)
    const areas = new Map(
      (
        await (
          await native()
        ).query<{ id: string; areas: string }>(`SELECT id, areas FROM decisions`)
      ).map(({ id, areas }) => [id, areas.split(',')])
    )
    for (const id of ['familjehem', 'hvb']) {
      await section(page, id).scrollIntoViewIfNeeded()
      const ids = await idsOf(drawing(page, id))
      for (const decision of expected) {
        const wide = areas.get(decision)?.includes('18')
        const panels = wide ? 4 : (areas.get(decision)?.length ?? 0)
        expect([decision, ids.filter((one) => one === decision).length]).toEqual([decision, panels])
      }
      expect(new Set(ids)).toEqual(new Set(expected))
      await section(page, id).getByText('Besluten på tidsaxeln (5)').click()
      const listed = section(page, id).locator('li[data-decision]')
      expect(
        await listed.evaluateAll((found) => found.map(({ dataset }) => dataset.decision))
      ).toEqual(expected)
      await expect(section(page, id)).toContainText('säger inget om orsak och verkan')
    }
  })

  test('light the marks of what is pointed at below them, and the other way round', async ({
    page
  }) => {
    await page.goto('/jamfor/?tema=placeringar')
    await shows(page, '?tema=placeringar')
    await section(page, 'familjehem').getByText('Besluten på tidsaxeln').click()
    const sams = '2026-05-12-sams'
    const row = section(page, 'familjehem').locator(`li[data-decision="${sams}"]`)
    const lit = drawing(page, 'familjehem').locator('[data-decision-mark].lit')
    await expect(lit).toHaveCount(0)
    await row.hover()
    await expect(lit).toHaveCount(4)
    for (const one of await lit.all()) {
      expect((await one.getAttribute('data-decision-mark'))?.split(' ')).toContain(sams)
    }
    await page.mouse.move(2, 2)
    await expect(lit).toHaveCount(0)
    await row.getByRole('link').focus()
    await expect(lit).toHaveCount(4)
    await page.keyboard.press('Shift+Tab')
    await expect(mark(lit, sams)).toHaveCount(0)

    const other = '2025-06-13-halsoundersokning-placerade'
    const told = section(page, 'familjehem').locator(`li[data-decision="${other}"]`)
    await point(page, mark(drawing(page, 'familjehem'), other).nth(1).locator('.badge'))
    await expect(told).toHaveClass(/\blit\b/)
    await expect(lit).toHaveCount(4)
    await expect(tip(page).first()).toHaveText('13 juni 2025')
    await page.mouse.move(2, 2)
    await expect(told).not.toHaveClass(/\blit\b/)
    await row.getByRole('link').click()
    await expect(page).toHaveURL(`/beslut/${sams}/`)
  })

  test('lose their marks by the switch, and get them back', async ({ page }) => {
    await page.goto('/jamfor/?tema=placeringar')
    await shows(page, '?tema=placeringar')
    const marks = page.locator('figure[data-chart="multiples"] [data-decision-mark]')
    const lists = page.getByText(/^Besluten på tidsaxeln/)
    const [all, told] = [await marks.count(), await lists.count()]
    expect(all).toBeGreaterThan(10)
    expect(told).toBeGreaterThan(2)
    const isBack = async () => {
      await expect(hide(page)).not.toBeChecked()
      await expect(marks).toHaveCount(all)
      await expect(lists).toHaveCount(told)
    }
    const isGone = async () => {
      await expect(hide(page)).toBeChecked()
      await expect(marks).toHaveCount(0)
      await expect(lists).toHaveCount(0)
    }

    await hide(page).focus()
    await page.keyboard.press('Space')
    await shows(page, '?tema=placeringar&beslut=dolda')
    await isGone()
    await expect(hide(page)).toBeFocused()
    await page.reload()
    await shows(page, '?tema=placeringar&beslut=dolda')
    await isGone()
    await page.goBack()
    await shows(page, '?tema=placeringar')
    await isBack()
    await page.goForward()
    await shows(page, '?tema=placeringar&beslut=dolda')
    await isGone()
    await page.getByRole('button', { name: 'Återställ' }).click()
    await shows(page, '')
    await expect(hide(page)).not.toBeChecked()
    expect(await marks.count()).toBeGreaterThan(10)
  })

  test('of two places have them too, and lose them too', async ({ page }) => {
    const pair = '?tema=placeringar&omraden=1885,18V'
    await page.goto(`/jamfor/${pair}`)
    await shows(page, pair)
    const expected = (await relatedTo('placeringar', ['1885', '18V'])).slice(0, 5)
    await section(page, 'familjehem').scrollIntoViewIfNeeded()
    const ids = await idsOf(drawing(page, 'familjehem'))
    await expect(drawing(page, 'familjehem').locator('.panel-head')).toHaveCount(2)
    // All of them concern the whole county, and so both.
    expect(ids).toEqual([...expected, ...expected].toSorted())
    await hide(page).check()
    await shows(page, `${pair}&beslut=dolda`)
    expect(await idsOf(drawing(page, 'familjehem'))).toEqual([])
    await page.reload()
    await shows(page, `${pair}&beslut=dolda`)
    expect(await idsOf(drawing(page, 'familjehem'))).toEqual([])
    await page.goBack()
    await shows(page, pair)
    expect(await idsOf(drawing(page, 'familjehem'))).toEqual(ids)
  })

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false })

    test('have their marks and what is told of them', async ({ page }) => {
      await page.goto('/jamfor/')
      const first = multiples(page).first()
      await expect(first.locator('svg').filter({ visible: true })).toHaveCount(1)
      expect(await first.locator('[data-decision-mark]').count()).toBeGreaterThan(3)
      await page
        .getByText(/^Besluten på tidsaxeln/)
        .first()
        .click()
      await expect(page.locator('li[data-decision]').first()).toBeVisible()
    })
  })
})
