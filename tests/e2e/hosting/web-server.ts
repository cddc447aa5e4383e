import { spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { install } from '../debian.ts'

/** Web servers of Debian that the project has a file for. */
export const servers = ['nginx', 'caddy', 'apache2'] as const
export type ServerName = (typeof servers)[number]

const packages: Record<ServerName, string[]> = {
  nginx: ['nginx-light', 'libnginx-mod-http-brotli-static'],
  caddy: ['caddy'],
  apache2: ['apache2']
}
const places = ['/usr/sbin', '/usr/bin', '/usr/local/bin', '/opt/homebrew/bin']
const programOf = (name: ServerName) =>
  places.map((place) => join(place, name)).find((path) => existsSync(path))

/** The program, installed now where it is not here. Fails where Debian's packages cannot be installed. */
function findServer(name: ServerName): string {
  if (!programOf(name)) install(packages[name])
  const found = programOf(name)
  if (!found)
    throw new Error(`${name} is not here and cannot be installed: install it to run its tests`)
  return found
}

/** A server at work, and how to end it. */
export interface Serving {
  origin: string
  stop: () => Promise<void>
}

/** Serves the folder with the project's own file for the server, in which only the address and the folder are set. */
export async function serve(name: ServerName, site: string, home: string): Promise<Serving> {
  const program = findServer(name)
  const port = await freePort()
  mkdirSync(home, { recursive: true })
  // nginx and Apache do not read as root, where the tests may run.
  for (const folder of [dirname(home), home, site]) chmodSync(folder, 0o755)
  const child = spawn(program, await prepare[name](site, home, port), {
    stdio: ['ignore', 'ignore', 'pipe']
  })
  const origin = `http://127.0.0.1:${port}`
  await answered(origin, child)
  return { origin, stop: () => ended(child) }
}

const deploy = (file: string) => readFileSync(join('deploy', file), 'utf8')

/** Writes what the server reads, and says the words of its command. */
const prepare = {
  nginx(site: string, home: string, port: number) {
    const own = deploy('nginx.conf')
      .replace('listen 8080;', `listen 127.0.0.1:${port};`)
      .replace('root /var/www/lansdelsbilden;', `root ${site};`)
      .replace('# brotli_static on;', 'brotli_static on;')
    const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'
    const conf = join(home, 'nginx.conf')
    const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((what) => `${what}_temp_path ${home}/${what};`)
      .join('\n')
    writeFileSync(
      conf,
      `load_module ${brotli};\ndaemon off; master_process off; pid ${home}/nginx.pid; error_log ${home}/error.log;\n` +
        `events {}\nhttp { access_log off;\n${paths}\n${own}\n}\n`
    )
    return ['-c', conf, '-p', home]
  },
  caddy(site: string, home: string, port: number) {
    const conf = join(home, 'Caddyfile')
    const own = deploy('Caddyfile')
      .replace(/^:8080 /m, `http://127.0.0.1:${port} `)
      .replace('root * /var/www/lansdelsbilden', `root * ${site}`)
    writeFileSync(conf, `{\n\tadmin off\n}\n${own}`)
    return ['run', '--config', conf, '--adapter', 'caddyfile']
  },
  apache2(site: string, home: string, port: number) {
    cpSync('deploy/.htaccess', join(site, '.htaccess'))
    const conf = join(home, 'apache2.conf')
    const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'rewrite', 'alias']
    writeFileSync(
      conf,
      [
        ...modules.map((m) => `LoadModule ${m}_module /usr/lib/apache2/modules/mod_${m}.so`),
        `Listen 127.0.0.1:${port}`,
        'ServerName lansdelsbilden',
        `PidFile ${home}/apache2.pid`,
        `ErrorLog ${home}/error.log`,
        `DefaultRuntimeDir ${home}`,
        ...(process.getuid?.() === 0 ? ['User www-data', 'Group www-data'] : []),
        'TypesConfig /etc/mime.types',
        `DocumentRoot ${site}`,
        `<Directory ${site}>`,
        'Require all granted',
        'AllowOverride FileInfo Indexes Options',
        '</Directory>'
      ].join('\n')
    )
    return ['-f', conf, '-DFOREGROUND']
  }
} satisfies Record<ServerName, (site: string, home: string, port: number) => string[]>

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}

async function answered(origin: string, child: ChildProcess): Promise<void> {
  let said = ''
  child.stderr?.on('data', (part: Buffer) => (said += part.toString()))
  while (child.exitCode === null) {
    if (await fetch(origin).then(Boolean, () => false)) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`the server ended before it had answered: ${said}`)
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
  })
}
