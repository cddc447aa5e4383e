import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Plugin } from 'vite'

/** A package of others that readers are sent something of. */
export interface ShippedPackage {
  name: string
  /** Of what is a part of another package's files, and may be there in any version, which one: "i docx 9.15.2". */
  version: string
  /** As SPDX names it, or an expression of such names; empty where the package says nothing. */
  licence: string
  /** Whole, as the package has it; empty where it has none of its own. */
  text: string
}

/** Where the build leaves the list, below what SvelteKit writes for the browser; nothing in this folder is published. */
export const shippedFile = '.vite/shipped-licences.json'

/** The folders of packages; each with that of the package that it was found within, null where it was found by itself. */
type Found = Map<string, string | null>

// Sent as it is, and not as a part of any script.
const besideScripts = ['dictionary-sv']

/**
 * Lists the packages that what browsers are sent is made of: the modules of every script and every worker, what a package
 * says in comments that it was itself bundled of, and files such as fonts and engines. Called once for the site and once
 * for its workers, which are bundled apart.
 */
export function shippedLicences(found: Found, of: 'site' | 'workers'): Plugin {
  return {
    name: `shipped-licences-of-${of}`,
    apply: 'build',
    generateBundle(_, bundle) {
      if (of === 'site' && this.environment.name !== 'client') return
      for (const part of Object.values(bundle)) {
        const files = part.type === 'chunk' ? part.moduleIds : part.originalFileNames
        for (const file of files) addPackages(found, resolve(file.replace(/[?#].*$/, '')))
      }
      if (of === 'workers') return
      for (const name of besideScripts) found.set(resolve('node_modules', name), null)
      const packages = Array.from(found, ([folder, within]) => packageIn(folder, within)).sort(
        (a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)
      )
      this.emitFile({ type: 'asset', fileName: shippedFile, source: JSON.stringify(packages) })
    }
  }
}

function addPackages(found: Found, file: string): void {
  const folder = packageFolder(dirname(file))
  if (folder === null) return
  found.set(folder, null)
  if (!/\.[cm]?js$/.test(file)) return
  const inside = /^\s*\/\/(?:#region)? ?(?:\.\.\/)*node_modules\/((?:@[^/\s]+\/)?[^/\s]+)/gm
  for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(inside)) {
    const own = installed(name, folder)
    if (own === null) throw new Error(`${file} has ${name} in it, which is not installed`)
    if (!found.has(own)) found.set(own, folder)
  }
}

/** The package that a folder belongs to; null for what is the project's own. */
function packageFolder(folder: string): string | null {
  if (!/[\\/]node_modules[\\/]/.test(folder)) return null
  const file = join(folder, 'package.json')
  // Some have others without a name within them, to say what kind of modules they hold.
  if (existsSync(file) && 'version' in (JSON.parse(readFileSync(file, 'utf8')) as object))
    return folder
  return packageFolder(dirname(folder))
}

function installed(name: string, from: string): string | null {
  const folder = join(from, 'node_modules', name)
  if (existsSync(join(folder, 'package.json'))) return folder
  return dirname(from) === from ? null : installed(name, dirname(from))
}

const keyOf = ({ name, version }: ShippedPackage) => `${name} ${version}`

function packageIn(folder: string, within: string | null): ShippedPackage {
  const { name, version, license = '' } = described(folder)
  const holder = within && described(within)
  const texts = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim())
  return {
    name,
    version: holder ? `i ${holder.name} ${holder.version}` : version,
    licence: license.replace(/^\((.*)\)$/, '$1'),
    text: texts.join('\n\n')
  }
}

function described(folder: string) {
  const file = readFileSync(join(folder, 'package.json'), 'utf8')
  return JSON.parse(file) as { name: string; version: string; license?: string }
}
