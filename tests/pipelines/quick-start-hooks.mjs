import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

// Beside what is installed: no test asks for it to be empty, and it is thrown away with the packages.
const kept = new URL('../../node_modules/.cache/without-types/', import.meta.url)

/**
 * A TypeScript file as JavaScript, known by what it holds: a changed file is another, and a copy is the same.
 * @param {string} text
 */
async function withoutTypes(text) {
  const file = new URL(`${createHash('sha1').update(text).digest('hex')}.mjs`, kept)
  try {
    return readFileSync(file, 'utf8')
  } catch {
    const { default: ts } = await import('typescript')
    const { outputText } = ts.transpileModule(text, {
      compilerOptions: {
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.ESNext,
        verbatimModuleSyntax: true
      }
    })
    mkdirSync(kept, { recursive: true })
    // Another process may be writing the same: whole files only.
    const own = new URL(`${file.href}.${process.pid}`)
    writeFileSync(own, outputText)
    renameSync(own, file)
    return outputText
  }
}

/** @type {import('node:module').LoadHook} */
export async function load(url, context, next) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context)
  const source = await withoutTypes(readFileSync(fileURLToPath(url), 'utf8'))
  return { format: 'module', source, shortCircuit: true }
}
