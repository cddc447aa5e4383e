import { recomposedIn } from '../../src/lib/schema/registers/area.ts'
import type { Decision } from '../../src/lib/schema/registers/decision.ts'
import type { Indicator } from '../../src/lib/schema/registers/indicator.ts'
import type { Observation } from '../../src/lib/schema/observation.ts'
import type { Source } from '../../src/lib/schema/registers/source.ts'
import type { Counts } from '../../src/lib/stats/comparison.ts'
import { tested, type Varying } from '../../src/lib/stats/tested.ts'
import type { DispersedRelease } from '../dispersion/dispersed.ts'
import { movesOf } from '../registers/area-moves.ts'
import type { Registers } from '../registers/registers.ts'

/** An indicator as it is published, with all that its claims are made of. */
export interface JudgedIndicator extends Varying {
  indicator: Indicator
  sourceKind: Source['kind']
  rows: readonly Observation[]
  /** The county, the länsdelar, and the kommuner that are no länsdel by themselves. */
  places: readonly JudgedPlace[]
  /** The decisions that it belongs to through the themes' links. */
  decisions: readonly Decision[]
  /** The days of the answers to findings of it that name a decision, each in the place of the finding. */
  answers: readonly Occasion[]
}

/** What figures are looked at on either side of: its days, and the places that it is for. */
export type Occasion = Pick<Decision, 'first_day' | 'last_day' | 'areas'>

export interface JudgedPlace {
  area: string
  type: 'lan' | 'lansdel' | 'kommun'
  /** The first periods of its new series. */
  breaks: readonly string[]
  /** The kommun that a länsdel is, where it has always been of that one: the same children, and the same verdicts. */
  alone: string | null
}

/** The indicators that have anything to test. */
export function judgedIndicators(
  indicators: readonly Indicator[],
  registers: Registers,
  { observations, dispersions, effects }: DispersedRelease
): JudgedIndicator[] {
  const kinds = new Map(registers.sources.map(({ id, kind }) => [id, kind]))
  return indicators.flatMap((indicator): JudgedIndicator[] => {
    const rows = observations.get(indicator.id)
    const sourceKind = kinds.get(indicator.source)
    if (!rows || !sourceKind) return []
    return [
      {
        indicator,
        sourceKind,
        rows,
        dispersions: dispersions.filter((one) => one.indicator === indicator.id),
        effects: effects.filter(({ source }) => source === indicator.source),
        places: placesOf(indicator, registers),
        decisions: decisionsOn(indicator, registers),
        answers: answersOn(indicator, registers)
      }
    ]
  })
}

function placesOf({ break_before }: Indicator, { areas }: Registers): JudgedPlace[] {
  const moves = areas.flatMap(movesOf)
  const places = areas.flatMap(({ code: area, type }): JudgedPlace[] => {
    if (type === 'riket') return []
    const measured = break_before === null ? [] : [break_before]
    const recomposed = recomposedIn(moves, area)
    const [first, second] = areas.filter((one) => one.type === 'kommun' && one.lansdel === area)
    const isAlone = first && !second && recomposed.length === 0
    return [
      { area, type, breaks: [...measured, ...recomposed], alone: isAlone ? first.code : null }
    ]
  })
  return places.filter(({ area }) => !places.some(({ alone }) => alone === area))
}

function decisionsOn({ theme }: Indicator, { decisions, themes }: Registers): Decision[] {
  const linked = themes.filter(({ about, touches }) => {
    return [about, touches].some((list) => list.split(',').includes(theme))
  })
  return decisions.filter((decision) => {
    return linked.some(({ id }) => decision.themes.split(',').includes(id))
  })
}

/** A made-up answer is no reason to judge an official figure. */
function answersOn({ id }: Indicator, { findingResponses }: Registers): Occasion[] {
  return findingResponses.flatMap(({ indicator, answer, example, area, first_day, last_day }) => {
    if (indicator !== id || answer !== 'beslut' || example) return []
    return first_day && last_day ? [{ first_day, last_day, areas: area }] : []
  })
}

/** Whether an answer is to a finding in a place, or in the kommun that the place is. */
export function isAnsweredIn({ area, alone }: JudgedPlace, { areas }: Occasion): boolean {
  return areas === area || areas === alone
}

/** A row as it is tested. */
export function testedRow(varying: Varying, row: Observation): Observation & Counts {
  return tested(varying, row, row)
}

/** The rows of both sexes and all school years together. */
export function wholeRows({ rows }: Pick<JudgedIndicator, 'rows'>): Observation[] {
  return rows.filter(({ sex, grade }) => sex === 'alla' && grade === 'alla')
}
