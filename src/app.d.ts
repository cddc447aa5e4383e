declare global {
  namespace App {}

  interface ImportMetaEnv {
    /** The day the site was built, YYYY-MM-DD: what is due or overdue is so on that day. */
    readonly VITE_BUILD_DATE: string
  }
}

export {}
