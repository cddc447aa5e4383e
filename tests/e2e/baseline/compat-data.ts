import bcd, {
  type BrowserName,
  type Identifier,
  type SimpleSupportStatement
} from '@mdn/browser-compat-data/forLegacyNode'
import browserslist from 'browserslist'

const byBrowserslist: Record<string, BrowserName> = {
  chrome: 'chrome',
  edge: 'edge',
  firefox: 'firefox',
  safari: 'safari',
  ios_saf: 'safari_ios'
}

/** The oldest version of each browser that the site is made for, as `browserslist` in package.json has them. */
export const oldest = new Map<BrowserName, number>()
for (const one of browserslist()) {
  const [name = '', version = ''] = one.split(' ')
  const browser = byBrowserslist[name]
  if (!browser) throw new Error(`${name} is no browser of MDN's`)
  oldest.set(browser, Math.min(oldest.get(browser) ?? Infinity, parseFloat(version)))
}

/** The year that the first of them came in. */
export const firstYear = Math.min(
  ...Array.from(oldest, ([browser, version]) => {
    const day = bcd.browsers[browser].releases[String(version)]?.release_date
    if (!day) throw new Error(`MDN's data know of no ${browser} ${version}`)
    return Number(day.slice(0, 4))
  })
)

/** The feature of a name such as "api.URL.canParse_static". */
export function feature(path: string): Identifier {
  let found: unknown = bcd
  for (const part of path.split('.')) found = (found as Record<string, unknown>)[part]
  if (!found) throw new Error(`MDN's data know of no ${path}`)
  return found as Identifier
}

function statements(of: Identifier, browser: BrowserName): SimpleSupportStatement[] {
  const { [browser]: support = [] } = of.__compat?.support ?? {}
  return Array.isArray(support) ? support : [support]
}

const number = (version: unknown) =>
  typeof version === 'string' ? parseFloat(version.replace('≤', '')) : NaN

/** Whether a version has the feature under its own name, without anybody asking for it. */
export function has(of: Identifier, browser: BrowserName, version: number): boolean {
  return statements(of, browser).some((one) => {
    const { version_added, version_removed, flags, prefix, alternative_name } = one
    if (flags || prefix || alternative_name) return false
    return number(version_added) <= version && !(number(version_removed) <= version)
  })
}

/** Names that scripts can ask for, of features that are so: ["Array", "toSorted"], the deepest first. */
function names(is: (of: Identifier) => boolean): string[][] {
  const found: string[][] = []
  const walk = (node: Identifier, path: string[], depth: number) => {
    for (const [key, child] of Object.entries(node) as [string, Identifier][]) {
      const name = key.replace(/_static$/, '')
      // With anything else than letters and digits it is no name of a property, but something about one.
      if (!/^[A-Za-z][A-Za-z0-9]*$/.test(name)) continue
      if (depth > 1) walk(child, [...path, name], depth - 1)
      // A constructor stands within what it makes: without it the name is mostly new.
      if (child.__compat && is(child)) found.push(name === path.at(-1) ? path : [...path, name])
    }
  }
  walk(bcd.api as Identifier, [], 2)
  walk(bcd.javascript!.builtins!, [], 3)
  return found.toSorted((a, b) => b.length - a.length)
}

/** What came to a browser after a version. */
export const cameAfter = (browser: BrowserName, version: number) =>
  names(
    (of) =>
      statements(of, browser).some(({ version_added }) => version_added) &&
      !has(of, browser, version)
  )

/** What any of the oldest browsers lacks. */
export const lacking = () =>
  names((of) => Array.from(oldest).some(([browser, version]) => !has(of, browser, version)))
