import { chartsOf, type Slide } from '../deck/slide.ts'

/** Pages that belong together in a meeting, as their addresses below the site. */
const everywhere = ['', 'beslut/', 'insatser/', 'fynd/', 'bildspel/', 'bildspel/visa/', 'sparat/']

const ofIndicators = (ids: string[]) => ids.map((id) => `indikator/${id}/`)

/** A place, its path and what its rows lead to. */
export const placePages = (code: string, indicators: string[]) => [
  `omrade/${code}/`,
  `omrade/${code}/samtal/`,
  `platsanalys/${code}/`,
  `rapport/${code}/`,
  ...ofIndicators(indicators),
  ...everywhere
]

/** The comparison and the indicators of a theme. */
export const themePages = (indicators: string[]) => [
  'jamfor/',
  ...ofIndicators(indicators),
  ...everywhere
]

/** A deck, and the pages that its charts and decisions are from. */
export function deckPages(slides: Slide[]): string[] {
  const pages = slides.flatMap((slide) => {
    if (slide.kind === 'decision') return [`beslut/${slide.decision}/`]
    // A chart's address begins at the root of the site.
    return chartsOf(slide).map(({ address }) => address.slice(1).replace(/[?#].*$/s, ''))
  })
  return [...new Set([...everywhere, ...pages])]
}
