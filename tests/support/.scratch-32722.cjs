var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// tests/browser/browser/launch.ts
var import_node_fs2 = require("node:fs");
var import_playwright_core = require("playwright-core");

// tests/browser/browser/unpacked-chromium.ts
var import_node_child_process = require("node:child_process");
var import_node_crypto = require("node:crypto");
var import_node_fs = require("node:fs");
var import_node_path2 = require("node:path");

// tests/support/project-root.ts
var import_node_path = require("node:path");
var ROOT = (0, import_node_path.resolve)(__dirname, "../..");
var DIST = (0, import_node_path.join)(ROOT, "dist");
var EXAMPLE_TABS = (0, import_node_path.join)(ROOT, "examples", "popsote-2020-11");

// tests/browser/browser/unpacked-chromium.ts
var UNPACK = `
  const loaded = require('@sparticuz/chromium');
  const chromium = loaded.default ?? loaded;
  chromium.setGraphicsMode = false;
  chromium.executablePath();
`;
function unpackedChromium() {
  const packed = (0, import_node_fs.readFileSync)((0, import_node_path2.join)(ROOT, "node_modules/@sparticuz/chromium/package.json"), "utf8");
  const { version } = JSON.parse(packed);
  const cache = (0, import_node_path2.join)(ROOT, "node_modules", ".cache", "hankesalkku");
  const folder = (0, import_node_path2.join)(cache, `chromium-${version}`);
  if (!(0, import_node_fs.existsSync)(folder)) unpack(cache, folder);
  return {
    executable: (0, import_node_path2.join)(folder, "chromium"),
    environment: {
      LD_LIBRARY_PATH: (0, import_node_path2.join)(folder, "al2023", "lib"),
      FONTCONFIG_FILE: fontSettings(folder)
    }
  };
}
function unpack(cache, folder) {
  (0, import_node_fs.mkdirSync)(cache, { recursive: true });
  const work = (0, import_node_fs.mkdtempSync)((0, import_node_path2.join)(cache, "unpacking-"));
  const env = { ...process.env, TMPDIR: work, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" };
  (0, import_node_child_process.execFileSync)(process.execPath, ["-e", UNPACK], { cwd: ROOT, env });
  try {
    (0, import_node_fs.renameSync)(work, folder);
  } catch (error) {
    (0, import_node_fs.rmSync)(work, { recursive: true, force: true });
    if (!(0, import_node_fs.existsSync)(folder)) throw error;
  }
}
var SANS = ["Arial", "Liberation Sans", "DejaVu Sans", "Open Sans"];
function fontSettings(folder) {
  const places = [(0, import_node_path2.join)(folder, "fonts"), "/usr/share/fonts", "/usr/local/share/fonts"];
  const liking = SANS.map((name) => `<family>${name}</family>`).join("");
  const aliases = ["sans-serif", "system-ui", "Arial"].map(
    (name) => `<alias binding="same"><family>${name}</family><prefer>${liking}</prefer></alias>`
  );
  const lines = [...places.map((path2) => `<dir>${path2}</dir>`), ...aliases];
  const text = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${lines.join("")}<cachedir>${folder}/fonts-cache</cachedir></fontconfig>
`;
  const path = (0, import_node_path2.join)(folder, `fonts-${(0, import_node_crypto.createHash)("sha256").update(text).digest("hex").slice(0, 8)}.conf`);
  if ((0, import_node_fs.existsSync)(path)) return path;
  const half = `${path}.${process.pid}`;
  (0, import_node_fs.writeFileSync)(half, text);
  (0, import_node_fs.renameSync)(half, path);
  return path;
}

// tests/browser/browser/launch.ts
var ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run"
];
async function launchBrowser() {
  const path = process.env.CHROMIUM_PATH;
  if (path !== void 0 && path !== "") {
    if (!(0, import_node_fs2.existsSync)(path)) throw new Error(`CHROMIUM_PATH: tiedostoa ${path} ei ole.`);
    return start({ executablePath: path });
  }
  for (const channel of ["chrome", "msedge"]) {
    const installed = await start({ channel }).catch(() => void 0);
    if (installed !== void 0) return installed;
  }
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("Asenna Chrome tai Edge, tai kerro selaimen paikka muuttujassa CHROMIUM_PATH.");
  }
  const { executable, environment } = unpackedChromium();
  return start({ executablePath: executable, env: { ...cleanEnvironment(), ...environment } });
}
function start(options) {
  return import_playwright_core.chromium.launch({ ...options, args: ARGUMENTS, headless: true });
}
function cleanEnvironment() {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => value === void 0 ? [] : [[name, value]])
  );
}

// tests/browser/workbench/desk-page.ts
var DeskPage = class _DeskPage {
  constructor(page) {
    this.page = page;
    page.on("pageerror", (error) => this.troubles.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") this.troubles.push(message.text());
    });
  }
  page;
  troubles = [];
  /** A window of its own, with nothing shared with other windows but the workbook. */
  static async open(browser, address) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 800 }, locale: "fi-FI" });
    const desk = new _DeskPage(await context.newPage());
    await desk.page.goto(address);
    await desk.cell("A1").waitFor();
    return desk;
  }
  get sidebar() {
    return this.page.frameLocator('iframe[title="Hankesalkku"]');
  }
  cell(address) {
    return this.page.locator(`[data-cell="${address}"]`);
  }
  async tab(name) {
    await this.page.getByRole("tab", { name, exact: true }).click();
  }
  /** Types over a cell that is on the screen. */
  async type(address, text) {
    await this.cell(address).click();
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }
  async menu(item) {
    await this.page.getByRole("button", { name: "Laajennukset" }).click();
    await this.page.getByRole("menuitem", { name: item }).click();
  }
  /** Opens the sidebar and waits for what it first tells. */
  async openSidebar() {
    await this.menu("Avaa sivupaneeli");
    await this.sidebar.getByRole("heading", { name: "Havainnot" }).waitFor();
    return this.sidebar;
  }
  /** @param email as Käyttöoikeudet has it; '' for the director */
  async sitAs(email) {
    const seated = this.page.waitForResponse(/\/api\/request\/tab$/);
    await this.page.getByTestId("person").selectOption(email === "" ? "johtaja" : email);
    await seated;
  }
  async close() {
    await this.page.context().close();
  }
};

// tests/browser/workbench/running-workbench.ts
var import_node_fs6 = require("node:fs");
var import_node_os = require("node:os");
var import_node_path8 = require("node:path");

// local/workbench/server/start-workbench.ts
var import_promises3 = require("node:fs/promises");
var import_node_path7 = require("node:path");

// local/files/xlsx/error.ts
var WorkbookFileError = class extends Error {
  constructor(code, message, options) {
    super(message, options);
    this.code = code;
  }
  code;
  name = "WorkbookFileError";
};

// local/apps-script/host/context.ts
var import_node_vm = require("node:vm");

// local/apps-script/host/missing-builtins.ts
var TYPED_ARRAY = "Object.getPrototypeOf(Int8Array.prototype)";
var ITERATOR = "Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()))";
var MISSING_BUILTINS = [
  {
    owner: "",
    names: ["Intl", "WebAssembly", "SharedArrayBuffer", "Atomics", "structuredClone"],
    since: 0
  },
  { owner: "", names: ["BigInt", "BigInt64Array", "BigUint64Array"], since: 2020 },
  { owner: "Promise", names: ["allSettled"], since: 2020 },
  {
    owner: "DataView.prototype",
    names: ["getBigInt64", "getBigUint64", "setBigInt64", "setBigUint64"],
    since: 2020
  },
  { owner: "", names: ["AggregateError", "WeakRef", "FinalizationRegistry"], since: 2021 },
  { owner: "Promise", names: ["any"], since: 2021 },
  { owner: "String.prototype", names: ["replaceAll"], since: 2021 },
  { owner: "Array.prototype", names: ["at"], since: 2022 },
  { owner: "String.prototype", names: ["at"], since: 2022 },
  { owner: TYPED_ARRAY, names: ["at"], since: 2022 },
  { owner: "Object", names: ["hasOwn"], since: 2022 },
  {
    owner: "Array.prototype",
    names: ["findLast", "findLastIndex", "toReversed", "toSorted", "toSpliced", "with"],
    since: 2023
  },
  { owner: TYPED_ARRAY, names: ["findLast", "findLastIndex", "toReversed", "toSorted", "with"], since: 2023 },
  { owner: "Object", names: ["groupBy"], since: 2024 },
  { owner: "Map", names: ["groupBy"], since: 2024 },
  { owner: "Promise", names: ["withResolvers"], since: 2024 },
  { owner: "String.prototype", names: ["isWellFormed", "toWellFormed"], since: 2024 },
  {
    owner: "ArrayBuffer.prototype",
    names: ["resize", "resizable", "maxByteLength", "transfer", "transferToFixedLength", "detached"],
    since: 2024
  },
  { owner: "", names: ["Iterator", "Float16Array", "Temporal"], since: 2025 },
  { owner: "Math", names: ["f16round", "sumPrecise"], since: 2025 },
  { owner: "RegExp", names: ["escape"], since: 2025 },
  { owner: "Promise", names: ["try"], since: 2025 },
  { owner: "Array", names: ["fromAsync"], since: 2025 },
  {
    owner: "Set.prototype",
    names: [
      "union",
      "intersection",
      "difference",
      "symmetricDifference",
      "isSubsetOf",
      "isSupersetOf",
      "isDisjointFrom"
    ],
    since: 2025
  },
  { owner: "Error", names: ["isError"], since: 2026 },
  {
    owner: ITERATOR,
    names: [
      "map",
      "filter",
      "take",
      "drop",
      "flatMap",
      "reduce",
      "toArray",
      "forEach",
      "some",
      "every",
      "find"
    ],
    since: 2025
  }
];
var LANGUAGE_DEPENDENT = [
  { owner: "String.prototype", names: ["localeCompare", "toLocaleLowerCase", "toLocaleUpperCase"] },
  { owner: "Number.prototype", names: ["toLocaleString"] },
  { owner: "Array.prototype", names: ["toLocaleString"] },
  { owner: TYPED_ARRAY, names: ["toLocaleString"] },
  { owner: "Object.prototype", names: ["toLocaleString"] },
  { owner: "Date.prototype", names: ["toLocaleString", "toLocaleDateString", "toLocaleTimeString"] }
];

// local/apps-script/host/zoned-date.ts
var import_tz = require("@date-fns/tz");

// local/apps-script/host/context.ts
var DELETIONS = MISSING_BUILTINS.map(({ owner, names }) => {
  const target = owner === "" ? "globalThis" : owner;
  const deletions = names.map((name) => `delete owner[${JSON.stringify(name)}];`).join(" ");
  return `owner = ${target}; ${deletions}`;
});
var REFUSALS = LANGUAGE_DEPENDENT.flatMap(
  ({ owner, names }) => names.map((name) => `refuse(${owner}, ${JSON.stringify(name)});`)
);
var STRIP = new import_node_vm.Script(`(function () {
  'use strict';
  function refuse(owner, name) {
    Object.defineProperty(owner, name, { writable: true, configurable: true, enumerable: false, value: function () {
      throw new Error(name + ': kielidata vaihtelee Apps Scriptiss\xE4, k\xE4yt\xE4 omaa taulukkoa (platform facts 2.1)');
    } });
  }
  var owner;
  ${DELETIONS.join("\n  ")}
  ${REFUSALS.join("\n  ")}
  delete globalThis.console;
  return { Array: Array, Object: Object, Error: Error, Date: Date };
})()`);

// local/apps-script/host/emulated.ts
var Emulated = class {
  toString() {
    return this._name;
  }
};
var AssignableEmulated = class extends Emulated {
  /** As the script gave them: values of its realm, untranslated. */
  _assigned = /* @__PURE__ */ new Map();
};
var ScriptError = class extends Error {
  name = "Exception";
};

// local/apps-script/host/not-emulated.ts
var MIME_TYPES = Object.freeze({
  CSV: "text/csv",
  GOOGLE_DOCS: "application/vnd.google-apps.document",
  GOOGLE_SHEETS: "application/vnd.google-apps.spreadsheet",
  HTML: "text/html",
  MICROSOFT_EXCEL: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  MICROSOFT_WORD: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  PDF: "application/pdf",
  PLAIN_TEXT: "text/plain",
  PNG: "image/png"
});

// local/commands/report/failure.ts
var ReportFailure = class extends Error {
  name = "ReportFailure";
};
function fileFailure(path, error) {
  const { code, message } = error;
  const options = { cause: error };
  switch (code) {
    case "ENOSPC":
    case "EDQUOT":
      return new ReportFailure(`Levy on t\xE4ynn\xE4: ${path}. Vapauta tilaa ja yrit\xE4 uudelleen.`, options);
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return new ReportFailure(
        `Ei kirjoitusoikeutta: ${path}. Valitse toinen kansio valinnalla --out.`,
        options
      );
    case "EEXIST":
    case "ENOTDIR":
      return new ReportFailure(`${path} ei ole kansio. Valitse toinen kansio valinnalla --out.`, options);
    default:
      return new ReportFailure(`Kirjoittaminen ei onnistunut: ${path}. (${message})`, options);
  }
}

// local/files/xlsx/package.ts
var import_promises = require("node:fs/promises");
var import_node_path3 = require("node:path");
var import_jszip = __toESM(require("jszip"));
var MAX_FILE = 100 * 1024 * 1024;
var MAX_PART = 300 * 1024 * 1024;
var MAX_UNPACKED = 600 * 1024 * 1024;
async function readWorkbookBytes(path) {
  const name = (0, import_node_path3.basename)(path);
  try {
    const info = await (0, import_promises.stat)(path);
    if (info.isDirectory()) {
      throw new WorkbookFileError("not-xlsx", `${name} on kansio, ei ty\xF6kirja. Anna .xlsx-tiedoston polku.`);
    }
    if (info.size > MAX_FILE) {
      throw new WorkbookFileError(
        "too-large",
        `${name} on liian suuri (${Math.round(info.size / 1048576)} Mt, enint\xE4\xE4n 100 Mt). Poista kuvat ja vanhat v\xE4lilehdet ja yrit\xE4 uudelleen.`
      );
    }
    return await (0, import_promises.readFile)(path);
  } catch (cause) {
    if (cause instanceof WorkbookFileError) throw cause;
    const code = cause.code;
    if (code === "ENOENT" || code === "ENOTDIR") {
      throw new WorkbookFileError("missing", `Tiedostoa ${path} ei ole. Tarkista polku ja nimi.`, { cause });
    }
    const why = code === "EACCES" || code === "EPERM" ? "siihen ei ole lukuoikeutta" : `lukuvirhe ${code}`;
    throw new WorkbookFileError("unreadable", `Tiedostoa ${name} ei voi lukea: ${why}.`, { cause });
  }
}
async function openPackage(bytes, name) {
  refuseOtherKinds(bytes, name);
  let zip;
  try {
    zip = await import_jszip.default.loadAsync(bytes);
  } catch (cause) {
    throw cutOff(name, cause);
  }
  const size2 = Object.values(zip.files).reduce((sum, file) => sum + (declaredSize(file) ?? 0), 0);
  if (size2 > MAX_UNPACKED) throw tooLarge(name);
  if (zip.file("mimetype")) {
    throw new WorkbookFileError(
      "not-xlsx",
      `${name} on OpenDocument-tiedosto (.ods). Tallenna se LibreOfficessa muodossa .xlsx ja yrit\xE4 uudelleen.`
    );
  }
  if (!zip.file("[Content_Types].xml") || !zip.file("_rels/.rels")) {
    throw new WorkbookFileError(
      "not-xlsx",
      `${name} on zip-paketti, mutta ei ty\xF6kirja. Anna .xlsx-tiedosto.`
    );
  }
  return zip;
}
function refuseOtherKinds(bytes, name) {
  if (bytes.length === 0) {
    throw new WorkbookFileError("cut-off", `${name} on tyhj\xE4 tiedosto. Hae se uudelleen.`);
  }
  const head = Buffer.from(bytes.subarray(0, 4)).toString("hex");
  if (head === "d0cf11e0") {
    if (Buffer.from(bytes).includes(Buffer.from("EncryptedPackage", "utf16le"))) {
      throw new WorkbookFileError(
        "encrypted",
        `${name} on suojattu salasanalla. Avaa se Exceliss\xE4, poista salasana (Tiedosto > Tiedot > Suojaa ty\xF6kirja) ja tallenna uudelleen.`
      );
    }
    throw new WorkbookFileError(
      "not-xlsx",
      `${name} on vanhan Excelin tiedosto (.xls). Avaa se ja tallenna muodossa .xlsx.`
    );
  }
  if (!head.startsWith("504b")) {
    throw new WorkbookFileError(
      "not-xlsx",
      `${name} ei ole .xlsx-ty\xF6kirja (esimerkiksi .csv tai verkkosivu, jonka nimi on muutettu). Avaa se taulukko-ohjelmassa ja tallenna muodossa .xlsx.`
    );
  }
}
function declaredSize(file) {
  const data = file._data;
  return data?.uncompressedSize;
}
function cutOff(name, cause) {
  return new WorkbookFileError(
    "cut-off",
    `${name} on vioittunut tai j\xE4\xE4nyt kesken (katkennut lataus?). Hae tiedosto uudelleen.`,
    { cause }
  );
}
function tooLarge(name) {
  return new WorkbookFileError(
    "too-large",
    `${name} on purettuna liian suuri, eik\xE4 sit\xE4 avata. Poista ylim\xE4\xE4r\xE4iset v\xE4lilehdet, rivit ja kuvat ja yrit\xE4 uudelleen.`
  );
}

// local/workbench/server/command-input.ts
var DEFAULT_PORT = 8765;
var WORKBENCH_USAGE = `K\xE4ytt\xF6: npm start [-- valinnat]

  --workbook TIEDOSTO  avattava ty\xF6kirja (.xlsx); sit\xE4 ei muuteta, vaan siit\xE4 tehd\xE4\xE4n ty\xF6kopio
  --today 2020-11-30   p\xE4iv\xE4, jota ty\xF6p\xF6yd\xE4ll\xE4 elet\xE4\xE4n; oletus t\xE4m\xE4 p\xE4iv\xE4, esimerkiss\xE4 30.11.2020
  --port ${DEFAULT_PORT}          portti t\xE4ll\xE4 koneella; 0 = mik\xE4 tahansa vapaa
  --fresh              aloita uudella ty\xF6kopiolla; vanha siirret\xE4\xE4n sivuun
  --once               tee esimerkin raportti ja lopeta
`;
function isDay(text) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

// local/workbench/server/listen.ts
var LOOPBACK = "127.0.0.1";
var ListenError = class extends Error {
  name = "ListenError";
};
function listen(server, port) {
  return new Promise((resolve3, reject) => {
    server.once("error", (error) => reject(explained(port, error)));
    server.listen(port, LOOPBACK, () => resolve3(`${LOOPBACK}:${server.address().port}`));
  });
}
function explained(port, { code, message }) {
  if (code === "EADDRINUSE") {
    return new ListenError(
      `Portti ${port} on varattu: ty\xF6p\xF6yt\xE4 on ehk\xE4 jo auki. Valitse toinen portti, esimerkiksi --port ${port + 1}, tai --port 0.`
    );
  }
  if (code === "EACCES") {
    return new ListenError(
      `Porttia ${port} ei saa avata t\xE4ll\xE4 koneella. Valitse suurempi portti, esimerkiksi --port 8765.`
    );
  }
  return new ListenError(`Palvelinta ei voitu avata porttiin ${port}. (${message})`);
}

// local/workbench/server/page-server.ts
var import_node_fs4 = require("node:fs");
var import_node_http = require("node:http");
var import_node_path5 = require("node:path");

// local/workbench/server/http-answers.ts
var BASE_HEADERS = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cache-Control": "no-store",
  "Cross-Origin-Opener-Policy": "same-origin"
};
function sendText(response, status, text) {
  send(response, status, "text/plain; charset=utf-8", text);
}
function sendJson(response, status, value) {
  send(response, status, "application/json; charset=utf-8", JSON.stringify(value));
}
function send(response, status, type, body, headers = {}) {
  response.writeHead(status, { ...BASE_HEADERS, "Content-Type": type, ...headers });
  response.end(response.req.method === "HEAD" ? void 0 : body);
}
function openStream(response) {
  response.writeHead(200, { ...BASE_HEADERS, "Content-Type": "text/event-stream; charset=utf-8" });
  response.write(": auki\n\n");
}
var BodyError = class extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
  status;
  name = "BodyError";
};
async function readBody(request, mostBytes) {
  const tooLarge2 = new BodyError(
    413,
    `Tiedosto tai pyynt\xF6 on liian suuri (enint\xE4\xE4n ${mostBytes / 1024 / 1024} Mt).`
  );
  if (Number(request.headers["content-length"] ?? 0) > mostBytes) throw tooLarge2;
  const pieces = [];
  let length = 0;
  for await (const piece of request) {
    length += piece.length;
    if (length > mostBytes) throw tooLarge2;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
function attachment(name) {
  const plain = name.replace(/[^\x20-\x7e]|["\\]/g, "_");
  const coded = encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${coded}`;
}

// local/workbench/server/request-guard.ts
var import_node_crypto2 = require("node:crypto");
var METHODS = ["GET", "HEAD", "POST"];
function judge({ method, url, headers }, { host, token }) {
  if (headers.host !== host) return refused(403, "Pyynt\xF6 on tarkoitettu toiseen osoitteeseen.");
  if (headers.origin !== void 0 && headers.origin !== `http://${host}`) {
    return refused(403, "Toisen sivun pyynt\xF6ihin ei vastata.");
  }
  if (!METHODS.includes(method)) return refused(405, "Tuntematon pyynt\xF6tapa.");
  const parsed2 = readUrl(url, host);
  if (!parsed2) return refused(400, "Osoitetta ei voi lukea.");
  const { pathname: path, searchParams: query } = parsed2;
  const site = headers["sec-fetch-site"];
  const isApi = path.startsWith("/api/");
  if (isApi && site !== void 0 && site !== "same-origin") {
    return refused(403, "Toisen sivun pyynt\xF6ihin ei vastata.");
  }
  if (isApi && !isToken(headers["x-workbench-token"] ?? query.get("token"), token)) {
    return refused(403, "Sivu on vanhasta k\xE4ynnistyksest\xE4. Lataa sivu uudelleen.");
  }
  if (method === "POST" && !isApi) return refused(405, "Tuntematon pyynt\xF6tapa.");
  return { ok: true, path, query };
}
function readUrl(url, host) {
  const path = url.split("?")[0] ?? "";
  let plain;
  try {
    plain = decodeURIComponent(path);
  } catch {
    return void 0;
  }
  if (!path.startsWith("/") || path.startsWith("//") || /\.\.|\\|\0|%2f/i.test(plain + path))
    return void 0;
  try {
    return new URL(url, `http://${host}`);
  } catch {
    return void 0;
  }
}
function isToken(given, token) {
  if (typeof given !== "string" || token === "") return false;
  const [one, other] = [Buffer.from(given), Buffer.from(token)];
  return one.length === other.length && (0, import_node_crypto2.timingSafeEqual)(one, other);
}
function refused(status, why) {
  return { ok: false, status, why };
}

// local/workbench/server/routes.ts
var import_promises2 = require("node:timers/promises");

// local/workbench/server/requests.ts
var v = __toESM(require("valibot"));
var number2 = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1e7));
var none = v.object({});
var cells = { tab: number2, row: number2, column: number2 };
var size = { rows: number2, columns: number2 };
var FORMS = {
  open: none,
  tab: v.object({ tab: number2 }),
  edit: v.object({
    ...cells,
    values: v.pipe(v.array(v.array(v.string())), v.minLength(1), v.check(isEven)),
    paste: v.boolean()
  }),
  clear: v.object({ ...cells, ...size }),
  insertRows: v.object({ tab: number2, beside: number2, side: v.picklist(["above", "below"]), count: number2 }),
  deleteRows: v.object({ tab: number2, at: number2, count: number2 }),
  sortRows: v.object({ ...cells, ...size, by: number2, ascending: v.boolean() }),
  width: v.object({
    tab: number2,
    column: number2,
    pixels: v.pipe(v.number(), v.minValue(10), v.maxValue(2e3))
  }),
  undo: none,
  redo: none,
  select: v.object({ tab: number2, area: v.object({ row: number2, column: number2, ...size }) }),
  menu: v.object({ functionName: v.string() }),
  run: v.object({ functionName: v.string(), args: v.array(v.unknown()) }),
  closeSidebar: none,
  closeDialog: none,
  today: v.object({ today: v.pipe(v.string(), v.check(isDay)) }),
  developer: none,
  failNext: v.object({ n: number2, after: v.boolean() }),
  resetCalls: none
};
var SeatForm = v.object({
  person: v.pipe(v.string(), v.minLength(1), v.maxLength(320)),
  language: v.picklist(["fi", "sv", "en"])
});
var AnswerForm = v.object({
  id: number2,
  button: v.picklist(["CLOSE", "OK", "CANCEL", "YES", "NO"]),
  text: v.pipe(v.string(), v.maxLength(5e4))
});
var SlowForm = v.object({ milliseconds: v.pipe(v.number(), v.minValue(0), v.maxValue(6e4)) });
function isRequestName(name) {
  return Object.hasOwn(FORMS, name);
}
function readPayload(name, value) {
  return parsed(FORMS[name], value);
}
function readSeat(value) {
  return parsed(SeatForm, value);
}
function readAnswer(value) {
  return parsed(AnswerForm, value);
}
function readDelay(value) {
  return parsed(SlowForm, value)?.milliseconds;
}
function readDownload(query) {
  const what = query.get("what");
  if (what === "workbook") return { what };
  const report = query.get("report");
  if ((what === "docx" || what === "html" || what === "view") && report) return { what, report };
  return void 0;
}
function isEven(rows) {
  return rows.every((row) => row.length === rows[0]?.length && row.length > 0);
}
function parsed(form, value) {
  const result = v.safeParse(form, value);
  return result.success ? result.output : void 0;
}

