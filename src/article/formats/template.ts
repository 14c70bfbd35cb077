/**
 * A person's own form of a text: `{{title}}` stands for the title. Lines of front matter, between two lines of three
 * hyphens at the start, take values as YAML. A line of which no value is known is left out.
 */

import { inLink } from './in-link.ts';

export const PLACES = [
  'title',
  'dek',
  'description',
  'author',
  'agency',
  'published',
  'modified',
  'site',
  'section',
  'tags',
  'kind',
  'language',
  'image',
  'credit',
  'access',
  'license',
  'source',
  'saved',
  'content',
] as const;

export type Place = (typeof PLACES)[number];

export type TemplateValues = Readonly<Partial<Record<Place, string | readonly string[] | undefined>>>;

/** Why a template is not taken. */
export interface TemplateFault {
  readonly kind: 'unknown' | 'unclosed';
  /** As it was typed. */
  readonly at: string;
}

const PLACE = /\{\{\s*([^{}]*?)\s*\}\}/g;
const FRONT = /^---\n[\s\S]*?\n---(?=\n|$)/;
/** JSON leaves these as they are. YAML takes some of them for ends of lines, and has the others only as escapes. */
const UNSAFE = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g;

/** @returns the first fault, or null when there is none */
export function faultOf(template: string): TemplateFault | null {
  for (const [at, name] of template.matchAll(PLACE)) if (!isPlace(name ?? '')) return { kind: 'unknown', at };
  const rest = template.replace(PLACE, '');
  const stray = /\{\{[^\n]{0,30}|[^\n]{0,30}\}\}/.exec(rest);
  return stray && { kind: 'unclosed', at: stray[0].trim() };
}

/**
 * @param template without a fault
 * @param asText how a value is written outside front matter; `content` is written as it is
 */
export function fillTemplate(
  template: string,
  values: TemplateValues,
  asText: (value: string) => string,
): string {
  const text = template.replace(/\r\n?/g, '\n');
  const front = FRONT.exec(text)?.[0] ?? '';
  const body = text.slice(front.length);
  const fillFront = (line: string) => frontLine(line, values);
  const fillBody = (line: string) => fillPlaces(line, values, written);
  return `${fillLines(front, values, fillFront)}${fillLines(body, values, fillBody)}`;

  function written(value: string, place: Place): string {
    if (place === 'content') return value;
    return place === 'source' || place === 'image' ? inLink(value) : asText(value);
  }
}

/** A value alone is written as it is, a list as a list; among other words it is one text with them. */
function frontLine(line: string, values: TemplateValues): string {
  const [, start = '', rest = ''] = /^(\s*(?:[\w.-]+:|-)?\s*)(.*)$/.exec(line) ?? [];
  const alone = /^(?:(["']?)\{\{\s*([a-z]+)\s*\}\}\1|\[\s*\{\{\s*([a-z]+)\s*\}\}\s*\])$/.exec(rest);
  const place = (alone?.[2] ?? alone?.[3]) as Place | undefined;
  if (place) return `${start}${yamlOf(values[place] ?? '')}`;
  if (rest.search(PLACE) < 0) return line;
  const bare = rest.replace(/^(["'])(.*)\1$/, '$2');
  return `${start}${yamlOf(fillPlaces(bare, values, (value) => value))}`;
}

function fillPlaces(
  line: string,
  values: TemplateValues,
  write: (value: string, place: Place) => string,
): string {
  return line.replace(PLACE, (_, place: Place) =>
    hasValue(values, place)
      ? [values[place] ?? '']
          .flat()
          .map((value) => write(value, place))
          .join(', ')
      : '',
  );
}

/** Every value as JSON, which is YAML too: nothing a page writes can end it early. */
export function yamlOf(value: string | readonly string[]): string {
  return JSON.stringify(value).replace(UNSAFE, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

function fillLines(lines: string, values: TemplateValues, fill: (line: string) => string): string {
  const filled = lines.split('\n').flatMap((line) => {
    const places = [...line.matchAll(PLACE)].map(([, name]) => name as Place);
    const isUnknown = places.length > 0 && places.every((place) => !hasValue(values, place));
    return isUnknown ? [] : [fill(line)];
  });
  return filled.join('\n');
}

function hasValue(values: TemplateValues, place: Place): boolean {
  return Object.hasOwn(values, place) && (values[place]?.length ?? 0) > 0;
}

function isPlace(name: string): name is Place {
  return (PLACES as readonly string[]).includes(name);
}
