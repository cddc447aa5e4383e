import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rowCountFile } from '../../../pipelines/read/declared-rows.ts'
import { Problems } from '../../../pipelines/read/problems.ts'
import { translationFile } from '../../../pipelines/read/words/translation.ts'
import { areaMovesFile } from '../../../pipelines/registers/area-moves.ts'
import { causesFile } from '../../../pipelines/registers/causes.ts'
import { contactsFile } from '../../../pipelines/registers/contacts.ts'
import { nationalFile } from '../../../pipelines/registers/national.ts'
import { shortFormsFile } from '../../../pipelines/registers/short-forms.ts'
import { findingResponsesFile } from '../../../pipelines/registers/finding-responses.ts'
import { meetingsFile } from '../../../pipelines/registers/meetings.ts'
import { registerFiles } from '../../../pipelines/registers/registers.ts'
import { targetsFile } from '../../../pipelines/registers/targets.ts'
import { voicesFile } from '../../../pipelines/registers/voices.ts'
import { filesBelow } from '../../../pipelines/site/site-record.ts'
import { readSourceFiles } from '../../../pipelines/sources/source-files.ts'
import { marksFile } from '../../../pipelines/sources/tables/marks.ts'
import { mappingFile } from '../../../pipelines/sources/tables/official/mapping.ts'
import { DataFolder } from '../data-folder.ts'
import { answerHeader, answerRows, callHeader, callRows, deliver } from '../delivered-rows.ts'
import { sourceRow, indicatorRows } from '../sources/tables/table-source.ts'
import { cellsOf, rewritten, savings, type Cells } from './saved.ts'

/*
 * People keep the registers in Excel and other programs, which save them in ways of their own. Every way is tried on
 * every register: what can be understood gives what the register gave, and what cannot is told once.
 */

const survey = 'raw/liv-och-halsa-ung'
const tables = 'raw/tabell/enkat'

/** Every register that the data folder can have, and every file of rows beside them. */
const files = [
  ...registerFiles,
  areaMovesFile,
  targetsFile,
  contactsFile,
  causesFile,
  meetingsFile,
  voicesFile,
  findingResponsesFile,
  nationalFile,
  shortFormsFile,
  'boundaries/source.csv',
  'raw/kolada/figures.csv',
  `raw/kolada/${rowCountFile}`,
  ...['kodbok', 'elever', 'svar'].map((name) => `${survey}/${name}.csv`),
  `${survey}/${translationFile}`,
  'raw/sip/kallelser.csv',
  ...[mappingFile, marksFile, 'lang.csv', 'flat.csv'].map((name) => `${tables}/${name}`)
]

let folder: DataFolder
const pristine = new Map<string, Cells>()
let expected: unknown

beforeAll(async () => {
  folder = await DataFolder.copyOfficial()
  await folder.append('sources.csv', [sourceRow])
  await folder.append('indicators.csv', indicatorRows)
  await folder.replace(
    'areas.csv',
    'Lekeberg;Lekeberg;Lekeberg;18S',
    'Lekeberg;Lekeberg;Lekeberg;18O'
  )
  const figures = (await folder.read('raw/kolada/figures.csv')).split('\n').slice(0, 300)
  await deliver(folder, {
    [areaMovesFile]: ['code;from;to;year', '1814;18S;18O;2024'],
    [targetsFile]: [
      'indicator;area;year;value;decided_by;decision;goal;source;example',
      'familjehem;18;2030;7,5;Provnämnden;2026-05-12-sams;Färre ska placeras.;Provplanen 2026;'
    ],
    [contactsFile]: ['about;organisation;address', 'Frågor;Provregionen;fragor@example.org'],
    [causesFile]: [
      'indicator;area;cause;standing;source;speaks;organisation;date;example',
      'familjehem;18N;En tanke;tror;;hvb,oppna-insatser;Provgruppen;2026-05-12;ja'
    ],
    [findingResponsesFile]: [
      'id;indicator;area;period;answer;ref;organisation;date;follow_up;shown_by;direction;note;source;example',
      'prov;familjehem;18N;2022;utreds;;Provgruppen;2026-05-12;2027-03;hvb;minskar;Ett prov;Protokoll;ja'
    ],
    [nationalFile]: [
      'kommun;name;county;key;year;value',
      '0114;Upplands Väsby;Stockholms län;uvas;2022;5,1',
      '1860;Laxå;Örebro län;uvas;2022;5,2'
    ],
    [meetingsFile]: [
      'forum;area;date;time;place;note;example',
      'Provgruppen;18N;2026-12-11;09:00-11:30;Provlokalen;Ett prov;ja'
    ],
    'raw/kolada/figures.csv': figures,
    [`raw/kolada/${rowCountFile}`]: ['fil;rader', 'figures.csv;299'],
    [`${survey}/svar.csv`]: [answerHeader, ...answerRows(), '2023;1885;1880;9;tös;1'],
    [`${survey}/${translationFile}`]: ['kolumn;som_skrivet;betyder', 'kon;tös;flicka'],
    'raw/sip/kallelser.csv': [callHeader, ...callRows().slice(0, 60)],
    [`${tables}/${mappingFile}`]: [
      'fil;dimension;kolumn;varde;betyder',
      'flat.csv;plats;Kommun;*;*',
      'flat.csv;ar;;;2020',
      'flat.csv;indikator;rubrik;Andel på hösten;e-andel'
    ],
    [`${tables}/${marksFile}`]: ['tecken;betyder', 'z;saknas'],
    [`${tables}/lang.csv`]: [
      'indikator;plats;ar;varde',
      'e-antal;Hällefors;2020;1 200',
      'e-antal;Laxå;2020;z'
    ],
    [`${tables}/flat.csv`]: ['Kommun;Andel på hösten', 'Örebro;12,5', 'Laxå;8,0']
  })
  for (const file of files) pristine.set(file, cellsOf(await folder.read(file)))
  const { told, read } = await readAll()
  expect(told).toEqual([])
  expected = read
})
afterAll(() => folder.remove())

