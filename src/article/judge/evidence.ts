/** What the names of boxes say: an author gives a box a class for what it is. Which words mean what is data. */
import { nameGroups } from '../../rules/judge-words.ts';

export type NameGroup = (typeof nameGroups)[number]['id'];

/** A bit a group, in the order of `nameGroups`. */
export type Evidence = number;

/** A box on the way up from a block. */
export interface Step {
  readonly evidence: Evidence;
  readonly parent: Step | null;
}

/** How far up a name is believed to speak of a block. */
const MOST_STEPS = 8;
/** Characters of names: some frameworks print hundreds of classes on an element. */
const LONGEST_NAMES = 400;

const BITS = Object.fromEntries(nameGroups.map(({ id }, at) => [id, 1 << at])) as Record<NameGroup, Evidence>;
const NOWHERE = Object.fromEntries(nameGroups.map(({ id }) => [id, 0])) as Record<NameGroup, number>;
const EVIDENCE_OF_WORD = evidenceOfWords();

/** @returns a function that reads each combination of names once: a page has few that differ */
export function evidenceReader(): (element: Element) => Evidence {
  const known = new Map<string, Evidence>();
  return (element) => {
    if (!element.hasAttributes()) return 0;
    const names = namesOf(element);
    let evidence = known.get(names);
    if (evidence === undefined) {
      evidence = evidenceOf(names);
      known.set(names, evidence);
    }
    return evidence;
  };
}

export function isNamed(evidence: Evidence, group: NameGroup): boolean {
  return (evidence & BITS[group]) !== 0;
}

/**
 * @param tooWide boxes that hold so much that a name of theirs says nothing of one block
 * @returns a number a group: 1 on the block itself, less for each step up, 0 where none has it
 */
export function evidenceNear(block: Step, tooWide: ReadonlySet<Step>): Readonly<Record<NameGroup, number>> {
  const near = { ...NOWHERE };
  let found = 0;
  let step: Step | null = block;
  for (let up = 0; step && up < MOST_STEPS && !tooWide.has(step); up += 1, step = step.parent) {
    const fresh: Evidence = step.evidence & ~found;
    if (fresh === 0) continue;
    found |= fresh;
    for (const { id } of nameGroups) if (isNamed(fresh, id)) near[id] = 1 / (1 + up * 0.5);
  }
  return near;
}

function namesOf(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('role') ?? ''}`;
}

function evidenceOf(names: string): Evidence {
  const words = names
    .slice(0, LONGEST_NAMES)
    .replace(/([a-z])styled(?=[_-])/g, '$1')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
  return words.reduce((evidence, word) => evidence | (EVIDENCE_OF_WORD.get(word) ?? 0), 0);
}

function evidenceOfWords(): ReadonlyMap<string, Evidence> {
  const evidence = new Map<string, Evidence>();
  for (const { id, words } of nameGroups) {
    for (const word of words.trim().split(/\s+/)) evidence.set(word, (evidence.get(word) ?? 0) | BITS[id]);
  }
  return evidence;
}
