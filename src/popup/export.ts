/** The button that exports the article as it was done last, and the menu of all formats. */
import { fromBase64 } from '../article/formats/base64.ts';
import { type ExportWay, type FormatId, formatOf, holdsPictures } from '../article/formats/formats.ts';
import type { FetchPicture } from '../article/formats/pictures.ts';
import type { Article } from '../article/types.ts';
import { askPage } from '../platform/messages.ts';
import { timeNow } from '../platform/now.ts';
import { changeSettings, loadSettings } from '../platform/settings.ts';
import { createElements } from '../view/element.ts';
import { exportArticle } from '../view/export-article.ts';
import { createExportMenu, exportLabel } from '../view/export-menu.ts';
import { keysOf } from '../view/keys-of.ts';
import { createQuoting } from '../view/quoting.ts';
import { say } from '../view/say.ts';

interface Export {
  readonly article: Article;
  readonly tabId: number;
  /** Holds the rendered article. */
  readonly shown: HTMLElement;
  /** Of a giant article the end is there later than the beginning. */
  readonly whenWhole: Promise<void>;
  readonly last: HTMLButtonElement;
  readonly more: HTMLDetailsElement;
  /** Where the menu goes. */
  readonly formats: HTMLElement;
  /** Tells the person what was done. */
  tell(sentence: string): void;
}

export function connectExport({ article, tabId, shown, whenWhole, last, more, formats, tell }: Export): void {
  let [format, way]: [FormatId, ExportWay] = ['markdown', 'copy'];
  let markdownTemplate = '';
  const quoting = createQuoting({ article: () => article, column: shown, whenWhole, close, tell });
  const element = createElements(document);
  formats.append(
    createExportMenu(document, (id, chosen) => void choose(id, chosen)),
    element('div', { class: 'export-more' }, element('div', { class: 'export-line' }, quoting.button)),
  );
  quoting.watch(more);
  document.addEventListener('keydown', (event) => {
    // As in the reader. Once the article gave way to a refusal, there is nothing to quote.
    if (event.isComposing || !keysOf(event).includes('q') || !shown.querySelector('.article')) return;
    event.preventDefault();
    quoting.quoteSelected();
  });
  last.addEventListener('click', () => void run(format, way));
  closeByKeyAndClick(more);
  keepInWindow(formats);
  show(format, way);
  loadSettings().then(
    (settings) => {
      markdownTemplate = settings.markdownTemplate;
      show(settings.exportFormat, settings.exportWay);
    },
    (error) => console.error('The settings were not read.', error),
  );

  function show(id: FormatId, wanted: ExportWay): void {
    const [first, ...others] = formatOf(id).ways;
    format = id;
    way = others.find((other) => other === wanted) ?? (first as ExportWay);
    last.textContent = exportLabel(format, way);
    last.disabled = false;
  }

  function close(): void {
    if (!more.open) return;
    more.open = false;
    last.focus();
  }

  async function choose(id: FormatId, chosen: ExportWay): Promise<void> {
    close();
    show(id, chosen);
    await run(id, chosen);
    // Not kept, it is offered second the next time: nothing to trouble anybody with.
    await changeSettings({ exportFormat: id, exportWay: chosen });
  }

  async function run(id: FormatId, chosen: ExportWay): Promise<void> {
    if (holdsPictures(id)) tell(say('writing'));
    await whenWhole;
    tell(
      await exportArticle({
        article,
        shown,
        format: id,
        way: chosen,
        time: timeNow(),
        fetchPicture,
        markdownTemplate,
        // Only now: Turndown looks for a parser as it loads, which trusted types refuse and the console notes.
        write: async (...toWrite) => (await import('../article/formats/write.ts')).writeAs(...toWrite),
      }),
    );
  }

  /** By the page: we may not reach the network from here, and may ask for no more than it. */
  async function fetchPicture(...asked: Parameters<FetchPicture>): ReturnType<FetchPicture> {
    const { base64 } = await askPage(tabId, 'fetchPicture', ...asked);
    return base64 === null ? null : fromBase64(base64);
  }
}

/** On a phone there is less room above the actions than the menu is high; and switches come to them late. */
function keepInWindow(formats: HTMLElement): void {
  const actions = formats.closest('.actions');
  if (!actions) throw new Error('the menu stands in no actions');
  const fit = () => formats.style.setProperty('--room', `${actions.getBoundingClientRect().top}px`);
  new ResizeObserver(fit).observe(actions);
  window.addEventListener('resize', fit);
}

function closeByKeyAndClick(more: HTMLDetailsElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !more.open) return;
    event.preventDefault();
    more.open = false;
    more.querySelector('summary')?.focus();
  });
  document.addEventListener('click', ({ target }) => {
    if (!more.contains(target as Node)) more.open = false;
  });
}