// local/workbench/server/worker-link.ts
var import_node_worker_threads = require("node:worker_threads");
var WorkerRefusal = class extends Error {
  name = "WorkerRefusal";
};
var WorkerLink = class {
  #worker;
  #signal = new Int32Array(new SharedArrayBuffer(4));
  #waiting = /* @__PURE__ */ new Map();
  #questions = /* @__PURE__ */ new Map();
  #tell;
  #last = 0;
  #isClosing = false;
  /** Resolves when the workbook is open; rejects with a WorkerRefusal where it can't be opened. */
  ready;
  constructor(file, setup, tell) {
    this.#tell = tell;
    const workerData = { ...setup, signal: this.#signal.buffer };
    this.#worker = new import_node_worker_threads.Worker(file, { workerData });
    this.ready = new Promise((resolve3, reject) => {
      this.#worker.on("message", (message) => {
        if (message.kind === "ready") resolve3(message);
        else if (message.kind === "unready") reject(new WorkerRefusal(message.message));
        else this.#take(message);
      });
      this.#worker.on("error", (error) => {
        const failure = new WorkerRefusal(`Ty\xF6p\xF6yd\xE4n taustaty\xF6 keskeytyi. (${String(error)})`);
        reject(failure);
        for (const { reject: fail } of this.#waiting.values()) fail(failure);
        this.#waiting.clear();
      });
    });
  }
  request(seat, name, payload) {
    return this.#ask({ kind: "request", seat, name, payload });
  }
  download(download) {
    return this.#ask({ kind: "download", download });
  }
  questionsOf(user) {
    return [...this.#questions.values()].filter((question) => question.user === user);
  }
  /** False where the question is not open, not this person's, or offers no such button. */
  answer(user, id, answer2) {
    const question = this.#questions.get(id);
    if (question?.user !== user) return false;
    if (answer2.button !== "CLOSE" && !question.view.buttons.includes(answer2.button)) return false;
    this.#questions.delete(id);
    this.#tell({ kind: "answered", user, id });
    this.#post({ kind: "answer", question: id, answer: answer2 });
    return true;
  }
  /** The person's windows are gone: an open question is closed, as closing the tab does in Sheets. */
  giveUp(user) {
    for (const { id } of this.questionsOf(user)) this.answer(user, id, { button: "CLOSE", text: "" });
  }
  /** Saves all and stops. */
  async close() {
    this.#isClosing = true;
    for (const { user } of [...this.#questions.values()]) this.giveUp(user);
    const save = await this.#ask({ kind: "close" });
    await this.#worker.terminate();
    return save;
  }
  terminate() {
    return this.#worker.terminate();
  }
  #ask(message) {
    const id = ++this.#last;
    return new Promise((resolve3, reject) => {
      this.#waiting.set(id, { resolve: resolve3, reject });
      this.#post({ ...message, id });
    });
  }
  #post(message) {
    this.#worker.postMessage(message);
    Atomics.add(this.#signal, 0, 1);
    Atomics.notify(this.#signal, 0);
  }
  #take(message) {
    if (message.kind === "event") {
      this.#tell(message.event);
      return;
    }
    if (message.kind === "question") {
      const { user, question: id, view } = message;
      this.#questions.set(id, { user, id, view });
      if (this.#isClosing) this.giveUp(user);
      else this.#tell({ kind: "question", user, id, question: view });
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.kind === "refused") waiting?.reject(new WorkerRefusal(message.message));
    else waiting?.resolve(message.kind === "file" ? message.file : message.value);
  }
};

// local/workbench/server/working-copy.ts
var import_node_crypto3 = require("node:crypto");
var import_node_fs3 = require("node:fs");
var import_node_path4 = require("node:path");
var WorkingCopyError = class extends Error {
  name = "WorkingCopyError";
};
async function openWorkingCopy(folder, source, { fresh, pid }) {
  const name = (0, import_node_path4.basename)(source.file).replace(/\.xlsx$/i, "") || "tyokirja";
  await openPackage(source.bytes, (0, import_node_path4.basename)(source.file));
  const mark = (0, import_node_crypto3.createHash)("sha256").update(source.bytes).digest("hex").slice(0, 8);
  const own = (0, import_node_path4.join)(folder, `${name}-${mark}`);
  const place2 = { name, workbook: (0, import_node_path4.join)(own, `${name}.xlsx`), state: (0, import_node_path4.join)(own, "tila.bin") };
  try {
    const lock = (0, import_node_path4.join)(own, "auki.json");
    requireFree(lock, own, pid);
    if (fresh && (0, import_node_fs3.existsSync)(own)) (0, import_node_fs3.renameSync)(own, freeName(`${own}-vanha`));
    (0, import_node_fs3.mkdirSync)(own, { recursive: true });
    const isOld = (0, import_node_fs3.existsSync)(place2.workbook);
    if (!isOld) {
      const half = `${place2.workbook}.kesken`;
      (0, import_node_fs3.writeFileSync)(half, source.bytes);
      (0, import_node_fs3.renameSync)(half, place2.workbook);
    }
    (0, import_node_fs3.writeFileSync)(lock, JSON.stringify({ pid }));
    return { ...place2, isOld, release: () => (0, import_node_fs3.rmSync)(lock, { force: true }) };
  } catch (error) {
    if (error instanceof WorkingCopyError) throw error;
    throw fileFailure(own, error);
  }
}
function requireFree(lock, folder, own) {
  if (!(0, import_node_fs3.existsSync)(lock)) return;
  let pid;
  try {
    pid = Number(JSON.parse((0, import_node_fs3.readFileSync)(lock, "utf8")).pid);
  } catch {
    return;
  }
  if (pid === own || !isRunning(pid)) return;
  throw new WorkingCopyError(
    `Ty\xF6kopio ${folder} on jo auki toisessa ty\xF6p\xF6yd\xE4ss\xE4 (prosessi ${pid}). K\xE4yt\xE4 sit\xE4, tai sulje se ensin.`
  );
}
function isRunning(pid) {
  if (!Number.isInteger(pid) || pid < 1) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
function freeName(path) {
  let n = 1;
  while ((0, import_node_fs3.existsSync)(`${path}-${n}`)) n += 1;
  return `${path}-${n}`;
}

// local/workbench/server/routes.ts
var MOST_JSON = 32 * 1024 * 1024;
var MOST_UPLOAD = 64 * 1024 * 1024;
var Refused = class extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
  status;
  name = "Refused";
};
var OUT_OF_FORM = "Pyynt\xF6 on v\xE4\xE4r\xE4ss\xE4 muodossa. Lataa sivu uudelleen.";
async function answerApi(bench, visit) {
  const { request, response } = visit;
  try {
    if (request.method === "POST") await post(bench, visit);
    else await get(bench, visit);
  } catch (error) {
    const { status, message } = told(error);
    if (response.headersSent) response.end();
    else sendJson(response, status, { message });
  }
}
async function get(bench, { path, query, response }) {
  if (path === "events") {
    openStream(response);
    bench.windows.connect(windowOf(query.get("window")), response);
    return;
  }
  if (path !== "download") throw new Refused(404, "Tuntematon pyynt\xF6.");
  const download = readDownload(query);
  if (!download) throw new Refused(400, OUT_OF_FORM);
  const { name, type, bytes } = await bench.link.download(download);
  if (download.what === "view") {
    const url = bench.frames.putReport(Buffer.from(bytes).toString("utf8"));
    return sendJson(response, 200, { url });
  }
  send(response, 200, type, bytes, { "Content-Disposition": attachment(name) });
}
async function post(bench, { path, query, request, response }) {
  const window = windowOf(request.headers["x-workbench-window"]);
  if (path === "upload") {
    const bytes = await readBody(request, MOST_UPLOAD);
    await bench.open({ bytes, file: query.get("name") ?? "tyokirja.xlsx", fresh: false });
    return sendJson(response, 200, { message: "" });
  }
  const body = readJson(await readBody(request, MOST_JSON));
  if (path.startsWith("request/")) {
    const name = path.slice("request/".length);
    if (!isRequestName(name)) throw new Refused(404, "Tuntematon pyynt\xF6.");
    const payload = readPayload(name, body);
    if (payload === void 0) throw new Refused(400, OUT_OF_FORM);
    return sendJson(response, 200, await asked(bench, window, name, payload));
  }
  if (path === "sit") {
    const seat = readSeat(body);
    if (!seat) throw new Refused(400, OUT_OF_FORM);
    bench.windows.sit(window, seat);
  } else if (path === "answer") {
    const answer2 = readAnswer(body);
    if (!answer2) throw new Refused(400, OUT_OF_FORM);
    const { id, ...given } = answer2;
    if (!bench.link.answer(bench.windows.seatOf(window).person, id, given)) {
      throw new Refused(409, "Kysymykseen on jo vastattu.");
    }
  } else if (path === "slow") {
    const delay = readDelay(body);
    if (delay === void 0) throw new Refused(400, OUT_OF_FORM);
    bench.windows.slow(window, delay);
  } else throw new Refused(404, "Tuntematon pyynt\xF6.");
  sendJson(response, 200, { message: "" });
}
async function asked(bench, window, name, payload) {
  const seat = bench.windows.seatOf(window);
  const delay = name === "run" ? bench.windows.delayOf(window) : 0;
  if (delay > 0) await (0, import_promises2.setTimeout)(delay / 2);
  const answer2 = await bench.link.request(seat, name, payload);
  if (delay > 0) await (0, import_promises2.setTimeout)(delay / 2);
  if (name !== "open") return answer2;
  const start2 = bench.started(answer2);
  const questions = bench.link.questionsOf(seat.person).map(({ id, view }) => ({ id, question: view }));
  return { ...start2, seat, questions };
}
function windowOf(id) {
  if (typeof id !== "string" || !/^[\w-]{8,64}$/.test(id)) throw new Refused(400, OUT_OF_FORM);
  return id;
}
function readJson(body) {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    throw new Refused(400, OUT_OF_FORM);
  }
}
function told(error) {
  if (error instanceof Refused || error instanceof BodyError) return error;
  const isForeseen = [WorkbookFileError, WorkingCopyError, ReportFailure, WorkerRefusal].some(
    (kind) => error instanceof kind
  );
  const message = error instanceof Error ? error.message : String(error);
  if (isForeseen) return { status: 409, message };
  return { status: 500, message: `Ty\xF6p\xF6yd\xE4n palvelin kohtasi odottamattoman virheen. (${message})` };
}

// local/workbench/server/page-server.ts
var FILES = {
  "/": { file: "index.html", type: "text/html; charset=utf-8" },
  "/page.js": { file: "page.js", type: "text/javascript; charset=utf-8" },
  "/page.css": { file: "page.css", type: "text/css; charset=utf-8" }
};
function createPageServer(place2) {
  return (0, import_node_http.createServer)((request, response) => answer(place2, request, response));
}
function answer({ bench, built, host }, request, response) {
  const { method = "", url = "", headers } = request;
  const own = host();
  if (headers.host === own.replace("127.0.0.1", "localhost") && method === "GET" && url === "/") {
    response.writeHead(302, { Location: `http://${own}/` }).end();
    return;
  }
  const verdict = judge({ method, url, headers }, { host: own, token: bench.token });
  if (!verdict.ok) {
    sendText(response, verdict.status, verdict.why);
    return;
  }
  const { path, query } = verdict;
  if (path.startsWith("/api/")) {
    void answerApi(bench, { request, response, path: path.slice("/api/".length), query });
    return;
  }
  const found = Object.hasOwn(FILES, path) ? FILES[path] : void 0;
  if (!found) {
    sendText(response, 404, "Sivua ei ole.");
    return;
  }
  const text = (0, import_node_fs4.readFileSync)((0, import_node_path5.join)(built, found.file), "utf8");
  const page = path === "/" ? text.replace("__TOKEN__", bench.token).replace("__FRAMES__", bench.frames.origin) : text;
  send(response, 200, found.type, page, { "Content-Security-Policy": policy(bench.frames.origin) });
}
function policy(frames) {
  return [
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:",
    `connect-src 'self'; frame-src ${frames}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`
  ].join("; ");
}

// local/workbench/server/workbench.ts
var import_node_crypto5 = require("node:crypto");
var import_node_fs5 = require("node:fs");
var import_node_path6 = require("node:path");
var import_node_url = require("node:url");

// local/workbench/server/frame-server.ts
var import_node_crypto4 = require("node:crypto");
var import_node_http2 = require("node:http");
var PAGE_POLICY = "default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval'; style-src 'unsafe-inline'; img-src data: blob:; font-src data:; form-action 'none'; base-uri 'none'";
var REPORT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'";
var MOST_PAGES = 200;
var FrameServer = class {
  server;
  #pages = /* @__PURE__ */ new Map();
  /** What goes into every page of the script before its own code. */
  #bridge = "";
  #host = "";
  #outer = "";
  constructor() {
    this.server = (0, import_node_http2.createServer)((request, response) => this.#answer(request, response));
  }
  get origin() {
    return `http://${this.#host}`;
  }
  /** @param outer the workbench's own origin, the only one that may frame these pages */
  begin(host, outer) {
    this.#host = host;
    this.#outer = outer;
  }
  /** @param bridge the client's code; @param functions the script's globals */
  useBridge(bridge, functions) {
    const settings = JSON.stringify({ functions, outer: this.#outer }).replace(/</g, "\\u003c");
    const code = bridge.replace(/<\/script/gi, "<\\/script");
    this.#bridge = `<script>window.__workbench=${settings};${code}</script>`;
  }
  /** Keeps a page of the script; gives its address, which nobody can guess. */
  putPage(html) {
    return this.#put({ html: withBridge(html, this.#bridge), policy: PAGE_POLICY });
  }
  putReport(html) {
    return this.#put({ html, policy: REPORT_POLICY });
  }
  #put(page) {
    const id = (0, import_node_crypto4.randomUUID)();
    this.#pages.set(id, page);
    const [oldest] = this.#pages.keys();
    if (this.#pages.size > MOST_PAGES && oldest !== void 0) this.#pages.delete(oldest);
    return `${this.origin}/${id}`;
  }
  #answer(request, response) {
    const { method = "", url = "", headers } = request;
    const verdict = judge({ method, url, headers }, { host: this.#host, token: "" });
    if (!verdict.ok) {
      sendText(response, verdict.status, verdict.why);
      return;
    }
    const page = this.#pages.get(verdict.path.slice(1));
    if (!page) {
      sendText(response, 404, "Sivua ei en\xE4\xE4 ole. Avaa se uudelleen valikosta.");
      return;
    }
    const policy2 = `${page.policy}; frame-ancestors ${this.#outer}`;
    send(response, 200, "text/html; charset=utf-8", page.html, { "Content-Security-Policy": policy2 });
  }
};
function withBridge(html, bridge) {
  const place2 = /<head[^>]*>/i.exec(html) ?? /<html[^>]*>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html);
  const at = place2 ? place2.index + place2[0].length : 0;
  return html.slice(0, at) + bridge + html.slice(at);
}

// local/apps-script/host/zone.ts
var import_tz2 = require("@date-fns/tz");
var QUARTER = 15 * 60 * 1e3;
var DAY = 24 * 60 * 60 * 1e3;
var REGULAR_SINCE = Date.UTC(1972, 0, 1);
var CACHE_LIMIT = 2e5;
var zones = /* @__PURE__ */ new Map();
function zoneNamed(name) {
  const known = zones.get(name);
  if (known) return known;
  if (!name || Number.isNaN((0, import_tz2.tzOffset)(name, /* @__PURE__ */ new Date(0)))) throw new Error(`Tuntematon aikavy\xF6hyke: ${name}`);
  const zone = makeZone(name);
  zones.set(name, zone);
  return zone;
}
function makeZone(name) {
  const cache = /* @__PURE__ */ new Map();
  const ask = (epochMs) => Math.round((0, import_tz2.tzOffset)(name, new Date(epochMs)) * 60) * 1e3;
  const offset = (epochMs) => {
    if (Number.isNaN(epochMs)) return Number.NaN;
    if (epochMs < REGULAR_SINCE) return ask(epochMs);
    const quarter = Math.floor(epochMs / QUARTER);
    const cached = cache.get(quarter);
    if (cached !== void 0) return cached;
    if (cache.size >= CACHE_LIMIT) cache.clear();
    const answer2 = ask(epochMs);
    cache.set(quarter, answer2);
    return answer2;
  };
  const instant = (wallMs) => {
    if (Number.isNaN(wallMs)) return Number.NaN;
    const before = offset(wallMs - DAY);
    if (offset(wallMs - before) === before) return wallMs - before;
    const after = offset(wallMs + DAY);
    return offset(wallMs - after) === after ? wallMs - after : wallMs - before;
  };
  return { name, offset, wall: (epochMs) => epochMs + offset(epochMs), instant };
}

// local/apps-script/spreadsheet-app/color.ts
var NAMES = {
  black: "#000000",
  silver: "#c0c0c0",
  gray: "#808080",
  grey: "#808080",
  white: "#ffffff",
  maroon: "#800000",
  red: "#ff0000",
  purple: "#800080",
  fuchsia: "#ff00ff",
  magenta: "#ff00ff",
  green: "#008000",
  lime: "#00ff00",
  olive: "#808000",
  yellow: "#ffff00",
  navy: "#000080",
  blue: "#0000ff",
  teal: "#008080",
  aqua: "#00ffff",
  cyan: "#00ffff",
  orange: "#ffa500",
  pink: "#ffc0cb",
  brown: "#a52a2a",
  gold: "#ffd700",
  lightgray: "#d3d3d3",
  lightgrey: "#d3d3d3",
  lightgreen: "#90ee90",
  lightblue: "#add8e6",
  lightyellow: "#ffffe0"
};
function readColor(text) {
  const bare = text.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(bare)) return bare;
  if (/^#[0-9a-f]{3}$/.test(bare)) return bare.replace(/[0-9a-f]/g, "$&$&");
  return NAMES[bare];
}

// local/apps-script/host/script-enum.ts
function scriptEnum(...names) {
  const values = names.map((name, index) => [
    name,
    Object.freeze({
      name: () => name,
      ordinal: () => index,
      compareTo: (other) => index - other.ordinal(),
      toString: () => name,
      toJSON: () => name
    })
  ]);
  return Object.freeze(Object.fromEntries(values));
}

// local/apps-script/spreadsheet-app/enums.ts
var ProtectionType = scriptEnum("RANGE", "SHEET");
var DataValidationCriteria = scriptEnum(
  "DATE_IS_VALID_DATE",
  "NUMBER_BETWEEN",
  "NUMBER_GREATER_THAN_OR_EQUAL_TO",
  "NUMBER_LESS_THAN_OR_EQUAL_TO",
  "VALUE_IN_LIST",
  "VALUE_IN_RANGE",
  "CUSTOM_FORMULA"
);
var BooleanCriteria = scriptEnum("CUSTOM_FORMULA");

// local/apps-script/spreadsheet-app/signature-check.ts
function checkSignatures(prototype, path, table) {
  for (const [name, signatures] of Object.entries(table)) {
    const method = Reflect.get(prototype, name);
    if (typeof method !== "function") throw new Error(`${path}.${name} has signatures but no code`);
    const accepted = signatures.map((text) => text === "" ? [] : text.split(" ").map(kindTest));
    Object.defineProperty(prototype, name, {
      configurable: true,
      writable: true,
      value(...args) {
        const fits = accepted.some(
          (kinds) => kinds.length === args.length && kinds.every((test, index) => test(args[index]))
        );
        if (fits) return method.apply(this, args);
        throw new ScriptError(
          `The parameters (${args.map(kindName).join(",")}) don't match the method signature for ${path}.${name}.`
        );
      }
    });
  }
}
function kindTest(kind) {
  const nullable = kind.endsWith("?");
  const tests = (nullable ? kind.slice(0, -1) : kind).split("|").map(oneKind);
  return (value) => value === null || value === void 0 ? nullable || kind === "any" : tests.some((test) => test(value));
}
function oneKind(kind) {
  switch (kind) {
    case "any":
      return () => true;
    case "number":
      return (value) => typeof value === "number" && Number.isFinite(value);
    case "array":
      return Array.isArray;
    case "grid":
      return (value) => Array.isArray(value) && value.every(Array.isArray);
    case "Date":
      return isDate;
    case "enum":
      return (value) => typeof value.ordinal === "function";
    case "object":
      return (value) => typeof value === "object" && !Array.isArray(value) && !(value instanceof Emulated);
    case "string":
    case "boolean":
      return (value) => typeof value === kind;
    default:
      return (value) => value instanceof Emulated && value._name === kind;
  }
}
function isDate(value) {
  return Object.prototype.toString.call(value) === "[object Date]";
}
function kindName(value) {
  if (value === null || value === void 0) return "null";
  if (typeof value === "string") return "String";
  if (typeof value === "boolean") return "Boolean";
  if (typeof value === "number") return "number";
  if (Array.isArray(value)) return value.length > 0 ? `${kindName(value[0])}[]` : "Array";
  if (isDate(value)) return "Date";
  return value instanceof Emulated ? `SpreadsheetApp.${value._name}` : "(class)";
}

// local/apps-script/spreadsheet-app/signatures.ts
function same(names, ...signatures) {
  return Object.fromEntries(names.split(" ").map((name) => [name, signatures]));
}
var SPREADSHEET_APP = {
  ...same("getActive getActiveSpreadsheet getActiveSheet flush getUi newDataValidation", ""),
  ...same("newConditionalFormatRule getActiveRange getCurrentCell", ""),
  setActiveSheet: ["Sheet"],
  setActiveRange: ["Range"]
};
var SPREADSHEET = {
  ...same("getId getName getUrl getSpreadsheetTimeZone getSpreadsheetLocale getSheets getNumSheets", ""),
  ...same("getActiveSheet getDataRange getNamedRanges getActiveRange getCurrentCell", ""),
  setActiveRange: ["Range"],
  ...same("setSpreadsheetTimeZone setSpreadsheetLocale getSheetByName getRange getRangeByName", "string"),
  ...same("getSheetById moveActiveSheet", "number"),
  insertSheet: ["", "string", "number", "string number"],
  ...same("deleteSheet setActiveSheet", "Sheet"),
  setNamedRange: ["string Range"],
  removeNamedRange: ["string"],
  getProtections: ["", "enum"],
  toast: ["string", "string string", "string string? number?"]
};
var SHEET = {
  ...same("getParent getName getSheetName getSheetId getIndex getLastRow getLastColumn getMaxRows", ""),
  ...same("getMaxColumns getDataRange activate getFrozenRows getFrozenColumns isSheetHidden hideSheet", ""),
  ...same("showSheet getConditionalFormatRules clearConditionalFormatRules protect getFilter", ""),
  ...same("clearContents clearFormats clearNotes getActiveRange", ""),
  setActiveRange: ["Range"],
  setName: ["string"],
  getRange: ["string", "number number", "number number number", "number number number number"],
  getRangeList: ["array"],
  getSheetValues: ["number number number number"],
  appendRow: ["array"],
  ...same("insertRowBefore insertRowAfter insertColumnBefore insertColumnAfter", "number"),
  ...same("insertRowsBefore insertRowsAfter insertColumnsBefore insertColumnsAfter", "number number"),
  ...same("insertRows insertColumns", "number", "number number"),
  ...same("deleteRow deleteColumn getColumnWidth setFrozenRows setFrozenColumns", "number"),
  ...same("deleteRows deleteColumns setColumnWidth", "number number"),
  setColumnWidths: ["number number number"],
  moveRows: ["Range number"],
  setConditionalFormatRules: ["array"],
  getProtections: ["", "enum"],
  sort: ["number", "number boolean"],
  clear: ["", "object"]
};
var PLACE = {
  ...same("getRow getRowIndex getColumn getNumRows getNumColumns getHeight getWidth getLastRow", ""),
  ...same("getLastColumn getA1Notation getSheet getGridId activate", ""),
  offset: ["number number", "number number number", "number number number number"],
  getCell: ["number number"]
};
var LOOKS = {
  ...same("getBackground getBackgrounds getFontColor getFontColors getFontWeight getFontWeights", ""),
  ...same("getNumberFormat getNumberFormats getWrap getWraps", ""),
  ...same("getHorizontalAlignment getVerticalAlignment", ""),
  ...same("setBackground setFontColor setFontWeight", "string?"),
  ...same("setHorizontalAlignment setVerticalAlignment", "string?"),
  ...same("setBackgrounds setFontColors setFontWeights setNumberFormats", "grid"),
  setNumberFormat: ["string"],
  setWrap: ["boolean"]
};
var RANGE = {
  ...PLACE,
  ...LOOKS,
  ...same("getValue getValues getDisplayValue getDisplayValues getFormula getFormulas isBlank", ""),
  ...same("getNote getNotes clearNote getDataValidation getDataValidations clearDataValidations", ""),
  ...same("protect canEdit createFilter getFilter clearContent clearFormat merge breakApart", ""),
  ...same("isPartOfMerge getMergedRanges", ""),
  setValue: ["any"],
  ...same("setValues setFormulas setNotes setDataValidations", "grid"),
  setFormula: ["string"],
  setNote: ["string|number?"],
  setDataValidation: ["DataValidation?"],
  clear: ["", "object"],
  sort: ["number|object|array"],
  copyTo: ["Range", "Range object"]
};
var RANGE_LIST = {
  ...same("getRanges clearContent clearFormat clearNote clearDataValidations", ""),
  ...same("setBackground setFontColor setFontWeight", "string?"),
  ...same("setHorizontalAlignment setVerticalAlignment", "string?"),
  setValue: ["any"],
  setNote: ["string|number?"],
  setNumberFormat: ["string"],
  setWrap: ["boolean"],
  clear: ["", "object"]
};
var RULE = same("getAllowInvalid getHelpText getCriteriaType getCriteriaValues copy", "");
var DATA_VALIDATION = RULE;
var DATA_VALIDATION_BUILDER = {
  ...RULE,
  ...same("requireDate build", ""),
  requireValueInList: ["array", "array boolean"],
  requireValueInRange: ["Range", "Range boolean"],
  requireNumberBetween: ["number number"],
  ...same("requireNumberGreaterThanOrEqualTo requireNumberLessThanOrEqualTo", "number"),
  setAllowInvalid: ["boolean"],
  setHelpText: ["string"]
};
var CONDITIONAL_FORMAT_RULE = same("getRanges getBooleanCondition getGradientCondition copy", "");
var BOOLEAN_CONDITION = same("getCriteriaType getCriteriaValues getBackground getFontColor", "");
var CONDITIONAL_FORMAT_RULE_BUILDER = {
  build: [""],
  whenFormulaSatisfied: ["string"],
  ...same("setBackground setFontColor", "string?"),
  setRanges: ["array"]
};
var PROTECTION = {
  ...same("getProtectionType getRange getDescription isWarningOnly canEdit getEditors canDomainEdit", ""),
  ...same("getUnprotectedRanges remove", ""),
  setDescription: ["string"],
  ...same("setWarningOnly setDomainEdit", "boolean"),
  ...same("addEditor removeEditor", "string|User"),
  ...same("addEditors removeEditors setUnprotectedRanges", "array")
};
var NAMED_RANGE = same("getName getRange remove", "");
var FILTER = same("getRange remove", "");
var USER = same("getEmail", "");

// local/apps-script/spreadsheet-app/conditional-format.ts
var ConditionalFormatRule = class extends Emulated {
  constructor(_sheet, _format) {
    super();
    this._sheet = _sheet;
    this._format = _format;
  }
  _sheet;
  _format;
  _name = "ConditionalFormatRule";
  getRanges() {
    return this._format.areas.map((area) => this._sheet._range(area));
  }
  /** Null for rules that the emulator keeps without understanding them. */
  getBooleanCondition() {
    const { rule } = this._format;
    return rule.kind === "formula" ? new BooleanCondition(rule) : null;
  }
  /** Null: colour scales are among the foreign rules. */
  getGradientCondition() {
    return null;
  }
  copy() {
    return new ConditionalFormatRuleBuilder(this._format, this.getRanges());
  }
};
var BooleanCondition = class extends Emulated {
  constructor(_rule) {
    super();
    this._rule = _rule;
  }
  _rule;
  _name = "BooleanCondition";
  getCriteriaType() {
    return BooleanCriteria.CUSTOM_FORMULA;
  }
  getCriteriaValues() {
    return [this._rule.formula];
  }
  getBackground() {
    return this._rule.background ?? null;
  }
  getFontColor() {
    return this._rule.fontColor ?? null;
  }
};
var ConditionalFormatRuleBuilder = class extends Emulated {
  _name = "ConditionalFormatRuleBuilder";
  #rule;
  #ranges;
  constructor(format, ranges = []) {
    super();
    this.#rule = format?.rule;
    this.#ranges = ranges;
  }
  /** @param formula with or without "="; `;` separates arguments in every locale (platform facts §4.3) */
  whenFormulaSatisfied(formula) {
    const text = formula.startsWith("=") ? formula : `=${formula}`;
    this.#rule = { ...this.#colors(), kind: "formula", formula: text };
    return this;
  }
  /** Null takes the colour away; an unknown one is ignored, as on ranges. */
  setBackground(color) {
    return this.#paint("background", color);
  }
  setFontColor(color) {
    return this.#paint("fontColor", color);
  }
  setRanges(ranges) {
    this.#ranges = ranges;
    return this;
  }
  /** @throws ScriptError without a condition or without ranges */
  build() {
    const sheet = this.#ranges[0]?.getSheet();
    if (!sheet) throw new ScriptError("Conditional format rule must have at least one range.");
    if (!this.#rule || this.#rule.kind === "formula" && this.#rule.formula === "") {
      throw new ScriptError("Conditional format rule must have a condition.");
    }
    return new ConditionalFormatRule(sheet, {
      areas: this.#ranges.map(({ _area }) => _area),
      rule: this.#rule
    });
  }
  #colors() {
    if (this.#rule?.kind !== "formula") return {};
    const { background, fontColor } = this.#rule;
    return { ...background && { background }, ...fontColor && { fontColor } };
  }
  #paint(what, color) {
    if (this.#rule?.kind === "foreign") {
      throw new ScriptError("not emulated: colours of a conditional format rule of another kind");
    }
    const old = this.#rule ?? { kind: "formula", formula: "" };
    const read = color === null || color === void 0 ? void 0 : readColor(color) ?? old[what];
    const { [what]: _gone, ...rest } = old;
    this.#rule = read === void 0 ? rest : { ...rest, [what]: read };
    return this;
  }
};
checkSignatures(
  ConditionalFormatRule.prototype,
  "SpreadsheetApp.ConditionalFormatRule",
  CONDITIONAL_FORMAT_RULE
);
checkSignatures(BooleanCondition.prototype, "SpreadsheetApp.BooleanCondition", BOOLEAN_CONDITION);
checkSignatures(
  ConditionalFormatRuleBuilder.prototype,
  "SpreadsheetApp.ConditionalFormatRuleBuilder",
  CONDITIONAL_FORMAT_RULE_BUILDER
);

// local/model/rectangle.ts
function columnLetters(column) {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + (rest - 1) % 26) + letters;
  }
  return letters;
}
function columnNumber(letters) {
  let number3 = 0;
  for (const letter of letters.toUpperCase()) number3 = number3 * 26 + letter.charCodeAt(0) - 64;
  return number3;
}
function toA1(area) {
  const first = columnLetters(area.column) + area.row;
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnLetters(area.column + area.columns - 1)}${area.row + area.rows - 1}`;
}
function intersect(one, other) {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : void 0;
}
function subtract(area, hole) {
  const cut = intersect(area, hole);
  if (!cut) return [area];
  const { row, column, rows, columns } = area;
  const below = cut.row + cut.rows;
  const right = cut.column + cut.columns;
  return [
    { row, column, rows: cut.row - row, columns },
    { row: cut.row, column, rows: cut.rows, columns: cut.column - column },
    { row: cut.row, column: right, rows: cut.rows, columns: column + columns - right },
    { row: below, column, rows: row + rows - below, columns }
  ].filter((part) => part.rows > 0 && part.columns > 0);
}
function covers(outer, inner) {
  return inner.row >= outer.row && inner.column >= outer.column && inner.row + inner.rows <= outer.row + outer.rows && inner.column + inner.columns <= outer.column + outer.columns;
}

// local/model/tab-name.ts
function quotedTab(name) {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
function unquotedTab(text) {
  return text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
}

// local/apps-script/spreadsheet-app/a1-notation.ts
function splitTab(text) {
  const quoted = /^'((?:[^']|'')*)'(?:!(.*))?$/s.exec(text);
  if (quoted) return { tab: quoted[1]?.replaceAll("''", "'"), cells: quoted[2] };
  const mark = text.lastIndexOf("!");
  if (mark < 0) return { tab: void 0, cells: text };
  return { tab: text.slice(0, mark), cells: text.slice(mark + 1) };
}
function parseA1(cells2, maxRows, maxColumns) {
  const match = /^\$?([a-z]{1,3})?\$?(\d{1,8})?(?::\$?([a-z]{1,3})?\$?(\d{1,8})?)?$/i.exec(cells2.trim());
  if (!match) return void 0;
  const [whole, left, top, right, bottom] = match;
  const ranged = whole.includes(":");
  if (!ranged && !(left && top)) return void 0;
  if (ranged && (!left && !top || !right && !bottom)) return void 0;
  if (ranged && Boolean(left) !== Boolean(right)) return void 0;
  const columns = [left ? columnNumber(left) : 1, ranged ? right ? columnNumber(right) : maxColumns : 0];
  const rows = [top ? Number(top) : 1, ranged ? bottom ? Number(bottom) : maxRows : 0];
  const [c1 = 1, c2 = 0] = columns;
  const [r1 = 1, r2 = 0] = rows;
  const lastColumn = c2 || c1;
  const lastRow = r2 || r1;
  return {
    row: Math.min(r1, lastRow),
    column: Math.min(c1, lastColumn),
    rows: Math.abs(lastRow - r1) + 1,
    columns: Math.abs(lastColumn - c1) + 1
  };
}

// local/apps-script/spreadsheet-app/data-validation.ts
var ReadableRule = class extends Emulated {
  /** @param _home the sheet that relative references mean; undefined where a script built the rule */
  constructor(_home, _rule) {
    super();
    this._home = _home;
    this._rule = _rule;
  }
  _home;
  _rule;
  getAllowInvalid() {
    return this._rule.allowInvalid;
  }
  getHelpText() {
    return this._rule.helpText ?? null;
  }
  getCriteriaType() {
    const { criteria } = this._rule;
    switch (criteria.kind) {
      case "list":
        return DataValidationCriteria.VALUE_IN_LIST;
      case "range":
        return DataValidationCriteria.VALUE_IN_RANGE;
      case "date":
        return DataValidationCriteria.DATE_IS_VALID_DATE;
      case "number":
        if (criteria.max === void 0) return DataValidationCriteria.NUMBER_GREATER_THAN_OR_EQUAL_TO;
        if (criteria.min === void 0) return DataValidationCriteria.NUMBER_LESS_THAN_OR_EQUAL_TO;
        return DataValidationCriteria.NUMBER_BETWEEN;
      default:
        return DataValidationCriteria.CUSTOM_FORMULA;
    }
  }
  /** The arguments of the matching `require…` method; a foreign rule gives its text. */
  getCriteriaValues() {
    const { criteria } = this._rule;
    switch (criteria.kind) {
      case "list":
        return [[...criteria.values], true];
      case "range":
        return [referredRange(this._home, criteria.reference) ?? criteria.reference, true];
      case "date":
        return [];
      case "number":
        return [criteria.min, criteria.max].filter((limit) => limit !== void 0);
      default:
        return [criteria.text];
    }
  }
  copy() {
    return new DataValidationBuilder(this._home, { ...this._rule });
  }
};
var DataValidation = class extends ReadableRule {
  _name = "DataValidation";
};
var DataValidationBuilder = class extends ReadableRule {
  _name = "DataValidationBuilder";
  /** At most 500 items (platform facts §4.7). */
  requireValueInList(values, _showDropdown = true) {
    if (values.length > 500) throw new ScriptError("The list of values is too long: the limit is 500 items.");
    return this.#criteria({ kind: "list", values: values.map(String) });
  }
  requireValueInRange(range, _showDropdown = true) {
    const { row, column, rows, columns } = range._area;
    const first = `$${columnLetters(column)}$${row}`;
    const last = `$${columnLetters(column + columns - 1)}$${row + rows - 1}`;
    const cells2 = rows * columns === 1 ? first : `${first}:${last}`;
    const reference = `${quotedTab(range.getSheet().getName())}!${cells2}`;
    return this.#criteria({ kind: "range", reference });
  }
  requireDate() {
    return this.#criteria({ kind: "date" });
  }
  requireNumberBetween(start2, end) {
    return this.#criteria({ kind: "number", min: start2, max: end });
  }
  requireNumberGreaterThanOrEqualTo(number3) {
    return this.#criteria({ kind: "number", min: number3 });
  }
  requireNumberLessThanOrEqualTo(number3) {
    return this.#criteria({ kind: "number", max: number3 });
  }
  /** True (the default) only warns people; false refuses, scripts included (platform facts §4.7). */
  setAllowInvalid(allowInvalid) {
    this._rule = { ...this._rule, allowInvalid };
    return this;
  }
  setHelpText(helpText) {
    this._rule = { ...this._rule, helpText };
    return this;
  }
  build() {
    if (this._rule.criteria === NOTHING.criteria)
      throw new ScriptError("Data validation rule is missing criteria.");
    return new DataValidation(this._home, this._rule);
  }
  #criteria(criteria) {
    this._rule = { ...this._rule, criteria };
    return this;
  }
};
var NOTHING = { criteria: { kind: "foreign", text: "" }, allowInvalid: true };
function newDataValidation() {
  return new DataValidationBuilder(void 0, NOTHING);
}
function referredRange(home, reference) {
  const { tab, cells: cells2 } = splitTab(reference.replace(/^=/, ""));
  const sheet = tab === void 0 ? home : home?._spreadsheet.getSheetByName(tab) ?? void 0;
  const area = sheet && cells2 !== void 0 ? parseA1(cells2, sheet.getMaxRows(), sheet.getMaxColumns()) : void 0;
  return area && sheet?._range(area);
}
checkSignatures(DataValidation.prototype, "SpreadsheetApp.DataValidation", DATA_VALIDATION);
checkSignatures(
  DataValidationBuilder.prototype,
  "SpreadsheetApp.DataValidationBuilder",
  DATA_VALIDATION_BUILDER
);

// local/apps-script/spreadsheet-app/edit-right.ts
var REFUSED = "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.";
function isEditor(machine, protection) {
  const { id, email } = machine.user();
  if (protection.open || id === machine.workbook.owner) return true;
  return protection.editors.includes(id) || email !== "" && protection.editors.includes(email.toLowerCase());
}
function requireEdit(machine, sheet, area) {
  for (const protection of sheet.protections) {
    if (!protection.warningOnly && stops(protection, area) && !isEditor(machine, protection)) {
      throw new ScriptError(REFUSED);
    }
  }
}
function requireSheetEdit(machine, sheet) {
  for (const protection of sheet.protections) {
    if (!protection.area && !protection.warningOnly && !isEditor(machine, protection)) {
      throw new ScriptError(REFUSED);
    }
  }
}
function stops({ area, unprotected }, wanted) {
  if (area) return intersect(area, wanted) !== void 0;
  return !unprotected.some((free) => covers(free, wanted));
}

// local/apps-script/spreadsheet-app/locale.ts
var pairs = (text) => text.split(" ").map((pair) => {
  const [one = "", other = one] = pair.split("/");
  return [one, other];
});
var FINNISH_MONTHS = "tammikuu helmikuu maaliskuu huhtikuu toukokuu kes\xE4kuu hein\xE4kuu elokuu syyskuu lokakuu marraskuu joulukuu";
var FINNISH = {
  decimal: ",",
  groups: ["\xA0", " ", "\u202F"],
  dayFirst: true,
  datePattern: "d.m.yyyy",
  booleans: ["TOSI", "EP\xC4TOSI"],
  months: FINNISH_MONTHS.split(" ").map((month) => [month, `${month}ta`]),
  shortMonth: (month) => month.replace(/kuu$/, ""),
  weekdays: pairs(
    "su/sunnuntaina ma/maanantaina ti/tiistaina ke/keskiviikkona to/torstaina pe/perjantaina la/lauantaina"
  )
};
var SWEDISH = {
  decimal: ",",
  groups: ["\xA0", " ", "\u202F"],
  dayFirst: true,
  datePattern: "yyyy-mm-dd",
  booleans: ["SANT", "FALSKT"],
  months: pairs("januari februari mars april maj juni juli augusti september oktober november december"),
  shortMonth: (month) => month.slice(0, 3),
  weekdays: pairs("s\xF6n/s\xF6ndag m\xE5n/m\xE5ndag tis/tisdag ons/onsdag tors/torsdag fre/fredag l\xF6r/l\xF6rdag")
};
var ENGLISH = {
  decimal: ".",
  groups: [","],
  dayFirst: false,
  datePattern: "m/d/yyyy",
  booleans: ["TRUE", "FALSE"],
  months: pairs("January February March April May June July August September October November December"),
  shortMonth: (month) => month.slice(0, 3),
  weekdays: pairs("Sun/Sunday Mon/Monday Tue/Tuesday Wed/Wednesday Thu/Thursday Fri/Friday Sat/Saturday")
};
var LOCALES = {
  fi_FI: FINNISH,
  sv_FI: { ...SWEDISH, datePattern: "d.m.yyyy" },
  sv_SE: SWEDISH,
  en_US: ENGLISH,
  en_GB: { ...ENGLISH, dayFirst: true, datePattern: "dd/mm/yyyy" }
};
function sheetLocale(name) {
  const locale = LOCALES[name];
  if (!locale) throw new Error(`not emulated: spreadsheet locale ${name}`);
  return locale;
}

// local/apps-script/spreadsheet-app/named-range.ts
var NamedRange = class extends Emulated {
  constructor(_spreadsheet, _key) {
    super();
    this._spreadsheet = _spreadsheet;
    this._key = _key;
  }
  _spreadsheet;
  _key;
  _name = "NamedRange";
  getName() {
    return this._key;
  }
  getRange() {
    return this._spreadsheet.getRange(this._key);
  }
  remove() {
    this._spreadsheet.removeNamedRange(this._key);
  }
};
checkSignatures(NamedRange.prototype, "SpreadsheetApp.NamedRange", NAMED_RANGE);

// local/apps-script/spreadsheet-app/filter.ts
var Filter = class extends Emulated {
  constructor(_sheet) {
    super();
    this._sheet = _sheet;
  }
  _sheet;
  _name = "Filter";
  getRange() {
    const area = this._sheet._model.filter;
    return area ? this._sheet._range(area) : this._sheet.getDataRange();
  }
  remove() {
    this._sheet._model.filter = void 0;
  }
};
checkSignatures(Filter.prototype, "SpreadsheetApp.Filter", FILTER);

// local/apps-script/spreadsheet-app/user.ts
var User = class extends Emulated {
  constructor(_email) {
    super();
    this._email = _email;
  }
  _email;
  _name = "User";
  getEmail() {
    return this._email;
  }
};
function editorKey(machine, who) {
  const email = typeof who === "string" ? who : emailOf(who);
  if (email === void 0) return void 0;
  return email === "" ? machine.user().id : email.toLowerCase();
}
function emailOf(who) {
  if (!(who instanceof Emulated) || !("getEmail" in who) || typeof who.getEmail !== "function")
    return void 0;
  return String(who.getEmail());
}
checkSignatures(User.prototype, "User", USER);

// local/apps-script/spreadsheet-app/protection.ts
var Protection = class extends Emulated {
  constructor(_sheet, _protection) {
    super();
    this._sheet = _sheet;
    this._protection = _protection;
  }
  _sheet;
  _protection;
  _name = "Protection";
  getProtectionType() {
    return this._protection.area ? ProtectionType.RANGE : ProtectionType.SHEET;
  }
  /** The whole sheet's range has the A1 notation '' (§8.3 no. 18). */
  getRange() {
    return this._protection.area ? this._sheet._range(this._protection.area) : this._sheet._wholeRange();
  }
  getDescription() {
    return this._protection.description;
  }
  setDescription(description) {
    this.#requireEditor();
    this._protection.description = description;
    return this;
  }
  isWarningOnly() {
    return this._protection.warningOnly;
  }
  /** A warning stops no script (platform facts §13). */
  setWarningOnly(warningOnly) {
    this.#requireEditor();
    this._protection.warningOnly = warningOnly;
    return this;
  }
  /** True where the current user may edit the protected cells. */
  canEdit() {
    return isEditor(this._sheet._machine, this._protection);
  }
  /** Without the owner, who may always edit. */
  getEditors() {
    return this._protection.editors.filter((key) => key.includes("@")).map((email) => new User(email));
  }
  addEditor(who) {
    return this.addEditors([who]);
  }
  addEditors(people) {
    this.#requireEditor();
    const { editors } = this._protection;
    for (const key of this.#keys("addEditors", people)) if (!editors.includes(key)) editors.push(key);
    return this;
  }
  removeEditor(who) {
    return this.removeEditors([who]);
  }
  /** From now on the protection stops everybody not listed. The owner and the current user can't be removed. */
  removeEditors(people) {
    this.#requireEditor();
    const { id, email } = this._sheet._machine.user();
    const own = email === "" ? id : email.toLowerCase();
    const gone = this.#keys("removeEditors", people).filter((key) => key !== own);
    const protection = this._protection;
    protection.editors = protection.editors.filter((key) => !gone.includes(key));
    if (id !== this._sheet._machine.workbook.owner && !protection.editors.includes(own)) {
      protection.editors.push(own);
    }
    protection.open = false;
    return this;
  }
  /** False: the emulated file belongs to no Google Workspace domain. */
  canDomainEdit() {
    return this._protection.domainEdit;
  }
  setDomainEdit(editable) {
    this.#requireEditor();
    this._protection.domainEdit = editable;
    return this;
  }
  getUnprotectedRanges() {
    return this._protection.unprotected.map((area) => this._sheet._range(area));
  }
  /** @throws ScriptError on a range protection (§4.7) */
  setUnprotectedRanges(ranges) {
    this.#requireEditor();
    if (this._protection.area) {
      throw new ScriptError("Unprotected ranges can only be set on a sheet protection.");
    }
    this._protection.unprotected = ranges.map((range) => range._area);
    return this;
  }
  remove() {
    this.#requireEditor();
    const model = this._sheet._model;
    model.protections = model.protections.filter((other) => other !== this._protection);
  }
  #requireEditor() {
    if (!this.canEdit()) throw new ScriptError("You do not have permission to edit this protection.");
  }
  #keys(method, people) {
    return people.map((who) => {
      const key = editorKey(this._sheet._machine, who);
      if (key === void 0) throw new ScriptError(`Invalid argument: ${method}`);
      return key;
    });
  }
};
checkSignatures(Protection.prototype, "SpreadsheetApp.Protection", PROTECTION);

// local/apps-script/spreadsheet-app/protection-list.ts
function newProtection(sheet, area) {
  const { workbook } = sheet._machine;
  requireSheetEdit(sheet._machine, sheet._model);
  const ids = workbook.sheets.flatMap(({ protections }) => protections.map(({ id }) => id));
  const protection = {
    id: Math.max(0, ...ids) + 1,
    area,
    description: "",
    warningOnly: false,
    unprotected: [],
    open: true,
    editors: workbook.editors.map((email) => email.toLowerCase()),
    domainEdit: false
  };
  sheet._model.protections.push(protection);
  return protection;
}
function protectionsOf(sheet, kind) {
  return sheet._model.protections.filter(({ area }) => area !== void 0 === (kind === "RANGE"));
}

// local/model/cell.ts
var EMPTY_CELL = { value: "" };
function isSheetError(value) {
  return typeof value === "object";
}
function isDateFormat(pattern) {
  if (!pattern || pattern === "@") return false;
  const bare = pattern.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
  return /[ymdhs]/i.test(bare) && !/[0#?]/.test(bare.replace(/s\.0+/gi, "s"));
}

// local/model/sheet.ts
function hasContent(cell) {
  return cell.value !== "" || cell.formula !== void 0;
}

// local/apps-script/spreadsheet-app/serial.ts
var DAY_MS = 864e5;
var EPOCH_SERIAL = 25569;
function serialToInstant(serial, timeZone) {
  return zoneNamed(timeZone).instant(serialToWall(serial));
}
function instantToSerial(epochMs, timeZone) {
  return wallToSerial(zoneNamed(timeZone).wall(epochMs));
}
function serialToWall(serial) {
  return Math.round((serial - EPOCH_SERIAL) * DAY_MS);
}
function wallToSerial(wallMs) {
  return wallMs / DAY_MS + EPOCH_SERIAL;
}
function daySerial(year, month, day) {
  const wall = new Date(Date.UTC(2e3, month - 1, day));
  wall.setUTCFullYear(year, month - 1, day);
  const exists = wall.getUTCMonth() === month - 1 && wall.getUTCDate() === day;
  return exists && year >= 1 ? wallToSerial(wall.getTime()) : void 0;
}

// local/apps-script/spreadsheet-app/typed-date.ts
var CLOCK = /^(\d{1,4})[:.](\d{2})(?:[:.](\d{2}))?$/;
var DAY_AND_CLOCK = /^(.*\d\.?)\s+(?:klo\s+)?(\d{1,2}[:.]\d{2}(?:[:.]\d{2})?)$/i;
function typedDate(text, locale, year) {
  const day = typedDay(text, locale, year);
  if (day) return day;
  const clock = typedClock(text);
  if (clock) return clock;
  const [, dayText, clockText] = DAY_AND_CLOCK.exec(text) ?? [];
  const date = dayText ? typedDay(dayText, locale, year) : void 0;
  const time = clockText ? typedClock(clockText) : void 0;
  if (!date || !time || time.value >= 1) return void 0;
  return { value: date.value + time.value, numberFormat: `${date.numberFormat} h:mm:ss` };
}
function typedDay(text, locale, year) {
  let match = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (match) return dated(Number(match[1]), Number(match[3]), Number(match[4]), "yyyy-mm-dd");
  match = /^(\d{4})-(\d{1,2})$/.exec(text);
  if (match) return dated(Number(match[1]), Number(match[2]), 1, "yyyy-mm");
  match = /^(\d{1,2})([/.])(\d{4})$/.exec(text);
  if (match) return dated(Number(match[3]), Number(match[1]), 1, `m${match[2]}yyyy`);
  match = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2})?)?$/.exec(text);
  if (match) return shortDay(match, locale, year);
  return named(text, locale, year);
}
function shortDay(match, locale, year) {
  const [whole, one = "", mark = "", other = "", yearText] = match;
  const trailing = whole.endsWith(mark);
  if (trailing && mark !== ".") return void 0;
  const [day, month] = locale.dayFirst ? [one, other] : [other, one];
  const short = locale.dayFirst ? `d${mark}m${trailing ? mark : ""}` : `m${mark}d`;
  if (yearText === void 0) return dated(year, Number(month), Number(day), short);
  return dated(
    fullYear(yearText),
    Number(month),
    Number(day),
    mark === "." || mark === "/" ? locale.datePattern : `d${mark}m${mark}yyyy`
  );
}
function named(text, locale, year) {
  const match = /^(?:(\d{1,2})\.?\s+)?([\p{L}]{3,})(?:\s+(\d{4}))?$/u.exec(text);
  const word = match?.[2]?.toLowerCase();
  if (!match || !word || match[1] === void 0 && match[3] === void 0) return void 0;
  const month = locale.months.findIndex((names) => names.some((name) => name.toLowerCase() === word)) + 1;
  if (month === 0) return void 0;
  const pattern = `${match[1] ? "d. " : ""}mmmm${match[3] ? " yyyy" : ""}`;
  return dated(Number(match[3] ?? year), month, Number(match[1] ?? 1), pattern);
}
function typedClock(text) {
  const match = CLOCK.exec(text);
  if (!match) return void 0;
  const [, hours, minutes, seconds] = match.map(Number);
  if (hours === void 0 || minutes === void 0 || minutes > 59) return void 0;
  const second = match[3] === void 0 || seconds === void 0 ? 0 : seconds;
  if (second > 59 || hours > 23 && text.includes(".")) return void 0;
  const value = (hours * 3600 + minutes * 60 + second) / 86400;
  if (hours > 23) return { value, numberFormat: "[h]:mm:ss" };
  return { value, numberFormat: match[3] === void 0 ? "h:mm" : "h:mm:ss" };
}
function fullYear(text) {
  const number3 = Number(text);
  return text.length === 4 ? number3 : number3 + (number3 < 50 ? 2e3 : 1900);
}
function dated(year, month, day, numberFormat) {
  const value = daySerial(year, month, day);
  return value === void 0 ? void 0 : { value, numberFormat };
}

// local/apps-script/spreadsheet-app/typed-number.ts
var patterns = /* @__PURE__ */ new Map();
function typedNumber(text, locale) {
  const bracketed = /^\((.*)\)$/.exec(text);
  const match = patternOf(locale).exec(bracketed?.[1] ?? text);
  if (!match) return void 0;
  const [, sign, before, whole = "", fraction, exponent, after] = match;
  if (whole === "" && !fraction) return void 0;
  if (before && after) return void 0;
  if (bracketed && sign) return void 0;
  const digits = whole.replace(/\D/g, "");
  const size2 = Number(`${digits || "0"}.${fraction || "0"}${exponent ?? ""}`);
  const value = (sign === "-" || bracketed ? -size2 : size2) / (after === "%" ? 100 : 1);
  const numberFormat = formatOf(whole !== digits, Boolean(fraction), exponent, before ?? after);
  return numberFormat === void 0 ? { value } : { value, numberFormat };
}
function formatOf(grouped, fraction, exponent, unit) {
  if (unit === "%") return fraction ? "0.00%" : "0%";
  if (unit) return `#,##0.00 [$${unit}]`;
  if (exponent) return "0.00E+00";
  if (grouped) return fraction ? "#,##0.00" : "#,##0";
  return void 0;
}
function patternOf(locale) {
  const known = patterns.get(locale);
  if (known) return known;
  const group = `[${locale.groups.join("")}]`;
  const decimal = locale.decimal === "." ? "\\." : locale.decimal;
  const pattern = new RegExp(
    `^([+-]?)\\s*([\u20AC$\xA3])?\\s*(\\d{1,3}(?:${group}\\d{3})+|\\d+)?(?:${decimal}(\\d*))?(e[+-]?\\d+)?\\s*([%\u20AC$\xA3])?$`,
    "i"
  );
  patterns.set(locale, pattern);
  return pattern;
}

