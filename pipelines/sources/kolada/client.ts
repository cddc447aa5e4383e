import { requestBody, type Patience } from './request.ts'
import {
  KoladaError,
  mergeRecords,
  readPage,
  refuseUnasked,
  type KoladaRecord,
  type KoladaResponse
} from './response.ts'

const DEFAULT_BASE = 'https://api.kolada.se'
const IDS_PER_CALL = 25
// A longer chain means an API that never says stop: ours are a few hundred rows.
const MOST_PAGES = 1000

export interface Connection extends Partial<Patience> {
  base?: string
}

export interface KoladaOptions extends Connection {
  key: string
  areas: string[]
  year?: number
}

export function koladaBase(base?: string): string {
  const address = base || process.env['KOLADA_API'] || DEFAULT_BASE
  if (!/^https?:/.test(address) || !URL.canParse(address))
    throw new KoladaError(`Koladas adress är inte en webbadress: ${address}`)
  return address.replace(/\/+$/, '')
}

export async function fetchKolada(options: KoladaOptions): Promise<KoladaResponse> {
  const areas = [...new Set(options.areas)]
  const records: KoladaRecord[] = []
  for (let start = 0; start < areas.length; start += IDS_PER_CALL) {
    const asked = areas.slice(start, start + IDS_PER_CALL)
    const found = await fetchPages(firstAddress(options, asked), options)
    refuseUnasked(found, options.key, asked)
    for (const record of found) records.push(record)
  }
  return mergeRecords(records)
}

function firstAddress({ base, key, year }: KoladaOptions, areas: string[]): string {
  const codes = areas.map(encodeURIComponent).join(',')
  const address = `${koladaBase(base)}/v3/data/kpi/${encodeURIComponent(key)}/municipality/${codes}`
  return year === undefined ? address : `${address}/year/${year}`
}

async function fetchPages(first: string, patience: Partial<Patience>): Promise<KoladaRecord[]> {
  const records: KoladaRecord[] = []
  const visited = new Set<string>()
  let address: string | null = first
  while (address) {
    if (visited.has(address) || visited.size >= MOST_PAGES)
      throw new KoladaError(`Koladas sidor tar aldrig slut: next_url går runt vid ${address}`)
    visited.add(address)
    const page = readPage(await requestBody(address, patience), address)
    for (const record of page.values) records.push(record)
    address = page.next_url && nextAddress(page.next_url, address)
  }
  return records
}

export function nextAddress(next: string, current: string): string {
  if (!URL.canParse(next, current)) throw new KoladaError(`Kolada gav en trasig next_url: ${next}`)
  const from = new URL(current)
  const to = new URL(next, from)
  // An API behind a proxy that ends TLS often writes its own addresses as http.
  if (to.host === from.host) to.protocol = from.protocol
  if (to.origin !== from.origin)
    throw new KoladaError(`Kolada pekar med next_url på en främmande adress: ${to.href}`)
  return to.href
}
