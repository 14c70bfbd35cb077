/** What was removed over time: shown, and cleared after a question that says what would be lost. */
import { clearTotals, dayOf, loadTotals, onTotalsChanged, sumOf, type Totals } from '../platform/totals.ts';
import { formatCount } from '../view/removal-words.ts';
import { formatDay, renderTotals } from '../view/totals.ts';

interface Parts {
  readonly shown: HTMLElement;
  readonly clear: HTMLButtonElement;
  readonly confirm: HTMLDialogElement;
  /** Where the question says what would be lost. */
  readonly what: HTMLElement;
  say(sentence: string): void;
}

/** Not weeks and months: those begin on different days for different people, and are empty when they do. */
const PERIODS = [
  { label: 'Last 7 days', days: 7 },
  { label: 'Last 30 days', days: 30 },
] as const;

export async function manageTotals({ shown, clear, confirm, what, say }: Parts): Promise<void> {
  clear.addEventListener('click', () => void ask());
  confirm.addEventListener('close', () => {
    if (confirm.returnValue === 'clear') void forget();
    confirm.returnValue = '';
  });
  onTotalsChanged(show);
  show(await loadTotals());

  function show(totals: Totals): void {
    const { since } = totals;
    clear.disabled = since === null;
    const periods = PERIODS.map(({ label, days }) => ({
      label,
      ...sumOf(totals, dayOf(new Date(), days - 1)),
    }));
    const all = since && { label: `Since ${formatDay(since)}`, ...sumOf(totals) };
    shown.replaceChildren(renderTotals(all ? [...periods, all] : [], shown.ownerDocument));
  }

  async function ask(): Promise<void> {
    const totals = await loadTotals();
    if (totals.since === null) return;
    const { pages } = sumOf(totals);
    what.textContent =
      `The counts of ${formatCount(pages)} ${pages === 1 ? 'page' : 'pages'} since ${formatDay(totals.since)} ` +
      'will be gone for good. Your settings stay as they are.';
    confirm.showModal();
  }

  async function forget(): Promise<void> {
    try {
      await clearTotals();
      say('The totals are empty.');
    } catch (error) {
      console.error('Clearing failed.', error);
      say('The browser did not clear the totals. They are as they were.');
    }
  }
}
