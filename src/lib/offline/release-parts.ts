/** What one release is made of beside its pages, as the build writes it down. */
export interface ReleaseParts {
  version: string
  /** SHA-256 of `data/manifest.json`. */
  figures: string
  /** Size in bytes of each file that has its contents in its name, by its address below the site. */
  files: Record<string, number>
}

export const partsFile = '_app/parts.json'
