import { PAGE_STYLE } from '../messages/markup';

/** Sorts the table of files by a column: numbers by `data-sort`, names as the page's language orders them. */
export const SORT_SCRIPT = `
for (const button of document.querySelectorAll('button[data-column]')) {
  button.addEventListener('click', () => {
    const column = Number(button.dataset.column);
    const header = button.closest('th');
    const falls = header.getAttribute('aria-sort') === 'ascending';
    const body = button.closest('table').tBodies[0];
    const key = (row) => row.cells[column].dataset.sort;
    const text = (row) => row.cells[column].textContent;
    const compare = (one, other) =>
      key(one) === undefined
        ? text(one).localeCompare(text(other), document.documentElement.lang, { numeric: true })
        : Number(key(one)) - Number(key(other));
    const rows = [...body.rows].sort((one, other) => (falls ? compare(other, one) : compare(one, other)));
    for (const other of header.parentElement.cells) other.removeAttribute('aria-sort');
    header.setAttribute('aria-sort', falls ? 'descending' : 'ascending');
    body.append(...rows);
  });
}
`;

export const STYLE = `${PAGE_STYLE}
th { white-space: nowrap; }
th button { background: none; border: 0; color: inherit; cursor: pointer; font: inherit; font-weight: 600; padding: 0; text-align: start; }
th[aria-sort='ascending'] button::after { content: ' ▲'; }
th[aria-sort='descending'] button::after { content: ' ▼'; }
.number button { font-variant-numeric: tabular-nums; text-align: end; }
.bar { background: var(--line); display: block; height: 0.3rem; margin-top: 0.2rem; min-width: 6rem; }
.bar > span { background: currentColor; display: block; height: 100%; }
section { border-top: 2px solid var(--line); margin-top: 2rem; }
@media print { section { break-before: page; } }
`;
