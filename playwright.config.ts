import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'
import { places } from './tests/browser.ts'
import { origin, port } from './tests/e2e/address.ts'

// Playwright's own browser is used where the system has none.
export const executablePath = process.env.CHROMIUM || places.find((path) => existsSync(path))

export const launchOptions = {
  executablePath,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // The engine is started anew in most tests: compiling its code a second time, to run it faster, takes longer than
    // they run it. What it computes is the same.
    '--js-flags=--liftoff-only'
  ]
}

// The site must have been built: the tests drive what will be published, nothing else.
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'tests/output/browser',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    baseURL: origin,
    viewport: { width: 1280, height: 900 },
    launchOptions,
    // A service worker's own requests are seen by no route of a test, and what it keeps would answer in the place of what a
    // test has put there. Tests of what is kept let it be.
    serviceWorkers: 'block'
  },
  webServer: {
    command: `tsx tests/e2e/static-server.ts ${port}`,
    url: origin,
    reuseExistingServer: false
  }
})
