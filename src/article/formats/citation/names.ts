/**
 * A name as it stands in a byline, in the parts that lists of sources sort by. Where it cannot be told which part is the
 * family's, the name stays as it is: a name in the wrong order is worse than one that is not inverted.
 */
import { oneLine } from '../../one-line.ts';

export interface PersonName {
  readonly given: string;
  /** "van der", "de": goes with the family name, as the people who bear it write it today. */
  readonly particle: string;
  readonly family: string;
  /** "Jr.", "III" */
  readonly suffix: string;
}

export interface LiteralName {
  readonly literal: string;
}

export type Name = PersonName | LiteralName;

const PARTICLES = new Set(
  (
    "van von der den dem de het 't ten ter te op la le las los el du des del della dello degli dei di da das do dos " +
    'zu zum zur vom af av bin ibn bint ben al st st. saint san santa y e'
  ).split(' '),
);
/** Never first in a family name: they join two. */
const JOINTS = new Set(['y', 'e', 'i']);

const SUFFIX = /^(?:[Jj][Rr]|[Ss][Rr]|[Jj]nr|[Ss]nr)\.?$|^(?:II|III|IV|V)$/;
/** Manuals leave them out. */
const DEGREE = /^(?:ph\.?d|m\.?d|j\.?d|m\.?a|b\.?a|ll\.?m|ll\.?b|d\.?phil|esq|m\.?b\.?a|r\.?n)\.?$/i;

/** Scripts whose names are written given name first, family name last, and may be inverted. */
const INVERTED =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}\p{M}\s.,'’ʼ\-‐‑–]+$/u;
/** Languages with the family name first, or that cite by the whole name. */
const FAMILY_FIRST = /^(?:hu)\b/;
const NEVER_INVERTED = /^(?:vi|is|id|ms|my|ta|mn)\b/;
/** Languages with two family names, of which the first counts. */
const TWO_FAMILY_NAMES = /^(?:es|ca|gl)\b/;
/** Given names that often stand second, so that what follows them is one family name. */
const SECOND_GIVEN = new Set(
  (
    'alberto alejandro alfonso andrés ángel angel antonio carlos cristina daniel david eduardo elena emilio enrique ' +
    'ernesto esteban eugenia eugenio felipe fernando francisco gabriel guadalupe guillermo ignacio inés isabel javier ' +
    'jesús joaquín jorge josé juan julia luis luisa luz manuel manuela marcos maría mario martín mercedes miguel nicolás ' +
    'pablo paula pedro pilar rafael ramón ricardo roberto rosa santiago sofía teresa tomás vicente victoria'
  ).split(' '),
);

/** @param language BCP 47 tag of the article */
export function nameOf(written: string, language: string): Name {
  const line = oneLine(written);
  const parts = line.split(/\s*,\s*/).filter((part) => part && !DEGREE.test(part));
  const suffixAfterComma = parts.slice(1).find((part) => SUFFIX.test(part));
  // A comma that is not before a suffix: "Halden, Mira", already inverted, or something else altogether.
  if (parts.length > (suffixAfterComma ? 2 : 1)) return { literal: line };
  const words = (parts[0] ?? '').split(' ').filter((word) => !DEGREE.test(word) || word.length < 2);
  const suffix =
    suffixAfterComma ?? (words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? (words.pop() ?? '') : '');
  if (words.length < 2 || !INVERTED.test(words.join(' ')) || NEVER_INVERTED.test(language)) {
    return { literal: words.join(' ') + (suffix && ` ${suffix}`) };
  }
  if (FAMILY_FIRST.test(language)) {
    const [family = '', ...given] = words;
    return { given: given.join(' '), particle: '', family, suffix };
  }
  return { ...split(words, language), suffix };
}

function split(words: readonly string[], language: string): Omit<PersonName, 'suffix'> {
  let from = words.length - 1;
  if (TWO_FAMILY_NAMES.test(language) && hasTwoFamilyNames(words)) from -= 1;
  let start = from;
  while (start > 1 && PARTICLES.has((words[start - 1] ?? '').toLowerCase())) start -= 1;
  // "Ortega y Gasset": the joint stands between two names of the family.
  if (JOINTS.has(words[start] ?? '') && start > 1) {
    start -= 1;
    return { given: words.slice(0, start).join(' '), particle: '', family: words.slice(start).join(' ') };
  }
  const before = words.slice(start, from);
  const isWritten = before.every((word) => word === word.toLowerCase());
  // With a capital letter it is a part of the name like any other: "De Niro".
  return isWritten
    ? {
        given: words.slice(0, start).join(' '),
        particle: before.join(' '),
        family: words.slice(from).join(' '),
      }
    : { given: words.slice(0, start).join(' '), particle: '', family: words.slice(start).join(' ') };
}

function hasTwoFamilyNames(words: readonly string[]): boolean {
  if (words.length < 3) return false;
  const second = words.at(-2) ?? '';
  if (PARTICLES.has(second.toLowerCase()) || /^\p{L}\.?$/u.test(second)) return false;
  return words.length > 3 || !SECOND_GIVEN.has(second.toLowerCase());
}

/** "van der Berg", or the whole of a name that has no parts. */
export function familyOf(name: Name): string {
  if ('literal' in name) return name.literal;
  return [name.particle, name.family].filter(Boolean).join(' ');
}

/** "Halden, Mira", "King, Martin Luther, Jr." */
export function inverted(name: Name): string {
  if ('literal' in name) return name.literal;
  return [familyOf(name), name.given, name.suffix].filter(Boolean).join(', ');
}

/** "Mira Halden", "Martin Luther King Jr." */
export function inOrder(name: Name): string {
  if ('literal' in name) return name.literal;
  return [name.given, familyOf(name), name.suffix].filter(Boolean).join(' ');
}

/** "M. L.", "J.-P." */
export function initialsOf({ given }: PersonName): string {
  return given
    .replace(/\.(?=\p{L})/gu, '. ')
    .split(/\s+/)
    .map((word) =>
      word
        .split(/[-‐‑]/)
        .flatMap((part) => [...part.replace(/^['’ʼ.]+/, '')].slice(0, 1))
        .map((letter) => `${letter.toLocaleUpperCase()}.`)
        .join('-'),
    )
    .filter(Boolean)
    .join(' ');
}
