// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { decisionBand, paper } from '../../src/lib/charts/palette.ts'
import { chartWidth } from '../../src/lib/charts/size.ts'
import { timeline, type TimelineItem, type TimelineOptions } from '../../src/lib/charts/timeline.ts'
import { decisionKinds, type DecisionKind } from '../../src/lib/schema/decision.ts'
import { drawnTexts, overlaps } from './drawntext.ts'
import { expectPlainSvg, texts, tipOn } from './plainsvg.ts'

const sizes = ['wide', 'narrow'] as const
const [chefsgrupp, norr, samverkan] = [
  'Gemensam chefsgrupp',
  'Länsdelsgruppen norr',
  'Samverkansgrupp Barn och unga'
]

function item(
  id: string,
  forum: string,
  kind: DecisionKind,
  [firstDay, lastDay = firstDay]: [string, string?],
  title: string
): TimelineItem {
  const tip = [`${firstDay}. ${kind}`, title, 'Ansvarig: Välfärd och folkhälsa']
  return { id, forum, kind, title, firstDay, lastDay, href: `/beslut/${id}/`, tip }
}

const autumn: [string, string] = ['2024-07-01', '2024-12-31']

/** Newest first, as the page gives them: every kind, every precision and titles of every length. */
const items: TimelineItem[] = [
  item('sams', samverkan, 'beslut', ['2026-05-12'], 'Obruten skolgång och modellen SAMS'),
  item('bht', samverkan, 'uppdrag', ['2026-05-12'], 'Samverkan inom barnhälsoteam (BHT)'),
  item('sip', chefsgrupp, 'beslut', ['2026-03-06'], 'Hantering av SIP på BUP'),
  item(
    'if',
    chefsgrupp,
    'bordlagt',
    ['2026-03-06'],
    'Utredning av små barn med intellektuell funktionsnedsättning'
  ),
  item('kort', norr, 'information', ['2025-08-01', '2025-08-31'], 'TSI'),
  item('obruten', chefsgrupp, 'beredning', autumn, 'Obruten skolgång för placerade barn och unga'),
  item('backa', norr, 'beslut', autumn, 'Tidiga samordnade insatser – nuläge'),
  item(
    'lang',
    chefsgrupp,
    'information',
    ['2024-06-14'],
    'Överenskommelse om regional samverkan för familjecentraler i alla länsdelar och kommuner, med uppföljning och en nulägesbild av vad som hittills har gjorts'
  )
]

const options: TimelineOptions = {
  id: 'timeline',
  size: 'wide',
  headline: '4 av 8 punkter kommer från Gemensam chefsgrupp',
  subtitle: 'Beslut, uppdrag och andra punkter efter forum och dag.',
  foot: ['● beslut, ▶ uppdrag, ◇ beredning, ○ information, × bordlagt.'],
  alt: 'Punkterna står i ordning i listan nedanför.',
  example: false,
  today: '2026-06-01'
}

const draw = (of: TimelineItem[] = items, changed: Partial<TimelineOptions> = {}) =>
  timeline(of, { ...options, ...changed })

const linksOf = (svg: Element) => [...svg.querySelectorAll('a')]
const link = (svg: Element, id: string) => svg.querySelector(`[data-decision-mark="${id}"]`)!
const numberOf = (node: Element, name: string) => Number(node.getAttribute(name))

/** What stands for the item itself: neither its band, what can be pointed at nor its name. */
function symbolOf(svg: Element, id: string): Element {
  const [symbol, ...more] = link(svg, id).querySelectorAll('circle, path')
  if (!symbol || more.length > 0) throw new Error(`${id} has not one symbol`)
  return symbol
}

