import type { Contact } from '../../schema/registers/contact.ts'

/** Where a contact's link leads: to the page, or to a letter. An address of a page may hold an @ too. */
export function contactHref({ address }: Pick<Contact, 'address'>): string {
  return address.startsWith('https:') ? address : `mailto:${address}`
}
