import { formatDate } from '../../format/date.ts'
import type { InitiativeRow, PlacedInitiative } from '../../queries/initiatives.ts'
import type { Area } from '../../schema/area.ts'
import { groupBy } from '../parts/group-by.ts'
import { capitalise, list, listPlaces } from '../parts/sentence.ts'

/** What is known of an initiative: "Ansluten sedan hösten 2024. En av fyra kommuner i norr." */
export function initiativeSentence({ status, since, note }: InitiativeRow): string {
  const more = note ? ` ${capitalise(note)}.` : ''
  return `${capitalise(status)}${sinceWords(status, since)}.${more}`
}

/** Where an initiative is, when not in the place itself: "Nora och Lindesberg"; the whole county is said to be that. */
export function initiativePlaces({ places, distance }: InitiativeRow): string | null {
  if (distance === 0) return null
  return distance === 2 ? 'Hela länet' : list(places.split(', '))
}

type Dated = Pick<PlacedInitiative, 'status' | 'since'>

/** When, to stand below the status: "sedan hösten 2024", "senast 13 juni 2025", "okänt sedan när". */
export function sinceText({ status, since }: Dated): string {
  return sinceWords(status, since).replace(/^[ ,]+/, '')
}

/** What is over was so by that date at the latest; what is counted was so that year; what goes on has done so since. */
function sinceWords(status: string, since: string | null): string {
  const isOver = status === 'genomfört'
  if (since === null) return isOver ? ', okänt när' : ', okänt sedan när'
  if (status.startsWith('finns')) return ` ${since}`
  return ` ${isOver ? 'senast' : 'sedan'} ${formatDate(since)}`
}

/** The status with how many there are, where that is more than one: "finns (7)". */
export function statusText({ status, count }: Pick<PlacedInitiative, 'status' | 'count'>): string {
  return count !== null && count > 1 ? `${status} (${count})` : status
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
  const groups = groupBy(entries, ({ status, since }) => `${status} ${since}`)
  return groups.map((own) => {
    const { status, since } = own[0]!
    const said = `${capitalise(status)}${sinceWords(status, since)}`
    return { status, said, places: listPlaces(own.map((entry) => placeWords(entry, areas))) }
  })
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
  const words = place?.type === 'lan' ? 'hela länet' : (place?.sentence_name ?? area)
  return count !== null && count > 1 ? `${words} (${count})` : words
}
