import { topology } from 'topojson-server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readBoundaries } from '../../../pipelines/boundaries/file.ts'
import { Problems } from '../../../pipelines/read/problems.ts'
import { readAreas } from '../../../pipelines/registers/areas.ts'
import { projectData } from '../data-folder.ts'
import { SourceFolder } from '../source-folder.ts'
import { creditText, squares, squaresText } from './squares.ts'

let folder: SourceFolder

beforeEach(async () => {
  folder = await SourceFolder.make()
  await folder.write('source.csv', creditText)
})
afterEach(() => folder.remove())

async function read() {
  const problems = new Problems()
  const areas = await readAreas(`${projectData}/areas.csv`, problems)
  const file = await readBoundaries(folder.path, areas, problems)
  return { file, faults: folder.faults(problems) }
}

/** What is said of a file with the squares changed so. */
async function faultsOf(change: (features: Record<string, never>[]) => void): Promise<string[]> {
  const collection = squares()
  change(collection.features as never)
  await folder.write('kommuner.geojson', squaresText(collection))
  const { file, faults } = await read()
  expect(file).toBeNull()
  return faults
}

describe('boundaries are read from', () => {
  it.each(['kommunkod', 'KnKod', 'code'])('a GeoJSON with the codes in %s', async (key) => {
    await folder.write('kommuner.geojson', squaresText(squares(key)))
    const { file, faults } = await read()
    expect(faults).toEqual([])
    expect([...(file?.surfaces.keys() ?? [])].sort()).toHaveLength(12)
    expect(file?.surfaces.get('1863')?.[0]?.[0]?.[0]).toEqual([15, 60])
  })

  it('a TopoJSON with other objects, its codes as ids and numbers', async () => {
    const kommuner = squares()
    for (const feature of kommuner.features) feature.id = Number(feature.properties?.kommunkod)
    for (const feature of kommuner.features) feature.properties = { invanare: 1880 }
    const whole = topology({ lan: kommuner.features[0]!.geometry, kommuner }, 1e5)
    await folder.write('granser.topojson', JSON.stringify(whole))
    const { file, faults } = await read()
    expect(faults).toEqual([])
    expect(file?.surfaces.size).toBe(12)
    const corners = file?.surfaces.get('1863')?.[0]?.[0] ?? []
    expect(Math.min(...corners.map(([longitude]) => longitude))).toBeCloseTo(15, 4)
    expect(Math.max(...corners.map(([, latitude]) => latitude))).toBeCloseTo(60, 4)
  })

  it('a file of the whole country, with heights above the sea and islands', async () => {
    const collection = squares()
    const [first] = collection.features
    const elsewhere = structuredClone(first!)
    elsewhere.properties = { kommunkod: '0114', namn: 'Upplands Väsby' }
    const island = first!.geometry.coordinates
    Object.assign(first!, {
      geometry: {
        type: 'MultiPolygon',
        coordinates: [island.map((ring) => ring.map((position) => [...position, 35]))]
      }
    })
    await folder.write(
      'kommuner.json',
      squaresText({ features: [elsewhere, ...collection.features] })
    )
    const { file, faults } = await read()
    expect(faults).toEqual([])
    expect(file?.surfaces.get('1863')?.[0]?.[0]?.[0]).toEqual([15, 60])
  })

  it('nothing, when the folder is empty or holds something else', async () => {
    await folder.write('LÄS MIG.txt', 'hej')
    expect(await read()).toEqual({ file: null, faults: [] })
  })
})

