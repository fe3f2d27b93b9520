// The workbench: sends the draft as it is typed, and lays what comes back over what is there.

const LONGEST_WAIT = 30; // milliseconds between a key and the question; with the answer, less than a blink
const PAUSE = 1200; // silence after which the judgement is spoken

const form = document.querySelector("form.write");
const draft = document.getElementById("draft");
const answered = document.getElementById("answered");
const answers = document.querySelector("details.answers");
const reading = document.getElementById("reading");
const trouble = document.getElementById("trouble");
const said = document.getElementById("said");

let waiting, speaking, busy = false, again = false, pinned = null, pointed = null;

form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("input", () => {
  reading.ariaBusy = "true";
  waiting ??= setTimeout(ask, LONGEST_WAIT);
});

// One question at a time; what was typed meanwhile is the next.
async function ask() {
  waiting = undefined;
  if (busy) {
    again = true;
    return;
  }

  busy = true;
  do {
    again = false;
    await askOnce();
  } while (again);
  busy = false;
  reading.ariaBusy = String(waiting !== undefined);
}

async function askOnce() {
  const body = { text: whole(draft.value), inReplyTo: whole(answered.value), kind: form.elements.kind.value || null };
  try {
    const response = await fetch("reading", { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
    if (response.ok) {
      show(await response.text());
    } else {
      complain((await response.json()).detail);
    }
  } catch {
    complain("I cannot hear the coach any more. Is the program still running? Your draft is safe in its box.");
  }
}

// Half a character (a lone surrogate) cannot be sent; the browser draws it as this sign anyway, and every offset stays.
function whole(text) {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
}

function show(html) {
  trouble.hidden = true;
  const parsed = new DOMParser().parseFromString(html, "text/html").body;
  follow(reading, parsed);
  pinned = pointed = null;
  light();
  speak(reading.querySelector("[data-say]")?.dataset.say ?? "");
}

function complain(sentence) {
  trouble.textContent = sentence;
  trouble.hidden = false;
}

function speak(sentence) {
  clearTimeout(speaking);
  speaking = setTimeout(() => { if (said.textContent !== sentence) said.textContent = sentence; }, PAUSE);
}

// Makes one tree like another by changing only what differs, so that bars glide, an open ledger stays open and focus stays put.
function follow(old, fresh) {
  const kept = [...old.childNodes], wanted = [...fresh.childNodes];
  wanted.forEach((node, i) => {
    const there = kept[i];
    if (!there) {
      old.append(node);
    } else if (there.nodeType !== node.nodeType || there.nodeName !== node.nodeName) {
      there.replaceWith(node);
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      followAttributes(there, node);
      follow(there, node);
    } else if (there.nodeValue !== node.nodeValue) {
      there.nodeValue = node.nodeValue;
    }
  });
  kept.slice(wanted.length).forEach((node) => node.remove());
}

function followAttributes(old, fresh) {
  for (const { name } of [...old.attributes]) {
    if (!fresh.hasAttribute(name) && name !== "open") old.removeAttribute(name);
  }

  for (const { name, value } of fresh.attributes) {
    if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
}

// Words light up while the row that rests on them is pointed at, focused or pinned.
function rowOf(target) {
  return target instanceof Element ? target.closest("[data-row]")?.dataset.row ?? null : null;
}

function light(row = pinned ?? rowOf(document.activeElement)) {
  for (const marked of reading.querySelectorAll(".marked mark")) {
    marked.classList.toggle("lit", row !== null && marked.dataset.rows.split(" ").includes(row));
  }

  for (const element of reading.querySelectorAll("[data-row]")) {
    element.classList.toggle("lit", element.dataset.row === row);
  }

  for (const pin of reading.querySelectorAll(".pin")) {
    pin.setAttribute("aria-pressed", String(rowOf(pin) === pinned));
  }

  reading.querySelector(".marked")?.classList.toggle("showing", reading.querySelector("mark.lit") !== null);
}

// Moved, not merely over: what comes to lie under a resting pointer is not pointed at.
reading.addEventListener("pointermove", (event) => {
  if (rowOf(event.target) !== pointed) light((pointed = rowOf(event.target)) ?? undefined);
});
reading.addEventListener("pointerleave", () => {
  pointed = null;
  light();
});
reading.addEventListener("focusin", (event) => light(rowOf(event.target) ?? undefined));
reading.addEventListener("focusout", () => light(pinned));

reading.addEventListener("click", (event) => {
  const pin = event.target.closest(".pin");
  const example = event.target.closest(".example");
  if (pin) {
    pinned = pinned === rowOf(pin) ? null : rowOf(pin);
    light();
    if (pinned !== null) reading.querySelector("mark.lit")?.scrollIntoView({ block: "nearest" });
  } else if (example) {
    take(example.dataset.text, example.dataset.answered ?? "");
  }
});

function take(text, message) {
  draft.value = text;
  answered.value = message;
  answers.open = message !== "";
  form.elements.kind.value = "";
  draft.focus();
  form.dispatchEvent(new Event("input"));
}

// A browser that restores what was typed before a reload gets it read.
if (draft.value.trim() !== "") form.dispatchEvent(new Event("input"));
