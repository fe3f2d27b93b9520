"""Labelled drafts: the corpus, real ones whose labels stand elsewhere, and what a classifier reads of them."""
import json
import re
from dataclasses import dataclass
from pathlib import Path

AXES = {"focus": ("brand", "mixed", "community"), "tone": ("cold", "neutral", "warm")}


@dataclass(frozen=True)
class Draft:
    """One draft and its two labels, each a place in AXES."""
    id: str
    text: str
    kind: str
    answered: str
    brand: str
    source: str
    split: str
    focus: int
    tone: int
    line: dict

    @property
    def input(self):
        """What any classifier may see: no label, no brand, no source."""
        return {k: self.line[k] for k in ("id", "text", "inReplyTo", "kind", "platform", "language") if self.line.get(k)}


def read(path, labels=None, source="written"):
    """The labelled drafts of a file, or of a folder's *.jsonl; a line without labels takes those of its id, or is left out."""
    files = sorted(path.glob("*.jsonl")) if path.is_dir() else [path]
    if not files or not all(f.is_file() for f in files):
        raise SystemExit(f"{path}: no such drafts")
    drafts = []
    for file in files:
        for number, text in enumerate(file.read_text("utf-8").split("\n"), 1):
            if not text.strip():
                continue
            try:
                line = json.loads(text)
                given = (labels or {}).get(line["id"], (None, None))
                focus, tone = line.get("focus") or given[0], line.get("tone") or given[1]
                if focus and tone:
                    drafts.append(Draft(line["id"], line["text"], line.get("kind") or "post", line.get("inReplyTo") or "", line["brand"],
                                        source, line.get("split") or "", AXES["focus"].index(focus), AXES["tone"].index(tone), line))
            except (ValueError, KeyError) as fault:
                raise SystemExit(f"{file}:{number}: {fault!r}") from fault
    return drafts


def read_labels(path):
    """Focus and tone by id: id, focus, tone and principles with tabs between, # for comments."""
    rows = (line.split("\t") for line in path.read_text("utf-8").split("\n") if line and not line.startswith("#"))
    return {row[0]: (row[1], row[2]) for row in rows}


def training(root, real):
    """The drafts that every peer learns from, and the corpus's test split."""
    written = read(root / "models" / "corpus")
    drafts = [d for d in written if d.split != "test"]
    if real:
        labels = read_labels(root / "models" / "labels" / "real.tsv")
        for name in ("train.jsonl", "unlabelled.jsonl"):
            drafts += read(Path(real) / name, labels, "real")
    return drafts, [d for d in written if d.split == "test"]


def plain(text):
    """Links, handles and digits under one name each, as no single one of them says anything about an unknown brand."""
    text = re.sub(r"https?://\S+", " urlx ", text)
    return re.sub(r"\d", "0", re.sub(r"@\w+", " userx ", text))


def tokens(text):
    """Lower-case words, and every other mark by itself: an emoji and an exclamation mark are words too."""
    return re.findall(r"\w+(?:['’]\w+)?|[^\w\s]", plain(text).lower())
