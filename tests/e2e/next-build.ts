import { createHash } from 'node:crypto'
import { cpSync, readFileSync, realpathSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from '../../pipelines/site/site-record.ts'
import { siteDir } from './site.ts'

const built = realpathSync(siteDir)

/** The name of the build that is tested. */
export const { version: builtVersion } = JSON.parse(
  readFileSync(join(built, '_app/version.json'), 'utf8')
) as { version: string }

/** The site as another build would have it: another version, and other names for all that has its contents in its name. */
export function nextBuild(site: string): void {
  cpSync(built, site, { recursive: true })
  const folder = join(site, '_app/immutable')
  const scripts = filesBelow(folder).filter((file) => /(?:nodes|entry)\/.*\.js$/.test(file))
  const names = new Map<string, string>()
  for (const file of scripts) {
    const name = file.split('/').at(-1)!
    const other = name.replace(/([\w-]+)\.js$/, (_, hash: string) => `N${hash.slice(1)}.js`)
    names.set(name, other)
    renameSync(join(folder, file), join(folder, file.replace(name, other)))
  }
  for (const file of filesBelow(site).filter((one) => /\.(?:html|js|json)$/.test(one))) {
    const before = readFileSync(join(site, file), 'utf8')
    let text = before.replaceAll(builtVersion, 'next')
    for (const [name, other] of names) text = text.replaceAll(name, other)
    // The page lets its own scripts in by their checksums.
    const [old, fresh] = [scriptSums(before), scriptSums(text)]
    for (const [i, sum] of old.entries()) text = text.replace(sum, fresh[i]!)
    writeFileSync(join(site, file), text)
  }
}

const scriptSums = (html: string) =>
  Array.from(html.matchAll(/<script>(.*?)<\/script>/gs), ([, script = '']) =>
    createHash('sha256').update(script).digest('base64')
  )
