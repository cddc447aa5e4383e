import type { Package } from '../package/package.ts'
import type { Box, Places } from '../page.ts'

/** What slides are made from: each has a layout of its own, or the nearest that a reader's template has. */
export type LayoutKind = 'cover' | 'section' | 'text' | 'chart' | 'picture' | 'comparison'

/** A place of a layout that a slide's shape fills and takes its look from. */
export interface Placeholder {
  /** As the layout has it; none for content of any kind. */
  type?: string
  idx?: number
  box: Box
}

export interface Layout {
  /** Its part in the package. */
  part: string
  title: Placeholder & {
    /** Points; longer titles get less. */
    most: number
  }
  /** Places that not every template has: what is not there stands free at the same place. */
  subtitle: Placeholder | null
  body: Placeholder | null
  content: Placeholder[]
  beside: Placeholder | null
  foot: Placeholder | null
  number: Placeholder | null
  places: Places
}

/** How a deck looks: the package that its slides are put in, and the layouts that they are children of. */
export interface Design {
  file: Package
  /** In inches. */
  page: { w: number; h: number }
  layouts: Record<LayoutKind, Layout>
}
