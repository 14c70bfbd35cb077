/** What was removed over time, as a small table, by kind and by owner. Counts only: nothing else is kept. */
import { countOf } from '../article/tally.ts';
import type { RemovalKind, Tally } from '../article/types.ts';
import { createElements, createFragment, type MakeElement } from './element.ts';
import { countWords, KINDS } from './removal-words.ts';
import { say, sayList, sayNumber } from './say.ts';

/** A tally with the words for its time: "Last 7 days". */
export interface Period extends Tally {
  readonly label: string;
}

/** Kinds that do nothing but tell others of the reader. */
const FOLLOWING: readonly RemovalKind[] = ['pixel', 'beacon', 'analytics', 'tag-manager'];
const MOST_OWNERS = 8;

/** @param periods from the shortest to all of the time; none before anything was counted */
export function renderTotals(periods: readonly Period[], document: Document): Node {
  const element = createElements(document);
  const all = periods.at(-1);
  if (!all) return element('p', { class: 'none' }, say('totalsNone'));
  const words = kindWords(all);
  return createFragment(
    document,
    renderTable(periods, element),
    words && element('p', { class: 'hint by-kind' }, words),
    renderOwners(all, element),
  );
}

/** "May 3, 2026", for `YYYY-MM-DD` */
export function formatDay(day: string): string {
  const form = new Intl.DateTimeFormat(say('locale'), { dateStyle: 'long', timeZone: 'UTC' });
  return form.format(new Date(`${day}T00:00:00Z`));
}

function renderTable(periods: readonly Period[], element: MakeElement): HTMLElement {
  const heads = [say('totalsPages'), say('totalsRemoved'), say('totalsTrackers')];
  return element(
    'table',
    { class: 'totals' },
    element(
      'thead',
      null,
      element('tr', null, element('td'), ...heads.map((head) => element('th', { scope: 'col' }, head))),
    ),
    element(
      'tbody',
      null,
      ...periods.map((period) =>
        element(
          'tr',
          null,
          element('th', { scope: 'row' }, period.label),
          ...[period.pages, countOf(period), followingOf(period)].map((count) =>
            element('td', null, sayNumber(count)),
          ),
        ),
      ),
    ),
  );
}

function followingOf({ kinds }: Tally): number {
  return FOLLOWING.reduce((sum, kind) => sum + (kinds[kind] ?? 0), 0);
}

/** "In all 12 tracking pixels, 3 share bars." */
function kindWords({ kinds }: Tally): string | null {
  const parts = KINDS.flatMap((kind) => (kinds[kind] ? countWords(kind, kinds[kind]) : []));
  return parts.length > 0 ? say('totalsInAll', sayList(parts)) : null;
}

function renderOwners({ owners }: Tally, element: MakeElement): Node | null {
  const most = Object.entries(owners)
    .sort(([nameA, a], [nameB, b]) => b - a || nameA.localeCompare(nameB, 'en'))
    .slice(0, MOST_OWNERS);
  if (most.length === 0) return null;
  return element(
    'section',
    null,
    element('h3', null, say('totalsOwners')),
    element(
      'ol',
      { class: 'owners' },
      ...most.map(([name, count]) =>
        element(
          'li',
          null,
          element('bdi', null, name),
          ' ',
          element('span', { class: 'count' }, sayNumber(count)),
        ),
      ),
    ),
  );
}
