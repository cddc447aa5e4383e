import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MappedSource } from './mapped-source.ts'

let source: MappedSource

beforeAll(async () => {
  source = await MappedSource.make()
})
afterAll(() => source.remove())

/** Children by kommun, sex and month, each number moved a little by noise. */
const children = {
  version: '2.0',
  class: 'dataset',
  id: ['Region', 'Kon', 'ContentsCode', 'Tid'],
  size: [3, 3, 1, 2],
  dimension: {
    Region: {
      label: 'region',
      category: {
        index: { '1884': 0, '1863': 1, '0180': 2 },
        label: { '1884': 'Nora', '1863': 'Hällefors', '0180': 'Stockholm' }
      }
    },
    Kon: {
      label: 'kön',
      category: {
        index: ['TotSa', '1', '2'],
        label: { TotSa: 'totalt, samtliga män och kvinnor', '1': 'män', '2': 'kvinnor' }
      }
    },
    ContentsCode: { label: 'tabellinnehåll', category: { label: { X1: 'Antal barn' } } },
    Tid: { label: 'månad', category: { index: { '2025M01': 0, '2025M12': 1 } } }
  },
  value: [
    ...[300, 310, 151, 155, 151, 157],
    ...[200, null, 100, null, 100, 101],
    ...[9, 9, 4, 4, 4, 4]
  ] as (number | null)[],
  status: { '7': '..', '9': '..' } as Record<string, string>
}

const mapping = [
  'plats;Region;*;*',
  'kon;kön;*;*',
  'ar;Tid;2025M12;2025',
  'indikator;tabellinnehåll;Antal barn;e-antal'
]
const lines = (json: unknown) => JSON.stringify(json, null, 2).split('\n')
const changed = (change: (json: typeof children) => void) => {
  const json = structuredClone(children)
  change(json)
  return lines(json)
}

describe('a file of json-stat2', () => {
  it('goes in by its mapping, hidden where its status says so', async () => {
    expect(await source.values('barn.json', lines(children), mapping)).toEqual([
      'e-antal 1863 2025 alla suppressed',
      'e-antal 1884 2025 alla 310',
      'e-antal 1863 2025 pojkar suppressed',
      'e-antal 1884 2025 pojkar 155',
      'e-antal 1863 2025 flickor 101',
      'e-antal 1884 2025 flickor 157'
    ])
  })

  it('may give its numbers by their places, and leave out those that it has not', async () => {
    const sparse = changed((json) => {
      const entries = [...json.value.entries()].filter(([, value]) => value !== null)
      Object.assign(json, { value: Object.fromEntries(entries) })
    })
    expect(await source.values('barn.json', sparse, mapping)).toEqual(
      await source.values('barn.json', lines(children), mapping)
    )
  })

  it('is let through when parts are off by no more than noise, and says so', async () => {
    const { faults, notes } = await source.read('barn.json', lines(children), mapping)
    expect(faults).toEqual([])
    expect(notes).toEqual([
      'barn.json: delarna är inte precis helheten på ett ställe, som mest 2 ifrån, som när utgivaren lägger slumpmässig osäkerhet på talen'
    ])
    const wrong = changed((json) => (json.value[1] = 290))
    expect((await source.read('barn.json', wrong, mapping)).faults).toHaveLength(1)
  })

  it('proposes a mapping where there is none', async () => {
    const { faults, hints } = await source.read('barn.json', lines(children), [])
    expect(faults).toEqual(['barn.json:1: väntade rader om barn.json i mappning.csv, fick "inga"'])
    expect(hints.slice(1)).toEqual([
      '  fil;dimension;kolumn;varde;betyder',
      '  barn.json;indikator;tabellinnehåll;Antal barn;',
      '  barn.json;ar;månad;2025M01;',
      '  barn.json;ar;månad;2025M12;',
      '  barn.json;plats;region;*;*',
      '  barn.json;kon;kön;*;*'
    ])
  })

  it.each([
    [
      'of another kind',
      changed((json) => (json.class = 'collection')),
      'barn.json:3 class: väntade "class": "dataset", som json-stat2 har, fick "collection"'
    ],
    [
      'with too few numbers',
      changed((json) => json.value.pop()),
      'size: väntade storlekar som ger 17 tal, lika många som står i value, fick "[3,3,1,2]"'
    ],
    [
      'with fewer values than it says',
      changed((json) => (json.size[0] = 4)),
      'dimension.Region.category: väntade 4 värden, som size säger'
    ],
    ['with words for numbers', changed((json) => Object.assign(json.value, { 3: 'x' })), 'value']
  ])('%s is refused', async (_, content, fault) => {
    const { faults } = await source.read('barn.json', content, mapping)
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(fault)
  })
})
