import { familyCentres, type PlacedInitiative } from '../../queries/registers/initiatives.ts'
import type { Area } from '../../schema/registers/area.ts'
import { isWish } from '../../schema/registers/initiative.ts'
import type { InitiativesView } from '../../url/initiatives-view.ts'
import { groupBy } from '../parts/group-by.ts'
import { capitalise, list, listPlaces } from '../parts/sentence.ts'
import { whole } from '../county/county.ts'

/** One cell of the matrix: a kommun, or several beside each other that one entry of the register is of. */
export interface MatrixCell {
  /** The kommuner, by code. */
  areas: string[]
  /** Null where nothing is known, which is not to say that nothing is done. */
  entry: PlacedInitiative | null
  /** "Gäller hela södra länsdelen"; null where the register names the kommun itself. */
  reach: string | null
  /** The first of its länsdel. */
  first: boolean
}

export interface MatrixRow {
  /** Its name, as the register and the address have it. */
  initiative: string
  /** The name without that of its group. */
  title: string
  entries: PlacedInitiative[]
  cells: MatrixCell[]
  /** "5 kommuner", "Hela länet", "Intresse i västra länsdelen" */
  count: string
  /** Names of the kommuner that nothing is known of. */
  unknown: string[]
}

export interface MatrixGroup {
  title: string
  rows: MatrixRow[]
}

/** The länsdelar with their kommuner, in the register's order. */
export function matrixColumns(areas: Area[]): { lansdel: Area; kommuner: Area[] }[] {
  return areas
    .filter(({ type }) => type === 'lansdel')
    .map((lansdel) => {
      const own = areas.filter(
        ({ type, lansdel: code }) => type === 'kommun' && code === lansdel.code
      )
      return { lansdel, kommuner: own }
    })
}

/** Initiatives by kommuner: those of a programme, named before a colon, together; then what is only wished for, and what is official figures last. */
export function initiativeMatrix(initiatives: PlacedInitiative[], areas: Area[]): MatrixGroup[] {
  const byName = groupBy(initiatives, ({ initiative }) => initiative)
  const rows = byName.map((entries) => matrixRow(entries, areas))
  const last = [wishedGroup, counted]
  const place = ({ title }: MatrixGroup) => (title === ownGroup ? 0 : 2 + last.indexOf(title))
  return groupBy(rows, groupTitle)
    .map((own) => ({ title: groupTitle(own[0]!), rows: own }))
    .toSorted((a, b) => place(a) - place(b))
}

const ownGroup = 'Arbetssätt, nätverk och piloter'
const wishedGroup = 'Bara intresse'
const counted = 'Ur den officiella statistiken'

function groupTitle({ initiative, entries }: MatrixRow): string {
  if (initiative === familyCentres) return counted
  if (entries.every(isWish)) return wishedGroup
  const [programme, rest] = initiative.split(': ')
  return rest ? `${programme}: projekt` : ownGroup
}

function matrixRow(entries: PlacedInitiative[], areas: Area[]): MatrixRow {
  const { initiative } = entries[0]!
  const cells = matrixCells(entries, areas)
  const title = entries.every(isWish) ? initiative : initiative.split(': ').at(-1)
  const unknown = cells.flatMap((cell) => (cell.entry ? [] : cell.areas))
  return {
    initiative,
    title: capitalise(title ?? initiative),
    entries,
    cells,
    count: countWords(entries, areas),
    unknown: areas.filter(({ code }) => unknown.includes(code)).map(({ name }) => name)
  }
}

/** What is known of each kommun: of itself before its länsdel, of that before the county, and what is done before a wish. */
function matrixCells(entries: PlacedInitiative[], areas: Area[]): MatrixCell[] {
  const county = areas.find(({ type }) => type === 'lan')?.code
  const of = (code: string | undefined) => entries.find(({ area }) => area === code)
  const cells: MatrixCell[] = []
  for (const { lansdel, kommuner } of matrixColumns(areas)) {
    for (const [i, { code }] of kommuner.entries()) {
      const near = [code, lansdel.code, county].flatMap((one) => of(one) ?? [])
      const entry = near.find((one) => !isWish(one)) ?? near[0] ?? null
      const isWider = entry !== null && entry.area !== code
      const last = cells.at(-1)
      if (isWider && last?.entry === entry) last.areas.push(code)
      else {
        const reach = isWider ? reachWords(entry, areas) : null
        cells.push({ areas: [code], entry, reach, first: i === 0 })
      }
    }
  }
  return cells
}

function reachWords({ area }: PlacedInitiative, areas: Area[]): string {
  const place = areas.find(({ code }) => code === area)
  return `Gäller hela ${place?.sentence_name ?? area}`
}

/** In how many kommuner it is: those that are known not to have it are not counted, and those that only wish for it are told apart. */
function countWords(entries: PlacedInitiative[], areas: Area[]): string {
  const there = entries.filter((entry) => entry.status !== 'finns inte' && !isWish(entry))
  const wished = entries.filter(isWish)
  if (wished.length === 0) return capitalise(placesWords(there, areas))
  const interest = `intresse i ${placesWords(wished, areas)}`
  return capitalise(there.length > 0 ? `${placesWords(there, areas)}, ${interest}` : interest)
}

/** "5 kommuner", "norra länsdelen och 1 kommun" */
function placesWords(there: PlacedInitiative[], areas: Area[]): string {
  const wider = areas.filter(({ code, type }) => {
    return type !== 'kommun' && there.some(({ area }) => area === code)
  })
  const kommuner = there.length - wider.length
  const words = [
    ...wider.map(({ type, sentence_name }) => (type === 'lan' ? `hela ${whole}` : sentence_name)),
    ...(kommuner > 0 || wider.length === 0
      ? [`${kommuner} ${kommuner === 1 ? 'kommun' : 'kommuner'}`]
      : [])
  ]
  return listPlaces(words)
}

/** Of which kommuner nothing is known: a few by name, many by their number. */
export function unknownSentence(names: string[]): string {
  return names.length > 3
    ? `Okänt i de övriga ${names.length} kommunerna.`
    : `Okänt i ${list(names)}.`
}

/** How many initiatives the filter leaves, how many of them are only wished for, and what the others are to a place: not known. */
export function initiativeCount(
  { shown, wished }: { shown: number; wished: number },
  all: number,
  { initiative, theme, area }: InitiativesView,
  areas: Area[]
): string {
  if (shown === 0)
    return 'Ingen insats med känd plats passar urvalet. Välj bort ett filter för att se fler.'
  const count = [
    shown === all ? `Visar alla ${all} insatser.` : `Visar ${shown} av ${all} insatser.`
  ]
  if (wished === shown) count.push(`Det finns bara intresse för ${shown === 1 ? 'den' : 'dem'}.`)
  else if (wished > 0) count.push(`För ${wished} av dem finns bara intresse.`)
  const place = areas.find(({ code }) => code === area)
  if (shown < all && place && initiative === null && theme === null)
    count.push(`För de övriga är läget i ${place.sentence_name} okänt.`)
  return count.join(' ')
}
