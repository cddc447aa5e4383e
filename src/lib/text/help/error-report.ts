/** All that is told of an error. */
export interface ErrorReport {
  release: string
  /** The page's path alone. */
  page: string
  /** The error's class: "TypeError". Its message may hold what a reader has written, and is not told. */
  kind: string
  /** File, line and column of the site's own code: "chunks/abc.js:1:234". */
  place: string
}

// The site's scripts, whatever folder and host it lies on; the name of a place never begins with the host's.
const ownPlace = /_app\/immutable\/([\w./-]+\.js:\d+:\d+)/

/** The report of an error of the site's own scripts; null of an extension's, of a reader's wish to stop, and of what is no error. */
export function errorReport(
  error: unknown,
  { release, path }: { release: string; path: string }
): ErrorReport | null {
  if (!(error instanceof Error) || error.name === 'AbortError') return null
  const place = ownPlace.exec(error.stack ?? '')?.[1]
  // A class's own name is letters: anything else somebody has written.
  const kind = /^[A-Za-z]{1,40}$/.test(error.name) ? error.name : 'Error'
  return place ? { release, page: path, kind, place } : null
}

/** The words for readers, in place of those that nothing is sent. */
export const reportingWords =
  'Går något fel i sidans program skickas en kort felrapport till den som sköter webbplatsen.'
