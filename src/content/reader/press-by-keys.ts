/** What the browser does for its own buttons: Enter and the space bar press what has the focus. */

export function pressByKeys(parent: HTMLElement, selector: string): void {
  parent.addEventListener('keydown', (event) => {
    const target = event.target as HTMLElement;
    if (!target.matches(selector) || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    target.click();
  });
}
