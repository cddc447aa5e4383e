/** The light of a colour's (#rrggbb) three channels, 0 to 1: IEC 61966-2-1, sRGB. */
export function lightOf(color: string): [number, number, number] {
  const channel = (from: number) => {
    const value = parseInt(color.slice(from, from + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

/** How much light a colour gives, 0 to 1: the relative luminance of WCAG 2.2. */
export function luminance(color: string): number {
  const [red, green, blue] = lightOf(color)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** How well text in a colour is read on white, 1 to 21: the contrast ratio of WCAG 2.2. */
export const contrastOnWhite = (color: string): number => 1.05 / (luminance(color) + 0.05)

/** What text must have, of the same: success criterion 1.4.3. */
export const leastContrast = 4.5
