import { expect, test } from 'vitest'
import { Problems } from '../../../pipelines/read/problems.ts'
import { contactsFile, readContacts } from '../../../pipelines/registers/contacts.ts'
import { SourceFolder } from '../source-folder.ts'

const folder = await SourceFolder.ofFile()

async function read(...rows: string[]) {
  const problems = new Problems()
  const path = await folder.write(contactsFile, ['about;organisation;address', ...rows])
  return { contacts: await readContacts(path, problems), faults: folder.faults(problems) }
}

test('whom readers may turn to, by e-mail or on a page', async () => {
  const rows = ['Frågor;Provregionen;fragor@example.org', 'Synpunkter;Provet;https://example.org/a']
  expect(await read(...rows)).toEqual({
    contacts: [
      { about: 'Frågor', organisation: 'Provregionen', address: 'fragor@example.org', sort: 0 },
      { about: 'Synpunkter', organisation: 'Provet', address: 'https://example.org/a', sort: 1 }
    ],
    faults: []
  })
})

test.each(['fragor', 'http://example.org', 'javascript:alert(1)', 'mailto:a@example.org'])(
  'an address that is %s is refused',
  async (address) => {
    const { faults } = await read(`Frågor;Provregionen;${address}`)
    expect(faults).toEqual([
      `contacts.csv:2 address: väntade en e-postadress, eller en sidas adress som börjar med https://, fick "${address}"`
    ])
  }
)

test('there need be none', async () => {
  expect(await readContacts(`${folder.path}/none.csv`, new Problems())).toEqual([])
})
