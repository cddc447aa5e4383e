import { expect, it } from 'vitest'
import { PlaceNames } from '../../../pipelines/registers/place-names.ts'

const area = (
  type: 'kommun' | 'lansdel' | 'lan',
  code: string,
  name: string,
  short_name = name,
  kolada: string | null = null
) => ({ type, code, name, short_name, sentence_name: name.toLowerCase(), kolada })

const places = new PlaceNames([
  area('lan', '18', 'Örebro län', 'Länet', '0018'),
  area('lansdel', '18N', 'Norra länsdelen', 'Norra'),
  area('lansdel', '18O', 'Örebro'),
  area('kommun', '1880', 'Örebro', 'Örebro', '1880'),
  area('kommun', '1863', 'Hällefors'),
  area('kommun', '1814', 'Lekeberg'),
  area('kommun', '0180', 'Stockholm'),
  area('kommun', '2101', 'Sörby'),
  area('kommun', '2102', 'Sorby')
])

it.each([
  ['Örebro', '1880'],
  ['OREBRO KOMMUN', '1880'],
  ['HALLEFORS', '1863'],
  ['Lekebergs kommun', '1814'],
  ['Stockholm', '0180'],
  ['180', '0180'],
  ['0018', '18'],
  ['Länet', '18'],
  ['norra', '18N'],
  ['1814 Lekeberg', '1814'],
  ['1814 – Lekebergs kommun', '1814'],
  ['18N Norra länsdelen', '18N'],
  ['18O Örebro', '18O'],
  ['1880 Lekeberg', undefined],
  // Nothing but the dots tells them apart.
  ['Sorby', undefined],
  ['Arboga', undefined],
  ['', undefined]
])('%s is %s', (word, code) => {
  expect(places.find(word)).toBe(code)
})
