import { pageAddresses } from './site.ts'

/** What kind of page is at an address: `/`, `/indikator/…/`, `/indikator/…/samtal/`, `/beslut/`, `/beslut/…/`, `/beslut/granska/`, … */
export function kindOf(address: string): string {
  const [, section = '', name, part] = address.split('/')
  const below = section === 'inbaddat' ? '' : (part ?? '')
  return `${section} ${name === 'visa' || name === 'granska' ? name : Boolean(name)} ${below}`
}

/** One address of every kind of page. */
export function oneOfEach(): string[] {
  return [...new Map(pageAddresses().map((address) => [kindOf(address), address])).values()]
}

/** Every page, but of charts that stand alone one of each kind: the others are what they are on their own pages. */
export function everyPage(): string[] {
  const isAlone = (address: string) => address.startsWith('/inbaddat/')
  const all = pageAddresses()
  const alone = new Map(all.filter(isAlone).map((address) => [address.split('/')[2], address]))
  return [...all.filter((address) => !isAlone(address)), ...alone.values()]
}
