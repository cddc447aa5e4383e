import type { Database } from '../../db/database.ts'
import type { Initiative } from '../../schema/registers/initiative.ts'
import type { InitiativesView } from '../../url/initiatives-view.ts'
import type { FactRow } from './facts.ts'

/** An initiative of one status, with the places where it has it: their names in the register's order. */
export interface InitiativeRow extends Omit<Initiative, 'area' | 'themes'> {
  places: string
  /** 0 in the place itself, 1 in a place around or in it, 2 in the whole county. */
  distance: number
}

/** What is done in a place, in the places in it and around it: the nearest first. */
export function placeInitiatives(db: Database, area: string): Promise<InitiativeRow[]> {
  return db.query<InitiativeRow>(
    `WITH near AS (
       SELECT n.code, n.name, n.sort, CASE WHEN n.code = w.code THEN 0
         WHEN n.type = 'lan' THEN 2 ELSE 1 END AS distance
       FROM areas n JOIN areas w ON n.code = w.code OR n.type = 'lan'
         OR (n.type = 'kommun' AND n.lansdel = w.code)
         OR (n.type = 'lansdel' AND n.code = w.lansdel)
       WHERE w.code = ?
     )
     SELECT i.initiative, i.status, i.since, i.source, i.note, n.distance::INTEGER AS distance,
       string_agg(n.name, ', ' ORDER BY n.sort) AS places
     FROM initiatives i JOIN near n ON n.code = i.area
     GROUP BY i.initiative, i.status, i.since, i.source, i.note, n.distance
     ORDER BY n.distance, min(n.sort), i.initiative, i.status`,
    [area]
  )
}

/** The register itself: every initiative in every place, in the order of names and places. */
export function registeredInitiatives(db: Database): Promise<Initiative[]> {
  return db.query<Initiative>(
    `SELECT i.initiative, i.area, i.status, i.since, i.source, i.note, i.themes
     FROM initiatives i JOIN areas a ON a.code = i.area
     ORDER BY i.initiative, a.sort`
  )
}

/** An initiative in a place, as minutes or figures have it. */
export interface PlacedInitiative extends Initiative {
  /** How many of it there are in the place; null where that is not counted. */
  count: number | null
}

/**
 * What is told of family centres is official figures, of the last year that any kommun has one for; a kommun without a
 * figure then has no row and is unknown.
 */
export const familyCentres = 'Familjecentraler'
const familyCentreIndicator = 'oppen-forskola-familjecentral'

const centres = `SELECT o.area, o.value, o.period, o.indicator FROM observations o
     JOIN areas a ON a.code = o.area AND a.type = 'kommun'
     WHERE o.indicator = '${familyCentreIndicator}' AND o.sex = 'alla' AND o.grade = 'alla'
       AND o.status = 'ok'
     QUALIFY o.period = max(o.period) OVER ()`

const known = `SELECT initiative, area, status, since, source, note, themes, NULL::DOUBLE AS count
     FROM initiatives
     UNION ALL
     SELECT '${familyCentres}', o.area, CASE WHEN o.value > 0 THEN 'finns' ELSE 'finns inte' END,
       o.period, concat(replace(s.citation, 'Källa: ', ''), ', nyckeltal ', n.source_key, ', år ', o.period), n.definition, n.theme, o.value
     FROM (${centres}) o
     JOIN indicators n ON n.id = o.indicator
     JOIN sources s ON s.id = n.source`

/** The files that the questions about initiatives need, as the manifest names them. */
export const initiativeFiles = [
  'areas.parquet',
  'facts.parquet',
  'indicators.parquet',
  'initiatives.parquet',
  'sources.parquet',
  `observations/indicator=${familyCentreIndicator}/data.parquet`
]

/**
 * The initiatives that fit a view, each with every place that it is known in: one that concerns norra länsdelen is shown
 * whole. A place is concerned by what is done in it, in a place around it or in a place in it.
 */
export function filteredInitiatives(
  db: Database,
  { initiative, theme, area }: InitiativesView
): Promise<PlacedInitiative[]> {
  return db.query<PlacedInitiative>(
    `WITH known AS (${known})
     SELECT k.initiative, k.area, k.status, k.since, k.source, k.note, k.themes, k.count
     FROM known k JOIN areas a ON a.code = k.area
     WHERE (?::VARCHAR IS NULL OR k.initiative = ?)
       AND (?::VARCHAR IS NULL OR k.initiative IN (
         SELECT t.initiative FROM known t WHERE list_contains(string_split(t.themes, ','), ?)))
       AND (?::VARCHAR IS NULL OR k.initiative IN (
         SELECT p.initiative FROM known p JOIN areas named ON named.code = p.area, areas wanted
         WHERE wanted.code = ? AND (named.type = 'lan' OR named.code = wanted.code
           OR named.lansdel = wanted.code OR named.code = wanted.lansdel)))
     ORDER BY lower(k.initiative), k.initiative, a.sort`,
    [initiative, theme, area].flatMap((value) => [value, value])
  )
}

/** A number from minutes of an initiative whose places they do not name. */
export interface InitiativeFact extends FactRow {
  initiative: string
  theme: string
}

/** The numbers of the initiatives that fit a view; they are of the whole county, so no place is asked for. */
export function initiativeFacts(
  db: Database,
  { initiative, theme }: Pick<InitiativesView, 'initiative' | 'theme'>
): Promise<InitiativeFact[]> {
  return db.query<InitiativeFact>(
    `SELECT initiative, theme, text, source, note FROM facts
     WHERE initiative IS NOT NULL
       AND (?::VARCHAR IS NULL OR initiative = ?)
       AND (?::VARCHAR IS NULL OR theme = ? OR initiative IN (
         SELECT i.initiative FROM initiatives i WHERE list_contains(string_split(i.themes, ','), ?)))
     ORDER BY sort`,
    [initiative, initiative, theme, theme, theme]
  )
}

/** What one view of the initiatives is drawn from. */
export interface InitiativeFigures {
  initiatives: PlacedInitiative[]
  facts: InitiativeFact[]
}

export async function initiativeFigures(
  db: Database,
  view: InitiativesView
): Promise<InitiativeFigures> {
  const [initiatives, facts] = await Promise.all([
    filteredInitiatives(db, view),
    initiativeFacts(db, view)
  ])
  return { initiatives, facts }
}
