import type { Area } from '../../src/lib/schema/registers/area.ts'
import type { Indicator } from '../../src/lib/schema/registers/indicator.ts'
import type { Observation } from '../../src/lib/schema/observation.ts'
import type { Response } from '../../src/lib/schema/response.ts'
import type { ConfirmedValue } from '../registers/confirmed.ts'
import type { NamedCell } from '../registers/names/name-check.ts'

/** What is about to be published, protected already: a warning tells nothing else. */
export interface Published {
  areas: readonly Area[]
  /** With what their figures tell: breaks, and whether the last year is over. */
  indicators: readonly Indicator[]
  /** By indicator. */
  observations: ReadonlyMap<string, Observation[]>
  responses: readonly Response[]
  /** The values that somebody has asked a source about; none where nobody has. */
  confirmed?: readonly ConfirmedValue[]
  /** Cells of registers that look as if they named somebody. */
  named?: readonly NamedCell[]
}