/** From where to where a symbol reaches sideways. */
function reachOf(symbol: Element): { start: number; end: number } {
  if (symbol.matches('circle')) {
    const [x, r] = [numberOf(symbol, 'cx'), numberOf(symbol, 'r')]
    return { start: x - r, end: x + r }
  }
  const [from = '', ...steps] = symbol.getAttribute('d')?.split(/(?=[lm])/) ?? []
  let x = Number(/^M([\d.]+)/.exec(from)?.[1])
  const all = [x]
  for (const step of steps) {
    for (const [dx] of step.matchAll(/-?[\d.]+(?=,)/g)) all.push((x += Number(dx)))
  }
  return { start: Math.min(...all), end: Math.max(...all) }
}

/** Where an item lies in time: the middle of what stands for it. */
function middleOf(svg: Element, id: string): number {
  const { start, end } = reachOf(symbolOf(svg, id))
  return (start + end) / 2
}

describe('every item', () => {
  test('is a link to its page that tells what it is and can be lit', () => {
    const svg = draw()
    expect(linksOf(svg)).toHaveLength(items.length)
    for (const { id, href, tip } of items) {
      const found = link(svg, id)
      expect(found.tagName.toLowerCase()).toBe('a')
      expect(found.getAttribute('href')).toBe(href)
      expect(found.getAttribute('aria-label')).toBe(tip.join('. '))
      expect(tipOn(found)).toBe(tip.join(' | '))
      expect(found.getAttribute('class')?.split(' ')).toEqual(expect.arrayContaining(['mark']))
      // The list below has the same links: Tab need not pass through them twice.
      expect(found.getAttribute('tabindex')).toBe('-1')
    }
  })

  test('can be pointed at along its symbol and its name', () => {
    for (const size of sizes) {
      const svg = draw(items, { size })
      for (const { id } of items) {
        const target = link(svg, id).querySelector('.target')!
        const [start, end] = [
          numberOf(target, 'x'),
          numberOf(target, 'x') + numberOf(target, 'width')
        ]
        const [name] = drawnTexts(link(svg, id))
        const symbol = reachOf(symbolOf(svg, id))
        expect([id, start <= symbol.start, end >= symbol.end]).toEqual([id, true, true])
        expect([id, start <= name!.start + 0.01, end >= name!.end - 0.01]).toEqual([id, true, true])
        expect(target.getAttribute('pointer-events')).toBe('all')
      }
    }
  })

  test('stands in the lane of its forum, the earliest first, the lanes in the order given', () => {
    const svg = draw()
    expect([...svg.querySelectorAll('.lane')].map((lane) => lane.textContent)).toEqual([
      samverkan,
      chefsgrupp,
      norr
    ])
    expect(linksOf(svg).map((one) => one.getAttribute('data-decision-mark'))).toEqual([
      'bht',
      'sams',
      'lang',
      'obruten',
      'if',
      'sip',
      'backa',
      'kort'
    ])
    const rows = drawnTexts(svg).filter(({ text }) =>
      [...items.map(({ title }) => title), samverkan, chefsgrupp, norr].some((title) =>
        title.startsWith(text.replace('…', ''))
      )
    )
    const heights = rows.map(({ y }) => y)
    expect(heights).toHaveLength(items.length + 3)
    expect(heights).toEqual(heights.toSorted((a, b) => a - b))
    expect(new Set(heights).size).toBe(heights.length)
  })

  test('lies on its day: the same day below itself, a later one to the right', () => {
    const svg = draw()
    expect(middleOf(svg, 'sams')).toBeCloseTo(middleOf(svg, 'if') + daysApart(svg, 67), 1)
    const order = ['lang', 'backa', 'kort', 'if', 'sams'].map((id) => middleOf(svg, id))
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    expect(middleOf(svg, 'backa')).toBeCloseTo(middleOf(svg, 'obruten'), 1)
  })

  /** So many days along the axis of a drawing, by its years' lines. */
  function daysApart(svg: Element, days: number): number {
    const lines = [...svg.querySelectorAll('line[y1="18"]:not([stroke-dasharray])')]
    const [first, second] = lines.map((line) => numberOf(line, 'x1'))
    return ((second! - first!) / 365) * days
  }

  test('has its whole name where there is room, and as much as there is room for elsewhere', () => {
    const wide = texts(draw())
    for (const { title, id } of items) {
      if (id !== 'lang') expect(wide).toContain(title)
    }
    for (const size of sizes) {
      const [name] = texts(link(draw(items, { size }), 'lang'))
      expect(name).toMatch(/^Överenskommelse om regional .*[^\s,]…$/)
    }
  })
})

