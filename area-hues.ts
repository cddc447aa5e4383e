import { join } from 'node:path'
import type { Plugin } from 'vite'
import { connected } from './pipelines/system/engine.ts'

const script = '/src/lib/charts/parts/hues/area-hues.ts'
const style = '/src/lib/charts/parts/hues/area-hues.css'

/**
 * The places' colours as the figures in a folder have them: a module for the charts, and a style sheet for controls, as the
 * pages' policy lets no style into the markup. A constant of the build, so that no page need carry it.
 */
export function areaHues(figures: string): Plugin {
  return {
    name: 'area-hues',
    async load(id) {
      if (id.endsWith(script))
        return `export const areaHues = ${JSON.stringify(await huesOf(figures))}`
      return id.endsWith(style) ? (await huesOf(figures)).map(rule).join('\n') : null
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
