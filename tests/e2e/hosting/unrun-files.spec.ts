import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { DOMParser } from 'linkedom'
import { siteDir } from '../site.ts'
import { forever, own, policies, types, type Kind } from './rules.ts'

// Hosts that cannot be run here. Their files must say what the others are seen to say.

const deploy = (file: string) => readFileSync(join('deploy', file), 'utf8')

test.describe('web.config', () => {
  const { documentElement: root } = new DOMParser().parseFromString(
    deploy('web.config'),
    'text/xml'
  )
  const all = (selector: string) => [...root!.querySelectorAll(selector)]
  const header = (name: string, within = 'configuration > system\\.webServer') =>
    all(`${within} add`).find((node) => node.getAttribute('name')?.toLowerCase() === name)

  test('names every kind of file', () => {
    const maps = new Map(
      all('mimeMap').map((map) => [map.getAttribute('fileExtension'), map.getAttribute('mimeType')])
    )
    for (const [kind, file] of Object.entries(own(siteDir)))
      expect([kind, maps.get(/\.\w+$/.exec(file)![0])]).toEqual([kind, types[kind as Kind]])
    // What a host of Windows knows already and is told once more is a fault to it.
    expect(all('mimeMap').length).toBe(maps.size)
    expect(all('staticContent > remove').length).toBe(maps.size)
  })

  test('says what a browser may do', () => {
    for (const [name, value] of policies)
      expect([name, header(name)?.getAttribute('value')]).toEqual([name, value])
    expect(header('content-security-policy')?.getAttribute('value')).toBe("frame-ancestors 'none'")
    const framed = header('content-security-policy', 'location[path=inbaddat]')
    expect(framed?.getAttribute('value')).toBe('frame-ancestors *')
    const [kept] = all('location[path="_app/immutable"] clientCache')
    expect(kept?.getAttribute('cacheControlMaxAge')).toBe('365.00:00:00')
    expect(existsSync(join(siteDir, '_app/immutable'))).toBe(true)
    expect(existsSync(join(siteDir, 'inbaddat'))).toBe(true)
  })

  test('gives packed files their own types', () => {
    const rules = all('outboundRules > rule')
    const typed = rules.filter((rule) => /^packed /.test(rule.getAttribute('preCondition') ?? ''))
    expect(typed.length).toBe(10)
    for (const rule of typed) {
      const ending = `.${rule.getAttribute('preCondition')!.slice('packed '.length)}`
      const map = all('mimeMap').find((one) => one.getAttribute('fileExtension') === ending)
      const value = rule.querySelector('action')?.getAttribute('value')
      expect([ending, value]).toEqual([ending, map?.getAttribute('mimeType')])
    }
    const asked = rules.map((rule) => rule.getAttribute('preCondition'))
    const known = all('preConditions > preCondition').map((one) => one.getAttribute('name'))
    expect([...new Set(asked)].sort()).toEqual(known.sort())
  })
})

test.describe('_headers', () => {
  const rules = new Map(
    deploy('_headers')
      .split(/\n(?=\/)/)
      .filter((part) => part.startsWith('/'))
      .map((part) => {
        const [path = '', ...lines] = part.trim().split('\n')
        const told = lines
          .filter((line) => line.startsWith('  '))
          .map((line) => line.trim().split(/: (.*)/s) as [string, string])
        return [path, Object.fromEntries(told.map(([name, value]) => [name.toLowerCase(), value]))]
      })
  )

  test('says of every page whom it may be framed by, once', () => {
    const folders = readdirSync(siteDir, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
      .map(({ name }) => name)
    for (const folder of folders) {
      const value = folder === 'inbaddat' ? 'frame-ancestors *' : "frame-ancestors 'none'"
      expect([folder, rules.get(`/${folder}/*`)]).toEqual([
        folder,
        { 'content-security-policy': value, 'cache-control': 'no-cache' }
      ])
    }
    expect(rules.get('/')).toMatchObject({ 'content-security-policy': "frame-ancestors 'none'" })
    expect(Object.keys(rules.get('/*')!)).not.toContain('content-security-policy')
  })

  test('says of every file what a browser may do with it', () => {
    for (const [name, value] of policies)
      expect([name, rules.get('/*')?.[name]]).toEqual([name, value])
    expect(rules.get('/_app/immutable/*')).toEqual({ 'cache-control': forever })
    expect(existsSync(join(siteDir, 'status.json'))).toBe(true)
    expect(rules.get('/status.json')).toEqual({ 'cache-control': 'no-cache' })
    for (const file of ['/service-worker.js', '/offline.json'])
      expect([file, rules.get(file)]).toEqual([file, { 'cache-control': 'no-cache' }])
  })
})

test('the container has the site where its server looks, and is never root', () => {
  const file = deploy('Dockerfile')
  const [, root] = /root (.*);/.exec(deploy('nginx.conf'))!
  expect(file).toContain(`COPY release/ ${root}/`)
  expect(file).toMatch(/^FROM nginxinc\/nginx-unprivileged:\d+\.\d+\.\d+-/m)
  expect(deploy('nginx.conf')).toMatch(/listen (?:8080|[1-9]\d{4});/)
})
