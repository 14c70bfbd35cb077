/** Runs in the report: the list of pages, its filters, and the page that was chosen. Nodes only, no markup. */
import type { Part, ReportData, ReportPage } from './data.ts';

const { summary, pages }: ReportData = JSON.parse(byId('data').textContent ?? '');

const filter = byId<HTMLInputElement>('filter');
const corpus = byId<HTMLSelectElement>('corpus');
const show = byId<HTMLSelectElement>('show');

const SHOWN: Readonly<Record<string, (page: ReportPage) => boolean>> = {
  missing: (page) => page.missing.length > 0,
  extra: (page) => page.extra.length > 0,
  junk: (page) => page.junk.length > 0,
  worse: ({ loss, readabilityLoss }) => readabilityLoss !== null && loss > readabilityLoss + 0.002,
};

byId('summary').textContent = summary;
corpus.append(...[...new Set(pages.map((page) => page.corpus))].map((name) => new Option(name)));
for (const control of [filter, corpus, show]) control.addEventListener('input', drawList);
drawList();

function drawList(): void {
  const shown = pages.filter(isShown);
  byId('count').textContent = `${shown.length} of ${pages.length} pages`;
  byId('pages').replaceChildren(...shown.map(drawEntry));
}

function isShown(page: ReportPage): boolean {
  if (corpus.value && page.corpus !== corpus.value) return false;
  if (SHOWN[show.value]?.(page) === false) return false;
  const { id, url, missing, extra, junk } = page;
  return [id, url, ...missing, ...extra, ...junk]
    .join('\n')
    .toLowerCase()
    .includes(filter.value.toLowerCase());
}

function drawEntry(page: ReportPage): Node {
  const button = element('button', '', `${page.loss.toFixed(3)}  ${page.corpus}/${page.id}  ${page.url}`);
  button.addEventListener('click', () => {
    document.querySelector('[aria-current]')?.removeAttribute('aria-current');
    button.setAttribute('aria-current', 'true');
    drawPage(page);
  });
  return element('li', '', button);
}

function drawPage(page: ReportPage): void {
  const facts = page.facts.flatMap(([name, value]) => [element('dt', '', name), element('dd', '', value)]);
  byId('page').replaceChildren(
    element('h2', '', `${page.corpus}/${page.id}`),
    element('p', '', page.url),
    element('dl', '', ...facts),
    element('div', 'columns', ...columnsOf(page)),
  );
  byId('page').focus();
}

function columnsOf({ truth, output, missing, extra }: ReportPage): readonly Node[] {
  if (truth) {
    return [
      column('Truth: what is missing', 'missing', truth),
      column('Output: what is too much', 'extra', output),
    ];
  }
  const snippets = (lines: readonly string[]) => lines.map((line): Part[] => [[line, 1]]);
  return [
    element(
      'div',
      '',
      column('Snippets that are missing', 'missing', snippets(missing)),
      column('Snippets that should not be there', 'extra', snippets(extra)),
    ),
    column('Output', 'output', output),
  ];
}

function column(title: string, kind: string, lines: readonly (readonly Part[])[]): Node {
  const paragraphs = lines.map((parts) => {
    const alike = parts.every(([, odd]) => !odd);
    const words = parts.map(([text, odd]) => (odd ? element('mark', '', text) : text));
    return element('p', alike ? 'alike' : '', ...words);
  });
  return element('section', kind, element('h3', '', title), ...paragraphs);
}

function element(tag: string, className: string, ...children: readonly (Node | string)[]): HTMLElement {
  const node = document.createElement(tag);
  node.className = className;
  node.append(...children);
  return node;
}

function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const node = document.getElementById(id);
  if (!node) throw new Error(`the report has no #${id}`);
  return node as T;
}
