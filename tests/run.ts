import { mkdirSync, rmSync } from 'node:fs'
import { findBrowser } from './browser.ts'
import { builtPages, duration, phase, readAndWritten, tellPhase, type Phase } from './phase.ts'
import { firstLines, playwrightCases, slowestFiles, vitestCases, type Case } from './reports.ts'

/**
 * npm test: every check there is, all of them even when an early one fails. What needs nothing of each other runs side by
 * side on the two cores. A check without cases of its own counts as one. Ends with what was slow, what failed, and the
 * line `N passed, N failed`.
 */
const output = 'tests/output'
const done: Phase[] = []
const cases: Case[] = []

async function check(name: string, command: string, told?: (done: Phase) => string[]) {
  const ended = await phase(name, command)
  tellPhase(ended, told?.(ended))
  note(ended, [])
}

/** Runs a test runner that leaves a report; a run that leaves none, or fails without a failed case, has failed. */
async function suite(
  name: string,
  command: string,
  file: string,
  read: (file: string) => Case[],
  colourless: NodeJS.ProcessEnv
) {
  console.log(`  ${name}, a mark for every case:`)
  const ended = await phase(name, command, {
    live: true,
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file, ...colourless }
  })
  let found: Case[] = []
  try {
    found = read(file)
  } catch {
    // No report: counted as a failure below.
  }
  const isSound = ended.succeeded && found.length > 0
  console.log(`\n${isSound ? '✓' : '✗'} ${name.padEnd(8)} ${duration(ended.seconds)}`)
  note({ ...ended, succeeded: isSound }, found)
}

function note(ended: Phase, found: Case[]): void {
  done.push(ended)
  cases.push(...found)
  const isUntold = !ended.succeeded && !found.some(({ failed }) => failed)
  if (found.length > 0 && !isUntold) return
  const last = ended.output.trimEnd().split('\n').slice(-5)
  cases.push({
    file: ended.name,
    name: '',
    failed: !ended.succeeded,
    seconds: 0,
    message: ended.succeeded ? '' : last.join('\n')
  })
}

/** What a reader of the end alone needs: where the time went, and what failed with its first lines. */
function tellEnd(): void {
  console.log('\nSlowest, in seconds of its own:')
  const phases = done.map(({ name, seconds }) => `${name} ${Math.round(seconds)}`)
  console.log(`  phases: ${phases.join(', ')}`)
  for (const [file, seconds] of slowestFiles(cases, 10))
    console.log(`  ${String(Math.round(seconds)).padStart(4)}  ${file}`)
  const failed = cases.filter((one) => one.failed)
  if (failed.length > 0) console.log('\nFailed:')
  for (const { file, name, message } of failed) {
    console.log(`✗ ${[file, name].filter(Boolean).join(' › ')}`)
    for (const line of firstLines(message, 5)) console.log(`    ${line}`)
  }
  console.log(`\n${cases.length - failed.length} passed, ${failed.length} failed`)
  process.exitCode = failed.length > 0 ? 1 : 0
}

rmSync(output, { recursive: true, force: true })
mkdirSync(output, { recursive: true })
process.env.CHROMIUM = findBrowser() ?? ''

// The types of the routes, which both lanes read.
await check('Sync', 'npx svelte-kit sync')
await Promise.all([
  (async () => {
    await check('Format', 'npx prettier --check .')
    await check('Lint', 'npx eslint .')
    await check('Types', 'npx svelte-check --fail-on-warnings')
  })(),
  (async () => {
    await check('ETL', 'npm run --silent etl', readAndWritten)
    await check('Build', 'npm run --silent build', builtPages)
  })()
])
await suite(
  'Unit',
  `npx vitest run --reporter=dot --reporter=json --outputFile.json=${output}/vitest.json`,
  `${output}/vitest.json`,
  vitestCases,
  { NO_COLOR: '1', FORCE_COLOR: undefined }
)
await suite(
  'Browser',
  'npx playwright test --reporter=dot,json',
  `${output}/playwright.json`,
  playwrightCases,
  { NO_COLOR: undefined, FORCE_COLOR: '0' }
)
tellEnd()
