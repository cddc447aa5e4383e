import type { Sex } from '../../../src/lib/schema/observation.ts'

/** One published value of Kolada: null where Kolada says that there is none. `file` and `line` tell where it stands. */
export interface KoladaFigure {
  key: string
  area: string
  year: number
  sex: Sex
  value: number | null
  file: string
  line: number
}

/** What Kolada's codes stand for here. Kolada's K is women, M men, T all. */
export const koladaSexes: Record<string, Sex> = { T: 'alla', K: 'flickor', M: 'pojkar' }
