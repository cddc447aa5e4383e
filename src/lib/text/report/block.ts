/** A chart as it was drawn when the site was built. */
export interface ReportChart {
  /** The drawing, as markup of a page. */
  svg: string
  alt: string
  caption: string
  source: string
  example: boolean
}

/** A line of a list; the figures of a made-up one say so. */
export interface ReportItem {
  text: string
  detail: string
  example: boolean
}

/** A part of a section, the same on the page, on paper and in a Word file. */
export type Block =
  | { kind: 'paragraph'; text: string }
  | { kind: 'heading'; text: string }
  | { kind: 'list'; items: ReportItem[] }
  | {
      kind: 'table'
      caption: string
      headings: string[]
      rows: string[][]
      /** Whether all, some or none of its figures are made up, in words; empty where none is. */
      mark: string
      source: string
    }
  /** `chart` is the key of one of the report's charts. */
  | { kind: 'chart'; chart: string }

export const sectionIds = [
  'lage',
  'forandring',
  'beslutat',
  'gors',
  'utfall',
  'forslag',
  'barnets-basta',
  'om-siffrorna'
] as const
export type SectionId = (typeof sectionIds)[number]

export interface ReportSection {
  id: SectionId
  title: string
  blocks: Block[]
}

/** The report on a place: all that is computed of it, section by section. */
export interface Report {
  code: string
  place: string
  title: string
  /** Below the title: which years the figures are of and when they were fetched, and what is said of what is made up. */
  opening: string[]
  sections: ReportSection[]
}

export const sectionTitle: Record<SectionId, string> = {
  lage: 'Hur det är',
  forandring: 'Vad som har förändrats',
  beslutat: 'Vad som har beslutats',
  gors: 'Vad som görs och har gjorts',
  utfall: 'Vad som har kommit av det',
  forslag: 'Vad som föreslås',
  'barnets-basta': 'Underlag för prövning av barnets bästa',
  'om-siffrorna': 'Om siffrorna'
}

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
export const heading = (text: string): Block => ({ kind: 'heading', text })
