import { recomposedIn } from '../../schema/registers/area.ts'
import { boundGuide } from '../parts/bound.ts'
import { doubtPoints } from '../parts/doubt.ts'
import { comparatorPhrase } from '../parts/labels.ts'
import type { Profile } from './profile.ts'
import { capitalise } from '../parts/sentence.ts'
import { division, whole } from '../county/county.ts'

/** How to read a theme's chart, one point each. */
export function profileGuide({ subject, view, rows }: Profile): string[] {
  const { place } = subject
  const moves = rows[0]?.indicator.moves ?? []
  const recomposed = recomposedIn(moves, place.code).length > 0
  const broken = recomposed
    ? `saknas värdet eller byter ${division.theOne} kommuner`
    : 'saknas värdet'
  const against = comparatorPhrase[view.against]
  const own =
    place.type === 'lansdel'
      ? ` ${capitalise(division.theOne)}s egna kommuner har ${division.theOne}s färg.`
      : ''
  return [
    `Det lodräta strecket i mitten är ${whole}, med ${whole}s värde under. Märket är ${place.sentence_name}. Till höger är bättre; där registret inte säger vad som är bättre är höger högre.`,
    `De små strecken är ${whole}s kommuner och linjen går från den lägsta till den högsta.${own} Varje rad har sin egen skala, så avstånd kan inte jämföras mellan rader.`,
    `▲ är säkert högre och ▼ säkert lägre än ${against}. Blå är bättre och orange sämre, svart är varken eller. ● är ingen säkerställd skillnad och ■ en skillnad som inte kan prövas.`,
    'Det ljusa fältet bakom märket är ett 95-procentigt intervall: så mycket kan värdet bero på slumpen. Ju mindre plats, desto bredare.',
    'Förra gången är värdet vid förra mätningen. En pil står där bara när förändringen är statistiskt säkerställd.',
    `Den lilla kurvan går från 2014. Där den bryts ${broken}, och ett kryss är ett dolt värde. ↗ eller ↘ bredvid den är en säkerställd trend över alla jämförbara mätningar, minst tre.`,
    boundGuide,
    ...doubtPoints(rows.flatMap(({ figure }) => [figure.own, ...figure.timeSeries])),
    'Eftersom många skillnader prövas tillsammans är kravet skärpt: högst 5 % av märkena väntas vara falska, och en del verkliga skillnader missas.'
  ]
}
