import { z } from 'zod'
import type { Theme } from '../../src/lib/schema/registers/theme.ts'
import { key, listOf, oneOf, optionalText, text } from '../read/cells.ts'
import type { Problems } from '../read/problems.ts'
import { checkUnique, readTable } from '../read/table.ts'

const schema = z.object({
  group: oneOf(['indikator', 'beslut']),
  id: key,
  title: text,
  description: optionalText,
  about: z.string(),
  touches: z.string()
})

/** Reads the themes; the decision themes' links must lead to indicator themes. */
export async function readThemes(path: string, problems: Problems): Promise<Theme[]> {
  const rows = await readTable(path, schema, problems)
  checkUnique(rows, 'id', (row) => `${row.group} ${row.id}`, problems)
  const known = new Set(rows.filter((row) => row.group === 'indikator').map((row) => row.id))
  const links = listOf('ett indikatortema', 'themes.csv', (word) =>
    known.has(word) ? word : undefined
  )
  return rows.map(({ file, line, ...theme }, sort) => {
    const linked = (column: 'about' | 'touches') => {
      const result = links.safeParse(theme[column])
      if (result.success) return result.data.join(',')
      for (const issue of result.error.issues) {
        const got = 'params' in issue ? String(issue.params?.got) : theme[column]
        const reference = { register: 'themes.csv', word: got }
        problems.add({ file, line, column, expected: issue.message, got, reference })
      }
      return ''
    }
    return { ...theme, about: linked('about'), touches: linked('touches'), sort }
  })
}
