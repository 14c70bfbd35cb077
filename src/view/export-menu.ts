/** The list of what an article can be taken along as: a line for each format, with what can be done with it. */
import { type ExportFormat, type ExportWay, FORMATS, type FormatId } from '../article/formats/formats.ts';
import { createElements, type MakeElement } from './element.ts';
import { type MessageKey, say } from './say.ts';

export const FORMAT_NAMES: Readonly<Record<FormatId, MessageKey>> = {
  markdown: 'formatMarkdown',
  plain: 'formatPlain',
  html: 'formatHtml',
  epub: 'formatEpub',
  schema: 'formatSchema',
  apa: 'formatApa',
  mla: 'formatMla',
  chicago: 'formatChicago',
  bibtex: 'formatBibtex',
  csl: 'formatCsl',
};

const WAY_NAMES: Readonly<Record<ExportWay, MessageKey>> = { copy: 'copy', save: 'save' };
const WAY_OF: Readonly<Record<ExportWay, MessageKey>> = { copy: 'copyAs', save: 'saveAs' };
const GROUPS = [
  { of: 'article', name: 'exportArticle' },
  { of: 'source', name: 'exportSource' },
] as const;

/** "Copy Markdown" */
export function exportLabel(format: FormatId, way: ExportWay): string {
  return say(WAY_OF[way], say(FORMAT_NAMES[format]));
}

export function createExportMenu(
  document: Document,
  choose: (format: FormatId, way: ExportWay) => void,
): HTMLElement {
  const element = createElements(document);
  return element(
    'div',
    { class: 'export-menu' },
    ...GROUPS.map(({ of, name }) =>
      element(
        'div',
        { role: 'group', 'aria-label': say(name), class: 'export-group' },
        element('p', { class: 'export-name', 'aria-hidden': 'true' }, say(name)),
        ...FORMATS.filter((format) => format.of === of).map((format) => lineOf(format, element, choose)),
      ),
    ),
  );
}

function lineOf(
  { id, ways }: ExportFormat,
  element: MakeElement,
  choose: (format: FormatId, way: ExportWay) => void,
): HTMLElement {
  return element(
    'div',
    { class: 'export-line' },
    element('span', { class: 'export-format', 'aria-hidden': 'true' }, say(FORMAT_NAMES[id])),
    ...ways.map((way) =>
      element(
        'button',
        {
          type: 'button',
          class: 'export-button',
          'data-format': id,
          'data-way': way,
          'aria-label': exportLabel(id, way),
          onclick: () => choose(id, way),
        },
        say(WAY_NAMES[way]),
      ),
    ),
  );
}
