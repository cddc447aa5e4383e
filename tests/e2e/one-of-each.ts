import { pageAddresses } from './site.ts'

/** One address of every kind of page: `/`, `/indikator/…/`, `/beslut/`, `/beslut/…/`, … */
export function oneOfEach(): string[] {
  const kindOf = (address: string) => {
    const [, section = '', name] = address.split('/')
    return `${section} ${name === 'visa' ? name : Boolean(name)}`
  }
  return [...new Map(pageAddresses().map((address) => [kindOf(address), address])).values()]
}
