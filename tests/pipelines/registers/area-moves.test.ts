import { describe, expect, it } from 'vitest'
import { Problems } from '../../../pipelines/read/problems.ts'
import { readAreaMoves } from '../../../pipelines/registers/area-moves.ts'
import { areasIn, kommunerIn, type RegisteredArea } from '../../../pipelines/registers/areas.ts'
import { SourceFolder } from '../source-folder.ts'

const folder = await SourceFolder.ofFile()

const noTile = { tile_column: null, tile_row: null }
const place = (code: string, type: RegisteredArea['type'], parent: string): RegisteredArea => {
  const lansdel = type === 'kommun' ? parent : type === 'lansdel' ? code : null
  const names = { name: code, short_name: code, sentence_name: code }
  return { code, type, ...names, parent, lansdel, kolada: null, sort: 0, colours: null, ...noTile }
}
const areas = [
  place('18', 'lan', '0000'),
  place('18S', 'lansdel', '18'),
  place('18O', 'lansdel', '18'),
  place('18V', 'lansdel', '18'),
  place('1881', 'kommun', '18S'),
  place('1814', 'kommun', '18O'),
  place('1880', 'kommun', '18O')
]

async function read(rows: string[]) {
  const problems = new Problems()
  const path = await folder.write('area-moves.csv', ['code;from;to;year', ...rows])
  const moved = await readAreaMoves(path, areas, problems)
  return { moved, faults: folder.faults(problems) }
}

const members = (year: number, lansdel: string, of: RegisteredArea[]) => {
  const then = areasIn(year, of)
  const area = then.find(({ code }) => code === lansdel)!
  return kommunerIn(area, then).map(({ code }) => code)
}

describe('a kommun that has moved', () => {
  it('belongs in every year to the länsdel that it belonged to then', async () => {
    const { moved, faults } = await read(['1814;18S;18V;2010', '1814;18V;18O;2020'])
    expect(faults).toEqual([])
    expect([2009, 2010, 2019, 2020].map((year) => members(year, '18O', moved))).toEqual([
      ['1880'],
      ['1880'],
      ['1880'],
      ['1814', '1880']
    ])
    expect([2009, 2010, 2020].map((year) => members(year, '18V', moved))).toEqual([
      [],
      ['1814'],
      []
    ])
    expect(members(2009, '18S', moved)).toEqual(['1881', '1814'])
    expect(members(2009, '18', moved)).toEqual(['1881', '1814', '1880'])
  })

  it('is none where there is no such register', async () => {
    const problems = new Problems()
    expect(await readAreaMoves(`${folder.path}/ingen.csv`, areas, problems)).toBe(areas)
    expect(areasIn(1990, areas)).toBe(areas)
    expect(problems.found).toBe(false)
  })

  it.each([
    ['18S;18V;18O;2020', ['code: väntade koden för en kommun ur areas.csv, fick "18S"']],
    ['1814;1880;18O;2020', ['from: väntade koden för en länsdel ur areas.csv, fick "1880"']],
    [
      '1814;18O;18O;2020',
      ['to: väntade en annan länsdel än den kommunen flyttar från, fick "18O"']
    ],
    ['1814;18S;18O;20', ['year: väntade ett årtal, fick "20"']],
    ['1814;18O;18S;2020', ['to: väntade 18O, där kommunen ligger enligt areas.csv, fick "18S"']]
  ])('%s is refused', async (row, expected) => {
    expect((await read([row])).faults).toEqual(expected.map((fault) => `area-moves.csv:2 ${fault}`))
  })

  it('moves on from where it came to', async () => {
    const { faults } = await read(['1814;18S;18V;2010', '1814;18S;18O;2020'])
    expect(faults).toEqual([
      'area-moves.csv:2 to: väntade 18S, som kommunen flyttar från 2020, fick "18V"'
    ])
  })
})
