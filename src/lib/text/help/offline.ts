import { formatDate } from '../../format/date.ts'
import { formatNumber, formatShare } from '../../format/number.ts'
import type { Kept, KeepFault } from '../../offline/messages.ts'

/** What a page that is kept shows; the list of what is kept has no figures of its own. `day` is that of the figures. */
const shown = (day: string, isList: boolean) =>
  `${isList ? 'Det sparade har' : 'Sidan visar'} siffror från ${formatDate(day)}.`

/** Told on a page that came from what the browser keeps, while the site cannot be reached. */
export const withoutNetwork = (day: string, isList: boolean) =>
  `Du är utan nät. ${shown(day, isList)}`

/** Told on a page that is older than what is published. */
export const olderThanPublished = (day: string, isList: boolean) =>
  `${shown(day, isList)} Nyare är publicerade.`

/** "12,4 MB"; what is less than a tenth is that. */
export function megabytes(bytes: number): string {
  return `${formatNumber(Math.max(0.1, bytes / 1e6), 1)}\u00a0MB`
}

export const pageCount = (pages: number) =>
  pages === 1 ? '1 sida' : `${formatNumber(pages, 0)} sidor`

export const savingSentence = (share: number) => `Sparar, ${formatShare(share)} …`

/** Told beside the button while nothing of the kind is saved: what will be fetched. */
export const beforeSaving = 'Omkring 15 MB första gången.'

/** What is kept under a name. */
export function savedSentence(id: string, kept: Kept): string | null {
  const set = kept.sets.find((one) => one.id === id)
  if (!set) return null
  return `${set.title} öppnas utan nät på den här datorn: ${pageCount(set.pages.length)}, siffrorna och programmet.`
}

export const fleetingSentence =
  'Webbläsaren lovar inte att behålla det om disken blir full. Kontrollera före mötet.'

const faults: Record<KeepFault, string> = {
  'no-room':
    'Webbläsaren har inte plats. Ta bort något av det som är sparat, eller frigör plats på datorn.',
  'no-network': 'Nätet försvann innan allt var hämtat. Försök igen när du har nät.',
  'other-release': 'Nya siffror publicerades under tiden. Ladda om sidan och spara igen.',
  failed: 'Det gick inte att spara. Ladda om sidan och försök igen.'
}

export const keepFaultWords = (fault: KeepFault) => faults[fault]
