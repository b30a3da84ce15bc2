/** A page of its own. */
export const PAGE_TYPE = 'text/html;charset=utf-8';

/** Hands a file to the browser, which asks where to or puts it with the downloads. */
export function saveFile(name: string, content: string, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
