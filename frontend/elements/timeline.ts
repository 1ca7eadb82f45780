// <time-line>: draws the rows of its own table. A day is a point, a longer time a bar; lanes as the rows say.
import { axisX, plot, rect, ruleX, text } from "@observablehq/plot";

const DAY = 86_400_000;
const OUTER = 0.06; // of the marks, at either end, that the first window may leave out
const SHORTEST = DAY / 4;
const LONGEST = 200 * 365 * DAY;
const SIZE = 10; // pixels of a point
const ROW = 12; // pixels from one row of marks to the next
const ROWS = 8; // rows of a lane; what would stand above them is counted
const BIN = 28; // pixels that one such count covers
const HEAD = 20; // pixels of a lane's name
const FOOT = 38; // pixels of the axis

interface Mark {
  first: number;
  end: number;
  lane: string;
  order: number;
  look: string;
  kind: string;
  origins: number;
  href: string;
  title: string;
}

interface Placed {
  mark: Mark;
  x: number; // pixels
  width: number;
  top: number;
}

interface Bin {
  x: number; // pixels
  top: number;
  count: number;
}

class TimeLine extends HTMLElement {
  private marks: Mark[] = [];
  private lanes: string[] = [];
  private from = 0;
  private to = 0;
  private drawing!: HTMLElement;
  private stage!: HTMLElement;
  private told!: HTMLElement;
  private chosen = -1;
  private waiting = false;

  connectedCallback(): void {
    const drawing = this.querySelector<HTMLElement>(".drawing");
    this.marks = [...this.querySelectorAll<HTMLTableRowElement>("tbody tr[data-first]")].map(read);
    if (!drawing || !this.marks.length) return;
    this.drawing = drawing;
    this.lanes = [...new Set([...this.marks].sort((a, b) => a.order - b.order).map((mark) => mark.lane))];
    this.stage = element("div", "stage");
    this.stage.tabIndex = 0;
    this.stage.setAttribute("role", "group");
    this.stage.setAttribute("aria-label", `${this.dataset["name"] ?? "Timeline"}: arrow keys move, + and - zoom, 0 shows all, j and k go through the marks, Enter opens one`);
    this.told = element("p", "told quiet");
    drawing.append(this.buttons(), this.stage, this.told, legend(this.marks));
    drawing.hidden = false;
    this.open();
    this.stage.addEventListener("keydown", (event) => this.key(event));
    this.stage.addEventListener("wheel", (event) => this.wheel(event), { passive: false });
    for (const name of ["mouseover", "focusin"]) this.stage.addEventListener(name, (event) => this.tell(event));
    new ResizeObserver(() => this.draw()).observe(this.stage);
  }

  private buttons(): HTMLElement {
    const row = element("div", "steer");
    const named: [string, string, () => void][] = [
      ["−", "Zoom out", () => this.zoom(2)],
      ["+", "Zoom in", () => this.zoom(0.5)],
      ["←", "Earlier", () => this.move(-0.25)],
      ["→", "Later", () => this.move(0.25)],
      ["All", "Show all", () => this.all()],
    ];
    for (const [sign, name, act] of named) {
      const button = element("button", "") as HTMLButtonElement;
      button.type = "button";
      button.textContent = sign;
      button.setAttribute("aria-label", name);
      button.title = name;
      button.addEventListener("click", act);
      row.append(button);
    }
    row.append(element("span", "span quiet"));
    return row;
  }

  /** The window at first: without the outermost marks, since one event of long ago would press the rest together. */
  private open(): void {
    const firsts = this.marks.map((mark) => mark.first).sort((a, b) => a - b);
    const ends = this.marks.map((mark) => mark.end).sort((a, b) => a - b);
    const cut = Math.floor(this.marks.length * OUTER);
    const due = this.marks.filter((mark) => mark.look.includes("ahead")).map((mark) => mark.end);
    const end = ends[Math.max(0, ends.length - 1 - cut)] ?? DAY;
    this.window(firsts[cut] ?? 0, Math.max(end, ...due.filter((time) => time - end < end - (firsts[cut] ?? 0))));
  }

  private all(): void {
    this.window(Math.min(...this.marks.map((mark) => mark.first)), Math.max(...this.marks.map((mark) => mark.end)));
  }

  private window(from: number, to: number): void {
    const pad = Math.max(DAY / 2, (to - from) * 0.02);
    this.from = from - pad;
    this.to = to + pad;
    this.draw();
  }

  private zoom(factor: number, at = 0.5): void {
    const span = this.to - this.from;
    const wanted = Math.min(LONGEST, Math.max(SHORTEST, span * factor));
    const fixed = this.from + span * at;
    this.from = fixed - wanted * at;
    this.to = this.from + wanted;
    this.draw();
  }

  private move(part: number): void {
    const step = (this.to - this.from) * part;
    this.from += step;
    this.to += step;
    this.draw();
  }

