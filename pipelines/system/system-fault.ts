interface Fault {
  code: string
  path: string
}

const again = 'och kör igen'

// What each error of the system means to whoever runs the command, and what to do about it.
const sentences: Record<string, (path: string) => string> = {
  ENOSPC: (path) => `${path} gick inte att skriva eftersom disken är full: frigör plats ${again}.`,
  EDQUOT: (path) =>
    `${path} gick inte att skriva eftersom din kvot är slut: frigör plats ${again}.`,
  EFBIG: (path) =>
    `${path} blev större än vad en fil får vara här: höj gränsen (ulimit -f) eller ange en annan plats ${again}.`,
  EACCES: (path) =>
    `Behörighet saknas till ${path}: ändra rättigheterna eller ange en annan plats ${again}.`,
  EPERM: (path) =>
    `Behörighet saknas till ${path}, eller så används den av ett annat program: ändra rättigheterna eller stäng programmet ${again}.`,
  EROFS: (path) => `${path} ligger på en disk som bara går att läsa: ange en annan plats ${again}.`,
  EMFILE: (path) =>
    `${path} gick inte att öppna eftersom för många filer är öppna: stäng andra program eller höj gränsen (ulimit -n) ${again}.`,
  ENOTDIR: (path) =>
    `${path} går inte att använda eftersom en del av sökvägen är en fil och inte en mapp: rätta sökvägen ${again}.`,
  EISDIR: (path) =>
    `${path} är en mapp där en fil behövs: flytta mappen eller rätta sökvägen ${again}.`,
  ENOENT: (path) => `${path} finns inte: rätta sökvägen eller lägg dit det som saknas ${again}.`,
  EEXIST: (path) => `${path} finns redan: flytta det som ligger där ${again}.`,
  EBUSY: (path) =>
    `${path} används av ett annat program eller är en monterad mapp, som inte går att byta ut: stäng programmet, eller ange en mapp i den, ${again}.`,
  EXDEV: (path) =>
    `${path} går inte att byta ut i ett steg på det här filsystemet: ta bort mappen eller ange en annan plats ${again}.`,
  ELOOP: (path) => `${path} är en länk som går runt i en ring: rätta länken ${again}.`,
  ENAMETOOLONG: (path) => `${path} är ett för långt namn: välj ett kortare ${again}.`,
  EIO: (path) => `Disken svarar med fel vid ${path}: kontrollera disken ${again}.`,
  ENOMEM: () => `Minnet räcker inte: stäng andra program ${again}.`
}

const same: Record<string, string> = { ENFILE: 'EMFILE', ENOTEMPTY: 'EEXIST' }

// DuckDB gives no code, but ends its message with the system's own words.
const words: Record<string, string> = {
  'No space left on device': 'ENOSPC',
  'Disk quota exceeded': 'EDQUOT',
  'File too large': 'EFBIG',
  'Permission denied': 'EACCES',
  'Operation not permitted': 'EPERM',
  'Read-only file system': 'EROFS',
  'Too many open files': 'EMFILE',
  'Not a directory': 'ENOTDIR',
  'Is a directory': 'EISDIR',
  'No such file or directory': 'ENOENT',
  'Input/output error': 'EIO',
  'Cannot allocate memory': 'ENOMEM'
}

/**
 * An error of the system, or one that DuckDB had from it, as a sentence; null for any other error. `place` is told where
 * the error itself tells of no path.
 */
export function systemFault(error: unknown, place = 'En fil'): string | null {
  const fault = nodeFault(error) ?? duckdbFault(error)
  if (!fault) return null
  return sentences[same[fault.code] ?? fault.code]?.(fault.path || place) ?? null
}

function nodeFault(error: unknown): Fault | null {
  const { code, path, dest } = (error ?? {}) as NodeJS.ErrnoException & { dest?: string }
  if (typeof code !== 'string') return null
  // What is moved is out of the reader's sight; where it was to go is what the command was asked for.
  return { code, path: dest ?? path ?? '' }
}

function duckdbFault(error: unknown): Fault | null {
  if (!(error instanceof Error)) return null
  if (error.message.startsWith('Out of Memory Error')) return { code: 'ENOMEM', path: '' }
  const found = /^IO Error: [^"]*"(.+)": ([A-Z][a-z/ -]+)/.exec(error.message)
  const code = words[found?.[2]?.trim() ?? '']
  return found && code ? { code, path: found[1] ?? '' } : null
}
