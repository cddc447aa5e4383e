import { absenceText } from '../../../src/lib/format/absence.ts'
import { formatNumber } from '../../../src/lib/format/number.ts'
import type { Area } from '../../../src/lib/schema/registers/area.ts'
import type { Indicator } from '../../../src/lib/schema/registers/indicator.ts'
import type { Manifest, ManifestChange, ManifestExtent } from '../../../src/lib/schema/manifest.ts'
import type { Status } from '../../../src/lib/schema/observation.ts'
import { areaWords, placeWords } from '../../warnings/place-words.ts'
import { some } from '../loss/loss.ts'

/** What places and indicators are called. */
export interface Names {
  areas: (Pick<Area, 'code' | 'name'> & { type?: Area['type'] })[]
  indicators: Pick<Indicator, 'id' | 'title' | 'decimals'>[]
}

/** The names of what the registers have, and of what went from them with the change that is told. */
export function namesOf(registers: Names, { registerChanges = [] }: Manifest): Names {
  const gone = (register: string) =>
    registerChanges
      .filter((change) => change.register === register)
      .flatMap(({ rows }) => rows.filter(({ kind }) => kind === 'removed'))
  return {
    areas: [...registers.areas, ...gone('areas.csv').map(({ key, name }) => ({ code: key, name }))],
    indicators: [
      ...registers.indicators,
      ...gone('indicators.csv').map(({ key, name }) => ({ id: key, title: name, decimals: 1 }))
    ]
  }
}

/** A changed value in words: where, what it was and what it is. */
export interface ToldChange {
  place: string
  was: string
  is: string
  jumps: boolean
  /** Whether a value that was there is there no more. */
  gone: boolean
}

/** An indicator's largest changes in words: "Laxå 2022, flickor", "12,3", "123,0". */
export function toldChanges({ indicator, largest }: ManifestChange, names: Names): ToldChange[] {
  const decimals = names.indicators.find(({ id }) => id === indicator)?.decimals ?? 1
  return (largest ?? []).map((change) => ({
    place: placeWords(change, names.areas),
    was: numberOf(change.was, change.wasStatus, decimals),
    is: numberOf(change.is, change.isStatus, decimals),
    jumps: change.jumps,
    gone: change.is === null
  }))
}

/** A value, a bound or why there is none. */
function numberOf(number: number | null, status: Status | null = null, decimals: number): string {
  if (status === null) return number === null ? 'inget' : formatNumber(number, decimals)
  if (status === 'ok') return number === null ? 'inget' : formatNumber(number, decimals)
  if (status === 'doubtful') return `${formatNumber(number ?? 0, decimals)} (tveksam uppgift)`
  return absenceText(
    { status, lower: number, upper: number },
    { decimals, percent: false },
    'little'
  )
}

/** What became of an indicator on the whole: that it is new or gone, or which years and places are. */
export function toldExtent({ whole, places, periods }: ManifestChange, names: Names): string {
  if (whole) return whole === 'added' ? 'ny indikator' : 'indikatorn är borta'
  const told = (extent: ManifestExtent | undefined, nameOf: (key: string) => string) => [
    ...(extent?.added.length ? [`nytt: ${some(extent.added.map(nameOf))}`] : []),
    ...(extent?.removed.length ? [`inget kvar: ${some(extent.removed.map(nameOf))}`] : [])
  ]
  return [
    ...told(periods, (period) => period),
    ...told(places, (area) => areaWords(area, names.areas))
  ].join(', ')
}

const count = (number: number) => formatNumber(number, 0)

/** Numbers of values in words: "2 nya, 1 ändrat, 3 borta". */
function countsOf(changes: readonly ManifestChange[]): string {
  const words = {
    added: ['nytt', 'nya'],
    changed: ['ändrat', 'ändrade'],
    removed: ['borta', 'borta']
  }
  const told = (['added', 'changed', 'removed'] as const).flatMap((kind) => {
    const number = changes.reduce((total, change) => total + change[kind], 0)
    return number === 0 ? [] : [`${count(number)} ${words[kind][number === 1 ? 0 : 1]}`]
  })
  return told.join(', ')
}

/** How much is told: so many indicators, and so many values of each, as many that are gone. */
interface Most {
  indicators: number
  values: number
}

/** What changed, as lines for whoever ran the command: indicators with a jump first, then those that changed most. */
export function changeLines(
  changes: readonly ManifestChange[],
  names: Names,
  most: Most
): string[] {
  const jumps = ({ largest }: ManifestChange) => (largest?.some((value) => value.jumps) ? 1 : 0)
  const size = ({ added, changed, removed }: ManifestChange) => added + changed + removed
  const order = changes.toSorted((a, b) => jumps(b) - jumps(a) || size(b) - size(a))
  const left = order.length - most.indicators
  return [
    ...order.slice(0, most.indicators).flatMap((change) => linesOf(change, names, most.values)),
    ...(left > 0 ? [`  … och ${count(left)} ${left === 1 ? 'indikator' : 'indikatorer'} till`] : [])
  ]
}

function linesOf(change: ManifestChange, names: Names, most: number): string[] {
  const all = toldChanges(change, names)
  const told = [false, true].flatMap((isGone) =>
    all.filter(({ gone }) => gone === isGone).slice(0, most)
  )
  const extent = toldExtent(change, names)
  const left = change.whole === 'added' ? 0 : change.changed + change.removed - told.length
  return [
    `  ${change.indicator}: ${countsOf([change])}${extent ? ` (${extent})` : ''}`,
    ...told.map(({ place, was, is, jumps }) => {
      const warning = jumps ? ': ett hopp som inget annat år förklarar, kontrollera det' : ''
      return `    ${place}: ${was} → ${is}${warning}`
    }),
    ...(told.length > 0 && left > 0 ? [`    … och ${count(left)} till`] : [])
  ]
}

/** What changed in one line, to tell a release by: "2 nya, 1 ändrat, 3 borta i hvb; ändrat i areas.csv". */
export function changedInOneLine({ changes, registerChanges = [] }: Manifest): string {
  const [first] = changes
  const where = changes.length === 1 ? first?.indicator : `${count(changes.length)} indikatorer`
  const registers = registerChanges.map(({ register }) => register)
  const told = [
    ...(first ? [`${countsOf(changes)} i ${where}`] : []),
    ...(registers.length > 0 ? [`ändrat i ${some(registers)}`] : [])
  ]
  return told.length > 0 ? told.join('; ') : 'inget ändrat'
}
