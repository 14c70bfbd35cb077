/** What was removed over time: shown, and cleared after a question that says what would be lost. */
import { clearTotals, dayOf, loadTotals, onTotalsChanged, sumOf, type Totals } from '../platform/totals.ts';
import { say, sayCount } from '../view/say.ts';
import { formatDay, renderTotals } from '../view/totals.ts';

interface Parts {
  readonly shown: HTMLElement;
  readonly clear: HTMLButtonElement;
  readonly confirm: HTMLDialogElement;
  /** Where the question says what would be lost. */
  readonly what: HTMLElement;
  tell(sentence: string): void;
}

/** Not weeks and months: those begin on different days for different people, and are empty when they do. */
const PERIODS_DAYS = [7, 30] as const;

export async function manageTotals({ shown, clear, confirm, what, tell }: Parts): Promise<void> {
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
    const periods = PERIODS_DAYS.map((days) => ({
      label: sayCount('totalsDays', days),
      ...sumOf(totals, dayOf(new Date(), days - 1)),
    }));
    const all = since && { label: say('totalsSince', formatDay(since)), ...sumOf(totals) };
    shown.replaceChildren(renderTotals(all ? [...periods, all] : [], shown.ownerDocument));
  }

  async function ask(): Promise<void> {
    const totals = await loadTotals();
    if (totals.since === null) return;
    const { pages } = sumOf(totals);
    what.textContent = sayCount('totalsLost', pages, formatDay(totals.since));
    confirm.showModal();
  }

  async function forget(): Promise<void> {
    try {
      await clearTotals();
      tell(say('totalsEmpty'));
    } catch (error) {
      console.error('Clearing failed.', error);
      tell(say('totalsNotCleared'));
    }
  }
}