describe('the shapes', () => {
  const one = (kind: DecisionKind) =>
    draw([item('a', norr, kind, ['2025-06-13'], 'Punkt')], { today: '2026-06-01' })

  test('differ between all kinds, without colour', () => {
    const shapes = decisionKinds.map((kind) => {
      const symbol = symbolOf(one(kind), 'a')
      const outline = symbol.getAttribute('d')?.replace(/^M[\d.,]+/, '') ?? ''
      return `${symbol.tagName} ${outline} ${symbol.getAttribute('fill') === paper}`
    })
    expect(new Set(shapes).size).toBe(decisionKinds.length)
  })

  test('are filled for what is settled and hollow for what is on its way or only told', () => {
    const fill = (kind: DecisionKind) => symbolOf(one(kind), 'a').getAttribute('fill')
    expect(fill('beslut')).toBe(fill('uppdrag'))
    expect([fill('beredning'), fill('information')]).toEqual([paper, paper])
    expect(fill('beslut')).not.toBe(paper)
    expect(fill('bordlagt')).toBe('none')
  })

  test('stand in the middle of their day whatever they are', () => {
    const middles = decisionKinds.map((kind) => middleOf(one(kind), 'a'))
    // A triangle's middle is not where it is widest.
    for (const x of middles) expect(Math.abs(x - middles[0]!)).toBeLessThan(1)
  })
})

describe('half a year', () => {
  const days = [
    item('juli', chefsgrupp, 'beslut', ['2024-07-01'], 'Juli'),
    item('host', chefsgrupp, 'beredning', autumn, 'Höst'),
    item('december', chefsgrupp, 'beslut', ['2024-12-31'], 'December')
  ]

  test.each(sizes)(
    'is a band from its first to its last day, with the shape in it (%s)',
    (size) => {
      const svg = draw(days, { size })
      const band = link(svg, 'host').querySelector('.span')!
      expect(band.getAttribute('fill')).toBe(decisionBand)
      const [start, end] = [numberOf(band, 'x'), numberOf(band, 'x') + numberOf(band, 'width')]
      expect(start).toBeCloseTo(middleOf(svg, 'juli'), 1)
      expect(end).toBeCloseTo(middleOf(svg, 'december'), 1)
      expect(middleOf(svg, 'host')).toBeCloseTo((start + end) / 2, 1)
      expect(svg.querySelectorAll('.span')).toHaveLength(1)
    }
  )

  test('and a month and a year are too, a day is not', () => {
    const spans: TimelineItem[] = [
      item('dag', norr, 'beslut', ['2025-08-20'], 'Dag'),
      item('manad', norr, 'beslut', ['2025-08-01', '2025-08-31'], 'Månad'),
      item('ar', norr, 'beslut', ['2025-01-01', '2025-12-31'], 'År')
    ]
    const width = (id: string) =>
      link(draw(spans), id).querySelector('.span')?.getAttribute('width')
    expect(width('dag')).toBeUndefined()
    expect(Number(width('ar')) / Number(width('manad'))).toBeCloseTo(364 / 30, 0)
  })
})

