import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { port, subFolder } from './address.ts'
import { siteDir } from './site.ts'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.parquet': 'application/octet-stream'
}

/** Bytes that are read at a time: the engine has 34 million, which in pieces of Node's own size take twice the processor. */
const chunk = 2 ** 20

/**
 * The built site as any plain host would serve it, uncompressed: at `/` and once more below the sub-folder.
 * Addresses that end in a slash give their index.html; what is not there is a 404 with the site's own page.
 */
export function staticServer(dir: string): Server {
  return createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site')
    const path = fileOf(decodeURIComponent(pathname))
    const file = join(dir, normalize(path))
    const found = await stat(file).catch(() => null)
    if (!found?.isFile()) {
      response.writeHead(404, { 'content-type': types['.html'] })
      if (request.method === 'HEAD') response.end()
      else createReadStream(join(dir, '404.html')).pipe(response)
      return
    }
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-length': found.size,
      'cache-control': 'no-cache'
    })
    if (request.method === 'HEAD') response.end()
    else createReadStream(file, { highWaterMark: chunk }).pipe(response)
  })
}

function fileOf(pathname: string): string {
  const path = pathname.startsWith(subFolder) ? pathname.slice(subFolder.length - 1) : pathname
  return path.endsWith('/') ? `${path}index.html` : path
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  staticServer(siteDir).listen(Number(process.argv[2] ?? port), '127.0.0.1')
}
