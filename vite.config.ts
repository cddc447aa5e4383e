import { sveltekit } from '@sveltejs/kit/vite'
import { defineConfig, type Plugin } from 'vite'
import { oneRelease } from './pipelines/out/one-release.ts'
import { chunks } from './chunks.config.ts'
import { siteVersion } from './site-version.ts'

// The day of the build, unless one is given. Swedes write dates as ISO 8601 does.
process.env.VITE_BUILD_DATE ??= new Date().toLocaleDateString('sv-SE', {
  timeZone: 'Europe/Stockholm'
})

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

export default defineConfig({
  plugins: [sveltekit(), oneRelease('static/data')],
  // Only asset addresses stay apart from the code: the engine's 34 MB must never be inlined or pre-bundled.
  optimizeDeps: { exclude: ['@duckdb/duckdb-wasm', 'parquet-wasm'] },
  worker: {
    format: 'es',
    plugins: () => [duckdbWorker],
    // DuckDB's own code evaluates text, in a branch for Node alone; the site's policy would stop it in a browser.
    rolldownOptions: { checks: { eval: false, pluginTimings: false } }
  },
  // As the README says; what these browsers lack beside syntax is in lib/page/older-browsers.ts.
  build: {
    target: ['chrome105', 'edge105', 'firefox115', 'safari16.4'],
    // To pack every file only to tell its size takes time, and nobody reads it.
    reportCompressedSize: false,
    rolldownOptions: { checks: { pluginTimings: false } }
  },
  environments: { client: { build: { rolldownOptions: { output: { codeSplitting: chunks } } } } }
})