// local/apps-script/spreadsheet-app/typed-entry.ts
var ERRORS = ["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#ERROR!"];
function typedEntry(text, format, locale, year) {
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (format === "@") return { value: text };
  if (text.startsWith("=") && text.length > 1) return { value: "", formula: text };
  const bare = text.trim();
  const first = bare.charCodeAt(0);
  if (bare.length > 40 || Number.isNaN(first)) return { value: text };
  const upper = bare.toUpperCase();
  if (upper === "TRUE" || upper === locale.booleans[0]) return { value: true };
  if (upper === "FALSE" || upper === locale.booleans[1]) return { value: false };
  if (ERRORS.includes(upper)) return { value: { error: upper } };
  const entry = typedNumber(bare, locale) ?? typedDate(bare, locale, year);
  if (entry) return entry;
  if (bare.startsWith("+") && bare.length > 1) return { value: "", formula: `=${bare}` };
  return { value: text };
}
function formatAfterTyping(current, typed) {
  if (typed === void 0 || current === void 0 || current === "General") return typed ?? current;
  if (isDateFormat(current) !== isDateFormat(typed)) return typed;
  return !isDateFormat(typed) && typed.includes("%") && !current.includes("%") ? typed : current;
}

// local/apps-script/spreadsheet-app/cell-exchange.ts
var MAX_LENGTH = 5e4;
function cellExchange(machine) {
  const { timeZone, locale: localeName } = machine.workbook;
  const locale = sheetLocale(localeName);
  const year = new Date(zoneNamed(timeZone).wall(machine.now())).getUTCFullYear();
  const dateFormats = /* @__PURE__ */ new Map();
  const instants = /* @__PURE__ */ new Map();
  function showsDate(pattern) {
    if (pattern === void 0) return false;
    const known = dateFormats.get(pattern);
    if (known !== void 0) return known;
    const answer2 = isDateFormat(pattern);
    dateFormats.set(pattern, answer2);
    return answer2;
  }
  function instantOf(serial) {
    const known = instants.get(serial);
    if (known !== void 0) return known;
    const instant = serialToInstant(serial, timeZone);
    instants.set(serial, instant);
    return instant;
  }
  return {
    locale,
    toScript({ value, numberFormat }) {
      if (typeof value === "number") {
        return showsDate(numberFormat) ? machine.makeDate(instantOf(value)) : value;
      }
      return isSheetError(value) ? value.error : value;
    },
    written(cell, value) {
      if (typeof value === "string") {
        if (value === "") return constant(cell, "");
        if (value.length > MAX_LENGTH) {
          throw new ScriptError(
            "Your input contains more than the maximum of 50000 characters in a single cell."
          );
        }
        const entry = typedEntry(value, cell.numberFormat, locale, year);
        const format = formatAfterTyping(cell.numberFormat, entry.numberFormat);
        const next = constant(cell, entry.value, format);
        return entry.formula === void 0 ? next : { ...next, formula: entry.formula };
      }
      if (typeof value === "number") {
        return constant(cell, Number.isFinite(value) ? value : { error: "#NUM!" });
      }
      if (typeof value === "boolean") return constant(cell, value);
      if (value === null || value === void 0) return constant(cell, "");
      if (isDate(value)) return dated2(cell, value);
      return constant(cell, objectText(value));
    }
  };
  function dated2(cell, value) {
    const instant = value.getTime();
    if (Number.isNaN(instant)) return constant(cell, { error: "#NUM!" });
    const serial = instantToSerial(instant, timeZone);
    const pattern = Number.isInteger(serial) ? locale.datePattern : `${locale.datePattern} h:mm:ss`;
    return constant(cell, serial, formatAfterTyping(cell.numberFormat, pattern));
  }
}
function constant(cell, value, numberFormat = cell.numberFormat) {
  const { formula: _formula, numberFormat: _format, ...rest } = cell;
  return numberFormat === void 0 ? { ...rest, value } : { ...rest, value, numberFormat };
}
function objectText(value) {
  if (Array.isArray(value)) return "[Ljava.lang.Object;@1";
  if (typeof value !== "object" || value === null) return String(value);
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return String(value);
  return `{${Object.entries(value).map(([key, item]) => `${key}=${String(item)}`).join(", ")}}`;
}

