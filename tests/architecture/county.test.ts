import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { importGraph } from './import-graph.ts'
import { projectRoot } from '../pipelines/data-folder.ts'

/** Comments show what is meant by an example, and may take the county's own. */
const withoutComments = (text: string) =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/(^|\s)\/\/.*$/gm, '')

const named = /Örebro|'18'|\b18[NVSO]\b/

/** What names the county still, and why. */
const known: Record<string, string> = {
  'src/lib/text/county/county-words.ts':
    'what stands there without a build, held to be that of the data',
  'pipelines/registers/decisions.ts': 'an example in what is told of a fault'
}

test('no code names the county, but what is known to', () => {
  const naming = [...importGraph().keys()].filter((file) => {
    return named.test(withoutComments(readFileSync(join(projectRoot, file), 'utf8')))
  })
  // What no longer names it is taken off the list.
  expect(naming.toSorted()).toEqual(Object.keys(known).toSorted())
})

test('no sentence says what the county or its parts are called, but what the figures put there', () => {
  // The reader of minutes knows the words that minutes have.
  const isOfReader = (file: string) =>
    file.startsWith('src/') && !file.startsWith('src/lib/minutes/')
  const saying = [...importGraph().keys()].filter(isOfReader).filter((file) => {
    const code = withoutComments(readFileSync(join(projectRoot, file), 'utf8'))
    return /länsdel(?!sbilden)|länets?\b/i.test(code)
  })
  // What stands there without a build.
  expect(saying).toEqual(['src/lib/text/county/county-words.ts'])
})
