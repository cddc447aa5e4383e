import { grades, sexes, type Observation } from '../../../src/lib/schema/observation.ts'
import type { DesignEffect } from '../../../src/lib/schema/design-effect.ts'
import type { Response } from '../../../src/lib/schema/response.ts'
import type { Protection } from '../../protect/protection.ts'
import { areasIn, type RegisteredArea } from '../../registers/areas.ts'
import type { RegisteredIndicator } from '../../registers/indicators.ts'
import type { RegisteredSource } from '../../registers/sources.ts'
import type { Standing } from '../../release/standing.ts'
import type { Survey } from './files.ts'
import { SurveyYear, type QuestionRows } from './year.ts'

type ByIndicator = Map<string, Observation[]>

/** What a survey is released with: the shares by indicator, where pupils live and where they go to school, and participation. */
export interface SurveyRelease {
  observations: ByIndicator
  schools: ByIndicator
  responses: Response[]
  effects: DesignEffect[]
}

/**
 * Protects and audits every question of every year, and says what may be published of it. The years that came otherwise,
 * `elsewhere`, are left out.
 */
export async function releaseSurvey(
  survey: Survey,
  { areas, indicators }: { areas: RegisteredArea[]; indicators: RegisteredIndicator[] },
  source: RegisteredSource,
  protection: Protection,
  standing?: Standing,
  elsewhere: ReadonlySet<number> = new Set()
): Promise<SurveyRelease> {
  const closed = [...(standing?.closed ?? [])].map(Number)
  const asked = survey.answers.years.filter((year) => !elsewhere.has(year))
  const all = [...new Set([...asked, ...closed])].sort((a, b) => a - b)
  const years = await Promise.all(
    all.map((year) => {
      if (standing && closed.includes(year)) return keepYear(year, standing, { areas, protection })
      const writer = new SurveyYear(year, survey, areasIn(year, areas), source, protection)
      return writer.release(indicators, standing)
    })
  )
  const questions = years.flatMap((year) => year.questions)
  return {
    observations: byIndicator(questions.map(({ indicator, homes }) => [indicator, homes])),
    schools: byIndicator(questions.map(({ indicator, schools }) => [indicator, schools])),
    responses: years.flatMap(({ responses }) => responses),
    effects: years.flatMap(({ effects }) => effects)
  }
}

/** A year as it stands published: whoever has kept it would find those who have answered since in the difference. */
function keepYear(
  year: number,
  standing: Standing,
  { areas, protection }: { areas: RegisteredArea[]; protection: Protection }
) {
  const isOwn = ({ period }: { period: string }) => period === String(year)
  protection.keep(standing.protected.filter(isOwn))
  // In the order that they are written in when they are new.
  const order = ({ area, sex, grade }: Response) =>
    (areas.findIndex(({ code }) => code === area) * sexes.length + sexes.indexOf(sex)) *
      grades.length +
    grades.indexOf(grade)
  const grouped = (rows: Observation[]) =>
    byIndicator(rows.filter(isOwn).map((row) => [row.indicator, [row]]))
  const [homes, schools] = [grouped(standing.observations), grouped(standing.schools)]
  return {
    effects: standing.effects.filter(isOwn),
    responses: standing.responses.filter(isOwn).sort((a, b) => order(a) - order(b)),
    questions: [...homes].map(([indicator, rows]): QuestionRows => {
      return { indicator, homes: rows, schools: schools.get(indicator) ?? [] }
    })
  }
}

function byIndicator(found: [string, Observation[]][]): ByIndicator {
  const rows: ByIndicator = new Map()
  for (const [indicator, own] of found) {
    rows.set(indicator, [...(rows.get(indicator) ?? []), ...own])
  }
  return rows
}
