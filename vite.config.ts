import { existsSync } from 'node:fs'
import { sveltekit } from '@sveltejs/kit/vite'
import baseline from 'browserslist-to-esbuild'
import { defineConfig, type Plugin } from 'vite'
import { areaHues } from './area-hues.ts'
import { countyWords } from './county-words.ts'
import { oneRelease } from './pipelines/out/one-release.ts'
import { chunks } from './chunks.config.ts'
import { releaseParts } from './release-parts.ts'
import { shippedLicences } from './shipped-licences.ts'
import { siteVersion } from './site-version.ts'

// What this host wants of its site; variables of the system go before.
if (existsSync('.env')) process.loadEnvFile('.env')

// The day of the build, unless one is given. Swedes write dates as ISO 8601 does.
process.env.VITE_BUILD_DATE ??= new Date().toLocaleDateString('sv-SE', {
  timeZone: 'Europe/Stockholm'
})

// To the host that the page came from: the pages' policy lets nothing be sent to any other.
process.env.VITE_ERROR_REPORTS = process.env.ERROR_REPORTS ?? ''
if (!/^(?:\/(?!\/)[\w./-]+)?$/.test(process.env.VITE_ERROR_REPORTS))
  throw new Error('ERROR_REPORTS ska vara en adress på samma värd, till exempel /felrapporter')

process.env.SITE_VERSION = siteVersion(import.meta.dirname, process.env.VITE_BUILD_DATE)

/** DuckDB's package says of all its files that they do nothing by being imported: its worker does. */
const duckdbWorker: Plugin = {
  name: 'duckdb-worker',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (!source.endsWith('/duckdb-browser-eh.worker.js')) return null
    const found = await this.resolve(source, importer, { skipSelf: true })
    return found && { ...found, moduleSideEffects: true }
  }
}

// Of the site and of its workers, which are bundled while the site is.
const shipped = new Map<string, string | null>()

export default defineConfig({
  plugins: [
    sveltekit(),
    areaHues('static/data'),
    countyWords('static/data'),
    oneRelease('static/data'),
    releaseParts('static/data'),
    shippedLicences(shipped, 'site')
  ],
  // Only asset addresses stay apart from the code: the engine's 34 MB must never be inlined or pre-bundled.
  optimizeDeps: { exclude: ['@duckdb/duckdb-wasm', 'parquet-wasm'] },
  worker: {
    format: 'es',
    plugins: () => [duckdbWorker, shippedLicences(shipped, 'workers')],
    // DuckDB's own code evaluates text, in a branch for Node alone; the site's policy would stop it in a browser.
    rolldownOptions: { checks: { eval: false, pluginTimings: false } }
  },
  build: {
    // `browserslist` in package.json, for syntax and for style; what those browsers lack beside is in lib/page/older-browsers.ts.
    target: baseline(),
    // What Vite itself finds in the scripts: the tests hold the list of licences against it.
    license: { fileName: '.vite/licences.json' },
    // To pack every file only to tell its size takes time, and nobody reads it.
    reportCompressedSize: false,
    rolldownOptions: { checks: { pluginTimings: false } }
  },
  environments: { client: { build: { rolldownOptions: { output: { codeSplitting: chunks } } } } }
})
