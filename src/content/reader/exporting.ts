/** The panel that takes the article along: to the clipboard, as a file, onto paper; and a quote of what is selected. */
import { type ExportWay, type FormatId, holdsPictures } from '../../article/formats/formats.ts';
import type { ToWrite, Written, writeAs } from '../../article/formats/write.ts';
import { askBackground } from '../../platform/messages.ts';
import { timeNow } from '../../platform/now.ts';
import { exportArticle } from '../../view/export-article.ts';
import exportMenuCss from '../../view/export-menu.css';
import { createExportMenu } from '../../view/export-menu.ts';
import { createQuoting } from '../../view/quoting.ts';
import { say } from '../../view/say.ts';
import { pictureBytes } from '../picture-bytes.ts';
import { closePanel, createPanel } from './bar.ts';
import type { ReaderContext, ReaderFeature } from './feature.ts';
import { printFrom } from './printing.ts';

declare global {
  /** Put there by `content/export.js`, when it is first needed. */
  var broadsheetWrite: typeof writeAs | undefined;
}

export function createExporting(context: ReaderContext): ReaderFeature {
  const { announce, column, document, element } = context;
  const menu = createExportMenu(document, (format, way) => void deliver(format, way));
  const quoting = createQuoting({ article: () => context.article, column, close, tell: announce });
  const print = element(
    'button',
    { type: 'button', id: 'print-reader', class: 'export-button', onclick: () => printFrom(context) },
    say('printOrPdf'),
  );
  const more = element(
    'div',
    { class: 'export-more' },
    element('div', { class: 'export-line' }, quoting.button, print),
  );
  const tool = { id: 'export', icon: 'export', label: say('export') } as const;
  const panel = createPanel(context, tool, menu, more);
  quoting.watch(panel);
  return {
    tools: [panel],
    css: exportMenuCss,
    commands: [
      { keys: ['e'], label: 'export', run: toggle },
      { keys: ['q'], label: 'copyQuote', run: quoting.quoteSelected },
    ],
    actions: { 'save-markdown': () => void deliver('markdown', 'save') },
  };

  function toggle(): void {
    panel.open = !panel.open;
    const { exportFormat, exportWay } = context.settings();
    const last = `[data-format="${exportFormat}"][data-way="${exportWay}"]`;
    panel.querySelector<HTMLElement>(panel.open ? last : 'summary')?.focus();
  }

  /** As a menu does once something is chosen. */
  function close(): void {
    if (panel.open) closePanel(panel);
  }

  async function deliver(format: FormatId, way: ExportWay): Promise<void> {
    close();
    context.change({ exportFormat: format, exportWay: way });
    if (holdsPictures(format)) announce(say('writing'));
    announce(
      await exportArticle({
        article: context.edits.article(),
        shown: column,
        format,
        way,
        time: timeNow(),
        fetchPicture: pictureBytes,
        markdownTemplate: context.settings().markdownTemplate,
        write,
      }),
    );
  }
}

async function write(format: FormatId, toWrite: ToWrite): Promise<Written> {
  if (!globalThis.broadsheetWrite) await askBackground('injectExport');
  if (!globalThis.broadsheetWrite) throw new Error('what writes files did not come');
  return globalThis.broadsheetWrite(format, toWrite);
}
