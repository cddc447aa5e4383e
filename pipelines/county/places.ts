import type { AreaType } from '../../src/lib/schema/registers/area.ts'
import type { County, Kommun, National } from './national.ts'

/** A row of areas.csv; `kolada` and `parent` are empty where there is none. */
export interface Place {
  code: string
  type: AreaType
  name: string
  short_name: string
  sentence_name: string
  parent: string
  kolada: string
  note: string
}

/** Its columns, in the order of the register. */
export const placeColumns = [
  'code',
  'type',
  'name',
  'short_name',
  'sentence_name',
  'parent',
  'kolada',
  'note'
] satisfies (keyof Place)[]

/** What a data folder is of: a county, or the whole country with its counties as divisions. */
export type Wanted = County | 'riket'

const collator = new Intl.Collator('sv')

/** The kommuner of a county, or of the country, in Swedish order. */
export function kommunerOf(wanted: Wanted, { kommuner }: Pick<National, 'kommuner'>): Kommun[] {
  return kommuner
    .filter(({ region }) => wanted === 'riket' || region === wanted.code)
    .toSorted((a, b) => collator.compare(a.name, b.name))
}

/**
 * The places of a county: riket to compare with, the county, and its kommuner right below it, since nobody has told which
 * divisions it has. Of the country: the whole, its counties, and the kommuner in each.
 */
export function placesOf(
  wanted: Wanted,
  national: Pick<National, 'counties' | 'kommuner'>
): Place[] {
  const kommuner = kommunerOf(wanted, national)
  const whole: Place[] = wanted === 'riket' ? country(national) : county(wanted)
  return [
    ...whole,
    ...kommuner.map(({ code, name, region: parent }): Place => {
      const names = { name, short_name: name, sentence_name: name }
      return { code, type: 'kommun', ...names, parent, kolada: code, note: '' }
    })
  ]
}

function county({ code, name }: County): Place[] {
  const around = { name: 'Riket', short_name: 'Riket', sentence_name: 'riket' }
  const own = { name, short_name: 'Länet', sentence_name: 'länet' }
  const kolada = regionCode(code)
  const note = `Kolada skriver ${kolada} för regionen, SCB skriver ${code} för länet`
  return [
    { code: '0000', type: 'riket', ...around, parent: '', kolada: '0000', note: '' },
    { code, type: 'lan', ...own, parent: '0000', kolada, note }
  ]
}

function country({ counties }: Pick<National, 'counties'>): Place[] {
  const own = { name: 'Sverige', short_name: 'Landet', sentence_name: 'landet' }
  return [
    { code: '0000', type: 'lan', ...own, parent: '', kolada: '0000', note: '' },
    ...counties.map(({ code, name, short_name }): Place => {
      const names = { name, short_name, sentence_name: name }
      const kolada = regionCode(code)
      return { code, type: 'lansdel', ...names, parent: '0000', kolada, note: '' }
    })
  ]
}

const regionCode = (code: string) => `00${code}`
