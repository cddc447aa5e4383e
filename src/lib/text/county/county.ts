import type { DivisionWords } from '../../schema/registers/county.ts'
import { capitalise } from '../parts/sentence.ts'
import { countyWords } from './county-words.ts'
import { numberWord } from '../../format/number-word.ts'

/** The county in running text: "länet". Its genitive is by an s. */
export const whole = countyWords.whole

/** As a sentence or a heading begins: "Länet". */
export const wholeFirst = capitalise(whole)

/** Whether the county has parts that kommuner lie in. */
export const isDivided = countyWords.divisions !== null

const kommuner: DivisionWords = {
  one: 'kommun',
  theOne: 'kommunen',
  many: 'kommuner',
  all: 'kommunerna'
}

/** What the county is divided into: its parts, or else its kommuner. */
export const division: DivisionWords = countyWords.divisions ?? kommuner

// Länsdelen and delregionen, but länet and distriktet.
const isNeuter = division.theOne.endsWith('t')

/** The words that follow its gender: "en länsdel", "någon länsdel", "ingen länsdel". */
export const a = isNeuter ? 'ett' : 'en'
export const some = isNeuter ? 'något' : 'någon'
export const no = isNeuter ? 'inget' : 'ingen'

/** What a colour of a kommun tells, a sentence after another: " Färgen visar länsdelen."; nothing where it tells nothing. */
export function hueShows(whose = ''): string {
  const hue = whose === '' ? 'Färgen' : `${whose} färg`
  return isDivided ? ` ${hue} visar ${division.theOne}.` : ''
}

/** How a map of tiles is read. */
export const tilesGuide =
  'Varje ruta är en kommun. Rutorna är lika stora och ligger så nära sina grannar som det går.'

/** Whose values are made of those of the kommuner: "länsdelens eller länets". */
export const pooledWhose = isDivided ? `${division.theOne}s eller ${whole}s` : `${whole}s`

/** What it has beside each other: "länets fyra delar", "länets 16 kommuner", "länets kommun". */
export const wholesParts = partsOf(
  countyWords.count,
  isDivided ? ['del', 'delar'] : ['kommun', 'kommuner']
)

function partsOf(count: number, [one, many]: [string, string]): string {
  return count === 1 ? `${whole}s ${one}` : `${whole}s ${numberWord(count)} ${many}`
}

/** What names a place, to who reads the files: "kommunkod, 18 för länet eller länsdelens beteckning". */
export function placeCodes(...first: string[]): string {
  const codes = [
    ...first.slice(0, 1),
    `${countyWords.code} för ${whole}`,
    ...first.slice(1),
    ...(isDivided ? [`${division.theOne}s beteckning`] : [])
  ]
  return [codes.slice(0, -1).join(', '), codes.at(-1)].filter(Boolean).join(' eller ')
}
