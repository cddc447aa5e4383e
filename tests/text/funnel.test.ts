import { beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../src/lib/db/database.ts'
import { funnelFigure, funnelFinding } from '../../src/lib/figures/funnel.ts'
import { findings } from '../../src/lib/figures/findings.ts'
import { allAreas } from '../../src/lib/queries/registers/areas.ts'
import { indicatorChoices } from '../../src/lib/queries/indicator/choices.ts'
import { indicatorFigures } from '../../src/lib/queries/indicator/indicator-figures.ts'
import { allIndicators } from '../../src/lib/queries/registers/indicators.ts'
import type { FunnelPosition } from '../../src/lib/stats/chance/funnel.ts'
import {
  absentSentence,
  funnelGuide,
  funnelHeadline,
  type FunnelFinding
} from '../../src/lib/text/indicator/funnel.ts'
import { parseIndicatorView } from '../../src/lib/url/indicator-view.ts'
import { openSite } from '../queries/site.ts'

let db: Database

beforeAll(async () => {
  db = await openSite()
})

async function asked(id: string, search = '') {
  const indicator = (await allIndicators(db)).find((row) => row.id === id)!
  const choices = await indicatorChoices(db, indicator, await allAreas(db))
  const { view } = parseIndicatorView(search, choices)
  const figures = await indicatorFigures(db, indicator, view, choices)
  const { kommuner } = findings(indicator, view, figures)
  return { found: funnelFinding(kommuner), figures }
}

/** The funnel as if these kommuner lay so, and all others within. */
function placed(found: FunnelFinding, positions: Record<string, FunnelPosition>): FunnelFinding {
  const seen = found.seen.map((place) => {
    return { ...place, position: positions[place.row.name] ?? ('within' as const) }
  })
  return { ...found, seen }
}

describe('familjehem', () => {
  test('the headline says where kommuner lie, and calls nothing proven', async () => {
    const { found } = await asked('familjehem')
    expect(funnelHeadline(found)).toBe('Ljusnarsberg ligger över trattens yttre gräns')
    expect(
      funnelHeadline(
        placed(found, { Nora: 'above-outer', Lekeberg: 'below-outer', Laxå: 'above-inner' })
      )
    ).toBe('Nora ligger över trattens yttre gräns, Lekeberg under')
    expect(funnelHeadline(placed(found, { Lekeberg: 'below-inner' }))).toBe(
      'Lekeberg ligger under trattens inre gräns'
    )
    expect(funnelHeadline(placed(found, {}))).toBe(
      'Alla kommuner med värden ligger innanför trattens gränser'
    )
  })

  test('a kommun that has no place in it is named, with the reason', async () => {
    const { found } = await asked('familjehem')
    expect(absentSentence(found)).toBe('Inte i diagrammet: Degerfors (uppgift saknas).')
  })

  test('a place within the limits keeps its published verdict, and the guide says why both hold', async () => {
    const { found, figures } = await asked('familjehem')
    const lindesberg = found.seen.find(({ row }) => row.name === 'Lindesberg')
    expect(lindesberg).toMatchObject({ position: 'within', judgement: { verdict: 'higher' } })
    expect(funnelGuide(found).join(' ')).toContain(
      'En kommun kan ligga innanför och ändå ha en säkerställd skillnad'
    )
    expect(funnelFigure(found, figures).file.exploratory).toBe(false)
  })

  test('the shrunken estimate lies between the value and the county, nearest the county where few live', async () => {
    const { found } = await asked('familjehem')
    const county = found.finding.county!.value!
    for (const { value, shrunken } of found.seen) {
      expect(Math.abs(shrunken - county)).toBeLessThanOrEqual(Math.abs(value - county))
      expect(Math.sign(shrunken - county)).toBe(Math.sign(value - county))
    }
    const kept = (name: string) => {
      const { value, shrunken } = found.seen.find(({ row }) => row.name === name)!
      return (shrunken - county) / (value - county)
    }
    expect(kept('Ljusnarsberg')).toBeLessThan(kept('Lindesberg'))
    expect(kept('Lindesberg')).toBeLessThan(kept('Örebro'))
  })

  test('its file has size, position and shrunken estimate, and says what that is', async () => {
    const { found, figures } = await asked('familjehem')
    const { table, about } = funnelFigure(found, figures).file
    const { headings, rows } = table()
    expect(headings.slice(-3)).toEqual([
      'Invånare 0–19 år',
      'I trattdiagrammet',
      'Utjämnad skattning'
    ])
    expect(rows.every((row) => row.length === headings.length)).toBe(true)
    expect(rows[0]?.slice(-3)).toMatchObject([{ number: 776 }, 'över den yttre gränsen', {}])
    expect(rows.at(-1)?.slice(-3)).toEqual([null, '', null])
    expect(about().map(([label]) => label)).toContain('Trattdiagrammet')
  })

  test('without a value for the county there is no funnel', async () => {
    const { found: whole, figures } = await asked('familjehem')
    const county = { ...whole.finding.county!, value: null, status: 'incomplete' as const }
    const found = funnelFinding({ ...whole.finding, county })
    expect(found.funnel).toBeNull()
    expect(funnelHeadline(found)).toBe('Inget trattdiagram: länet har inget värde')
    expect(absentSentence(found)).toBe('')
    expect(funnelFigure(found, figures)('wide').querySelectorAll('circle, .funnel')).toHaveLength(0)
    const few = funnelFinding({ ...whole.finding, places: whole.finding.places.slice(0, 4) })
    expect(funnelHeadline(few)).toBe('Inget trattdiagram: för få kommuner har värden')
  })

  test('a doubtful kommun is named and lends the funnel nothing', async () => {
    const { found } = await asked('familjehem')
    const { finding } = found
    const places = finding.places.map((place) => {
      const isIt = place.row.name === 'Lekeberg'
      return isIt ? { ...place, row: { ...place.row, status: 'doubtful' as const } } : place
    })
    const doubted = funnelFinding({ ...finding, places })
    expect(absentSentence(doubted)).toContain('Lekeberg (tveksam uppgift)')
    expect(funnelGuide(doubted).join(' ')).toContain('tveksam uppgift')
  })
})

test('a survey is told by its answers, and where places differ by chance alone the guide says so', async () => {
  const { found, figures } = await asked('mar-bra')
  expect(funnelFigure(found, figures).file.table().headings).toContain('Svar')
  const alone = { ...found, funnel: { ...found.funnel!, between: 0 } }
  expect(funnelGuide(alone).join(' ')).toContain('så gränserna visar slumpen ensam')
})
