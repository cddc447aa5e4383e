/** Where the tests' own server answers. */
export const port = Number(process.env.E2E_PORT ?? 4180)
export const origin = `http://127.0.0.1:${port}`

/** The same site once more below this address: it must not know where it lies. */
export const subFolder = '/under/mapp/'
