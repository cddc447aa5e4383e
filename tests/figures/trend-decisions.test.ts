// @vitest-environment node
import { beforeAll, expect, test } from 'vitest'
import { slideDecisions } from '../../src/lib/text/decision/decisions.ts'
import { dayPosition } from '../../src/lib/charts/parts/period.ts'
import type { Database } from '../../src/lib/db/database.ts'
import { allIndicators, type IndicatorRow } from '../../src/lib/queries/registers/indicators.ts'
import { numberOf } from '../charts/drawn-panel.ts'
import { openSite } from '../queries/site.ts'
import { badgeBoxes, collisions, decisionBoxes, textBoxes } from './drawn-boxes.ts'
import { siteTrend } from './site-trend.ts'

let db: Database
let indicators: IndicatorRow[]

beforeAll(async () => {
  db = await openSite()
  indicators = await allIndicators(db)
})

test.each(['', '?omraden=18N'])(
  'lines and bands of decisions run through no words, and numbers stand apart in the order of time, %s',
  async (search) => {
    let marked = 0
    for (const indicator of indicators) {
      const { trend, decisions } = await siteTrend(db, indicator, search)
      for (const size of ['wide', 'narrow', 'slide'] as const) {
        const svg = trend(size)
        const [badges, lines] = [badgeBoxes(svg), decisionBoxes(svg)]
        const name = `${indicator.id}, ${size}: `
        expect(name + collisions(lines, textBoxes(svg)).join()).toBe(name)
        expect(name + collisions(badges, badges).join()).toBe(name)
        expect(name + collisions(lines, badges).join()).toBe(name)
        const byNumber = [...svg.querySelectorAll('.mark')].toSorted(
          (a, b) => numberIn(a) - numberIn(b)
        )
        const shown = decisions.slice(0, size === 'slide' ? slideDecisions : 5)
        const inTime = shown.toSorted((a, b) => middleDay(a) - middleDay(b)).map(({ id }) => id)
        expect([name, byNumber.flatMap(idsOf)]).toEqual([name, inTime])
        const across = badges.toSorted((a, b) => a.left - b.left)
        expect([name, across.flatMap(({ what }) => what.split(' '))]).toEqual([name, inTime])
        marked += inTime.length
      }
    }
    expect(marked).toBeGreaterThan(150)
  }
)

test('every value and every decision of an indicator stand in the order of time', async () => {
  let later = 0
  for (const indicator of indicators) {
    const { trend, decisions, rows } = await siteTrend(db, indicator, '')
    const svg = trend('wide')
    const marks = [...svg.querySelectorAll('.mark')].map((mark) => {
      const [id] = idsOf(mark)
      const at = numberOf(mark.querySelector('.lead')!, 'x2')
      return { at, time: middleDay(decisions.find((one) => one.id === id)!), what: id }
    })
    const county = rows.filter(({ area, value }) => area === '18' && value !== null)
    const dots = [...svg.querySelectorAll('g.points circle[data-area="18"]')].map((dot) => {
      const period = /\d{4}/.exec(dot.getAttribute('data-tip') ?? '')?.[0] ?? ''
      const through = indicator.through?.startsWith(period) ? indicator.through : `${period}-12-31`
      const time = (dayPosition(`${period}-01-01`) + dayPosition(through)) / 2
      return { at: numberOf(dot, 'cx'), time, what: period }
    })
    expect([indicator.id, dots.length > 0]).toEqual([indicator.id, county.length > 0])
    const inTime = [...marks, ...dots].toSorted((a, b) => a.time - b.time)
    const drawn = inTime.toSorted((a, b) => a.at - b.at)
    expect([indicator.id, drawn.map(({ what }) => what)]).toEqual([
      indicator.id,
      inTime.map(({ what }) => what)
    ])
    const open = dots.find(({ what }) => indicator.through?.startsWith(what))
    later += marks.filter(({ time }) => open && Math.floor(time) === Number(open.what)).length
  }
  // Decisions later in the year that is not over: those that once stood before its value.
  expect(later).toBeGreaterThan(0)
})

const idsOf = (mark: Element) => mark.getAttribute('data-decision-mark')!.split(' ')
const numberIn = (mark: Element) => parseInt(mark.querySelector('text')?.textContent ?? '')

function middleDay({ first_day, last_day }: { first_day: string; last_day: string }): number {
  return (dayPosition(first_day) + dayPosition(last_day)) / 2
}
