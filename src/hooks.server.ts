import type { Handle } from '@sveltejs/kit'

const preloads = /\s*<link [^>]*rel="modulepreload"[^>]*>/g

/** A page comes first and its scripts after it: they are asked for where its HTML ends, all at once. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    preload: ({ type }) => type === 'js',
    transformPageChunk: ({ html }) => {
      const links = html.match(preloads) ?? []
      return html.replaceAll(preloads, '').replace('</body>', `${links.join('')}\n  </body>`)
    }
  })
