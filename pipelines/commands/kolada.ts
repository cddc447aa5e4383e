import { command, readWords } from './command.ts'
import { fetchAnswers } from './fetch-answers.ts'

await command(async () => {
  const options = { data: { type: 'string', default: 'data' } } as const
  const { values } = readWords(
    { options },
    'npm run kolada, eller npm run kolada -- --data KATALOG'
  )
  await fetchAnswers(values.data)
  return 0
}, 'Hämtningen från Kolada misslyckades: ')
