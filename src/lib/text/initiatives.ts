import { formatDate } from '../format/date.ts'
import type { InitiativeRow } from '../queries/initiatives.ts'
import { capitalise, list } from './sentence.ts'

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

/** What is over was so by that date at the latest; what goes on has done so since. */
function sinceWords(status: string, since: string | null): string {
  const isOver = status === 'genomfört'
  if (since === null) return isOver ? ', okänt när' : ', okänt sedan när'
  return ` ${isOver ? 'senast' : 'sedan'} ${formatDate(since)}`
}
