import type { Feature } from 'write-excel-file/browser'

/** Where the headings and the rows below them stand on the first sheet of a workbook. */
export interface FilteredRows {
  sheet: string
  /** The row of the headings, from 1. */
  headings: number
  rows: number
  columns: number
}

/**
 * Lets the rows below the headings be filtered. The library writes no filter; Excel wants one both in the sheet and as a
 * hidden name in the workbook (ECMA-376 part 1, 18.3.1.2 and 18.2.5).
 */
export function sheetFilter(place: FilteredRows): Feature<File | Blob | ArrayBuffer> {
  const { sheet, headings, rows, columns } = place
  const last = { column: columnName(columns), row: headings + rows }
  const range = `A${headings}:${last.column}${last.row}`
  const whole = `'${sheet}'!$A$${headings}:$${last.column}$${last.row}`
  const name = `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">${whole}</definedName>`
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) =>
            sheetIndex === 0
              ? xml.replace('</sheetData>', `</sheetData><autoFilter ref="${range}"/>`)
              : xml
        },
        'xl/workbook.xml': {
          transform: (xml) => xml.replace('<definedNames/>', `<definedNames>${name}</definedNames>`)
        }
      }
    }
  }
}

/** A, B, …, Z, AA, … */
function columnName(number: number): string {
  const letter = String.fromCharCode(65 + ((number - 1) % 26))
  return number > 26 ? columnName(Math.floor((number - 1) / 26)) + letter : letter
}
