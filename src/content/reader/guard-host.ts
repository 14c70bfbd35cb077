/** Puts the reader back when the page takes it away, three times; a page that insists is left alone. */
const MOST_TIMES = 3;

interface Told {
  /** It is in the page again. */
  onReturned(): void;
  /** It is not in the page, and stays out. */
  onGivenUp(): void;
}

/** @returns stops guarding */
export function guardHost(host: Element, document: Document, { onReturned, onGivenUp }: Told): () => void {
  let times = 0;
  const observer = new MutationObserver(() => {
    if (host.isConnected) return;
    if (times === MOST_TIMES) {
      observer.disconnect();
      onGivenUp();
      return;
    }
    times += 1;
    document.documentElement.append(host);
    onReturned();
  });
  observer.observe(document, { childList: true });
  observer.observe(document.documentElement, { childList: true });
  return () => observer.disconnect();
}
