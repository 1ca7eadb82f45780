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

// What the server refused, or did not answer, is said where it can be seen.
function trouble(text: string): void {
  const place = document.getElementById("trouble");
  if (place) place.textContent = text;
}
document.addEventListener("htmx:responseError", (event) => {
  const { xhr } = (event as CustomEvent<{ xhr: XMLHttpRequest }>).detail;
  const told = new DOMParser().parseFromString(xhr.responseText, "text/html");
  const words = [...told.querySelectorAll("h1, h1 ~ p, .head ~ p")].map((each) => each.textContent?.trim()).slice(0, 2);
  trouble(words.length ? words.join(": ") : "that did not work");
});
document.addEventListener("htmx:sendError", () => trouble("the workbench does not answer: is it still running?"));
document.addEventListener("htmx:beforeRequest", () => trouble(""));

// A page that is complete now draws itself anew, but not under the hands of somebody who is typing or has typed what is
// not sent yet: it says so, and asks again soon.
document.addEventListener("htmx:beforeOnLoad", (event) => {
  const { xhr } = (event as CustomEvent<{ xhr: XMLHttpRequest }>).detail;
  if (!xhr.getResponseHeader("HX-Refresh") || !(isBusy() || hasTyped())) return;
  event.preventDefault();
  const notice = document.getElementById("comparing");
  if (notice) notice.textContent = "All articles are compared. This page shows it when you have sent what you typed, or left it empty.";
});

function isBusy(): boolean {
  return Boolean(document.activeElement?.closest("input, textarea, select, dialog"));
}

/** Whether a field holds other words than the page gave it, or a box is ticked that was not. */
function hasTyped(): boolean {
  const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input:not([type=hidden]), textarea")];
  return fields.some((each) => each.value !== each.defaultValue || ("checked" in each && each.checked !== each.defaultChecked));
}

// "/" goes to the search field, unless one is typing.
document.addEventListener("keydown", (event) => {
  const target = event.target as HTMLElement;
  if (event.key !== "/" || event.ctrlKey || event.metaKey || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) return;
  event.preventDefault();
  document.getElementById("find")?.focus();
});
