/**
 * Of words in Markdown, with their brackets escaped: none of them becomes a picture. `marked` takes the escapes out of the text
 * of a link before it reads it, and would ask for whatever a headline names.
 */
export function withoutPictures(escaped: string): string {
  return escaped.replace(/!\\\[/g, '!&#91;');
}
