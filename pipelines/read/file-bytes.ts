import { lstat, readFile, stat } from 'node:fs/promises'
import { formatNumber } from '../../src/lib/format/number.ts'

/** A file that cannot be read as it lies there; the message says what is there instead, in Swedish, without its name. */
export class FileFault extends Error {
  constructor(
    message: string,
    /** As the system calls it: ENOENT, EISDIR; empty when it is none of its. */
    readonly code = ''
  ) {
    super(message)
  }
}

const faults: Record<string, string> = {
  ENOENT: 'ingen fil',
  ENOTDIR: 'ingen fil',
  EACCES: 'en fil som inte får läsas: ge dig läsrättighet till den',
  EPERM: 'en fil som inte får läsas: ge dig läsrättighet till den',
  ELOOP: 'en länk som går runt'
}

/**
 * The bytes of a file of at most `most` bytes. Only a plain file is opened, links followed: to open a pipe is to wait
 * for whoever writes into it. Throws a FileFault.
 */
export async function readBytes(path: string, most: number): Promise<Buffer> {
  try {
    const there = await stat(path)
    if (there.isDirectory()) throw new FileFault('en mapp', 'EISDIR')
    if (!there.isFile()) throw new FileFault('ett rör eller en enhet, ingen vanlig fil')
    if (there.size > most) throw new FileFault(tooLarge(there.size, most))
    return await readFile(path)
  } catch (error) {
    if (error instanceof FileFault) throw error
    const { code } = error as NodeJS.ErrnoException
    throw new FileFault(await why(path, error as NodeJS.ErrnoException), code)
  }
}

/** What stands in the way of a file or a folder. */
export async function why(path: string, { code = '' }: NodeJS.ErrnoException): Promise<string> {
  const isLink = code === 'ENOENT' && (await lstat(path).catch(() => null)) !== null
  if (isLink) return 'en länk till något som inte finns'
  return faults[code] ?? `en fil som inte går att läsa (${code})`
}

function tooLarge(bytes: number, most: number): string {
  const megabytes = (size: number) => formatNumber(size / 1e6, 0)
  return `en fil på ${megabytes(bytes)} MB; högst ${megabytes(most)} MB läses`
}
