// @vitest-environment node
import { beforeAll, describe, expect, test } from 'vitest'
import type { SlideFigures } from '../../src/lib/figures/sources/slide-figures.ts'
import type { ChartKind } from '../../src/lib/schema/chart-kind.ts'
import { boundaries } from '../charts/fixtures/boundaries.ts'
import { movedSite } from '../queries/moved-site.ts'
import { openSite } from '../queries/site.ts'
import { chartsOf, figureOf } from './drawn-charts.ts'

const note =
  'Från 2020 hör Degerfors till södra länsdelen, före det till västra länsdelen. Länsdelarnas värden före och efter jämförs inte.'

let moved: SlideFigures
let shaped: SlideFigures
let before: SlideFigures
beforeAll(async () => {
  const db = await movedSite('2020')
  ;[moved, shaped, before] = [
    await chartsOf(db, null),
    await chartsOf(db, boundaries),
    await chartsOf(await openSite(), null)
  ]
})

const overTime: [string, string, ChartKind, string | null][] = [
  ['a trend', '/indikator/familjehem/', 'trend', null],
  ['a trend of a survey', '/indikator/mar-bra/?omraden=18V', 'trend', null],
  ['small multiples', '/jamfor/?omraden=18N,18S&tema=halsa', 'multiples', 'mar-bra'],
  ['a profile', '/omrade/18V/', 'profile', 'halsa'],
  ['inhabitants', '/platsanalys/18S/', 'trend', null]
]

describe('a länsdel over time tells that a kommun has moved', () => {
  test.each(overTime)('in %s, on a page and on a slide', async (_, address, kind, part) => {
    const { figure, words } = await figureOf(moved, address, kind, part)
    expect(figure.file.foot.join(' ')).toContain(note)
    for (const size of ['wide', 'slide'] as const) expect(words(size)).toContain(note)
    const native = figure.file.native?.()
    if (native) expect(native).toMatchObject({ note })
    const plain = await figureOf(before, address, kind, part)
    expect(plain.figure.file.foot.join(' ')).not.toContain('Från 2020')
  })

  test('and its lines are broken there, also where a program draws them', async () => {
    for (const address of ['/platsanalys/18S/', '/indikator/familjehem/']) {
      const { figure } = await figureOf(moved, address, 'trend', null)
      const native = figure.file.native?.()
      const labels = native?.kind === 'line' ? native.lines.map(({ label }) => label) : []
      expect(labels).toContain('Södra (före 2020)')
      expect(labels).not.toContain('Norra (före 2020)')
    }
  })

  test('and the guide says why the small line of a profile is broken', async () => {
    const guide = async (code: string) => {
      const { figure } = await figureOf(moved, `/omrade/${code}/`, 'profile', 'halsa')
      return figure.file.guide.join(' ')
    }
    expect(await guide('18S')).toContain('byter länsdelen kommuner')
    expect(await guide('18N')).not.toContain('byter länsdelen kommuner')
  })

  test('but a kommun, and a länsdel whose kommuner are the same, say nothing of it', async () => {
    for (const code of ['18N', '1862']) {
      const { figure } = await figureOf(moved, `/omrade/${code}/`, 'profile', 'halsa')
      expect(figure.file.foot.join(' ')).not.toContain('Degerfors')
    }
  })
})

describe('a map of a year before the move', () => {
  const then = 'Degerfors hörde 2017 till västra länsdelen.'
  const address = '/indikator/mar-bra/?ar=2017'
  const groupOf = (svg: Element) =>
    svg.querySelector('.place[data-area="1862"]')?.parentElement?.getAttribute('data-area')

  test('holds its tiles together as the kommuner were, and says so', async () => {
    const { figure, words } = await figureOf(moved, address, 'map', null)
    for (const size of ['wide', 'slide'] as const) {
      expect(groupOf(figure(size))).toBe('18V')
      expect(words(size)).toContain(then)
    }
    const later = await figureOf(moved, '/indikator/mar-bra/?ar=2023', 'map', null)
    expect(groupOf(later.figure('wide'))).toBe('18S')
    expect(later.words('wide')).not.toContain('Degerfors hörde')
  })

  test('says that its outlines are those of today', async () => {
    const { words } = await figureOf(shaped, address, 'map', null)
    expect(words('wide')).toContain(`Ramarna visar dagens länsdelar. ${then}`)
  })

  test('and a ranking of it say where the kommun lay', async () => {
    const { figure } = await figureOf(moved, address, 'ranking', null)
    expect(figure.file.foot).toContain(then)
  })
})
