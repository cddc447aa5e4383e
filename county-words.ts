import { join } from 'node:path'
import type { Plugin } from 'vite'
import { connected } from './pipelines/system/engine.ts'
import { siteCounty } from './src/lib/queries/registers/county.ts'
import type { CountyWords } from './src/lib/text/county/county-words.ts'

const script = '/src/lib/text/county/county-words.ts'

/** What the county and its parts are called, as the figures in a folder have it: a module for the sentences. */
export function countyWords(figures: string): Plugin {
  return {
    name: 'county-words',
    async load(id) {
      if (!id.endsWith(script)) return null
      return `export const countyWords = ${JSON.stringify(await wordsOf(figures))}`
    }
  }
}

async function wordsOf(figures: string): Promise<CountyWords> {
  const connection = await connected()
  try {
    for (const table of ['areas', 'county']) {
      const file = join(figures, `${table}.parquet`).replaceAll("'", "''")
      await connection.run(`CREATE TEMP VIEW ${table} AS FROM read_parquet('${file}')`)
    }
    const query = async <Row>(sql: string) =>
      (await connection.runAndReadAll(sql)).getRowObjectsJS() as Row[]
    const { code, sentence_name, divisions } = await siteCounty({ query })
    const [own] = await query<Pick<CountyWords, 'count'>>(
      `SELECT count(*)::INTEGER AS count FROM areas WHERE type = '${divisions ? 'lansdel' : 'kommun'}'`
    )
    return { code, whole: sentence_name, divisions, count: own?.count ?? 0 }
  } finally {
    connection.closeSync()
  }
}
