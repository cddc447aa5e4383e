import css from '@eslint/css'
import type { Linter } from 'eslint'
import es from 'eslint-plugin-es-x'
import { firstYear, lacking } from './compat-data.ts'

/** Rules of es-x that are turned off, each for its reason. */
const offByName = (names: string[]): Linter.RulesRecord =>
  Object.fromEntries(names.map((name) => [`es-x/no-${name}`, 'off']))

// Filled in where they are missing: lib/page/array-methods.ts.
const filledIn = ['toreversed', 'tosorted', 'tospliced', 'with'].map((x) => `array-prototype-${x}`)

// By its name alone a method of iterators cannot be told from that of arrays, or from one of ours. They are kept out by `lib`
// in tsconfig.json, and of other people's code by the run of older-apis.spec.ts.
const calledAsOthers = [
  ...['drop', 'every', 'filter', 'find', 'flatmap', 'foreach', 'map', 'reduce', 'some', 'take'],
  'toarray'
].map((method) => `iterator-prototype-${method}`)

// Chrome 97, Firefox 104, Safari 15.4: older than what the year says.
const older = ['array-prototype-findlast-findlastindex']

/** What is asked for only where it is there, by the files that do. */
const guarded = {
  '**/*.js': [
    // Our own: lib/page/idle.ts, lib/page/connection.ts, and in a try lib/export/clipboard.ts.
    ...['requestIdleCallback', 'cancelIdleCallback', 'navigator.connection'],
    ...['ClipboardItem', 'ClipboardItem.supports'],
    // SvelteKit's reader of the values that a page hands over.
    ...['Uint8Array.fromBase64', 'Temporal'],
    // JSZip and docx.
    ...['setImmediate', 'Error.captureStackTrace']
  ],
  // The build of PDF.js for older browsers: it asks, or brings what it asks for from core-js.
  '**/workers/chunks/*.js': [
    ...['AbortSignal.any', 'Float16Array', 'ImageDecoder', 'ImageDecoder.isTypeSupported'],
    ...['Iterator', 'JSON.isRawJSON', 'JSON.rawJSON', 'Math.sumPrecise', 'navigator.gpu'],
    ...['Promise.try', 'Promise.withResolvers', 'Sanitizer', 'Uint8Array.fromBase64', 'URL.parse'],
    ...['es-x/arraybuffer-prototype-transfer', 'es-x/resizable-and-growable-arraybuffers'],
    ...['es-x/promise-try', 'es-x/promise-withresolvers', 'es-x/set-prototype-difference'],
    ...['es-x/set-prototype-intersection', 'es-x/set-prototype-union']
  ],
  // What Emscripten puts into every program, also into one without a screen; memory that grows it asks for.
  '**/workers/duckdb-*.js': [
    ...[
      'clearImmediate',
      'setImmediate',
      'document.exitPointerLock',
      'document.pointerLockElement'
    ],
    ...['navigator.getUserMedia', 'navigator.userActivation', 'navigator.vibrate', 'orientation'],
    ...['screen.lockOrientation', 'screen.unlockOrientation', 'window.orientation'],
    'es-x/resizable-and-growable-arraybuffers'
  ],
  // wasm-bindgen asks.
  '**/workers/parquet.*.js': [
    ...['Symbol.dispose', 'es-x/arraybuffer-prototype-transfer'],
    'es-x/resizable-and-growable-arraybuffers'
  ]
}

/** Where scripts find what belongs to an interface that there is one object of. */
const objects: Record<string, string[]> = {
  Crypto: ['crypto'],
  Document: ['document'],
  History: ['history'],
  Location: ['location'],
  Navigator: ['navigator'],
  Performance: ['performance'],
  Screen: ['screen'],
  Window: ['window', 'self', 'globalThis']
}

const paths = lacking()

/** Names of the browser's own that one of the oldest lacks: as variables, and as properties of what is known by its name. */
function unknown(except: string[]): Linter.RulesRecord {
  const globals = new Set<string>()
  const properties = new Map<string, { object: string; property: string }>()
  for (const path of paths) {
    const [owner = '', property] = path.slice(-2)
    if (!property || owner === 'Window') globals.add(property ?? owner)
    if (!property) continue
    for (const object of [owner, ...(objects[owner] ?? [])])
      properties.set(`${object}.${property}`, { object, property })
  }
  for (const name of except) {
    globals.delete(name)
    properties.delete(name)
  }
  return {
    'no-restricted-globals': ['error', ...globals],
    'no-restricted-properties': ['error', ...properties.values()]
  }
}

/** Syntax and what scripts ask of the browser. */
export const scripts: Linter.Config[] = [
  {
    // All of it is in the oldest browsers, and of the year after not all.
    languageOptions: { ecmaVersion: 2022, sourceType: 'module' },
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
    plugins: { 'es-x': es },
    rules: {
      ...es.configs['flat/restrict-to-es2022'].rules,
      ...offByName([...filledIn, ...calledAsOthers, ...older])
    },
    // Methods are known by their names: what they are called on is not.
    settings: { 'es-x': { aggressive: true } }
  },
  ...Object.entries(guarded).map(([files, except]) => ({
    files: [files],
    rules: {
      ...unknown(except),
      ...offByName(
        except.filter((name) => name.startsWith('es-x/')).map((name) => name.slice('es-x/'.length))
      )
    }
  }))
]

/** What only makes a page better where it is known, and where it is not is passed over with no harm. */
const passedOver = {
  allowAtRules: [
    // Margins of a sheet: without it the browser's own.
    'page',
    // Firefox 110, Safari 16.0.
    'container'
  ],
  allowMediaConditions: [
    // Without it, who has no script sees buttons that do nothing, and is told so in words.
    'scripting'
  ],
  allowSelectors: [
    // Within :is, which passes over what it does not know; `data-shown` then says it. Otherwise an ornament.
    'has',
    // What is closed stays closed on paper.
    'details-content'
  ],
  allowProperties: [
    // What is below the first screen is laid out when it comes near: without it, at once.
    'content-visibility',
    'contain-intrinsic-size',
    'overflow-clip-margin',
    // How lines are broken, and where a sheet may end.
    'text-wrap',
    'hyphens',
    'break-after',
    // Each beside its older name.
    'print-color-adjust',
    'line-clamp',
    'text-size-adjust',
    // Where there are no forced colours there is nothing to adjust.
    'forced-color-adjust',
    // Square where it could be round; a box that cannot be drawn larger; a field in the system's colour.
    'outline',
    'resize',
    'accent-color',
    // Firefox 110, Safari 16.0.
    'container-type'
  ],
  allowUnits: ['cqw']
}

/** Style: what all browsers had the year before the first of the oldest came. */
export const styles: Linter.Config[] = [
  {
    files: ['**/*.css'],
    plugins: { css },
    language: 'css/css',
    rules: {
      'css/use-baseline': ['error', { available: firstYear - 1, ...passedOver }],
      'no-restricted-syntax': [
        'error',
        { selector: 'Rule :matches(Rule, Atrule)', message: 'Nested rules: Chrome 112.' }
      ]
    }
  }
]
