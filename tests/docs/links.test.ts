import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { anchors, codes, links } from './markdown.ts'

/*
 * What the documents point at exists: other documents and their headings, commands, files of the repository.
 */

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name))
    .sort()
]
const read = (path: string) => readFileSync(path, 'utf8')

// Folders that a checkout has. What commands write, or hosts put there, is in .gitignore.
const folders = ['data', 'docs', 'national', 'pipelines', 'src', 'static', 'tests']
const written = read('.gitignore')
  .split('\n')
  .filter((line) => line.includes('/') && !line.startsWith('#'))
  .map((line) => new RegExp(`^${line.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}`))

/** A path of the repository that a document names: `src/lib/stats/rate.ts`, but no folder, pattern or file to come. */
function isOwnPath(text: string): boolean {
  const isPath = /^[\w.-]+(\/[\w.[\]+-]+)+\.[a-z]+$/i.test(text)
  if (!isPath || !folders.includes(text.split('/')[0] ?? '')) return false
  return !written.some((pattern) => pattern.test(text))
}

describe.each(documents)('%s', (document) => {
  const text = read(document)

  test('leads to files and headings that exist', () => {
    const broken = links(text).filter(({ target }) => {
      const [path = '', anchor] = target.split('#')
      const file = path ? normalize(join(dirname(document), decodeURI(path))) : document
      if (!existsSync(file)) return true
      return anchor !== undefined && !anchors(read(file)).has(decodeURI(anchor))
    })
    expect(broken).toEqual([])
  })

  test('names scripts that package.json has', () => {
    const named = [...text.matchAll(/npm run ([\w-]+)/g)].map(([, script = '']) => script)
    expect(named.filter((script) => !(script in packageJson.scripts))).toEqual([])
  })

  test('names files that are in the repository', () => {
    const gone = codes(text).filter(({ text }) => isOwnPath(text) && !existsSync(text))
    expect(gone).toEqual([])
  })
})

test('the documents have links, scripts and files to look at', () => {
  const all = documents.map(read)
  expect(all.flatMap(links).length).toBeGreaterThan(40)
  expect(all.flatMap(codes).filter(({ text }) => isOwnPath(text)).length).toBeGreaterThan(10)
})

describe('a broken document is noticed', () => {
  const broken =
    '# Två *ord*, `kod`\n\n[a](gone.md#x) [b](https://host/) `[c](d.md)`\n\n```\n[e](f)\n```\n'

  test('links are read outside code, those to hosts left out', () => {
    expect(links(broken)).toEqual([{ line: 3, target: 'gone.md#x' }])
  })

  test('a heading has the anchor that GitHub gives it, and the second alike a number', () => {
    expect([...anchors(`${broken}## Två ord, kod\n`)]).toEqual(['två-ord-kod', 'två-ord-kod-1'])
  })

  test('a path of the repository is told from an address, a folder and what a command writes', () => {
    expect(isOwnPath('src/lib/stats/gone.ts')).toBe(true)
    const others = [
      'src/lib/stats/',
      '/indikator/id/',
      'static/data/report.html',
      'application/wasm'
    ]
    expect(others.filter(isOwnPath)).toEqual([])
  })
})