describe.each(sizes)('in a %s drawing', (size) => {
  const width = chartWidth[size]

  /** Registers and days on which a site may be built. */
  const cases: [string, TimelineItem[], string][] = [
    ...['2026-06-01', '2026-11-22', '2026-12-01', '2026-12-31', '2027-01-01', '2027-01-20'].map(
      (today): [string, TimelineItem[], string] => [`built ${today}`, items, today]
    ),
    [
      'of a day that is yet to come',
      [item('a', norr, 'beslut', ['2028-12-30'], 'A')],
      '2026-06-01'
    ],
    [
      'of twenty years',
      [...items, item('forr', norr, 'beslut', ['2006-01-01'], 'För länge sedan')],
      '2026-06-01'
    ],
    ['of one day', [item('a', norr, 'beslut', ['2026-06-01'], 'A')], '2026-06-01'],
    ['of one year', items.slice(0, 4), '2026-11-22'],
    [
      'of a year to come',
      [item('a', norr, 'beslut', ['2028-01-01', '2028-12-31'], 'A')],
      '2027-01-03'
    ],
    ['of nothing', [], '2026-12-31']
  ]

  test.each(cases)('texts keep inside and clear of each other, %s', (_, of, today) => {
    const drawn = drawnTexts(draw(of, { size, today }))
    for (const { text, start, end } of drawn) {
      expect([text, start >= 0, end <= width]).toEqual([text, true, true])
    }
    expect(overlaps(drawn)).toEqual([])
    expect(drawn.map(({ text }) => text)).toContain('nu')
  })

  test.each(cases)('no name stands on its own symbol or band, %s', (_, of, today) => {
    const svg = draw(of, { size, today })
    for (const { id } of of) {
      const [name] = drawnTexts(link(svg, id))
      const band = link(svg, id).querySelector('.span')
      const parts = [reachOf(symbolOf(svg, id))]
      if (band) {
        const start = numberOf(band, 'x')
        parts.push({ start, end: start + numberOf(band, 'width') })
      }
      for (const { start, end } of parts) {
        expect([id, name!.end < start || name!.start > end]).toEqual([id, true])
        expect([id, start >= 0, end <= width]).toEqual([id, true, true])
      }
    }
  })

  const yearsOf = (svg: Element) =>
    drawnTexts(svg)
      .filter(({ text }) => /^20\d\d$/.test(text))
      .toSorted((a, b) => a.start - b.start)
      .map(({ text }) => text)

  test('every year is named, and the lines of those that begin within it are whole, now broken', () => {
    const svg = draw(items, { size })
    expect(yearsOf(svg)).toEqual(['2024', '2025', '2026'])
    expect(svg.querySelectorAll('line[y1="18"]:not([stroke-dasharray])')).toHaveLength(2)
    const [now, ...more] = svg.querySelectorAll('line[stroke-dasharray]')
    expect(more).toEqual([])
    expect(numberOf(now!, 'x1')).toBeGreaterThan(middleOf(svg, 'sams'))
  })

  test.each(cases)('the axis names at least one year, %s', (_, of, today) => {
    expect(yearsOf(draw(of, { size, today })).length).toBeGreaterThan(0)
  })

  test('nothing at all is an axis without lanes', () => {
    const svg = draw([], { size, headline: 'Inga beslut passar urvalet' })
    expect(linksOf(svg)).toEqual([])
    expect(svg.querySelectorAll('.lane')).toHaveLength(0)
    expectPlainSvg(svg, options.alt, 'group')
    expect(texts(svg)).toContain('Inga beslut passar urvalet')
  })

  test('made-up items are marked as such', () => {
    expect(texts(draw(items, { size, example: true }))).toContain('Exempeldata')
    expect(texts(draw(items, { size }))).not.toContain('Exempeldata')
  })

  test.each<[string, Partial<TimelineOptions>]>([
    ['timeline', {}],
    ['timeline-example', { example: true, today: '2027-01-03' }]
  ])('%s', async (name, changed) => {
    const svg = draw(items, { ...changed, size })
    expectPlainSvg(svg, options.alt, 'group')
    await expect(svg.outerHTML).toMatchFileSnapshot(`./snapshots/${name}-${size}.svg`)
  })
})
