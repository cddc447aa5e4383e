import { join } from 'node:path'
import type { Area } from '../../src/lib/schema/registers/area.ts'
import { readText } from '../read/file-text.ts'
import { folderNames } from '../read/folder-names.ts'
import { largestJson, PlacedJson } from '../read/json/json-lines.ts'
import type { Problems } from '../read/problems.ts'
import { readFeatures, type PlacedFeature } from './features.ts'
import { readCredit, type BoundaryCredit } from './credit.ts'
import { checkSurface, type Reading, type Surface } from './surface.ts'

/** A file of boundaries that was put in the data folder: the surface of every kommun by its code, and whose they are. */
export interface BoundaryFile {
  path: string
  surfaces: Map<string, Surface>
  credit: BoundaryCredit
}

/**
 * Reads the one GeoJSON or TopoJSON in the folder. Null where there is none, or where something is wrong with it: then
 * `problems` says what.
 */
export async function readBoundaries(
  folder: string,
  areas: Area[],
  problems: Problems
): Promise<BoundaryFile | null> {
  const listed = await folderNames(folder, problems)
  const names = listed.filter((name) => /\.(geojson|topojson|json)$/i.test(name))
  const [name, ...others] = names
  if (!name) return null
  if (others.length > 0) {
    const expected = 'en enda fil med kommungränser'
    problems.add({ file: folder, line: 1, column: '', expected, got: names.join(', ') })
    return null
  }
  const path = join(folder, name)
  const text = await readText(path, largestJson, problems)
  if (text === null) return null
  const json = new PlacedJson(path, text, problems)
  const features = readFeatures(path, json, problems)
  const kommuner = areas.filter(({ type }) => type === 'kommun')
  const surfaces = features && surfacesOf(kommuner, features, { path, json, problems })
  const credit = await readCredit(folder, problems)
  return surfaces && credit ? { path, surfaces, credit } : null
}

/** The surface of each kommun, which must be in the file once. */
function surfacesOf(
  kommuner: Area[],
  features: PlacedFeature[],
  { path, json, problems }: Reading
) {
  const key = codeKey(features, new Set(kommuner.map(({ code }) => code)))
  if (key === null) {
    const got = [...new Set(features.flatMap(({ names }) => [...names.keys()]))].join(', ')
    const expected = 'en egenskap med kommunkoder, som 1880'
    problems.add({ file: path, line: 1, column: '', expected, got })
    return null
  }
  const surfaces = new Map<string, Surface>()
  for (const { code, name } of kommuner) {
    const [own, ...again] = features.filter(({ names }) => names.get(key) === code)
    for (const feature of again) {
      const expected = `varje kommun en gång; ${name} står redan på rad ${json.line(own?.at ?? [])}`
      problems.add({ file: path, line: json.line(feature.at), column: key, expected, got: code })
    }
    if (!own) {
      const expected = `en yta för ${name}, ${code}`
      problems.add({ file: path, line: 1, column: key, expected, got: 'ingen' })
      continue
    }
    const surface = checkSurface(own, `${name}, ${code}`, { path, json, problems })
    if (surface && again.length === 0) surfaces.set(code, surface)
  }
  return surfaces.size === kommuner.length ? surfaces : null
}

/** The property that holds the codes: the one that names most kommuner. Another may happen to hold a number like one. */
function codeKey(features: PlacedFeature[], codes: ReadonlySet<string>): string | null {
  const named = new Map<string, Set<string>>()
  for (const [key, value] of features.flatMap(({ names }) => [...names])) {
    if (codes.has(value)) named.set(key, (named.get(key) ?? new Set()).add(value))
  }
  const [best] = [...named].toSorted(([, a], [, b]) => b.size - a.size)
  return best?.[0] ?? null
}
