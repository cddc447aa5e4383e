import { join } from 'node:path'
import type { NameSign } from '../../../src/lib/minutes/people/name-finder.ts'
import { columnName, plain } from '../../read/layout.ts'
import { largestRegister } from '../../read/named-rows.ts'
import { Problems } from '../../read/problems.ts'
import { eachRow } from '../../read/rows.ts'
import type { RegisterNames } from './register-names.ts'

/** A cell that looks as if it named somebody. The name is told nowhere: logs and reports are kept. */
export interface NamedCell {
  register: string
  line: number
  column: string
}

const person = 'text utan namn på personer (ange funktion, organisation eller plats)'
const faults: Record<NameSign, { expected: string; got: string }> = {
  name: { expected: person, got: 'något som ser ut som ett personnamn' },
  titled: { expected: person, got: 'ett namn bredvid en funktion' },
  contact: {
    expected: 'text utan personnummer, telefonnummer och e-postadresser',
    got: 'en kontaktuppgift'
  }
}

/**
 * Looks through every cell of some registers of the data folder. A name beside a title, an address and a number to a person
 * are faults, and in the registers of `strict` so is what looks like a name; elsewhere that is given back.
 */
export async function checkNames(
  dataDir: string,
  { registers, strict }: { registers: readonly string[]; strict: ReadonlySet<string> },
  names: RegisterNames,
  problems: Problems
): Promise<NamedCell[]> {
  const found: NamedCell[] = []
  for (const register of registers) {
    const file = join(dataDir, register)
    const known = new KnownFaults(file, problems)
    await eachCell(file, (cell, column, line) => {
      if (known.has(line, column)) return
      for (const sign of names.signsIn(cell, column)) {
        if (sign !== 'name' || strict.has(register))
          problems.add({ file, line, column, ...faults[sign] })
        else found.push({ register, line, column })
      }
    })
  }
  return found
}

/** What is wrong with a cell already is not told twice. */
class KnownFaults {
  private readonly places: Set<string>

  constructor(file: string, { list }: Problems) {
    const own = list.filter((problem) => problem.file === file)
    this.places = new Set(own.map(({ line, column }) => `${line} ${column}`))
  }

  has(line: number, column: string): boolean {
    return this.places.has(`${line} ${column}`)
  }
}

/** Visits the filled cells of a register; whether it can be read, and is as it should be, its own reader tells. */
async function eachCell(
  file: string,
  visit: (cell: string, column: string, line: number) => void
): Promise<void> {
  let header: string[] | null = null
  const asked = { required: [], most: largestRegister }
  await eachRow(file, asked, new Problems(), (cells, line) => {
    if (header === null) header = cells.map(columnName)
    else
      for (const [i, cell] of cells.entries()) if (cell) visit(plain(cell), header[i] ?? '', line)
  })
}
