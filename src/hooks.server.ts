import type { Handle } from '@sveltejs/kit'
import { withPreview } from '$lib/page/preview.server.ts'

const preloads = /\s*<link [^>]*rel="modulepreload"[^>]*>/g

/** A page comes first and its scripts after it: they are asked for where its HTML ends, all at once. */
function scriptsLast(html: string): string {
  const links = html.match(preloads) ?? []
  return html.replaceAll(preloads, '').replace('</body>', `${links.join('')}\n  </body>`)
}

export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    preload: ({ type }) => type === 'js',
    transformPageChunk: ({ html }) => scriptsLast(withPreview(html, event.url.pathname))
  })
