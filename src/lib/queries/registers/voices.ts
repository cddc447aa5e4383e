import type { Database } from '../../db/database.ts'
import type { Voice } from '../../schema/registers/voice.ts'

/** What young people say, with the name of their place and the title of the indicator that they say it of. */
export interface VoiceRow extends Voice {
  place: string
  title: string
}

/** Every voice, in the order of the indicators. */
export function allVoices(db: Database): Promise<Voice[]> {
  return db.query<Voice>(
    `SELECT indicator, area, grade, period, kind, text, source, example
     FROM voices ORDER BY indicator, area, period DESC, grade, text`
  )
}

/** What young people say of an indicator, the county first, the newest first in each place. */
export function voicesOf(db: Database, indicator: string): Promise<VoiceRow[]> {
  return voiceRows(db, { column: 'indicator', key: indicator })
}

/** What young people in a place say, in the order of the indicators, the newest first of each. */
export function voicesIn(db: Database, area: string): Promise<VoiceRow[]> {
  return voiceRows(db, { column: 'area', key: area })
}

function voiceRows(
  db: Database,
  { column, key }: { column: 'indicator' | 'area'; key: string }
): Promise<VoiceRow[]> {
  return db.query<VoiceRow>(
    `SELECT v.indicator, v.area, v.grade, v.period, v.kind, v.text, v.source, v.example,
       a.name AS place, i.title
     FROM voices v
     JOIN areas a ON a.code = v.area
     JOIN indicators i ON i.id = v.indicator
     WHERE v.${column} = ?
     ORDER BY a.sort, i.sort, v.period DESC, v.grade, v.text`,
    [key]
  )
}