  private key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const acts: Record<string, () => void> = {
      "+": () => this.zoom(0.5), "=": () => this.zoom(0.5), "-": () => this.zoom(2), "0": () => this.all(),
      ArrowLeft: () => this.move(-0.25), ArrowRight: () => this.move(0.25),
      j: () => this.step(1), k: () => this.step(-1),
    };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }

  private wheel(event: WheelEvent): void {
    if (!event.ctrlKey) return; // without it the page scrolls
    event.preventDefault();
    const box = this.stage.getBoundingClientRect();
    this.zoom(event.deltaY > 0 ? 1.25 : 0.8, (event.clientX - box.left) / box.width);
  }

  /** To the next or previous mark, which comes into view if it is not. */
  private step(by: number): void {
    this.chosen = Math.max(0, Math.min(this.marks.length - 1, this.chosen + by));
    const mark = this.marks[this.chosen];
    if (!mark) return;
    if (mark.end <= this.from || mark.first >= this.to) {
      const half = (this.to - this.from) / 2;
      this.from = mark.first - half;
      this.to = mark.first + half;
    }
    this.now();
    this.stage.querySelector<SVGAElement>(`a[data-n="${this.chosen}"]`)?.focus();
  }

  private tell(event: Event): void {
    const link = (event.target as Element).closest("a[data-n]");
    const mark = link && this.marks[Number(link.getAttribute("data-n"))];
    if (mark) this.told.textContent = mark.title;
  }

  private draw(): void {
    if (this.waiting) return;
    this.waiting = true;
    requestAnimationFrame(() => this.now());
  }

  private now(): void {
    this.waiting = false;
    const width = this.stage.clientWidth;
    if (!width) return;
    const inView = this.marks.filter((mark) => mark.end > this.from && mark.first < this.to);
    const { placed, bins, heads, height } = pack(inView, this.lanes, (time) => ((time - this.from) / (this.to - this.from)) * width);
    const focused = document.activeElement?.getAttribute("data-n");
    const asOf = this.dataset["asOf"] ? Date.parse(this.dataset["asOf"]) + DAY : NaN;
    const svg = plot({
      width, height: height + FOOT, margin: 0, marginBottom: FOOT,
      x: { type: "utc", domain: [new Date(this.from), new Date(this.to)], range: [0, width], axis: null },
      y: { type: "linear", domain: [0, height], range: [0, height], axis: null },
      marks: [
        axisX({ ticks: Math.max(2, Math.floor(width / 110)), label: null, ...(this.to - this.from < 4 * DAY ? { tickFormat: hour } : {}) }),
        asOf > this.from && asOf < this.to ? ruleX([new Date(asOf)], { className: "last" }) : null,
        asOf > this.from && asOf < this.to ? text(["last article"], { x: [new Date(asOf)], y: [0], dx: -4, dy: 11, textAnchor: "end" }) : null,
        text(heads, { x: () => new Date(this.from), y: "top", text: "lane", textAnchor: "start", dx: 4, dy: 11 }),
        rect(placed, {
          x1: (d: Placed) => this.time(d.x, width), x2: (d: Placed) => this.time(d.x + d.width, width),
          y1: "top", y2: (d: Placed) => d.top + SIZE, href: (d: Placed) => d.mark.href,
          title: (d: Placed) => d.mark.title, ariaLabel: (d: Placed) => d.mark.title,
        }),
        text(bins, {
          x: (d: Bin) => this.time(d.x, width), y: "top", dy: 5, text: (d: Bin) => `+${d.count}`, textAnchor: "start",
          title: (d: Bin) => `${d.count} more here: zoom in, or see the table`, className: "more",
        }),
      ],
    }) as SVGSVGElement;
    svg.querySelector("style")?.remove(); // the page allows no inline styles; styles/timeline.css has them
    this.dress(svg, placed);
    this.stage.replaceChildren(svg);
    this.tellSpan(inView.length);
    if (focused) this.stage.querySelector<SVGAElement>(`a[data-n="${focused}"]`)?.focus();
  }

  private time(x: number, width: number): Date {
    return new Date(this.from + (x / width) * (this.to - this.from));
  }

  /** Give the marks the classes that say how they look. */
  private dress(svg: SVGSVGElement, placed: Placed[]): void {
    svg.setAttribute("role", "group");
    svg.setAttribute("aria-label", "Marks");
    for (const part of svg.querySelectorAll("g[aria-label]")) part.removeAttribute("aria-label"); // no role, no name
    svg.querySelectorAll<SVGAElement>("a").forEach((link, index) => {
      const mark = placed[index]?.mark;
      if (!mark) return;
      const shape = isDay(mark) ? "point" : "bar";
      link.setAttribute("class", `mark k-${mark.kind} ${shape} ${mark.look}`);
      link.setAttribute("data-n", String(this.marks.indexOf(mark)));
      link.setAttribute("tabindex", "-1");
      const box = link.querySelector("rect");
      box?.setAttribute("rx", shape === "point" ? String(SIZE / 2) : "2");
    });
  }

  private tellSpan(count: number): void {
    const words = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
    const told = this.drawing.querySelector(".span");
    if (told) told.textContent = `${words.format(this.from)} to ${words.format(this.to)}, ${count === this.marks.length ? "all" : `${count} of`} ${this.marks.length} marks`;
  }
}

