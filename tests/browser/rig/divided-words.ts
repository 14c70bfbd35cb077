/** Runs in the browser. @returns words that begin on one line and end on another; all of them must be shorter than a line */
export function dividedWords(root: ParentNode | null): readonly string[] {
  const range = document.createRange();
  return [...(root?.querySelectorAll('#body p') ?? [])].flatMap((paragraph) => {
    const text = paragraph.firstChild as Text;
    return [...text.data.matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }) => {
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      return lines.size > 1 ? [word] : [];
    });
  });
}
