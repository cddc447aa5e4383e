import { z } from 'zod'
import type { Contact } from '../../src/lib/schema/registers/contact.ts'
import { text } from '../read/cells.ts'
import { isThere } from '../read/is-there.ts'
import type { Problems } from '../read/problems.ts'
import { checkUnique, readTable } from '../read/table.ts'

/** Lies beside the registers where readers may turn to somebody. */
export const contactsFile = 'contacts.csv'

const schema = z.object({
  about: text,
  organisation: text,
  address: z.union([z.email(), z.url({ protocol: /^https$/ })], {
    error: 'en e-postadress, eller en sidas adress som börjar med https://'
  })
})

export type RegisteredContact = Contact & { sort: number }

/** Reads the register of contacts; none where there is no such file. */
export async function readContacts(path: string, problems: Problems): Promise<RegisteredContact[]> {
  if (!(await isThere(path))) return []
  const rows = await readTable(path, schema, problems)
  checkUnique(rows, 'about', ({ about }) => about, problems)
  return rows.map(({ file: _file, line: _line, ...contact }, sort) => ({ ...contact, sort }))
}
