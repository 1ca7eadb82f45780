// What every page has: partial updates, and telling a screen reader what changed.
import htmx from "htmx.org";

declare global {
  interface Window {
    htmx: typeof htmx;
  }
}
window.htmx = htmx;

/** Say something to those who cannot see that the page changed. */
function announce(text: string): void {
  const live = document.getElementById("live");
  if (live) live.textContent = text;
}

// The server sends what is to be said in a header: HX-Trigger: {"announce": "accepted, 41 left"}.
document.addEventListener("announce", (event) => {
  const detail = (event as CustomEvent<{ value?: string }>).detail;
  if (detail?.value) announce(detail.value);
});

// "/" goes to the search field, unless one is typing.
document.addEventListener("keydown", (event) => {
  const target = event.target as HTMLElement;
  if (event.key !== "/" || event.ctrlKey || event.metaKey || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) return;
  event.preventDefault();
  document.getElementById("find")?.focus();
});
