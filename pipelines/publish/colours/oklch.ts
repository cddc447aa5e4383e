import { lightOf } from '../../../src/lib/format/legibility.ts'

/** Light of the three channels, 0 to 1, as sRGB has them. */
export type Light = [number, number, number]
/** A colour where distances are about as the eye sees them: lightness, green to red, blue to yellow. */
export type Lab = [number, number, number]

/** Ottosson 2020, A perceptual color space for image processing: OKLab. */
export function labOf([red, green, blue]: Light): Lab {
  const [long, middle, short] = [
    Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue),
    Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue),
    Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  ]
  return [
    0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short
  ]
}

/** The colour of a lightness, a chroma and a hue in degrees, or null where no screen shows it. */
export function colorOf(lightness: number, chroma: number, hue: number): string | null {
  const turn = (hue * Math.PI) / 180
  const [a, b] = [chroma * Math.cos(turn), chroma * Math.sin(turn)]
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const light: Light = [
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short
  ]
  if (light.some((one) => one < 0 || one > 1)) return null
  return `#${light.map((one) => written(one)).join('')}`
}

/** The hue of a colour in degrees. */
export function hueOf(color: string): number {
  const [, a, b] = labOf(lightOf(color))
  return ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360
}

function written(light: number): string {
  const value = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055
  return Math.round(value * 255)
    .toString(16)
    .padStart(2, '0')
}
