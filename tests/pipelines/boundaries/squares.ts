import type { FeatureCollection, Polygon } from 'geojson'

/** The kommuner as squares of a tenth of a degree, in rows of four; those of a länsdel lie together. */
const rows = [
  ['1863', '1864', '1884', '1885'],
  ['1883', '1862', '1880', '1814'],
  ['1860', '1861', '1881', '1882']
]

/** A file of boundaries made up for tests, one line for each kommun. */
export function squares(key = 'kommunkod'): FeatureCollection<Polygon> {
  const features = rows.flatMap((codes, row) =>
    codes.map((code, column) => {
      const [west, north] = [15 + column / 10, 60 - row / 10]
      const [east, south] = [15 + (column + 1) / 10, 60 - (row + 1) / 10]
      const ring = [
        [west, north],
        [east, north],
        [east, south],
        [west, south],
        [west, north]
      ]
      const geometry: Polygon = { type: 'Polygon', coordinates: [ring] }
      return { type: 'Feature' as const, properties: { [key]: code }, geometry }
    })
  )
  return { type: 'FeatureCollection', features }
}

/** What lies beside the file: whose the boundaries are. */
export const creditText = 'publisher;licence\nProvverket;CC0\n'

/** The file's text: the first kommun stands on line 2. */
export function squaresText(collection: { features: unknown[] } = squares()): string {
  const lines = collection.features.map((feature) => JSON.stringify(feature))
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`
}
