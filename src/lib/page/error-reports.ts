import { version } from '$app/environment'
import { errorReport, type ErrorReport } from '../text/help/error-report.ts'

// Known when the site is built: where it is empty, all that sends goes out of the script.
const address = import.meta.env.VITE_ERROR_REPORTS

// A page that fails in a circle, and a visit in which all fails, tell no more than this.
const mostOfVisit = 3
const kept = 'lansdelsbilden.felrapporter'

/**
 * Tells the host of errors in the site's own scripts, where it has asked for that when it built the site: its release, the
 * page without what stands after "?" and "#", the kind of the error and where in the code it is. Nothing else, and nothing
 * of it is kept in the browser but how many have been sent.
 */
class ErrorReports {
  private readonly told = new Set<string>()

  begin(): void {
    addEventListener('error', ({ error }) => this.tell(error))
    addEventListener('unhandledrejection', ({ reason }) => this.tell(reason))
  }

  tell(error: unknown): void {
    const report = errorReport(error, { release: version, path: location.pathname })
    if (report && this.isWithinMost(report)) this.send(report)
  }

  private isWithinMost({ kind, place }: ErrorReport): boolean {
    const key = `${kind} ${place}`
    if (this.told.has(key)) return false
    this.told.add(key)
    const sent = Math.max(this.told.size - 1, sentInVisit())
    if (sent >= mostOfVisit) return false
    keepSent(sent + 1)
    return true
  }

  private send(report: ErrorReport): void {
    void fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(report),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      keepalive: true
    }).catch(() => {
      // Where nothing can be told there is nobody to tell that to.
    })
  }
}

function sentInVisit(): number {
  try {
    return Number(sessionStorage.getItem(kept))
  } catch {
    return 0
  }
}

function keepSent(count: number): void {
  try {
    sessionStorage.setItem(kept, String(count))
  } catch {
    // Where nothing may be kept the page itself counts.
  }
}

export const errorReports: Pick<ErrorReports, 'begin' | 'tell'> = address
  ? new ErrorReports()
  : { begin: () => undefined, tell: () => undefined }
