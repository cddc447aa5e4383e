import { beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../src/lib/db/database.ts'
import { scatterFigure, scatterFinding } from '../../src/lib/figures/scatter.ts'
import { allAreas } from '../../src/lib/queries/registers/areas.ts'
import { compareFigures } from '../../src/lib/queries/compare-figures.ts'
import { allIndicators } from '../../src/lib/queries/registers/indicators.ts'
import {
  causeSentence,
  scatterAbsent,
  scatterHeadline,
  scatterRanges
} from '../../src/lib/text/comparison/scatter.ts'
import { compareIndicators, parseCompareView } from '../../src/lib/url/compare-view.ts'
import { openSite } from '../queries/site.ts'
import { texts } from '../charts/plain-svg.ts'

let db: Database
beforeAll(async () => {
  db = await openSite()
})

async function found(search: string) {
  const indicators = (await allIndicators(db)).filter(({ latest }) => latest !== null)
  const choices = { areas: await allAreas(db), indicators: compareIndicators(indicators) }
  const { view } = parseCompareView(search, choices)
  return scatterFinding(indicators, view, await compareFigures(db, view, choices))
}

const pair = '?tema=fritid&x=skoltrivsel&y=skolk'

describe('two indicators against each other', () => {
  test('are of the twelve kommuner, each shown or named with why it is not', async () => {
    const finding = (await found(pair))!
    expect(finding.shown.length + finding.absent.length).toBe(12)
    expect(finding.absent.map(({ name }) => name)).toEqual(['Askersund'])
    expect(scatterAbsent(finding)).toBe(
      'Inte med i diagrammet: Askersund (skolkar minst en gång i månaden: visas inte).'
    )
    expect(scatterHeadline(finding)).toBe(
      'Trivs i skolan och skolkar minst en gång i månaden i 11 kommuner'
    )
  })

  test('tell nothing of a hidden value: neither in drawing, words nor file', async () => {
    const finding = (await found(pair))!
    const figure = scatterFigure(finding)
    expect(figure('wide').querySelector('[data-area="1882"]')).toBeNull()
    const { rows } = figure.file.table()
    const hidden = rows.filter(([title, name]) => {
      return name === 'Askersund' && title === 'Skolkar minst en gång i månaden'
    })
    expect(hidden.map((row) => row[5])).toEqual([null])
    expect(hidden[0]?.join(' ')).toContain('visas inte')
  })

  test('say that they say nothing of cause, wherever they are seen', async () => {
    const figure = scatterFigure((await found(pair))!)
    expect(figure.file.subtitle).toContain('säger inget om orsak')
    expect(figure.file.foot).toContain(causeSentence)
    expect(figure.file.guide).toContain(causeSentence)
    expect(figure('wide').getAttribute('aria-label')).toContain('säger inget om orsak')
    expect(texts(figure('wide')).join(' ')).toContain('inget om orsak')
  })

  test('tell their ranges and never that one follows the other', async () => {
    const finding = (await found(pair))!
    for (const sentence of scatterRanges(finding)) {
      expect(sentence).toMatch(/: från \d+\u00a0% i \S+ till \d+\u00a0% i \S+\.$/)
    }
    const said = scatterFigure(finding).file.summary.join(' ')
    expect(said).not.toMatch(/samband|korrel|beror|leder|påverkar/i)
  })

  test('of different years say so, and of made-up figures and official ones that some are made up', async () => {
    const { file } = scatterFigure((await found('?x=skoltrivsel&y=lag-ekonomisk-standard'))!)
    expect(file.foot.join(' ')).toMatch(/Indikatorerna är från olika år: 2026 och \d{4}\./)
    expect(file.example).toBe(true)
    const official = await found('?x=ekonomiskt-bistand&y=lag-ekonomisk-standard')
    expect(scatterFigure(official!).file.example).toBe(false)
  })

  test('are for the sex and the school year of the view, and name all where none is told of them', async () => {
    const finding = (await found('?x=skoltrivsel&y=familjehem&kon=flickor&arskurs=9'))!
    expect(finding.shown).toEqual([])
    expect(scatterHeadline(finding)).toContain('ingen kommun har båda värdena')
  })
})

test.each(['', '?x=skolk', '?x=skolk&y=skolk'])('there are none for "%s"', async (search) => {
  expect(await found(search)).toBeNull()
})
