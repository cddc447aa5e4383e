import { LineRuleType, type IStylesOptions } from 'docx'

const font = 'Calibri'
const ink = '1B1B1B'
const soft = '555555'

const head = (size: number, before: number) => ({
  run: { font, size, bold: true, color: ink },
  paragraph: { spacing: { before, after: 80 }, keepNext: true }
})

/** Sizes are half points, distances twentieths of a point; the language is Swedish everywhere. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font, size: 22, color: ink, language: { value: 'sv-SE' } },
      paragraph: { spacing: { after: 120, line: 264, lineRule: LineRuleType.AUTO } }
    },
    title: head(40, 0),
    heading1: head(30, 360),
    heading2: head(25, 240),
    listParagraph: { paragraph: { spacing: { after: 60 } } }
  },
  paragraphStyles: [
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      next: 'Normal',
      run: { bold: true, size: 20 },
      paragraph: { spacing: { before: 160, after: 60 }, keepNext: true }
    },
    {
      id: 'Kalla',
      name: 'Källa',
      basedOn: 'Normal',
      run: { size: 18, color: soft },
      paragraph: { spacing: { before: 40, after: 160 } }
    },
    {
      id: 'Cell',
      name: 'Tabellcell',
      basedOn: 'Normal',
      run: { size: 18 },
      paragraph: { spacing: { before: 20, after: 20, line: 240, lineRule: LineRuleType.AUTO } }
    },
    {
      id: 'EgenText',
      name: 'Egen text',
      basedOn: 'Normal',
      paragraph: { indent: { left: 240 } }
    }
  ]
}
