"""ReplyCoach's cross-validation beside peers trained on the very same folds."""
import csv
import tempfile
from pathlib import Path

import numpy as np

from drafts import AXES, training
from figures import REFUSED, RESAMPLES, difference, macro_f1
from systems import PEERS, across, choose

COLUMNS = "id fold focus tone given_focus given_tone focus_probabilities tone_probabilities source".split()


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    if not rows or list(rows[0]) != COLUMNS:
        raise SystemExit(f"{path}: the header is not {' '.join(COLUMNS)}")
    return rows


def matched(rows, drafts, path):
    """The draft of each row. Its labels must be the row's: else ours and the peers would be held to different truths."""
    by_id = {d.id: d for d in drafts}
    if missing := [r["id"] for r in rows if r["id"] not in by_id]:
        raise SystemExit(f"{path}: {len(missing)} drafts have no text here, the first {missing[0]} (is --real missing?)")
    if len(by_id) != len(drafts) or len({r["id"] for r in rows}) != len(rows):
        raise SystemExit(f"{path}: an id stands more than once, here or in the texts")
    found = [by_id[r["id"]] for r in rows]
    for row, draft in zip(rows, found):
        for axis, names in AXES.items():
            if row[axis] != names[getattr(draft, axis)]:
                raise SystemExit(f"{path}: {row['id']} is {row[axis]} in the folds and {names[getattr(draft, axis)]} in the texts")
    return found


def compare(root, options, progress):
    """Prints pooled macro-F1, and ours minus the best peer with its interval, over all drafts and by source."""
    rows = read(options.folds)
    drafts = matched(rows, training(root, options.real)[0], options.folds)
    folds = np.array([int(r["fold"]) for r in rows])
    brands = np.array([d.brand for d in drafts])
    if torn := [b for b in np.unique(brands) if len(np.unique(folds[brands == b])) > 1]:
        progress(f"{len(torn)} brands stand in more than one fold, the first {torn[0]}: such folds flatter everybody")
    truth = {axis: np.array([getattr(d, axis) for d in drafts]) for axis in AXES}
    given = {"ReplyCoach": {axis: np.array([names.index(r["given_" + axis]) if r["given_" + axis] in names else REFUSED for r in rows]) for axis, names in AXES.items()}}
    with tempfile.TemporaryDirectory() as work:
        for peer in PEERS:
            folder = Path(work, peer.__name__.lower())
            folder.mkdir()
            found = across(peer, folder, [d.input for d in drafts], truth, folds, progress)
            given[peer.name] = {axis: found[axis, c].argmax(axis=1) for axis, c in choose(found, truth).items()}
    written = np.array([r["source"] == "written" for r in rows])
    groups = {"all": written | True, "written": written, "real": ~written}
    show({name: part for name, part in groups.items() if part.any()}, truth, given, brands)


def show(groups, truth, given, brands):
    systems = list(given)
    print("| axis | drafts | " + " | ".join(systems) + " | best peer | resampled | ours minus it, mean [95 %] | P(≤ 0) |")
    print("|" + " --- |" * (len(systems) + 6))
    for axis in AXES:
        for name, part in groups.items():
            scores = {s: macro_f1(truth[axis][part], given[s][axis][part]) for s in systems}
            best = max(systems[1:], key=scores.get)
            for how, units in (("drafts", None), ("brands", brands[part])):
                d = difference(truth[axis][part], given["ReplyCoach"][axis][part], given[best][axis][part], units)
                chance = f"{d['notAbove']:.4f}" if d["notAbove"] > 0 else f"< {1 / RESAMPLES}"
                shown = " | ".join(f"{scores[s]:.3f}" for s in systems)
                print(f"| {axis} | {name} ({part.sum()}) | {shown} | {best} | {how} | {d['mean']:+.3f} [{d['low']:+.3f}, {d['high']:+.3f}] | {chance} |")
