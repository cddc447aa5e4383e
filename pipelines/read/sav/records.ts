import { readExtension, type Extensions } from './extensions.ts'
import { SavFault, type SavBytes } from './sav-bytes.ts'

/** A variable record as it stands; texts are decoded when their encoding is known. */
export interface VariableRecord {
  shortName: Buffer
  /** −1 for a record that continues a text. */
  type: number
  format: number
  missing: Buffer[]
  /** Negative where the first two of the missing values are the ends of a range. */
  missingKind: number
}

/** Labels of values, and the variables that have them. */
export interface LabelRecord {
  labels: [value: Buffer, label: Buffer][]
  /** Places of the variables in the records, from 1. */
  variables: number[]
}

// The numbers of records: PSPP's description of system files, 2 to 4.
const [variableRecord, labelRecord, labelledRecord, documentRecord, extensionRecord, endRecord] = [
  2, 3, 4, 6, 7, 999
]
/** Reads the records between the head of a file and its cases. Throws a SavFault. */
export function readRecords(file: SavBytes) {
  const records: VariableRecord[] = []
  const labels: LabelRecord[] = []
  const extensions: Extensions = {
    encoding: null,
    missing: -Number.MAX_VALUE,
    names: null,
    lengths: null,
    labels: [],
    missingTexts: []
  }
  for (;;) {
    const kind = file.int32()
    if (kind === variableRecord) records.push(readVariable(file))
    else if (kind === labelRecord) labels.push(readLabels(file))
    else if (kind === documentRecord) file.take(file.int32() * 80)
    else if (kind === extensionRecord) readExtension(file, extensions)
    else if (kind === endRecord) {
      file.take(4)
      return { records, labels, extensions }
    } else throw new SavFault('broken')
  }
}

function readVariable(file: SavBytes): VariableRecord {
  const type = file.int32()
  const isLabelled = file.int32() === 1
  const missingKind = file.int32()
  const format = (file.int32() >> 16) & 0xff
  file.take(4)
  const shortName = file.take(8)
  if (isLabelled) file.take(roundedUp(file.int32(), 4))
  if (Math.abs(missingKind) > 3) throw new SavFault('broken')
  const missing = Array.from({ length: Math.abs(missingKind) }, () => file.take(8))
  return { shortName, type, format, missing, missingKind }
}

function readLabels(file: SavBytes): LabelRecord {
  const labels: LabelRecord['labels'] = []
  for (let left = file.int32(); left > 0; left -= 1) {
    const value = file.take(8)
    const length = file.byte()
    labels.push([value, file.take(roundedUp(length + 1, 8) - 1).subarray(0, length)])
  }
  if (file.int32() !== labelledRecord) throw new SavFault('broken')
  const variables: number[] = []
  for (let left = file.int32(); left > 0; left -= 1) variables.push(file.int32())
  return { labels, variables }
}

function roundedUp(length: number, to: number): number {
  return Math.ceil(length / to) * to
}
