import { sveltekit } from '@sveltejs/kit/vite'
import { defineConfig } from 'vitest/config'
import { oneRelease } from './pipelines/out/one-release.ts'

// The day of the build, unless one is given. Swedes write dates as ISO 8601 does.
process.env.VITE_BUILD_DATE ??= new Date().toLocaleDateString('sv-SE', {
  timeZone: 'Europe/Stockholm'
})

export default defineConfig({
  plugins: [sveltekit(), oneRelease('static/data')],
  // Only asset addresses stay apart from the code: the engine's 34 MB must never be inlined or pre-bundled.
  optimizeDeps: { exclude: ['@duckdb/duckdb-wasm', 'parquet-wasm'] },
  worker: { format: 'es' },
  test: {
    include: ['tests/**/*.test.ts'],
    // On a machine of two cores one worker would leave half of it idle.
    maxWorkers: '100%',
    testTimeout: 240_000,
    hookTimeout: 240_000
  }
})
