/** Whether two addresses are of one picture: sites serve it in many sizes, by query, by suffix or by folder. */

const SIZE_SUFFIX = /[-_@](?:\d{2,4}x\d{2,4}|\d{2,4}w?|[1-4]x|scaled|large|medium|small|thumb(?:nail)?)$/i;
const IMAGE_EXTENSION = /\.(?:jpe?g|png|webp|avif|gif)$/i;

export function isSamePicture(a: string, b: string): boolean {
  const [nameA, nameB] = [nameOf(a), nameOf(b)];
  return a === b || isSameFile(a, b) || (nameA !== null && nameA === nameB);
}

function isSameFile(a: string, b: string): boolean {
  const path = pathOf(a);
  return path === pathOf(b) && /^https?:/i.test(path) && IMAGE_EXTENSION.test(path);
}

function pathOf(address: string): string {
  return address.split(/[?#]/)[0] ?? '';
}

/** The file name without extension and size; null where it says too little to tell pictures apart. */
function nameOf(address: string): string | null {
  const path = pathOf(address);
  if (!/^https?:/i.test(path)) return null;
  let name = (path.split('/').pop() ?? '').replace(IMAGE_EXTENSION, '').replace(IMAGE_EXTENSION, '');
  for (
    let shorter = name.replace(SIZE_SUFFIX, '');
    shorter !== name;
    shorter = name.replace(SIZE_SUFFIX, '')
  ) {
    name = shorter;
  }
  return name.length >= 6 ? name.toLowerCase() : null;
}
