import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import adapter from '@sveltejs/adapter-static'
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte'

// The script of app.html runs before anything is painted: it stands in the page, and is let in by its hash.
// A browser takes the ends of lines of Windows for plain ones before it reckons the hash.
const page = readFileSync(new URL('src/app.html', import.meta.url), 'utf8').replaceAll('\r\n', '\n')
const script = /<script>(.*?)<\/script>/s.exec(page)?.[1] ?? ''
const hash = createHash('sha256').update(script).digest('base64')

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  kit: {
    adapter: adapter({ precompress: process.env.PRECOMPRESS === '1' }),
    // Relative addresses let the same build be served from any sub-folder.
    paths: { relative: true },
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['self'],
        // 'wasm-unsafe-eval' lets DuckDB and the Parquet reader be compiled; nothing else may be evaluated.
        'script-src': ['self', 'wasm-unsafe-eval', `sha256-${hash}`],
        'style-src': ['self'],
        // The router's announcer for screen readers carries this one inline style.
        'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
        'img-src': ['self', 'data:'],
        'object-src': ['none'],
        'base-uri': ['self'],
        'form-action': ['self']
      }
    },
    // All of a page's style is in its HTML: nothing is waited for before it is painted.
    inlineStyleThreshold: Infinity,
    version: { name: process.env.SITE_VERSION },
    // lib/storage/offline.svelte.ts does, once the host has not said no.
    serviceWorker: { register: false },
    prerender: {
      handleHttpError: 'fail',
      handleMissingId({ id, path, message }) {
        // A deck in an address: what stands after "#" is no part of the page.
        if (path.endsWith('/bildspel/') && id.startsWith('bildspel=')) return
        throw new Error(message)
      },
      handleUnseenRoutes({ routes, message }) {
        // A county whose register of decisions is empty has no pages of them.
        if (routes.some((route) => route !== '/beslut/[id]')) throw new Error(message)
      }
    },
    typescript: {
      config: (config) => ({
        ...config,
        // The service worker is looked at as all else: it says itself what it uses of its world.
        exclude: config.exclude.filter(
          (/** @type {string} */ path) => !/service-worker/.test(path)
        ),
        include: [
          ...config.include,
          '../pipelines/**/*.ts',
          '../tests/**/*.ts',
          '../*.config.ts',
          '../*.config.js'
        ]
      })
    }
  }
}
