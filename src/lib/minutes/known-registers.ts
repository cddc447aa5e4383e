import type { Area } from '../schema/registers/area.ts'
import type { Decision } from '../schema/registers/decision.ts'
import type { Initiative } from '../schema/registers/initiative.ts'
import type { ShortForm } from '../schema/registers/short-form.ts'
import type { Source } from '../schema/registers/source.ts'
import type { Theme } from '../schema/registers/theme.ts'

/** What the reader of minutes knows of the registers: their words, places and themes. */
export interface KnownRegisters {
  areas: Pick<Area, 'name' | 'short_name' | 'type'>[]
  themes: Theme[]
  sources: Pick<Source, 'publisher'>[]
  decisions: Pick<Decision, 'forum' | 'agenda_item' | 'summary' | 'mandate_holder'>[]
  initiatives: Pick<Initiative, 'initiative' | 'note'>[]
  /** Words that look like names of people and are none; the registers of a page have no such. */
  knownWords?: { word: string }[]
  shortForms: ShortForm[]
}
