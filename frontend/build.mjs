// Builds the scripts and styles of the workbench into the Python package: hashed names, and a manifest with sizes,
// hashes and licences. With --check it builds beside and fails where the committed files are not what the sources give.
import { build } from "esbuild";
import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, "../src/standoff/serve/static/dist");
const check = process.argv.includes("--check");

// One bundle for every page, and one for each element of its own page: elements/NAME.ts becomes NAME.js.
const entries = ["main.ts", "styles/main.css"].concat(
  readdirSync(join(here, "elements")).filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts")).sort().map((name) => `elements/${name}`),
);

const files = new Map();
const manifest = {};
for (const entry of entries) {
  const name = entry.split("/").pop().replace(/\.ts$/, ".js");
  const result = await build({
    absWorkingDir: here,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "iife",
    target: ["es2022", "chrome109", "firefox115", "safari16"],
    charset: "utf8",
    legalComments: "none",
    outdir: "out",
  });
  const bytes = Buffer.from(result.outputFiles[0].contents);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const file = name.replace(/\.(js|css)$/, `.${sha256.slice(0, 12)}.$1`);
  files.set(file, bytes);
  manifest[name] = {
    file, sha256, size: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, packages: packages(result.metafile),
  };
}
files.set("licences.txt", Buffer.from(licences()));
files.set("manifest.json", Buffer.from(JSON.stringify(manifest, null, 1) + "\n"));

if (check) {
  const committed = readdirSync(dist).sort();
  const wrong = [...files].filter(([name, bytes]) => !committed.includes(name) || !readFileSync(join(dist, name)).equals(bytes));
  const extra = committed.filter((name) => !files.has(name));
  if (wrong.length || extra.length) {
    console.error(`not as built: ${[...wrong.map(([name]) => name), ...extra].join(", ")}; run make assets and commit`);
    process.exit(1);
  }
  console.log(`${files.size} built files are as committed`);
} else {
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  for (const [name, bytes] of files) writeFileSync(join(dist, name), bytes);
  for (const [name, asset] of Object.entries(manifest)) console.log(`${name}\t${asset.size}\t${asset.gzip} gzipped`);
}

// The licences of all packages that are built in, word for word: most ask for that.
function licences() {
  const names = [...new Set(Object.values(manifest).flatMap((asset) => Object.keys(asset.packages)))].sort();
  const texts = names.map((name) => {
    const folder = join(here, "node_modules", name);
    const file = readdirSync(folder).find((each) => /^(licen[cs]e|copying)/i.test(each));
    if (!file) throw new Error(`${name} comes without a licence text`);
    return `${name}\n${"=".repeat(name.length)}\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
  });
  return texts.join("\n\n");
}

// Which packages went into a bundle, each with its version and licence.
function packages(metafile) {
  const found = {};
  for (const input of Object.keys(metafile.inputs)) {
    const match = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (!match) continue;
    const told = JSON.parse(readFileSync(join(here, "node_modules", match[1], "package.json"), "utf8"));
    found[match[1]] = `${told.version}, ${told.license}`;
  }
  return Object.fromEntries(Object.entries(found).sort());
}
