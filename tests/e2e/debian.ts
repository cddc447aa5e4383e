import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Installs packages of Debian, where this is Debian and the user may. */
export function install(packages: string[]): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  // A package that begins to serve when it is installed would take a port of the machine's; another test may be installing.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' }
  const apt = (...words: string[]) =>
    spawnSync('apt-get', ['-q', '-y', '-o', 'DPkg::Lock::Timeout=120', ...words], { env })
  const isInstalled = () => apt('install', '--no-install-recommends', ...packages).status === 0
  if (isInstalled()) return
  apt('update')
  isInstalled()
}