// local/apps-script/spreadsheet-app/display-date.ts
var TOKEN = /"([^"]*)"|\\(.)|\[(h+|m+|s+)\]|\[[^\]]*\]|am\/pm|a\/p|(y+|d+|h+|s+|m+)|\.(0+)|[\s\S]/gi;
function shownDate(serial, pattern, locale) {
  const section = pattern.split(";")[0] ?? pattern;
  const tokens = [...section.matchAll(TOKEN)];
  const twelve = tokens.some(([text]) => /^a(m\/pm|\/p)$/i.test(text));
  const afterDay = tokens.some(([text]) => /^d{1,2}$/i.test(text));
  const wall = new Date(serialToWall(serial));
  return tokens.map((token, index) => {
    const [text, quoted, escaped, elapsed, field, fraction] = token;
    if (quoted !== void 0 || escaped !== void 0) return quoted ?? escaped ?? "";
    if (elapsed) return elapsedText(serial, elapsed);
    if (fraction)
      return `${locale.decimal}${String(wall.getUTCMilliseconds()).padStart(3, "0").slice(0, fraction.length)}`;
    if (/^a(m\/pm|\/p)$/i.test(text)) return wall.getUTCHours() < 12 ? "AM" : "PM";
    if (text.startsWith("[")) return "";
    if (!field) return text;
    const minutes = /^m{1,2}$/i.test(field) && nearClock(tokens, index);
    return fieldText(
      wall,
      minutes ? field.replace(/m/gi, "n") : field.toLowerCase(),
      twelve,
      afterDay,
      locale
    );
  }).join("");
}
function nearClock(tokens, index) {
  const kind = (token) => (token[4] ?? token[3] ?? "").charAt(0).toLowerCase();
  const before = tokens.slice(0, index).map(kind).filter(Boolean).at(-1);
  const after = tokens.slice(index + 1).map(kind).find(Boolean);
  return before === "h" || after === "s";
}
function fieldText(wall, field, twelve, afterDay, locale) {
  const long = field.length > 1;
  const two = (value) => long ? String(value).padStart(2, "0") : String(value);
  const month = locale.months[wall.getUTCMonth()] ?? ["", ""];
  const weekday = locale.weekdays[wall.getUTCDay()] ?? ["", ""];
  const hours = wall.getUTCHours();
  switch (field.charAt(0)) {
    case "y":
      return field.length > 2 ? String(wall.getUTCFullYear()).padStart(4, "0") : String(wall.getUTCFullYear()).slice(-2);
    case "m":
      if (field.length < 3) return two(wall.getUTCMonth() + 1);
      return field.length === 3 ? locale.shortMonth(month[0]) : month[afterDay ? 1 : 0];
    case "d":
      if (field.length < 3) return two(wall.getUTCDate());
      return weekday[field.length === 3 ? 0 : 1];
    case "h":
      return two(twelve ? hours % 12 || 12 : hours);
    case "n":
      return two(wall.getUTCMinutes());
    default:
      return two(wall.getUTCSeconds());
  }
}
function elapsedText(serial, unit) {
  const seconds = Math.floor(Math.round(Math.abs(serial) * 864e5) / 1e3);
  const size2 = { h: 3600, m: 60, s: 1 }[unit.charAt(0).toLowerCase()] ?? 1;
  return (serial < 0 ? "-" : "") + String(Math.floor(seconds / size2)).padStart(unit.length, "0");
}

// local/apps-script/spreadsheet-app/display-number.ts
function shownNumber(value, pattern, locale) {
  if (!pattern || pattern === "@" || /^general$/i.test(pattern)) return automatic(value, locale);
  const sections = splitSections(pattern);
  if (value < 0 && sections[1] !== void 0) return byPattern(-value, sections[1], locale);
  if (value === 0 && sections[2] !== void 0) return byPattern(0, sections[2], locale);
  const text = byPattern(Math.abs(value), sections[0] ?? "", locale);
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}
function automatic(value, locale) {
  const size2 = Math.abs(value);
  if (size2 !== 0 && (size2 >= 1e16 || size2 < 1e-9)) {
    return value.toExponential(5).replace(/\.?0*e/, "E").replace(".", locale.decimal);
  }
  return String(Number(value.toFixed(10))).replace(".", locale.decimal);
}
function byPattern(size2, section, locale) {
  const parts = literals(section);
  const digits = parts.map((part) => part.literal ? "" : part.text).join("");
  const core = /[0#?][0#?,.]*(?:E[+-]0+)?/i.exec(digits)?.[0] ?? "";
  const scaled = digits.includes("%") ? size2 * 100 : size2;
  const number3 = core ? numberText(scaled, core, locale) : "";
  let placed2 = false;
  return parts.map(({ text, literal: literal2 }) => {
    if (literal2) return text;
    return text.replace(/[0#?][0#?,.]*(?:E[+-]0+)?/gi, () => {
      if (placed2) return "";
      placed2 = true;
      return number3;
    });
  }).join("");
}
function numberText(size2, core, locale) {
  const exponent = /E([+-])(0+)$/i.exec(core);
  if (exponent) {
    const decimals = /\.([0#]+)/.exec(core)?.[1]?.length ?? 0;
    const [mantissa = "0", power = "+0"] = size2.toExponential(decimals).split("e");
    const sign = power.startsWith("-") ? "-" : exponent[1] === "+" ? "+" : "";
    return `${mantissa.replace(".", locale.decimal)}E${sign}${power.slice(1).padStart(exponent[2]?.length ?? 1, "0")}`;
  }
  const [wholePattern = "", fractionPattern = ""] = core.split(".");
  const places = fractionPattern.replace(/[^0#?]/g, "");
  const needed = places.replace(/[^0?]/g, "").length;
  const [whole = "0", fraction = ""] = roundedText(size2, places.length).split(".");
  let tail = fraction;
  while (tail.length > needed && tail.endsWith("0")) tail = tail.slice(0, -1);
  const least = wholePattern.replace(/[^0]/g, "").length;
  const padded = (whole === "0" && least === 0 ? "" : whole).padStart(least, "0");
  const grouped = wholePattern.includes(",") ? padded.replace(/\B(?=(\d{3})+(?!\d))/g, locale.groups[0] ?? " ") : padded;
  return tail ? `${grouped}${locale.decimal}${tail}` : grouped;
}
function roundedText(size2, places) {
  if (size2 >= 1e21) return BigInt(size2).toString();
  const [mantissa = "0", power = "0"] = String(size2).split("e");
  const shifted2 = Math.round(Number(`${mantissa}e${Number(power) + places}`));
  return Number.isFinite(shifted2) && shifted2 < 1e21 ? Number(`${shifted2}e-${places}`).toFixed(places) : size2.toFixed(places);
}
function literals(section) {
  const parts = [];
  const token = /"([^"]*)"|\\(.)|\[\$([^\]-]*)(?:-[^\]]*)?\]|\[[^\]]*\]|_.|\*.|[^"\\[_*]+/gs;
  for (const [text, quoted, escaped, currency] of section.matchAll(token)) {
    const literal2 = quoted ?? escaped ?? currency;
    if (literal2 !== void 0) parts.push({ text: literal2, literal: true });
    else if (text.startsWith("_")) parts.push({ text: " ", literal: true });
    else if (!text.startsWith("[") && !text.startsWith("*")) parts.push({ text, literal: false });
  }
  return parts;
}
function splitSections(pattern) {
  return pattern.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;])+/g) ?? [pattern];
}

// local/apps-script/spreadsheet-app/display-value.ts
function displayValue(cell, locale) {
  const { value, numberFormat } = cell;
  if (typeof value === "string") return value;
  if (isSheetError(value)) return value.error;
  if (typeof value === "boolean") return locale.booleans[value ? 0 : 1];
  if (numberFormat && isDateFormat(numberFormat)) return shownDate(value, numberFormat, locale);
  return shownNumber(value, numberFormat, locale);
}

// local/apps-script/spreadsheet-app/shape.ts
function onSheet(area, sheet) {
  const whole = {
    row: Math.trunc(area.row),
    column: Math.trunc(area.column),
    rows: Math.trunc(area.rows),
    columns: Math.trunc(area.columns)
  };
  if (whole.row < 1) throw new ScriptError("The starting row of the range is too small.");
  if (whole.column < 1) throw new ScriptError("The starting column of the range is too small.");
  if (whole.rows < 1) throw new ScriptError("The number of rows in the range must be at least 1.");
  if (whole.columns < 1) throw new ScriptError("The number of columns in the range must be at least 1.");
  if (whole.row + whole.rows - 1 > sheet.maxRows || whole.column + whole.columns - 1 > sheet.maxColumns) {
    throw new ScriptError("The coordinates of the range are outside the dimensions of the sheet.");
  }
  return whole;
}
function sameShape(data, area) {
  if (data.length !== area.rows) throw mismatch("rows", data.length, area.rows);
  const odd = data.find((line) => line.length !== area.columns);
  if (odd) throw mismatch("columns", odd.length, area.columns);
}
function linesOnSheet(at, count, size2, axis) {
  if (at < 1 || count < 1 || at + count - 1 > size2) throw new ScriptError(`Those ${axis} are out of bounds.`);
}
function wholeMerges(area, merges) {
  if (merges.some((merge) => intersect(merge, area) && !covers(area, merge))) {
    throw new ScriptError("You must select all cells in a merged range to merge or unmerge them.");
  }
}
function mismatch(what, given, wanted) {
  return new ScriptError(
    `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${given} but the range has ${wanted}.`
  );
}

// local/apps-script/spreadsheet-app/range-place.ts
var RangePlace = class extends Emulated {
  /** @param _whole true for the whole sheet, whose A1 notation is '' (platform facts §8.3 no. 18) */
  constructor(_sheet, _area, _whole = false) {
    super();
    this._sheet = _sheet;
    this._area = _area;
    this._whole = _whole;
  }
  _sheet;
  _area;
  _whole;
  _name = "Range";
  getRow() {
    return this._area.row;
  }
  getRowIndex() {
    return this._area.row;
  }
  getColumn() {
    return this._area.column;
  }
  getNumRows() {
    return this._area.rows;
  }
  getNumColumns() {
    return this._area.columns;
  }
  getHeight() {
    return this._area.rows;
  }
  getWidth() {
    return this._area.columns;
  }
  /** The range's last row, whether it has content or not. */
  getLastRow() {
    return this._area.row + this._area.rows - 1;
  }
  getLastColumn() {
    return this._area.column + this._area.columns - 1;
  }
  getA1Notation() {
    return this._whole ? "" : toA1(this._area);
  }
  getSheet() {
    return this._sheet;
  }
  getGridId() {
    return this._sheet._model.sheetId;
  }
  /** @throws ScriptError where it leaves the sheet or is smaller than one cell (§8.3 nos 3, 10) */
  offset(rowOffset, columnOffset, numRows = this._area.rows, numColumns = this._area.columns) {
    const area = {
      row: this._area.row + rowOffset,
      column: this._area.column + columnOffset,
      rows: numRows,
      columns: numColumns
    };
    return this._sheet._range(onSheet(area, this._sheet._model));
  }
  /** One cell, counted from the range's own corner: (1, 1) is the first. */
  getCell(row, column) {
    if (row < 1 || row > this._area.rows) throw new ScriptError("Row index out of bounds.");
    if (column < 1 || column > this._area.columns) throw new ScriptError("Column index out of bounds.");
    return this.offset(row - 1, column - 1, 1, 1);
  }
  /** Makes this the person's selection; its tab comes to the front. */
  activate() {
    this._sheet._spreadsheet._select(this._sheet._model, this._area);
    return this;
  }
};

// local/apps-script/spreadsheet-app/validation-check.ts
function validationAt(sheet, row, column) {
  const cell = { row, column, rows: 1, columns: 1 };
  return sheet.validations.findLast(({ areas }) => areas.some((area) => intersect(area, cell)));
}
function validationsOn(sheet, area) {
  const { rows, columns } = area;
  const grid = Array.from({ length: rows }, () => new Array(columns).fill(void 0));
  for (const validation of sheet.validations) {
    for (const part of validation.areas) {
      const shared = intersect(part, area);
      if (shared === void 0) continue;
      const left = shared.column - area.column;
      const top = shared.row - area.row;
      for (const line of grid.slice(top, top + shared.rows))
        line.fill(validation, left, left + shared.columns);
    }
  }
  return grid;
}
function rejection(workbook, sheet, area, locale) {
  const strict = sheet.validations.filter(
    (rule) => !rule.allowInvalid && rule.areas.some((part) => intersect(part, area))
  );
  if (strict.length === 0) return void 0;
  const listed = /* @__PURE__ */ new Map();
  return (cell, row, column) => {
    const rule = validationAt(sheet, row, column);
    if (!rule || rule.allowInvalid || cell.value === "" || cell.formula !== void 0) return;
    if (passes(rule, cell)) return;
    throw new ScriptError(
      `The data you entered in cell ${toA1({ row, column, rows: 1, columns: 1 })} violates the data validation rules set on this cell.`
    );
  };
  function passes(rule, cell) {
    const { criteria } = rule;
    switch (criteria.kind) {
      case "list":
        return criteria.values.includes(displayValue(cell, locale));
      case "range": {
        const values = listed.get(rule) ?? shownIn(workbook, sheet, criteria.reference, locale);
        if (values) listed.set(rule, values);
        return values === void 0 || values.has(displayValue(cell, locale));
      }
      case "date":
        return typeof cell.value === "number" && isDateFormat(cell.numberFormat);
      case "number":
        return inside(cell.value, criteria.min, criteria.max);
      default:
        return true;
    }
  }
}
function inside(value, min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY) {
  return typeof value === "number" && value >= min && value <= max;
}
function shownIn(workbook, own, reference, locale) {
  const { tab, cells: cells2 } = splitTab(reference.replace(/^=/, ""));
  const sheet = tab === void 0 ? own : workbook.sheetByName(tab);
  const area = sheet && cells2 !== void 0 ? parseA1(cells2, sheet.maxRows, sheet.maxColumns) : void 0;
  if (!sheet || !area) return void 0;
  const texts = /* @__PURE__ */ new Set();
  const last = Math.min(area.row + area.rows - 1, sheet.rows.length);
  for (let row = area.row; row <= last; row++) {
    for (const [column, cell] of sheet.rows[row - 1] ?? []) {
      if (column >= area.column && column < area.column + area.columns) texts.add(displayValue(cell, locale));
    }
  }
  return texts;
}

// local/apps-script/spreadsheet-app/range-cells.ts
var RangeCells = class extends RangePlace {
  /** One result per cell, rows first. */
  _read(pick) {
    const { row, column, rows, columns } = this._area;
    const lines = this._sheet._model.rows;
    const result = [];
    for (let i = 0; i < rows; i++) {
      const line = lines[row - 1 + i];
      const picked = [];
      for (let j = 0; j < columns; j++) picked.push(pick(line?.get(column + j) ?? EMPTY_CELL));
      result.push(picked);
    }
    return result;
  }
  /** As _read, but cells that a merge covers count as empty: only its top-left cell holds a value. */
  _readValues(pick) {
    const result = this._read(pick);
    const covered = this._covered();
    if (!covered) return result;
    const nothing = pick(EMPTY_CELL);
    return result.map((line, i) => line.map((item, j) => covered(i, j) ? nothing : item));
  }
  /**
   * Changes every cell; all new cells are made before the first is put, so a refusal leaves the sheet as it was.
   * @param change gets the cell and its 0-based place in the range
   */
  _change(change) {
    requireEdit(this._sheet._machine, this._sheet._model, this._area);
    const next = [];
    const before = this._read((cell) => cell);
    for (const [i, line] of before.entries()) next.push(line.map((cell, j) => change(cell, i, j)));
    this.#put(next, before);
    return this;
  }
  /**
   * As _change where a cell's place does not matter: neighbours that are one cell, such as the empty ones below a list,
   * become one cell again. A whole column's format is then one new cell and not a thousand.
   */
  _changeAlike(change) {
    let before;
    let after = EMPTY_CELL;
    return this._change((cell) => {
      if (cell !== before) {
        after = change(cell);
        before = cell;
      }
      return after;
    });
  }
  /** As _change for values: covered cells stay as they are, and strict validations may refuse. */
  _changeValues(change) {
    const covered = this._covered();
    const { _machine: machine, _model: model } = this._sheet;
    const check2 = rejection(machine.workbook, model, this._area, sheetLocale(machine.workbook.locale));
    return this._change((cell, i, j) => {
      if (covered?.(i, j)) return cell;
      const next = change(cell, i, j);
      check2?.(next, this._area.row + i, this._area.column + j);
      return next;
    });
  }
  /** A test for cells under a merge, by their 0-based place in the range. */
  _covered() {
    const merges = this._sheet._model.merges.filter((merge) => intersect(merge, this._area));
    if (merges.length === 0) return void 0;
    const under = /* @__PURE__ */ new Set();
    for (const merge of merges) {
      for (let r = 0; r < merge.rows; r++) {
        for (let c = 0; c < merge.columns; c++)
          if (r + c > 0) under.add(`${merge.row + r} ${merge.column + c}`);
      }
    }
    return (i, j) => under.has(`${this._area.row + i} ${this._area.column + j}`);
  }
  #put(next, before) {
    const { row, column } = this._area;
    next.forEach((line, i) => {
      line.forEach((cell, j) => {
        if (cell !== before[i]?.[j]) this._sheet._model.setCell(row + i, column + j, cell);
      });
    });
  }
};

