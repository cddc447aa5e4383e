import { list } from './sentence.ts'

/** Kommuner that a value is made without, each list in Swedish order and separated by ", ": those without a value, and those whose value is doubtful. */
export interface Lacking {
  missing: string | null
  doubtful: string | null
}

const namesOf = (names: string | null) => (names ? names.split(', ') : [])

/** "Degerfors och den tveksamma uppgiften för Laxå", what a value is made without; empty without any. */
export function lackingNames({ missing, doubtful }: Lacking): string {
  const doubted = namesOf(doubtful)
  const noun = doubted.length === 1 ? 'den tveksamma uppgiften' : 'de tveksamma uppgifterna'
  const told = doubted.length > 0 ? [`${noun} för ${list(doubted)}`] : []
  return [...(missing ? [list(namesOf(missing))] : []), ...told].join(' och ')
}

/** "Degerfors saknas, och uppgiften för Laxå är tveksam och räknas inte in"; empty without any. */
export function lackingWords({ missing, doubtful }: Lacking): string {
  const [absent, doubted] = [namesOf(missing), namesOf(doubtful)]
  const noun =
    doubted.length === 1
      ? `uppgiften för ${list(doubted)} är tveksam`
      : `uppgifterna för ${list(doubted)} är tveksamma`
  return [
    ...(absent.length > 0 ? [`${list(absent)} saknas`] : []),
    ...(doubted.length > 0 ? [`${noun} och räknas inte in`] : [])
  ].join(', och ')
}
