import { expect, it } from 'vitest'
import { kommunByName } from '../../../pipelines/registers/kommun-names.ts'

const area = (type: 'kommun' | 'lansdel', code: string, name: string) => ({
  type,
  code,
  name,
  short_name: name,
  sentence_name: name,
  parent: null,
  lansdel: null,
  sort: 0,
  note: null,
  kolada: null
})
const find = kommunByName([
  area('lansdel', '18O', 'Örebro'),
  area('kommun', '1880', 'Örebro'),
  area('kommun', '1814', 'Lekeberg')
])

it.each([
  ['Örebro', '1880'],
  ['OREBRO KOMMUN', '1880'],
  ['Lekebergs kommun', '1814'],
  ['1814 Lekeberg', '1814'],
  ['1814 – Lekebergs kommun', '1814'],
  ['1880 Lekeberg', undefined],
  ['Arboga', undefined]
])('%s is %s', (name, code) => {
  expect(find(name)).toBe(code)
})
