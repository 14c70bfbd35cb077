/** The typefaces that ship: which of their files a text needs. */
import faces from './font-faces.json';

/** A family of ours, by the choice that it is. In style sheets it is named `Broadsheet serif` and so on. */
export type Family = 'serif' | 'sans' | 'mono' | 'legible' | 'dyslexic';

export interface FontFile {
  /** Its name in the build, without folder and ending. */
  readonly file: string;
  readonly family: Family;
  readonly style: string;
  readonly weight: string;
  /** As `unicode-range` writes it. */
  readonly range: string;
}

export interface Use {
  readonly families: readonly Family[];
  /** The letters that are to be shown. */
  readonly text: string;
  readonly hasItalics: boolean;
}

/** Best first: a letter in two of them is taken from the first. */
export const FONT_FILES = faces as readonly FontFile[];

export const nameOf = (family: Family): string => `Broadsheet ${family}`;

/** Whether a face is one of ours, by the name that browsers write back with or without quotes. */
export const isOurs = ({ family }: Pick<FontFace, 'family'>): boolean =>
  FONT_FILES.some((file) => nameOf(file.family) === family.replace(/^"|"$/g, ''));

export function filesFor({ families, text, hasItalics }: Use): readonly FontFile[] {
  const points = [...new Set(text)].map((letter) => letter.codePointAt(0) as number);
  return families.flatMap((family) => {
    const own = FONT_FILES.filter((face) => face.family === family);
    const ranges = new Set(points.map((point) => own.find(({ range }) => holds(range, point))?.range));
    return own.filter(({ range, style }) => ranges.has(range) && (hasItalics || style === 'normal'));
  });
}

function holds(range: string, point: number): boolean {
  return rangesOf(range).some(([first, last]) => point >= first && point <= last);
}

const parsed = new Map<string, ReadonlyArray<readonly [first: number, last: number]>>();

function rangesOf(range: string): ReadonlyArray<readonly [first: number, last: number]> {
  const known = parsed.get(range);
  if (known) return known;
  const ranges = range.split(',').map((part) => {
    const [first, last = first] = part.trim().slice(2).split('-');
    return [Number.parseInt(first as string, 16), Number.parseInt(last as string, 16)] as const;
  });
  parsed.set(range, ranges);
  return ranges;
}
