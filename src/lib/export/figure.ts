import { exploratoryWord } from '../charts/parts/badge.ts'
import type { ChartSize } from '../charts/parts/size.ts'
import type { ChartKind } from '../schema/chart-kind.ts'
import type { BarChart } from './native/bar-chart.ts'
import type { LineChart } from './native/line-chart.ts'

/** A chart that a presentation program draws by itself from its figures, where they can be edited. */
export type NativeChart = LineChart | BarChart

/** A cell of a file: words, a number with the decimals that are shown of it, a year, or nothing. A column has one of the first three. */
export type FileCell = string | { number: number; decimals: number } | { year: number } | null

/** A colour and whose it is. */
export interface NamedColor {
  label: string
  color: string
}

/** What a chart holds, as files of it do: the same words, the same figures, the same gaps. */
export interface ChartFile {
  /** What the chart is of: an indicator, a theme, a place. */
  topic: string
  headline: string
  subtitle: string
  /** Source and what else is said below the drawing. */
  foot: string[]
  /** Where the figures come from: the part of the foot that follows them everywhere. */
  source: string
  /** How many answers, calls or children the figures rest on; empty where that is not known. */
  basis: string
  /** What the drawing shows, in sentences. */
  summary: string[]
  /** How it is read, one point each. */
  guide: string[]
  /** What its marks mean where the drawing leaves that to the guide: for a picture that has left its page. */
  signs?: string[]
  /** Whose colours its points have, where nothing in the drawing says it. */
  colors?: NamedColor[]
  /** The figures are made up, or some of them are. */
  example: boolean
  /** The verdicts are on a choice of the reader's own, judged by itself. */
  exploratory?: boolean
  /** What the file's name is made of: what, where and when. */
  name: string[]
  /** Made when a file is asked for. */
  table: () => { headings: string[]; rows: FileCell[][] }
  /** What the figures mean and where they come from, label and text. */
  about: () => [string, string][]
  /** The same chart for a program that draws it itself; null where such programs have none of its kind. */
  native: (() => NativeChart | null) | null
  /** How that chart is read, where its marks are others than the drawing's. */
  nativeGuide?: string[]
}

/** A chart with all that is said of it: as it is drawn in any size, and as it is saved. */
export interface Figure {
  (size: ChartSize): SVGSVGElement
  kind: ChartKind
  file: ChartFile
}

/** The drawing with its file; what both say is said once. */
export function figure(
  kind: ChartKind,
  file: ChartFile,
  draw: (size: ChartSize) => SVGSVGElement
): Figure {
  return Object.assign((size: ChartSize) => draw(size), { kind, file })
}

/** What is shown on a slide, of whom and when, and whether its verdicts are on a choice of the reader's own. */
export function slideSubtitle({ subtitle, exploratory }: ChartFile): string {
  return exploratory ? `${exploratoryWord}. ${subtitle}` : subtitle
}

/** A name for a file without what file systems cannot bear: "mar-bra_norra-lansdelen_2023.png". */
export function fileName({ name }: Pick<ChartFile, 'name'>, ending: string): string {
  const words = name.map((part) =>
    part
      .toLocaleLowerCase('sv')
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
  )
  return `${words.filter(Boolean).join('_').slice(0, 120)}.${ending}`
}
