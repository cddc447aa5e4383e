import { dimensions, type Dimension, type Known } from '../dimensions.ts'
import { measures, type Role } from './mapping.ts'
import { foldedName } from './written-table.ts'

// What publishers call the sexes; their numbers mean different things to different publishers.
const sexes: Record<string, string> = {
  flickor: 'flickor',
  flicka: 'flickor',
  kvinnor: 'flickor',
  kvinna: 'flickor',
  pojkar: 'pojkar',
  pojke: 'pojkar',
  man: 'pojkar',
  totalt: 'alla',
  samtliga: 'alla',
  'bada konen': 'alla',
  'kvinnor och man': 'alla',
  'man och kvinnor': 'alla',
  'flickor och pojkar': 'alla',
  'pojkar och flickor': 'alla'
}

/** What each role's variable is mostly called, in folded form. */
const usualNames: Record<Role, readonly string[]> = {
  plats: ['plats', 'region', 'kommun', 'kommunkod', 'kommun kod', 'omrade', 'lan'],
  ar: ['ar', 'tid', 'lasar', 'valt lasar', 'matar', 'year', 'time'],
  kon: ['kon', 'sex'],
  arskurs: ['arskurs'],
  indikator: ['indikator'],
  matt: ['matt', 'valt matt', 'andel och konfidensintervall'],
  urval: []
}

export function isUsualName(role: Role, name: string): boolean {
  return usualNames[role].includes(foldedName(name))
}

/** The role that a variable with these names mostly has; a choice among its values where nothing tells. */
export function usualRole(names: readonly string[]): Role {
  const all = Object.keys(usualNames) as Role[]
  return all.find((role) => names.some((name) => isUsualName(role, name))) ?? 'urval'
}

/** The register's own word for what is written; undefined where it is not one. */
export function understood(role: Role, word: string, known: Known): string | undefined {
  if (role === 'urval') return word === '' || word === '*' ? '' : undefined
  if (role === 'matt') return measures.find((measure) => measure === word)
  if (role === 'indikator') return known.indicators.get(word)?.id
  // An empty cell of a table of ours means everybody; a mapping says so.
  if (word === '') return undefined
  const found =
    dimensions[role].find(word, known) ?? (role === 'kon' ? sexes[foldedName(word)] : undefined)
  return found === undefined ? undefined : String(found)
}

/** What belongs in `betyder`. */
export function expectedMeaning(role: Role, known: Known): string {
  if (role === 'urval') return 'en tom cell: raden säger bara att värdet ska användas'
  if (role === 'matt') return `något av ${measures.join(', ')}`
  return dimensions[role as Dimension].expected(known)
}
