import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { ESLint } from 'eslint'
import { siteDir } from '../site.ts'
import { scripts, styles } from './rules.ts'

const files = readdirSync(siteDir, { recursive: true, encoding: 'utf8' }).sort()
const text = (file: string) => readFileSync(join(siteDir, file), 'utf8')
const below = (ending: string) => files.filter((file) => file.endsWith(ending))

/** Each text with the first file that it was found in. */
function found(element: RegExp, ending: string): Map<string, string> {
  const all = new Map<string, string>()
  for (const file of below('.html'))
    for (const [, inner = ''] of text(file).matchAll(element))
      if (!all.has(inner)) all.set(inner, `${file}${ending}`)
  return all
}

/** What a linter has to say, each once with where it was said first. */
async function told(config: ESLint.Options['baseConfig'], of: Iterable<[string, string]>) {
  const eslint = new ESLint({ overrideConfigFile: true, ignore: false, baseConfig: config })
  const all = new Map<string, string>()
  for (const [code, filePath] of of) {
    for (const { messages } of await eslint.lintText(code, { filePath })) {
      for (const { ruleId, message, line, column } of messages) {
        const said = `${ruleId ?? 'syntax'}: ${message}`
        if (!all.has(said)) all.set(said, `${said} (${filePath}:${line}:${column})`)
      }
    }
  }
  return [...all.values()]
}

test('the scripts ask for nothing that the oldest browsers lack', async () => {
  test.setTimeout(300_000)
  const inPages = found(/<script>(.*?)<\/script>/gs, '.js')
  const own = below('.js').map((file) => [text(file), file] as [string, string])
  expect(own.length).toBeGreaterThan(30)
  // What a page hands to its script is of one form in all pages of a kind: the values in it are no code.
  const apart = [...inPages].filter(([code]) => !code.includes('__sveltekit'))
  expect(apart).toHaveLength(1)
  expect(await told(scripts, [...apart, ...own])).toEqual([])
})

test('the style, in the pages too, asks for nothing that the oldest browsers lack', async () => {
  const own = below('.css').map((file) => [text(file), file] as [string, string])
  const inPages = found(/<style[^>]*>(.*?)<\/style>/gs, '.css')
  expect(inPages.size).toBeGreaterThan(10)
  expect(await told(styles, [...inPages, ...own])).toEqual([])
})

test('the linters would say so', async () => {
  const code = [
    'scheduler.yield()',
    'URL.canParse("")',
    'document.startViewTransition()',
    'Object.groupBy([], String)',
    'new Set().isSubsetOf(new Set())',
    'navigator.scheduling.isInputPending()',
    'if (/[a--b]/v.test("")) throw 1'
  ]
  for (const one of code) expect([one, await told(scripts, [[one, 'a.js']])]).not.toEqual([one, []])
  const style = ['a { field-sizing: content }', 'a { b { color: red } }', 'a { height: 1lh }']
  for (const one of style)
    expect([one, await told(styles, [[one, 'a.css']])]).not.toEqual([one, []])
  const asked = '@supports (field-sizing: content) { a { field-sizing: content } }'
  expect(await told(styles, [[asked, 'a.css']])).toEqual([])
})