describe('boundaries are refused when', () => {
  it('a kommun is missing', async () => {
    expect(await faultsOf((features) => void features.splice(3, 1))).toEqual([
      'kommuner.geojson:1 kommunkod: väntade en yta för Lindesberg, 1885, fick "ingen"'
    ])
  })

  it('a kommun is there twice', async () => {
    expect(await faultsOf((features) => void features.push(features[0]!))).toEqual([
      'kommuner.geojson:14 kommunkod: väntade varje kommun en gång; Hällefors står redan på rad 2, fick "1863"'
    ])
  })

  it('no property holds codes', async () => {
    await folder.write('kommuner.geojson', squaresText().replaceAll('"18', '"99'))
    expect((await read()).faults).toEqual([
      'kommuner.geojson:1: väntade en egenskap med kommunkoder, som 1880, fick "kommunkod"'
    ])
  })

  it.each([
    ['a point', { type: 'Point', coordinates: [15, 60] }, 'Point'],
    ['a line', { type: 'LineString', coordinates: [[15, 60], [15.1, 60]] }, 'LineString'], // prettier-ignore
    ['a ring of two points', { type: 'Polygon', coordinates: [[[15, 60], [15.1, 60]]] }, 'Polygon'], // prettier-ignore
    ['a ring that is open', { type: 'Polygon', coordinates: [[[15, 60], [15.1, 60], [15.1, 59.9], [15, 59.9]]] }, 'Polygon'], // prettier-ignore
    ['nothing', null, 'ingen']
  ])('a geometry is %s', async (_, geometry, got) => {
    const faults = await faultsOf((features) => Object.assign(features[1]!, { geometry }))
    expect(faults).toEqual([
      `kommuner.geojson:3 geometry: väntade en hel Polygon eller MultiPolygon för Ljusnarsberg, 1864, fick "${got}"`
    ])
  })

  it.each([
    ['metres', [512_345, 6_571_234], '512345, 6571234'],
    ['latitude before longitude', [59.3, 15.2], '59.3, 15.2']
  ])('coordinates are %s', async (_, position, got) => {
    const coordinates = [[position, position, position, position]]
    const faults = await faultsOf((features) =>
      Object.assign(features[0]!, { geometry: { type: 'Polygon', coordinates } })
    )
    expect(faults).toEqual([
      `kommuner.geojson:2 geometry: väntade Hällefors, 1863 i longitud och latitud, grader (WGS 84), inom Sverige, fick "${got}"`
    ])
  })

  it.each([
    ['no JSON', 'kommunkod;yta', 'väntade hel JSON (ett okänt ord), fick "kommunkod;yta"'],
    ['cut in half', squaresText().slice(0, 300), 'väntade hel JSON'],
    ['another kind of JSON', '{"type":"Feature"}', 'väntade FeatureCollection eller Topology'],
    ['a list', '[]', 'väntade FeatureCollection eller Topology, fick "[]"'],
    ['without surfaces', '{"type":"FeatureCollection"}', 'väntade en lista med ytor'],
    [
      'a topology without its arcs',
      '{"type":"Topology","arcs":[],"objects":{"a":{"type":"GeometryCollection","geometries":[{"type":"Polygon","arcs":[[7]],"id":"1880"}]}}}',
      'väntade en hel TopoJSON'
    ]
  ])('the file is %s', async (_, text, fault) => {
    await folder.write('kommuner.geojson', text)
    const { file, faults } = await read()
    expect(file).toBeNull()
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(fault)
  })

  it('nothing says whose they are', async () => {
    await folder.write('kommuner.geojson', squaresText())
    await folder.write('source.csv', 'publisher;licence\nLantmäteriet;\n')
    const { file, faults } = await read()
    expect(file).toBeNull()
    expect(faults).toEqual(['source.csv:2 licence: väntade ett värde, fick ""'])
  })

  it('they are said to be of two', async () => {
    await folder.write('kommuner.geojson', squaresText())
    await folder.write('source.csv', `${creditText}Ett annat verk;CC0\n`)
    expect((await read()).faults).toEqual([
      'source.csv:3 publisher: väntade en enda rad, fick "Ett annat verk"'
    ])
  })

  it('there are two files', async () => {
    await folder.write('a.geojson', squaresText())
    await folder.write('b.topojson', squaresText())
    const { file, faults } = await read()
    expect(file).toBeNull()
    expect(faults[0]).toContain(
      'väntade en enda fil med kommungränser, fick "a.geojson, b.topojson"'
    )
  })
})
