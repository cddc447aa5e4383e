import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ColumnWords } from '../../../pipelines/read/words/column-words.ts'
import { Problems } from '../../../pipelines/read/problems.ts'
import { Translations } from '../../../pipelines/read/words/translation.ts'
import {
  proposalHint,
  proposalLines,
  tellWords
} from '../../../pipelines/read/words/word-proposal.ts'
import { SourceFolder } from '../source-folder.ts'

describe('of a code and its label', () => {
  const ages = new ColumnWords('ålder', ['0-5', '6-12', '1'], new Translations(), (folded) =>
    folded === '2' ? '0-5' : undefined
  )

  it('the code is meant where it is a word of the column', () => {
    expect(ages.choose('1', 'ett')).toBe('1')
  })

  it('the label is meant where the code is only understood as one: 2 is the second group, not an age', () => {
    expect(ages.choose('2', '6-12')).toBe('6-12')
  })

  it('none is meant where they say different things', () => {
    expect(ages.choose('1', '6–12')).toBeNull()
  })
})

let folder: SourceFolder
beforeAll(async () => {
  folder = await SourceFolder.make()
})
afterAll(() => folder.remove())

const sexes = ['flicka', 'pojke', '']

describe('a translation table', () => {
  it('says what words mean, and is checked: columns, meanings, and what nothing used', async () => {
    await folder.write('oversattning.csv', [
      'kolumn;som_skrivet;betyder',
      'kon;1;flicka',
      'kon;2;kille',
      'KON;3;Pojke',
      'kon;9;',
      'vikt;1;2'
    ])
    const problems = new Problems()
    const translations = await Translations.read(folder.path, problems)
    const words = new ColumnWords('kon', sexes, translations)
    expect(['1', '3', '2'].map((cell) => words.look(cell))).toEqual([0, 1, undefined])
    translations.check(problems)
    expect(folder.faults(problems)).toEqual([
      'oversattning.csv:3 betyder: väntade något av flicka, pojke eller tomt, fick "kille"',
      'oversattning.csv:6 kolumn: väntade någon av kolumnerna kon, fick "vikt"'
    ])
    expect(problems.notes).toEqual([
      `${folder.path}/oversattning.csv: rad 5 används inte: orden finns inte i filerna`
    ])
  })

  it('is proposed of words that five rows or more have, with a guess where one is near', () => {
    const problems = new Problems()
    const words = new ColumnWords('kon', sexes, new Translations())
    const met = ['flika', 'fl;"x"', 'flika', '#N/A', '=', 'fl;"x"', 'flika']
    for (let i = 0; i < 3; i += 1) for (const cell of met) words.look(cell)
    words.look('Eva')
    tellWords([words], 'mapp', problems)
    const [proposal] = problems.proposals
    expect(proposal).toMatchObject({ rare: 1, words: [{ rows: 9 }, { rows: 6 }] })
    expect(proposalLines(proposal!.words)).toEqual([
      'kolumn;som_skrivet;betyder',
      'kon;flika;flicka',
      'kon;"fl;""x""";?'
    ])
  })

  it('of rare words alone is none, and something is said all the same', () => {
    const problems = new Problems()
    const words = new ColumnWords('kon', sexes, new Translations())
    words.look('Eva')
    tellWords([words], 'mapp', problems)
    const told = problems.proposals.flatMap(proposalHint)
    expect(told).toHaveLength(1)
    expect(told[0]).toContain(
      '1 ord visas inte, för de kan vara enskilda personers (på färre än 5 rader, eller som personnummer)'
    )
    expect(told[0]).not.toContain('Eva')
  })
})
