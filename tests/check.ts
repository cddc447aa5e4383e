import { phase, tellPhase, type Phase } from './phase.ts'

/**
 * npm run check, for daily work: format, lint, types and the unit tests that need no protection run (those that
 * long-runs.ts does not name). Needs the figures of an earlier `npm run etl`, not a build. What has not changed since the
 * last time is not formatted or linted anew; `npm test` trusts no cache.
 */
const cache = 'node_modules/.cache'
const all: Phase[] = []

async function lane(steps: [name: string, command: string][]): Promise<void> {
  for (const [name, command] of steps) {
    const done = await phase(name, command, { env: { NO_COLOR: '1', FORCE_COLOR: undefined } })
    tellPhase(done, name === 'Unit' ? (done.output.match(/^ +(Test Files|Tests) .*/gm) ?? []) : [])
    all.push(done)
  }
}

await lane([['Sync', 'npx svelte-kit sync']])
await Promise.all([
  lane([
    ['Types', 'npx svelte-check --fail-on-warnings'],
    ['Lint', `npx eslint . --cache --cache-strategy content --cache-location ${cache}/eslint/kept`],
    ['Format', `npx prettier --check . --cache --cache-location ${cache}/prettier/kept`]
  ]),
  lane([['Unit', 'npx vitest run --project pipelines --project site --reporter=dot']])
])
process.exitCode = all.every(({ succeeded }) => succeeded) ? 0 : 1
