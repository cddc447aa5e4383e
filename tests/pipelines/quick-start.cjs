// @ts-check
/*
 * Is loaded by node before a command of the pipelines (`--require`), and starts it in an eighth of the time that `tsx`
 * takes, which the tests would wait for some six hundred times. What runs is the same files and packages, put together in
 * one and without their types; only the way there is shorter. Where it is a matter of how npm starts the command
 * (data-folder.ts: `asNpm`), tsx does it.
 */
const { mkdirSync, readFileSync, renameSync, writeFileSync } = process.getBuiltinModule('node:fs')
const { dirname, join, relative } = process.getBuiltinModule('node:path')
const { createHash } = process.getBuiltinModule('node:crypto')

/** @type {{ runMain: (main?: string) => unknown }} What node calls with the file that it was asked to run. */
// @ts-expect-error It has no type.
const start = process.getBuiltinModule('node:module').Module
const { runMain } = start
start.runMain = (main = process.argv[1]) => {
  if (!main?.endsWith('.ts')) return runMain(main)
  const kept = keptFile(main)
  return kept ? runMain(kept) : inOneFile(main).then(runMain)
}

// Beside what is installed: no test asks for it to be empty, and it is thrown away with the packages.
const folder = join(__dirname, '../../node_modules/.cache/in-one-file')
// Packages that read files which lie beside them.
const external = ['@duckdb/node-bindings', 'highs', 'dictionary-sv', 'pdfjs-dist', 'tsx', 'esbuild']

/**
 * A TypeScript file and all that it imports as one file of JavaScript, if there is one already. It is known by what they
 * all hold: a changed file makes another, and a copy of them all is the same.
 * @param {string} path
 */
function keptFile(path) {
  try {
    const kept = keptAs(path, JSON.parse(readFileSync(listOf(path), 'utf8')))
    readFileSync(kept)
    return kept
  } catch {
    return null
  }
}

/** What else than the files makes another of them: how they are put together, and the packages' versions. */
function ways() {
  return [__filename, join(__dirname, '../../package-lock.json')].map((path) => readFileSync(path))
}

/** @param {string} path */
async function inOneFile(path) {
  const { text, parts } = await bundled(path)
  const kept = keptAs(path, parts)
  mkdirSync(folder, { recursive: true })
  keep(kept, text)
  keep(listOf(path), JSON.stringify(parts))
  return kept
}

/** @param {string} path */
function listOf(path) {
  return join(folder, `${hashOf([...ways(), readFileSync(path)])}.json`)
}

/**
 * @param {string} path
 * @param {string[]} parts the files that it was made of, from where it lies
 */
function keptAs(path, parts) {
  const texts = parts.map((part) => readFileSync(join(dirname(path), part)))
  return join(folder, `${hashOf([...ways(), ...parts, ...texts])}.mjs`)
}

/** @param {string} path */
async function bundled(path) {
  const { build } = await import('esbuild')
  const { outputFiles, metafile } = await build({
    entryPoints: [path],
    absWorkingDir: dirname(path),
    bundle: true,
    external,
    mainFields: ['module', 'main'],
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // Errors are told by their class.
    keepNames: true,
    banner: { js: banner },
    write: false,
    metafile: true,
    plugins: [
      { name: 'own-addresses', setup: ({ onLoad }) => onLoad({ filter: /\.ts$/ }, withOwnAddress) }
    ]
  })
  /** @param {{ path: string }} file */
  function withOwnAddress(file) {
    const own = `new URL(${JSON.stringify(relative(dirname(path), file.path))}, $startedAt).href`
    const contents = readFileSync(file.path, 'utf8').replaceAll('import.meta.url', own)
    return { contents, loader: /** @type {const} */ ('ts') }
  }
  const isOwn = (/** @type {string} */ file) => !file.includes('node_modules/')
  return { text: outputFiles[0]?.text ?? '', parts: Object.keys(metafile.inputs).filter(isOwn) }
}

// The command's own place, which is not that of the one file, and what packages of the older kind ask for.
const banner = `import { createRequire as $createRequire } from 'node:module'
import { pathToFileURL as $pathToFileURL } from 'node:url'
const $startedAt = $pathToFileURL(process.argv[1])
const require = $createRequire(import.meta.url)`

/**
 * Another process may be writing the same: whole files only.
 * @param {string} path
 * @param {string} text
 */
function keep(path, text) {
  const own = `${path}.${process.pid}`
  writeFileSync(own, text)
  renameSync(own, path)
}

/** @param {(string | Buffer)[]} texts */
function hashOf(texts) {
  const hash = createHash('sha1')
  for (const text of texts) hash.update(text).update('\0')
  return hash.digest('hex')
}
