declare global {
  namespace App {}

  interface ImportMetaEnv {
    /** The day the site was built, YYYY-MM-DD: what is due or overdue is so on that day. */
    readonly VITE_BUILD_DATE: string
    /** The path on the site's own host that error reports are sent to; empty where none are. */
    readonly VITE_ERROR_REPORTS: string
  }
}

export {}
