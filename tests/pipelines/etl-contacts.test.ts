import { afterEach, beforeEach, expect, it } from 'vitest'
import { openNative } from '../../src/lib/db/native.server.ts'
import { contacts } from '../../src/lib/queries/registers/contacts.ts'
import { DataFolder } from './data-folder.ts'

let folder: DataFolder

beforeEach(async () => {
  folder = await DataFolder.copyOfficial()
})
afterEach(() => folder.remove())

it('publishes whom readers may turn to, in the order of the register', async () => {
  const rows = ['Synpunkter;Provet;https://example.org/a', 'Frågor;Provet;fragor@example.org']
  await folder.write('contacts.csv', ['about;organisation;address', ...rows, ''].join('\n'))
  expect(await folder.etl()).toMatchObject({ code: 0, stderr: '' })
  expect(await contacts(await openNative(folder.out))).toEqual([
    { about: 'Synpunkter', organisation: 'Provet', address: 'https://example.org/a' },
    { about: 'Frågor', organisation: 'Provet', address: 'fragor@example.org' }
  ])
})
