import { formatDate } from '../../format/date.ts'
import type { InitiativeRow, PlacedInitiative } from '../../queries/registers/initiatives.ts'
import type { Area } from '../../schema/registers/area.ts'
import { isWish } from '../../schema/registers/initiative.ts'
import { groupBy } from '../parts/group-by.ts'
import { capitalise, list, listPlaces } from '../parts/sentence.ts'
import { whole } from '../county/county.ts'

/** What is known of an initiative: "Ansluten sedan hösten 2024. En av fyra kommuner i norr." */
export function initiativeSentence(row: InitiativeRow): string {
  const more = row.note ? ` ${capitalise(row.note)}.` : ''
  return `${statusWords(row)}.${more}`
}

/** Where an initiative is, when not in the place itself: "Nora och Lindesberg"; the whole county is said to be that. */
export function initiativePlaces({ places, distance }: InitiativeRow): string | null {
  if (distance === 0) return null
  return distance === 2 ? `Hela ${whole}` : list(places.split(', '))
}

type Dated = Pick<PlacedInitiative, 'status' | 'since' | 'source'>

/** When, to stand below the status where there is little room: "noterat hösten 2024", "senast 13 juni 2025", "startdatum okänt". */
export function sinceText(row: Dated): string {
  return sinceWords(row)
    .replace(/^[ ,]+/, '')
    .replace('enligt anteckning', 'noterat')
}

/** "Ansluten sedan hösten 2024", "Fick hösten 2024 klartecken att söka medel", "Intresse finns enligt anteckning 6 mars 2026" */
function statusWords(row: Dated): string {
  const { status, since } = row
  if (status === 'beviljad att söka')
    return `Fick${since === null ? '' : ` ${formatDate(since)}`} klartecken att söka medel`
  return (isWish(row) ? 'Intresse finns' : capitalise(status)) + sinceWords(row)
}

/**
 * What is over was so by that date at the latest; what is counted was so that year; what goes on has done so since. The
 * date of the minutes alone tells when it was noted, not since when it is so.
 */
function sinceWords({ status, since, source }: Dated): string {
  const isOver = status === 'genomfört'
  if (since === null)
    return isOver || isWish({ status }) ? ', tidpunkt okänd' : ', startdatum okänt'
  if (status.startsWith('finns')) return ` ${since}`
  if (isOver) return ` senast ${formatDate(since)}`
  const isNoted = source.includes(since) || source.includes(formatDate(since))
  return ` ${isNoted ? 'enligt anteckning' : 'sedan'} ${formatDate(since)}`
}

/** What a wish is, wherever one is told. */
export const wishNote =
  'Intresse betyder att någon vill det eller samtalar om det. Det räknas inte som något som görs.'

/** The status with how many there are, where that is more than one: "finns (7)", "får söka medel". */
export function statusText({ status, count }: Pick<PlacedInitiative, 'status' | 'count'>): string {
  const words = status === 'beviljad att söka' ? 'får söka medel' : status
  return count !== null && count > 1 ? `${words} (${count})` : words
}

type Named = Pick<Area, 'code' | 'type' | 'name' | 'sentence_name'>

/** Places of one status and date. */
export interface StatusGroup {
  status: string
  /** "Ansluten sedan hösten 2024" */
  said: string
  /** "Hällefors, Lindesberg, Ljusnarsberg och Nora", "hela länet" */
  places: string
}

/** What is known of one initiative, status by status. */
export function statusGroups(entries: PlacedInitiative[], areas: Named[]): StatusGroup[] {
  return groupBy(entries, statusWords).map((own) => ({
    status: own[0]!.status,
    said: statusWords(own[0]!),
    places: listPlaces(own.map((entry) => placeWords(entry, areas)))
  }))
}

/** The notes, each with the places that it is of; one that is of all of them stands alone. */
export function noteSentences(entries: PlacedInitiative[], areas: Named[]): string[] {
  return groupBy(entries, ({ note }) => note ?? '').flatMap((own) => {
    const { note } = own[0]!
    if (note === null) return []
    const text = `${capitalise(note).replace(/\.$/, '')}.`
    if (own.length === entries.length) return [text]
    return [`${capitalise(listPlaces(own.map((entry) => placeWords(entry, areas))))}: ${note}.`]
  })
}

/** "Källa: Minnesanteckningar hösten 2024." */
export function sourceSentence(entries: Pick<PlacedInitiative, 'source'>[]): string {
  return `Källa: ${list([...new Set(entries.map(({ source }) => source))])}.`
}

/** The place, with how many there are where that is more than one: "Örebro (7)". */
function placeWords({ area, count }: PlacedInitiative, areas: Named[]): string {
  const place = areas.find(({ code }) => code === area)
  const words = place?.type === 'lan' ? `hela ${whole}` : (place?.sentence_name ?? area)
  return count !== null && count > 1 ? `${words} (${count})` : words
}
