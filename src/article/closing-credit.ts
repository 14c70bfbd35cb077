/** How a caption closes: with who took the picture. */

export const CREDIT =
  /(?:^|\s|[([|])(?:(?:photo(?:graph)?|image|picture|foto|bild|credit|crédits?|crédito|quelle|source|copyright)(?:\s+by)?\s*:\s*|fot\.\s|(?:photo|image|picture|foto)\s+(?:by|von|de|di|par)\s+|©\s*)(.{2,80}?)[)\].]*$/i;

/** Newspapers close a caption with photographer and house: "(Oswin Tarrable/Harrow Courier)". */
export const PHOTOGRAPHER_AND_HOUSE = /\(([^()/]{3,60}\/[^()/]{2,60})\)\s*$/;

/** "本报记者 柯问 摄", "受访者供图": a sentence would end in a stop. */
const TAKEN_BY =
  /(?:(?:记者|記者|[\s/：:(（])[\u4e00-\u9fff]{2,4}\s?[摄攝]影?|[\s。(（](?:[\u4e00-\u9fff]{2,8}供图|(?:视频|网络)截图|资料图片?))[)）]?$/;

/** Whether a line closes with who took the picture, as a caption does; "a photo by" may stand in any sentence. */
export function endsInCredit(line: string): boolean {
  return (
    PHOTOGRAPHER_AND_HOUSE.test(line) ||
    TAKEN_BY.test(line) ||
    /[:©]|fot\. /i.test(CREDIT.exec(line)?.[0] ?? '')
  );
}
