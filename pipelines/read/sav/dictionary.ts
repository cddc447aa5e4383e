import { readRecords } from './records.ts'
import { SavBytes, SavFault } from './sav-bytes.ts'
import { composed, decoderOf, type Decoder } from '../../../src/lib/bytes/text-decoder.ts'
import { addLabels, variablesOf, type Variable } from './variables.ts'

/** What a file of SPSS's says of itself and of its variables before its cases. */
export interface Dictionary {
  variables: Variable[]
  /** How many pieces of eight bytes a case has. */
  width: number
  compression: 'none' | 'bytes' | 'zlib'
  /** What is taken from a compressed number; 100 in nearly every file. */
  bias: number
  /** How many cases the file says that it has; null where it does not. */
  cases: number | null
  /** Stands for a number that is missing. */
  missing: number
  decoder: Decoder
  /** Whether the machine that wrote it puts the least byte of a number first. */
  isLittle: boolean
  /** Where the cases begin. */
  start: number
}

const compressions = ['none', 'bytes', 'zlib'] as const

/** Reads all that comes before the cases. Throws a SavFault. */
export function readDictionary(bytes: Buffer): Dictionary {
  const mark = bytes.toString('latin1', 0, 4)
  if (mark !== '$FL2' && mark !== '$FL3') throw new SavFault('other')
  const isLittle = bytes.length > 68 && [2, 3].includes(bytes.readInt32LE(64))
  const file = new SavBytes(bytes, isLittle, 72)
  const compression = compressions[file.int32()]
  if (!compression) throw new SavFault('broken')
  file.take(4)
  const cases = file.int32()
  const bias = file.float64()
  file.take(84)
  const { records, labels, extensions } = readRecords(file)
  const decoder = namedDecoder(extensions.encoding)
  const variables = variablesOf(records, { extensions, decoder, isLittle })
  for (const record of labels) addLabels(record, { records, variables, decoder, isLittle })
  const { missing } = extensions
  const start = file.at
  const width = records.length
  const known = cases < 0 ? null : cases
  return { variables, width, compression, bias, cases: known, missing, decoder, isLittle, start }
}

/** Swedish files without a word of their encoding are from before Unicode. */
function namedDecoder(encoding: string | null): Decoder {
  try {
    const decoder = decoderOf(encoding ?? 'windows-1252')
    return { decode: (bytes) => composed(decoder.decode(bytes)) }
  } catch {
    throw new SavFault('encoding')
  }
}
