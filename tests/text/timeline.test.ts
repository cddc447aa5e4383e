import { beforeAll, describe, expect, test } from 'vitest'
import { filteredDecisions, type DecisionRow } from '../../src/lib/queries/decision/decisions.ts'
import { decisionKinds } from '../../src/lib/schema/registers/decision.ts'
import { kindLabel } from '../../src/lib/text/parts/labels.ts'
import {
  shortForum,
  timelineGuide,
  timelineHeadline,
  timelineTip
} from '../../src/lib/text/decision/timeline.ts'
import { allDecisions } from '../../src/lib/url/decisions-view.ts'
import { openSite } from '../queries/site.ts'

let known: DecisionRow
let all: DecisionRow[]
beforeAll(async () => {
  all = await filteredDecisions(await openSite(), allDecisions, '2026-06-01')
  const [first] = all
  if (!first) throw new Error('the register is empty')
  known = first
})

/** Items by forum, as many as asked for. */
const items = (counts: Record<string, number>) =>
  Object.entries(counts).flatMap(([forum, count]) =>
    Array.from({ length: count }, () => ({ forum }))
  )

describe('the headline', () => {
  test('says which forum most items come from, out of how many', () => {
    expect(timelineHeadline(items({ A: 2, B: 5, C: 1 }))).toBe('5 av 8 punkter kommer från B')
    expect(timelineHeadline(items({ A: 1, B: 1 }))).toBe('1 av 2 punkter kommer från A')
  })

  test('of one forum is its name and number, one in the singular', () => {
    expect(timelineHeadline(items({ Samverkansgrupp: 6 }))).toBe('Samverkansgrupp: 6 punkter')
    expect(timelineHeadline(items({ Samverkansgrupp: 1 }))).toBe('Samverkansgrupp: 1 punkt')
  })

  test('of nothing says that nothing fits', () => {
    expect(timelineHeadline([])).toBe('Inga beslut passar urvalet')
  })

  test('counts a forum as the picture does: once, whoever sits in it', () => {
    const sat = 'Gemensam chefsgrupp (skola, social välfärd)'
    const sitting = 'Gemensam chefsgrupp (skola, social välfärd samt folkhälsa)'
    expect(timelineHeadline(items({ Länsdelsgruppen: 3, [sat]: 2, [sitting]: 2 }))).toBe(
      '4 av 7 punkter kommer från Gemensam chefsgrupp'
    )
    expect(timelineHeadline(items({ [sat]: 2, [sitting]: 2 }))).toBe(
      'Gemensam chefsgrupp: 4 punkter'
    )
  })

  test('of the register is what a count of it says', () => {
    const counts = new Map<string, number>()
    for (const { forum } of all) {
      const name = forum.split(' (')[0] ?? ''
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
    const most = Math.max(...counts.values())
    const [, count, total, forum = ''] =
      /^(\d+) av (\d+) punkter kommer från (.*)$/.exec(timelineHeadline(all)) ?? []
    expect([Number(count), Number(total)]).toEqual([most, all.length])
    expect(counts.get(forum)).toBe(most)
  })
})

test('a forum loses the brackets that tell who sits in it, and nothing else', () => {
  expect(shortForum('Gemensam chefsgrupp (skola, social välfärd)')).toBe('Gemensam chefsgrupp')
  expect(shortForum('Länsdelsgruppen norr')).toBe('Länsdelsgruppen norr')
  expect(shortForum('Chefsgrupp (ny) för skola')).toBe('Chefsgrupp (ny) för skola')
})

describe('what is told of an item', () => {
  const tip = (changed: Partial<DecisionRow>, day = '2026-06-01') =>
    timelineTip(
      {
        ...known,
        date: '2026-03-06',
        kind: 'beslut',
        agenda_item: 'Hantering av SIP på BUP',
        mandate_holder: null,
        follow_up: null,
        follow_up_end: null,
        followed: null,
        ...changed
      },
      day
    )

  test('is its day and kind, its name, who answers for it and when it is followed up', () => {
    expect(
      tip({ mandate_holder: 'Välfärd', follow_up: '2026-H2', follow_up_end: '2026-12-31' })
    ).toEqual([
      '6 mars 2026. Beslut',
      'Hantering av SIP på BUP',
      'Ansvarig: Välfärd',
      'Uppföljning: hösten 2026'
    ])
  })

  test('leaves out what is not known', () => {
    expect(tip({})).toEqual(['6 mars 2026. Beslut', 'Hantering av SIP på BUP'])
    expect(tip({ mandate_holder: 'Välfärd' })).toHaveLength(3)
    expect(tip({ followed: '2026-05-12' })).toHaveLength(2)
  })

  test('says that the follow-up has passed, from the day after', () => {
    const due = { follow_up: '2025-H2', follow_up_end: '2025-12-31' }
    expect(tip(due, '2025-12-31').at(-1)).toBe('Uppföljning: hösten 2025')
    expect(tip(due, '2026-01-01').at(-1)).toBe('Uppföljning: hösten 2025, passerad')
    expect(tip({ ...due, followed: '2026-05-12' }, '2026-06-01').at(-1)).toBe(
      'Uppföljning: hösten 2025'
    )
  })

  test.each([
    ['2024-H2', 'Hösten 2024'],
    ['2025-H1', 'Våren 2025'],
    ['2025-08', 'Augusti 2025'],
    ['2028', '2028']
  ])('opens with a capital where only %s is known', (date, words) => {
    expect(tip({ date })[0]).toBe(`${words}. Beslut`)
  })

  test('names every kind', () => {
    expect(decisionKinds.map((kind) => tip({ kind })[0])).toEqual(
      decisionKinds.map((kind) => `6 mars 2026. ${kindLabel[kind]}`)
    )
  })

  test('never has an empty line, nor two full stops, in the whole register', () => {
    for (const decision of all) {
      for (const line of timelineTip(decision, '2026-11-22')) {
        expect(line).not.toMatch(/^\s*$|\.\.|null|undefined|\n/)
      }
    }
  })
})

test('the guide tells every shape', () => {
  const guide = timelineGuide().join(' ').toLowerCase()
  for (const word of [
    'beslut',
    'uppdrag',
    'beredning',
    'vidare',
    'information',
    'kryss',
    'tillbaka',
    'band'
  ]) {
    expect(guide).toContain(word)
  }
})
