import type { RegisteredArea } from '../../registers/areas.ts'
import { distinctColors, shadesOf } from './distinct.ts'

// More shades of one colour nobody tells apart: they come again.
const mostShades = 8

/**
 * The county's parts with their colours, the shades of their kommuner after each; where it has no parts, the kommuner with
 * theirs. What the register does not say is chosen so that they are told apart.
 */
export function placeColours(areas: readonly RegisteredArea[]): RegisteredArea[] {
  const hasParts = areas.some(({ type }) => type === 'lansdel')
  const own = areas.filter(({ type }) => type === (hasParts ? 'lansdel' : 'kommun'))
  const given = own.flatMap(({ colours }) => colours?.slice(0, 1) ?? [])
  const missing = own.filter(({ colours }) => colours === null)
  const computed = distinctColors(missing.length, given)
  return areas.map((area) => {
    if (!own.includes(area)) return area
    const colours = area.colours ?? [computed[missing.indexOf(area)]!]
    const kommuner = areas.filter(({ type, lansdel }) => type === 'kommun' && lansdel === area.code)
    const wanted = Math.min(kommuner.length, mostShades) - 1
    const lacks = area.type === 'lansdel' && colours.length === 1 && wanted > 0
    return { ...area, colours: lacks ? [...colours, ...shadesOf(colours[0]!, wanted)] : colours }
  })
}
