import type { AreaType } from '../../schema/registers/area.ts'

export const ink = '#222222'
export const inkSoft = '#595959'
export const grid = '#e6e3dc'
export const axis = '#8a867c'
export const paper = '#ffffff'
/** As the links of the page. */
export const link = '#1f4e79'

/** What maps are shaded with: a hue that is no länsdel's and no verdict's. */
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

/** One hue for each länsdel; its kommuner have shades of it. All may be used for text on white. */
const hues: Record<string, [string, ...string[]]> = {
  '18N': ['#00796b', '#004d43', '#2f7d5b', '#3a7a86', '#55752a'],
  '18V': ['#b8500c', '#7f3404', '#a8670a', '#c2424a', '#8f5b3d'],
  '18S': ['#6f42a5', '#a0388c', '#46277a', '#5f5bc4', '#8d5f96'],
  '18O': ['#2460b5', '#123f80', '#2a76a5', '#5468b0', '#1d6d8c']
}

export interface ColoredArea {
  code: string
  type: AreaType
  lansdel: string | null
  /** Which of the länsdel's shades; the hue itself when not given. */
  shade?: number
}

export function areaColor(area: ColoredArea): string {
  if (area.type === 'riket') return country
  if (area.type === 'lan') return county
  const shades = hues[area.type === 'lansdel' ? area.code : (area.lansdel ?? '')]
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
  const [red, green, blue] = [1, 3, 5].map((from) => {
    const share = parseInt(color.slice(from, from + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue
  return 1.05 / (luminance + 0.05) >= (luminance + 0.05) / 0.05 ? paper : ink
}
