/** A part of a decision: what was decided, or one of the tasks that were given with it, and where it begins. */
export interface Part {
  text: string
  at: number
  task: boolean
}

const point = /(?:[,;.]\s*|\s)(?:samt |och |dels )?(?:\d{1,2}[.)]\s*)?(?=att(?!\p{L}))/giu
const gives =
  /^att (?:uppdra (?:det )?(?:åt|till)|ge [^.;:]{2,90}? i (?:uppdrag|uppgift)|ge i (?:uppdrag|uppgift)|[^.;:,]{2,60}? (?:ges|får) i (?:uppdrag|uppgift))(?!\p{L})/iu

// How the decision itself is followed up is a part of it.
const followsUp =
  /att (?:[^.;:]{0,40} )?(?:redovisa (?:resultat|utfall|effekt|detta)\p{L}*|återkomma med (?:en |sin )?(?:utvärdering|uppföljning|rapport|redovisning)|återrapportera|utvärdera|följa upp)/iu

/** True for a point of a decision by which somebody gets something to do: "att ge förvaltningen i uppdrag att …". */
export function givesTask(point: string): boolean {
  const told = point.replace(/^(?:samt|och) /u, '')
  return gives.test(told) && !followsUp.test(told)
}

/** "… beslutar att godkänna planen samt att uppdra åt AU att …" as the decision and the task that is given beside it. */
export function tasksApart(text: string): Part[] {
  const points = Array.from(text.matchAll(point), (match) => match.index + match[0].length)
  const tasks = points.slice(1).filter((at) => givesTask(text.slice(at)))
  if (tasks.length === 0 || gives.test(text.slice(points[0]))) return [{ text, at: 0, task: false }]
  const ends = (from: number) =>
    points.find(
      (at) => at > from && /(?:[,;.]|samt |och |\d[.)]\s*)\s*$/u.test(text.slice(from, at))
    ) ?? text.length
  const parts = tasks.map((at): Part => ({
    text: trimmed(text.slice(at, ends(at))),
    at,
    task: true
  }))
  const [first = text.length] = tasks
  return [{ text: trimmed(text.slice(0, first)), at: 0, task: false }, ...parts]
}

function trimmed(text: string): string {
  return text.replace(/[\s,;]*(?:\s(?:samt|och))?(?:\s*\d{1,2}[.)])?\s*$/u, '')
}