// local/apps-script/spreadsheet-app/range-values.ts
var RangeValues = class extends RangeCells {
  /** The first cell's value. */
  getValue() {
    return this.offset(0, 0, 1, 1).getValues()[0]?.[0];
  }
  /**
   * Strings, numbers, booleans and Dates; '' for empty cells and for formulas whose value no .xlsx has brought;
   * error cells as their text (platform facts §4.4, §8.3 nos 4, 6).
   */
  getValues() {
    const exchange = cellExchange(this._sheet._machine);
    return this._readValues(exchange.toScript);
  }
  /** The same value into every cell. */
  setValue(value) {
    const exchange = cellExchange(this._sheet._machine);
    return this._changeValues((cell) => exchange.written(cell, value));
  }
  /**
   * Strings are read as if typed: "=" starts a formula (never computed here), "1.5." becomes a day in fi_FI;
   * null and undefined clear; Dates become serials in the spreadsheet's zone (§8.3 nos 2, 5).
   */
  setValues(values) {
    sameShape(values, this._area);
    const exchange = cellExchange(this._sheet._machine);
    return this._changeValues((cell, i, j) => exchange.written(cell, values[i]?.[j]));
  }
  getDisplayValue() {
    return this.offset(0, 0, 1, 1).getDisplayValues()[0]?.[0] ?? "";
  }
  /** Texts as shown, in the file's locale (§8.3 no. 7). */
  getDisplayValues() {
    const { locale } = cellExchange(this._sheet._machine);
    return this._readValues((cell) => displayValue(cell, locale));
  }
  getFormula() {
    return this.offset(0, 0, 1, 1).getFormulas()[0]?.[0] ?? "";
  }
  /** '' where a cell has no formula. */
  getFormulas() {
    return this._readValues((cell) => cell.formula ?? "");
  }
  /** The same text into every cell: the emulator does not move references. */
  setFormula(formula) {
    if (this._area.rows * this._area.columns > 1 && /[A-Z]\d/i.test(formula)) {
      throw new ScriptError("not emulated: Range.setFormula with references on several cells");
    }
    return this._changeValues((cell) => withFormula(cell, formula));
  }
  setFormulas(formulas) {
    sameShape(formulas, this._area);
    return this._changeValues((cell, i, j) => withFormula(cell, formulas[i]?.[j] ?? ""));
  }
  isBlank() {
    return !this._readValues(hasContent).some((line) => line.includes(true));
  }
  getNote() {
    return this.offset(0, 0, 1, 1).getNotes()[0]?.[0] ?? "";
  }
  /** '' where a cell has no note. */
  getNotes() {
    return this._read((cell) => cell.note ?? "");
  }
  /** A number is kept as "25" (platform facts §4.2); null or '' takes the note away. */
  setNote(note) {
    return this._changeAlike(
      (cell) => withNote(cell, note === null || note === void 0 ? "" : String(note))
    );
  }
  /** A number is kept as "25.0" (§8.3 no. 9). */
  setNotes(notes) {
    sameShape(notes, this._area);
    return this._change((cell, i, j) => withNote(cell, javaText(notes[i]?.[j])));
  }
  clearNote() {
    return this._changeAlike((cell) => withNote(cell, ""));
  }
};
function withFormula(cell, text) {
  const { formula: _formula, ...rest } = cell;
  if (text === "") return { ...rest, value: "" };
  return { ...rest, value: "", formula: text.startsWith("=") ? text : `=${text}` };
}
function withNote(cell, text) {
  if ((cell.note ?? "") === text) return cell;
  const { note: _note, ...rest } = cell;
  return text === "" ? rest : { ...rest, note: text };
}
function javaText(value) {
  if (value === null || value === void 0) return "";
  return typeof value === "number" && Number.isInteger(value) ? `${value}.0` : String(value);
}

// local/apps-script/spreadsheet-app/range-look.ts
var AUTOMATIC = "0.###############";
var RangeLook = class extends RangeValues {
  getBackground() {
    return this.offset(0, 0, 1, 1).getBackgrounds()[0]?.[0] ?? "#ffffff";
  }
  /** `#rrggbb`; white where nothing was set (§8.3 no. 8). */
  getBackgrounds() {
    return this._read((cell) => cell.background ?? "#ffffff");
  }
  /** A colour that Sheets does not understand changes nothing and raises nothing (§8.3 no. 21). */
  setBackground(color) {
    return this._changeAlike((cell) => withColor(cell, "background", color));
  }
  setBackgrounds(colors) {
    sameShape(colors, this._area);
    return this._change((cell, i, j) => withColor(cell, "background", colors[i]?.[j]));
  }
  getFontColor() {
    return this.offset(0, 0, 1, 1).getFontColors()[0]?.[0] ?? "#000000";
  }
  getFontColors() {
    return this._read((cell) => cell.fontColor ?? "#000000");
  }
  setFontColor(color) {
    return this._changeAlike((cell) => withColor(cell, "fontColor", color));
  }
  setFontColors(colors) {
    sameShape(colors, this._area);
    return this._change((cell, i, j) => withColor(cell, "fontColor", colors[i]?.[j]));
  }
  getFontWeight() {
    return this.offset(0, 0, 1, 1).getFontWeights()[0]?.[0] ?? "normal";
  }
  getFontWeights() {
    return this._read((cell) => cell.fontWeight ?? "normal");
  }
  setFontWeight(weight) {
    return this._changeAlike((cell) => withWeight(cell, weight));
  }
  setFontWeights(weights) {
    sameShape(weights, this._area);
    return this._change((cell, i, j) => withWeight(cell, weights[i]?.[j]));
  }
  getNumberFormat() {
    return this.offset(0, 0, 1, 1).getNumberFormats()[0]?.[0] ?? AUTOMATIC;
  }
  getNumberFormats() {
    return this._read((cell) => cell.numberFormat ?? AUTOMATIC);
  }
  /** Null is refused (§8.3 no. 22). Values already there stay as they are. */
  setNumberFormat(format) {
    return this._changeAlike((cell) => withFormat(cell, format));
  }
  setNumberFormats(formats) {
    sameShape(formats, this._area);
    return this._change((cell, i, j) => withFormat(cell, formats[i]?.[j] ?? ""));
  }
  getWrap() {
    return this.offset(0, 0, 1, 1).getWraps()[0]?.[0] ?? false;
  }
  getWraps() {
    return this._read((cell) => cell.wrap ?? false);
  }
  setWrap(wrap) {
    return this._changeAlike((cell) => withLook(cell, "wrap", wrap || void 0));
  }
  getHorizontalAlignment() {
    return this._read((cell) => cell.horizontalAlignment ?? "general")[0]?.[0] ?? "general";
  }
  /** `left`, `center`, `right`; `normal` or null = by the kind of value. */
  setHorizontalAlignment(alignment) {
    const known = alignment === "left" || alignment === "center" || alignment === "right";
    return this._changeAlike((cell) => withLook(cell, "horizontalAlignment", known ? alignment : void 0));
  }
  getVerticalAlignment() {
    return this._read((cell) => cell.verticalAlignment ?? "bottom")[0]?.[0] ?? "bottom";
  }
  setVerticalAlignment(alignment) {
    const known = alignment === "top" || alignment === "middle" || alignment === "bottom";
    return this._changeAlike((cell) => withLook(cell, "verticalAlignment", known ? alignment : void 0));
  }
};
function withLook(cell, look, value) {
  if (cell[look] === value) return cell;
  const { [look]: _old, ...rest } = cell;
  return value === void 0 ? rest : { ...rest, [look]: value };
}
function withColor(cell, look, color) {
  if (color === null || color === void 0 || color === "") return withLook(cell, look, void 0);
  const read = readColor(color);
  return read === void 0 ? cell : withLook(cell, look, read);
}
function withWeight(cell, weight) {
  return withLook(cell, "fontWeight", weight === "bold" ? "bold" : void 0);
}
function withFormat(cell, format) {
  const automatic2 = format === "" || format === AUTOMATIC || /^general$/i.test(format);
  return withLook(cell, "numberFormat", automatic2 ? void 0 : format);
}

// local/apps-script/spreadsheet-app/range-rules.ts
var RangeRules = class extends RangeLook {
  getDataValidation() {
    return this.offset(0, 0, 1, 1).getDataValidations()[0]?.[0] ?? null;
  }
  getDataValidations() {
    const made = /* @__PURE__ */ new Map();
    const forScript = (rule) => {
      if (!rule) return null;
      const one = made.get(rule) ?? new DataValidation(this._sheet, rule);
      made.set(rule, one);
      return one;
    };
    return validationsOn(this._sheet._model, this._area).map((line) => line.map(forScript));
  }
  /** Null clears. Cells that break the rule already keep their values. */
  setDataValidation(rule) {
    requireEdit(this._sheet._machine, this._sheet._model, this._area);
    this.#cutValidations();
    if (rule) this.#addValidation({ ...rule._rule, areas: [this._area] });
    return this;
  }
  setDataValidations(rules) {
    sameShape(rules, this._area);
    requireEdit(this._sheet._machine, this._sheet._model, this._area);
    this.#cutValidations();
    const { row, column } = this._area;
    for (const [i, line] of rules.entries()) {
      for (const [j, rule] of line.entries()) {
        const cell = { row: row + i, column: column + j, rows: 1, columns: 1 };
        if (rule) this.#addValidation({ ...rule._rule, areas: [cell] });
      }
    }
    return this;
  }
  clearDataValidations() {
    return this.setDataValidation(null);
  }
  #cutValidations() {
    const model = this._sheet._model;
    model.validations = model.validations.map((rule) => ({ ...rule, areas: rule.areas.flatMap((area) => subtract(area, this._area)) })).filter((rule) => rule.areas.length > 0);
  }
  #addValidation(rule) {
    this._sheet._model.validations.push(rule);
  }
  /** A second call makes a second, overlapping protection (platform facts §4.7). */
  protect() {
    return new Protection(this._sheet, newProtection(this._sheet, this._area));
  }
  /** True where no protection keeps the current user out of any cell of the range. */
  canEdit() {
    try {
      requireEdit(this._sheet._machine, this._sheet._model, this._area);
      return true;
    } catch (error) {
      if (error instanceof ScriptError) return false;
      throw error;
    }
  }
  /** @throws ScriptError where the sheet has a filter already (§8.3 no. 14) */
  createFilter() {
    const model = this._sheet._model;
    if (model.filter) {
      throw new ScriptError("You can't create a filter in a sheet that already has a filter.");
    }
    requireEdit(this._sheet._machine, model, this._area);
    model.filter = this._area;
    return new Filter(this._sheet);
  }
  /** The sheet's filter, whatever the range; null where there is none. */
  getFilter() {
    return this._sheet.getFilter();
  }
};

// local/apps-script/spreadsheet-app/sort-rows.ts
var collators = /* @__PURE__ */ new Map();
function sortRows(sheet, area, keys, locale) {
  const last = area.column + area.columns - 1;
  const outside = keys.find(({ column }) => column < area.column || column > last);
  if (outside) {
    throw new ScriptError(
      `The column to sort by (${outside.column}) is outside the range's columns (${area.column}-${last}).`
    );
  }
  const lines = Array.from(
    { length: area.rows },
    (_, i) => Array.from({ length: area.columns }, (_2, j) => sheet.cell(area.row + i, area.column + j))
  );
  const collator = collatorOf(locale);
  const at = (line, column) => line[column - area.column] ?? EMPTY_CELL;
  lines.sort((one, other) => {
    for (const { column, ascending } of keys) {
      const order = compare(at(one, column), at(other, column), ascending, collator);
      if (order !== 0) return order;
    }
    return 0;
  });
  for (const [i, line] of lines.entries()) {
    for (const [j, cell] of line.entries()) sheet.setCell(area.row + i, area.column + j, cell);
  }
}
function compare(one, other, ascending, collator) {
  const [a, b] = [rank(one), rank(other)];
  if (a > 2 || b > 2) return a - b;
  const direction = ascending ? 1 : -1;
  if (a !== b) return (a - b) * direction;
  if (a === 1) return collator.compare(String(one.value), String(other.value)) * direction;
  return (Number(one.value) - Number(other.value)) * direction;
}
function rank({ value }) {
  if (value === "") return 4;
  if (isSheetError(value)) return 3;
  return { number: 0, string: 1, boolean: 2 }[typeof value];
}
function collatorOf(locale) {
  const known = collators.get(locale);
  if (known) return known;
  const collator = new Intl.Collator(locale.replace("_", "-"));
  collators.set(locale, collator);
  return collator;
}

// local/apps-script/spreadsheet-app/range.ts
var Range = class extends RangeRules {
  /** Contents and formats; notes and validations stay (platform facts §4.2, §8.3 no. 8). */
  clear(options = {}) {
    const { contentsOnly, formatOnly, commentsOnly, validationsOnly } = options;
    const all = !contentsOnly && !formatOnly && !commentsOnly && !validationsOnly;
    if (all || contentsOnly) this.clearContent();
    if (all || formatOnly) this.clearFormat();
    if (commentsOnly) this.clearNote();
    if (validationsOnly) this.clearDataValidations();
    return this;
  }
  clearContent() {
    return this._changeAlike((cell) => {
      if (cell.value === "" && cell.formula === void 0) return cell;
      const { formula: _formula, ...rest } = cell;
      return { ...rest, value: "" };
    });
  }
  /** Number formats go as well: a day becomes its serial number. */
  clearFormat() {
    return this._changeAlike(({ value, formula, note }) => ({
      value,
      ...formula !== void 0 && { formula },
      ...note !== void 0 && { note }
    }));
  }
  /** Keeps the top-left cell's content; the others' is lost. */
  merge() {
    const model = this._sheet._model;
    requireEdit(this._sheet._machine, model, this._area);
    wholeMerges(this._area, model.merges);
    model.merges = model.merges.filter((merge) => !covers(this._area, merge));
    if (this._area.rows * this._area.columns === 1) return this;
    this._change((cell, i, j) => i + j === 0 ? cell : withoutContent(cell));
    model.merges.push(this._area);
    return this;
  }
  breakApart() {
    const model = this._sheet._model;
    requireEdit(this._sheet._machine, model, this._area);
    wholeMerges(this._area, model.merges);
    model.merges = model.merges.filter((merge) => !covers(this._area, merge));
    return this;
  }
  isPartOfMerge() {
    return this._sheet._model.merges.some((merge) => intersect(merge, this._area));
  }
  getMergedRanges() {
    return this._sheet._model.merges.filter((merge) => intersect(merge, this._area)).map((merge) => this._sheet._range(merge));
  }
  /** @param spec a sheet column, `{column, ascending}` or several; ascending unless said (§8.3 no. 15) */
  sort(spec) {
    requireEdit(this._sheet._machine, this._sheet._model, this._area);
    if (this.isPartOfMerge()) throw new ScriptError("You can't sort a range that contains merged cells.");
    const specs = Array.isArray(spec) ? spec : [spec];
    const keys = specs.map(
      (one) => typeof one === "number" ? { column: one, ascending: true } : { column: Number(one.column), ascending: one.ascending !== false }
    );
    sortRows(this._sheet._model, this._area, keys, this._sheet._machine.workbook.locale);
    return this;
  }
  /**
   * Values, formats and notes; a larger destination is filled with copies.
   * @throws ScriptError where the source holds formulas: the emulator does not move their references
   */
  copyTo(destination, options = {}) {
    const source = this._read((cell) => cell);
    if (!options.contentsOnly && !options.formatOnly && this._read(({ formula }) => formula).flat().some(Boolean)) {
      throw new ScriptError("not emulated: Range.copyTo of formulas");
    }
    const { rows, columns } = this._area;
    const copies = (have, wanted) => have * Math.max(1, Math.floor(wanted / have));
    const target = destination.offset(
      0,
      0,
      copies(rows, destination.getNumRows()),
      copies(columns, destination.getNumColumns())
    );
    target._change((cell, i, j) => {
      const from = source[i % rows]?.[j % columns] ?? EMPTY_CELL;
      if (options.contentsOnly) return { ...withoutContent(cell), value: from.value };
      if (options.formatOnly) return withFormatOf(from, cell);
      return from;
    });
  }
};
function withoutContent(cell) {
  const { formula: _formula, ...rest } = cell;
  return { ...rest, value: "" };
}
function withFormatOf(source, { value, formula, note }) {
  const { note: _note, formula: _formula, ...format } = source;
  return { ...format, value, ...formula !== void 0 && { formula }, ...note !== void 0 && { note } };
}
checkSignatures(Range.prototype, "SpreadsheetApp.Range", RANGE);

// local/model/line-shift.ts
function withSpan(area, axis, { at, count }, inherit) {
  const { first, length } = extent(area, axis);
  const end = first + length;
  const stretches = at > first && at < end || inherit === "before" && at === end || inherit === "after" && at === first;
  if (stretches) return [placed(area, axis, { first, length: length + count })];
  return [placed(area, axis, { first: at <= first ? first + count : first, length })];
}
function withoutSpan(area, axis, { at, count }) {
  const { first, length } = extent(area, axis);
  const last = first + length - 1;
  const lost = Math.max(0, Math.min(last, at + count - 1) - Math.max(first, at) + 1);
  if (lost === length) return [];
  const before = Math.max(0, Math.min(count, first - at));
  return [placed(area, axis, { first: first - before, length: length - lost })];
}
function moveInside(area, { at, count }, before) {
  const end = at + count;
  if (before >= at && before <= end) return [area];
  const [low, middle, high] = before < at ? [before, at, end] : [at, end, before];
  const pieces = [];
  const take = (from, to, shift) => {
    const first = Math.max(area.row, from);
    const length = Math.min(area.row + area.rows, to) - first;
    if (length > 0) pieces.push({ first: first + shift, length });
  };
  take(0, low, 0);
  take(low, middle, high - middle);
  take(middle, high, low - middle);
  take(high, Number.POSITIVE_INFINITY, 0);
  pieces.sort((a, b) => a.first - b.first);
  const joined = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && last.first + last.length === piece.first) {
      joined[joined.length - 1] = { first: last.first, length: last.length + piece.length };
    } else joined.push(piece);
  }
  return joined.map((piece) => placed(area, "rows", piece));
}
function extent(area, axis) {
  return axis === "rows" ? { first: area.row, length: area.rows } : { first: area.column, length: area.columns };
}
function placed(area, axis, { first, length }) {
  return axis === "rows" ? { ...area, row: first, rows: length } : { ...area, column: first, columns: length };
}

// local/model/formula-references.ts
var TOKEN2 = new RegExp(
  [
    '"(?:[^"]|"")*"',
    // A tab, then what it points at; or a reference of the own tab.
    "(?<![\\p{L}\\p{N}_.$!'])(?:('(?:[^']|'')+'|[\\p{L}_][\\p{L}\\p{N}_.]*)!)?(\\$?[A-Z]{1,3}\\$?\\d+(?::\\$?[A-Z]{1,3}(?:\\$?\\d+)?)?|\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3}|\\$?\\d+:\\$?\\d+)(?![\\p{L}\\p{N}_(.!])"
  ].join("|"),
  "giu"
);
function followReferences(sheets, tab, tabName, change) {
  for (const sheet of sheets) {
    const rewrite = (formula) => rewritten(formula, sheet === tab, tabName, change);
    for (const row of sheet.rows) {
      for (const [column, cell] of row) {
        if (cell.formula === void 0) continue;
        const formula = rewrite(cell.formula);
        if (formula !== cell.formula) row.set(column, { ...cell, formula });
      }
    }
    sheet.validations = sheet.validations.map((rule) => {
      if (rule.criteria.kind !== "range") return rule;
      const reference = rewrite(rule.criteria.reference);
      return reference === rule.criteria.reference ? rule : { ...rule, criteria: { kind: "range", reference } };
    });
    sheet.conditionalFormats = sheet.conditionalFormats.map((format) => {
      if (format.rule.kind !== "formula") return format;
      const formula = rewrite(format.rule.formula);
      return formula === format.rule.formula ? format : { ...format, rule: { ...format.rule, formula } };
    });
  }
}
function rewritten(formula, own, tabName, change) {
  return formula.replace(TOKEN2, (whole, tab, reference) => {
    if (reference === void 0) return whole;
    const meant = tab === void 0 ? own : unquotedTab(tab).toLowerCase() === tabName.toLowerCase();
    if (!meant) return whole;
    if (change.kind === "gone") return tab === void 0 ? whole : "#REF!";
    if (change.kind === "renamed") return tab === void 0 ? whole : `${quotedTab(change.to)}!${reference}`;
    const moved = shifted(reference, change);
    return tab === void 0 || moved === "#REF!" ? moved : `${tab}!${moved}`;
  });
}
function shifted(reference, change) {
  const [from = "", to] = reference.split(":");
  const first = corner(from);
  const last = to === void 0 ? first : corner(to);
  const { axis } = change;
  const start2 = place(first, axis);
  if (start2 === void 0) return reference;
  const end = place(last, axis) ?? Number.MAX_SAFE_INTEGER / 2;
  const area = axis === "rows" ? { row: start2, rows: end - start2 + 1, column: 1, columns: 1 } : { row: 1, rows: 1, column: start2, columns: end - start2 + 1 };
  const move = change.kind === "inserted" ? withSpan : withoutSpan;
  const [moved] = move(area, axis, change.span);
  if (!moved) return "#REF!";
  const [newStart, length] = axis === "rows" ? [moved.row, moved.rows] : [moved.column, moved.columns];
  const opened = withPlace(first, axis, newStart);
  if (to === void 0) return opened;
  return `${opened}:${place(last, axis) === void 0 ? to : withPlace(last, axis, newStart + length - 1)}`;
}
function corner(text) {
  const [, columnFixed = "", column = "", rowFixed = "", row = ""] = /^(\$?)([A-Z]{1,3})?(\$?)(\d*)$/i.exec(text) ?? [];
  return column === "" && columnFixed !== "" ? { column, columnFixed: "", row, rowFixed: columnFixed } : { column, columnFixed, row, rowFixed };
}
function place({ column, row }, axis) {
  if (axis === "rows") return row === "" ? void 0 : Number(row);
  return column === "" ? void 0 : columnNumber(column);
}
function withPlace(one, axis, at) {
  const column = axis === "columns" ? columnLetters(at) : one.column;
  const row = axis === "rows" ? String(at) : one.row;
  return one.columnFixed + column + one.rowFixed + row;
}

