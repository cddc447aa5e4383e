import type { AreaType } from '../../schema/registers/area.ts'
import { luminance } from '../../format/legibility.ts'
import { areaHues } from './hues/area-hues.ts'

export const ink = '#222222'
export const inkSoft = '#595959'
export const grid = '#e6e3dc'
export const axis = '#8a867c'
export const paper = '#ffffff'
/** As the links of the page. */
export const link = '#1f4e79'

/** What maps are shaded with: a hue that is no place's and no verdict's. */
export const mapFill = '#2b4a6f'

/** What an illustration wants seen, as the header marks the page shown; never a figure's. */
export const accent = '#b8862b'

/** Decisions: a fill that carries a white numeral. */
export const decisionFill = '#8a6100'
export const decisionBand = '#f7ecd2'

/** Verdicts differ in shape too, so that they are told apart without colour. */
export const better = '#1f5fa8'
export const worse = '#b8500c'
export const neutral = '#333333'

/** Told apart without colour too: girls are a circle, boys a diamond. No hue of a verdict. */
export const girls = '#7a1250'
export const boys = '#7a7000'

export const county = '#333333'
const country = '#767676'

/**
 * The hues of the county's parts by their code, the kommuner's shades after each; where it has no parts, a hue for each
 * kommun. All may be used for text on white. They are those of the figures that the site is built of: no page carries them.
 */
const hues = new Map(areaHues)

/** The hues themselves, in the order of the register. */
export const ownHues: readonly string[] = areaHues.map(([, [hue]]) => hue)

export interface ColoredArea {
  code: string
  type: AreaType
  lansdel: string | null
  /** Which of the shades of what it lies in; the hue itself when not given. */
  shade?: number
}

export function areaColor(area: ColoredArea): string {
  if (area.type === 'riket') return country
  if (area.type === 'lan') return county
  const shades = hues.get(area.type === 'lansdel' ? area.code : (area.lansdel ?? area.code))
  if (!shades) return county
  return shades[(area.shade ?? 0) % shades.length] ?? shades[0]
}

/** The colour mixed with white: `strength` 1 is the colour, 0 is white. Opaque, so that it prints the same. */
export function tint(color: string, strength: number): string {
  const channel = (from: number) => {
    const value = parseInt(color.slice(from, from + 2), 16)
    return Math.round(255 - (255 - value) * strength)
      .toString(16)
      .padStart(2, '0')
  }
  return `#${channel(1)}${channel(3)}${channel(5)}`
}

/** Black or white, whichever is read better on the colour: by the contrast of WCAG 2.2. */
export function inkOn(color: string): string {
  const light = luminance(color) + 0.05
  return 1.05 / light >= light / 0.05 ? paper : ink
}