/** What is read of the folder; files are as they lie there, and notes say how they were saved. */
async function readAll() {
  const problems = new Problems()
  const read = await readSourceFiles(folder.data, '2026-11-22', problems)
  const { registers, readings, boundaries } = read
  const told = problems.format().map((line) => line.replaceAll(`${folder.data}/`, ''))
  return {
    told,
    read: JSON.parse(JSON.stringify({ registers, readings, boundaries }, withoutLines)) as unknown
  }
}

/** Lines are where they are in the file; a map and a set are what is in them. */
function withoutLines(name: string, value: unknown): unknown {
  if (name === 'line') return undefined
  return value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value
}

async function restore(): Promise<void> {
  for (const [file, cells] of pristine) await folder.write(file, savings['as it is']!(cells))
}

it('no register is left out', () => {
  const outlines = 'boundaries/orebro-lan.topojson'
  expect(filesBelow(folder.data)).toEqual([outlines, ...files].toSorted())
})

describe('all registers are read the same', () => {
  it.each(Object.entries(savings))('%s', async (_, save) => {
    for (const [file, cells] of pristine) await folder.write(file, save(cells))
    const { told, read } = await readAll()
    expect(told).toEqual([])
    expect(read).toEqual(expected)
  })
})

/** A column by which rows are told apart or found, of each register. */
const keys: [file: string, column: string][] = [
  ['county.csv', 'key'],
  ['areas.csv', 'code'],
  ['themes.csv', 'id'],
  ['sources.csv', 'id'],
  ['populations.csv', 'id'],
  ['indicators.csv', 'id'],
  ['indicators.csv', 'theme'],
  ['decisions.csv', 'id'],
  ['decisions.csv', 'themes'],
  ['initiatives.csv', 'area'],
  ['facts.csv', 'theme'],
  [areaMovesFile, 'code'],
  [targetsFile, 'indicator'],
  [causesFile, 'indicator'],
  [meetingsFile, 'area'],
  [voicesFile, 'indicator'],
  [findingResponsesFile, 'id'],
  [nationalFile, 'kommun'],
  [shortFormsFile, 'short'],
  ['raw/kolada/figures.csv', 'key'],
  [`raw/kolada/${rowCountFile}`, 'fil'],
  [`${survey}/kodbok.csv`, 'fraga'],
  [`${survey}/kodbok.csv`, 'indikator'],
  [`${survey}/elever.csv`, 'kommun'],
  [`${survey}/${translationFile}`, 'kolumn'],
  [`${tables}/${mappingFile}`, 'fil'],
  [`${tables}/${marksFile}`, 'betyder']
]

describe('what Excel has made a date or a number of is told where it stands', () => {
  it.each(keys)('%s %s', async (file, column) => {
    const cells = pristine.get(file)!
    const place = cells[0]!.indexOf(column)
    for (const [word, what] of rewritten) {
      await restore()
      const spoiled = cells.map((row) => [...row])
      spoiled.at(-1)![place] = word
      await folder.write(file, savings['as it is']!(spoiled))
      const { told } = await readAll()
      const own = told.filter((line) => line.startsWith(`${file}:${cells.length} ${column}: `))
      expect(own, told.join('\n')).toHaveLength(1)
      expect(own[0]).toContain(
        `; Excel kan ha gjort ett ${what} av det: formatera kolumnen som Text och skriv som det var, fick "${word}"`
      )
    }
    await restore()
  })
})
