import { leftOut } from '../../deck/deck-address.ts'
import { deckText } from '../../deck/deck-file.ts'
import type { SavedFault } from '../../deck/saved-file.ts'
import type { Deck, SlideKind } from '../../deck/slide.ts'
import { formatNumber } from '../../format/number.ts'
import { list } from '../parts/sentence.ts'

/** What a kind of slide is called. */
export const slideKindLabel: Record<SlideKind, string> = {
  title: 'Titel',
  section: 'Avsnitt',
  text: 'Text',
  chart: 'Diagram',
  comparison: 'Två diagram',
  summary: 'Sammanfattning',
  decision: 'Beslut'
}

/** The title of a slide that has been given none and has none of its own; a first slide is headed with the county's title. */
export const defaultTitle: Record<Exclude<SlideKind, 'title'>, string> = {
  section: 'Nytt avsnitt',
  text: 'Text',
  chart: 'Diagram',
  comparison: 'Två diagram',
  summary: 'Det här visar siffrorna',
  decision: 'Beslut'
}

const onlyHere =
  'Det du gör nu följer med mellan sidorna här, men finns bara kvar tills fönstret stängs eller laddas om. Spara bildspelet som fil.'

/** Why the browser did not keep a deck, or could not read the kept one; of the deck itself, what takes the room. */
export function keepFaultSentence(
  fault: 'full' | 'denied' | 'too-many' | 'unreadable' | null,
  deck?: Deck
): string | null {
  if (fault === 'full') {
    const room = deck ? ` ${roomSentence(deck)}` : ''
    return `Webbläsaren har inte plats för hela bildspelet. ${onlyHere}${room}`
  }
  if (fault === 'denied') return `Webbläsaren tillåter inte att bildspelet sparas. ${onlyHere}`
  if (fault === 'too-many') return 'Bildspelet har redan 60 bilder, och fler får inte plats.'
  if (fault === 'unreadable') {
    return 'Bildspelet som webbläsaren hade sparat går inte att läsa. Det är lagt åt sidan och ett nytt är påbörjat.'
  }
  return null
}

/** How large a deck is, and what would make it smaller. */
function roomSentence(deck: Deck): string {
  const { frozen, logo } = leftOut(deck)
  const heavy = [...(frozen ? ['frysta siffror'] : []), ...(logo ? ['logotypen'] : [])]
  const size = Math.max(1, Math.round(deckText(deck, '').length / 1000))
  const less =
    heavy.length > 0 ? `Mest plats tar ${list(heavy)}.` : 'Det blir mindre med färre bilder.'
  return `Bildspelet är ${formatNumber(size, 0)} kB. ${less}`
}

/** Why a file or an address cannot be opened as a deck. The deck that was there stays. */
export function deckFaultSentence(fault: SavedFault, slide: number | null, site: string): string {
  const kept = 'Ditt bildspel är kvar som det var.'
  if (fault === 'not-json' || fault === 'other-kind') {
    return `Filen är inte ett bildspel från ${site}. ${kept}`
  }
  if (fault === 'other-version') {
    return `Filen är sparad av en annan version av ${site} och går inte att öppna här. ${kept}`
  }
  if (fault === 'too-large') return `Filen är för stor för att vara ett bildspel. ${kept}`
  if (fault === 'too-long') return `Filen har fler än 60 bilder och öppnas inte. ${kept}`
  const where =
    slide === null ? 'Filen är skadad' : `Filen är skadad: bild ${slide} går inte att läsa`
  return `${where}. ${kept}`
}

/** How many slides there are: "1 bild." */
export function slideCount(count: number): string {
  return count === 0 ? 'Bildspelet är tomt.' : `${slides(count)}.`
}

/** "Öppnade april.json med 1 bild. Du kan ångra det." */
export function openedSentence(file: string, count: number): string {
  return `Öppnade ${file} med ${slides(count)}. Du kan ångra det.`
}

function slides(count: number): string {
  return count === 1 ? '1 bild' : `${count} bilder`
}

/** What a copied address to a deck holds, and what it does not. */
export function sharedSentence(
  left: { frozen: boolean; logo: boolean },
  notes: 'none' | 'along' | 'left-out'
): string {
  const without = [
    ...(notes === 'left-out' ? ['anteckningarna'] : []),
    ...(left.frozen ? ['frysta siffror'] : []),
    ...(left.logo ? ['logotypen'] : [])
  ]
  const along = notes === 'along' ? ' med anteckningarna och' : ''
  const copied = `Länken är kopierad. Den som öppnar den får bildspelet${along} med dagens siffror.`
  return without.length > 0 ? `${copied} Den saknar ${list(without)}.` : copied
}

/** How many slides are left out while only official figures are shown; empty where none is. */
export function withheldSentence(count: number): string {
  if (count === 0) return ''
  const which = count === 1 ? '1 bild har' : `${count} bilder har`
  return `${which} bara exempeldata. De visas och sparas inte medan bara officiella siffror visas.`
}

/** A point of a summary as it is written on a slide. */
export function pointText(point: { topic: string; text: string; example: boolean }): string {
  const { topic, text, example } = point
  return `${topic}. ${text}${example ? ' (Exempeldata)' : ''}`
}

/** Told of a chart before and after it is put on a slide, where not all its rows have room: `shown` says which have. */
export function partSentence(shown: string): string {
  return `På en bild får inte allt plats i läsbar storlek. ${shown} Välj ett tema, färre indikatorer eller färre platser för att visa fler.`
}

/** Told where a chart holds more than fits on a slide in letters of 18 points. */
export const denseSentence =
  'Diagrammet är tätt: på bilden blir texten mindre än 18 punkter. Välj ett tema, färre indikatorer eller färre platser.'