// local/model/sheet-structure.ts
function insertLines(workbook, sheet, axis, { at, count }, inherit) {
  const model = inherit === "before" ? at - 1 : at;
  if (axis === "rows") insertRows(sheet, at, count, model);
  else insertColumns(sheet, at, count, model);
  reshape(sheet, (area, inherits) => withSpan(area, axis, { at, count }, inherits ? inherit : void 0));
  followReferences(workbook.sheets, sheet, sheet.name, { kind: "inserted", axis, span: { at, count } });
  workbook.journal.push({
    change: axis === "rows" ? "insertRows" : "insertColumns",
    sheetId: sheet.sheetId,
    at,
    count
  });
  for (const [name, target] of workbook.namedRanges) {
    if (target.sheetId !== sheet.sheetId) continue;
    const [area] = withSpan(target.area, axis, { at, count });
    if (area) workbook.namedRanges.set(name, { ...target, area });
  }
}
function deleteLines(workbook, sheet, axis, { at, count }) {
  if (axis === "rows") {
    sheet.rows.splice(at - 1, count);
    sheet.maxRows -= count;
    sheet.frozenRows -= overlap(at, count, sheet.frozenRows);
  } else {
    sheet.rows = sheet.rows.map(
      (row) => columnsMoved(row, (c) => c < at ? c : c < at + count ? 0 : c - count)
    );
    sheet.columnWidths = columnsMoved(
      sheet.columnWidths,
      (c) => c < at ? c : c < at + count ? 0 : c - count
    );
    sheet.maxColumns -= count;
    sheet.frozenColumns -= overlap(at, count, sheet.frozenColumns);
  }
  reshape(sheet, (area) => withoutSpan(area, axis, { at, count }));
  followReferences(workbook.sheets, sheet, sheet.name, { kind: "deleted", axis, span: { at, count } });
  workbook.journal.push({
    change: axis === "rows" ? "deleteRows" : "deleteColumns",
    sheetId: sheet.sheetId,
    at,
    count
  });
  for (const [name, target] of workbook.namedRanges) {
    if (target.sheetId !== sheet.sheetId) continue;
    const [area] = withoutSpan(target.area, axis, { at, count });
    if (area) workbook.namedRanges.set(name, { ...target, area });
    else workbook.namedRanges.delete(name);
  }
}
function moveRows(sheet, { at, count }, before) {
  while (sheet.rows.length < Math.max(at + count, before) - 1) sheet.rows.push(/* @__PURE__ */ new Map());
  const moved = sheet.rows.splice(at - 1, count);
  sheet.rows.splice(before > at ? before - count - 1 : before - 1, 0, ...moved);
  reshape(sheet, (area) => moveInside(area, { at, count }, before));
}
function insertRows(sheet, at, count, model) {
  if (sheet.rows.length >= at - 1) {
    const formats = formatsOf(sheet.rows[model - 1]);
    const fresh = Array.from({ length: count }, () => new Map(formats));
    sheet.rows.splice(at - 1, 0, ...fresh);
  }
  sheet.maxRows += count;
  if (at <= sheet.frozenRows) sheet.frozenRows += count;
}
function insertColumns(sheet, at, count, model) {
  sheet.rows = sheet.rows.map((row) => {
    const format = formatsOf(row).get(model);
    const wider = columnsMoved(row, (c) => c < at ? c : c + count);
    if (format) for (let c = at; c < at + count; c++) wider.set(c, format);
    return wider;
  });
  const width = sheet.columnWidths.get(model);
  sheet.columnWidths = columnsMoved(sheet.columnWidths, (c) => c < at ? c : c + count);
  if (width !== void 0) for (let c = at; c < at + count; c++) sheet.columnWidths.set(c, width);
  sheet.maxColumns += count;
  if (at <= sheet.frozenColumns) sheet.frozenColumns += count;
}
function formatsOf(row) {
  const formats = /* @__PURE__ */ new Map();
  for (const [column, cell] of row ?? []) {
    const { value: _value, formula: _formula, note: _note, ...format } = cell;
    if (Object.keys(format).length > 0) formats.set(column, { ...format, value: "" });
  }
  return formats;
}
function columnsMoved(line, place2) {
  const moved = /* @__PURE__ */ new Map();
  for (const [column, item] of line) if (place2(column) > 0) moved.set(place2(column), item);
  return moved;
}
function overlap(at, count, frozen) {
  return Math.max(0, Math.min(frozen, at + count - 1) - at + 1);
}
function reshape(sheet, change) {
  const rules = (list) => list.map((rule) => ({ ...rule, areas: rule.areas.flatMap((area) => change(area, true)) })).filter((rule) => rule.areas.length > 0);
  sheet.validations = rules(sheet.validations);
  sheet.conditionalFormats = rules(sheet.conditionalFormats);
  sheet.merges = sheet.merges.flatMap((area) => change(area, false)).filter((area) => area.rows * area.columns > 1);
  sheet.protections = sheet.protections.filter((protection) => {
    protection.unprotected = protection.unprotected.flatMap((area) => change(area, false));
    if (!protection.area) return true;
    protection.area = change(protection.area, false)[0];
    return protection.area !== void 0;
  });
  if (sheet.filter) sheet.filter = change(sheet.filter, false)[0];
}

// local/apps-script/spreadsheet-app/range-list.ts
var RangeList = class extends Emulated {
  constructor(_ranges) {
    super();
    this._ranges = _ranges;
  }
  _ranges;
  _name = "RangeList";
  getRanges() {
    return [...this._ranges];
  }
  setValue(value) {
    return this.#each((range) => range.setValue(value));
  }
  setNote(note) {
    return this.#each((range) => range.setNote(note));
  }
  setBackground(color) {
    return this.#each((range) => range.setBackground(color));
  }
  setFontColor(color) {
    return this.#each((range) => range.setFontColor(color));
  }
  setFontWeight(weight) {
    return this.#each((range) => range.setFontWeight(weight));
  }
  setNumberFormat(format) {
    return this.#each((range) => range.setNumberFormat(format));
  }
  setHorizontalAlignment(alignment) {
    return this.#each((range) => range.setHorizontalAlignment(alignment));
  }
  setVerticalAlignment(alignment) {
    return this.#each((range) => range.setVerticalAlignment(alignment));
  }
  setWrap(wrap) {
    return this.#each((range) => range.setWrap(wrap));
  }
  clear(options = {}) {
    return this.#each((range) => range.clear(options));
  }
  clearContent() {
    return this.#each((range) => range.clearContent());
  }
  clearFormat() {
    return this.#each((range) => range.clearFormat());
  }
  clearNote() {
    return this.#each((range) => range.clearNote());
  }
  clearDataValidations() {
    return this.#each((range) => range.clearDataValidations());
  }
  #each(change) {
    for (const range of this._ranges) change(range);
    return this;
  }
};
checkSignatures(RangeList.prototype, "SpreadsheetApp.RangeList", RANGE_LIST);

// local/apps-script/spreadsheet-app/sheet-place.ts
var SheetPlace = class extends Emulated {
  constructor(_spreadsheet, _model) {
    super();
    this._spreadsheet = _spreadsheet;
    this._model = _model;
  }
  _spreadsheet;
  _model;
  _name = "Sheet";
  get _machine() {
    return this._spreadsheet._machine;
  }
  /** A1 to the grid's last cell. */
  _grid() {
    return { row: 1, column: 1, rows: this._model.maxRows, columns: this._model.maxColumns };
  }
  getParent() {
    return this._spreadsheet;
  }
  getName() {
    return this._model.name;
  }
  getSheetName() {
    return this._model.name;
  }
  /** @throws ScriptError where another tab has the name */
  setName(name) {
    requireSheetEdit(this._machine, this._model);
    this._spreadsheet._requireFreeName(name, this._model);
    this._machine.workbook.renameSheet(this._model, name);
    return this;
  }
  getSheetId() {
    return this._model.sheetId;
  }
  /** 1-based, unlike insertSheet's index (platform facts §8.3 no. 13). */
  getIndex() {
    return this._machine.workbook.sheets.indexOf(this._model) + 1;
  }
  /** Last row with content; 0 on an empty sheet. */
  getLastRow() {
    return this._model.lastRow();
  }
  getLastColumn() {
    return this._model.lastColumn();
  }
  getMaxRows() {
    return this._model.maxRows;
  }
  getMaxColumns() {
    return this._model.maxColumns;
  }
  /**
   * `getRange('B2:C5')`, `(row, column)`, `(row, column, numRows)` or `(row, column, numRows, numColumns)`.
   * @throws ScriptError outside the grid (§8.3 no. 3) and for a text that is no range
   */
  getRange(rowOrA1, column = 1, numRows = 1, numColumns = 1) {
    if (typeof rowOrA1 !== "string") {
      return this._range(onSheet({ row: rowOrA1, column, rows: numRows, columns: numColumns }, this._model));
    }
    const { tab, cells: cells2 } = splitTab(rowOrA1);
    if (tab !== void 0 && tab !== this._model.name) return this._spreadsheet.getRange(rowOrA1);
    const area = cells2 === void 0 ? this._grid() : parseA1(cells2, this._model.maxRows, this._model.maxColumns);
    if (!area) throw new ScriptError("Range not found");
    return this._range(onSheet(area, this._model));
  }
  getRangeList(notations) {
    return new RangeList(notations.map((a1) => this.getRange(a1)));
  }
  /** A1 to the last row and column with content; A1 alone on an empty sheet (§4.2). */
  getDataRange() {
    const rows = Math.max(1, this._model.lastRow());
    return this._range({ row: 1, column: 1, rows, columns: Math.max(1, this._model.lastColumn()) });
  }
  /**
   * Values without a Range in between; −1 rows or columns reach the last one with content.
   * @throws ScriptError on an empty sheet: "The number of rows in the range must be at least 1."
   */
  getSheetValues(startRow, startColumn, numRows, numColumns) {
    const rows = numRows === -1 ? this._model.lastRow() - startRow + 1 : numRows;
    const columns = numColumns === -1 ? this._model.lastColumn() - startColumn + 1 : numColumns;
    return this._range(
      onSheet({ row: startRow, column: startColumn, rows, columns }, this._model)
    ).getValues();
  }
  activate() {
    this._spreadsheet._select(this._model);
    return this;
  }
  /** What the person has selected on this tab; A1 where it is another tab. */
  getActiveRange() {
    return this._range(this._spreadsheet._selectedArea(this._model));
  }
  setActiveRange(range) {
    return range.activate();
  }
};

// local/apps-script/spreadsheet-app/sheet-lines.ts
var DEFAULT_WIDTH = 100;
var SheetLines = class extends SheetPlace {
  /**
   * Writes below the last row with content, as if typed; the grid grows where it must (platform facts §4.2).
   * Not the same as the first empty row of a column: content anywhere counts.
   */
  appendRow(values) {
    if (values.length === 0) return this;
    const row = this._model.lastRow() + 1;
    this._model.maxRows = Math.max(this._model.maxRows, row);
    this._model.maxColumns = Math.max(this._model.maxColumns, values.length);
    this._range({ row, column: 1, rows: 1, columns: values.length }).setValues([values]);
    return this;
  }
  insertRowBefore(beforePosition) {
    return this.insertRowsBefore(beforePosition, 1);
  }
  /** New lines take the formats of the row they are put before. */
  insertRowsBefore(beforePosition, howMany) {
    return this.#insert("rows", beforePosition, beforePosition, howMany, "after");
  }
  insertRowAfter(afterPosition) {
    return this.insertRowsAfter(afterPosition, 1);
  }
  insertRowsAfter(afterPosition, howMany) {
    return this.#insert("rows", afterPosition, afterPosition + 1, howMany, "before");
  }
  insertRows(rowIndex, numRows = 1) {
    return this.insertRowsBefore(rowIndex, numRows);
  }
  insertColumnBefore(beforePosition) {
    return this.insertColumnsBefore(beforePosition, 1);
  }
  insertColumnsBefore(beforePosition, howMany) {
    return this.#insert("columns", beforePosition, beforePosition, howMany, "after");
  }
  insertColumnAfter(afterPosition) {
    return this.insertColumnsAfter(afterPosition, 1);
  }
  insertColumnsAfter(afterPosition, howMany) {
    return this.#insert("columns", afterPosition, afterPosition + 1, howMany, "before");
  }
  insertColumns(columnIndex, numColumns = 1) {
    return this.insertColumnsBefore(columnIndex, numColumns);
  }
  deleteRow(rowPosition) {
    return this.#delete("rows", rowPosition, 1);
  }
  deleteRows(rowPosition, howMany) {
    return this.#delete("rows", rowPosition, howMany);
  }
  deleteColumn(columnPosition) {
    return this.#delete("columns", columnPosition, 1);
  }
  deleteColumns(columnPosition, howMany) {
    return this.#delete("columns", columnPosition, howMany);
  }
  /** @param destinationIndex the row before which the rows of `rowSpec` go, counted as they stand now */
  moveRows(rowSpec, destinationIndex) {
    const at = rowSpec.getRow();
    const count = rowSpec.getNumRows();
    const before = Math.trunc(destinationIndex);
    if (before < 1 || before > this._model.maxRows + 1)
      throw new ScriptError("Those rows are out of bounds.");
    requireEdit(this._machine, this._model, this.#lines("rows", at, count));
    moveRows(this._model, { at, count }, before);
  }
  getFrozenRows() {
    return this._model.frozenRows;
  }
  getFrozenColumns() {
    return this._model.frozenColumns;
  }
  /** @throws ScriptError where every row would be frozen */
  setFrozenRows(rows) {
    this._model.frozenRows = this.#freezable("rows", rows, this._model.maxRows);
    return this;
  }
  setFrozenColumns(columns) {
    this._model.frozenColumns = this.#freezable("columns", columns, this._model.maxColumns);
    return this;
  }
  /** Pixels; 100 where nobody has set it. */
  getColumnWidth(columnPosition) {
    linesOnSheet(columnPosition, 1, this._model.maxColumns, "columns");
    return this._model.columnWidths.get(columnPosition) ?? DEFAULT_WIDTH;
  }
  setColumnWidth(columnPosition, width) {
    return this.setColumnWidths(columnPosition, 1, width);
  }
  setColumnWidths(startColumn, numColumns, width) {
    requireSheetEdit(this._machine, this._model);
    linesOnSheet(startColumn, numColumns, this._model.maxColumns, "columns");
    for (let c = startColumn; c < startColumn + numColumns; c++) this._model.columnWidths.set(c, width);
    return this;
  }
  #insert(axis, neighbour, at, count, inherit) {
    requireSheetEdit(this._machine, this._model);
    linesOnSheet(Math.trunc(neighbour), 1, this.#size(axis), axis);
    if (count < 1) throw new ScriptError(`Those ${axis} are out of bounds.`);
    insertLines(
      this._machine.workbook,
      this._model,
      axis,
      { at: Math.trunc(at), count: Math.trunc(count) },
      inherit
    );
    return this;
  }
  #delete(axis, position, howMany) {
    const at = Math.trunc(position);
    const count = Math.trunc(howMany);
    const size2 = this.#size(axis);
    linesOnSheet(at, count, size2, axis);
    requireEdit(this._machine, this._model, this.#lines(axis, at, count));
    const frozen = axis === "rows" ? this._model.frozenRows : this._model.frozenColumns;
    const lostUnfrozen = count - Math.max(0, Math.min(frozen, at + count - 1) - at + 1);
    if (lostUnfrozen >= size2 - frozen) {
      throw new ScriptError(`Sorry, it is not possible to delete all non-frozen ${axis}.`);
    }
    deleteLines(this._machine.workbook, this._model, axis, { at, count });
    return this;
  }
  #size(axis) {
    return axis === "rows" ? this._model.maxRows : this._model.maxColumns;
  }
  #lines(axis, at, count) {
    return axis === "rows" ? { ...this._grid(), row: at, rows: count } : { ...this._grid(), column: at, columns: count };
  }
  #freezable(axis, count, size2) {
    requireSheetEdit(this._machine, this._model);
    if (count < 0) throw new ScriptError(`Those ${axis} are out of bounds.`);
    if (count >= size2) throw new ScriptError(`You can't freeze all visible ${axis} on the sheet.`);
    return Math.trunc(count);
  }
};

// local/apps-script/spreadsheet-app/sheet.ts
var Sheet = class extends SheetLines {
  _range(area) {
    return new Range(this, area);
  }
  /** The whole sheet, whose A1 notation is ''. */
  _wholeRange() {
    return new Range(this, this._grid(), true);
  }
  isSheetHidden() {
    return this._model.hidden;
  }
  /** @throws ScriptError where it is the last tab to be seen */
  hideSheet() {
    requireSheetEdit(this._machine, this._model);
    const seen = this._machine.workbook.sheets.filter((sheet) => !sheet.hidden);
    if (seen.length === 1 && seen[0] === this._model) {
      throw new ScriptError("You can't hide all the sheets in a document.");
    }
    this._model.hidden = true;
    return this;
  }
  showSheet() {
    requireSheetEdit(this._machine, this._model);
    this._model.hidden = false;
    return this;
  }
  getConditionalFormatRules() {
    return this._model.conditionalFormats.map((format) => new ConditionalFormatRule(this, format));
  }
  /** Replaces all rules of the sheet (platform facts §4.7); rules read from it before come back unchanged. */
  setConditionalFormatRules(rules) {
    requireSheetEdit(this._machine, this._model);
    if (rules.some((rule) => rule._sheet._model !== this._model)) {
      throw new ScriptError("Conditional format rule cannot reference a different sheet.");
    }
    this._model.conditionalFormats = rules.map((rule) => rule._format);
  }
  clearConditionalFormatRules() {
    this.setConditionalFormatRules([]);
  }
  /** The sheet has one protection of its own: a second call gives the same one (§4.7). */
  protect() {
    const [existing] = protectionsOf(this, "SHEET");
    return new Protection(this, existing ?? newProtection(this, void 0));
  }
  /** @throws ScriptError without a type (§8.3 no. 18) */
  getProtections(type) {
    if (!type) throw new ScriptError("Please set protection type.");
    return protectionsOf(this, type.name() === "SHEET" ? "SHEET" : "RANGE").map(
      (protection) => new Protection(this, protection)
    );
  }
  getFilter() {
    return this._model.filter ? new Filter(this) : null;
  }
  /** All rows but the frozen ones, so an unfrozen header row is sorted too (§8.3 no. 15). */
  sort(columnPosition, ascending = true) {
    const first = this._model.frozenRows + 1;
    const rows = this._model.lastRow() - first + 1;
    if (rows < 1) return this;
    const columns = Math.max(this._model.lastColumn(), 1);
    this._range({ row: first, column: 1, rows, columns }).sort({ column: columnPosition, ascending });
    return this;
  }
  /** Contents and formats of the whole sheet; notes and validations stay. */
  clear(options = {}) {
    this.#touched().clear(options);
    return this;
  }
  clearContents() {
    this.#touched().clearContent();
    return this;
  }
  clearFormats() {
    this.#touched().clearFormat();
    return this;
  }
  clearNotes() {
    this.#touched().clearNote();
    return this;
  }
  /** Every row that ever held something, over the grid's whole width. */
  #touched() {
    return this._range({ ...this._grid(), rows: Math.max(1, this._model.rows.length) });
  }
};
checkSignatures(Sheet.prototype, "SpreadsheetApp.Sheet", SHEET);

// local/apps-script/spreadsheet-app/spreadsheet.ts
var Spreadsheet = class extends Emulated {
  /** @param _toasts what `toast` showed, oldest first */
  constructor(_machine, _toasts = []) {
    super();
    this._machine = _machine;
    this._toasts = _toasts;
  }
  _machine;
  _toasts;
  _name = "Spreadsheet";
  get _workbook() {
    return this._machine.workbook;
  }
  getId() {
    return this._workbook.id;
  }
  getName() {
    return this._workbook.name;
  }
  getUrl() {
    return `https://docs.google.com/spreadsheets/d/${this._workbook.id}/edit`;
  }
  /** IANA name; the spreadsheet's own, not the script's (platform facts §2.2). */
  getSpreadsheetTimeZone() {
    return this._workbook.timeZone;
  }
  /** Serials stay: the same wall clock is another instant from now on. */
  setSpreadsheetTimeZone(timezone) {
    try {
      zoneNamed(timezone);
    } catch {
      throw new ScriptError(`Invalid argument: ${timezone}`);
    }
    this._workbook.timeZone = timezone;
  }
  getSpreadsheetLocale() {
    return this._workbook.locale;
  }
  setSpreadsheetLocale(locale) {
    sheetLocale(locale);
    this._workbook.locale = locale;
  }
  getSheets() {
    return this._workbook.sheets.map((model) => new Sheet(this, model));
  }
  getNumSheets() {
    return this._workbook.sheets.length;
  }
  /** Null where there is none; upper and lower case matter. */
  getSheetByName(name) {
    const model = this._workbook.sheetByName(name);
    return model ? new Sheet(this, model) : null;
  }
  getSheetById(id) {
    const model = this._workbook.sheets.find(({ sheetId }) => sheetId === id);
    return model ? new Sheet(this, model) : null;
  }
  /**
   * `insertSheet()`, `(name)`, `(index)`, `(name, index)`: 0-based index, after the active tab without one
   * (§8.3 no. 13). The new tab becomes active.
   */
  insertSheet(nameOrIndex, index) {
    const name = typeof nameOrIndex === "string" ? nameOrIndex : this.#freeName();
    const wanted = typeof nameOrIndex === "number" ? nameOrIndex : index;
    this._requireFreeName(name);
    const place2 = wanted ?? this.getActiveSheet().getIndex();
    if (place2 < 0 || place2 > this._workbook.sheets.length) {
      throw new ScriptError(`Sheet index ${place2} is out of range.`);
    }
    const model = this._workbook.insertSheet(name, place2);
    this._select(model);
    return new Sheet(this, model);
  }
  deleteSheet(sheet) {
    requireSheetEdit(this._machine, sheet._model);
    const seen = this._workbook.sheets.filter(({ hidden }) => !hidden);
    if (this._workbook.sheets.length === 1 || seen.length === 1 && seen[0] === sheet._model) {
      throw new ScriptError("You can't remove all the sheets in a document.");
    }
    this._workbook.deleteSheet(sheet._model);
  }
  getActiveSheet() {
    const { sheets } = this._workbook;
    const model = sheets.find(({ sheetId }) => sheetId === this.#selection?.sheetId) ?? sheets.find(({ hidden }) => !hidden) ?? sheets[0];
    if (!model) throw new ScriptError("The spreadsheet has no sheets.");
    return new Sheet(this, model);
  }
  setActiveSheet(sheet) {
    return sheet.activate();
  }
  getActiveRange() {
    return this.getActiveSheet().getActiveRange();
  }
  setActiveRange(range) {
    return range.activate();
  }
  /** The selection's first cell. */
  getCurrentCell() {
    return this.getActiveRange().getCell(1, 1);
  }
  get #selection() {
    return this._workbook.selections.get(this._machine.user().id);
  }
  /** The current user's selection moves there. */
  _select(model, area = this._selectedArea(model)) {
    this._workbook.selections.set(this._machine.user().id, { sheetId: model.sheetId, area });
  }
  /** A1 where the person's selection is on another tab or no longer on the grid. */
  _selectedArea(model) {
    const area = this.#selection?.sheetId === model.sheetId ? this.#selection.area : void 0;
    const grid = { row: 1, column: 1, rows: model.maxRows, columns: model.maxColumns };
    return area && covers(grid, area) ? area : { row: 1, column: 1, rows: 1, columns: 1 };
  }
  /** @param pos 1-based, as getIndex counts */
  moveActiveSheet(pos) {
    if (pos < 1 || pos > this._workbook.sheets.length)
      throw new ScriptError(`Sheet index ${pos} is out of range.`);
    this._workbook.moveSheet(this.getActiveSheet()._model, Math.trunc(pos) - 1);
  }
  /** A1 with a tab, A1 of the active tab, or a named range. */
  getRange(a1Notation) {
    const named2 = this.getRangeByName(a1Notation);
    if (named2) return named2;
    const { tab, cells: cells2 } = splitTab(a1Notation);
    if (tab === void 0) return this.getActiveSheet().getRange(a1Notation);
    const sheet = this.getSheetByName(tab);
    if (!sheet) throw new ScriptError("Range not found");
    return cells2 === void 0 ? sheet.getDataRange() : sheet.getRange(cells2);
  }
  getDataRange() {
    return this.getActiveSheet().getDataRange();
  }
  getRangeByName(name) {
    const target = this._workbook.namedRanges.get(name);
    return target ? this.getSheetById(target.sheetId)?._range(target.area) ?? null : null;
  }
  setNamedRange(name, range) {
    if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) || /^[a-z]{1,3}\d+$/i.test(name)) {
      throw new ScriptError("The name of the range is invalid.");
    }
    this._workbook.namedRanges.set(name, { sheetId: range.getGridId(), area: range._area });
  }
  getNamedRanges() {
    return [...this._workbook.namedRanges.keys()].map((name) => new NamedRange(this, name));
  }
  removeNamedRange(name) {
    this._workbook.namedRanges.delete(name);
  }
  /** @throws ScriptError without a type (§8.3 no. 18) */
  getProtections(type) {
    if (!type) throw new ScriptError("Please set protection type.");
    return this.getSheets().flatMap((sheet) => sheet.getProtections(type));
  }
  /** Kept for the host, as `host.ui.toasts`. */
  toast(msg, title = "", _timeoutSeconds = 5) {
    this._toasts.push(title === "" ? msg : `${title}: ${msg}`);
  }
  /** @throws ScriptError where a tab other than `own` has the name */
  _requireFreeName(name, own) {
    if (name === "") throw new ScriptError("The sheet name cannot be empty.");
    const taken = this._workbook.sheets.some(
      (sheet) => sheet !== own && sheet.name.toLowerCase() === name.toLowerCase()
    );
    if (taken) {
      throw new ScriptError(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
  }
  #freeName() {
    for (let number3 = this._workbook.sheets.length + 1; ; number3++) {
      const name = `Taulukko${number3}`;
      if (!this._workbook.sheetByName(name)) return name;
    }
  }
};
checkSignatures(Spreadsheet.prototype, "SpreadsheetApp.Spreadsheet", SPREADSHEET);

// local/apps-script/spreadsheet-app/spreadsheet-app.ts
var SpreadsheetApp = class extends Emulated {
  constructor(_machine, _screen = { toasts: [] }) {
    super();
    this._machine = _machine;
    this._screen = _screen;
    this._spreadsheet = new Spreadsheet(_machine, _screen.toasts);
  }
  _machine;
  _screen;
  _name = "SpreadsheetApp";
  ProtectionType = ProtectionType;
  DataValidationCriteria = DataValidationCriteria;
  BooleanCriteria = BooleanCriteria;
  _spreadsheet;
  getActive() {
    return this._spreadsheet;
  }
  getActiveSpreadsheet() {
    return this._spreadsheet;
  }
  getActiveSheet() {
    return this._spreadsheet.getActiveSheet();
  }
  setActiveSheet(sheet) {
    return this._spreadsheet.setActiveSheet(sheet);
  }
  getActiveRange() {
    return this._spreadsheet.getActiveRange();
  }
  getCurrentCell() {
    return this._spreadsheet.getCurrentCell();
  }
  setActiveRange(range) {
    return range.activate();
  }
  /** Every write is done at once here, so there is nothing left to send; live it costs a round trip (§4.1). */
  flush() {
  }
  /** @throws ScriptError where no person sits at this spreadsheet (platform facts §8.3 no. 24) */
  getUi() {
    if (!this._screen.ui) throw new ScriptError("Cannot call SpreadsheetApp.getUi() from this context.");
    return this._screen.ui;
  }
  newDataValidation() {
    return newDataValidation();
  }
  newConditionalFormatRule() {
    return new ConditionalFormatRuleBuilder();
  }
};
checkSignatures(SpreadsheetApp.prototype, "SpreadsheetApp", SPREADSHEET_APP);

