import type { Label } from '../language/label.ts'
import type { Block } from './block.ts'

/** The lists of decisions or of things to do after the items: none of these stands between two of the same kind. */
export function lastLists(blocks: Block[]): Label[] {
  const lists: Label[] = ['decisions', 'assignments', 'steps']
  return lists.filter((list) => {
    const isOf = (block: Block) => block.type === 'label' && block.label === list
    const [first, last] = [blocks.findIndex(isOf), blocks.findLastIndex(isOf)]
    return first !== -1 && blocks.slice(first, last).every(({ type }) => type !== 'heading')
  })
}
