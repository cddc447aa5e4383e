import { dimensions, type Dimension, type Known } from '../dimensions.ts'
import { measures, type Role } from './mapping.ts'
import { foldedName, type Variable } from './written-table.ts'

// What publishers call the sexes; their numbers mean different things to different publishers.
const sexes: Record<string, string> = {
  flickor: 'flickor',
  flicka: 'flickor',
  kvinnor: 'flickor',
  kvinna: 'flickor',
  pojkar: 'pojkar',
  pojke: 'pojkar',
  man: 'pojkar',
  'kvinnor och man': 'alla',
  'man och kvinnor': 'alla',
  'flickor och pojkar': 'alla',
  'pojkar och flickor': 'alla'
}
const bothSexes = /^(?:totalt?|samtliga|alla|bada)\b/

/** What each role's variable is mostly called, in folded form. */
const usualNames: Record<Role, readonly string[]> = {
  plats: ['plats', 'region', 'kommun', 'kommunkod', 'kommun kod', 'omrade', 'lan'],
  ar: ['ar', 'tid', 'lasar', 'valt lasar', 'matar', 'period', 'year', 'time'],
  kon: ['kon', 'sex'],
  arskurs: ['arskurs'],
  indikator: ['indikator', 'tabellinnehall', 'contentscode', 'contents', 'rubrik'],
  matt: ['matt', 'valt matt', 'andel och konfidensintervall'],
  urval: []
}

export function isUsualName(role: Role, name: string): boolean {
  return usualNames[role].includes(foldedName(name))
}

/**
 * The role that a variable seems to have, by its values or else by its names; a choice among its values where nothing
 * tells.
 */
export function seemingRole({ names, values }: Variable, known: Known): Role {
  const are = (role: Role) =>
    values.every((value) => value.names.some((name) => understood(role, name, known) !== undefined))
  const all = Object.keys(usualNames) as Role[]
  return (
    (['ar', 'kon', 'arskurs'] as const).find(are) ??
    all.find((role) => names.some((name) => isUsualName(role, name))) ??
    'urval'
  )
}

/** The register's own word for what is written; undefined where it is not one. */
export function understood(role: Role, word: string, known: Known): string | undefined {
  if (role === 'urval') return word === '' || word === '*' ? '' : undefined
  if (role === 'matt') return measures.find((measure) => measure === word)
  if (role === 'indikator') return known.indicators.get(word)?.id
  // An empty cell of a table of ours means everybody; a mapping says so.
  if (word === '') return undefined
  const found = dimensions[role].find(word, known) ?? (role === 'kon' ? usualSex(word) : undefined)
  return found === undefined ? undefined : String(found)
}

function usualSex(word: string): string | undefined {
  const own = foldedName(word)
  return sexes[own] ?? (bothSexes.test(own) ? 'alla' : undefined)
}

/** What belongs in `betyder`. */
export function expectedMeaning(role: Role, known: Known): string {
  if (role === 'urval') return 'en tom cell: raden säger bara att värdet ska användas'
  if (role === 'matt') return `något av ${measures.join(', ')}`
  return dimensions[role as Dimension].expected(known)
}
