/** Tells tables of data from tables that only place things on the page, as Readability does. */

const DATA_PARTS = 'caption, thead, tfoot, th, col, colgroup';
/** From so many rows, columns, or cells a table without any sign is taken for data. */
const ROWS = 10;
const COLUMNS = 5;
const CELLS = 10;

export function isDataTable(table: Element): boolean {
  if (isLayout(table)) return false;
  if (table.hasAttribute('summary') || table.querySelector(DATA_PARTS)) return true;
  const rows = table.querySelectorAll('tr');
  let columns = 0;
  for (const row of rows) columns = Math.max(columns, row.childElementCount);
  // A row or a column of cells is how a page is laid out, however long it is.
  if (rows.length < 2 || columns < 2) return false;
  return rows.length >= ROWS || columns >= COLUMNS || rows.length * columns > CELLS;
}

/** By what the table says of itself, and one that holds another. */
function isLayout(table: Element): boolean {
  if (/^(?:presentation|none)$/.test(table.getAttribute('role') ?? '')) return true;
  return table.getAttribute('datatable') === '0' || table.querySelector('table') !== null;
}

const LONGEST_CELL = 80;
const NO_DATA = 'a, button, form, iframe, img, input, select, video';

/** Two or more rows of as many short cells each, with nothing in them but words: so no page is laid out. */
export function isTableOfWords(table: Element): boolean {
  const rows = [...table.querySelectorAll('tr')];
  const columns = rows[0]?.childElementCount ?? 0;
  if (rows.length < 2 || columns < 2 || isLayout(table) || table.querySelector(NO_DATA)) return false;
  return rows.every(
    (row) =>
      row.childElementCount === columns &&
      [...row.children].every(({ textContent }) => {
        const length = textContent?.trim().length ?? 0;
        return length > 0 && length <= LONGEST_CELL;
      }),
  );
}
