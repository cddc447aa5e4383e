import { familyCentres } from '../../queries/registers/initiatives.ts'
import type { Area } from '../../schema/registers/area.ts'
import type { Theme } from '../../schema/registers/theme.ts'
import type { InitiativesView } from '../../url/initiatives-view.ts'
import type { MatrixCell, MatrixRow } from './matrix.ts'
import { sinceText, statusText, wishNote } from './initiatives.ts'
import { capitalise, lowerFirst } from '../parts/sentence.ts'
import { division, hueShows, isDivided, tilesGuide, whole } from '../county/county.ts'

/** The heading of the map of one initiative: "Backa barnet: 5 kommuner, okänt i 7". */
export function initiativeHeadline({ title, count, cells, unknown }: MatrixRow): string {
  const without = cells.filter(({ entry }) => entry?.status === 'finns inte').length
  const rest = [
    ...(without > 0 ? [`ingen i ${without}`] : []),
    ...(unknown.length > 0 ? [`okänt i ${unknown.length}`] : [])
  ]
  return [`${title}: ${lowerFirst(count)}`, ...rest].join(', ')
}

/** The heading of the map of several: between which numbers the kommuner have that are known, beside what is only wished for. */
export function countsHeadline(counts: number[], wished: boolean): string {
  const [least, most] = [Math.min(...counts), Math.max(...counts)]
  const known = most === 1 ? 'känd insats' : 'kända insatser'
  if (counts.length === 0 || most === 0)
    return wished
      ? 'Bara intresse, ingen känd insats'
      : 'Ingen insats med känd plats passar urvalet'
  if (least === most) return `${capitalise(`${most}`)} ${known} i varje kommun`
  return least === 0
    ? `Upp till ${most} ${known} per kommun`
    : `Mellan ${least} och ${most} ${known} per kommun`
}

/** What the map shows, of which initiatives. */
export function initiativeSubtitle(
  { initiative, theme, area }: InitiativesView,
  { areas, themes }: { areas: Area[]; themes: Theme[] }
): string {
  if (initiative === familyCentres)
    return 'Öppna förskolor inom familjecentraler. Inom parentes antalet, där det är fler än ett.'
  if (initiative !== null) {
    const [programme, project] = initiative.split(': ')
    const within = project ? `Projekt inom ${programme}. ` : ''
    return `${within}Läget i varje kommun, så långt minnesanteckningarna säger det.`
  }
  const about = themes.find(({ id }) => id === theme)
  const place = areas.find(({ code }) => code === area)
  const which = [
    ...(about ? [`inom temat ${lowerFirst(about.title)}`] : []),
    ...(place ? [`bland dem som rör ${place.sentence_name}`] : [])
  ]
  return `${['Antal kända insatser i varje kommun', ...which].join(', ')}. Det som gäller hela ${isDivided ? `${division.theOne} eller ${whole}` : whole} räknas med.`
}

/** What is told of a kommun in the map of one initiative, line by line. */
export function initiativeTip(name: string, { entry, reach }: MatrixCell): string[] {
  if (!entry) return [name, 'Okänt, inte ett nej']
  const { note, count } = entry
  return [
    `${name}: ${statusText(entry)}`,
    capitalise(sinceText(entry)),
    ...(reach ? [reach] : []),
    // What is counted has its definition for a note, the same everywhere.
    ...(note && count === null ? [capitalise(note)] : [])
  ]
}

/** Beside the map: what the unknown is, and a wish, where there are any. */
export function initiativeKey(wished: boolean): string[] {
  return [
    'Okänt är inte ett nej: underlaget säger inget om kommunen.',
    ...(wished ? [wishNote] : [])
  ]
}

/** How the map is read, one point each. */
export function initiativeGuide(one: boolean, shapes: boolean): string[] {
  return [
    shapes
      ? `Kommunerna har sina verkliga gränser. En stor yta betyder inte många barn.${hueShows('Gränsens')}`
      : `${tilesGuide}${hueShows('Ramens')}`,
    one
      ? 'Ordet vid kommunen säger hur långt insatsen kommit, och märket har en egen form för varje läge. Peka på kommunen för att se sedan när.'
      : 'Talet är hur många insatser som är kända i kommunen. Det som bara är ett intresse räknas inte. Välj en insats för att se hur långt den kommit i varje kommun.',
    'Okänt betyder att underlaget inte säger något. Det är inte ett nej, och få kända insatser är inte detsamma som få insatser.'
  ]
}
