import { spawn } from 'node:child_process'
import { cpSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../out/guarded-places.ts'
import { tidyAtExit } from '../system/exit-tidying.ts'
import { Refusal } from '../system/refusal.ts'
import { packFiles } from './packed-files.ts'
import { checksums, filesBelow, type SiteRecord } from './site-record.ts'

// What hosts of their kind read in the site's own folder; others do not hand it out.
const hostFiles = ['.htaccess', '_headers', 'web.config']

/**
 * Builds the site of a day, YYYY-MM-DD, from the figures in static/data into a folder, packed and with what hosts read.
 * Throws a Refusal where there are no figures, or where the build fails.
 */
export async function makeSite(site: string, day: string): Promise<SiteRecord> {
  if (!existsSync(join(projectRoot, 'static/data/manifest.json'))) {
    throw new Refusal('static/data har inga siffror: kör npm run etl först.')
  }
  await build(day)
  cpSync(join(projectRoot, 'build'), site, { recursive: true })
  const own = filesBelow(site)
  await packFiles(site, own, join(projectRoot, 'node_modules/.cache/lansdelsbilden'))
  for (const file of hostFiles) cpSync(join(projectRoot, 'deploy', file), join(site, file))
  const { version } = JSON.parse(readFileSync(join(site, '_app/version.json'), 'utf8')) as {
    version: string
  }
  return {
    project: projectVersion(),
    version,
    day,
    files: checksums(site, filesBelow(site)),
    kept: {}
  }
}

async function build(day: string): Promise<void> {
  const program = join(projectRoot, 'node_modules/vite/bin/vite.js')
  const vite = spawn(process.execPath, [program, 'build', '--logLevel', 'warn'], {
    cwd: projectRoot,
    stdio: 'inherit',
    env: { ...process.env, VITE_BUILD_DATE: day }
  })
  const forget = tidyAtExit(() => vite.kill())
  const code = await new Promise((resolve, reject) => {
    vite.once('close', resolve).once('error', reject)
  })
  forget()
  if (code !== 0) throw new Refusal('webbplatsen kunde inte byggas, se ovan.')
}

function projectVersion(): string {
  const file = readFileSync(join(projectRoot, 'package.json'), 'utf8')
  return (JSON.parse(file) as { version: string }).version
}