// local/apps-script/host/auth-mode.ts
var AuthMode = scriptEnum("NONE", "CUSTOM_FUNCTION", "LIMITED", "FULL");

// local/apps-script/session/session.ts
var KEY_LIFETIME = 30 * 24 * 60 * 60 * 1e3;

// local/apps-script/utilities/bytes.ts
function toSigned(bytes) {
  return Array.from(bytes, (byte) => byte > 127 ? byte - 256 : byte);
}
function fromSource(source, charset = "UTF_8") {
  if (typeof source !== "string") return Uint8Array.from(source, (byte) => byte & 255);
  return Buffer.from(charset === "US_ASCII" ? source.replace(/[^\p{ASCII}]/gu, "?") : source, "utf8");
}

// local/apps-script/blob/blob.ts
var EXTENSIONS = {
  html: "text/html",
  txt: "text/plain",
  csv: "text/csv",
  json: "application/json",
  pdf: "application/pdf",
  png: "image/png",
  jpg: "image/jpeg",
  gif: "image/gif",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
};
var Blob = class _Blob extends Emulated {
  _name = "Blob";
  #bytes;
  #contentType;
  #fileName;
  /** The bytes are copied, so that whoever made them may go on using them. */
  constructor(bytes, contentType = null, name = null) {
    super();
    this.#bytes = bytes.slice();
    this.#contentType = contentType;
    this.#fileName = name;
  }
  /** For other services of the emulator: the bytes, unsigned. Don't change them. */
  get _bytes() {
    return this.#bytes;
  }
  /** Signed bytes, −128…127, as Apps Script gives them (platform facts §8.3 no. 40). */
  getBytes() {
    return toSigned(this.#bytes);
  }
  setBytes(data) {
    this.#bytes = fromSource(data);
    return this;
  }
  /** @throws ScriptError where the charset is unknown */
  getDataAsString(charset = "UTF-8") {
    try {
      return new TextDecoder(charset.replace(/^UTF_/, "UTF-"), { ignoreBOM: true }).decode(this.#bytes);
    } catch {
      throw new ScriptError(`Unsupported charset: ${charset}`);
    }
  }
  /** Text as UTF-8. Other charsets are not emulated. */
  setDataFromString(text, charset = "UTF-8") {
    if (!/^utf[-_]?8$/i.test(charset)) throw new Error("not emulated: Blob.setDataFromString with a charset");
    this.#bytes = fromSource(text);
    return this;
  }
  getContentType() {
    return this.#contentType;
  }
  setContentType(contentType) {
    this.#contentType = contentType;
    return this;
  }
  /** From the name's ending; unchanged where it says nothing. */
  setContentTypeFromExtension() {
    const extension = /\.([a-z]+)$/i.exec(this.#fileName ?? "")?.[1]?.toLowerCase() ?? "";
    this.#contentType = EXTENSIONS[extension] ?? this.#contentType;
    return this;
  }
  getName() {
    return this.#fileName;
  }
  setName(name) {
    this.#fileName = name;
    return this;
  }
  copyBlob() {
    return new _Blob(this.#bytes, this.#contentType, this.#fileName);
  }
  /** The blob itself as another type; only the type it already has is emulated. */
  getAs(contentType) {
    if (contentType !== this.#contentType) throw new Error(`not emulated: Blob.getAs ${contentType}`);
    return this.copyBlob();
  }
  /** True for a file of Google's own kind, which has no bytes to download. */
  isGoogleType() {
    return this.#contentType?.startsWith("application/vnd.google-apps.") ?? false;
  }
};

// local/apps-script/cache-service/cache-service.ts
var KEY_LENGTH = 250;
var VALUE_BYTES = 100 * 1024;
var USUAL_SECONDS = 600;
var MOST_SECONDS = 21600;
var Cache = class extends Emulated {
  _name = "Cache";
  #map;
  #now;
  constructor(map, now) {
    super();
    this.#map = map;
    this.#now = now;
  }
  /** null where nothing is, or no longer (platform facts §8.3 no. 38). */
  get(key) {
    return this.#map.get(checkedKey(key), this.#now()) ?? null;
  }
  /** Only the keys that are there. */
  getAll(keys) {
    const found = keys.map((key) => [String(key), this.get(String(key))]);
    return Object.fromEntries(found.filter((entry) => entry[1] !== null));
  }
  /** @throws ScriptError for a key, a value or a time over the limits */
  put(key, value, expirationInSeconds = USUAL_SECONDS) {
    const now = this.#now();
    const until2 = now + checkedSeconds(expirationInSeconds) * 1e3;
    this.#map.put(checkedKey(key), checkedValue(value), until2, now);
  }
  /** All or nothing. */
  putAll(values, expirationInSeconds = USUAL_SECONDS) {
    const checked = Object.entries(values).map(([key, value]) => [
      checkedKey(key),
      checkedValue(String(value))
    ]);
    for (const [key, value] of checked) this.put(key, value, expirationInSeconds);
  }
  remove(key) {
    this.#map.remove(checkedKey(key));
  }
  removeAll(keys) {
    for (const key of keys) this.remove(String(key));
  }
};
function checkedKey(key) {
  if (key.length > KEY_LENGTH) throw new ScriptError("Argument too large: key");
  return key;
}
function checkedValue(value) {
  if (Buffer.byteLength(value) > VALUE_BYTES) throw new ScriptError("Argument too large: value");
  return value;
}
function checkedSeconds(seconds) {
  if (seconds > MOST_SECONDS) throw new ScriptError("Argument too large: expirationInSeconds");
  if (seconds < 1) throw new ScriptError("Invalid argument: expirationInSeconds");
  return seconds;
}
checkSignatures(Cache.prototype, "CacheService.Cache", {
  get: ["string"],
  getAll: ["array"],
  put: ["string string", "string string number"],
  putAll: ["object", "object number"],
  remove: ["string"],
  removeAll: ["array"]
});

// local/apps-script/docs/requests/table-requests.ts
var SIDES = ["Top", "Bottom", "Left", "Right"];
var CELL_FIELDS = [
  ...["backgroundColor", "contentAlignment"],
  ...SIDES.flatMap((side) => [`border${side}`, `padding${side}`])
];

// local/files/docx/write-docx.ts
var import_docx6 = require("docx");

// local/files/docx/compile.ts
var import_docx = require("docx");

// local/files/docx/numbering.ts
var import_docx2 = require("docx");
var NUMBERS = [import_docx2.LevelFormat.DECIMAL, import_docx2.LevelFormat.LOWER_LETTER, import_docx2.LevelFormat.LOWER_ROMAN];

// local/files/docx/paragraph.ts
var import_docx3 = require("docx");
var HEADINGS = {
  TITLE: import_docx3.HeadingLevel.TITLE,
  HEADING_1: import_docx3.HeadingLevel.HEADING_1,
  HEADING_2: import_docx3.HeadingLevel.HEADING_2,
  HEADING_3: import_docx3.HeadingLevel.HEADING_3,
  HEADING_4: import_docx3.HeadingLevel.HEADING_4,
  HEADING_5: import_docx3.HeadingLevel.HEADING_5,
  HEADING_6: import_docx3.HeadingLevel.HEADING_6
};
var ALIGNMENTS = {
  START: import_docx3.AlignmentType.LEFT,
  CENTER: import_docx3.AlignmentType.CENTER,
  END: import_docx3.AlignmentType.RIGHT,
  JUSTIFIED: import_docx3.AlignmentType.BOTH
};

// local/files/docx/styles.ts
var import_docx4 = require("docx");
var GREY = "666666";
function style({ before, after, size: size2, color = "000000", italics = false, outlineLevel }) {
  return {
    run: { size: size2, color, bold: false, italics, font: "Arial" },
    paragraph: {
      spacing: { before, after, line: 276, lineRule: import_docx4.LineRuleType.AUTO },
      keepNext: true,
      keepLines: true,
      ...outlineLevel !== void 0 && { outlineLevel }
    }
  };
}
var GOOGLE_STYLES = {
  default: {
    document: {
      run: {
        font: "Arial",
        size: 22,
        language: { value: "fi-FI", eastAsia: "fi-FI", bidirectional: "ar-SA" }
      },
      paragraph: { spacing: { before: 0, after: 0, line: 276, lineRule: import_docx4.LineRuleType.AUTO } }
    },
    title: style({ before: 0, after: 60, size: 52 }),
    heading1: style({ outlineLevel: 0, before: 400, after: 120, size: 40 }),
    heading2: style({ outlineLevel: 1, before: 360, after: 120, size: 32 }),
    heading3: style({ outlineLevel: 2, before: 320, after: 80, size: 28, color: "434343" }),
    heading4: style({ outlineLevel: 3, before: 280, after: 80, size: 24, color: GREY }),
    heading5: style({ outlineLevel: 4, before: 240, after: 80, size: 22, color: GREY }),
    heading6: style({ outlineLevel: 5, before: 240, after: 80, size: 22, color: GREY, italics: true })
  },
  paragraphStyles: [
    {
      id: "Subtitle",
      name: "Subtitle",
      basedOn: "Normal",
      next: "Normal",
      quickFormat: true,
      ...style({ before: 0, after: 320, size: 30, color: GREY })
    }
  ]
};

// local/files/docx/table.ts
var import_docx5 = require("docx");
var NO_BORDER = { style: import_docx5.BorderStyle.NIL };
var VERTICAL = {
  TOP: import_docx5.VerticalAlignTable.TOP,
  MIDDLE: import_docx5.VerticalAlignTable.CENTER,
  BOTTOM: import_docx5.VerticalAlignTable.BOTTOM
};

// local/apps-script/drive/export.ts
var MAX_EXPORT_BYTES = 10 * 1024 * 1024;

// local/apps-script/drive/file-resource.ts
var FIELDS = new Set(
  `kind id name description mimeType trashed parents appProperties webViewLink createdTime modifiedTime version
   permissions permissionIds contentRestrictions owners ownedByMe shared size`.split(/\s+/)
);
var FOREIGN_FIELDS = new Set(
  `properties thumbnailLink iconLink webContentLink viewedByMe viewedByMeTime starred spaces capabilities
   lastModifyingUser modifiedByMe modifiedByMeTime sharedWithMeTime sharingUser exportLinks headRevisionId
   md5Checksum originalFilename fullFileExtension fileExtension quotaBytesUsed writersCanShare driveId
   explicitlyTrashed trashedTime trashingUser copyRequiresWriterPermission hasThumbnail thumbnailVersion
   imageMediaMetadata isAppAuthorized shortcutDetails linkShareMetadata labelInfo sha1Checksum sha256Checksum
   folderColorRgb contentHints resourceKey inheritedPermissionsDisabled`.split(/\s+/)
);

// local/apps-script/drive/permission-resource.ts
var FOREIGN_FIELDS2 = new Set(
  "displayName domain allowFileDiscovery deleted expirationTime photoLink pendingOwner view permissionDetails".split(
    " "
  )
);

// local/apps-script/drive/query.ts
var TEXT = String.raw`'((?:[^'\\]|\\.)*)'`;
var TERMS = [
  {
    pattern: new RegExp(
      String.raw`^appProperties\s+has\s*\{\s*key\s*=\s*${TEXT}\s+and\s+value\s*=\s*${TEXT}\s*\}`
    ),
    term: (key, value) => (file) => key !== void 0 && file.appProperties[key] === value
  },
  {
    pattern: /^trashed\s*=\s*(true|false)\b/,
    term: (value) => (file) => file.trashed === (value === "true")
  },
  {
    pattern: new RegExp(String.raw`^mimeType\s*=\s*${TEXT}`),
    term: (type) => (file) => file.mimeType === type
  },
  { pattern: new RegExp(String.raw`^name\s*=\s*${TEXT}`), term: (name) => (file) => file.name === name }
];

// local/html-import/element.ts
var import_parse5 = require("parse5");

// local/html-import/css-values.ts
var POINTS_PER = {
  pt: 1,
  px: 0.75,
  in: 72,
  cm: 72 / 2.54,
  mm: 72 / 25.4
};

// local/html-import/walker.ts
var HEADINGS2 = {
  h1: "HEADING_1",
  h2: "HEADING_2",
  h3: "HEADING_3",
  h4: "HEADING_4",
  h5: "HEADING_5",
  h6: "HEADING_6"
};
var PARAGRAPHS = /* @__PURE__ */ new Set(["p", ...Object.keys(HEADINGS2)]);
var DROPPED = new Set(
  "head script style template title svg input select textarea button iframe object video audio canvas".split(
    " "
  )
);

// local/html-import/import-html.ts
var MAX_IMPORT_BYTES = 10 * 1024 * 1024;

// local/apps-script/drive/upload.ts
var MAX_UPLOAD_BYTES = 5 * 1024 * 1024;

// local/apps-script/html-service/escape.ts
var ENTITIES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
function escapeText(text) {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

// local/apps-script/html-service/html-output.ts
var META_TAGS = [
  ...["apple-mobile-web-app-capable", "apple-mobile-web-app-status-bar-style"],
  ...["google-site-verification", "mobile-web-app-capable", "viewport"]
];
var HtmlOutput = class extends Emulated {
  _name = "HtmlOutput";
  _metaTags = /* @__PURE__ */ new Map();
  #content;
  #title = "";
  #width = null;
  #height = null;
  constructor(content = "") {
    super();
    this.#content = content;
  }
  getContent() {
    return this.#content;
  }
  setContent(content) {
    this.#content = content;
    return this;
  }
  append(addedContent) {
    this.#content += addedContent;
    return this;
  }
  /** Escaped (platform facts §8.3 no. 39). */
  appendUntrusted(addedContent) {
    return this.append(escapeText(addedContent));
  }
  clear() {
    return this.setContent("");
  }
  getTitle() {
    return this.#title;
  }
  setTitle(title) {
    this.#title = title;
    return this;
  }
  /** Pixels; null = not set. Dialogs obey it, sidebars don't (§6.1). */
  getWidth() {
    return this.#width;
  }
  setWidth(width) {
    this.#width = width;
    return this;
  }
  getHeight() {
    return this.#height;
  }
  setHeight(height) {
    this.#height = height;
    return this;
  }
  /** Says who may frame a web app; nothing here is framed by others. */
  setXFrameOptionsMode(_mode) {
    return this;
  }
  /** @throws ScriptError for a name that Apps Script does not let through */
  addMetaTag(name, content) {
    if (!META_TAGS.includes(name)) {
      throw new ScriptError("The meta tag name you specified is not allowed in this context.");
    }
    this._metaTags.set(name, content);
    return this;
  }
};
checkSignatures(HtmlOutput.prototype, "HtmlService.HtmlOutput", {
  getContent: [""],
  setContent: ["string"],
  append: ["string"],
  appendUntrusted: ["string"],
  clear: [""],
  getTitle: [""],
  setTitle: ["string"],
  getWidth: [""],
  setWidth: ["number?"],
  getHeight: [""],
  setHeight: ["number?"],
  setXFrameOptionsMode: ["enum"],
  addMetaTag: ["string string"]
});

// local/apps-script/html-service/template-context.ts
var START = { mode: "text", element: "", attribute: "" };
var RAW = ["script", "style", "textarea", "title"];
var NOT_PLAIN = /^(on.*|style|href|src|srcdoc|action|formaction|background|poster|data)$/i;
function advance(start2, html) {
  let state = start2;
  let rest = html;
  while (rest !== "") {
    const step = STEPS[state.mode](state, rest);
    if (!step) return state;
    state = step.state;
    rest = rest.slice(step.length);
  }
  return state;
}
function placeOf({ mode, element, attribute }) {
  if (mode === "text") return "text";
  if (mode === "raw") return element === "textarea" || element === "title" ? "text" : "other";
  const quoted = mode === "double" || mode === "single";
  return quoted && !NOT_PLAIN.test(attribute) ? "attribute" : "other";
}
var STEPS = {
  text: (state, rest) => {
    const at = /<(?:(!--)|\/?([a-z][^\s/>]*))/i.exec(rest);
    if (!at) return void 0;
    const length = at.index + at[0].length;
    if (at[1]) return { state: { ...state, mode: "comment" }, length };
    const element = at[0].startsWith("</") ? "" : (at[2] ?? "").toLowerCase();
    return { state: { mode: "tag", element, attribute: "" }, length };
  },
  tag: (state, rest) => {
    const at = /([^\s"'>=/]+)\s*=\s*(["'])|>/.exec(rest);
    if (!at) return void 0;
    const length = at.index + at[0].length;
    if (at[0] === ">") {
      const raw = RAW.includes(state.element);
      return { state: raw ? { ...state, mode: "raw" } : START, length };
    }
    const mode = at[2] === '"' ? "double" : "single";
    return { state: { ...state, mode, attribute: at[1] ?? "" }, length };
  },
  double: (state, rest) => until(rest, '"', { ...state, mode: "tag", attribute: "" }),
  single: (state, rest) => until(rest, "'", { ...state, mode: "tag", attribute: "" }),
  comment: (_state, rest) => until(rest, "-->", START),
  raw: (state, rest) => {
    const at = rest.toLowerCase().indexOf(`</${state.element}`);
    const length = at + 2 + state.element.length;
    return at < 0 ? void 0 : { state: { mode: "tag", element: "", attribute: "" }, length };
  }
};
function until(rest, end, state) {
  const at = rest.indexOf(end);
  return at < 0 ? void 0 : { state, length: at + end.length };
}

// local/apps-script/html-service/template-code.ts
var VALUES = "__values";
var RAW2 = "__raw";
var ESCAPED = "__escaped";
var SCRIPTLET = /<\?(!?=)?([\s\S]*?)\?>/g;
function templateCode(template) {
  const lines = [];
  let context = START;
  let end = 0;
  const literal2 = (text) => {
    if (text === "") return;
    context = advance(context, text);
    lines.push(`${RAW2}(${JSON.stringify(text)});`);
  };
  for (const match of template.matchAll(SCRIPTLET)) {
    literal2(template.slice(end, match.index));
    lines.push(scriptlet(match[1], match[2] ?? "", placeOf(context)));
    end = match.index + match[0].length;
  }
  literal2(template.slice(end));
  return `(function (${VALUES}, ${RAW2}, ${ESCAPED}) { with (${VALUES}) {
${lines.join("\n")}
} })`;
}
function scriptlet(kind, code, place2) {
  if (kind === void 0) return code;
  const expression = code.trim().replace(/;+$/, "");
  return kind === "=" ? `${ESCAPED}((${expression}), "${place2}");` : `${RAW2}((${expression}));`;
}

// local/apps-script/html-service/html-template.ts
var HtmlTemplate = class extends AssignableEmulated {
  _name = "HtmlTemplate";
  #template;
  #evaluate;
  constructor(template, evaluate) {
    super();
    this.#template = template;
    this.#evaluate = evaluate;
  }
  getRawContent() {
    return this.#template;
  }
  /**
   * Runs the scriptlets.
   * @throws what the scriptlets throw
   */
  evaluate() {
    let html = "";
    const values = Object.assign(/* @__PURE__ */ Object.create(null), Object.fromEntries(this._assigned));
    const print = this.#evaluate(templateCode(this.#template));
    print(
      values,
      (value) => {
        html += printed(value);
      },
      (value, place2) => {
        if (place2 === "other")
          throw new ScriptError("not emulated: HtmlTemplate <?= ?> outside text and attributes");
        html += escapeText(printed(value));
      }
    );
    return new HtmlOutput(html);
  }
};
function printed(value) {
  return String(value);
}
checkSignatures(HtmlTemplate.prototype, "HtmlService.HtmlTemplate", {
  getRawContent: [""],
  evaluate: [""]
});

// local/apps-script/html-service/html-service.ts
var HtmlService = class extends Emulated {
  _name = "HtmlService";
  XFrameOptionsMode = scriptEnum("ALLOWALL", "DEFAULT");
  #setup;
  constructor(setup) {
    super();
    this.#setup = setup;
  }
  createHtmlOutput(html = "") {
    return new HtmlOutput(html);
  }
  /** Scriptlets in the file are left as they are. */
  createHtmlOutputFromFile(filename) {
    return new HtmlOutput(this.#read(filename));
  }
  createTemplate(html) {
    return new HtmlTemplate(html, this.#setup.evaluate);
  }
  createTemplateFromFile(filename) {
    return new HtmlTemplate(this.#read(filename), this.#setup.evaluate);
  }
  /** @throws ScriptError with Apps Script's text (platform facts §8.3 no. 39) */
  #read(filename) {
    const page = this.#setup.page(filename.replace(/\.html$/, ""));
    if (page === void 0) throw new ScriptError(`No HTML file named ${filename} was found.`);
    return page;
  }
};
checkSignatures(HtmlService.prototype, "HtmlService", {
  createHtmlOutput: ["", "string"],
  createHtmlOutputFromFile: ["string"],
  createTemplate: ["string"],
  createTemplateFromFile: ["string"]
});

// local/apps-script/mail-app/message.ts
var KNOWN = [
  ...["to", "cc", "bcc", "subject", "body", "htmlBody", "replyTo", "name", "noReply", "attachments"]
];
var ADDRESS = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/;
function readMessage(args) {
  const [first, second, third, fourth] = args;
  if (typeof first === "object") return mailOf(first);
  if (typeof fourth === "string") return mailOf({ to: first, replyTo: second, subject: third, body: fourth });
  return mailOf({ ...fourth, to: first, subject: second, body: third });
}
function mailOf(options) {
  const unknown3 = Object.keys(options).find((key) => !KNOWN.includes(key));
  if (unknown3) throw new ScriptError(`not emulated: MailApp.sendEmail with ${unknown3}`);
  const text = (key) => options[key] === void 0 || options[key] === null ? "" : String(options[key]);
  return {
    ...{ to: addresses(text("to")), cc: addresses(text("cc")), bcc: addresses(text("bcc")) },
    ...{ subject: text("subject"), body: text("body"), noReply: options.noReply === true },
    ...text("htmlBody") !== "" && { htmlBody: text("htmlBody") },
    ...text("replyTo") !== "" && { replyTo: text("replyTo") },
    ...text("name") !== "" && { name: text("name") },
    attachments: Array.isArray(options.attachments) ? options.attachments.map(attachment2) : []
  };
}
function addresses(list) {
  const entries = list.split(",").map((entry) => entry.trim());
  return entries.filter(Boolean).map((entry) => {
    const address = /<([^>]*)>\s*$/.exec(entry)?.[1]?.trim() ?? entry;
    if (!ADDRESS.test(address)) throw new ScriptError(`Invalid email: ${entry}`);
    return address;
  });
}
function attachment2(blob) {
  if (!(blob instanceof Blob)) throw new ScriptError("Invalid argument: attachments");
  return {
    name: blob.getName() ?? "attachment",
    contentType: blob.getContentType() ?? "application/octet-stream",
    bytes: blob._bytes
  };
}

// local/apps-script/mail-app/outbox.ts
var DAY2 = 24 * 60 * 60 * 1e3;
function recipientsOf({ to, cc, bcc }) {
  return [...to, ...cc, ...bcc];
}

// local/apps-script/mail-app/mail-app.ts
var MOST_RECIPIENTS = 50;
var BODY_BYTES = 200 * 1024;
var ATTACHMENTS = 250;
var TOTAL_BYTES = 25 * 1024 * 1024;
var MailApp = class extends Emulated {
  _name = "MailApp";
  #setup;
  constructor(setup) {
    super();
    this.#setup = setup;
  }
  /**
   * `({to, subject, …})`, `(to, subject, body)`, `(to, subject, body, options)`, `(to, replyTo, subject, body)`.
   * @throws ScriptError over a limit; nothing is sent then
   */
  sendEmail(...args) {
    const { machine, quota, send: send2 } = this.#setup;
    const mail = readMessage(args);
    const recipients = recipientsOf(mail).length;
    if (recipients === 0) throw new ScriptError("Failed to send email: no recipient");
    if (recipients > MOST_RECIPIENTS) throw new ScriptError("Limit Exceeded: Email Recipients Per Message.");
    const body = Math.max(Buffer.byteLength(mail.body), Buffer.byteLength(mail.htmlBody ?? ""));
    if (body > BODY_BYTES) throw new ScriptError("Limit Exceeded: Email Body Size.");
    if (mail.attachments.length > ATTACHMENTS) {
      throw new ScriptError("Limit Exceeded: Email Attachments Per Message.");
    }
    const files = mail.attachments.reduce((sum, { bytes }) => sum + bytes.length, 0);
    if (files > TOTAL_BYTES) throw new ScriptError("Limit Exceeded: Email Total Attachments Size.");
    if (recipients > this.getRemainingDailyQuota()) {
      throw new ScriptError("Service invoked too many times for one day: email.");
    }
    const { id, email } = machine.user();
    quota.use(id, recipients, machine.now());
    send2({ ...mail, from: email, at: machine.now() });
  }
  /** Recipients left; shared with the user's other scripts (platform facts §11 no. 23). */
  getRemainingDailyQuota() {
    const { machine, quota, daily } = this.#setup;
    return Math.max(0, daily - quota.used(machine.user().id, machine.now()));
  }
};
checkSignatures(MailApp.prototype, "MailApp", {
  sendEmail: ["object", "string string string", "string string string object", "string string string string"],
  getRemainingDailyQuota: [""]
});

// local/apps-script/properties-service/property-store.ts
var VALUE_LIMIT = 9 * 1024;
var STORE_LIMIT = 500 * 1024;

// local/apps-script/script-app/enums.ts
var AuthorizationStatus = scriptEnum("REQUIRED", "NOT_REQUIRED");
var EventType = scriptEnum(
  "CLOCK",
  "ON_OPEN",
  "ON_EDIT",
  "ON_FORM_SUBMIT",
  "ON_CHANGE",
  "ON_EVENT_UPDATED"
);
var TriggerSource = scriptEnum("SPREADSHEETS", "CLOCK", "FORMS", "DOCUMENTS", "CALENDAR");
var WeekDay = scriptEnum(
  ...["SUNDAY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY"]
);

// local/apps-script/script-app/authorization-info.ts
var AuthorizationInfo = class extends Emulated {
  _name = "AuthorizationInfo";
  #authorized;
  #url;
  /** @param url where the person can tick what is missing; null = nothing is */
  constructor(authorized, url) {
    super();
    this.#authorized = authorized;
    this.#url = url;
  }
  getAuthorizationStatus() {
    return this.#url === null ? AuthorizationStatus.NOT_REQUIRED : AuthorizationStatus.REQUIRED;
  }
  /** null where nothing is missing. */
  getAuthorizationUrl() {
    return this.#url;
  }
  /** Full scope addresses. */
  getAuthorizedScopes() {
    return [...this.#authorized];
  }
};

// local/apps-script/script-app/trigger.ts
var Trigger = class extends Emulated {
  _name = "Trigger";
  _trigger;
  constructor(trigger) {
    super();
    this._trigger = trigger;
  }
  getUniqueId() {
    return this._trigger.id;
  }
  getHandlerFunction() {
    return this._trigger.handler;
  }
  getEventType() {
    return EventType[this._trigger.event.type];
  }
  getTriggerSource() {
    return this._trigger.event.type === "CLOCK" ? TriggerSource.CLOCK : TriggerSource.SPREADSHEETS;
  }
  /** The spreadsheet's id; null for a clock. */
  getTriggerSourceId() {
    return this._trigger.event.type === "CLOCK" ? null : this._trigger.documentId;
  }
};

// local/apps-script/script-app/clock-trigger-builder.ts
var MINUTE = 6e4;
var HOUR = 60 * MINUTE;
var MINUTES = [1, 5, 10, 15, 30];
var HOURS = [1, 2, 4, 6, 8, 12];
var ClockTriggerBuilder = class extends Emulated {
  _name = "ClockTriggerBuilder";
  #setup;
  #handler;
  #timeZone;
  #rule;
  #weeks;
  #time = {};
  constructor(setup, handler) {
    super();
    this.#setup = setup;
    this.#handler = handler;
    this.#timeZone = setup.machine.manifest.timeZone;
  }
  /** Once, so many milliseconds from now. */
  after(durationMilliseconds) {
    return this.#once(this.#setup.machine.now() + durationMilliseconds);
  }
  at(date) {
    return this.#once(date.getTime());
  }
  /** Once, at noon of that day. */
  atDate(year, month, day) {
    const noon = Date.UTC(year, month - 1, day, 12);
    return this.#once(zoneNamed(this.#timeZone).instant(noon));
  }
  everyMinutes(n) {
    requireOneOf("everyMinutes", n, MINUTES);
    return this.#repeat({ kind: "interval", milliseconds: n * MINUTE });
  }
  everyHours(n) {
    requireOneOf("everyHours", n, HOURS);
    return this.#repeat({ kind: "interval", milliseconds: n * HOUR });
  }
  everyDays(n) {
    requireCount(n);
    return this.#repeat({ kind: "days", every: n });
  }
  /** Needs onWeekDay too. */
  everyWeeks(n) {
    requireCount(n);
    this.#weeks = n;
    return this;
  }
  onWeekDay(day) {
    return this.#repeat({ kind: "weekDay", day: day.ordinal(), every: 1 });
  }
  /** A month without that day has no run (platform facts §3.6). */
  onMonthDay(day) {
    if (!Number.isInteger(day) || day < 1 || day > 31) throw new ScriptError(`Invalid argument: ${day}`);
    return this.#repeat({ kind: "monthDay", day });
  }
  atHour(hour) {
    if (!Number.isInteger(hour) || hour < 0 || hour > 23) throw new ScriptError(`Invalid argument: ${hour}`);
    this.#time = { ...this.#time, hour };
    return this;
  }
  nearMinute(minute) {
    if (!Number.isInteger(minute) || minute < 0 || minute > 59)
      throw new ScriptError(`Invalid argument: ${minute}`);
    this.#time = { ...this.#time, minute };
    return this;
  }
  /** The script's zone unless this is called. */
  inTimezone(timezone) {
    try {
      zoneNamed(timezone);
    } catch {
      throw new ScriptError(`Invalid argument: ${timezone}`);
    }
    this.#timeZone = timezone;
    return this;
  }
  /** @throws ScriptError without a time, or over a limit */
  create() {
    const { machine, store, isAddOn } = this.#setup;
    const rule = this.#completeRule();
    if (isAddOn && rule.kind === "interval" && rule.milliseconds < HOUR) {
      throw new ScriptError("The recurrence interval must be at least one hour.");
    }
    const schedule = { ...this.#time, rule };
    const event = { type: "CLOCK", schedule, timeZone: this.#timeZone };
    return new Trigger(store.add(machine, this.#handler, event, isAddOn));
  }
  #completeRule() {
    const rule = this.#rule;
    if (!rule) throw new ScriptError("The trigger has no time to run at.");
    return rule.kind === "weekDay" ? { ...rule, every: this.#weeks ?? 1 } : rule;
  }
  #once(at) {
    return this.#repeat({ kind: "once", at });
  }
  #repeat(rule) {
    this.#rule = rule;
    return this;
  }
};
function requireCount(n) {
  if (!Number.isInteger(n) || n < 1) throw new ScriptError(`Invalid argument: ${n}`);
}
function requireOneOf(method, n, allowed) {
  if (allowed.includes(n)) return;
  const list = `${allowed.slice(0, -1).join(", ")} or ${allowed.at(-1)}`;
  throw new ScriptError(`The value you passed to ${method} was invalid. It must be one of ${list}.`);
}
checkSignatures(ClockTriggerBuilder.prototype, "ScriptApp.ClockTriggerBuilder", {
  after: ["number"],
  at: ["Date"],
  atDate: ["number number number"],
  everyMinutes: ["number"],
  everyHours: ["number"],
  everyDays: ["number"],
  everyWeeks: ["number"],
  onWeekDay: ["enum"],
  onMonthDay: ["number"],
  atHour: ["number"],
  nearMinute: ["number"],
  inTimezone: ["string"],
  create: [""]
});

// local/apps-script/script-app/trigger-builder.ts
var TriggerBuilder = class extends Emulated {
  _name = "TriggerBuilder";
  #setup;
  #handler;
  constructor(setup, handler) {
    super();
    this.#setup = setup;
    this.#handler = handler;
  }
  /** @throws ScriptError for a spreadsheet other than this one: under currentonly there is no other */
  forSpreadsheet(target) {
    const id = typeof target === "string" ? target : target.getId();
    if (id !== this.#setup.machine.workbook.id)
      throw new ScriptError(`Document ${id} is missing (perhaps it was deleted?)`);
    return new SpreadsheetTriggerBuilder(this.#setup, this.#handler);
  }
  timeBased() {
    return new ClockTriggerBuilder(this.#setup, this.#handler);
  }
};
var SpreadsheetTriggerBuilder = class extends Emulated {
  _name = "SpreadsheetTriggerBuilder";
  #setup;
  #handler;
  #type;
  constructor(setup, handler) {
    super();
    this.#setup = setup;
    this.#handler = handler;
  }
  onOpen() {
    return this.#on("ON_OPEN");
  }
  onEdit() {
    return this.#on("ON_EDIT");
  }
  onChange() {
    return this.#on("ON_CHANGE");
  }
  create() {
    const { machine, store, isAddOn } = this.#setup;
    if (!this.#type) throw new ScriptError("The trigger has no event type.");
    return new Trigger(store.add(machine, this.#handler, { type: this.#type }, isAddOn));
  }
  #on(type) {
    this.#type = type;
    return this;
  }
};
checkSignatures(TriggerBuilder.prototype, "ScriptApp.TriggerBuilder", {
  forSpreadsheet: ["string|Spreadsheet"],
  timeBased: [""]
});

// local/apps-script/script-app/script-app.ts
var ScriptApp = class extends Emulated {
  _name = "ScriptApp";
  AuthMode = AuthMode;
  AuthorizationStatus = AuthorizationStatus;
  EventType = EventType;
  TriggerSource = TriggerSource;
  WeekDay = WeekDay;
  #setup;
  constructor(setup) {
    super();
    this.#setup = setup;
  }
  getScriptId() {
    return this.#setup.machine.projectId;
  }
  /** The function is looked for only when the trigger runs. */
  newTrigger(functionName) {
    return new TriggerBuilder(this.#setup, functionName);
  }
  /** The present user's: nobody sees another's (platform facts §3.6). */
  getProjectTriggers() {
    const { store, machine } = this.#setup;
    return store.own(machine).map((trigger) => new Trigger(trigger));
  }
  /** The present user's for one spreadsheet. */
  getUserTriggers(spreadsheet) {
    return this.getProjectTriggers().filter(
      ({ _trigger: { documentId } }) => documentId === spreadsheet.getId()
    );
  }
  /** @throws ScriptError where it is no longer there */
  deleteTrigger(trigger) {
    const { store, machine } = this.#setup;
    if (!store.remove(machine, trigger.getUniqueId())) {
      throw new ScriptError("The trigger was not found. It may already have been deleted.");
    }
  }
  /** Without scopes: all of the manifest's. Modes other than FULL never ask anything. */
  getAuthorizationInfo(mode, scopes) {
    const missing = mode.name() === "FULL" ? this.#missing(scopes) : [];
    const url = `https://accounts.google.com/o/oauth2/auth?state=${encodeURIComponent(this.getScriptId())}&scope=${encodeURIComponent(missing.join(" "))}`;
    return new AuthorizationInfo([...this.#setup.granted()], missing.length > 0 ? url : null);
  }
  /** Ends the run and asks the person where a scope is missing (§3.5). */
  requireScopes(mode, scopes) {
    this.#require(mode, scopes);
  }
  requireAllScopes(mode) {
    this.#require(mode, void 0);
  }
  #require(mode, scopes) {
    const missing = mode.name() === "FULL" ? this.#missing(scopes) : [];
    if (missing.length === 0) return;
    this.#setup.askConsent(missing);
    throw new ScriptError("Authorization is required to perform that action.");
  }
  #missing(scopes) {
    const granted = this.#setup.granted();
    return [...scopes ?? this.#setup.scopes].map(String).filter((scope) => !granted.has(scope));
  }
};
checkSignatures(ScriptApp.prototype, "ScriptApp", {
  getScriptId: [""],
  newTrigger: ["string"],
  getProjectTriggers: [""],
  getUserTriggers: ["Spreadsheet"],
  deleteTrigger: ["Trigger"],
  getAuthorizationInfo: ["enum", "enum array"],
  requireScopes: ["enum array"],
  requireAllScopes: ["enum"]
});

// local/apps-script/ui/enums.ts
var Button = scriptEnum("CLOSE", "OK", "CANCEL", "YES", "NO");
var ButtonSet = scriptEnum("OK", "OK_CANCEL", "YES_NO", "YES_NO_CANCEL");
function buttonsOf(set) {
  return set.name().split("_").filter(isButton);
}
function isButton(name) {
  return name in Button;
}

// local/apps-script/ui/menu.ts
var Menu = class _Menu extends Emulated {
  _name = "Menu";
  #place;
  #entries = [];
  constructor(place2) {
    super();
    this.#place = place2;
  }
  /** The function is looked for only when somebody presses the item. */
  addItem(caption, functionName) {
    this.#entries.push({ kind: "item", text: caption, functionName });
    return this;
  }
  addSeparator() {
    this.#entries.push({ kind: "separator" });
    return this;
  }
  addSubMenu(menu) {
    this.#entries.push(menu);
    return this;
  }
  /** Replaces a menu of the same name, whoever's (platform facts §3.6). */
  addToUi() {
    this.#place.screen.show(this._shown());
  }
  _shown() {
    const { name, addon, projectId } = this.#place;
    const entries = this.#entries.map(
      (entry) => entry instanceof _Menu ? { kind: "menu", menu: entry._shown() } : entry
    );
    return { name, addon, projectId, entries };
  }
};
checkSignatures(Menu.prototype, "Menu", {
  addItem: ["string string"],
  addSeparator: [""],
  addSubMenu: ["Menu"],
  addToUi: [""]
});

// local/apps-script/ui/prompt-response.ts
var PromptResponse = class extends Emulated {
  _name = "PromptResponse";
  #button;
  #text;
  constructor(button, text) {
    super();
    this.#button = button;
    this.#text = text;
  }
  getSelectedButton() {
    return Button[this.#button];
  }
  getResponseText() {
    return this.#text;
  }
};

// local/apps-script/ui/ui.ts
var Ui = class extends Emulated {
  _name = "Ui";
  Button = Button;
  ButtonSet = ButtonSet;
  #setup;
  constructor(setup) {
    super();
    this.#setup = setup;
  }
  createMenu(caption) {
    return new Menu({ ...this.#setup, name: caption, addon: false });
  }
  /** Under Extensions, by the script's name. */
  createAddonMenu() {
    return new Menu({ ...this.#setup, name: this.#setup.projectName, addon: true });
  }
  /** One sidebar at a time: another script's goes (platform facts §6.1). */
  showSidebar(page) {
    const { screen, projectId, projectName } = this.#setup;
    screen.sidebar = { title: page.getTitle() || projectName, html: page.getContent(), projectId };
  }
  showModalDialog(page, title) {
    this.#open(page, title, true);
  }
  showModelessDialog(page, title) {
    this.#open(page, title, false);
  }
  /** `(text)`, `(text, buttons)`, `(title, text, buttons)`; gives the button pressed. */
  alert(...args) {
    return Button[this.#ask("alert", args).button];
  }
  /** The same shapes as alert; gives also what was typed. */
  prompt(...args) {
    const { button, text } = this.#ask("prompt", args);
    return new PromptResponse(button, text);
  }
  #ask(kind, args) {
    const texts = args.filter((arg) => typeof arg === "string");
    const set = args.find((arg) => typeof arg !== "string") ?? ButtonSet.OK;
    this.#setup.releaseLocks();
    const [title = "", text = ""] = texts.length > 1 ? texts : ["", ...texts];
    return this.#setup.screen.ask({ kind, title, text, buttons: buttonsOf(set) });
  }
  #open(page, title, modal) {
    const { screen, projectId } = this.#setup;
    const size2 = { width: page.getWidth(), height: page.getHeight() };
    screen.dialogs.push({ title, html: page.getContent(), projectId, modal, ...size2 });
  }
};
var QUESTION = ["string", "string enum", "string string enum"];
checkSignatures(Ui.prototype, "Ui", {
  createMenu: ["string"],
  createAddonMenu: [""],
  showSidebar: ["HtmlOutput"],
  showModalDialog: ["HtmlOutput string"],
  showModelessDialog: ["HtmlOutput string"],
  alert: QUESTION,
  prompt: QUESTION
});

// local/apps-script/utilities/format-date.ts
var import_tz3 = require("@date-fns/tz");
var DAY3 = 24 * 60 * 60 * 1e3;

// local/host/manifest.ts
var v2 = __toESM(require("valibot"));
var ManifestFile = v2.object({
  timeZone: v2.string(),
  oauthScopes: v2.array(v2.string()),
  dependencies: v2.optional(
    v2.object({
      enabledAdvancedServices: v2.optional(
        v2.array(v2.object({ userSymbol: v2.string(), serviceId: v2.string(), version: v2.string() }))
      )
    })
  )
});

// local/host/rpc-answer.ts
var v3 = __toESM(require("valibot"));
var Envelope = v3.variant("ok", [
  v3.object({ ok: v3.literal(true), value: v3.unknown() }),
  v3.object({ ok: v3.literal(false), code: v3.string(), message: v3.string(), hint: v3.optional(v3.string()) })
]);

// local/apps-script/script-app/clock-schedule.ts
var MINUTE2 = 6e4;
var DAY4 = 24 * 60 * MINUTE2;

// local/host/create-host.ts
var DIRECTOR = { id: "johtaja", email: "johtaja@example.org", locale: "fi" };

// local/workbench/server/windows.ts
var FIRST_SEAT = { person: DIRECTOR.id, language: "fi" };
var PATIENCE = 4e3;
var Windows = class {
  #windows = /* @__PURE__ */ new Map();
  #onGone;
  /** @param onGone told when the last window of a person has been away for a while */
  constructor(onGone) {
    this.#onGone = onGone;
  }
  /** The window's seat; a new window begins as the director. */
  seatOf(id) {
    return this.#of(id).seat;
  }
  sit(id, seat) {
    this.#of(id).seat = seat;
  }
  delayOf(id) {
    return this.#of(id).delay;
  }
  slow(id, milliseconds) {
    this.#of(id).delay = milliseconds;
  }
  connect(id, stream) {
    const window = this.#of(id);
    window.stream?.end();
    window.stream = stream;
    stream.on("close", () => {
      if (window.stream !== stream) return;
      window.stream = void 0;
      const { person } = window.seat;
      setTimeout(() => {
        if (!this.isThere(person)) this.#onGone(person);
      }, PATIENCE).unref();
    });
  }
  /** True where some window of the person listens. */
  isThere(person) {
    return [...this.#windows.values()].some(({ seat, stream }) => seat.person === person && stream);
  }
  tell(event) {
    const data = `data: ${JSON.stringify(event)}

`;
    const user = "user" in event ? event.user : void 0;
    for (const { seat, stream } of this.#windows.values()) {
      if (user === void 0 || user === seat.person) stream?.write(data);
    }
  }
  closeAll() {
    for (const { stream } of this.#windows.values()) stream?.end();
  }
  #of(id) {
    const known = this.#windows.get(id) ?? { seat: FIRST_SEAT, delay: 0, stream: void 0 };
    this.#windows.set(id, known);
    return known;
  }
};

// local/workbench/server/workbench.ts
var Workbench = class {
  /** Anew at every start: the page's requests carry it. */
  token = (0, import_node_crypto5.randomUUID)();
  frames = new FrameServer();
  windows;
  #place;
  #open;
  constructor(place2) {
    this.#place = place2;
    this.windows = new Windows((person) => this.#open?.link.giveUp(person));
  }
  /** @throws Error before a workbook is open */
  get link() {
    if (!this.#open) throw new Error("no workbook is open");
    return this.#open.link;
  }
  get copy() {
    return this.#open?.copy;
  }
  /**
   * Opens a workbook beside the present one, and only then closes that.
   * @throws WorkbookFileError, WorkingCopyError, ReportFailure, WorkerRefusal: each with a sentence for the person
   */
  async open({ bytes, file, today, firstToday, fresh }) {
    const { dist, built, copies, say } = this.#place;
    const old = this.#open;
    const copy = await openWorkingCopy(copies, { bytes, file: (0, import_node_path6.basename)(file) }, { fresh, pid: process.pid });
    if (old?.copy.workbook === copy.workbook) return;
    const link = new WorkerLink(
      (0, import_node_url.pathToFileURL)((0, import_node_path6.join)(built, "worker.mjs")),
      {
        ...{ dist, workbook: copy.workbook, state: copy.state, name: copy.name },
        ...today !== void 0 && { today },
        firstToday: firstToday ?? this.#place.today
      },
      (event) => {
        if (this.#open?.link === link) this.windows.tell(this.#withAddresses(event));
      }
    );
    try {
      const { functions, warnings } = await link.ready;
      for (const warning of warnings) say(`Huomaa: ${warning}`);
      this.frames.useBridge((0, import_node_fs5.readFileSync)((0, import_node_path6.join)(built, "bridge.js"), "utf8"), functions);
    } catch (error) {
      await link.terminate();
      copy.release();
      throw error;
    }
    this.#open = { link, copy };
    if (old) {
      await old.link.close();
      old.copy.release();
      this.windows.tell({ kind: "workbook" });
    }
  }
  /** Saves; gives a sentence where that failed. */
  async close() {
    if (!this.#open) return "";
    const save = await this.#open.link.close();
    this.#open.copy.release();
    return save.state === "failed" ? save.message : "";
  }
  /** What a window that opens is told, pages as addresses. */
  started(start2) {
    return { ...start2, screen: this.#addressed(start2.screen) };
  }
  #withAddresses(event) {
    return event.kind === "screen" ? { ...event, ...this.#addressed(event) } : event;
  }
  #addressed(screen) {
    return {
      ...screen,
      ...screen.sidebar && { sidebar: this.#page(screen.sidebar) },
      ...screen.dialog && { dialog: this.#page(screen.dialog) }
    };
  }
  #page({ html, ...page }) {
    return { ...page, url: this.frames.putPage(html ?? "") };
  }
};

// local/workbench/server/start-workbench.ts
var EXAMPLE = ["examples", "popsote-2020-11.xlsx"];
var EXAMPLE_TODAY = "2020-11-30";
async function startWorkbench({ workbook, today, port, fresh }, { root, cwd, today: realToday, out }) {
  const file = workbook === void 0 ? (0, import_node_path7.join)(root, ...EXAMPLE) : (0, import_node_path7.resolve)(cwd, workbook);
  const built = (0, import_node_path7.join)(root, "build", "workbench");
  const bench = new Workbench({
    ...{ dist: (0, import_node_path7.join)(root, "dist"), built, copies: (0, import_node_path7.join)(root, "out", "workbench"), today: realToday },
    say: (line) => out(`${line}
`)
  });
  await requireBuilt(built);
  const host = { own: "" };
  const pages = createPageServer({ bench, built, host: () => host.own });
  host.own = await listen(pages, port);
  bench.frames.begin(await listen(bench.frames.server, 0), `http://${host.own}`);
  const stop = async () => {
    const trouble = await bench.close();
    bench.windows.closeAll();
    for (const server of [pages, bench.frames.server]) {
      server.close();
      server.closeAllConnections();
    }
    return trouble;
  };
  try {
    await bench.open({
      ...{ bytes: await readWorkbookBytes(file), file, fresh },
      ...today !== void 0 && { today },
      ...workbook === void 0 && { firstToday: EXAMPLE_TODAY }
    });
  } catch (error) {
    await stop();
    throw error;
  }
  const { copy } = bench;
  if (copy) out(`${copy.isOld ? "Jatketaan ty\xF6kopiosta" : "Uusi ty\xF6kopio"}: ${copy.workbook}
`);
  return { address: `http://${host.own}/`, stop };
}
async function requireBuilt(built) {
  const path = (0, import_node_path7.join)(built, "worker.mjs");
  try {
    await (0, import_promises3.readFile)(path);
  } catch (error) {
    throw fileFailure(path, error);
  }
}

// tests/browser/workbench/running-workbench.ts
async function runningWorkbench(workbook, today = "2020-11-30") {
  const folder = (0, import_node_fs6.mkdtempSync)((0, import_node_path8.join)((0, import_node_os.tmpdir)(), "hankesalkku-selain-"));
  for (const part of ["dist", "build", "examples"]) (0, import_node_fs6.symlinkSync)((0, import_node_path8.join)(ROOT, part), (0, import_node_path8.join)(folder, part));
  (0, import_node_fs6.mkdirSync)((0, import_node_path8.join)(folder, "out"));
  const lines = [];
  const place2 = {
    ...{ root: folder, cwd: folder, today },
    out: (text) => void lines.push(text),
    err: (text) => void lines.push(text)
  };
  const wishes = { port: 0, fresh: false, today, ...workbook === void 0 ? {} : { workbook } };
  const running = await startWorkbench(wishes, place2);
  const stop = async () => {
    const trouble = await running.stop();
    (0, import_node_fs6.rmSync)(folder, { recursive: true, force: true });
    return trouble;
  };
  return { address: running.address, stop, lines, folder };
}

// ../../tmp/br4s/d.ts
(async () => {
  const [browser, wb] = await Promise.all([launchBrowser(), runningWorkbench()]);
  try {
    const desk = await DeskPage.open(browser, wb.address);
    await desk.menu("Ota k\xE4ytt\xF6\xF6n / Luo hankesalkun pohja");
    await desk.page.waitForTimeout(2500);
    await desk.page.screenshot({ path: "/tmp/br4s/q1.png" });
    console.log(await desk.page.locator("dialog").allInnerTexts());
    await desk.page.locator("dialog").getByRole("button").first().click();
    await desk.page.waitForTimeout(2500);
    await desk.page.screenshot({ path: "/tmp/br4s/q2.png" });
    console.log(await desk.page.locator("dialog").allInnerTexts());
  } finally {
    await browser.close();
    console.log(await wb.stop());
  }
})();
