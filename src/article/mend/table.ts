/** Tells tables of data from tables that only place things on the page, as Readability does. */

const DATA_PARTS = 'caption, thead, tfoot, th, col, colgroup';
/** From so many rows, columns, or cells a table without any sign is taken for data. */
const ROWS = 10;
const COLUMNS = 5;
const CELLS = 10;

export function isDataTable(table: Element): boolean {
  if (/^(?:presentation|none)$/.test(table.getAttribute('role') ?? '')) return false;
  if (table.getAttribute('datatable') === '0') return false;
  if (table.querySelector('table')) return false;
  if (table.hasAttribute('summary') || table.querySelector(DATA_PARTS)) return true;
  const rows = table.querySelectorAll('tr');
  let columns = 0;
  for (const row of rows) columns = Math.max(columns, row.childElementCount);
  // A row or a column of cells is how a page is laid out, however long it is.
  if (rows.length < 2 || columns < 2) return false;
  return rows.length >= ROWS || columns >= COLUMNS || rows.length * columns > CELLS;
}
