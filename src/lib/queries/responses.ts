import type { Database } from '../db/database.ts'
import type { AreaType } from '../schema/registers/area.ts'
import type { Grade, Sex, Status } from '../schema/observation.ts'

/** How many of a place's pupils answered the survey. `answers` is rounded; `rate` is in whole percent. */
export interface ResponseRow {
  area: string
  pupils: number | null
  answers: number | null
  rate: number | null
  status: Status
}

/** The response of every place in one survey, in the register's order. */
export function responseRows(
  db: Database,
  source: string,
  { period, sex, grade }: { period: string; sex: Sex; grade: Grade }
): Promise<ResponseRow[]> {
  return db.query<ResponseRow>(
    `SELECT r.area, r.pupils, r.answers, r.rate, r.status
     FROM responses r JOIN areas a ON a.code = r.area
     WHERE r.source = ? AND r.period = ? AND r.sex = ? AND r.grade = ?
     ORDER BY a.sort`,
    [source, period, sex, grade]
  )
}

/** A place's response in one survey, by the survey's source and period. */
export interface PlaceResponse extends ResponseRow {
  source: string
  period: string
}

/** A place's response in every survey there is, oldest first. */
export function placeResponses(
  db: Database,
  area: string,
  { sex, grade }: { sex: Sex; grade: Grade }
): Promise<PlaceResponse[]> {
  return db.query<PlaceResponse>(
    `SELECT r.source, r.period, r.area, r.pupils, r.answers, r.rate, r.status
     FROM responses r WHERE r.area = ? AND r.sex = ? AND r.grade = ?
     ORDER BY r.source, r.period`,
    [area, sex, grade]
  )
}

/** A place's response in a survey's group of pupils. */
export interface GroupResponse extends ResponseRow {
  name: string
  type: AreaType
  period: string
  sex: Sex
  grade: Grade
}

/** The response of every place and group in every survey of a source, newest first, in the register's order. */
export function surveyResponses(db: Database, source: string): Promise<GroupResponse[]> {
  return db.query<GroupResponse>(
    `SELECT r.area, a.name, a.type, r.period, r.sex, r.grade, r.pupils, r.answers, r.rate, r.status
     FROM responses r JOIN areas a ON a.code = r.area
     WHERE r.source = ?
     ORDER BY r.period DESC, a.sort, r.sex, r.grade`,
    [source]
  )
}
