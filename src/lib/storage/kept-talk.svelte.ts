import { isRecord, isText, readSaved, savedText, SavedFileError } from '../deck/saved-file.ts'
import { exampleMarks } from '../text/parts/example.ts'
import type { Question } from '../text/talk/questions.ts'
import { Kept } from './kept.svelte.ts'

/** Questions that a reader has changed, by page and audience. */
type Changed = Record<string, Question[]>

const kind = { format: 'lansdelsbilden-samtal', version: 1 }
const most = { questions: 20, text: 500 }

class KeptTalk {
  private readonly kept = new Kept<Changed>(
    'lansdelsbilden.samtal',
    {},
    {
      text: (changed) => savedText(kind, '', { changed }),
      parse
    }
  )

  get fault() {
    return this.kept.fault
  }

  open(): void {
    this.kept.open()
  }

  of(key: string): Question[] | null {
    return this.kept.value[key] ?? null
  }

  put(key: string, questions: Question[]): void {
    this.kept.put({ ...this.kept.value, [key]: questions.slice(0, most.questions) })
  }

  reset(key: string): void {
    const { [key]: _gone, ...others } = this.kept.value
    this.kept.put(others)
  }
}

function parse(text: string): Changed {
  const { changed } = readSaved(kind, text)
  if (!isRecord(changed)) throw new SavedFileError('damaged')
  const read = Object.entries(changed).map(([key, some]) => {
    const questions = Array.isArray(some) ? some.map(questionOf) : [null]
    if (!questions.every((one) => one !== null) || questions.length > most.questions) {
      throw new SavedFileError('damaged')
    }
    return [key, questions] as const
  })
  return Object.fromEntries(read)
}

function questionOf(read: unknown): Question | null {
  if (!isRecord(read)) return null
  const { fact, text, example } = read
  if (!isText(fact, most.text) || !isText(text, most.text)) return null
  // What was kept before some could be made up in part says only that it is made up.
  const told = example === true ? 'Exempeldata' : example === false ? '' : read.mark
  const mark = exampleMarks.find((one) => one === told)
  return mark === undefined ? null : { fact, text, mark }
}

export const keptTalk = new KeptTalk()
