import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { z } from 'zod'
import { projectRoot } from '../out/guarded-places.ts'
import { text } from '../read/cells.ts'
import { Problems } from '../read/problems.ts'
import { readTable } from '../read/table.ts'

const countySchema = z.object({ code: text, name: text, short_name: text })
const kommunSchema = z.object({ code: text, name: text, region: text, region_name: text })
const sourceSchema = z.object({
  name: text,
  content: text,
  publisher: text,
  citation: text,
  licence: text,
  date: text
})

/** A county: its two digits, "Värmlands län", and "Värmland". */
export type County = z.output<typeof countySchema>
/** A kommun: its four digits, its name, and its region by Kolada's two digits, which are the county's. */
export type Kommun = z.output<typeof kommunSchema>
/** Who has published a file, on what terms, and of which day or year it is. */
export type FileSource = z.output<typeof sourceSchema>
/** What the surfaces carry. */
export interface DrawnKommun {
  kommunkod: string
}
export type Boundaries = Topology<{ kommuner: GeometryCollection<DrawnKommun> }>

/** One line of the table of figures, as it stands: key, Kolada's area code, year, Kolada's letter for the sex, value. */
export interface Figure {
  key: string
  area: string
  line: string
}

/** What is known of every county: figures, kommuner and boundaries, as they lie in the project. */
export interface National {
  counties: County[]
  kommuner: Kommun[]
  /** In the order of key, area, year and sex, the head apart. */
  figures: { head: string; lines: Figure[] }
  boundaries: Boundaries
  /** The register of short forms that mean the same in every county, as a file's text. */
  shortForms: string
  sourceOf: (file: NationalFile) => FileSource
}

type NationalFile = 'figures.csv.gz' | 'kommuner.topojson'

/** Reads the national figures. Throws what is wrong with them, in Swedish. */
export async function readNational(folder = join(projectRoot, 'national')): Promise<National> {
  const problems = new Problems()
  const table = <Shape extends z.ZodRawShape>(file: string, schema: z.ZodObject<Shape>) =>
    readTable(join(folder, file), schema, problems)
  const counties = await table('counties.csv', countySchema)
  const kommuner = await table('kommuner.csv', kommunSchema)
  const sources = await table('source.csv', sourceSchema)
  if (problems.found) throw new Error(problems.format().join('\n'))
  const figures = gunzipSync(await readFile(join(folder, 'figures.csv.gz'))).toString('utf8')
  const [head = '', ...lines] = figures.trimEnd().split(/\r?\n/)
  const boundaries = await readFile(join(folder, 'kommuner.topojson'), 'utf8')
  return {
    counties,
    kommuner,
    figures: { head, lines: lines.map(figure) },
    boundaries: JSON.parse(boundaries) as Boundaries,
    shortForms: await readFile(join(folder, 'short-forms.csv'), 'utf8'),
    sourceOf(file) {
      const source = sources.find((own) => own.name === file)
      if (!source) throw new Error(`source.csv i ${folder} har ingen rad för ${file}`)
      return source
    }
  }
}

function figure(line: string): Figure {
  const [key = '', area = ''] = line.split(';', 2)
  return { key, area, line }
}
