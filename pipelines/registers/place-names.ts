import { folded } from '../read/words/translation.ts'
import type { RegisteredArea } from './areas.ts'

type NamedArea = Pick<
  RegisteredArea,
  'code' | 'type' | 'name' | 'short_name' | 'sentence_name' | 'kolada'
>

interface Called {
  type: NamedArea['type']
  /** Null where several places of the type are called so. */
  code: string | null
}

/** Places by every code and name that people call them, in any case, with å ä ö or without. */
export class PlaceNames {
  private readonly called = new Map<string, Called>()
  /** What each place is called, by its code. */
  private readonly names = new Map<string, Set<string>>()

  constructor(areas: readonly NamedArea[]) {
    // A länsdel of one kommun is called as the kommun is: what lies lowest is what is meant.
    for (const { code, type, name, short_name, sentence_name, kolada } of areas.toReversed()) {
      const words = [code, name, short_name, sentence_name, kolada].map((word) => keyOf(word ?? ''))
      this.names.set(code, new Set(words))
      for (const key of words.filter(Boolean)) {
        const known = this.called.get(key)
        if (!known) this.called.set(key, { type, code })
        else if (known.type === type && known.code !== code) known.code = null
      }
    }
  }

  /**
   * The code of what is called "Laxå", "Lekebergs kommun", OREBRO, 1884 or "1884 Nora"; undefined for what no place is
   * called, or several are.
   */
  find(word: string): string | undefined {
    const key = keyOf(word)
    const form = formsOf(key).find((own) => this.called.has(own))
    if (form !== undefined) return this.called.get(form)?.code ?? undefined
    const [, code = '', name = ''] = /^(\d+[a-z]?)-(\D.*)$/.exec(key) ?? []
    const both = this.called.get(code)?.code ?? undefined
    const isCalled = formsOf(name).some((own) => both && this.names.get(both)?.has(own))
    return isCalled ? both : undefined
  }
}

function formsOf(key: string): string[] {
  const bare = key.replace(/-kommun$/, '')
  return [key, bare, bare.replace(/s$/, '')]
}

/** Without what differs between writers, the zeros before a code among it. */
function keyOf(word: string): string {
  return folded(word).replace(/^0+(?=.)/, '')
}
