import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'
import { origin, port } from './tests/e2e/address.ts'

// Playwright's own browser is used where the system has none.
const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
export const executablePath = process.env.CHROMIUM || installed.find((path) => existsSync(path))

export const launchOptions = {
  executablePath,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync'
  ]
}

// The site must have been built: the tests drive what will be published, nothing else.
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'tests/output',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: { baseURL: origin, viewport: { width: 1280, height: 900 }, launchOptions },
  webServer: {
    command: `tsx tests/e2e/static-server.ts ${port}`,
    url: origin,
    reuseExistingServer: false
  }
})
