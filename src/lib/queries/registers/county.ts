import type { Database } from '../../db/database.ts'
import type { County, CountyFact, CountyKey } from '../../schema/registers/county.ts'

/** The county that the site is of, as its register and its row among the places say it. */
export async function siteCounty(db: Database): Promise<County> {
  const facts = await db.query<CountyFact>('SELECT key, value FROM county ORDER BY key')
  const [own] = await db.query<Pick<County, 'code' | 'name' | 'sentence_name'>>(
    `SELECT code, name, sentence_name FROM areas WHERE type = 'lan' ORDER BY sort`
  )
  const told = (key: CountyKey) => facts.find((fact) => fact.key === key)?.value ?? ''
  if (!own) throw new Error('No county among the places')
  const words = {
    one: told('division'),
    theOne: told('the_division'),
    many: told('divisions'),
    all: told('the_divisions')
  }
  return {
    ...own,
    site: told('site'),
    title: told('title'),
    divisions: words.one === '' ? null : words
  }
}

/** The county's code, where nothing else of it is asked. */
export async function countyCode(db: Database): Promise<string> {
  const [county] = await db.query<{ code: string }>(
    `SELECT code FROM areas WHERE type = 'lan' ORDER BY sort`
  )
  return county?.code ?? ''
}
