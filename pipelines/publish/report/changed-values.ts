import { formatNumber } from '../../../src/lib/format/number.ts'
import type { ManifestChange } from '../../../src/lib/schema/manifest.ts'
import type { Registers } from '../../registers/registers.ts'
import { placeWords } from '../../warnings/place-words.ts'

type Described = Pick<Registers, 'areas' | 'indicators'>

/** A changed value in words: where, what it was and what it is. */
export interface ToldChange {
  place: string
  was: string
  is: string
  jumps: boolean
}

/** An indicator's largest changes in words: "Laxå 2022, flickor", "12,3", "123,0". */
export function toldChanges(
  { indicator, largest }: ManifestChange,
  registers: Described
): ToldChange[] {
  const decimals = registers.indicators.find(({ id }) => id === indicator)?.decimals ?? 1
  const number = (value: number | null) =>
    value === null ? 'inget' : formatNumber(value, decimals)
  return (largest ?? []).map((change) => ({
    place: placeWords(change, registers.areas),
    was: number(change.was),
    is: number(change.is),
    jumps: change.jumps
  }))
}

/** What changed, as lines for whoever ran the command; `most` of each indicator. */
export function changeLines(
  changes: readonly ManifestChange[],
  registers: Described,
  most: number
): string[] {
  return changes.flatMap((change) => {
    const told = toldChanges(change, registers)
    const more = told.length > most ? ['    …'] : []
    const lines = told.slice(0, most).map(({ place, was, is, jumps }) => {
      const warning = jumps ? ': ett hopp som inget annat år förklarar, kontrollera det' : ''
      return `    ${place}: ${was} → ${is}${warning}`
    })
    return told.length === 0 ? [] : [`  ${change.indicator}`, ...lines, ...more]
  })
}

/** What changed in one line, to tell a release by: "2 nya, 1 ändrat och 3 borttagna värden i hvb". */
export function changedInOneLine(changes: readonly ManifestChange[]): string {
  const sum = (kind: 'added' | 'changed' | 'removed') =>
    changes.reduce((total, change) => total + change[kind], 0)
  const [first] = changes
  if (!first) return 'inga ändrade värden'
  const words = [
    [sum('added'), 'ny', 'nya'],
    [sum('changed'), 'ändrat', 'ändrade'],
    [sum('removed'), 'borttaget', 'borttagna']
  ] as const
  const told = words.flatMap(([number, one, many]) => {
    return number === 0 ? [] : [`${formatNumber(number, 0)} ${number === 1 ? one : many}`]
  })
  const where =
    changes.length === 1 ? first.indicator : `${formatNumber(changes.length, 0)} indikatorer`
  return `${told.join(', ')} i ${where}`
}
