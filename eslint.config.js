import js from '@eslint/js'
import svelte from 'eslint-plugin-svelte'
import globals from 'globals'
import ts from 'typescript-eslint'

// Who may import whom. Each entry names a part of the house and what it must not reach for.
const app = ['**/routes/**', '$app/*', '**/components/**', '**/page/**', '**/storage/**']
const pipelines = { group: ['**/pipelines/**'], message: 'Only tests import the pipelines.' }

/**
 * @param {string} files @param {string[]} group @param {string} message
 * @returns {import('eslint').Linter.Config}
 */
function wall(files, group, message) {
  return {
    files: [files],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [pipelines, { group, message }] }]
    }
  }
}

const parts = [
  'stats',
  'db',
  'queries',
  'charts',
  'text',
  'url',
  'format',
  'export',
  'deck',
  'priorities',
  'search',
  'figures',
  'bytes',
  'minutes',
  'offline'
]
const chartRooms = [
  'before-after',
  'breakdown',
  'difference',
  'funnel',
  'map',
  'multiples',
  'pictogram',
  'preview',
  'profile',
  'ranking',
  'rug',
  'timeline',
  'trend'
]
const except = (/** @type {string[]} */ allowed) =>
  parts
    .filter((part) => !allowed.includes(part))
    .flatMap((part) => [`**/${part}/**`, `../${part}/*`])

export default ts.config(
  { ignores: ['build/', '.svelte-kit/', 'static/', 'tests/output/'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }
      ],
      // Charts index within bounds that they have just computed.
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportAllDeclaration',
          message: 'No barrels: import from the file that defines it.'
        }
      ]
    }
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'] }
    },
    rules: {
      // An address with a query is built by the address parser's own inverse.
      'svelte/no-navigation-without-resolve': ['error', { ignoreGoto: true }]
    }
  },
  {
    files: ['src/**'],
    ignores: ['**/*.server.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        // `lib` in tsconfig.json keeps out what is newer in the language; these belong to the browser.
        {
          object: 'crypto',
          property: 'randomUUID',
          message: 'Needs https: see deck/random-id.ts.'
        },
        { object: 'URL', property: 'canParse', message: 'Chrome 120; use `new URL` in a try.' },
        { object: 'URL', property: 'parse', message: 'Chrome 126; use `new URL` in a try.' },
        { object: 'AbortSignal', property: 'any', message: 'Chrome 116.' }
      ]
    }
  },
  wall('src/lib/schema/**', [...app, ...except([])], 'schema imports nothing.'),
  wall('src/lib/stats/**', [...app, ...except(['stats'])], 'stats imports schema only.'),
  wall('src/lib/format/**', [...app, ...except(['format'])], 'format imports schema only.'),
  wall('src/lib/db/**', [...app, ...except(['db'])], 'db imports schema only.'),
  wall('src/lib/url/**', [...app, ...except(['url'])], 'url imports schema only.'),
  wall(
    'src/lib/queries/**',
    [...app, ...except(['queries', 'stats', 'db', 'url'])],
    'queries imports schema, stats, db and the types of views.'
  ),
  wall(
    'src/lib/charts/**',
    ['svelte', ...app, ...except(['charts', 'stats', 'format'])],
    'charts know neither Svelte nor the database.'
  ),
  wall(
    'src/lib/charts/parts/**',
    [
      'svelte',
      ...app,
      ...except(['charts', 'stats', 'format']),
      ...chartRooms.map((room) => `**/${room}/**`)
    ],
    'Parts of charts know no chart: what only one of them needs is in its room.'
  ),
  wall(
    'src/lib/text/**',
    [
      'svelte',
      ...app,
      ...except([
        ...['text', 'stats', 'format', 'queries', 'url', 'db', 'deck', 'priorities', 'search'],
        'offline'
      ])
    ],
    'text knows neither charts nor pages.'
  ),
  wall(
    'src/lib/export/**',
    [
      'svelte',
      ...app,
      ...except(['export', 'charts', 'text', 'stats', 'format', 'queries', 'url', 'deck'])
    ],
    'export knows neither pages nor the database.'
  ),
  wall('src/lib/deck/**', ['svelte', ...app, ...except(['deck'])], 'deck imports schema only.'),
  wall(
    'src/lib/priorities/**',
    ['svelte', ...app, ...except(['priorities', 'deck'])],
    'priorities imports schema and deck only.'
  ),
  wall(
    'src/lib/wording/**',
    ['svelte', ...app, ...except(['wording'])],
    'wording imports nothing.'
  ),
  wall('src/lib/bytes/**', ['svelte', ...app, ...except(['bytes'])], 'bytes imports nothing.'),
  wall(
    'src/lib/minutes/**',
    ['svelte', ...app, ...except(['minutes', 'bytes', 'format', 'wording'])],
    'minutes knows bytes and registers, neither pages nor files on a disk.'
  ),
  wall(
    'src/lib/offline/**',
    ['svelte', ...app, ...except(['offline', 'deck'])],
    'offline imports schema and deck only: the service worker has no page.'
  ),
  wall('src/lib/search/**', ['svelte', ...app, ...except(['search'])], 'search imports nothing.'),
  wall(
    'src/lib/figures/**',
    [
      'svelte',
      '**/routes/**',
      '**/components/**',
      '**/page/**',
      '**/storage/**',
      ...except([...parts.filter((part) => part !== 'priorities')])
    ],
    'figures know neither pages nor components.'
  ),
  wall('src/lib/{components,page,storage}/**', ['**/routes/**'], 'Nothing imports routes.'),
  {
    files: ['src/routes/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            pipelines,
            {
              // Up from a page, and down into another; a page's own rooms are below it.
              regex: String.raw`^(\.\./)+(beslut|bildspel|data-och-metod|indikator|insatser|fynd|jamfor|omrade|platsanalys|rapport|sok|utskick)/`,
              message: 'No page imports from another: what both need is in lib.'
            }
          ]
        }
      ]
    }
  },
  {
    files: ['pipelines/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: 'src/(?!lib/(schema|stats|format|wording|bytes|minutes)/)',
              message:
                'The pipelines share schema, stats, format, wording, bytes and minutes with the site, nothing else.'
            }
          ]
        }
      ]
    }
  }
)
