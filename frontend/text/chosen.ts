// What of an article a person has selected, in the code points that the server counts in.

export interface Chosen {
  start: number;
  end: number;
  words: string;
  range: Range;
}

/**
 * The selection as far as it lies in the blocks of `root` (each says in `data-at` where it begins in the text), without
 * white space at its ends; null where nothing is selected there. The one place where the browser counts: its strings
 * are UTF-16, and a string gives its code points when it is iterated.
 */
export function chosen(root: HTMLElement): Chosen | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  let start = -1;
  let end = -1;
  const found: string[] = [];
  for (const block of root.querySelectorAll<HTMLElement>(".block[data-at]")) {
    if (!range.intersectsNode(block)) continue;
    const part = document.createRange();
    part.selectNodeContents(block);
    const before = part.cloneRange();
    if (range.compareBoundaryPoints(Range.START_TO_START, part) > 0) part.setStart(range.startContainer, range.startOffset);
    if (range.compareBoundaryPoints(Range.END_TO_END, part) < 0) part.setEnd(range.endContainer, range.endOffset);
    const words = part.toString();
    if (!words.trim()) continue;
    before.setEnd(part.startContainer, part.startOffset);
    const lead = words.slice(0, words.length - words.trimStart().length);
    const here = Number(block.dataset["at"]) + [...before.toString()].length + [...lead].length;
    if (start < 0) start = here;
    end = here + [...words.trim()].length;
    found.push(words.trim());
  }
  return found.length ? { start, end, words: found.join("\n"), range } : null;
}
