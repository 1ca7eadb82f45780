// Offers to make the selected words those of an item: fills and shows a form while words of the article are selected.
import { chosen } from "./chosen";

/** `item` may say which item is meant; the form sends `start`, `end` and `words`. Gives what stops it. */
export function offerWords(root: HTMLElement, form: HTMLFormElement, item?: (range: Range) => string | undefined): () => void {
  let held = false;
  const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement;
  const update = () => {
    const found = chosen(root);
    if (!found) {
      if (!held && !form.contains(document.activeElement)) form.hidden = true;
      return;
    }
    field("start").value = String(found.start);
    field("end").value = String(found.end);
    field("words").value = found.words;
    const shown = form.querySelector(".picked");
    if (shown) shown.textContent = found.words.length > 90 ? `${found.words.slice(0, 45)} … ${found.words.slice(-45)}` : found.words;
    const wanted = item?.(found.range);
    if (wanted) field("item").value = wanted;
    form.hidden = false;
  };
  form.addEventListener("pointerdown", () => (held = true)); // a click on the form ends the selection before it is sent
  const free = () => (held = false);
  document.addEventListener("selectionchange", update);
  document.addEventListener("pointerup", free);
  return () => {
    document.removeEventListener("selectionchange", update);
    document.removeEventListener("pointerup", free);
  };
}
