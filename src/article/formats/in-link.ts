/** An address as it is written in a link of Markdown: it does not end before the link does. */
export function inLink(address: string): string {
  return address.replace(
    /[()<>\\\s]/g,
    (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
}