function read(row: HTMLTableRowElement): Mark {
  const link = row.querySelector("a");
  const cells = [...row.cells].map((cell) => cell.innerText || cell.textContent || "");
  return {
    first: Date.parse(row.dataset["first"] ?? ""),
    end: Date.parse(row.dataset["end"] ?? ""),
    lane: row.dataset["lane"] ?? "",
    order: Number(row.dataset["order"]),
    look: row.dataset["look"] ?? "",
    kind: row.dataset["kind"] ?? "",
    origins: Number(row.dataset["origins"] ?? 1),
    href: link?.getAttribute("href") ?? "",
    title: `${squeeze(cells[0])} – ${squeeze(cells[2])} (${squeeze(cells[3])})`,
  };
}

/**
 * Rows for the marks of each lane, so that none covers another; a point may stand anywhere within its day. What most
 * origins tell gets its place first; what is left without one is counted where it would stand.
 */
function pack(marks: Mark[], lanes: string[], at: (time: number) => number) {
  const placed: Placed[] = [];
  const bins: Bin[] = [];
  const heads: { lane: string; top: number }[] = [];
  let top = 0;
  for (const lane of lanes) {
    heads.push({ lane, top });
    top += HEAD;
    const rows: [number, number][][] = [];
    const over = new Map<number, number>();
    for (const mark of marks.filter((each) => each.lane === lane).sort(first)) {
      const left = at(mark.first);
      const right = at(mark.end);
      const width = isDay(mark) ? SIZE : Math.max(SIZE, right - left - 1);
      const [row, x] = free(rows, left, isDay(mark) ? Math.max(left, right - SIZE) : left, width);
      if (row < ROWS) placed.push({ mark, x, width, top: top + row * ROW });
      else over.set(Math.floor(Math.max(0, left) / BIN), (over.get(Math.floor(Math.max(0, left) / BIN)) ?? 0) + 1);
    }
    const used = Math.max(1, Math.min(ROWS, rows.length));
    for (const [bin, count] of over) bins.push({ x: bin * BIN, top: top + used * ROW, count });
    top += (used + (over.size ? 1 : 0)) * ROW + 4;
  }
  return { placed, bins, heads, height: top };
}

/** The most told first, of equals the longer, then the earlier. */
function first(a: Mark, b: Mark): number {
  return b.origins - a.origins || Number(isDay(a)) - Number(isDay(b)) || a.first - b.first || b.end - a.end;
}

function isDay(mark: Mark): boolean {
  return mark.end - mark.first <= DAY;
}

/** The first row with room for the width, beginning between left and last; it is taken. */
function free(rows: [number, number][][], left: number, last: number, width: number): [number, number] {
  for (let row = 0; row < ROWS; row++) {
    const taken = (rows[row] ??= []);
    let x = left;
    for (const [from, to] of taken) if (x < to + 1 && x + width > from - 1) x = to + 1;
    if (x > last + 0.5) continue;
    taken.push([x, x + width]);
    taken.sort((a, b) => a[0] - b[0]);
    return [row, x];
  }
  return [ROWS, left];
}

function legend(marks: Mark[]): HTMLElement {
  const list = element("ul", "legend quiet");
  const has = (look: string) => marks.some((mark) => mark.look.includes(look));
  const shown: [string, string, boolean][] = [
    ["point", "on that day", true],
    ["bar", "some time between", marks.some((mark) => !isDay(mark))],
    ["point inferred", "by the article’s date: no text says when", has("inferred")],
    ["point ahead", "announced", has("ahead")],
    ["point denied", "denied", has("denied")],
  ];
  for (const [look, words] of shown.filter(([, , there]) => there)) {
    const entry = element("li", "");
    entry.append(element("span", `sign ${look}`), document.createTextNode(` ${words}`));
    list.append(entry);
  }
  return list;
}

const HOUR = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", timeZone: "UTC" });

function hour(time: Date): string {
  return HOUR.format(time).replace(", ", "\n");
}

function element(tag: string, name: string): HTMLElement {
  const made = document.createElement(tag);
  if (name) made.className = name;
  return made;
}

function squeeze(words: string | undefined): string {
  return (words ?? "").split(/\s+/).join(" ").trim();
}

customElements.define("time-line", TimeLine);
