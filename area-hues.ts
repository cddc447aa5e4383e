import { join } from 'node:path'
import type { Plugin } from 'vite'
import { connected } from './pipelines/system/engine.ts'

const script = 'virtual:area-hues'
const style = 'virtual:area-hues.css'
// The name of a file is what has Vite take it for a style sheet.
const styleFile = '/area-hues.css'

/**
 * The places' colours as the figures in a folder have them: a module for the charts, and a style sheet for controls, as the
 * pages' policy lets no style into the markup. A constant of the build, so that no page need carry it.
 */
export function areaHues(figures: string): Plugin {
  return {
    name: 'area-hues',
    resolveId: (id) => (id === script ? `\0${script}` : id === style ? styleFile : null),
    async load(id) {
      if (id === `\0${script}`) return `export default ${JSON.stringify(await huesOf(figures))}`
      return id === styleFile ? (await huesOf(figures)).map(rule).join('\n') : null
    }
  }
}

const rule = ([code, [hue = '']]: [string, string[]]) => `[data-hue='${code}'] { --hue: ${hue} }`

async function huesOf(figures: string): Promise<[string, string[]][]> {
  const connection = await connected()
  try {
    const found = await connection.runAndReadAll(
      'SELECT code, colours FROM read_parquet($file) WHERE colours IS NOT NULL ORDER BY sort',
      { file: join(figures, 'areas.parquet') }
    )
    const rows = found.getRowObjectsJS() as { code: string; colours: string }[]
    return rows.map(({ code, colours }) => [code, colours.split(' ')])
  } finally {
    connection.closeSync()
  }
}
