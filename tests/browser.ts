import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/**
 * Where browsers lie. The first is Chromium without its windows, of which the others draw one for every test unseen: a
 * page takes 0.4 s of processor there, and 1.0 s with them.
 */
export const places = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome'
]

function installed(): string | undefined {
  const { CHROMIUM } = process.env
  return [...(CHROMIUM ? [CHROMIUM] : []), ...places].find((path) => existsSync(path))
}

/**
 * The browser that the tests drive: the one in CHROMIUM, one that the machine has, or Debian's, installed now.
 * Undefined leaves it to Playwright, after it has been asked to fetch its own.
 */
export function findBrowser(): string | undefined {
  const found = installed()
  if (found) return found
  const run = (command: string) => spawnSync(command, { shell: true, stdio: 'inherit' })
  if (existsSync('/usr/bin/apt-get')) {
    const asRoot = process.getuid?.() === 0 ? '' : 'sudo -n '
    run(`${asRoot}apt-get update -q`)
    // Not every system of apt has the one without windows.
    for (const name of ['chromium-headless-shell', 'chromium']) {
      run(`${asRoot}apt-get install -y -q ${name}`)
      const now = installed()
      if (now) return now
    }
  }
  run('npx playwright install chromium')
  return undefined
}
