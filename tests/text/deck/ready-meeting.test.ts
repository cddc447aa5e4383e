// @vitest-environment node
import { beforeAll, expect, test } from 'vitest'
import type { Slide } from '../../../src/lib/deck/slide.ts'
import { readyMeeting } from '../../../src/lib/text/deck/ready-meeting.ts'
import { dispatchOf, type Dispatch } from '../../../src/lib/text/dispatch/dispatch.ts'
import { dispatchGround, dispatchPlaces } from '../../../src/routes/utskick/dispatch-site.server.ts'
import { chartsOf } from '../../deck/drawn-charts.ts'
import { openSite } from '../../queries/site.ts'
import { expectDrawn, expectReady, summaryOf } from './ready-site.ts'

const decks: { dispatch: Dispatch; slides: Slide[] }[] = []

beforeAll(async () => {
  for (const { code } of await dispatchPlaces()) {
    const { ground, official } = (await dispatchGround(code))!
    for (const one of [ground, { ...ground, ...official }]) {
      const { choices } = dispatchOf(one, null)
      for (const forum of [null, ...choices]) {
        const dispatch = dispatchOf(one, forum)
        decks.push({ dispatch, slides: readyMeeting(dispatch) })
      }
    }
  }
})

const linesOf = (slides: Slide[], title: RegExp) =>
  slides.flatMap((slide) =>
    slide.kind === 'text' && title.test(slide.title) ? slide.text.split('\n') : []
  )

test('every meeting has a deck of what is unanswered, due and new', () => {
  expect(decks.length).toBeGreaterThan(8)
  for (const { dispatch, slides } of decks) {
    const of = `${dispatch.place.code} ${dispatch.forum?.name}`
    expectReady(slides, of, /säkert|säkra|Mer är inte nytt/)
    const { findings, overdue, coming, news } = dispatch
    const indicators = new Set(findings.map(({ indicator }) => indicator))
    const charts = slides.filter(({ kind }) => kind === 'chart')
    expect(charts.length > 0, of).toBe(indicators.size > 0)
    expect(charts.length, of).toBeLessThanOrEqual(indicators.size)
    expect(linesOf(slides, /^\d+ uppföljning/).length > 0, of).toBe(
      overdue.length + coming.length > 0
    )
    expect(linesOf(slides, /^Nytt sedan/).length > 0, of).toBe(news.length > 0)
  }
})

test('an indicator that is unanswered in the place and its kommuner is told once, of the place', () => {
  for (const { dispatch, slides } of decks) {
    const addresses = slides.flatMap((slide) => (slide.kind === 'chart' ? slide.chart.address : []))
    const paths = addresses.map((address) => address.replace(/\?.*/, ''))
    expect(new Set(paths).size).toBe(paths.length)
    for (const address of addresses) {
      const own = dispatch.findings.filter(({ path }) =>
        address.startsWith(`/${path.replace(/\?.*/, '')}`)
      )
      expect(address).toBe(`/${own[0]!.path}`)
    }
  }
})

test('made-up meetings and answers say so, and every chart can be drawn', async () => {
  for (const { dispatch, slides } of decks) {
    const [first] = slides
    const made = dispatch.forum?.next?.example ?? false
    expect(first?.kind === 'title' && first.subtitle.includes('(exempel)')).toBe(made)
    expect(summaryOf(slides)).not.toContain('undefined')
  }
  const charts = await chartsOf(await openSite())
  expect(
    await expectDrawn(
      decks.map(({ slides }) => slides),
      charts
    )
  ).toBeGreaterThan(10)
})
