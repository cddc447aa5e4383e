import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { findBrowser } from './browser.ts'

/**
 * npm test: every check there is, one after the other, all of them even when an early one fails.
 * A check without cases of its own counts as one. Ends with the line `N passed, N failed`.
 */
interface Tally {
  passed: number
  failed: number
}

const output = 'tests/output'
const total: Tally = { passed: 0, failed: 0 }

function run(command: string, env: NodeJS.ProcessEnv = {}): boolean {
  const result = spawnSync(command, {
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, ...env }
  })
  return result.status === 0
}

function check(name: string, command: string): void {
  console.log(`\n── ${name}`)
  count(name, run(command) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })
}

/** Runs a test runner that leaves a report; a run that leaves none, or fails without a failed case, has failed. */
function suite(name: string, command: string, read: (report: string) => Tally, file: string): void {
  console.log(`\n── ${name}`)
  const succeeded = run(command, { PLAYWRIGHT_JSON_OUTPUT_NAME: file })
  let tally: Tally
  try {
    tally = read(readFileSync(file, 'utf8'))
  } catch {
    tally = { passed: 0, failed: 1 }
  }
  if (!succeeded && tally.failed === 0) tally.failed = 1
  if (tally.passed + tally.failed === 0) tally.failed = 1
  count(name, tally)
}

function count(name: string, { passed, failed }: Tally): void {
  total.passed += passed
  total.failed += failed
  if (failed > 0) console.log(`✗ ${name}`)
}

function vitestTally(report: string): Tally {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(report) as {
    numPassedTests: number
    numFailedTests: number
    numFailedTestSuites: number
  }
  // A file that does not load has no failed case, but a failed suite.
  const failed = numFailedTests === 0 && numFailedTestSuites > 0 ? 1 : numFailedTests
  return { passed: numPassedTests, failed }
}

function playwrightTally(report: string): Tally {
  const { stats, errors } = JSON.parse(report) as {
    stats: { expected: number; unexpected: number; flaky: number }
    errors: unknown[]
  }
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length }
}

rmSync(output, { recursive: true, force: true })
mkdirSync(output, { recursive: true })
process.env.CHROMIUM = findBrowser() ?? ''

check('Format', 'npx prettier --check .')
check('Sync', 'npx svelte-kit sync')
check('Lint', 'npx eslint .')
check('Types', 'npx svelte-check --fail-on-warnings')
check('ETL', 'npm run etl')
check('Build', 'npm run build')
suite(
  'Unit',
  `npx vitest run --reporter=default --reporter=json --outputFile.json=${output}/vitest.json`,
  vitestTally,
  `${output}/vitest.json`
)
suite(
  'Browser',
  'npx playwright test --reporter=line,json',
  playwrightTally,
  `${output}/playwright.json`
)

console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0
