import type { Decision } from '../schema/decision.ts'
import { list } from './sentence.ts'

/** Where a decision applies and what it is about: "Gäller norra länsdelen. Tema: Placerade barn, Skola." */
export function concernsSentence(
  { areas, themes }: Pick<Decision, 'areas' | 'themes'>,
  allAreas: { code: string; sentence_name: string; type: string; name: string }[],
  allThemes: { id: string; title: string }[]
): string {
  const places = areas.split(',').flatMap((code) => {
    const area = allAreas.find((candidate) => candidate.code === code)
    return area ? [area.type === 'lan' ? 'hela länet' : area.sentence_name] : []
  })
  const about = themes.split(',').flatMap((id) => {
    return allThemes.find((theme) => theme.id === id)?.title ?? []
  })
  return `Gäller ${list(places)}. Tema: ${about.join(', ')}.`
}

/** How many decisions the filter leaves: "Visar 3 av 28 beslut och andra punkter." */
export function decisionCount(shown: number, all: number): string {
  if (shown === 0) return 'Inga beslut passar urvalet. Välj bort ett filter för att se fler.'
  if (shown === all) return `Visar alla ${all} punkter, de senaste först.`
  return `Visar ${shown} av ${all} punkter, de senaste först.`
}
