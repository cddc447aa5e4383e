import { formatNumber } from '../../src/lib/format/number.ts'
import { countyData } from '../county/county-data.ts'
import { readNational, type National } from '../county/national.ts'
import { NewFolder } from '../county/new-folder.ts'
import { readPattern } from '../county/pattern.ts'
import { kommunerOf, type Wanted } from '../county/places.ts'
import { Refusal } from '../system/refusal.ts'
import { command, readWords } from './command.ts'

const usage = 'npm run county -- LÄN [--to MAPP], eller npm run county -- --list'

/**
 * npm run county -- COUNTY [--to DIR] | --list
 * Writes a new data folder for a county, by its code or name, or for the whole country (`riket`), from the national
 * figures and after the registers in data/. `--list` tells which counties there are.
 */
await command(async () => {
  const options = { to: { type: 'string' }, list: { type: 'boolean', default: false } } as const
  const { values, positionals } = readWords({ options, allowPositionals: true }, usage)
  const national = await readNational()
  if (values.list) {
    for (const line of listed(national)) console.log(line)
    return 0
  }
  const [word, ...more] = positionals
  if (word === undefined || more.length > 0) throw new Refusal(`skriv ${usage}`)
  const wanted = find(word, national)
  const folder = new NewFolder(values.to ?? `lan/${wanted === 'riket' ? wanted : wanted.code}`)
  const data = countyData(wanted, { national, pattern: await readPattern('data') })
  folder.write(data.files)
  const kommuner = counted(data.kommuner, 'kommun', 'kommuner')
  const figures = `${formatNumber(data.figures, 0)} värden från Kolada`
  console.log(
    `${folder.shown}: ${nameOf(wanted)}, ${kommuner}, ${data.indicators} indikatorer, ${figures}.`
  )
  if (data.without.length > 0)
    console.log(`Utan värden för någon kommun, och därför inte med: ${data.without.join('; ')}.`)
  console.log(`Läs ${folder.shown}/README.md. Visa: npm start -- --data ${folder.shown}`)
  return 0
}, 'Datamappen skrevs inte: ')

function find(word: string, { counties }: National): Wanted {
  const lower = word.toLocaleLowerCase('sv')
  if (lower === 'riket') return 'riket'
  const found = counties.find(({ code, name, short_name }) =>
    [code, Number(code).toString(), name, short_name].some(
      (own) => own.toLocaleLowerCase('sv') === lower
    )
  )
  if (found) return found
  throw new Refusal(`inget län heter ${word}. npm run county -- --list visar vilka som finns.`)
}

function listed(national: National): string[] {
  return [...national.counties, 'riket' as const].map((wanted) => {
    const code = wanted === 'riket' ? wanted : wanted.code
    const kommuner = counted(kommunerOf(wanted, national).length, 'kommun', 'kommuner')
    return `${code.padEnd(5)}  ${nameOf(wanted)}, ${kommuner}`
  })
}

function nameOf(wanted: Wanted): string {
  return wanted === 'riket' ? 'Sverige' : wanted.name
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
